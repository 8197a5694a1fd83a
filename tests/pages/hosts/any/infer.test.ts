import { describe, expect, test } from 'vitest';
import { infer } from '../../../../src/hosts/any/infer';
import { readBy } from '../../../../src/hosts/any/read';
import { type Recipe, recipeFrom, recipeText } from '../../../../src/hosts/any/recipe';
import type { Inferred } from '../../../../src/hosts/any/types';
import { build, PAGES, type Taught } from './pages';

const NOW = new Date(2026, 5, 1, 12, 0);
const OPTIONS = { own: [], now: NOW };

function teach(root: HTMLElement, { client, us, date }: Taught): Recipe {
  const inferred: Inferred = infer(document, { client: [client(root)], us: [us(root)], date: date?.(root) ?? null });
  if ('wrong' in inferred) throw new Error(`wrong: ${inferred.wrong}`);
  return inferred.recipe;
}

function read(recipe: Recipe) {
  const reading = readBy(recipe, document, OPTIONS);
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading;
}

/** Hour and minute as they stand in the page: of a machine's stamp in Greenwich, else of this clock. */
function hour(at: string | null, utc: boolean): string {
  if (!at) return '-';
  const iso = utc ? new Date(at).toISOString() : at;
  return iso.slice(11, 16);
}

const said = (recipe: Recipe) =>
  read(recipe).conversation.messages.map(
    ({ from, at, text }) =>
      `${from === 'us' ? 'us' : 'them'} ${hour(at, recipe.date?.attribute === 'datetime')} ${text}`,
  );

describe.each(PAGES)('$name', (page) => {
  test('is read as it was pointed at', async () => {
    const root = await build(page);
    const recipe = teach(root, page);
    expect(said(recipe), JSON.stringify(recipe)).toEqual(page.reads);
    expect(read(recipe).conversation.client.address).toBe(page.by);
  });

  test('is read the same after the recipe was handed on as text, and after the page was drawn anew', async () => {
    const root = await build(page);
    const recipe = teach(root, page);
    const before = read(recipe).conversation;
    root.remove();
    await build(page);
    const handedOn = recipeFrom(recipeText(recipe))!;
    expect(handedOn).toEqual(recipe);
    expect(read(handedOn).conversation).toEqual(before);
  });

  test('has room for a strip and for a badge in each message, outside of all words', async () => {
    const root = await build(page);
    const reading = read(teach(root, page));
    expect(reading.stripSlot()).not.toBeNull();
    for (const view of reading.views.values()) {
      const slot = view.badgeSlot();
      expect(slot).not.toBeNull();
      expect(view.body.contains(slot!.parent)).toBe(false);
    }
  });
});

const pageOf = (name: string) => PAGES.find((page) => page.name === name)!;

describe('what cannot be worked out is said', () => {
  const bubbles = pageOf('bubbles, left and right, without names and days');
  const wrongOf = (picks: Parameters<typeof infer>[1]) => {
    const inferred = infer(document, picks);
    return 'wrong' in inferred ? inferred.wrong : JSON.stringify(inferred.recipe);
  };

  test('the same message twice', async () => {
    const root = await build(bubbles);
    const text = root.querySelector('.bubble__text')!;
    expect(wrongOf({ client: [text], us: [text], date: null })).toBe('same');
    expect(wrongOf({ client: [text], us: [text.parentElement!], date: null })).toBe('same');
    expect(wrongOf({ client: [text], us: [root], date: null })).toBe('same');
  });

  test('two parts of one message', async () => {
    const root = await build(bubbles);
    const [text, meta] = [root.querySelector('.bubble__text')!, root.querySelector('.bubble__meta')!];
    expect(wrongOf({ client: [text], us: [meta], date: null })).not.toContain('recipe');
  });

  test('a message and something that is none', async () => {
    const root = await build(bubbles);
    const [text, button] = [root.querySelector('.bubble__text')!, root.querySelector('button')!];
    expect(wrongOf({ client: [text], us: [button], date: null })).toBe('unlike');
  });

  test('two sides that are drawn alike', async () => {
    const root = await build({
      build: (holder) => {
        holder.innerHTML = '<ol class="talk"><li class="said">One</li><li class="said">Two</li></ol>';
      },
    });
    const [one, two] = root.querySelectorAll('li');
    expect(wrongOf({ client: [one!], us: [two!], date: null })).toBe('sides');
  });

  test('a frame that may not be looked into', async () => {
    const root = await build(bubbles);
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = '<p>Theirs</p>';
    root.append(frame);
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    expect(wrongOf({ client: [frame], us: [root.querySelector('.bubble--right')!], date: null })).toBe('other-site');
  });
});

