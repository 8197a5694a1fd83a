import type { Party } from '../../conversation';
import { addressIn } from '../addresses';
import { parseShownDate } from '../dates';
import { Gap } from '../feed';
import { fromPermanent } from '../gmail/ids';
import { type Mail, partyIn, readMails } from '../mails';
import { Missing } from '../selectors';
import { slotBefore, slotIn } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { BODY_END, gmailPrint } from './selectors';

/** All mails of a conversation, none of them folded. Throws `Missing`. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const tables = gmailPrint.all(document, 'message');
  const first = tables[0];
  if (!first) throw new Missing('message');
  const mails: Mail[] = [];
  const gap = new Gap();
  for (const table of tables) {
    const mail = mailIn(table, options.now);
    if (mail) mails.push({ ...mail, gapBefore: gap.take() });
    else gap.add();
  }
  if (mails.length === 0) throw new Missing('sender');
  if (mails.every(({ body }) => !body)) throw new Missing('body');

  const account = addressIn(gmailPrint.find(document, 'account')?.textContent ?? '');
  return readMails({
    id: threadIn(document.location.search),
    subject: subjectOf(document),
    own: [...options.own, ...(account ? [account] : [])],
    recipients: tables.flatMap((table) => recipientsIn(table)),
    mails,
    parts: { end: BODY_END },
    stripSlot: () => slotBefore(first),
  });
}

function mailIn(table: Element, now: Date): Mail | null {
  const sender = gmailPrint.find(table, 'sender');
  const author = partyIn(sender?.textContent ?? '');
  if (!author?.address.includes('@')) return null;
  const date = gmailPrint.find(table, 'date');
  return {
    id: null,
    author,
    at: parseShownDate(date?.textContent ?? '', now),
    body: gmailPrint.find(table, 'body'),
    badgeSlot: () => slotBefore(date?.firstElementChild ?? null) ?? slotIn(date ?? sender),
  };
}

/** "To: Anna Keller <anna@brightline.example>, paul@brightline.example". */
function recipientsIn(table: Element): Party[] {
  return gmailPrint.all(table, 'recipient').flatMap(({ textContent }) =>
    textContent
      .replace(/^[^:@]*:/, '')
      .split(',')
      .flatMap((person) => partyIn(person) ?? []),
  );
}

/** The id that Gmail's other pages give the conversation too. */
function threadIn(search: string): string | null {
  const parameters = new URLSearchParams(search);
  const legacy = parameters.get('th') ?? '';
  if (/^[0-9a-f]{16}$/i.test(legacy)) return legacy.toLowerCase();
  return fromPermanent(parameters.get('permthid') ?? legacy);
}

/** The title begins with the name of the program, which firms may choose. */
function subjectOf(document: Document): string {
  const heading = gmailPrint.find(document, 'subject')?.textContent ?? /^.*? - (.*)$/s.exec(document.title)?.[1] ?? '';
  return heading.replace(/\s+/g, ' ').trim();
}
