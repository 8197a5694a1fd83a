/** What patterns are made of. */
export type Piece =
  | { readonly kind: 'word' /** The number of its class, see `WordClasses`. */; readonly words: number }
  | { readonly kind: 'gap' /** In words. */; readonly most: number }
  | { readonly kind: 'begin' | 'end' }
  | { readonly kind: 'group'; readonly ways: readonly Pieces[]; readonly optional: boolean };

/** Pieces one after the other: one way to fit a pattern. */
export type Pieces = readonly Piece[];

const SORTS = ['word', 'gap', 'begin', 'end', 'group', 'option'] as const;

/** Pieces as numbers, for `readPieces`. */
export function packPieces(pieces: Pieces): number[] {
  return [pieces.length, ...pieces.flatMap(packPiece)];
}

function packPiece(piece: Piece): number[] {
  switch (piece.kind) {
    case 'word':
      return [SORTS.indexOf('word'), piece.words];
    case 'gap':
      return [SORTS.indexOf('gap'), piece.most];
    case 'group':
      return [SORTS.indexOf(piece.optional ? 'option' : 'group'), piece.ways.length, ...piece.ways.flatMap(packPieces)];
    default:
      return [SORTS.indexOf(piece.kind)];
  }
}

/** The pieces that stand in `numbers` from a place on. */
export function readPieces(numbers: ArrayLike<number>, from: number): Pieces {
  let at = from;
  return sequence();

  /** As many as the next number says. */
  function some<T>(read: () => T): T[] {
    const found: T[] = [];
    for (let left = numbers[at++]!; left > 0; left--) found.push(read());
    return found;
  }

  function sequence(): Piece[] {
    return some(piece);
  }

  function piece(): Piece {
    const kind = SORTS[numbers[at++]!]!;
    switch (kind) {
      case 'word':
        return { kind, words: numbers[at++]! };
      case 'gap':
        return { kind, most: numbers[at++]! };
      case 'group':
      case 'option':
        return { kind: 'group', ways: some(sequence), optional: kind === 'option' };
      default:
        return { kind };
    }
  }
}
