import type { Axis } from '../signals/types';
import type { Evidence, Mark, ThreadMemory } from './profile';
import { type AxisRisk, counted, ENOUGH, risk, type Terms } from './risk';
import type { AxisView, ClientCard, Quote, SignalCount } from './types';

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

function signalCounts(evidence: Evidence, points: AxisRisk['points'], terms: Terms): readonly SignalCount[] {
  const weight = new Map<string, number>();
  for (const point of points) weight.set(point.signal, (weight.get(point.signal) ?? 0) + point.points);
  const seen = new Map<string, { count: number; first: Mark | null; last: Mark | null }>();
  for (const mark of evidence.marked) {
    for (const [signal, confidence] of Object.entries(mark.signs)) {
      if (!counted(signal, confidence, terms)) continue;
      const { count, first, last } = seen.get(signal) ?? { count: 0, first: null, last: null };
      const dated = mark.undated ? null : mark;
      seen.set(signal, { count: count + 1, first: first ?? dated, last: dated ?? last });
    }
  }
  return [...seen]
    .map(([signal, { count, first, last }]) => ({
      signal,
      count,
      first: first && isoDate(first),
      last: last && isoDate(last),
    }))
    .sort((a, b) => (weight.get(b.signal) ?? 0) - (weight.get(a.signal) ?? 0) || b.count - a.count);
}

function isoDate({ at, undated }: { readonly at: number; readonly undated?: true }): string | null {
  return undated ? null : new Date(at).toISOString();
}
