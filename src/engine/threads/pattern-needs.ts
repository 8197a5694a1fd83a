/** The words without which a way of a pattern cannot be taken. */
import type { Piece, Sequence } from './pattern-parser';
import { commonWordsIn } from './word-classes';

/** A class of which a word has to be there, and how many words can stand before it. */
interface Need {
  readonly words: number;
  readonly least: number;
  readonly most: number;
}

/** The classes of which one has to be there: of the pieces that need any, the one with the rarest words. Null: none has. */
export function neededBy(pieces: Sequence): readonly Need[] | null {
  let rarest: readonly Need[] | null = null;
  let least = 0;
  let most = 0;
  for (const piece of pieces) {
    const needs = needsOf(piece);
    if (needs !== null && (rarest === null || commonness(needs) < commonness(rarest)))
      rarest = needs.map((need) => ({ words: need.words, least: least + need.least, most: most + need.most }));
    const length = lengthOf(piece);
    least += length.least;
    most += length.most;
  }
  return rarest;
}

function needsOf(piece: Piece): readonly Need[] | null {
  if (piece.kind === 'word') return [{ words: piece.words, least: 0, most: 0 }];
  if (piece.kind !== 'group' || piece.optional) return null;
  const needs = piece.ways.map(neededBy);
  return needs.every((need) => need !== null) ? needs.flat() : null;
}

function commonness(needs: readonly Need[]): number {
  return needs.reduce((sum, { words }) => sum + commonWordsIn(words), 0);
}

/** Whether any of the needed words is enough. */
export function needsOneWord(pieces: Sequence): boolean {
  return (
    pieces.filter(({ kind }) => kind === 'word').length === 1 &&
    pieces.every((piece) => piece.kind === 'word' || piece.kind === 'gap' || (piece.kind === 'group' && piece.optional))
  );
}

interface Length {
  readonly least: number;
  readonly most: number;
}

function lengthOf(piece: Piece): Length {
  switch (piece.kind) {
    case 'word':
      return { least: 1, most: 1 };
    case 'gap':
      return { least: 0, most: piece.most };
    case 'group': {
      const lengths = piece.ways.map((way) => {
        const each = way.map(lengthOf);
        return { least: total(each.map(({ least }) => least)), most: total(each.map(({ most }) => most)) };
      });
      return {
        least: piece.optional ? 0 : Math.min(...lengths.map(({ least }) => least)),
        most: Math.max(...lengths.map(({ most }) => most)),
      };
    }
    default:
      return { least: 0, most: 0 };
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
