import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SCENES } from './scenes';

test.for(['en', 'ru'] as const)('a long address leaves the names of the sheet whole words: %s', async (language) => {
  await page.viewport(800, 600);
  await SCENES['hand-over']!.draw(language, 'light');
  const sheet = document.querySelector('iframe')!.contentDocument!;
  const names = [...sheet.querySelectorAll<HTMLElement>('th[scope=row]')];
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(name.getBoundingClientRect().width).toBeGreaterThan(140);
});
