/** The acts that are learned from lines (`bank/acts.*.txt`), for what no list of words knows. */

/** What the client does in a sentence of theirs. */
export const CLIENT_ACTS = [
  'c.wishes',
  'c.insists',
  'c.complains',
  'c.reverses',
  'c.agrees',
  'c.renews',
  'c.promises',
  'c.delivers',
  'c.excuses',
  'c.wants-again',
] as const;

/** What we do in a sentence of ours. */
export const OWN_ACTS = [
  'o.refuses',
  'o.refuses-again',
  'o.warns',
  'o.follows',
  'o.cites-wish',
  'o.cites-agreement',
  'o.cites-statement',
  'o.cites-answer',
  'o.resends',
  'o.asks-again',
  'o.concedes',
] as const;

export type Act = (typeof CLIENT_ACTS)[number] | (typeof OWN_ACTS)[number];

/** In the order in which they are scored. */
export const ACTS: readonly Act[] = [...CLIENT_ACTS, ...OWN_ACTS];

const places = new Map(ACTS.map((act, i) => [act, i]));

export function indexOfAct(act: Act): number {
  return places.get(act)!;
}
