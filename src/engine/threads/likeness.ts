import { prepare } from '../../language';
import { agreement } from './similarity';
import { readNote } from './view';
import type { Term } from './vocabulary';

/**
 * How much of what two sentences are about is the same, 0 to 1: the shared weight w as w / (1 + w). Of all that is known
 * about two bare questions this tells most; longer ones may share as much and differ in more.
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
