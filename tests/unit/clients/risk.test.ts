import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf, reasonsOf } from '../../../src/clients/card';
import { type Evidence, evidenceOf, HALF_LIFE, type MessageMemory } from '../../../src/clients/profile';
import { risk, type Terms } from '../../../src/clients/risk';
import { type Cue, stageFactor } from '../../../src/clients/stage';
import { STAGES, type Verdict } from '../../../src/clients/types';
import { signalById } from '../../../src/signals';
import { BAD, catalogue, DAY, GOOD, MILD, NOW, terms } from './catalogue';

type Signs = readonly (readonly [signal: string, confidence: number])[];

interface Written {
  readonly at: number;
  readonly heard: boolean;
  readonly signs: Signs;
  readonly verdict?: Verdict;
  readonly cue?: Cue;
}

const message = (id: string, { at, heard, signs, verdict, cue }: Written): MessageMemory => ({
  id,
  from: 'client',
  at,
  words: 10,
  heard: heard || signs.length > 0,
  signs: signs.map(([signal, confidence]) => ({ signal, confidence, start: 0, end: 1, quote: 'q', refers: [] })),
  ...(cue && { cue }),
  ...(verdict && {
    verdicts: Object.fromEntries(signs.map(([signal]) => [signal, { verdict, at: new Date(at).toISOString() }])),
  }),
});

const history = (written: readonly Written[]): MessageMemory[] => written.map((one, i) => message(`m${i}`, one));

const evidence = (messages: readonly MessageMemory[]): Evidence =>
  evidenceOf([{ host: 'mail', id: 't', messages: [...messages] }]);

const scores = (messages: readonly MessageMemory[], at: number = NOW) => {
  const { manner, money } = risk(evidence(messages), { ...terms, now: at });
  return [manner.score, money.score] as const;
};

/** Rounding of sums is no property of anybody's manners. */
const HAIR = 1e-9;

const sign = (ids: readonly string[]) =>
  fc.tuple(fc.constantFrom(...ids), fc.double({ min: 0.01, max: 1, noNaN: true }));
const time = fc.integer({ min: NOW - 1000 * DAY, max: NOW });
const written = (ids: readonly string[]): fc.Arbitrary<Written> =>
  fc.record({
    at: time,
    heard: fc.boolean(),
    signs: fc.array(sign(ids), { maxLength: 3 }),
    verdict: fc.constantFrom<Verdict | undefined>(undefined, undefined, undefined, 'slide', 'charge', 'not-a-flag'),
    cue: fc.constantFrom<Cue | undefined>(undefined, undefined, 'proposal', 'signing', 'in-work', 'paying', 'past'),
  }) as fc.Arbitrary<Written>;
const histories = fc.array(written([...BAD, ...GOOD]), { maxLength: 40 });

