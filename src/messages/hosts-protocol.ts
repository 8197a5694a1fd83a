import type { Recipe } from '../hosts/any/recipe';

export type { Recipe } from '../hosts/any/recipe';

/** From a content script, about pages that are taught and lists of conversations. */
export type HostPageRequest =
  /** How the pages of the site that asks are read. */
  | { readonly kind: 'page.recipes' }
  /** Keeps a recipe for the site that asks, and reads its open page by it. */
  | { readonly kind: 'page.keepRecipe'; readonly recipe: Recipe }
  /** Which of these people deserve a mark in a list. Asked only where the user has switched such marks on. */
  | { readonly kind: 'page.marksFor'; readonly addresses: readonly string[] };

/** From our own pages only. */
export type HostPanelRequest =
  /** Shows in a tab how to point at messages. */
  | { readonly kind: 'panel.teach'; readonly tab: number }
  | { readonly kind: 'panel.recipes' }
  | { readonly kind: 'panel.forgetRecipe'; readonly recipe: Recipe }
  | { readonly kind: 'panel.takeRecipe'; readonly text: string };

export interface HostReplies {
  'page.recipes': readonly Recipe[];
  /** False: the browser does not allow to read this site. */
  'page.keepRecipe': { readonly allowed: boolean };
  /** By address: on the stop-list, or with a serious profile. Others are left out. `on` is false where marks are off. */
  'page.marksFor': { readonly on: boolean; readonly marks: Readonly<Record<string, ListMark>> };
  'panel.teach': null;
  'panel.recipes': readonly Recipe[];
  'panel.forgetRecipe': null;
  /** Null: this text is no recipe. */
  'panel.takeRecipe': Recipe | null;
}

export type ListMark = 'stop' | 'serious';
