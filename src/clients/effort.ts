/**
 * What a correspondence takes of our time, estimated from what is known of reading and writing in general. The work
 * itself is not in it: that only the user knows.
 */

/**
 * Words a minute at which a text is read: Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading
 * Performance" (IOVS 53, 2012), 184 for Russian and 228 for English; the slower is taken for both, business letters
 * are read with care.
 */
export const READING = 184;

/** Words a minute at which a text is composed, not copied: Karat et al., "Patterns of Entry and Correction" (CHI 1999). */
export const WRITING = 19;

/**
 * Minutes to find back to the work after a letter: Jackson, Dawson and Wilson, "Reducing the effect of email
 * interruptions on employees" (International Journal of Information Management 23, 2003), 64 seconds.
 */
export const RETURNING = 64 / 60;

/** Estimated minutes that one message takes us: to read it and find back to the work, or to write it. */
export function minutesOf({ from, words }: { readonly from: 'client' | 'us'; readonly words: number }): number {
  return from === 'us' ? words / WRITING : words / READING + RETURNING;
}

const DAY = 86_400_000;
/** Effort is kept by blocks of so many milliseconds, counted from the epoch: a "month" of the same length for all. */
export const BLOCK = 30 * DAY;
/** The present block and so many before it are looked at. */
const LOOK_BACK = 3;

/** Minutes by block number, latest first; older ones than anybody looks at are not kept. */
export type Effort = readonly (readonly [block: number, minutes: number])[];

export function effortOf(
  messages: readonly { readonly at: number; readonly from: 'client' | 'us'; readonly words: number }[],
): Effort {
  const blocks = new Map<number, number>();
  for (const message of messages) {
    const block = Math.floor(message.at / BLOCK);
    blocks.set(block, (blocks.get(block) ?? 0) + minutesOf(message));
  }
  return [...blocks]
    .sort(([a], [b]) => b - a)
    .slice(0, LOOK_BACK + 1)
    .map(([block, minutes]) => [block, Math.round(minutes * 100) / 100]);
}

/** Where the time that is looked at begins (epoch milliseconds), and how many months of thirty days it is long. */
export function period(now: number): { readonly since: number; readonly months: number } {
  const since = (Math.floor(now / BLOCK) - LOOK_BACK) * BLOCK;
  return { since, months: (now - since) / BLOCK };
}

/** Estimated hours a month of thirty days, of late. */
export function hoursAMonth(effort: Effort, now: number): number {
  const { since, months } = period(now);
  const minutes = effort.reduce((sum, [block, each]) => (block * BLOCK >= since ? sum + each : sum), 0);
  return minutes / 60 / months;
}
