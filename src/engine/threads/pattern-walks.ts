/** How the ways of a pattern are taken: a function for each, which tries what its pieces allow, first things first. */
import type { Piece, Pieces } from './pattern-pieces';

/** A word, of which only its classes count. */
export interface Classed {
  /** Bits of their numbers, 32 to a place. */
  readonly classes: Int32Array;
}

/** Walks the rest of a way from a word on; the word after the match, or -1. */
export type Walk = (words: readonly Classed[], at: number) => number;

/** A way as one function: each piece is closed over what comes after it. */
export function chain(pieces: Pieces, last: Walk = (_, at) => at): Walk {
  return pieces.reduceRight<Walk>((next, piece) => link(piece, next), last);
}

function link(piece: Piece, next: Walk): Walk {
  switch (piece.kind) {
    case 'word': {
      const place = piece.words >> 5;
      const bit = 1 << (piece.words & 31);
      return (words, at) => (at < words.length && words[at]!.classes[place]! & bit ? next(words, at + 1) : -1);
    }
    case 'gap':
      return (words, at) => {
        for (let skipped = Math.min(piece.most, words.length - at); skipped >= 0; skipped--) {
          const end = next(words, at + skipped);
          if (end >= 0) return end;
        }
        return -1;
      };
    case 'begin':
      return (words, at) => (at === 0 ? next(words, at) : -1);
    case 'end':
      return (words, at) => (at === words.length ? next(words, at) : -1);
    case 'group': {
      // Made when a sentence comes as far as here.
      let ways: Walk[] | undefined;
      return (words, at) => {
        if (ways === undefined) {
          ways = piece.ways.map((way) => chain(way, next));
          if (piece.optional) ways.push(next);
        }
        for (const way of ways) {
          const end = way(words, at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
  }
}
