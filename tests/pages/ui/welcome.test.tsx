import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import marksCss from '../../../entrypoints/mail.content/style.css?inline';
import { sample } from '../../../src/hosts/sample';
import { sampleSend } from '../../../src/page/sample';
import { Session } from '../../../src/page/session';
import css from '../../../src/ui/panel/options.css?inline';
import { Welcome } from '../../../src/ui/panel/welcome/Welcome';
import { OptionsBackground } from './options-stage';
import { NOW } from './samples';

// The checker cannot look into closed roots; nothing else about them changes.
// oxlint-disable-next-line typescript/unbound-method -- called on its element below
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  return attachShadow.call(this, { ...options, mode: 'open' });
};

let drawn: { root: HTMLElement; style: HTMLElement } | null = null;

async function show(background: OptionsBackground, theme: 'light' | 'dark' = 'light') {
  const style = document.createElement('style');
  style.textContent = `${css}\n${marksCss}\n:root { color-scheme: ${theme} }`;
  document.head.append(style);
  const root = document.createElement('div');
  document.body.append(root);
  drawn = { root, style };
  const openOptions = vi.fn();
  render(
    <Welcome
      ask={background.ask}
      play={(language, signal) => {
        const hear = (text: string) => background.ask({ kind: 'panel.tryText', text });
        new Session(sample, sampleSend(hear, language), signal).start();
      }}
      openOptions={openOptions}
      browserLanguage={background.language}
      now={NOW}
    />,
    root,
  );
  await heading(1);
  return { openOptions };
}

afterEach(async () => {
  if (drawn) {
    render(null, drawn.root);
    drawn.root.remove();
    drawn.style.remove();
    drawn = null;
  }
  await page.viewport(1100, 900);
});

const heading = (step: number) =>
  vi.waitFor(() => expect(document.querySelector('main > p.soft')?.textContent).toContain(String(step)));
const press = (words: string) =>
  vi.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words);
    if (!found) throw new Error(`there is no button "${words}"`);
    found.click();
  });
const marked = () =>
  [...CSS.highlights]
    .filter(([name]) => name.startsWith('bellwether'))
    .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()));
async function violations() {
  // Half-way through fading in, every contrast is poor.
  const roots = [...document.querySelectorAll('bellwether-strip, bellwether-badge')].map((ours) => ours.shadowRoot!);
  const fading = [document, ...roots].flatMap((root) => root.getAnimations());
  await Promise.all(fading.map((animation) => animation.finished));
  const found = await axe.run(document, { resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const WORDS = {
  en: { next: 'Next', finish: 'Start working' },
  ru: { next: 'Дальше', finish: 'Начать работу' },
} as const;

describe.each([
  ['en', 'light', 1100],
  ['en', 'dark', 360],
  ['ru', 'light', 360],
  ['ru', 'dark', 1100],
] as const)('the first steps: %s, %s, %i px', (language, theme, width) => {
  test('lead to a sample with real marks; axe objects to none of them, and nothing runs out of the page', async () => {
    await page.viewport(width, 900);
    const fits = () => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const background = new OptionsBackground(language, 0, { own: [] });
    await show(background, theme);
    expect(await violations()).toEqual([]);
    fits();
    await press(WORDS[language].next);
    await heading(2);
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    expect(await violations()).toEqual([]);
    await userEvent.fill(document.querySelector('#own')!, 'me@studio.example');
    await press(WORDS[language].next);
    await heading(3);
    expect(background.settings.own).toEqual(['me@studio.example']);
    await vi.waitFor(() => expect(marked()).toEqual([{ en: 'discount', ru: 'скидк' }[language]]));
    await vi.waitFor(() => expect(document.querySelector('bellwether-badge')).not.toBeNull());
    expect(await violations()).toEqual([]);
    fits();
    await press(WORDS[language].finish);
    await vi.waitFor(() => expect(background.settings.welcomed).toBe(true));
    // Nothing of the sample stays behind.
    await vi.waitFor(() => expect(marked()).toEqual([]));
    expect(await violations()).toEqual([]);
  });
});

test('can be skipped at once, and seen again from the beginning', async () => {
  const background = new OptionsBackground('en');
  const { openOptions } = await show(background);
  await press('Skip');
  await vi.waitFor(() => expect(background.settings.welcomed).toBe(true));
  await press('Open the settings');
  expect(openOptions).toHaveBeenCalledOnce();
  await press('From the beginning');
  await heading(1);
});

test('a slip in an address is named, and nothing is lost by going back', async () => {
  const background = new OptionsBackground('en', 0, { own: [] });
  await show(background);
  await press('Next');
  await heading(2);
  await userEvent.fill(document.querySelector('#own')!, 'me@studio');
  await press('Next');
  await vi.waitFor(() =>
    expect(document.querySelector('output')?.textContent).toContain('does not look like an address'),
  );
  await press('Back');
  await heading(1);
});
