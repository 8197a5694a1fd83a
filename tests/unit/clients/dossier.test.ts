import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merged, NO_DOSSIER, NO_FIRM, unmerged } from '../../../src/clients/dossier';
import { allMessages } from '../../../src/clients/profile';
import { timelineOf } from '../../../src/clients/timeline';
import type { Dossier } from '../../../src/clients/types';
import { letterOf, ourLetter, real } from './history';

const date = fc.constantFrom('2026-01-01', '2026-03-02', '2026-05-05');
const words = fc
  .array(fc.constantFrom('web', 'warm', 'old', 'loud'), { maxLength: 3 })
  .map((list) => [...new Set(list)]);
const money = fc.option(fc.record({ amount: fc.nat(1000), currency: fc.constantFrom('EUR', 'RUB') }));
const dossier: fc.Arbitrary<Dossier> = fc.record({
  mine: fc.boolean(),
  stop: fc.option(fc.record({ reason: fc.string(), since: date, review: fc.option(date) })),
  tags: words,
  note: fc.constantFrom('', 'Calls on Mondays', 'Mondays'),
  facts: fc.constant([]),
  classSet: fc.option(fc.record({ value: fc.constantFrom('AAA' as const, 'CCC' as const), at: date, askAgain: date })),
  stageSet: fc.option(fc.record({ value: fc.constantFrom('signing' as const, 'past' as const), at: date })),
  fee: money,
  hours: fc.option(fc.nat(100)),
  again: fc.option(fc.constantFrom('yes' as const, 'no' as const)),
  firm: fc.record({
    ...Object.fromEntries(Object.entries(NO_FIRM).map(([k, v]) => [k, fc.constant(v)])),
    people: fc.option(fc.nat(99)),
  }) as fc.Arbitrary<Dossier['firm']>,
  muted: words,
  pausedUntil: fc.option(date),
});

describe('the dossiers of two addresses', () => {
  test('come apart again as they were', () => {
    fc.assert(
      fc.property(dossier, dossier, (one, other) => {
        expect(unmerged(merged(one, other), one, other)).toEqual(one);
      }),
    );
  });

  test('what the user has changed since stays', () => {
    fc.assert(
      fc.property(dossier, dossier, (one, other) => {
        const changed = { ...merged(one, other), note: 'Said since then.' };
        expect(unmerged(changed, one, other)).toEqual({ ...one, note: 'Said since then.' });
      }),
    );
  });

  test('nothing that was said of either gets lost, and twice is once', () => {
    fc.assert(
      fc.property(dossier, dossier, (one, other) => {
        const both = merged(one, other);
        expect(merged(both, other)).toEqual(both);
        for (const tag of [...one.tags, ...other.tags]) expect(both.tags).toContain(tag);
        for (const { note } of [one, other]) expect(both.note).toContain(note);
        expect(both.stop !== null).toBe(one.stop !== null || other.stop !== null);
      }),
    );
  });

  test('with nothing said of the second it is the first', () => {
    fc.assert(
      fc.property(dossier, (one) => {
        expect(merged(one, NO_DOSSIER)).toEqual(one);
      }),
    );
  });
});

describe('the history of a client', () => {
  const messages = [
    letterOf(10, ['time.rush']),
    letterOf(5, ['tone.rude'], { verdicts: { 'tone.rude': { verdict: 'not-a-flag', at: '2026-05-28T00:00:00Z' } } }),
    letterOf(4, ['time.rush'], { undated: true }),
    ourLetter(3),
  ];
  const all = allMessages([{ host: 'mail', id: 't/1', messages }]);

  test('tells the latest first and what has no date last, each with its place', () => {
    const told = timelineOf(
      all,
      { ...NO_DOSSIER, stop: { reason: 'r', since: '2026-05-30', review: null } },
      [{ value: 'AAA', at: '2026-05-29T00:00:00Z' }],
      [],
      real,
    );
    expect(told.map(({ kind, signal }) => `${kind} ${signal ?? ''}`)).toEqual([
      'stop ',
      'class ',
      'verdict tone.rude',
      'sign time.rush',
      'sign time.rush',
    ]);
    expect(told[3]).toMatchObject({ host: 'mail', thread: 't/1', quote: 'words of time.rush' });
    expect(told.at(-1)?.at).toBeNull();
  });

  test('leaves out what is switched off', () => {
    expect(timelineOf(all, NO_DOSSIER, [], [], { ...real, off: ['time.rush', 'tone.rude'] })).toEqual([]);
  });
});
