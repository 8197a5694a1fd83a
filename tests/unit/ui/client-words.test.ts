import { describe, expect, test } from 'vitest';
import { NO_DOSSIER } from '../../../src/clients/dossier';
import type { AdviceReason, HandOverGrounds, ValueGrounds } from '../../../src/clients/types';
import { advise, figures, fit as fitInWords, timeline } from '../../../src/ui/client-words';
import { handOver } from '../../../src/ui/hand-over';

const REASONS: readonly AdviceReason[] = [
  'few',
  'stopped',
  'severe',
  'difficult-and-costly',
  'difficult',
  'loss',
  'costly',
  'returned',
  'urgent-refuses',
  'CCC',
  'AAA',
  'BBB',
  'watch',
  'best',
  'calm',
];
const EUR = (amount: number) => ({ amount, currency: 'EUR' });
const audience = { language: 'en', threadLanguage: 'ru', clientName: 'Anna K.', templates: {} } as const;
const value: ValueGrounds = {
  days: 100,
  theirs: { messages: 12, words: 1840, minutes: 22.8 },
  ours: { messages: 9, words: 1140, minutes: 60 },
  hours: 10,
  byHand: true,
  allHours: 40,
  capacity: 80,
  effort: 0.25,
  revenue: 0.1,
  fee: EUR(400),
  perHour: EUR(40),
  rate: EUR(50),
  manner: 50,
  hardship: 2,
  discomfort: EUR(500),
  worth: EUR(1000),
  goodwill: 3,
  toCharge: 1,
  timeSink: true,
  dependence: false,
};

describe('an advice in words', () => {
  test.each(REASONS)('%s: in one to three sentences, in both languages', (because) => {
    for (const language of ['ru', 'en'] as const) {
      const grounds = { kind: 'keep', because, worth: EUR(900), full: false, answers: [] } as const;
      const { text } = advise(grounds, { ...audience, language });
      expect(text.length).toBeGreaterThan(10);
      expect(text.split(/[.!?](?:\s|$)/).length).toBeLessThanOrEqual(4);
      expect(/[а-яё]/i.test(text)).toBe(language === 'ru');
      expect(text).not.toMatch(/problem client|проблемн/i);
    }
  });

  test('names the sum, says that the month is full, and offers answers in the language of the thread', () => {
    const grounds = {
      kind: 'raise-price',
      because: 'difficult',
      worth: EUR(900),
      full: true,
      answers: ['raise-openly', 'no-such-answer'],
    } as const;
    const { text, answers } = advise(grounds, audience);
    expect(text).toContain('€900');
    expect(text).toContain('given away');
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ id: 'raise-openly', title: 'Raise the price and say why' });
    expect(answers[0]!.text).toMatch(/^Anna K\., скажу прямо/);
  });

  test('takes the user’s own wording', () => {
    const templates = { 'any/raise-openly/ru': '{name}, теперь {sum}.' };
    const grounds = {
      kind: 'raise-price',
      because: 'loss',
      worth: null,
      full: false,
      answers: ['raise-openly'],
    } as const;
    expect(advise(grounds, { ...audience, templates }).answers[0]!.text).toBe('Anna K., теперь [сумма].');
  });
});

describe('figures', () => {
  test('carry their arithmetic', () => {
    const shown = Object.fromEntries(figures(value, 'en').map((figure) => [figure.label, figure]));
    expect(shown['Your time']).toMatchObject({ value: '10 h a month', how: 'Entered by you.' });
    expect(shown['Share of your time']?.how).toContain('10 h of 40 h');
    expect(shown['Share of your time']?.how).toContain('takes more of your time');
    expect(shown['What the trouble costs']).toMatchObject({ value: '€500' });
    expect(shown['What the trouble costs']?.how).toContain('10 h × €50 × (2 − 1)');
    expect(shown['The price that would be worth it']?.how).toBe('10 h × €50 × 2; they pay €400.');
    expect(shown['Goodwill so far']?.value).toBe('3 times');
  });

  test('tell of an estimate what it was made from, in both languages', () => {
    const estimated = { ...value, byHand: false };
    expect(figures(estimated, 'en')[0]!.how).toContain('12 letters with 1,840 words');
    expect(figures(estimated, 'ru')[0]!.how).toMatch(/12 писем, 1.840 слов/);
  });

  test('what is not known is left out', () => {
    const unknown: ValueGrounds = {
      ...value,
      capacity: null,
      effort: null,
      revenue: null,
      fee: null,
      perHour: null,
      rate: null,
      manner: null,
      hardship: null,
      discomfort: null,
      worth: null,
      goodwill: 0,
      toCharge: 0,
    };
    expect(figures(unknown, 'ru')).toHaveLength(1);
  });

  test('what is no currency is shown as it was typed', () => {
    expect(figures({ ...value, rate: { amount: 5, currency: 'beer' }, fee: null }, 'en')).not.toEqual([]);
  });
});

