import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SCENES } from './scenes';

/** The small window in which selected words are explained. */
test.for([
  ['said-nothing-selected', 'en', 'light'],
  ['said-signs', 'ru', 'light'],
  ['said-signs', 'en', 'dark'],
  ['said-nothing', 'ru', 'dark'],
  ['said-failing', 'en', 'light'],
] as const)('axe finds nothing to object to, and nothing sticks out: %s, %s, %s', async ([name, language, theme]) => {
  await page.viewport(460, 640);
  await SCENES[name]!.draw(language, theme);
  const { violations } = await axe.run('main', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(460);
});