describe('risk, for any history', () => {
  test('a further bad sign never lowers it, in a message of its own or in one that was there', () => {
    fc.assert(
      fc.property(histories, sign(BAD), time, fc.nat(), (past, bad, at, where) => {
        const notBelow = (after: readonly Written[], before: readonly Written[]) => {
          const [[manner, money], [worse, dearer]] = [scores(history(before)), scores(history(after))];
          expect(worse).toBeGreaterThanOrEqual(manner - HAIR);
          expect(dearer).toBeGreaterThanOrEqual(money - HAIR);
        };
        notBelow([...past, { at, heard: true, signs: [bad] }], past);
        if (past.length === 0) return;
        const i = where % past.length;
        // An answer would be one to the new sign as well.
        const { verdict: _, ...host } = past[i]!;
        notBelow(past.with(i, { ...host, signs: [...host.signs, bad] }), past.with(i, host));
      }),
    );
  });

  test('a good sign never raises it, nor does a message without any sign', () => {
    fc.assert(
      fc.property(histories, sign(GOOD), time, fc.nat(), (past, good, at, where) => {
        const before = history(past);
        const [manner, money] = scores(before);
        const host = past[where % Math.max(1, past.length)];
        const praised =
          host?.heard && history(past.with(past.indexOf(host), { ...host, signs: [...host.signs, good] }));
        const longer = [[good], []].map((signs) => [...before, message('new', { at, heard: true, signs })]);
        for (const after of praised ? [...longer, praised] : longer) {
          expect(scores(after)[0]).toBeLessThanOrEqual(manner + HAIR);
          expect(scores(after)[1]).toBeLessThanOrEqual(money + HAIR);
        }
      }),
    );
  });

  test('the order in which messages and conversations were seen does not matter', () => {
    const shuffled = histories.chain((past) => {
      const messages = history(past);
      return fc.tuple(fc.constant(messages), fc.shuffledSubarray(messages, { minLength: messages.length }));
    });
    fc.assert(
      fc.property(shuffled, fc.nat(40), ([messages, other], cut) => {
        expect(evidence(other)).toEqual(evidence(messages));
        const threads = [messages.slice(0, cut), messages.slice(cut)].map((part, i) => ({
          host: 'mail',
          id: `t${i}`,
          messages: part,
        }));
        expect(evidenceOf(threads.toReversed())).toEqual(evidenceOf(threads));
      }),
    );
  });

  test('one mild remark never leaves calm', () => {
    const harmless = fc.array(written(GOOD), { maxLength: 40 });
    fc.assert(
      fc.property(harmless, sign(MILD), time, (past, mild, at) => {
        const messages = [...history(past), message('new', { at, heard: true, signs: [mild] })];
        const card = cardOf({ id: 'c', address: 'c', name: '' }, evidence(messages), terms);
        expect(['calm', 'unknown']).toContain(card.manner.word);
        expect(['fair', 'unknown']).toContain(card.money.word);
      }),
    );
  });

  test('time alone only calms, also while the clock is behind', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: -2000, max: 2000 }), fc.nat(2000), (past, days, later) => {
        const messages = history(past);
        const before = scores(messages, NOW + days * DAY);
        const after = scores(messages, NOW + (days + later) * DAY);
        expect(after[0]).toBeLessThanOrEqual(before[0] + HAIR);
        expect(after[1]).toBeLessThanOrEqual(before[1] + HAIR);
      }),
    );
  });

  test('it lies between 0 and 100, and its points add up to it', () => {
    fc.assert(
      fc.property(histories, (past) => {
        for (const { score, points } of Object.values(risk(evidence(history(past)), terms))) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(points.every((point) => point.points >= 0)).toBe(true);
          expect(points.reduce((sum, point) => sum + point.points, 0)).toBeCloseTo(score, 9);
        }
      }),
    );
  });

  test('its reasons add up to the score that is shown, each with its place', () => {
    fc.assert(
      fc.property(histories, (past) => {
        const threads = [{ host: 'mail', id: 't', messages: history(past) }];
        const sum = evidenceOf(threads);
        const card = cardOf({ id: 'c', address: 'c', name: '' }, sum, terms);
        const reasons = reasonsOf(sum, threads, terms);
        for (const axis of ['manner', 'money'] as const) {
          const points = reasons.filter((reason) => reason.axis === axis).reduce((all, one) => all + one.points, 0);
          if (card[axis].score !== null) expect(points).toBeCloseTo(card[axis].score, 6);
        }
        expect(reasons.every(({ host, thread, quote }) => host === 'mail' && thread === 't' && quote === 'q')).toBe(
          true,
        );
      }),
    );
  });

  test('switching a bad signal off never raises it', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...BAD), (past, off) => {
        const all = risk(evidence(history(past)), terms);
        const fewer = risk(evidence(history(past)), { ...terms, off: [off] });
        expect(fewer.manner.score).toBeLessThanOrEqual(all.manner.score + HAIR);
        expect(fewer.money.score).toBeLessThanOrEqual(all.money.score + HAIR);
        expect([...fewer.manner.points, ...fewer.money.points].map(({ signal }) => signal)).not.toContain(off);
      }),
    );
  });

  test('two different signs of one weight count more than one seen twice', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.double({ min: 0.1, max: 1, noNaN: true }), (quiet, confidence) => {
        const catalogueOf = new Map(catalogue).set('time.other', { ...catalogue.get('time.hurry')!, id: 'time.other' });
        const calm = Array.from({ length: quiet }, () => ({ at: NOW, heard: true, signs: [] }));
        const manner = (second: string) =>
          risk(
            evidence(
              history([
                ...calm,
                { at: NOW, heard: true, signs: [['time.hurry', confidence]] },
                { at: NOW, heard: true, signs: [[second, confidence]] },
              ]),
            ),
            { ...terms, signalOf: (id) => catalogueOf.get(id) },
          ).manner.score;
        expect(manner('time.other')).toBeGreaterThan(manner('time.hurry'));
      }),
    );
  });
});

