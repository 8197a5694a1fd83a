import type { Party, Side } from '../../conversation';
import { parseStamp } from '../dates';
import { type FeedItem, Gap, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotAfter, slotBefore } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { CONTROLS, zendesk } from './selectors';

const TICKET = /^\/agent\/tickets\/(\d+)/;

/** The conversation of the ticket in front, without internal notes and what was done to it. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const { hostname, pathname } = document.location;
  const [, number] = TICKET.exec(pathname) ?? [];
  if (!number) return { kind: 'none' };

  const tickets = zendesk.all(document, 'ticket').filter((ticket) => isOf(ticket, number) && ticket.checkVisibility());
  const [ticket] = tickets;
  if (!ticket) throw new Missing('ticket');
  const log = zendesk.need(ticket, 'log');

  const items: FeedItem[] = [];
  const gap = new Gap();
  let seen = 0;
  for (const element of zendesk.all(log, 'item')) {
    if (zendesk.find(element, 'note') || isAutomatic(element)) continue;
    seen++;
    const from = sideOf(element);
    const author = authorOf(element, hostname);
    if (!from) {
      gap.add();
      continue;
    }
    const date = zendesk.find(element, 'date');
    items.push({
      id: element.getAttribute('data-comment-id'),
      from,
      at: parseStamp(date?.getAttribute('datetime') ?? ''),
      ...(author && { author }),
      body: zendesk.find(element, 'body'),
      gapBefore: gap.take(),
      badgeSlot: () =>
        slotBefore(date) ?? slotAfter(zendesk.find(element, 'sender')) ?? slotBefore(zendesk.find(element, 'message')),
    });
  }
  if (seen > 0 && (items.length === 0 || !zendesk.find(log, 'message'))) throw new Missing('message');
  if (items.length > 0 && !items.some(({ body }) => body)) throw new Missing('body');

  const id = `${hostname}/tickets/${number}`;
  const subject = ((zendesk.find(ticket, 'subject') as HTMLInputElement | null)?.value ?? '').trim();
  const name = shownIn(zendesk.find(ticket, 'requester'));
  const client = items.find(({ from, author }) => from === 'client' && author)?.author;
  return readFeed({
    id,
    ...(subject && { subject }),
    us: options.own,
    client: client ?? { address: id, ...(name && { name }) },
    items,
    parts: { controls: CONTROLS },
    stripSlot: () => slotBefore(log),
  });
}

/** The part of the page that is about this ticket: by its own number, or by one around or in it. */
function isOf(ticket: Element, number: string): boolean {
  const numbered = ticket.closest('[data-ticket-id]') ?? ticket.querySelector('[data-ticket-id]');
  return !numbered || numbered.getAttribute('data-ticket-id') === number;
}

/** Who wrote a message is an attribute of it; in chats, agents have a badge. */
function sideOf(element: Element): Side | null {
  const type = zendesk.find(element, 'message')?.getAttribute('type');
  if (type === 'end-user') return 'client';
  return type === 'agent' || zendesk.find(element, 'agent') ? 'us' : null;
}

/** What a rule of Zendesk's sent, and not a person. */
function isAutomatic(element: Element): boolean {
  return zendesk.find(element, 'body')?.getAttribute('data-originated-from') === 'Trigger';
}

/** A person has a page of their own in Zendesk; its number stands for their address, which a ticket does not show. */
function authorOf(element: Element, hostname: string): Party | null {
  const sender = zendesk.find(element, 'sender');
  const name = shownIn(sender);
  if (!sender || !name) return null;
  const link = sender.matches('a') ? sender : sender.querySelector('a');
  const number = /\/users\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  return { address: `${hostname}/users/${number ?? name}`, name };
}

function shownIn(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
