import type { Verdict } from '../../../clients/types';
import type { Explanation, Profile } from '../../../messages/protocol';

/** One sign in one message, put together from all that a profile says of it. */
export interface Finding {
  readonly signal: string;
  readonly at: string | null;
  /** Empty where it has expired. */
  readonly quote: string;
  readonly thread: string;
  readonly message: string;
  /** Empty where it is not known: then there is no way back to the mail. */
  readonly host: string;
  readonly points: number;
  readonly verdict: Verdict | null;
}

/** All findings of one signal, those that weigh most first. */
export interface Sign {
  readonly signal: string;
  readonly about: Explanation;
  readonly count: number;
  /** Null for a sign that carries no points at present. */
  readonly axis: 'manner' | 'money' | null;
  readonly points: number;
  readonly findings: readonly Finding[];
}

export const keyOf = ({ signal, thread, message }: Pick<Finding, 'signal' | 'thread' | 'message'>): string =>
  JSON.stringify([signal, thread, message]);

/**
 * The signs of a profile in the order of its card: what weighs most first, good signs last. The reasons carry the
 * points, the history the answers, and older quotes may stand in neither.
 */
export function signsOf({ client, signals, reasons, timeline, quotes }: Profile): Sign[] {
  const findings = new Map<string, Finding>();
  const add = (finding: Pick<Finding, 'signal' | 'at' | 'quote' | 'thread' | 'message'> & Partial<Finding>) => {
    const key = keyOf(finding);
    const before = findings.get(key);
    findings.set(key, { host: '', points: 0, verdict: null, ...finding, ...before, ...verdictOf(finding, before) });
  };
  for (const reason of reasons) add(reason);
  for (const { signal, thread, message, at, quote = '', host = '', verdict = null } of timeline) {
    if (signal && thread !== undefined && message !== undefined)
      add({ signal, thread, message, at, quote, host, verdict });
  }
  for (const quote of quotes) add(quote);

  const axes = new Map(reasons.map(({ signal, axis }) => [signal, axis]));
  return client.signals.flatMap(({ signal, count }) => {
    const about = signals[signal];
    if (!about) return [];
    const own = [...findings.values()].filter((finding) => finding.signal === signal);
    return {
      signal,
      about,
      count,
      axis: axes.get(signal) ?? null,
      points: own.reduce((sum, { points }) => sum + points, 0),
      findings: own.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    };
  });
}

function verdictOf({ verdict }: Partial<Finding>, before: Finding | undefined): Partial<Finding> {
  const known = before?.verdict ?? verdict;
  return known ? { verdict: known } : {};
}

/**
 * The signs to show after an answer: a finding that is *not a flag* leaves the profile at once, but its row stays,
 * with the way to undo it, as long as the client is on show.
 */
export function withAnswered(
  now: readonly Sign[],
  before: readonly Sign[],
  answered: ReadonlyMap<string, Verdict>,
): Sign[] {
  const kept = before.flatMap((sign) => {
    const current = now.find(({ signal }) => signal === sign.signal);
    const gone = sign.findings.filter(
      (finding) => answered.has(keyOf(finding)) && !current?.findings.some((other) => keyOf(other) === keyOf(finding)),
    );
    if (current) return { ...current, findings: [...current.findings, ...gone] };
    return gone.length > 0 ? { ...sign, count: 0, points: 0, findings: gone } : [];
  });
  const added = now.filter(({ signal }) => !before.some((sign) => sign.signal === signal));
  return [...kept, ...added].map((sign) => ({
    ...sign,
    findings: sign.findings.map((finding) => ({
      ...finding,
      verdict: answered.get(keyOf(finding)) ?? finding.verdict,
    })),
  }));
}
