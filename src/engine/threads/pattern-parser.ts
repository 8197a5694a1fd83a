/** Reads the text of a pattern. See `patterns.ts` for the language. */
import { type Piece, Sequence } from './pattern-pieces';
import { wordClass } from './word-classes';

const PIECES = /<\d+>|\)\?|[()|^$]|[^\s()|<>^$]+/g;

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
      if (words.length > 0) ways.push(sequenceOf([{ kind: 'word', words: wordClass(words) }]));
      words = [];
    };
    do {
      const piece = this.pieces[this.#at];
      if (isWord(piece) && isEnd(this.pieces[this.#at + 1])) {
        words.push(piece!);
        this.#at++;
        continue;
      }
      const pieces = this.#sequence();
      if (pieces.length === 0) continue;
      closeWords();
      const only = pieces[0]!;
      // A group that stands for itself is as many ways.
      if (pieces.length === 1 && only.kind === 'group' && !only.optional) ways.push(...only.ways);
      else ways.push(sequenceOf(pieces));
    } while (this.pieces[this.#at++] === '|');
    closeWords();
    return ways;
  }

  #sequence(): Piece[] {
    const pieces: Piece[] = [];
    for (let piece = this.pieces[this.#at]; !isEnd(piece); piece = this.pieces[this.#at]) {
      this.#at++;
      if (piece === '(') pieces.push(this.#group());
      else if (piece === '^') pieces.push({ kind: 'begin' });
      else if (piece === '$') pieces.push({ kind: 'end' });
      else if (isWord(piece)) pieces.push({ kind: 'word', words: wordClass([piece]) });
      else pieces.push({ kind: 'gap', most: Number(piece.slice(1, -1)) });
    }
    return pieces;
  }

  #group(): Piece {
    const ways = this.alternatives();
    const optional = this.pieces[this.#at - 1] === ')?';
    const only = ways[0]!;
    if (ways.length === 1 && only.pieces.length === 1 && !optional) return only.pieces[0]!;
    return { kind: 'group', ways, optional };
  }
}

function sequenceOf(pieces: readonly Piece[]): Sequence {
  const sequence = new Sequence();
  for (const piece of pieces) sequence.add(piece);
  return sequence;
}

/** Of an alternative. */
function isEnd(piece: string | undefined): piece is undefined | '|' | ')' | ')?' {
  return piece === undefined || piece === '|' || piece === ')' || piece === ')?';
}

const SIGNS = '()|^$<';

function isWord(piece: string | undefined): boolean {
  return piece !== undefined && !SIGNS.includes(piece[0]!);
}
