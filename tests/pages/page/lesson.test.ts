import axe from 'axe-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Language } from '../../../src/conversation';
import { infer } from '../../../src/hosts/any/infer';
import { above, childrenOf, insideOf, wordsOf } from '../../../src/hosts/any/paths';
import { readBy } from '../../../src/hosts/any/read';
import type { Recipe } from '../../../src/hosts/any/recipe';
import { Lesson } from '../../../src/page/teach/lesson';
import { hostTexts } from '../../../src/ui/texts/hosts';

// The tests cannot look into closed roots; that they are asked for as closed is seen here.
const modes: string[] = [];
// oxlint-disable-next-line typescript/unbound-method -- called on its element below
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  modes.push(options.mode);
  return attachShadow.call(this, { ...options, mode: 'open' });
};

/** A page of two sides, and a lesson in it. */
function begin(language: Language = 'en') {
  const root = document.createElement('main');
  root.innerHTML = `<div class="talk">${[
    ['a x', 'Can you do it?'],
    ['b y', 'Yes.'],
    ['a y', 'For how much?'],
    ['b x', 'For 900.'],
  ]
    .map(([kinds, words]) => `<div class="m ${kinds}"><p>${words}</p></div>`)
    .join('')}</div>`;
  document.body.append(root);
  const keep = vi.fn(async (_recipe: Recipe) => ({ allowed: true }));
  const lesson = new Lesson(
    {
      tree: { above, childrenOf, insideOf, wordsOf },
      infer: (picks) => infer(document, picks),
      read: (recipe) => {
        const reading = readBy(recipe, document, { own: [], now: new Date() });
        return reading.kind === 'conversation' ? reading : null;
      },
      keep,
    },
    language,
  );
  lesson.start();
  onTestFinished(() => {
    lesson.end();
    root.remove();
  });
  const card = () => document.querySelector('bellwether-teach')!.shadowRoot!;
  return {
    root,
    keep,
    lesson,
    texts: hostTexts(language).lesson,
    card,
    words: () => card().querySelector('dialog')!.innerText,
    point: (index: number) => root.querySelectorAll<HTMLElement>('p')[index]!.click(),
    press: (name: string) =>
      [...card().querySelectorAll('button')].find((button) => button.textContent === name)!.click(),
    sides: () => [...card().querySelectorAll('li button')].map(({ textContent }) => textContent),
  };
}

describe.each(['en', 'ru'] as const)('a lesson in %s', (language) => {
  test('from the first message to what is kept, with nothing to type and nothing changed in the page', async () => {
    const { root, texts, words, point, press, sides, card, keep } = begin(language);
    const html = root.innerHTML;
    const told = vi.fn();
    root.addEventListener('click', told);
    expect(words()).toContain(texts.client);
    // What is shown later lies above: the frame around a large part of the page must not cover the words.
    const drawn = [...document.querySelectorAll('bellwether-teach, bellwether-outline')];
    expect(drawn.map(({ localName }) => localName)).toEqual(['bellwether-outline', 'bellwether-teach']);
    point(0);
    await vi.waitFor(() => expect(words()).toContain(texts.us));
    point(1);
    await vi.waitFor(() => expect(words()).toContain(texts.date));
    press(texts.skip);
    await vi.waitFor(() => expect(words()).toContain(texts.check));
    expect(sides()).toHaveLength(4);
    expect(card().querySelector('input, textarea, select, [contenteditable]')).toBeNull();
    press(texts.keep);
    await vi.waitFor(() => expect(words()).toContain(texts.kept));
    expect(keep.mock.calls[0]![0]).toMatchObject({ version: 1, origin: location.origin });
    press(texts.close);
    expect(document.querySelector('bellwether-teach, bellwether-outline')).toBeNull();
    expect(root.innerHTML).toBe(html);
    expect(told).not.toHaveBeenCalled();
    expect(new Set(modes)).toEqual(new Set(['closed']));
    // Afterwards the page has its clicks again.
    point(0);
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('axe finds nothing to object to, while pointing and while checking', async () => {
    const { point, press, texts, words } = begin(language);
    const check = async () => {
      const card = document.querySelector('bellwether-teach')!.shadowRoot!;
      await Promise.all(card.getAnimations().map((animation) => animation.finished));
      const { violations } = await axe.run({ include: ['bellwether-teach'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    };
    expect(await check()).toEqual([]);
    point(0);
    await vi.waitFor(() => expect(words()).toContain(texts.us));
    point(1);
    await vi.waitFor(() => expect(words()).toContain(texts.date));
    press(texts.skip);
    await vi.waitFor(() => expect(words()).toContain(texts.check));
    expect(await check()).toEqual([]);
  });
});

/** As far as the list of what would be read. */
async function checked() {
  const stage = begin();
  stage.point(0);
  await vi.waitFor(() => expect(stage.words()).toContain(stage.texts.us));
  stage.point(1);
  await vi.waitFor(() => expect(stage.words()).toContain(stage.texts.date));
  stage.press(stage.texts.skip);
  await vi.waitFor(() => expect(stage.words()).toContain(stage.texts.check));
  return stage;
}

test('a message on the wrong side is put right by a click on its side', async () => {
  const { sides, card } = await checked();
  expect(sides()).toEqual(['Client', 'Ours', 'Client', 'Ours']);
  // This one was written by us: so the other class tells.
  card().querySelectorAll<HTMLElement>('li button')[2]!.click();
  await vi.waitFor(() => expect(sides()).toEqual(['Client', 'Ours', 'Ours', 'Client']));
});

test('what cannot be read is said, and the lesson begins anew', async () => {
  const { point, words, texts } = begin();
  point(0);
  await vi.waitFor(() => expect(words()).toContain(texts.us));
  point(0);
  await vi.waitFor(() => expect(words()).toContain(texts.wrong.same));
  expect(words()).toContain(texts.client);
});

test('a site that the browser does not allow, and a background that does not answer, are said', async () => {
  const refused = await checked();
  refused.keep.mockResolvedValue({ allowed: false });
  refused.press(refused.texts.keep);
  await vi.waitFor(() => expect(refused.words()).toContain(refused.texts.notAllowed));
  refused.lesson.end();
  const failing = await checked();
  failing.keep.mockRejectedValue(new Error('gone'));
  failing.press(failing.texts.keep);
  await vi.waitFor(() => expect(failing.words()).toContain(failing.texts.failed));
});

test('Escape ends it at any point', async () => {
  await checked();
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  expect(document.querySelector('bellwether-teach, bellwether-outline')).toBeNull();
});
