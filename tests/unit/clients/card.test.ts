import { describe, expect, test } from 'vitest';
import { cardOf, quotesOf } from '../../../src/clients/card';
import { evidenceOf, type MessageMemory, type ThreadMemory } from '../../../src/clients/profile';
import { DAY, NOW, terms } from './catalogue';

const anna = { id: 'anna@firm.example', address: 'anna@firm.example', name: 'Anna K.' };

const message = (id: string, days: number, ...signals: string[]): MessageMemory => ({
  id,
  from: 'client',
  at: NOW - days * DAY,
  words: 5,
  heard: true,
  signs: signals.map((signal) => ({
    signal,
    confidence: 0.9,
    start: 0,
    end: 5,
    quote: `${signal} in ${id}`,
    refers: [],
  })),
});
const thread = (...messages: MessageMemory[]): ThreadMemory => ({ host: 'mail', id: 't1', messages });
const card = (...messages: MessageMemory[]) => cardOf(anna, evidenceOf([thread(...messages)]), terms);

describe('the card of a client', () => {
  test('below three messages there is too little to go on, whatever they say', () => {
    const two = card(message('1', 2, 'tone.insult', 'price.dodge'), message('2', 1, 'tone.insult'));
    expect(two.manner).toEqual({ score: null, word: 'unknown' });
    expect(two.money).toEqual({ score: null, word: 'unknown' });
    expect(two.signals).toHaveLength(2);
  });

  test('a message in another language tells nothing either way', () => {
    const foreign: MessageMemory = { ...message('3', 0), heard: false };
    expect(card(message('1', 2), message('2', 1), foreign).manner.word).toBe('unknown');
    expect(card(message('1', 2), message('2', 1), foreign).messages).toBe(3);
  });

  test.each([
    ['calm and fair', [[], [], ['good.kind']], 'calm', 'fair'],
    ['one insult among three messages is to be watched', [[], [], ['tone.insult']], 'watch', 'fair'],
    ['insults again and again', [['tone.insult'], ['tone.insult'], ['trust.doubt'], []], 'difficult', 'fair'],
    [
      'bargains in every message',
      [['price.haggle'], ['price.haggle'], ['price.haggle', 'price.extra']],
      'calm',
      'costly',
    ],
    [
      'wants more and will not pay',
      [['price.dodge'], ['price.extra'], ['price.dodge', 'time.hurry'], ['price.haggle']],
      'calm',
      'loss',
    ],
  ])('%s', (_, messages, manner, money) => {
    const shown = card(...messages.map((signals, i) => message(String(i), i, ...signals)));
    expect([shown.manner.word, shown.money.word]).toEqual([manner, money]);
  });

  test('counts every signal by messages, with its first and last date, the weightiest first and good ones last', () => {
    const shown = card(
      message('1', 30, 'time.hurry', 'good.kind'),
      message('2', 20, 'time.hurry', 'good.kind'),
      message('3', 10, 'tone.insult', 'good.kind'),
    );
    const date = (days: number) => new Date(NOW - days * DAY).toISOString();
    expect(shown.signals).toEqual([
      { signal: 'tone.insult', count: 1, first: date(10), last: date(10) },
      { signal: 'time.hurry', count: 2, first: date(30), last: date(20) },
      { signal: 'good.kind', count: 3, first: date(30), last: date(10) },
    ]);
    expect(shown.lastSeen).toBe(date(10));
  });

  test('an undated sighting counts but dates nothing', () => {
    const undated: MessageMemory = { ...message('1', 0, 'time.hurry'), undated: true };
    expect(card(undated).signals).toEqual([{ signal: 'time.hurry', count: 1, first: null, last: null }]);
  });

  test('a client whose name nobody told goes by the address', () => {
    expect(cardOf({ ...anna, name: '' }, evidenceOf([]), terms)).toMatchObject({
      name: 'anna@firm.example',
      messages: 0,
      lastSeen: null,
    });
  });

  test('quotes come latest first, without those of signals that are switched off', () => {
    const quotes = quotesOf([thread(message('1', 30, 'time.hurry'), message('2', 20, 'tone.insult', 'price.haggle'))], {
      ...terms,
      off: ['tone.insult'],
    });
    expect(quotes.map(({ quote }) => quote)).toEqual(['price.haggle in 2', 'time.hurry in 1']);
  });
});