describe('risk and what the user says, for any history', () => {
  const of = (messages: readonly MessageMemory[], change: Partial<Terms> = {}) => {
    const { manner, money } = risk(evidence(messages), { ...terms, ...change });
    return [manner.score, money.score] as const;
  };
  const notAbove = (after: readonly [number, number], before: readonly [number, number]) => {
    expect(after[0]).toBeLessThanOrEqual(before[0] + HAIR);
    expect(after[1]).toBeLessThanOrEqual(before[1] + HAIR);
  };

  test('calling a client mine never raises it, and forgives mild signs only', () => {
    fc.assert(
      fc.property(histories, (past) => {
        const messages = history(past);
        notAbove(of(messages, { mine: true }), of(messages));
        const { manner, money } = risk(evidence(messages), { ...terms, mine: true });
        const left = [...manner.points, ...money.points].map(({ signal }) => catalogue.get(signal)?.severity);
        expect(left).not.toContain('mild');
        const severe = (mine: boolean) => {
          const all = risk(evidence(messages), { ...terms, mine });
          return [...all.manner.points, ...all.money.points].filter(
            ({ signal }) => catalogue.get(signal)?.severity === 'severe',
          ).length;
        };
        expect(severe(true)).toBe(severe(false));
      }),
    );
  });

  test('what is never forgiven is not, even where the catalogue takes it for mild', () => {
    const mild = new Map(catalogue).set('tone.rude', { ...catalogue.get('time.hurry')!, id: 'tone.rude' });
    const messages = history([{ at: NOW, heard: true, signs: [['tone.rude', 1]] }]);
    const as = (mine: boolean) => of(messages, { mine, signalOf: (id) => mild.get(id) });
    expect(as(true)).toEqual(as(false));
    expect(as(true)[0]).toBeGreaterThan(0);
  });

  test.each(['slide', 'not-a-flag'] as const)('answering %s never raises it', (verdict) => {
    fc.assert(
      fc.property(histories, fc.nat(), (past, where) => {
        if (past.length === 0) return;
        const at = where % past.length;
        // To call a good sign none is another matter.
        const signs = past[at]!.signs.filter(([id]) => BAD.includes(id));
        const plain = { ...past[at]!, heard: true, signs, verdict: 'charge' as const };
        notAbove(of(history(past.with(at, { ...plain, verdict }))), of(history(past.with(at, plain))));
      }),
    );
  });

  test('to charge for a thing does not change it: it was there', () => {
    fc.assert(
      fc.property(histories, (past) => {
        const plain = past.map((one): Written => {
          const { verdict: _, ...rest } = one;
          return rest;
        });
        expect(of(history(plain.map((one) => ({ ...one, verdict: 'charge' as const }))))).toEqual(of(history(plain)));
      }),
    );
  });

  test('muting a bad signal for a client never raises it', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...BAD), (past, muted) => {
        notAbove(of(history(past), { muted: [muted] }), of(history(past)));
      }),
    );
  });

  test('no stage makes a sign weigh less', () => {
    for (const id of [...signalById.keys()]) {
      for (const stage of STAGES) expect(stageFactor(id, stage)).toBeGreaterThanOrEqual(1);
    }
    expect(stageFactor('trust.distrust', 'proposal')).toBeGreaterThan(stageFactor('trust.distrust', 'in-work'));
    expect(stageFactor('scope.late-change', 'signing')).toBeGreaterThan(stageFactor('scope.late-change', 'in-work'));
  });

  test('the same letter read through two hosts counts once', () => {
    fc.assert(
      fc.property(histories, (past) => {
        const minutes = past.map((one, i) => ({ ...one, at: NOW - (i + 1) * 60_000 * 60, verdict: undefined }));
        const messages = history(minutes as unknown as Written[]);
        const twice = [
          { host: 'mail', id: 't', messages },
          {
            host: 'archive',
            id: 'x',
            messages: messages.map((one) => ({ ...one, id: `<${one.id}>`, at: one.at + 59_000 })),
          },
        ];
        const [once, both] = [evidenceOf([twice[1]!]), evidenceOf(twice)];
        expect(both.messages).toBe(once.messages);
        expect(risk(both, terms).manner.score).toBeCloseTo(risk(once, terms).manner.score, 9);
      }),
    );
  });
});

