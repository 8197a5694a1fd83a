import type { Party, Side } from '../../conversation';
import { addressIn, belongsTo } from '../addresses';
import { orderIn, parseShownDate } from '../dates';
import { type FeedItem, Gap, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotBefore } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { amocrm, CONTROLS, QUOTES } from './selectors';

const CARD = /\/(leads|contacts|companies|customers)\/detail\/(\d+)/;

/** The feed of a deal, a contact or a company: chat messages and mails, without notes, calls, tasks and the log. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const { hostname, pathname } = document.location;
  const [, kind, number] = CARD.exec(pathname) ?? [];
  if (!kind) return { kind: 'none' };

  const feed = amocrm.need(document, 'feed');
  if (!amocrm.find(feed, 'entry')) throw new Missing('entry');
  const id = `${hostname}/${kind}/${number}`;
  const client = clientOf(document, hostname) ?? { address: id };
  const subject = shownIn(amocrm.find(document, 'title'));
  return readFeed({
    id,
    ...(subject && { subject }),
    us: options.own,
    client,
    items: itemsIn(feed, client, hostname, options),
    parts: { controls: CONTROLS, quotes: QUOTES },
    stripSlot: () => slotBefore(feed),
  });
}

function itemsIn(feed: Element, client: Party, hostname: string, { own, now }: ReadOptions): FeedItem[] {
  const order = orderIn(amocrm.all(feed, 'date').map((date) => date.textContent));
  const isOwn = belongsTo(own);
  const items: FeedItem[] = [];
  const gap = new Gap();
  let seen = 0;

  for (const element of amocrm.all(feed, 'entry')) {
    if (amocrm.is(element, 'chats') && !amocrm.find(element, 'item')) gap.add();
    if (!amocrm.is(element, 'item') || amocrm.is(element, 'system') || amocrm.find(element, 'system')) continue;
    const author = authorOf(element, client, hostname);
    const from = sideOf(element, author, client, isOwn);
    const body = bodyOf(element);
    seen++;
    if (!from) {
      gap.add();
      continue;
    }
    items.push({
      id: element.getAttribute('data-id'),
      from,
      at: parseShownDate(amocrm.find(element, 'date')?.textContent ?? '', now, order),
      ...(author && { author }),
      body,
      clipped: amocrm.find(element, 'folded') !== null,
      gapBefore: gap.take(),
      badgeSlot: () => slotBefore(amocrm.find(element, 'date')),
    });
  }
  if (seen > 0 && !amocrm.find(feed, 'direction')) throw new Missing('direction');
  if (items.length > 0 && !items.some(({ body }) => body)) throw new Missing('chatText');
  return items;
}

/** Mails do not always tell their direction; then the address of their writer may. */
function sideOf(element: Element, author: Party | null, client: Party, isOwn: (a: string) => boolean): Side | null {
  const marked = amocrm.is(element, 'direction') ? element : amocrm.find(element, 'direction');
  if (marked) return amocrm.is(marked, 'incoming') ? 'client' : 'us';
  if (!author || !amocrm.is(element, 'mail')) return null;
  if (isOwn(author.address)) return 'us';
  return author.address === client.address ? 'client' : null;
}

/** The text: a paragraph, or what holds them all where there are several. A picture or a call without words has none. */
function bodyOf(element: Element): Element | null {
  const paragraphs = amocrm.all(element, 'chatText');
  if (paragraphs.length === 0) return amocrm.find(element, 'mailText');
  let around = paragraphs[0]!;
  while (!paragraphs.every((paragraph) => around.contains(paragraph))) around = around.parentElement!;
  return around;
}

/** The first person named is the writer, the next one whom it is to. */
function authorOf(element: Element, client: Party, hostname: string): Party | null {
  const chip = amocrm.find(element, 'author');
  const name = (chip?.getAttribute('title') ?? chip?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!chip || !name) return null;
  const mail = addressIn(`${name} ${chip.textContent}`);
  if (!mail && name === client.name) return client;
  return { address: mail ?? `${hostname}/people/${chip.getAttribute('data-id') ?? name}`, name };
}

/** The first contact in the card: by the mail address, else by the number, that the card gives. */
function clientOf(document: Document, hostname: string): Party | null {
  const contact = amocrm.find(document, 'contact');
  if (!contact) return null;
  const name = shownIn(amocrm.find(contact, 'contactName'));
  const company = shownIn(amocrm.find(document, 'companyName'));
  const number = shownIn(amocrm.find(contact, 'contactId'));
  const mails = amocrm.all(contact, 'contactField').flatMap((field) => addressIn(shownIn(field)) ?? []);
  const address = mails[0] ?? (number && `${hostname}/contacts/${number}`);
  return address ? { address, ...(name && { name }), ...(company && { company }) } : null;
}

/** What stands in a field. */
function shownIn(field: Element | null): string {
  const value = (field as Partial<HTMLInputElement> | null)?.value ?? field?.textContent ?? '';
  return value.replace(/\s+/g, ' ').trim();
}
