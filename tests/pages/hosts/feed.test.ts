import { describe, expect, test } from 'vitest';
import { type FeedItem, Gap, readFeed } from '../../../src/hosts/feed';
import { bodyOf } from './page';

const about = { id: 'deal/1', us: [], client: { address: 'anna@brightline.example' }, stripSlot: () => null };

async function items(...entries: (Partial<FeedItem> & { text?: string })[]): Promise<FeedItem[]> {
  const page = await bodyOf(entries.map(({ text }) => `<div>${text ?? ''}</div>`).join(''));
  return entries.map(({ text, ...entry }, index) => ({
    id: null,
    from: 'client',
    at: null,
    body: text === undefined ? null : page.children[index]!,
    badgeSlot: () => null,
    ...entry,
  }));
}

function messages(feed: Parameters<typeof readFeed>[0]) {
  const reading = readFeed(feed);
  if (reading.kind !== 'conversation') throw new Error(reading.kind);
  return reading.conversation.messages;
}

describe('the order of a feed', () => {
  const at = (day: number) => `2026-03-0${day}T10:00:00+00:00`;

  test('is told by the dates', async () => {
    const feed = await items({ text: 'c', at: at(3) }, { text: 'b' }, { text: 'a', at: at(1) });
    expect(messages({ ...about, items: feed }).map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    expect(messages({ ...about, items: feed.toReversed(), newestFirst: true }).map(({ text }) => text)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('else by the habit of the host, and gaps keep their place', async () => {
    const feed = await items({ text: 'c', gapBefore: 9 }, { text: 'b', gapBefore: 2 }, { text: 'a' });
    expect(
      messages({ ...about, items: feed, newestFirst: true }).map(({ text, gapBefore }) => [text, gapBefore]),
    ).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', 2],
    ]);
    expect(messages({ ...about, items: feed }).map(({ text }) => text)).toEqual(['c', 'b', 'a']);
  });
});

describe('names', () => {
  test('are the page’s own, or made of what is said', async () => {
    const feed = await items(
      { id: '7', text: 'a' },
      { text: 'Hello' },
      { text: 'Hello' },
      { text: 'Hello', from: 'us' },
    );
    const [first, second, third, fourth] = messages({ ...about, items: feed }).map(({ id }) => id);
    expect(first).toBe('7');
    expect(third).toBe(`${second}.2`);
    expect(fourth).not.toBe(second);
  });

  test('do not change with the zone of the browser', async () => {
    const [one] = messages({ ...about, items: await items({ text: 'a', at: '2026-03-01T10:00:00+03:00' }) });
    const [two] = messages({ ...about, items: await items({ text: 'a', at: '2026-03-01T07:00:00+00:00' }) });
    expect(one!.id).toBe(two!.id);
  });
});

test('a message without its text is counted, and has no view', async () => {
  const reading = readFeed({ ...about, items: await items({ id: '1' }, { id: '2', text: '' }) });
  expect(reading).toMatchObject({
    conversation: { messages: [{ id: '1', text: '', textMissing: true }, { id: '2' }] },
  });
  expect(reading.kind === 'conversation' && [...reading.views.keys()]).toEqual(['2']);
});

test('an empty feed is nothing open', () => {
  expect(readFeed({ ...about, items: [] })).toEqual({ kind: 'none' });
});

test('a gap is counted once', () => {
  const gap = new Gap();
  gap.add();
  gap.add();
  expect([gap.take(), gap.take()]).toEqual([2, 0]);
});
