import type { Party, Side } from '../../conversation';
import { addressIn, belongsTo, sideByAddresses } from '../addresses';
import { orderIn, parseShownDate, parseStamp } from '../dates';
import { deep, frameDocument } from '../deep';
import { type FeedItem, Gap, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotBefore, slotIn } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { RICH_TEXT, salesforce } from './selectors';

const RECORD = /\/lightning\/r\/(?:(\w+)\/)?(\w{15,18})\/view/;
/** How Salesforce tells in English that a mail went out. */
const WENT_OUT = /\b(?:sent an email to|replied to|forwarded an email)\b/i;

/** The mails in the feed of the record in front. Other tabs stay in the page, hidden; posts are for colleagues. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const { hostname, pathname } = document.location;
  const [, , record] = RECORD.exec(pathname) ?? [];
  if (!record) return { kind: 'none' };

  const elements = visible(salesforce.all(document, 'item'));
  const [entry] = visible(salesforce.all(document, 'entry'));
  if (elements.length === 0) {
    if (entry) throw new Missing('item');
    return { kind: 'none' };
  }
  const id = `${hostname}/${record}`;
  const contact = contactOf(document, elements, options);
  const { items, mails } = mailsIn(elements, contact, options);
  if (mails > 0 && items.length === 0) throw new Missing('sender');
  if (mails === 0 && elements.some((element) => salesforce.find(element, 'address'))) throw new Missing('body');

  const writer = items.find(({ from, author }) => from === 'client' && author)?.author;
  const [title] = visible(salesforce.all(document, 'title'));
  const subject = shownIn(title);
  return readFeed({
    id,
    ...(subject && { subject }),
    us: options.own,
    client: writer ?? { address: contact ?? id },
    items,
    newestFirst: true,
    stripSlot: () => slotBefore(entry ?? elements[0]!),
  });
}

function mailsIn(elements: readonly Element[], contact: string | null, options: ReadOptions) {
  const moments = elements.map(momentOf);
  const order = orderIn(moments);
  const items: FeedItem[] = [];
  const gap = new Gap();
  let mails = 0;
  elements.forEach((element, index) => {
    const body = salesforce.find(element, 'body');
    const isMail = body !== null || /email/i.test(element.getAttribute('data-type') ?? '');
    if (!isMail || salesforce.find(element, 'internal')) return;
    mails++;
    const [first, ...readers] = addressesIn(element);
    const writer = readers.length > 0 ? first : undefined; // one alone may be the reader's as well
    const from = sideOf(element, writer, readers, contact, options.own);
    if (!from) {
      gap.add();
      return;
    }
    const author = authorOf(element, writer);
    const moment = moments[index]!;
    items.push({
      id: element.getAttribute('data-id'),
      from,
      at: parseStamp(moment) ?? parseShownDate(moment, options.now, order),
      ...(author && { author }),
      ...(body ? textOf(body) : { body }),
      gapBefore: gap.take(),
      badgeSlot: () => slotIn(salesforce.find(element, 'date')) ?? slotIn(salesforce.find(element, 'sender')),
    });
  });
  return { items, mails };
}

/** The first address above a mail is its writer's; else a sentence may tell. */
function sideOf(
  element: Element,
  writer: string | undefined,
  readers: readonly string[],
  contact: string | null,
  own: readonly string[],
): Side | null {
  const side = writer ? sideByAddresses(writer, readers, belongsTo(own), contact) : null;
  const wentOut = salesforce.all(element, 'sentence').some((sentence) => WENT_OUT.test(shownIn(sentence)));
  return side ?? (wentOut ? 'us' : null);
}

/** A plain mail's text as it stands, an HTML mail's in its frame; where that is locked, a copy of it. */
function textOf(body: Element): Pick<FeedItem, 'body' | 'copy'> {
  const rich = body.matches(RICH_TEXT) ? body : [...deep.all(body, RICH_TEXT)][0];
  if (!rich) return { body };
  const [frame] = [...deep.all(rich.shadowRoot ?? rich, 'iframe')];
  const inside = frame && frameDocument(frame)?.body;
  if (inside?.hasChildNodes()) return { body: inside };
  const html = rich.getAttribute('value');
  return html ? { body: rich, copy: new DOMParser().parseFromString(html, 'text/html').body } : { body: null };
}

function authorOf(element: Element, address: string | undefined): Party | null {
  const name = shownIn(salesforce.find(element, 'sender')).replace(/\s+(?:sent an email|replied).*$/i, '');
  if (!address) return null;
  return { address, ...(name && name.length < 80 && !name.includes('@') && { name }) };
}

/** The mail address of the record's contact: the first one outside of the feed that is not ours. */
function contactOf(document: Document, items: readonly Element[], { own }: ReadOptions): string | null {
  const isOwn = belongsTo(own);
  for (const link of visible(salesforce.all(document, 'address'))) {
    const address = addressIn(shownIn(link) || (link.getAttribute('href') ?? ''));
    const inFeed = items.some((item) => item === link || item.contains(link)) || deep.around(link, 'article') !== null;
    if (address && !inFeed && !isOwn(address)) return address;
  }
  return null;
}

/** Those above a mail, in order: its writer's, and whom it was to. */
function addressesIn(element: Element): string[] {
  return salesforce
    .all(element, 'address')
    .flatMap((link) => addressIn(shownIn(link) || (link.getAttribute('href') ?? '')) ?? []);
}

function momentOf(element: Element): string {
  const full = salesforce.find(element, 'moment')?.getAttribute('title');
  return full ?? shownIn(salesforce.find(element, 'date'));
}

function visible(elements: readonly Element[]): Element[] {
  return elements.filter((element) => element.checkVisibility());
}

function shownIn(element: Element | null | undefined): string {
  return ((element?.shadowRoot ?? element)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
