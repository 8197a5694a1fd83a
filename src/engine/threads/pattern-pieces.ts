/** What patterns are made of, and the words without which a way of one cannot be taken. */
import { commonWordsIn } from './word-classes';

export type Piece =
  | { readonly kind: 'word' /** See `wordClass`. */; readonly words: number }
  | { readonly kind: 'gap' /** In words. */; readonly most: number }
  | { readonly kind: 'begin' | 'end' }
  | { readonly kind: 'group'; readonly ways: readonly Sequence[]; readonly optional: boolean };

/** A class of which a word has to be there, and how many words can stand before it. */
export interface Need {
  readonly words: number;
  readonly least: number;
  readonly most: number;
}

/** Pieces one after the other. */
export class Sequence {
  readonly pieces: Piece[] = [];
  /** How many words it takes. */
  least = 0;
  most = 0;
  /** How common the words of its rarest piece are; infinite where it needs none. */
  commonness = Number.POSITIVE_INFINITY;
  #rarest: Piece | undefined;
  #leastBefore = 0;
  #mostBefore = 0;
  /** Pieces that cannot be left out. */
  #firm = 0;

  add(piece: Piece): void {
    const commonness = commonnessOf(piece);
    if (commonness < this.commonness) {
      this.commonness = commonness;
      this.#rarest = piece;
      this.#leastBefore = this.least;
      this.#mostBefore = this.most;
    }
    this.pieces.push(piece);
    if (piece.kind === 'gap') {
      this.most += piece.most;
    } else if (piece.kind === 'group') {
      if (!piece.optional) this.#firm++;
      if (!piece.optional) this.least += Math.min(...piece.ways.map(({ least }) => least));
      this.most += Math.max(...piece.ways.map(({ most }) => most));
    } else {
      this.#firm++;
      if (piece.kind !== 'word') return;
      this.least++;
      this.most++;
    }
  }

  /** Whether a word of one class is all that it asks for. */
  get isOneWord(): boolean {
    return this.#firm === 1 && this.#rarest?.kind === 'word';
  }

  /** The classes of which one has to be there, none where it can do without; so many words can stand before it. */
  needs(least = 0, most = 0): Need[] {
    const before = { least: least + this.#leastBefore, most: most + this.#mostBefore };
    if (this.#rarest?.kind === 'word') return [{ words: this.#rarest.words, ...before }];
    if (this.#rarest?.kind === 'group') return this.#rarest.ways.flatMap((way) => way.needs(before.least, before.most));
    return [];
  }
}

function commonnessOf(piece: Piece): number {
  if (piece.kind === 'word') return commonWordsIn(piece.words);
  if (piece.kind !== 'group' || piece.optional) return Number.POSITIVE_INFINITY;
  return piece.ways.reduce((sum, way) => sum + way.commonness, 0);
}
