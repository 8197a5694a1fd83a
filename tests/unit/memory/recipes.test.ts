import { describe, expect, test, vi } from 'vitest';
import type { Recipe } from '../../../src/hosts/any/recipe';
import { Recipes, taughtAnswers } from '../../../src/memory/recipes';

const RECIPE: Recipe = {
  version: 1,
  origin: 'https://crm.studio.example',
  page: '/deals/*',
  list: ['#talk'],
  item: ['.m'],
  body: ['.t'],
  side: { by: 'author', us: ['Mira Novak'] },
  author: null,
  date: null,
  id: null,
};
const HERE = { tab: 7, frame: 0, address: 'https://crm.studio.example/deals/4711' };

function school(stored: Record<string, unknown> = {}) {
  const items: Record<string, unknown> = { ...stored };
  const recipes = new Recipes({
    get: async () => ({ ...items }),
    set: async (changed) => void Object.assign(items, structuredClone(changed)),
    remove: async () => {},
  });
  const around = {
    recipes,
    allowed: vi.fn(async () => true),
    startIn: vi.fn(async () => {}),
    teachIn: vi.fn(async () => {}),
  };
  return { ...around, ask: taughtAnswers(around) };
}

describe('what was taught', () => {
  test('is kept, and read at once in the tab where it was taught', async () => {
    const { ask, startIn } = school();
    expect(await ask['page.keepRecipe']({ kind: 'page.keepRecipe', recipe: RECIPE }, HERE)).toEqual({ allowed: true });
    expect(startIn).toHaveBeenCalledWith(7);
    expect(await ask['page.recipes']({ kind: 'page.recipes' }, HERE)).toEqual([RECIPE]);
    expect(await ask['panel.recipes']({ kind: 'panel.recipes' })).toEqual([RECIPE]);
  });

  test('is replaced by what is taught anew for the same kind of page, and only by that', async () => {
    const { recipes } = school();
    const newer: Recipe = { ...RECIPE, item: ['.message'] };
    const other: Recipe = { ...RECIPE, page: '/tickets/*' };
    await Promise.all([recipes.keep(RECIPE), recipes.keep(other), recipes.keep(newer)]);
    expect(await recipes.all()).toEqual([other, newer]);
    await recipes.forget(newer);
    expect(await recipes.all()).toEqual([other]);
  });

  test('is told to its own site only', async () => {
    const { ask } = school({ recipes: [RECIPE] });
    const there = { ...HERE, address: 'https://elsewhere.example/deals/4711' };
    expect(await ask['page.recipes']({ kind: 'page.recipes' }, there)).toEqual([]);
    expect(await ask['page.recipes']({ kind: 'page.recipes' }, { tab: 7, frame: 0 })).toEqual([]);
  });

  test('is not taken from a page for another site', async () => {
    const { ask } = school();
    const forged = { ...RECIPE, origin: 'https://bank.example' };
    await expect(ask['page.keepRecipe']({ kind: 'page.keepRecipe', recipe: forged }, HERE)).rejects.toThrow();
    expect(await ask['panel.recipes']({ kind: 'panel.recipes' })).toEqual([]);
  });

  test('is not kept where the browser does not let us read', async () => {
    const { ask, allowed, startIn } = school();
    allowed.mockResolvedValue(false);
    expect(await ask['page.keepRecipe']({ kind: 'page.keepRecipe', recipe: RECIPE }, HERE)).toEqual({ allowed: false });
    expect(await ask['panel.recipes']({ kind: 'panel.recipes' })).toEqual([]);
    expect(startIn).not.toHaveBeenCalled();
  });

  test('what is damaged in the storage is left out', async () => {
    const { recipes } = school({ recipes: [{ ...RECIPE, item: 7 }, RECIPE, 'x'] });
    expect(await recipes.all()).toEqual([RECIPE]);
    expect(await school({ recipes: 'x' }).recipes.all()).toEqual([]);
  });
});

test('a recipe is taken in as text, and any other text is not', async () => {
  const { ask } = school();
  expect(await ask['panel.takeRecipe']({ kind: 'panel.takeRecipe', text: 'hello' })).toBeNull();
  expect(await ask['panel.takeRecipe']({ kind: 'panel.takeRecipe', text: JSON.stringify(RECIPE) })).toEqual(RECIPE);
  expect(await ask['panel.recipes']({ kind: 'panel.recipes' })).toEqual([RECIPE]);
  await ask['panel.forgetRecipe']({ kind: 'panel.forgetRecipe', recipe: RECIPE });
  expect(await ask['panel.recipes']({ kind: 'panel.recipes' })).toEqual([]);
});

test('teaching begins in the tab that was named', async () => {
  const { ask, teachIn } = school();
  await ask['panel.teach']({ kind: 'panel.teach', tab: 3 });
  expect(teachIn).toHaveBeenCalledWith(3);
});
