import { describe, expect, test } from 'vitest';
import { hosts } from '../../../src/hosts';
import { hostsAtGmail } from '../../../src/hosts/at-gmail';
import { PATIENCE_MS } from '../../../src/hosts/patience';
import { FIXED_PLACES } from '../../../src/hosts/places';
import type { Reading, Slot } from '../../../src/hosts/types';
import { hostTexts } from '../../../src/ui/texts/hosts';
import { open } from './page';
import type { HostSample, SamplePage, SilentPage } from './samples/types';

/**
 * What every host promises, tried on its sample pages. A new host is tried as soon as `samples/<folder>.ts` is there,
 * and named here as long as it is not.
 */
const adapters = import.meta.glob('../../../src/hosts/*/index.ts');
const files = import.meta.glob<{ sample: HostSample }>('./samples/*.ts', { eager: true });

const folders = Object.keys(adapters).map((file) => file.split('/').at(-2)!);
const samples = new Map(
  Object.entries(files)
    .filter(([file]) => !file.endsWith('/types.ts'))
    .map(([file, { sample }]) => [file.split('/').at(-1)!.replace('.ts', ''), sample]),
);

const NOON = new Date(2026, 5, 1, 12, 0);
const EDITORS = 'input, textarea, [role=textbox], [contenteditable]:not([contenteditable=false])';

test('every host has a sample, and every sample a host', () => {
  expect(folders.filter((folder) => !samples.has(folder)).map((folder) => `no sample for ${folder}`)).toEqual([]);
  expect([...samples.keys()].filter((name) => !folders.includes(name)).map((name) => `no host ${name}`)).toEqual([]);
});

test('every host is in a list of hosts, and every switch in the options is one host with a name', () => {
  const listed = [...hostsAtGmail, ...hosts].map(({ id }) => id);
  const switched = FIXED_PLACES.map(({ host }) => host);
  // Taught pages come from the user, not from a list.
  expect([...folders].filter((folder) => folder !== 'any').sort()).toEqual([...listed].sort());
  expect(switched.filter((host) => !listed.includes(host))).toEqual([]);
  for (const language of ['en', 'ru'] as const)
    expect(switched.filter((host) => !hostTexts(language).names[host])).toEqual([]);
});

