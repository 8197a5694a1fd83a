/** The words without which a way to fit a pattern cannot be taken. */
import type { Piece, Pieces } from './pattern-pieces';

/** A class of which a word has to be there, and how many words can stand before it. */
export interface Need {
  readonly words: number;
  readonly least: number;
  readonly most: number;
}

/** How many words of a class are common ones. */
type Common = (words: number) => number;

/** Whether a word of one class is all that a way asks for. */
export function isOneWord(pieces: Pieces, common: Common): boolean {
  const firm = pieces.filter((piece) => piece.kind !== 'gap' && !(piece.kind === 'group' && piece.optional));
  return firm.length === 1 && rarestOf(pieces, common)?.kind === 'word';
}

/** The classes of which one has to be there, none where it can do without. */
export function needsOf(pieces: Pieces, common: Common, least = 0, most = 0): Need[] {
  const rarest = rarestOf(pieces, common);
  if (rarest === undefined) return [];
  const before = pieces.slice(0, pieces.indexOf(rarest));
  const from = least + leastOf(before);
  const to = most + mostOf(before);
  if (rarest.kind === 'word') return [{ words: rarest.words, least: from, most: to }];
  return rarest.kind === 'group' ? rarest.ways.flatMap((way) => needsOf(way, common, from, to)) : [];
}

/** The first of the pieces whose words are least common. */
function rarestOf(pieces: Pieces, common: Common): Piece | undefined {
  let rarest: Piece | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const commonness = commonnessOf(piece, common);
    if (commonness >= least) continue;
    least = commonness;
    rarest = piece;
  }
  return rarest;
}

function commonnessOf(piece: Piece, common: Common): number {
  if (piece.kind === 'word') return common(piece.words);
  if (piece.kind !== 'group' || piece.optional) return Number.POSITIVE_INFINITY;
  return piece.ways.reduce(
    (sum, way) => sum + Math.min(Number.POSITIVE_INFINITY, ...way.map((inner) => commonnessOf(inner, common))),
    0,
  );
}

/** How many words pieces take. */
function leastOf(pieces: Pieces): number {
  return sum(pieces, (piece) => {
    if (piece.kind === 'word') return 1;
    return piece.kind === 'group' && !piece.optional ? Math.min(...piece.ways.map(leastOf)) : 0;
  });
}

function mostOf(pieces: Pieces): number {
  return sum(pieces, (piece) => {
    if (piece.kind === 'word') return 1;
    if (piece.kind === 'gap') return piece.most;
    return piece.kind === 'group' ? Math.max(...piece.ways.map(mostOf)) : 0;
  });
}

function sum(pieces: Pieces, of: (piece: Piece) => number): number {
  return pieces.reduce((total, piece) => total + of(piece), 0);
}
