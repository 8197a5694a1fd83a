import { type Recipe, readRecipe, recipeFrom, sameKind } from '../hosts/any/recipe';
import { RequestFailed } from '../messages/failure';
import type { HostPageRequest, HostPanelRequest } from '../messages/hosts-protocol';
import type { HandlersOf } from '../messages/server';
import type { Area } from './area';
import { Queues } from './queue';

export const KEY = 'recipes';

/** How the pages are read that the user has taught, in the extension's storage. */
export class Recipes {
  readonly #queues = new Queues();

  constructor(private readonly area: Area) {}

  /** What cannot be read any more is left out: it can be taught again. */
  async all(): Promise<readonly Recipe[]> {
    const stored = (await this.area.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.map(readRecipe).filter((recipe) => recipe !== null) : [];
  }

  keep(recipe: Recipe): Promise<void> {
    return this.#change((recipes) => [...recipes.filter((other) => !sameKind(recipe, other)), recipe]);
  }

  forget(recipe: Recipe): Promise<void> {
    return this.#change((recipes) => recipes.filter((other) => !sameKind(recipe, other)));
  }

  #change(change: (recipes: readonly Recipe[]) => readonly Recipe[]): Promise<void> {
    return this.#queues.run(KEY, async () => this.area.set({ [KEY]: change(await this.all()) }));
  }
}

/** The world around what is taught. */
export interface Schoolyard {
  readonly recipes: Recipes;
  /** Whether the browser lets us read this site. */
  readonly allowed: (origin: string) => Promise<boolean>;
  /** Starts the content script in a tab. */
  readonly startIn: (tab: number) => Promise<void>;
  /** Shows in a tab how to point at messages. */
  readonly teachIn: (tab: number) => Promise<void>;
}

type TaughtRequest = Exclude<HostPageRequest | HostPanelRequest, { kind: 'page.marksFor' }>;

/** What the background answers about pages that are taught. A page is told of its own site only. */
export function taughtAnswers({ recipes, allowed, startIn, teachIn }: Schoolyard): HandlersOf<TaughtRequest> {
  return {
    'page.recipes': async (_, { address }) =>
      (await recipes.all()).filter(({ origin }) => origin === originOf(address)),

    'page.keepRecipe': async ({ recipe: raw }, { tab, address }) => {
      const recipe = readRecipe(raw);
      if (!recipe || recipe.origin !== originOf(address)) {
        throw new RequestFailed({ failed: 'not-allowed', detail: 'a recipe for another site' });
      }
      if (!(await allowed(recipe.origin))) return { allowed: false };
      await recipes.keep(recipe);
      await startIn(tab);
      return { allowed: true };
    },

    'panel.teach': async ({ tab }) => {
      await teachIn(tab);
      return null;
    },

    'panel.recipes': () => recipes.all(),

    'panel.forgetRecipe': async ({ recipe }) => {
      await recipes.forget(recipe);
      return null;
    },

    'panel.takeRecipe': async ({ text }) => {
      const recipe = recipeFrom(text);
      if (recipe) await recipes.keep(recipe);
      return recipe;
    },
  };
}

const originOf = (address: string | undefined): string | null =>
  address && URL.canParse(address) ? new URL(address).origin : null;
