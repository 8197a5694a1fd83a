import { describe, expect, test, vi } from 'vitest';
import { amocrmHost } from '../../../src/hosts/amocrm';
import chat from '../fixtures/amocrm-chat-en.html?raw';
import deal from '../fixtures/amocrm-deal-ru.html?raw';
import { stopClock } from './clock';
import { at, open } from './page';

const NOW = new Date(2026, 5, 1, 12, 0);
const DEAL = 'https://mira.amocrm.ru/leads/detail/1201';

async function read(html: string, address = DEAL, own: readonly string[] = []) {
  const reading = amocrmHost.read(at(await open(html), address), { own, now: NOW });
  if (reading.kind !== 'conversation') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading.conversation;
}

describe('a deal', () => {
  test('names its client, subject and writers', async () => {
    const { id, subject, client, us, messages } = await read(deal, DEAL, ['studio@mira.example']);
    expect({ id, subject, us }).toEqual({
      id: 'mira.amocrm.ru/leads/1201',
      subject: 'Сайт для кофейни',
      us: ['studio@mira.example'],
    });
    expect(client).toEqual({ address: 'olga@kofeinya.example', name: 'Ольга Сомова', company: 'Кофейня «Зерно»' });
    expect(messages.map(({ author }) => author?.address)).toEqual([
      'olga@kofeinya.example',
      'mira.amocrm.ru/people/uuid-mira',
      'olga@kofeinya.example',
      'mira.amocrm.ru/people/uuid-oleg',
      'mira.amocrm.ru/people/uuid-oleg',
    ]);
    expect(messages.map(({ textMissing }) => !!textMissing)).toEqual([false, false, false, false, true]);
  });

  test('the number of its contact stands for a missing mail address, its own for a missing contact', async () => {
    const unmailed = deal.replace('value="olga@kofeinya.example"', '');
    expect((await read(unmailed)).client.address).toBe('mira.amocrm.ru/contacts/5501');
    const alone = unmailed.replaceAll('class="company_contacts', 'class="');
    expect((await read(alone)).client).toEqual({ address: 'mira.amocrm.ru/leads/1201' });
  });

  test('a folded text is clipped', async () => {
    const { messages } = await read(chat, 'https://mira.kommo.com/leads/detail/77');
    expect(messages.filter(({ clipped }) => clipped).map(({ id }) => id)).toEqual(['a-3']);
  });
});

describe('a mail without a direction', () => {
  const marked = '<div class="feed-note feed-note-external feed-note-incoming"><div class="feed-note__header-inner';
  const unmarked = deal.replace(marked, '<div class="feed-note"><div class="feed-note__header-inner');

  test('is the client’s or ours by its address', async () => {
    expect((await read(unmarked)).messages[2]!.from).toBe('client');
    const ours = unmarked.replace('Ольга Сомова olga@kofeinya.example', 'Мира Новак studio@mira.example');
    expect((await read(ours, DEAL, ['studio@mira.example'])).messages[2]!.from).toBe('us');
  });

  test('is nobody’s where that does not tell', async () => {
    const other = unmarked.replace('Ольга Сомова olga@kofeinya.example', 'x@elsewhere.example');
    const { messages } = await read(other);
    expect(messages.map(({ id, gapBefore }) => [id, gapBefore])).toEqual([
      ['7b1d-0001', undefined],
      ['7b1d-0002', undefined],
      ['7b1d-0003', 2],
      ['7b1d-0004', undefined],
    ]);
  });
});

test('looks again when the feed is built anew or another card comes, and not while the user writes', async () => {
  const page = await open(deal);
  const clock = stopClock(page.defaultView!);
  const stop = new AbortController();
  const changed = vi.fn();
  amocrmHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  page.querySelector('.feed-compose__message')!.append('more');
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(1);
  const feed = page.querySelector('.js-notes')!;
  const entries = [...feed.children];
  feed.replaceChildren();
  feed.append(...entries);
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(2);
  page.querySelector('.card-holder')!.remove();
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(3);
  stop.abort();
});
