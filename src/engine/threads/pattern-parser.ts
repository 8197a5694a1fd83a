/** Reads the text of a pattern. See `patterns.ts` for the language. */
import type { Piece, Pieces } from './pattern-pieces';
import type { WordClasses } from './word-classes';

const PIECES = /<\d+>|\)\?|[()|^$]|[^\s()|<>^$]+/g;

/**
 * The ways of a pattern, first things first; alternatives of one word that stand side by side are one way. Its words
 * are entered into `classes`.
 */
export function parsePattern(pattern: string, classes: WordClasses): readonly Pieces[] {
  return new Parser(pattern.match(PIECES) ?? [], classes).alternatives();
}

class Parser {
  #at = 0;

  constructor(
    readonly pieces: readonly string[],
    readonly classes: WordClasses,
  ) {}

  alternatives(): Pieces[] {
    const ways: Pieces[] = [];
    let words: string[] = [];
    const closeWords = (): void => {
      if (words.length > 0) ways.push([{ kind: 'word', words: this.classes.numberOf(words) }]);
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
      else ways.push(pieces);
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
      else if (isWord(piece)) pieces.push({ kind: 'word', words: this.classes.numberOf([piece]) });
      else pieces.push({ kind: 'gap', most: Number(piece.slice(1, -1)) });
    }
    return pieces;
  }

  #group(): Piece {
    const ways = this.alternatives();
    const optional = this.pieces[this.#at - 1] === ')?';
    const only = ways[0]!;
    if (ways.length === 1 && only.length === 1 && !optional) return only[0]!;
    return { kind: 'group', ways, optional };
  }
}

/** Of an alternative. */
function isEnd(piece: string | undefined): piece is undefined | '|' | ')' | ')?' {
  return piece === undefined || piece === '|' || piece === ')' || piece === ')?';
}

const SIGNS = '()|^$<';

function isWord(piece: string | undefined): boolean {
  return piece !== undefined && !SIGNS.includes(piece[0]!);
}
