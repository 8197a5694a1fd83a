import { prepare } from '../../language';
import { agreement } from './similarity';
import { readNote } from './view';
import type { Term } from './vocabulary';

/** How alike two sentences are in wording and matter, 0 to 1: what a repeated question is first judged by. */
export function questionLikeness(a: string, b: string): number {
  return likeness(termsOf(a), termsOf(b));
}

/** Matter counts most; words that both share within a longer sentence count for something. */
export function likeness(a: readonly Term[], b: readonly Term[]): number {
  const { matter, wording, contained, shared } = agreement(a, b);
  return 0.5 * matter + 0.3 * wording + 0.2 * contained * Math.min(1, shared);
}

function termsOf(text: string): Term[] {
  return readNote(text, prepare(text)).flatMap((passage) => [...passage.terms]);
}
