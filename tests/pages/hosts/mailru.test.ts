import { expect, test } from 'vitest';
import { mailruHost } from '../../../src/hosts/mailru';
import { letterIn } from '../../../src/hosts/mailru/route';
import english from '../fixtures/mailru-en.html?raw';
import russian from '../fixtures/mailru-ru.html?raw';
import { open } from './page';

const NOW = new Date(2026, 2, 11, 12, 0);

async function conversation(page: Document) {
  const reading = mailruHost.read(page, { own: [], now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading.conversation;
}

test.each([
  ['/inbox/0:17781000000000000003:0/', '17781000000000000003'],
  ['/thread/0:17781000000000000003:0/', '17781000000000000003'],
  ['/thread/17781000000000000003/', '17781000000000000003'],
  ['/500000/0:17781000000000000003:500000/', '17781000000000000003'],
  ['/inbox/', null],
  ['/compose/', null],
])('%s', (pathname, letter) => {
  expect(letterIn({ pathname } as Location)).toBe(letter);
});

test('the account as the top bar showed it before', async () => {
  const old = english
    .replace('aria-label="mira@studio.example"', '')
    .replace('<div id="ph-whiteline">', '<i id="PH_user-email">Mira@studio.example</i><div>')
    .replace('data-testid="whiteline-account"', '');
  expect((await conversation(await open(old))).us).toEqual(['mira@studio.example']);
});

test('a letter keeps its name when it is opened and when the dates grow old', async () => {
  const page = await open(russian);
  const before = await conversation(page);
  const folded = page.querySelector('.thread__letter_collapsed')!;
  folded.className = 'thread__letter thread__letter_expanded';
  folded.querySelector('.letter__snippet')!.outerHTML =
    '<div class="letter__body"><div class="js-readmsg-msg"><p>Нужен сайт-каталог.</p></div></div>';
  for (const date of page.querySelectorAll('.letter__date')) date.textContent = '11 марта, 8:02';
  const after = await conversation(page);
  expect(before.messages.map(({ textMissing }) => textMissing)).toEqual([true, undefined, undefined]);
  expect(new Set(after.messages.map(({ id }) => id))).toEqual(new Set(before.messages.map(({ id }) => id)));
  expect(after.messages.map(({ text }) => text)).toContain('Нужен сайт-каталог.');
});

test('a folded letter without an author is counted as missing', async () => {
  const { messages } = await conversation(await open(russian.replace(/(collapsed"[\s\S]*?)letter__author/, '$1x')));
  expect(messages.map(({ from, gapBefore }) => [from, gapBefore])).toEqual([
    ['us', undefined],
    ['client', undefined],
  ]);
});

test('a letter without a date and without text', async () => {
  const bare = english.replace('2 March 2026, 10:15', '').replace(/<p>Hi Mira[\s\S]*?<\/p><p>[\s\S]*?<\/p>/, '');
  expect((await conversation(await open(bare))).messages).toMatchObject([{ at: null, text: '' }]);
});

test('200 letters', async () => {
  const [first = ''] = /<div class="thread__letter [\s\S]*?(?=<div class="thread__letter )/.exec(russian) ?? [];
  const many = Array.from({ length: 200 }, (_, i) => first.replaceAll('17781000000000000003', `${i + 1000}`)).join('');
  const { messages } = await conversation(await open(russian.replace(first, many)));
  expect(messages).toHaveLength(202);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(202);
});
