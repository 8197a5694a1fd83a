import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answered,
  evidenceOf,
  mergedThread,
  newThread,
  remember,
  type ThreadMemory,
  withoutQuotes,
} from '../../../src/clients/profile';
import type { Conversation, Finding } from '../../../src/conversation';
import { analysis, conversation, DAY, finding, letter, NOW } from '../memory/letters';

const read = (opened: Conversation, findings: readonly Finding[] = [], before = newThread('mail', 't1'), now = NOW) =>
  remember(before, opened, analysis(opened, findings), now);
const signals = (thread: ThreadMemory) =>
  Object.fromEntries(thread.messages.map(({ id, signs }) => [id, signs.map(({ signal }) => signal)]));

/** A reading of some of six messages, each folded, clipped or whole, with some signs found. */
const readings = fc
  .array(
    fc.record({
      id: fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5', 'm6'),
      state: fc.constantFrom({}, { clipped: true }, { text: '', textMissing: true }),
      at: fc.constantFrom(null, '2026-03-02T10:15:00+03:00', '2126-01-01T00:00:00Z'),
      signals: fc.uniqueArray(fc.constantFrom('price.haggle', 'time.hurry', 'memory.repeated')),
      refers: fc.subarray(['m1', 'm2', 'm3']),
    }),
  )
  .map((parts) => {
    const seen = [...new Map(parts.map((part) => [part.id, part])).values()];
    const opened = conversation(seen.map(({ id, state, at }) => letter(id, { ...state, at })));
    const findings = seen
      .filter(({ state }) => !('textMissing' in state))
      .flatMap(({ id, signals: found, refers }) =>
        found.map((signal) => finding(id, signal, { refers: signal === 'memory.repeated' ? refers : [] })),
      );
    return { opened, findings };
  });

test('whatever was read before: the same reading again changes nothing, and no message is lost', () => {
  fc.assert(
    fc.property(fc.array(readings), readings, (past, { opened, findings }) => {
      const before = past.reduce((memory, one) => read(one.opened, one.findings, memory), newThread('mail', 't1'));
      const once = read(opened, findings, before, NOW + DAY);
      expect(read(opened, findings, once, NOW + 2 * DAY)).toEqual(once);
      const ids = new Set(once.messages.map(({ id }) => id));
      expect(ids.size).toBe(once.messages.length);
      for (const { id } of before.messages) expect(ids).toContain(id);
    }),
  );
});

describe('a conversation as it is remembered', () => {
  test('keeps of a message what is needed to score it again, and not its text', () => {
    const opened = conversation([letter('m1'), letter('m2', { from: 'us', at: '2026-03-02T11:02:00+03:00' })]);
    expect(read(opened, [finding('m1')])).toEqual({
      host: 'mail',
      id: 't1',
      messages: [
        {
          id: 'm1',
          from: 'client',
          at: Date.parse('2026-03-02T10:15:00+03:00'),
          words: 5,
          heard: true,
          signs: [
            { signal: 'price.haggle', start: 10, end: 25, quote: 'make it cheaper', confidence: 0.8, refers: [] },
          ],
        },
        { id: 'm2', from: 'us', at: Date.parse('2026-03-02T11:02:00+03:00'), words: 5, heard: true, signs: [] },
      ],
    });
  });

  test('the same reading again changes nothing', () => {
    const opened = conversation([letter('m1'), letter('m2', { at: null })]);
    const once = read(opened, [finding('m1')]);
    expect(read(opened, [finding('m1')], once, NOW + DAY)).toEqual(once);
  });

  test('signs of a message that is analysed anew are replaced, not added', () => {
    const opened = conversation([letter('m1')]);
    const before = read(opened, [finding('m1', 'price.haggle'), finding('m1', 'time.hurry')]);
    expect(signals(read(opened, [finding('m1', 'price.extra')], before))).toEqual({ m1: ['price.extra'] });
  });

  test('messages that another reading does not show stay', () => {
    const before = read(conversation([letter('m1'), letter('m2')]), [finding('m1')]);
    expect(signals(read(conversation([letter('m2'), letter('m3')]), [], before))).toEqual({
      m1: ['price.haggle'],
      m2: [],
      m3: [],
    });
  });

  test('a folded message waits until its text can be read, and then is not forgotten when it is folded again', () => {
    const folded = conversation([letter('m1', { text: '', textMissing: true }), letter('m2')]);
    const first = read(folded);
    expect(signals(first)).toEqual({ m2: [] });
    const unfolded = read(conversation([letter('m1'), letter('m2')]), [finding('m1')], first);
    expect(signals(unfolded)).toEqual({ m1: ['price.haggle'], m2: [] });
    expect(read(folded, [], unfolded)).toEqual(unfolded);
  });

  test('a clipped message is replaced by the whole one, and never the other way round', () => {
    const clipped = conversation([letter('m1', { text: 'Could you', clipped: true })]);
    const whole = conversation([letter('m1')]);
    const beginning = read(clipped);
    expect(beginning.messages[0]).toMatchObject({ words: 2, clipped: true, signs: [] });
    const all = read(whole, [finding('m1')], beginning);
    expect(signals(all)).toEqual({ m1: ['price.haggle'] });
    expect(all.messages[0]).not.toHaveProperty('clipped');
    expect(read(clipped, [], all)).toEqual(all);
  });

  test('a sign across messages stays while what it rests on is folded, and goes when that can be read', () => {
    const repeat = finding('m3', 'memory.repeated', { refers: ['m1'], start: 0, end: 0, quote: '' });
    const open = conversation([letter('m1'), letter('m3')]);
    const folded = conversation([letter('m1', { text: '', textMissing: true }), letter('m3')]);
    const before = read(open, [repeat]);
    expect(signals(read(folded, [finding('m3')], before))).toEqual({ m1: [], m3: ['price.haggle', 'memory.repeated'] });
    expect(signals(read(open, [], before))).toEqual({ m1: [], m3: [] });
  });

  test('a message without a date, or from the future, is dated when first seen; a date that turns up later is taken', () => {
    const undated = conversation([letter('m1', { at: null }), letter('m2', { at: '2126-01-01T00:00:00Z' })]);
    const first = read(undated);
    expect(first.messages.map(({ at, undated }) => [at, undated])).toEqual([
      [NOW, true],
      [NOW, true],
    ]);
    expect(read(undated, [], first, NOW + DAY)).toEqual(first);
    const dated = read(conversation([letter('m1')]), [], first);
    expect(dated.messages.find(({ id }) => id === 'm1')).toEqual(expect.not.objectContaining({ undated: true }));
  });

  test.each(['', 'yesterday', '2026-99-99T00:00:00Z'])('the date %j is none', (at) => {
    expect(read(conversation([letter('m1', { at })])).messages[0]).toMatchObject({ at: NOW, undated: true });
  });

  test('only the client is judged, and only what could be heard', () => {
    const opened = conversation([letter('m1'), letter('m2', { from: 'us' }), letter('m3')]);
    const thread = remember(
      newThread('mail', 't1'),
      opened,
      { findings: [], languages: { m1: 'en', m2: 'en', m3: 'other' } },
      NOW,
    );
    expect(evidenceOf([thread])).toMatchObject({ messages: 2, heard: 1, marked: [] });
  });
});

