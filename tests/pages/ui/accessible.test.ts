import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { clear, FACES, type Face, STATES, show } from './faces';

afterEach(clear);

const LANGUAGES = ['en', 'ru'] as const;
const faces = Object.keys(FACES) as Face[];
const cases = faces.flatMap((face) => STATES.map((state) => ({ face, state })));

/** Everything that can be opened is looked at too. */
const openAll = (main: HTMLElement) => {
  for (const details of main.querySelectorAll('details')) details.open = true;
};

describe.each(['light', 'dark'] as const)('axe finds nothing to object to (%s)', (theme) => {
  test.each(cases)('$face, $state', async ({ face, state }) => {
    await page.viewport(face === 'table' || face === 'client' ? 1100 : 360, 600);
    // The languages differ in words alone: one of them with each background.
    const { main } = await show(face, theme === 'light' ? 'en' : 'ru', state, theme);
    openAll(main);
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

describe.each(LANGUAGES)('nothing sticks out in 360 px (%s)', (language) => {
  test.each(cases)('$face, $state, also with text twice as large', async ({ face, state }) => {
    await page.viewport(360, 600);
    const { main } = await show(face, language, state);
    openAll(main);
    expect(overflow()).toEqual([]);
    main.style.setProperty('--text-small', '22px');
    main.style.setProperty('--text', '26px');
    main.style.setProperty('--text-large', '30px');
    main.style.font = 'var(--text) / var(--leading) var(--font)';
    expect(overflow()).toEqual([]);
  });
});

/** What reaches beyond the window, except inside boxes that scroll by themselves. */
function overflow(): string[] {
  const wide = document.documentElement.clientWidth;
  return [...document.querySelectorAll('main *')]
    .filter((element) => !element.closest('.wide') && !element.closest('svg'))
    .filter((element) => element.getBoundingClientRect().right > wide + 0.5)
    .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
}
