import type { Party } from '../../conversation';
import { addressIn } from '../addresses';
import { partyIn } from '../mails';
import { outlook } from './selectors';

/**
 * The user of the mailbox, by address and by name: Outlook often shows a name alone. `subject` is the sender's to
 * choose and must not name the owner.
 */
export class Owner {
  readonly addresses: readonly string[];
  private readonly names: ReadonlySet<string>;

  constructor(document: Document, subject: string, own: readonly string[]) {
    const shown = [
      ...outlook.all(document, 'mailbox').map(mailboxOf),
      ...outlook.all(document, 'ownAddress').map(({ textContent }) => textContent),
      ...outlook.all(document, 'ownName').map(({ textContent }) => textContent),
      // "Inbox - me@studio.example - Outlook", "Почта – Мира Новак – Outlook".
      / [-–] ([^–]+?) [-–] Outlook$/.exec(document.title.replace(subject, ''))?.[1]?.split(' - ').at(-1) ?? '',
    ];
    this.addresses = [...new Set([...own, ...shown.flatMap((text) => addressIn(text) ?? [])])];
    this.names = new Set(shown.filter((text) => !addressIn(text)).flatMap((text) => plain(text) || []));
  }

  /** Is the person shown by name alone the user? Null where the user's name is not known. */
  isNamed(name: string): boolean | null {
    return this.names.size === 0 ? null : this.names.has(plain(name));
  }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The root of the folders is labelled by attributes. */
function mailboxOf(element: Element): string {
  const [folder, title] = [element.getAttribute('data-folder-name'), element.getAttribute('title')];
  return [title, folder].find((text) => text && addressIn(text)) ?? title ?? folder ?? element.textContent;
}

/** Who stands in a header field: with an address, if the field or any other of the pane tells it. */
export class Directory {
  private readonly known = new Map<string, Party>();

  constructor(pane: Element) {
    for (const field of [...outlook.all(pane, 'sender'), ...outlook.all(pane, 'recipient')]) {
      for (const party of partiesIn(field)) {
        if (party.name && party.address.includes('@')) this.known.set(plain(party.name), party);
      }
    }
  }

  partyOf(field: Element): Party | null {
    const [party] = partiesIn(field);
    return party ? (this.known.get(plain(party.name ?? party.address)) ?? party) : null;
  }
}

/** "From: Anna Keller<anna@brightline.example>", or several of them between semicolons. */
export function partiesIn(field: Element): Party[] {
  const label = field.getAttribute('aria-label') ?? '';
  const titled = [field, ...field.querySelectorAll('[title]')].map((element) => element.getAttribute('title') ?? '');
  const texts = [field.textContent, label, ...titled].map((text) => text.replace(/^\s*[^:;@<]{1,20}:\s*/, ''));
  const text = texts.find((candidate) => addressIn(candidate)) ?? texts[0]!;
  const parties = text.split(';').flatMap((person) => partyIn(person) ?? []);
  const [first] = parties;
  const name = texts[0]!.replace(/\s+/g, ' ').trim();
  // The address may stand in a tooltip, beside which only the text is a name.
  if (parties.length === 1 && first && !first.name && name && !addressIn(name)) return [{ ...first, name }];
  return parties;
}
