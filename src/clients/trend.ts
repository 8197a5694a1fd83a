import { allMessages, evidenceIn, recency, type ThreadMemory } from './profile';
import { ENOUGH, risk, type Terms } from './risk';
import type { TrendPoint } from './types';

/** So many points at most. */
const MONTHS = 24;

/**
 * The scores at the end of each month and now, oldest first, as today's rules and switches have them; from the first
 * month in which there was enough to go on.
 */
export function trendOf(
  threads: readonly ThreadMemory[],
  terms: Terms,
  stageSet?: Parameters<typeof evidenceIn>[1],
): readonly TrendPoint[] {
  const all = allMessages(threads);
  const first = all[0]?.at;
  if (first === undefined) return [];
  // A message is marked, and its stage known, by what came before it: the sum of all holds those of every month.
  const whole = evidenceIn(all, stageSet);
  const written = all.filter(({ from }) => from === 'client');
  return ends(Math.max(terms.now, all.at(-1)!.at))
    .filter((end) => end >= first)
    .flatMap((end) => {
      const heard = written.filter((message) => message.heard && message.at <= end);
      if (heard.length < ENOUGH) return [];
      const last = written.findLast(({ at }) => at <= end)!.at;
      const weight = heard.reduce((sum, { at }) => sum + recency(last - at), 0);
      const marked = whole.marked.filter(({ at }) => at <= end);
      const { manner, money } = risk({ last, weight, marked }, { ...terms, now: end });
      return [{ at: new Date(end).toISOString(), manner: Math.round(manner.score), money: Math.round(money.score) }];
    });
}

/** The last moments of the months before `now`, and `now`. */
function ends(now: number): readonly number[] {
  const date = new Date(now);
  return Array.from({ length: MONTHS }, (_, i) => {
    const ago = MONTHS - 1 - i;
    return ago === 0 ? now : Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - ago + 1, 1) - 1;
  });
}