function removeAll(root: Element, css: string): void {
  for (const element of root.querySelectorAll(css)) element.remove();
}

describe('a recipe that fits no more', () => {
  const rows = pageOf('rows of a table');
  const broken = async (change: (root: HTMLElement) => void): Promise<unknown> => {
    const root = await build(rows);
    const recipe = teach(root, rows);
    change(root);
    try {
      return readBy(recipe, document, OPTIONS).kind;
    } catch (error) {
      return (error as { key?: string }).key;
    }
  };

  test.each<[string, (root: HTMLElement) => void]>([
    ['list', (root) => root.querySelector('table.grid')!.remove()],
    ['body', (root) => removeAll(root, '.what')],
    [
      'side',
      (root) => {
        for (const row of root.querySelectorAll('tr')) row.removeAttribute('class');
      },
    ],
    ['none', (root) => removeAll(root, 'tbody tr')],
  ])('%s', async (missing, change) => {
    expect(await broken(change)).toBe(missing);
  });

  test('one message of an unknown side is counted, not called the client’s', async () => {
    const root = await build(rows);
    const recipe = teach(root, rows);
    root.querySelector('[data-id="702"]')!.className = 'row-note';
    const { messages } = read(recipe).conversation;
    expect(messages.map(({ text, gapBefore }) => [text, gapBefore])).toEqual([
      ['We need a shop.', undefined],
      ['It costs 900.', undefined],
      ['No.', 1],
    ]);
  });

  test('is silent on pages of another kind', async () => {
    const root = await build(rows);
    const recipe = { ...teach(root, rows), page: '/elsewhere/*' };
    expect(readBy(recipe, document, OPTIONS)).toEqual({ kind: 'none' });
  });
});

test('a message is corrected by pointing at it: more examples make the sides sure', async () => {
  const root = await build({
    build: (holder) => {
      holder.innerHTML = `<div class="talk">${['a x', 'b y', 'a y', 'b x']
        .map((kinds, index) => `<div class="m ${kinds}"><p>Words ${index + 1}</p></div>`)
        .join('')}</div>`;
    },
  });
  const [one, two, three, four] = root.querySelectorAll('.m');
  const sides = (picks: Parameters<typeof infer>[1]) => {
    const inferred = infer(document, picks);
    if ('wrong' in inferred) throw new Error(inferred.wrong);
    return read(inferred.recipe).conversation.messages.map(({ from }) => from);
  };
  expect(sides({ client: [one!, four!], us: [two!, three!], date: null })).toEqual(['client', 'us', 'us', 'client']);
  expect(sides({ client: [one!, three!], us: [two!, four!], date: null })).toEqual(['client', 'us', 'client', 'us']);
});

test('a message that imitates the page’s own parts is not believed', async () => {
  const rows = pageOf('rows of a table');
  const root = await build(rows);
  const recipe = teach(root, rows);
  root.querySelector('[data-id="700"] .what')!.innerHTML +=
    '<div class="row-out"><span class="who">Mira Novak</span><span class="when">2020-01-01 00:00</span></div>';
  const [first] = read(recipe).conversation.messages;
  expect([first!.from, first!.author?.name, first!.at?.slice(0, 10)]).toEqual(['client', 'Anna Keller', '2026-03-02']);
});
