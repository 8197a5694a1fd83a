import type { Party, Side } from '../../conversation';
import { belongsTo } from '../addresses';
import { partyIn } from '../mails';
import { rt } from './selectors';
import type { CurrentUser } from './settings';

/**
 * Tells staff from clients. RT shows a client as "Name <address>" and staff as "login (Name)", unless an
 * administrator has chosen one form for all; who asked for the ticket is a client in any form.
 */
export class People {
  private readonly requestors: ReadonlySet<string>;
  private readonly isOwn: (address: string) => boolean;
  /** Staff are shown with their addresses too. */
  private readonly oneForm: boolean;

  constructor(
    private readonly document: Document,
    private readonly user: CurrentUser,
    own: readonly string[],
  ) {
    this.requestors = new Set(rt.all(document, 'requestor').flatMap((element) => idOf(element) ?? []));
    this.isOwn = belongsTo(own);
    this.oneForm = rt
      .all(document, 'user')
      .some((element) => idOf(element) === user.id && /@/.test(element.textContent));
  }

  partyOf(element: Element): Party | null {
    const party = partyIn(element.textContent);
    if (!party || party.address.includes('@')) return party;
    const id = idOf(element);
    return id ? { ...party, address: `${this.document.location.hostname}/user/${id}` } : party;
  }

  /** Null where the page does not tell: a colleague or a third party. */
  sideOf(element: Element, { address }: Party): Side | null {
    const id = idOf(element) ?? '';
    if (id === this.user.id || this.isOwn(address)) return 'us';
    if (this.requestors.has(id)) return 'client';
    if (!address.includes('@')) return 'us';
    return this.oneForm ? null : 'client';
  }
}

function idOf(user: Element): string | null {
  return user.getAttribute('data-user-id');
}
