import type { Party } from '../../conversation';
import { addressIn } from '../addresses';
import { parseShownDate } from '../dates';
import { Gap } from '../feed';
import { type Mail, readMails } from '../mails';
import { Missing } from '../selectors';
import { slotAfter, slotBefore } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { letterIn } from './route';
import { BODY_TEXT, mailru } from './selectors';

/** The letters of the open conversation. Throws `Missing`. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const inAddress = letterIn(document.location);
  const letters = mailru.all(document, 'letter').filter((letter) => letter.checkVisibility());
  const [first] = letters;
  if (!first) {
    if (inAddress) throw new Missing('letter');
    return { kind: 'none' };
  }
  const mails = readLetters(letters, options.now);
  if (mails.length === 0) throw new Missing('author');
  if (mails.every(({ body }) => !body)) throw new Missing('body');

  const heading = mailru.find(document, 'subject');
  const account = mailru.find(document, 'account');
  const own = addressIn(account?.getAttribute('aria-label') ?? '') ?? addressIn(account?.textContent ?? '');
  return readMails({
    id: inAddress,
    subject: heading?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    own: [...options.own, ...(own ? [own] : [])],
    recipients: letters.flatMap((letter) =>
      mailru.all(letter, 'recipient').flatMap((contact) => partyOf(contact) ?? []),
    ),
    mails,
    stripSlot: () => slotAfter(heading) ?? slotBefore(first),
  });
}

function readLetters(letters: readonly Element[], now: Date): Mail[] {
  const gap = new Gap();
  return letters.flatMap((letter) => {
    const contact = mailru.find(letter, 'author');
    const author = contact && partyOf(contact);
    if (!author) {
      gap.add();
      return [];
    }
    const date = mailru.find(letter, 'date');
    const body = mailru.find(letter, 'body');
    return {
      id: letter.getAttribute('data-id'),
      author,
      at: parseShownDate(date?.textContent ?? '', now),
      body: body?.querySelector(BODY_TEXT) ?? body,
      gapBefore: gap.take(),
      badgeSlot: () => slotBefore(date) ?? slotAfter(contact),
    };
  });
}

function partyOf(contact: Element): Party | null {
  const address = addressIn(contact.getAttribute('title') ?? '');
  const name = contact.textContent
    .replace(/\s+/g, ' ')
    .replace(/[,<].*$/, '')
    .trim();
  return address ? { address, ...(name && name.toLowerCase() !== address && { name }) } : null;
}
