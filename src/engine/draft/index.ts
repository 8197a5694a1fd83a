/** What an unsent draft of ours gives away. Pure, and nothing of the text is kept. */
import { prepare } from '../../language';
import rules from '../generated/draft.json';
import { createMatcher, type Matcher } from '../rules/match';
import type { CompiledRules } from '../rules/types';

/** `offer` matters only where we should not be making one. */
export type Concession = 'free-extra' | 'discount' | 'gives-in' | 'offer';

export interface DraftFinding {
  readonly what: Concession;
  /** UTF-16 offsets into the draft. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Rules whose words deny something ("we won't charge") cannot share a guard with those that a denial silences. */
const KIND: Readonly<Record<string, Concession>> = {
  discount: 'discount',
  'free-extra': 'free-extra',
  'free-extra-waived': 'free-extra',
  'gives-in': 'gives-in',
  offer: 'offer',
};

let matcher: Matcher | undefined;

/** The concessions in a draft, in reading order, the first of each kind. Quoted history in it does not count. */
export function findInDraft(text: string): DraftFinding[] {
  matcher ??= createMatcher(rules as unknown as CompiledRules);
  const found = new Map<Concession, DraftFinding>();
  for (const { signal, start, end, guarded } of matcher.match(prepare(text))) {
    const what = KIND[signal];
    if (what === undefined || guarded || found.get(what)) continue;
    found.set(what, { what, start, end, quote: text.slice(start, end) });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