/** The document as if it stood at `address`: a frame's own is that of this test. */
function at(page: Document, address: string): Document {
  const location = new URL(address);
  return new Proxy(page, {
    get(target, key) {
      if (key === 'location') return location;
      if (key === 'URL' || key === 'documentURI') return location.href;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

async function show({ html, address, prepare }: SilentPage): Promise<Document> {
  const page = await open(html);
  await prepare?.(page);
  return at(page, address);
}

const optionsOf = ({ own = [], now = NOON }: Partial<SamplePage>) => ({ own, now });
const later = (options: ReturnType<typeof optionsOf>) => ({
  ...options,
  now: new Date(options.now.getTime() + PATIENCE_MS),
});

function opened(reading: Reading) {
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading;
}

/** What a user would copy who selects all of a body. */
function copied(body: Element): string {
  const selection = body.ownerDocument.defaultView!.getSelection()!;
  selection.selectAllChildren(body);
  const text = selection.toString();
  selection.removeAllRanges();
  return text;
}

const instant = (moment: string | null | undefined) => (moment ? new Date(moment).getTime() : null);

describe.each([...samples].map(([name, sample]) => ({ name, sample })))('$name', ({ name, sample }) => {
  const { host, pages, silent, broken } = sample;

  test('is called what its folder is called', () => {
    expect(host.id).toBe(name);
  });

  describe.each(pages)('$name', (sampled) => {
    const options = optionsOf(sampled);

    test('is known as its own', async () => {
      expect(host.recognises(await show(sampled))).toBe(true);
    });

    test('all messages are read, in order, with their side, their moment and nothing but their own words', async () => {
      const { conversation } = opened(host.read(await show(sampled), options));
      expect(conversation.client.address).toBe(sampled.client);
      expect(
        conversation.messages.map(({ from, text, at: moment, gapBefore }) => ({
          from,
          text,
          at: instant(moment),
          gapBefore: gapBefore ?? 0,
        })),
      ).toEqual(
        sampled.messages.map(({ from, text, at: moment, gapBefore }) => ({
          from,
          text,
          at: instant(moment),
          gapBefore: gapBefore ?? 0,
        })),
      );
      for (const words of sampled.never)
        for (const { text } of conversation.messages) expect(text).not.toContain(words);
    });

    test('names are unique, and stay when the page is drawn anew', async () => {
      const page = await show(sampled);
      const before = opened(host.read(page, options)).conversation;
      const ids = before.messages.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const redraw = sample.redraw ?? copyAll;
      await redraw(page);
      expect(opened(host.read(page, options)).conversation).toEqual(before);
    });

    test('reading changes nothing in the page, and what a user copies stays the same', async () => {
      const page = await show(sampled);
      const html = page.documentElement.outerHTML;
      const { views } = opened(host.read(page, options));
      expect(page.documentElement.outerHTML).toBe(html);
      for (const { body, model } of views.values()) {
        const text = copied(body);
        if (model.text) model.range(0, model.text.length);
        expect(copied(body)).toBe(text);
      }
    });

    test('all words lead back to the page', async () => {
      const { views, conversation } = opened(host.read(await show(sampled), options));
      const shown = conversation.messages.filter(({ text }) => text !== '');
      expect([...views.keys()]).toEqual(expect.arrayContaining(shown.map(({ id }) => id)));
      for (const { model, body } of views.values()) {
        // Line by line: between two lines a quote may stand.
        for (const { index, 0: line } of model.text.matchAll(/.+/g)) {
          const range = model.range(index, index + line.length);
          expect(range && body.contains(range.commonAncestorContainer), line).toBe(true);
        }
      }
    });

    test('there is room for our elements, in no body and in no editor, and they disturb no reading', async () => {
      const page = await show(sampled);
      const reading = opened(host.read(page, options));
      const { views, conversation } = reading;
      const bodies = [...views.values()].map(({ body }) => body);
      const before = bodies.map(({ innerHTML }) => innerHTML);
      const slots = [reading.stripSlot(), ...[...views.values()].map((view) => view.badgeSlot())];
      for (const slot of slots) {
        expect(slot).not.toBeNull();
        expect(bodies.some((body) => body.contains(slot!.parent))).toBe(false);
        expect(slot!.parent.closest(EDITORS)).toBeNull();
        stand(slot!);
      }
      expect(bodies.map(({ innerHTML }) => innerHTML)).toEqual(before);
      expect(opened(host.read(page, options)).conversation).toEqual(conversation);
    });
  });

  test.each(silent)('nothing is read in $name', async (sampled) => {
    const page = await show(sampled);
    host.read(page, optionsOf({}));
    expect(host.read(page, later(optionsOf({})))).toEqual({ kind: 'none' });
  });

  test.each(broken)('without its $missing it says so, once it stays so', async ({ missing, change }) => {
    const [first] = pages;
    const html = change(first.html);
    expect(html).not.toBe(first.html);
    const page = await show({ ...first, html });
    expect(host.read(page, optionsOf(first))).toEqual({ kind: 'none' });
    expect(host.read(page, later(optionsOf(first)))).toEqual({ kind: 'unreadable', missing });
  });

  test('is silent about the pages of all others', async () => {
    for (const [other, { pages: foreign }] of samples) {
      if (other === name) continue;
      const page = await show(foreign[0]);
      if (!host.recognises(page)) continue;
      expect.soft(`${name} takes a page of ${other} for its own`).toBe('');
    }
  });
});

function copyAll(page: Document): void {
  for (const child of [...page.body.children]) child.replaceWith(child.cloneNode(true));
}

function stand({ parent, before }: Slot): void {
  parent.insertBefore(parent.ownerDocument.createElement('bellwether-badge'), before);
}
