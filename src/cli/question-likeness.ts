import { agreement } from '../engine/threads/similarity';
import { readNote } from '../engine/threads/view';
import type { Term } from '../engine/threads/vocabulary';
import { prepare } from '../language';

/**
 * How much of what two sentences are about is the same, 0 to 1: the shared weight w as w / (1 + w). Of all that is known
 * about two bare questions this tells most. Only the public pairs are measured by it, which have no conversation around
 * them; in a conversation the same agreement is one sign of several (evidence.ts).
 */
export function questionLikeness(a: string, b: string): number {
  const { shared } = agreement(termsOf(a), termsOf(b));
  return shared / (1 + shared);
}

function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const passage of readNote(text, prepare(text))) {
    for (const term of passage.terms) if (!terms.some(({ concept }) => concept === term.concept)) terms.push(term);
  }
  return terms;
}
