import type { Party } from '../../conversation';
import { addressIn } from '../addresses';
import { parseShownDate } from '../dates';
import { type FeedItem, Gap, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotBefore, slotIn } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { chatwoot } from './selectors';

const CONVERSATION = /^\/app\/accounts\/(\d+)\/(?:.+\/)?conversations\/(\d+)/;

/** A chat or an exchange of mails, without notes for colleagues, bots and what was logged. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const { hostname, pathname } = document.location;
  const [, account, number] = CONVERSATION.exec(pathname) ?? [];
  if (!account) return { kind: 'none' };
  const panel = chatwoot.need(document, 'panel');
  const messages = chatwoot.all(panel, 'message');
  if (messages.length === 0) {
    if (panel.textContent.trim()) throw new Missing('message');
    return { kind: 'none' };
  }

  const items: FeedItem[] = [];
  const gap = new Gap();
  let seen = 0;
  let subject = '';
  for (const element of messages) {
    const bubble = chatwoot.find(element, 'bubble');
    if (!bubble || chatwoot.is(bubble, 'aside')) continue;
    seen++;
    const header = chatwoot.find(element, 'mailHeader');
    const incoming = chatwoot.is(bubble, 'incoming');
    if (!incoming && !chatwoot.is(bubble, 'outgoing')) {
      gap.add();
      continue;
    }
    const time = chatwoot.find(element, 'time');
    const author = header && authorOf(header);
    subject ||= subjectIn(header);
    items.push({
      id: element.getAttribute('data-message-id'),
      from: incoming ? 'client' : 'us',
      at: parseShownDate(shownIn(time), options.now),
      ...(author && { author }),
      body: chatwoot.find(bubble, 'text'),
      gapBefore: gap.take(),
      badgeSlot: () => slotBefore(time) ?? slotIn(bubble),
    });
  }
  if (seen === 0 && !chatwoot.find(panel, 'bubble')) throw new Missing('bubble');
  if (seen > 0 && items.length === 0) throw new Missing('incoming');
  if (items.length > 0 && items.every(({ body }) => !body)) throw new Missing('text');

  const id = `${hostname}/${account}/conversations/${number}`;
  const writer = items.find(({ from, author }) => from === 'client' && author)?.author;
  return readFeed({
    id,
    ...(subject && { subject }),
    us: options.own,
    client: clientOf(document, hostname, account) ?? writer ?? { address: id },
    items,
    stripSlot: () => slotBefore(panel),
  });
}

/** The contact at the side: by the mail address, else by the number in the address of their page. */
function clientOf(document: Document, hostname: string, account: string): Party | null {
  const link = chatwoot
    .all(document, 'contact')
    .find((contact) => !chatwoot.find(document, 'panel')?.contains(contact));
  const number = /\/contacts\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (!link || !number) return null;
  // The name stands next to the link, the address a little further out.
  let card = link.parentElement;
  while (card && !chatwoot.find(card, 'contactName')) card = card.parentElement;
  const name = card ? shownIn(chatwoot.find(card, 'contactName')) : '';
  const mail = card?.parentElement && chatwoot.find(card.parentElement, 'contactMail');
  const address = addressIn((mail?.getAttribute('href') ?? '').slice('mailto:'.length));
  return { address: address ?? `${hostname}/${account}/contacts/${number}`, ...(name && { name }) };
}

/** "Anna Keller <anna@brightline.example>", or the address alone. */
function authorOf(header: Element): Party | null {
  const line = shownIn(header.firstElementChild);
  const address = addressIn(line);
  const name = line.replace(/<.*$/, '').trim();
  return address ? { address, ...(name && !name.includes('@') && { name }) } : null;
}

/** The last line above a mail is its subject, after a word in the language of the page; the others hold addresses. */
function subjectIn(header: Element | null): string {
  const line = shownIn(header?.lastElementChild ?? null);
  return line.includes('@') ? '' : line.replace(/^[^:]*:\s*/, '');
}

function shownIn(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
