import type { Party, Side } from '../../conversation';
import { addressIn, belongsTo, sideByAddresses } from '../addresses';
import { parseShownDate } from '../dates';
import { frameDocument } from '../deep';
import { type FeedItem, Gap, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotBefore, slotIn } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { bitrix24 } from './selectors';

/** How Bitrix24 begins the date of a mail. */
const RECEIVED = /^(?:received|получено)\s/i;
const SENT = /^(?:sent|отправлено)\s/i;

/**
 * A mail and the others of its thread, in the frame that slides in for it. The CRM's timeline shows only beginnings
 * of mails and what was done: there is nothing to read.
 */
export function readPage(document: Document, options: ReadOptions): Reading {
  const thread = bitrix24.find(document, 'thread');
  if (!thread) return { kind: 'none' };
  const elements = bitrix24.all(thread, 'item');
  if (elements.length === 0) throw new Missing('item');

  const items: FeedItem[] = [];
  const gap = new Gap();
  for (const element of elements) {
    const item = readItem(thread, element, options);
    if (item) items.push({ ...item, gapBefore: gap.take() });
    else gap.add();
  }
  if (!elements.some((element) => bitrix24.find(element, 'sender'))) throw new Missing('sender');
  if (!elements.some((element) => bitrix24.find(element, 'body'))) throw new Missing('body');
  if (!items.some(({ body }) => body) && elements.some(bodyOf)) throw new Missing('date'); // it would tell the direction

  if (items.length === 0) return { kind: 'none' };

  const { hostname } = document.location;
  const client = clientOf(thread, items, belongsTo(options.own), hostname);
  const subject = (bitrix24.find(document, 'subject')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return readFeed({
    id: `${hostname}/mail/${numberOf(elements.find((element) => element.id) ?? elements[0]!)}`,
    ...(subject && { subject }),
    us: options.own,
    client,
    items,
    newestFirst: true,
    stripSlot: () => slotBefore(thread),
  });
}

/** Null where the direction cannot be told. */
function readItem(thread: Element, element: Element, { own, now }: ReadOptions): FeedItem | null {
  const number = numberOf(element);
  const row = bitrix24.all(thread, 'row').find((candidate) => candidate.getAttribute('data-id') === number) ?? null;
  const date = bitrix24.find(element, 'date');
  const shown = ownText(date?.firstElementChild ?? date ?? (row && bitrix24.find(row, 'rowDate')));
  const author = authorOf(element);
  const from = sideOf(row, shown, author, readersIn(element), own);
  if (!from) return null;
  return {
    id: number,
    from,
    at: parseShownDate(shown.replace(RECEIVED, '').replace(SENT, ''), now),
    ...(author && { author }),
    body: bodyOf(element),
    badgeSlot: () => slotIn(date),
  };
}

function sideOf(
  row: Element | null,
  shown: string,
  author: Party | null,
  readers: readonly string[],
  own: readonly string[],
): Side | null {
  if (author && belongsTo(own)(author.address)) return 'us';
  if (row && bitrix24.find(row, 'incoming')) return 'client';
  if (row && bitrix24.find(row, 'outgoing')) return 'us';
  if (RECEIVED.test(shown)) return 'client';
  if (SENT.test(shown)) return 'us';
  return author && sideByAddresses(author.address, readers, belongsTo(own), null);
}

/** The number of a mail: in an attribute, or at the end of an id or a class. */
function numberOf(element: Element): string {
  const named = /details-(\d+)/.exec(`${element.id} ${element.className}`)?.[1];
  return element.getAttribute('data-id') ?? named ?? '';
}

/** The body, or that of the frame in it; null while it is being loaded. */
function bodyOf(element: Element): Element | null {
  const body = bitrix24.find(element, 'body');
  const frame = body?.querySelector('iframe'); // none of a mail's own: Bitrix24 takes those out
  return frame ? (frameDocument(frame)?.body ?? null) : body;
}

function authorOf(element: Element): Party | null {
  const sender = bitrix24.find(element, 'sender');
  const mail = bitrix24.find(element, 'senderMail');
  const address = addressIn(`${mail?.textContent ?? ''} ${mail?.getAttribute('href') ?? ''}`.replace('mailto:', ''));
  const name = (sender?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return address ? { address, ...(name && name.toLowerCase() !== address && { name }) } : null;
}

function clientOf(thread: Element, items: readonly FeedItem[], isOwn: (a: string) => boolean, hostname: string): Party {
  const writer = items.find(({ from, author }) => from === 'client' && author)?.author;
  if (writer) return writer;
  const reader = readersIn(thread).find((address) => !isOwn(address));
  if (reader) return { address: reader };
  const owner = bitrix24.find(thread.ownerDocument, 'owner') as HTMLInputElement | null;
  if (!owner?.value) throw new Missing('recipient');
  return { address: `${hostname}/crm/${owner.value}` };
}

function readersIn(element: Element): string[] {
  return bitrix24.all(element, 'recipient').flatMap((recipient) => {
    const link = (recipient.getAttribute('href') ?? '').replace('mailto:', '');
    return addressIn(`${recipient.textContent} ${link}`) ?? [];
  });
}

/** The text of an element without that of the elements in it. */
function ownText(element: Element | null): string {
  const texts = [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const text = texts.map(({ textContent }) => textContent).join(' ');
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim();
}
