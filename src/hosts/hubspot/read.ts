import type { Party } from '../../conversation';
import { addressIn, belongsTo, sideByAddresses } from '../addresses';
import { parseShownDate } from '../dates';
import { frameDocument } from '../deep';
import { type FeedItem, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotBefore } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { hubspot } from './selectors';

const RECORD = /\/contacts\/(\d+)\/record\/0-([1235])\/(\d+)/;

/**
 * The opened mails in the timeline of a contact, a company, a deal or a ticket. Closed cards do not even tell whether
 * they are mails, and those that are open tell their direction only by who is named first.
 */
export function readPage(document: Document, options: ReadOptions): Reading {
  const [, portal, kind, number] = RECORD.exec(document.location.pathname) ?? [];
  if (!portal) return { kind: 'none' };
  const timeline = hubspot.need(document, 'timeline');
  const isOwn = belongsTo(options.own);
  const id = `${portal}/0-${kind}/${number}`;
  const contact = contactOf(document, isOwn, id);
  const { items, mails } = mailsIn(timeline, contact, isOwn, options);
  if (mails > 0 && items.length === 0) throw new Missing('participants');
  if (items.length > 0 && items.every(({ body }) => !body)) throw new Missing('text');

  const writer = items.find(({ from, author }) => from === 'client' && author)?.author;
  const subject = shownIn(hubspot.find(document, 'title'));
  return readFeed({
    id,
    ...(subject && { subject }),
    us: options.own,
    client: contact.address === id && writer ? { ...contact, ...writer } : contact,
    items,
    newestFirst: true,
    stripSlot: () => slotBefore(timeline),
  });
}

function mailsIn(timeline: Element, contact: Party, isOwn: (a: string) => boolean, { now }: ReadOptions) {
  const items: FeedItem[] = [];
  let mails = 0;
  for (const card of hubspot.all(timeline, 'card')) {
    if (!card.checkVisibility() || hubspot.is(card, 'note') || hubspot.find(card, 'note')) continue;
    const people = hubspot.all(card, 'participants').flatMap(addressesIn);
    const [writer, ...readers] = people;
    if (!writer) continue;
    mails++;
    if (readers.length === 0) continue; // one name alone may be the reader's as well
    const from = sideByAddresses(writer, readers, isOwn, contact.address);
    if (!from) continue;
    const date = hubspot.find(card, 'date');
    items.push({
      id: card.id || null,
      from,
      at: parseShownDate(shownIn(date), now),
      author: { address: writer },
      body: bodyOf(card),
      badgeSlot: () => slotBefore(date ?? hubspot.find(card, 'participants')),
    });
  }
  return { items, mails };
}

/** The visible one: HubSpot draws the beginning of a mail a second time, for screen readers. */
function bodyOf(card: Element): Element | null {
  const text = hubspot.all(card, 'text').find((element) => element.checkVisibility());
  const frame = text?.querySelector('iframe');
  return frame ? (frameDocument(frame)?.body ?? null) : (text ?? null);
}

/** Whom the record is about, by the first mail address beside the timeline that is not ours. */
function contactOf(document: Document, isOwn: (a: string) => boolean, id: string): Party {
  const addresses = hubspot.all(document, 'sidebar').flatMap(addressesIn);
  const name = shownIn(hubspot.find(document, 'contactName'));
  const company = shownIn(hubspot.find(document, 'companyName'));
  const address = addresses.find((candidate) => !isOwn(candidate)) ?? id;
  return { address, ...(name && { name }), ...(company && { company }) };
}

/** Text by text: side by side, a name and an address would run into one. */
function addressesIn(element: Element): string[] {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const addresses: string[] = [];
  while (texts.nextNode()) {
    for (const word of (texts.currentNode as Text).data.split(/[\s,;<>()]+/)) {
      const address = addressIn(word);
      if (address) addresses.push(address);
    }
  }
  return addresses;
}

function shownIn(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
