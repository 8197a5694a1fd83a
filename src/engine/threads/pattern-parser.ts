/** What the text of a pattern says: its ways as sequences of classes of words, gaps, marks and groups. See `patterns.ts`. */
import { wordClass } from './word-classes';

/** One after the other. */
export type Sequence = readonly Piece[];

export type Piece =
  | { readonly kind: 'word' /** See `wordClass`. */; readonly words: number }
  | { readonly kind: 'gap' /** In words. */; readonly most: number }
  | { readonly kind: 'begin' | 'end' }
  | { readonly kind: 'group'; readonly ways: readonly Sequence[]; readonly optional: boolean };

const PIECES = /<\d+>|\)\?|[()|^$]|[^\s()|<>^$]+/g;
const MARK = /^[<()|^$]/;

/** The ways of a pattern, first things first; alternatives of one word that stand side by side are one way. */
export function parsePattern(pattern: string): readonly Sequence[] {
  return new Parser(pattern.match(PIECES) ?? []).alternatives();
}

class Parser {
  #at = 0;

  constructor(readonly pieces: readonly string[]) {}

  alternatives(): Sequence[] {
    const ways: Sequence[] = [];
    let words: string[] = [];
    const closeWords = (): void => {
      if (words.length > 0) ways.push([{ kind: 'word', words: wordClass(words) }]);
      words = [];
    };
    do {
      if (this.#isLoneWord()) {
        words.push(this.pieces[this.#at++]!);
        continue;
      }
      const sequence = this.#sequence();
      if (sequence.length === 0) continue;
      closeWords();
      const [only] = sequence;
      // A group that stands for itself is as many ways.
      if (sequence.length === 1 && only!.kind === 'group' && !only!.optional) ways.push(...only!.ways);
      else ways.push(sequence);
    } while (this.pieces[this.#at++] === '|');
    closeWords();
    return ways;
  }

  #isLoneWord(): boolean {
    const piece = this.pieces[this.#at];
    return piece !== undefined && !MARK.test(piece) && isEnd(this.pieces[this.#at + 1]);
  }

  #sequence(): Sequence {
    const sequence: Piece[] = [];
    for (let piece = this.pieces[this.#at]; !isEnd(piece); piece = this.pieces[this.#at]) {
      this.#at++;
      if (piece === '(') sequence.push(this.#group());
      else if (piece === '^') sequence.push({ kind: 'begin' });
      else if (piece === '$') sequence.push({ kind: 'end' });
      else if (piece.startsWith('<')) sequence.push({ kind: 'gap', most: Number(piece.slice(1, -1)) });
      else sequence.push({ kind: 'word', words: wordClass([piece]) });
    }
    return sequence;
  }

  #group(): Piece {
    const ways = this.alternatives();
    const optional = this.pieces[this.#at - 1] === ')?';
    const [only] = ways;
    if (ways.length === 1 && only!.length === 1 && !optional) return only![0]!;
    return { kind: 'group', ways, optional };
  }
}

/** Of an alternative. */
function isEnd(piece: string | undefined): piece is undefined | '|' | ')' | ')?' {
  return piece === undefined || piece === '|' || piece === ')' || piece === ')?';
}
