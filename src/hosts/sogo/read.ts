import type { Party } from '../../conversation';
import { addressIn } from '../addresses';
import { parseShownDate } from '../dates';
import { fingerprint } from '../fingerprint';
import { partyIn, readMails } from '../mails';
import { Missing } from '../selectors';
import { slotAfter, slotBefore } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { placeIn } from './route';
import { BODY_CONTROLS, BODY_END, sogo } from './selectors';
import { settingsOf } from './settings';

/** SOGo shows one mail at a time: that is a conversation of one. Throws `Missing`. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const place = placeIn(document.location.hash);
  if (!place) return { kind: 'none' };
  const settings = settingsOf(document);
  if (!settings) throw new Missing('settings');
  if (settings.drafts(place.account).includes(place.folder)) return { kind: 'none' };

  const viewer = sogo.need(document, 'viewer');
  const author = authorIn(viewer);
  if (!author) throw new Missing('sender');
  const isSent = settings.sent(place.account).includes(place.folder);
  const heading = sogo.need(viewer, 'subject');
  const body = sogo.need(viewer, 'body');
  const date = sogo.find(viewer, 'date');
  const subject = heading.textContent.replace(/\s+/g, ' ').trim();
  const at = parseShownDate(date?.textContent ?? '', options.now);
  // A mail keeps this name when it is moved to another folder, where its number changes.
  const id = at
    ? fingerprint(author.address, new Date(at).toISOString(), subject)
    : fingerprint(document.location.hostname, String(place.account), place.folder, place.uid);

  return readMails({
    id,
    subject,
    own: [...options.own, ...settings.own, ...(isSent ? [author.address] : [])],
    recipients: sogo.all(viewer, 'recipient').flatMap(({ textContent }) => partyIn(textContent) ?? []),
    mails: [{ id, author, at, body, badgeSlot: () => slotBefore(date) ?? slotAfter(heading) }],
    parts: { controls: BODY_CONTROLS, end: BODY_END },
    stripSlot: () => slotAfter(date ?? heading),
  });
}

function authorIn(viewer: Element): Party | null {
  const address = addressIn(sogo.find(viewer, 'sender')?.textContent ?? '');
  const name = sogo.find(viewer, 'senderName')?.textContent.trim();
  return address ? { address, ...(name && name.toLowerCase() !== address && { name }) } : null;
}
