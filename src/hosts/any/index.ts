import { pageHost } from '../page-host';
import type { Host } from '../types';
import { follow, insideOf } from './paths';
import { readBy } from './read';
import { isFor, type Recipe } from './recipe';

const EDITORS = 'textarea, input, [role=textbox], [contenteditable]:not([contenteditable=false])';

/** The pages that the user has taught. */
export function taughtHost(recipes: readonly Recipe[]): Host {
  const recipeFor = (document: Document) => recipes.find((recipe) => isFor(recipe, document.location.href));
  return pageHost({
    id: 'any',
    recognises: ({ location }) => recipes.some(({ origin }) => origin === location.origin),
    read(document, options) {
      const recipe = recipeFor(document);
      return recipe ? readBy(recipe, document, options) : { kind: 'none' };
    },
    watched: (document) => ({
      root: () => document.documentElement,
      inside: () => hidden(document, recipeFor(document)),
      editors: EDITORS,
    }),
  });
}

/** The shadow roots and frames that a recipe leads through, or that its messages stand in. */
function hidden(document: Document, recipe: Recipe | undefined): Node[] {
  if (!recipe) return [];
  const steps = [recipe.list, recipe.item].flatMap((path) => path.slice(0, -1).map((_, end) => path.slice(0, end + 1)));
  const holders = [
    ...steps.flatMap((path) => follow(document, path)),
    ...follow(document, recipe.item),
    ...(recipe.body.length > 1
      ? follow(document, recipe.item).flatMap((item) => follow(item, recipe.body.slice(0, -1)))
      : []),
  ];
  return [...new Set(holders.flatMap((element) => insideOf(element) ?? []))];
}