describe('fit and history in words', () => {
  test('a country is named in the user’s language, with where it is known from', () => {
    const grounds = {
      id: 'fit.territory',
      verdict: 'yes',
      theirs: 'DE',
      wished: 'Австрия, Германия',
      from: 'phone',
    } as const;
    expect(fitInWords([grounds], value, 'ru')[0]!.text).toBe(
      'Территория: Германия; вы ищете Австрия, Германия. Видно по телефону в подписи.',
    );
    expect(fitInWords([{ ...grounds, verdict: 'unknown', theirs: '', from: null }], value, 'en')[0]!.text).toBe(
      'Territory: not known; you look for Австрия, Германия.',
    );
  });

  test('time against income, and dependence, where they are known', () => {
    expect(fitInWords([], value, 'en')).toEqual([
      {
        id: 'value.time-sink',
        verdict: 'no',
        text: 'Time against income: 25% of your time, 10% of your income.',
      },
      { id: 'value.dependence', verdict: 'yes', text: 'Share of your income: 10%.' },
    ]);
    expect(fitInWords([], { ...value, revenue: null }, 'ru')).toEqual([]);
  });

  test('all of the income, where nobody else’s fee is known, is no share', () => {
    const one = { ...value, revenue: 1, dependence: false, timeSink: false };
    expect(fitInWords([], one, 'en')).toEqual([]);
  });

  test('what happened', () => {
    const at = '2026-05-01';
    const names = (signal: string) => `“${signal}”`;
    const said = timeline(
      [
        { at, kind: 'sign', signal: 'tone.rude', quote: 'q' },
        { at, kind: 'verdict', signal: 'tone.rude', verdict: 'slide' },
        { at, kind: 'class', what: 'AAA' },
        { at, kind: 'returned' },
        { at, kind: 'stop', what: 'Does not pay' },
        { at, kind: 'fact', fact: 'budget', what: '400 000' },
      ],
      names,
      'en',
    );
    expect(said.map(({ text }) => text)).toEqual([
      '“tone.rude”',
      '“tone.rude”: let slide',
      'Class: AAA: in a hurry, fine with the price',
      'Came back after a long silence',
      'On the stop-list: Does not pay',
      'Budget: 400 000',
    ]);
    expect(said.some((entry) => 'what' in entry)).toBe(false);
  });
});

describe('a hand-over sheet', () => {
  const sheet: HandOverGrounds = {
    card: {
      id: 'anna@firm.example',
      name: '<img src=x onerror=alert(1)> "Anna" & Co',
      address: 'anna@firm.example',
      messages: 12,
      manner: { score: 40, word: 'watch' },
      money: { score: null, word: 'unknown' },
      signals: [],
      lastSeen: '2026-05-01T10:00:00Z',
    },
    joined: ['anna.k@home.example'],
    dossier: { ...NO_DOSSIER, note: '</td><script>alert(1)</script>', tags: ['web'], again: 'maybe' },
    clientClass: 'BBB',
    stage: 'in-work',
    value,
    answered: { charge: 1, slide: 3, pastLimit: false },
    quotes: [
      {
        signal: 'tone.rude',
        quote: "<a href='javascript:alert(1)'>you</a>",
        at: '2026-03-02T10:15:00+03:00',
        verdict: 'charge',
        answer: { at: '2026-03-03T10:15:00+03:00', words: 21 },
      },
      { signal: 'time.rush', quote: 'now!', at: null, verdict: null, answer: null },
    ],
    madeAt: '2026-06-01T12:00:00Z',
  };

  test.each(['ru', 'en'] as const)('in %s: dated quotes, our answers, the cost, and nothing that runs', (language) => {
    const { name, html } = handOver(sheet, (signal) => signal, language);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<script|<img|<a /i);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain("default-src 'none'");
    expect(html).toMatch(language === 'ru' ? /2 марта 2026/ : /2 March 2026/);
    expect(html).toMatch(language === 'ru' ? /3 марта 2026.*21 слово/ : /3 March 2026.*21 words/);
    expect(html).toContain('anna.k@home.example');
    expect(html).toContain('@media print');
    expect(name).toMatch(/^[\p{L}\p{N}-]+\.html$/u);
  });
});
