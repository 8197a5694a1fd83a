import type { Listed } from '../types';
import { partyOf } from './party';
import { gmail } from './selectors';

/** The senders in the list that is shown. */
export function listed(document: Document): Listed[] {
  return gmail.all(document, 'listed').flatMap((element) => {
    const party = element.checkVisibility() ? partyOf(element) : null;
    return party ? [{ address: party.address, element }] : [];
  });
}