describe('risk, worked out by hand', () => {
  const at = (days: number, ...signs: string[]): Written => ({
    at: NOW - days * DAY,
    heard: true,
    signs: signs.map((id) => [id, 1] as const),
  });

  test('one serious sign among four messages: rate 2 / (8 + 3), score 2 / 13', () => {
    const messages = history([at(0, 'trust.doubt'), at(0), at(0), at(0)]);
    expect(scores(messages)[0]).toBeCloseTo((100 * 2) / 13, 9);
    expect(scores(messages)[1]).toBe(0);
  });

  test('after one half-life both the sign and the quiet messages weigh half', () => {
    const messages = history([at(0, 'trust.doubt'), at(0), at(0), at(0)]);
    expect(scores(messages, NOW + HALF_LIFE)[0]).toBeCloseTo((100 * 1) / (9.5 + 1), 9);
  });

  test('a good sign counts as two quiet messages more, on its own axis', () => {
    const messages = history([at(0, 'trust.doubt'), at(0, 'good.kind'), at(0, 'price.extra'), at(0, 'good.paid')]);
    const [manner, money] = scores(messages);
    expect(manner).toBeCloseTo((100 * 2) / (8 + 2 + 2 + 2), 9);
    expect(money).toBeCloseTo(manner, 9);
  });

  test('a sign that is found twice in one message counts once, with the higher confidence', () => {
    const twice = { at: NOW, heard: true, signs: [['time.hurry', 0.4] as const, ['time.hurry', 0.8] as const] };
    const once = { at: NOW, heard: true, signs: [['time.hurry', 0.8] as const] };
    expect(scores(history([twice]))).toEqual(scores(history([once])));
  });

  test('every point names the message that it comes from, the heaviest first', () => {
    const { points } = risk(evidence(history([at(200, 'time.hurry'), at(0, 'trust.doubt'), at(0)])), terms).manner;
    expect(points.map(({ signal, mark }) => [signal, mark.source?.message, mark.at])).toEqual([
      ['trust.doubt', 'm1', NOW],
      ['time.hurry', 'm0', NOW - 200 * DAY],
    ]);
  });

  test('weak signs and unknown signals do not count', () => {
    const messages = history([
      {
        at: NOW,
        heard: true,
        signs: [
          ['tone.insult', 0.4],
          ['gone.signal', 1],
        ],
      },
    ]);
    const { manner, money } = risk(evidence(messages), { ...terms, strength: 0.5 });
    expect([manner, money]).toEqual([
      { score: 0, points: [] },
      { score: 0, points: [] },
    ]);
  });
});
