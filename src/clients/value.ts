import { hoursAMonth, minutesOf, period } from './effort';
import type { Evidence, Placed } from './profile';
import type { Dossier, Money, ValueGrounds } from './types';

/** A client takes more of our time than it brings of our money: so many times more, from so large a share on. */
const SINK = { times: 1.5, share: 0.1 };
/** Who brings more than a third of the income cannot be refused. */
const DEPENDENCE = 1 / 3;
/** Hours a month from which on a sum by the hour says anything: a fee divided by minutes is no rate. */
const TELLING = 1;
/** Nobody is worth more than three times the price. */
const HARDEST = 3;

/** What all clients together take and bring: what the shares are shares of. */
export interface Whole {
  /** Hours a month, estimated or entered. */
  readonly hours: number;
  /** Fees a month by currency. */
  readonly fees: Readonly<Record<string, number>>;
  /** How many of them pay something. */
  readonly paying: number;
}

interface Valued {
  readonly dossier: Pick<Dossier, 'hours' | 'fee'>;
  readonly evidence: Pick<Evidence, 'effort'>;
}

export function hoursOf({ dossier, evidence }: Valued, now: number): number {
  return dossier.hours ?? hoursAMonth(evidence.effort, now);
}

export function wholeOf(clients: readonly Valued[], now: number): Whole {
  const fees: Record<string, number> = {};
  let hours = 0;
  let paying = 0;
  for (const client of clients) {
    hours += hoursOf(client, now);
    const { fee } = client.dossier;
    if (!fee || fee.amount <= 0) continue;
    paying++;
    fees[fee.currency] = (fees[fee.currency] ?? 0) + fee.amount;
  }
  return { hours, fees, paying };
}

/**
 * Shares of all our effort and of all our revenue, 0 to 1. Sums in different currencies are not added up: with more
 * than one of them in use nobody has a share of the revenue.
 */
export function sharesOf(client: Valued, whole: Whole, now: number) {
  const { fee } = client.dossier;
  const known = Object.keys(whole.fees);
  const all = fee && known.length === 1 ? (whole.fees[fee.currency] ?? 0) : 0;
  return {
    effort: whole.hours > 0 ? hoursOf(client, now) / whole.hours : null,
    revenue: fee && all > 0 ? fee.amount / all : null,
  };
}

/** How many ordinary hours an hour with them is worth: the odds of their manner. 1 for who is calm, at most 3. */
export function hardship(manner: number): number {
  return Math.min(HARDEST, 1 + manner / Math.max(1, 100 - manner));
}

/**
 * How much more of our time a client deserves; higher is better: what both axes leave of 100, times how much more money
 * than effort they bring (between half and double; 1 where that is not known).
 */
export function bestScore(
  scores: { readonly manner: number; readonly money: number },
  { effort, revenue }: ReturnType<typeof sharesOf>,
): number {
  const worth = effort && revenue !== null ? Math.min(2, Math.max(0.5, revenue / effort)) : 1;
  return Math.round((100 - scores.manner) * (1 - scores.money / 100) * worth);
}

/** Everything that the figures of a client are worked out from, and what comes out. */
export function valueFor(
  client: Valued,
  messages: readonly Placed[],
  whole: Whole,
  our: { readonly rate: Money | null; readonly capacity: number | null },
  manner: number | null,
  answers: { readonly slide: number; readonly charge: number },
  now: number,
): ValueGrounds {
  const { since, months } = period(now);
  const late = messages.filter(({ at }) => at >= since);
  const side = (from: 'client' | 'us') => {
    const written = late.filter((message) => message.from === from);
    return {
      messages: written.length,
      words: written.reduce((sum, { words }) => sum + words, 0),
      minutes: written.reduce((sum, message) => sum + minutesOf(message), 0),
    };
  };
  const hours = hoursOf(client, now);
  const { fee } = client.dossier;
  const { effort, revenue } = sharesOf(client, whole, now);
  const hard = manner === null ? null : hardship(manner);
  const isTelling = hours >= TELLING;
  const inRate = (amount: number): Money | null =>
    our.rate && isTelling ? { amount, currency: our.rate.currency } : null;
  return {
    days: Math.round(months * 30),
    theirs: side('client'),
    ours: side('us'),
    hours,
    byHand: client.dossier.hours !== null,
    allHours: whole.hours,
    capacity: our.capacity,
    effort,
    revenue,
    fee,
    perHour: fee && isTelling ? { amount: fee.amount / hours, currency: fee.currency } : null,
    rate: our.rate,
    manner,
    hardship: hard,
    discomfort: our.rate && hard !== null ? inRate(hours * our.rate.amount * (hard - 1)) : null,
    worth: our.rate && hard !== null ? inRate(hours * our.rate.amount * hard) : null,
    goodwill: answers.slide,
    toCharge: answers.charge,
    timeSink: effort !== null && revenue !== null && effort >= SINK.share && effort > SINK.times * revenue,
    // With a few clients everybody brings a large share.
    dependence: revenue !== null && revenue > DEPENDENCE && whole.paying >= 3,
  };
}