describe('a clock that is wrong', () => {
  const dated = conversation([letter('m1')]);
  const undated = conversation([letter('m1', { at: null })]);

  test('fallen back takes no date away', () => {
    const before = read(dated);
    expect(read(dated, [], before, NOW - 1000 * DAY)).toEqual(before);
  });

  test('that ran ahead when a letter without a date was first seen is put right', () => {
    const before = read(undated, [], newThread('mail', 't1'), NOW + 1000 * DAY);
    expect(read(undated, [], before).messages[0]).toMatchObject({ at: NOW, undated: true });
  });
});

describe('what the user has said to a sign', () => {
  const at = '2026-06-01T12:00:00Z';
  const thread = read(conversation([letter('m1'), letter('m2')]), [finding('m1'), finding('m1', 'tone.insult')]);

  test('stays through every new reading, and can be taken back', () => {
    const said = answered(thread, 'm1', 'tone.insult', { verdict: 'slide', at });
    const again = read(conversation([letter('m1')]), [finding('m1')], said);
    expect(again.messages[0]?.verdicts).toEqual({ 'tone.insult': { verdict: 'slide', at } });
    expect(answered(said, 'm1', 'tone.insult', null)).toEqual(thread);
  });

  test('in two memories of one conversation is put together, the first going first', () => {
    const one = answered(thread, 'm1', 'tone.insult', { verdict: 'slide', at });
    const two = answered(answered(thread, 'm1', 'tone.insult', { verdict: 'charge', at }), 'm1', 'price.haggle', {
      verdict: 'charge',
      at,
    });
    expect(mergedThread(one, two).messages[0]?.verdicts).toEqual({
      'tone.insult': { verdict: 'slide', at },
      'price.haggle': { verdict: 'charge', at },
    });
    expect(mergedThread(thread, thread)).toEqual(thread);
  });

  test('a whole message is better than the beginning of it, wherever it comes from', () => {
    const part = read(conversation([letter('m1', { clipped: true })]));
    const whole = read(conversation([letter('m1')]), [finding('m1')]);
    expect(mergedThread(part, whole)).toEqual(whole);
    expect(mergedThread(whole, part)).toEqual(whole);
  });
});

test('a quote that is too old is forgotten, the sign is not', () => {
  const thread = read(conversation([letter('m1'), letter('m2', { at: '2026-05-30T10:00:00Z' })]), [
    finding('m1'),
    finding('m2'),
  ]);
  const kept = withoutQuotes(thread, NOW - 30 * DAY);
  expect(kept.messages.map(({ signs }) => signs.map(({ quote }) => quote))).toEqual([[''], ['make it cheaper']]);
  expect(evidenceOf([kept])).toEqual(evidenceOf([thread]));
  expect(withoutQuotes(kept, NOW - 30 * DAY)).toEqual(kept);
});
