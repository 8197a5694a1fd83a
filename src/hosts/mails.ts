import type { Party } from '../conversation';
import { addressIn, belongsTo } from './addresses';
import { readFeed } from './feed';
import { fingerprint } from './fingerprint';
import { Missing } from './selectors';
import type { HostParts } from './text-model';
import type { Reading, Slot } from './types';

/** One mail as a page shows it. */
export interface Mail {
  /** What the page calls it; null where it does not. */
  readonly id: string | null;
  readonly author: Party;
  readonly at: string | null;
  /** Holds its text; null where the page shows only its header. */
  readonly body: Element | null;
  readonly clipped?: boolean;
  /** How many mails right before it could not be read. */
  readonly gapBefore?: number;
  readonly badgeSlot: () => Slot | null;
}

/** Mails of one conversation, and whose mailbox they lie in. */
export interface Mails {
  readonly id: string | null;
  readonly subject: string;
  /** All addresses of the user that are known. */
  readonly own: readonly string[];
  /** To whom the mails went; asked where none of them is the client's. */
  readonly recipients: readonly Party[];
  readonly mails: readonly Mail[];
  readonly parts?: HostParts;
  readonly stripSlot: () => Slot | null;
}

/**
 * A conversation in a mailbox: ours is what comes from one of the user's own addresses, and the client is who wrote
 * first of all others. Throws `Missing` for "account" where nothing tells the user's address: then any mail might be
 * ours. Nothing is open in a note to oneself.
 */
export function readMails({ id, subject, own, recipients, mails, parts, stripSlot }: Mails): Reading {
  if (own.length === 0) throw new Missing('account');
  const isOwn = belongsTo(own);
  const theirs = mails.filter(({ author }) => !isOwn(author.address));
  // A recipient of whom only a name is shown would become a second client beside the one with an address.
  const addressed = recipients.filter(({ address }) => address.includes('@') && !isOwn(address));
  const client = firstWriter(theirs) ?? addressed[0];
  if (!client) return { kind: 'none' };

  const items = mails.map((mail) => ({
    ...mail,
    id: mail.id ?? nameOf(mail),
    from: isOwn(mail.author.address) ? ('us' as const) : ('client' as const),
  }));
  const name = id ?? fingerprint(subject, client.address);
  return readFeed({
    id: name,
    ...(subject && { subject }),
    us: [...new Set(own)],
    client,
    items,
    ...(parts && { parts }),
    stripSlot,
  });
}

/** Mails stand in the page oldest or newest first. */
function firstWriter(mails: readonly Mail[]): Party | undefined {
  const [top, bottom] = [mails[0], mails.at(-1)];
  const newestFirst = top?.at && bottom?.at && Date.parse(top.at) > Date.parse(bottom.at);
  return (newestFirst ? bottom : top)?.author;
}

/** Of its sender and its minute, so that it is the same when opened, collapsed and shown in another language. */
function nameOf({ author, at, body }: Mail): string {
  return fingerprint(author.address, at ? new Date(at).toISOString() : (body?.textContent ?? ''));
}

/**
 * A person as mail programs write one: "Anna Keller <anna@brightline.example>", an address, or only a name, which then
 * has to stand for the address. Null where nobody is named.
 */
export function partyIn(shown: string): Party | null {
  const text = shown.replace(/\s+/g, ' ').trim();
  const address = addressIn(text);
  const name = address ? nameBefore(text) : text;
  if (!address && !name) return null;
  return { address: address ?? name.toLowerCase(), ...(name && name.toLowerCase() !== address && { name }) };
}

function nameBefore(text: string): string {
  const end = text.indexOf('<');
  const start = end < 0 ? text.search(/\S+@/) : end;
  return text
    .slice(0, start)
    .replace(/^["'«“]|["'»”]$/g, '')
    .replace(/["'»”(]?\s*$/, '')
    .trim();
}
