import type { Axis, Severity, Signal } from '../signals/types';
import { type Evidence, type Mark, recency } from './profile';
import { stageFactor } from './stage';

/** What the user and the clock decide. */
export interface Terms {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The catalogue; undefined for an id that nobody knows any more. */
  readonly signalOf: (id: string) => Signal | undefined;
  /** Ids of the signals that are switched off. */
  readonly off: readonly string[];
  /** Signs below this confidence do not count. */
  readonly strength: number;
  /** Ids of the signals that the user does not want to see of this client. */
  readonly muted?: readonly string[];
  /** "My client": mild signs are forgiven. */
  readonly mine?: boolean;
}

/** Never forgiven to anybody, however mild the catalogue may come to take them. */
const UNFORGIVEN: ReadonlySet<string> = new Set(['tone.rude', 'tone.threat', 'price.payment-dodge']);

/** What one sign adds to the score of its axis. All of them together are the score. */
export interface Point {
  readonly signal: string;
  readonly mark: Mark;
  readonly points: number;
}

export interface AxisRisk {
  /** From 0 up to, never reaching, 100. */
  readonly score: number;
  /** Strongest first. */
  readonly points: readonly Point[];
}

/** The client's first messages tell too little: below this many that could be heard, no word is said. */
export const ENOUGH = 3;

/** A serious sign tells as much as two mild ones, a severe one as four. */
const WEIGHTS: Readonly<Record<Exclude<Severity, 'good'>, number>> = { mild: 1, serious: 2, severe: 4 };

/** The average client, for whom everybody is taken at first: so many messages without a sign. */
const AVERAGE = 8;

/** A good sign speaks for the client as much as two messages that merely have no bad one. */
const GOOD = 2;

/**
 * How difficult (manner) and how costly (money) a client is, from what they wrote.
 *
 * For every signal of an axis, how often it comes among what the client wrote otherwise:
 *
 *     rate = severity × Σ confidence × recency × stage  /  (AVERAGE + Σ recency of quiet messages + GOOD × Σ good signs)
 *     score = 100 × (1 − Π 1 / (1 + rate))
 *
 * - Each signal takes its share 1 / (1 + rate) off what calm is left. So the same signal again takes less and less,
 *   and two different signals take more than one seen twice.
 * - A quiet message is one without any bad sign, so a message with a bad sign never thins the others out: odds, not a
 *   share. A quiet message speaks for the client on both axes, a good sign on its own.
 * - AVERAGE quiet messages are added to everybody's own: while little is known, the score is drawn towards the average
 *   client, who is calm. It is not drawn up towards a higher average: as messages age the pull grows, and time alone
 *   would raise the score of a client better than that.
 * - Everything ages by the same half-life, and the pull does not: time alone only calms.
 * - What is forgiven to "my client", and what the user has let slide, does not weigh. Its message is not quiet all the
 *   same: it does not speak for anybody. So forgiving never raises a score.
 * - A sign weighs more at the stage where it tells more (`stageFactor`, 1 or more).
 * - A clock that has fallen behind the latest message stands still there: no age is negative.
 */
export function risk(
  evidence: Pick<Evidence, 'last' | 'weight' | 'marked'>,
  terms: Terms,
): Readonly<Record<Axis, AxisRisk>> {
  const now = Math.max(terms.now, evidence.last);
  const good = { manner: 0, money: 0 };
  const bad = { manner: new Map<string, Sighting[]>(), money: new Map<string, Sighting[]>() };
  let loud = 0;
  for (const mark of evidence.marked) {
    const freshness = recency(now - mark.at);
    let quiet = true;
    for (const [id, confidence] of Object.entries(mark.signs)) {
      const signal = counted(id, confidence, terms);
      if (!signal) continue;
      if (signal.severity === 'good') {
        good[signal.axis] += confidence * freshness;
        continue;
      }
      quiet = false;
      if (isForgiven(signal, terms)) continue;
      const stage = stageFactor(id, mark.stage);
      const sighting = { mark, weight: WEIGHTS[signal.severity] * confidence * freshness * stage };
      const seen = bad[signal.axis].get(id);
      if (seen) seen.push(sighting);
      else bad[signal.axis].set(id, [sighting]);
    }
    const slid = Object.entries(mark.slid ?? {}).some(([id, confidence]) => isBad(counted(id, confidence, terms)));
    if (!quiet || slid) loud += freshness;
  }
  // Rounding may leave a hair less than nothing where every message has a sign.
  const quiet = Math.max(0, evidence.weight * recency(now - evidence.last) - loud);
  return {
    manner: axisRisk(bad.manner, AVERAGE + quiet + GOOD * good.manner),
    money: axisRisk(bad.money, AVERAGE + quiet + GOOD * good.money),
  };
}

interface Sighting {
  readonly mark: Mark;
  /** Severity × confidence × recency. */
  readonly weight: number;
}

/**
 * @param bad sightings by signal
 * @param against the weight of all that speaks for the client
 */
function axisRisk(bad: ReadonlyMap<string, readonly Sighting[]>, against: number): AxisRisk {
  const groups = [...bad].map(([signal, seen]) => {
    const weight = sum(seen.map((sighting) => sighting.weight));
    return { signal, seen, weight, loss: Math.log1p(weight / against) };
  });
  const loss = sum(groups.map((group) => group.loss));
  const score = 100 * -Math.expm1(-loss);
  const points = groups.flatMap((group) =>
    group.seen.map(({ mark, weight }) => ({
      signal: group.signal,
      mark,
      points: weight === 0 ? 0 : score * (group.loss / loss) * (weight / group.weight),
    })),
  );
  return { score, points: points.sort((a, b) => b.points - a.points) };
}

/** The signal of a sign that counts; undefined for one that is switched off, too weak, or no longer known. */
export function counted(id: string, confidence: number, terms: Omit<Terms, 'now'>): Signal | undefined {
  if (confidence < terms.strength || terms.off.includes(id) || terms.muted?.includes(id)) return undefined;
  return terms.signalOf(id);
}

/** The user has called this client their own, and the sign is mild. */
export function isForgiven(signal: Signal, { mine }: Pick<Terms, 'mine'>): boolean {
  return mine === true && signal.severity === 'mild' && !UNFORGIVEN.has(signal.id);
}

function isBad(signal: Signal | undefined): boolean {
  return signal !== undefined && signal.severity !== 'good';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
