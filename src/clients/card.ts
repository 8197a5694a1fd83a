import type { Axis } from '../signals/types';
import { type Evidence, type Mark, type ThreadMemory, threadKey } from './profile';
import { type AxisRisk, counted, ENOUGH, isForgiven, risk, type Terms } from './risk';
import type { AxisView, ClientCard, Quote, Reason, SignalCount } from './types';

/** Who a client is, apart from what they wrote. */
export interface Identity {
  readonly id: string;
  readonly address: string;
  readonly name: string;
}

/** One mild or serious sign stays below WATCH (see `risk`); at DIFFICULT half of what calm there was is gone. */
const WATCH = 25;
const DIFFICULT = 50;

const WORDS = {
  manner: ['calm', 'watch', 'difficult'],
  money: ['fair', 'costly', 'loss'],
} as const satisfies Record<Axis, readonly AxisView['word'][]>;

/** The short form of a profile. */
export function cardOf(client: Identity, evidence: Evidence, terms: Terms): ClientCard {
  const { manner, money } = risk(evidence, terms);
  const enough = evidence.heard >= ENOUGH;
  return {
    id: client.id,
    name: client.name || client.address,
    address: client.address,
    messages: evidence.messages,
    manner: axisView('manner', manner, enough),
    money: axisView('money', money, enough),
    signals: signalCounts(evidence, [...manner.points, ...money.points], terms),
    lastSeen: evidence.messages > 0 ? new Date(evidence.last).toISOString() : null,
  };
}

/** The client's words behind the signs that count, latest first. */
export function quotesOf(threads: readonly ThreadMemory[], terms: Omit<Terms, 'now'>): readonly Quote[] {
  return threads
    .flatMap((thread) => thread.messages.map((message) => ({ thread: thread.id, message })))
    .sort((a, b) => b.message.at - a.message.at)
    .flatMap(({ thread, message }) =>
      message.signs
        .filter(({ signal }) => message.verdicts?.[signal]?.verdict !== 'not-a-flag')
        .filter((sign) => sign.quote !== '' && counted(sign.signal, sign.confidence, terms))
        .map(({ signal, quote }) => ({ signal, quote, at: isoDate(message), thread, message: message.id })),
    );
}

function axisView(axis: Axis, { score }: AxisRisk, enough: boolean): AxisView {
  if (!enough) return { score: null, word: 'unknown' };
  const [low, middle, high] = WORDS[axis];
  const shown = Math.round(score);
  return { score: shown, word: shown < WATCH ? low : shown < DIFFICULT ? middle : high };
}

/**
 * What the scores rest on, strongest first: per axis the points of all findings, which add up to the score that is shown.
 * They are given in tenths; what is left over by rounding goes to those that were cut most.
 * @param evidence with its sources
 */
export function reasonsOf(evidence: Evidence, threads: readonly ThreadMemory[], terms: Terms): readonly Reason[] {
  const { manner, money } = risk(evidence, terms);
  const words = new Map(
    threads.flatMap((thread) =>
      thread.messages.map((message) => [`${threadKey(thread)} ${message.id}`, { thread, message }] as const),
    ),
  );
  const of = (axis: Axis, { score, points }: AxisRisk) => {
    const tenths = rounded(
      points.map((point) => point.points * 10),
      Math.round(score) * 10,
    );
    return points.flatMap(({ signal, mark }, i): Reason[] => {
      const found = mark.source && words.get(`${mark.source.thread} ${mark.source.message}`);
      const share = tenths[i] ?? 0;
      if (share === 0) return [];
      return [
        {
          signal,
          axis,
          points: share / 10,
          at: isoDate(mark),
          quote: found?.message.signs.find((sign) => sign.signal === signal)?.quote ?? '',
          host: found?.thread.host ?? '',
          thread: found?.thread.id ?? '',
          message: mark.source?.message ?? '',
        },
      ];
    });
  };
  return [...of('manner', manner), ...of('money', money)].sort((a, b) => b.points - a.points);
}

/** Whole numbers that add up to `total`, each as near to its part as can be (largest remainder). */
function rounded(parts: readonly number[], total: number): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part * total) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, part) => all + part, 0);
  const cut = exact.map((part, i) => ({ i, rest: part - whole[i]! })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  const more = new Set(cut.slice(0, Math.round(left)).map(({ i }) => i));
  return whole.map((part, i) => (more.has(i) ? part + 1 : part));
}

function signalCounts(evidence: Evidence, points: AxisRisk['points'], terms: Terms): readonly SignalCount[] {
  const weight = new Map<string, number>();
  for (const point of points) weight.set(point.signal, (weight.get(point.signal) ?? 0) + point.points);
  const seen = new Map<string, { count: number; slid: number; first: Mark | null; last: Mark | null }>();
  for (const mark of evidence.marked) {
    for (const [signs, slide] of [[mark.signs, 0] as const, [mark.slid ?? {}, 1] as const]) {
      for (const [signal, confidence] of Object.entries(signs)) {
        if (!counted(signal, confidence, terms)) continue;
        const { count, slid, first, last } = seen.get(signal) ?? { count: 0, slid: 0, first: null, last: null };
        const dated = mark.undated ? null : mark;
        seen.set(signal, { count: count + 1, slid: slid + slide, first: first ?? dated, last: dated ?? last });
      }
    }
  }
  return [...seen]
    .map(([signal, { count, slid, first, last }]) => {
      const known = terms.signalOf(signal);
      return {
        signal,
        count,
        ...(slid > 0 && { slid }),
        ...(known && isForgiven(known, terms) && { forgiven: true as const }),
        ...seenBetween(first, last),
      };
    })
    .sort((a, b) => (weight.get(b.signal) ?? 0) - (weight.get(a.signal) ?? 0) || b.count - a.count);
}

function seenBetween(first: Mark | null, last: Mark | null): Pick<SignalCount, 'first' | 'last'> {
  const date = first && isoDate(first);
  return { first: date, last: last === first ? date : last && isoDate(last) };
}

function isoDate({ at, undated }: { readonly at: number; readonly undated?: true }): string | null {
  return undated ? null : new Date(at).toISOString();
}
