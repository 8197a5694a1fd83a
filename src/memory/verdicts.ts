import type { Verdict } from '../clients/types';
import type { FindingPlace } from './client-memory';
import type { Surroundings } from './surroundings';

/** Remembers the user's answer to a finding, and learns from it; null takes both back. Pages ask again. */
export async function said(
  { memory, ears, now, refresh }: Surroundings,
  client: string,
  { host, thread, message, signal }: FindingPlace,
  verdict: Verdict | null,
): Promise<void> {
  const answer = verdict && { verdict, at: new Date(now()).toISOString() };
  await memory.answer(client, { host, thread, message, signal }, answer, async (quote) => ({
    right: verdict !== 'not-a-flag',
    stems: quote === '' ? [] : await ears.stemsOf(quote),
  }));
  await refresh();
}
