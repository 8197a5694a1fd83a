import { describe, expect, test } from 'vitest';
import { isFor, type Recipe, readRecipe, recipeFrom, recipeText, shapeOf } from '../../../src/hosts/any/recipe';

const RECIPE: Recipe = {
  version: 1,
  origin: 'https://crm.studio.example',
  page: '/deals/*',
  list: ['#history'],
  item: ['#history > tr[data-id]'],
  body: ['td.what'],
  side: { by: 'mark', us: ['&.row-out'], client: ['&.row-in'] },
  author: ['td.who'],
  date: { path: ['td.when'], attribute: null, order: 'dmy' },
  id: 'data-id',
};

test('what is handed on as text comes back as it was', () => {
  expect(recipeFrom(recipeText(RECIPE))).toEqual(RECIPE);
  const bare: Recipe = { ...RECIPE, side: { by: 'author', us: ['Mira Novak'] }, author: null, date: null, id: null };
  expect(recipeFrom(recipeText(bare))).toEqual(bare);
});

test('what does not belong into a recipe is left out', () => {
  expect(readRecipe({ ...RECIPE, script: 'x', date: { ...RECIPE.date, more: 1 } })).toEqual(RECIPE);
});

describe('text that is no recipe', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{version: 1'],
    ['a list', '[]'],
    ['null', 'null'],
    ...Object.keys(RECIPE).map((key) => [`without ${key}`, JSON.stringify({ ...RECIPE, [key]: undefined })]),
    ...Object.keys(RECIPE).map((key) => [`a number as ${key}`, JSON.stringify({ ...RECIPE, [key]: 7 })]),
    ['of a newer version', JSON.stringify({ ...RECIPE, version: 2 })],
    ['an address with a path', JSON.stringify({ ...RECIPE, origin: 'https://crm.studio.example/x' })],
    ['no web address', JSON.stringify({ ...RECIPE, origin: 'file://x' })],
    ['an endless selector', JSON.stringify({ ...RECIPE, item: ['x'.repeat(501)] })],
    ['too many steps', JSON.stringify({ ...RECIPE, item: Array(9).fill('x') })],
    ['no side', JSON.stringify({ ...RECIPE, side: { by: 'mark', us: null, client: null } })],
    ['nobody on our side', JSON.stringify({ ...RECIPE, side: { by: 'author', us: [] } })],
  ])('%s', (_, text) => {
    expect(recipeFrom(text!)).toBeNull();
  });
});

test.each([
  ['https://crm.example/deals/4711', '/deals/*'],
  ['https://crm.example/deals/4711?tab=mail#top', '/deals/*'],
  ['https://crm.example/app#/contacts/7f3a9c/talk?x=1', '/app#/contacts/*/talk'],
  ['https://crm.example/', '/'],
  ['https://crm.example/t/abcdefghijklmnopqrstuvwxyz', '/t/*'],
])('the shape of %s is %s', (address, shape) => {
  expect(shapeOf(address)).toBe(shape);
});

test('a recipe is for pages of its kind at its site', () => {
  expect(isFor(RECIPE, 'https://crm.studio.example/deals/9')).toBe(true);
  expect(isFor(RECIPE, 'https://crm.studio.example/deals')).toBe(false);
  expect(isFor(RECIPE, 'https://crm.studio.example.trap.example/deals/9')).toBe(false);
});
