import type { Recipe } from './recipe';

/** What the user has pointed at. The more examples, the surer. */
export interface Picks {
  readonly client: readonly Element[];
  readonly us: readonly Element[];
  /** Where one of the messages says when it was written. */
  readonly date: Element | null;
}

/**
 * - `same`: one message was pointed at twice, or one that stands in the other.
 * - `other-site`: a frame of another site, which may not be looked into.
 * - `unlike`: the two have nothing in common that others have too.
 * - `sides`: nothing tells ours from theirs.
 */
export type Wrong = 'same' | 'other-site' | 'unlike' | 'sides';
export type Inferred = { readonly recipe: Recipe } | { readonly wrong: Wrong };
