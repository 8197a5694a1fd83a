import { expect, test } from 'vitest';
import type { Conversation } from '../../../src/conversation';
import { readingOf } from '../../../src/engine/reading';

const conversation = (...texts: readonly string[]): Conversation => ({
  id: 't',
  us: [],
  client: { address: 'anna@firm.example' },
  messages: texts.map((text, i) => ({ id: `m${i}`, from: 'client', at: null, text })),
});

test('a conversation is read once, and another one apart from it', () => {
  const one = conversation('Please call me.');
  expect(readingOf(one)).toBe(readingOf(one));
  expect(readingOf(conversation('Call me.')).texts[0]!.text).toBe('Call me.');
});

test('messages of one id are both read; by the id the later one is found', () => {
  const { messages, ...rest } = conversation('One.', 'Two.');
  const { texts, byId } = readingOf({ ...rest, messages: messages.map((message) => ({ ...message, id: 'm' })) });
  expect(texts.map(({ text }) => text)).toEqual(['One.', 'Two.']);
  expect(byId.get('m')).toBe(texts[1]);
});

test('of a message of a megabyte the beginning is read', () => {
  expect(readingOf(conversation('Call me. '.repeat(120_000))).texts[0]!.text).toHaveLength(60_000);
});
