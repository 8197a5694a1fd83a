import type { Side } from '../../conversation';
import { addressIn } from '../addresses';
import { parseShownDate } from '../dates';
import { type FeedItem, Gap, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotBefore, slotIn } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { CONTROLS, NOTE, odoo, QUOTES, RICH_BODY } from './selectors';

/** The chatter of a record: mails and answers to them, without notes and what was logged. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const record = recordIn(document.location);
  const chatter = odoo.find(document, 'chatter');
  if (!record || !chatter) return { kind: 'none' };
  const entries = entriesIn(chatter);
  const [thread] = odoo.all(chatter, 'thread');
  if (entries.length === 0) {
    if (thread?.textContent.trim()) throw new Missing('message');
    return { kind: 'none' };
  }
  if (!entries.some(({ body }) => body)) throw new Missing('body');
  if (!entries.some(({ name }) => name)) throw new Missing('author');

  const address = addressIn(shownIn(odoo.find(document, 'mail')));
  const person = shownIn(odoo.find(document, 'person'));
  const id = `${document.location.hostname}/${record}`;
  const items = itemsOf(entries, { address: address ?? id, name: person }, options.now);
  const writer = items.find(({ from, author }) => from === 'client' && author)?.author;
  const subject = shownIn(odoo.find(document, 'title'));
  const name = person || writer?.name;
  return readFeed({
    id,
    ...(subject && { subject }),
    us: options.own,
    client: { address: address ?? id, ...(name && { name }) },
    items,
    newestFirst: true,
    parts: { controls: CONTROLS, quotes: QUOTES },
    stripSlot: () => slotBefore(thread ?? entries[0]!.element),
  });
}

/** `/web#id=12&model=crm.lead`, or since Odoo 18 `/odoo/crm/12`. Null for a list, and for a record not yet saved. */
function recordIn({ pathname, hash }: Location): string | null {
  const inHash = new URLSearchParams(hash.slice(1));
  if (inHash.get('id') && inHash.get('model')) return `${inHash.get('model')}/${inHash.get('id')}`;
  const [, kind, number] = /^\/odoo\/(?:.*\/)?([\w.-]+)\/(\d+)\/?$/.exec(pathname) ?? [];
  return kind ? `${kind}/${number}` : null;
}

interface Entry {
  readonly element: Element;
  readonly name: string;
  readonly note: boolean;
  readonly own: boolean;
  /** The inside of the shadow root that Odoo draws a mail in. */
  readonly mail: Element | null;
  readonly body: Element | null;
}

function entriesIn(chatter: Element): Entry[] {
  let name = '';
  return odoo.all(chatter, 'message').map((element) => {
    const body = odoo.find(element, 'body');
    // Squashed under one of the same author, a message has no header of its own.
    if (odoo.find(element, 'header')) name = shownIn(odoo.find(element, 'author'));
    const mail = body && mailIn(body);
    return {
      element,
      name,
      note: !!body && (body.matches(NOTE) || body.querySelector(`:scope > ${NOTE}`) !== null),
      own: odoo.is(element, 'own'),
      mail,
      body: mail ?? body?.querySelector(RICH_BODY) ?? body,
    };
  });
}

function mailIn(body: Element): Element | null {
  const host = [...body.children].find((child) => child.shadowRoot);
  return host?.shadowRoot?.lastElementChild ?? null;
}

/**
 * What came by mail is the client's, unless its author also writes here as a colleague does. An answer written in Odoo
 * by somebody else than the user may be a colleague's or the client's in the portal: then the name tells, or nothing.
 */
function itemsOf(entries: readonly Entry[], client: { address: string; name: string }, now: Date): FeedItem[] {
  const colleagues = new Set(entries.flatMap(({ name, note, own }) => (name && (note || own) ? [name] : [])));
  const clients = new Set(entries.flatMap(({ name, mail, note }) => (name && mail && !note ? [name] : [])));
  if (client.name) clients.add(client.name);
  const items: FeedItem[] = [];
  const gap = new Gap();
  for (const { element, name, note, own, mail, body } of entries) {
    if (note) continue;
    const from = sideOf(own || colleagues.has(name), mail !== null || clients.has(name));
    if (!from) {
      gap.add();
      continue;
    }
    const date = odoo.find(element, 'date');
    const isClient = from === 'client' && (!client.name || name === client.name);
    items.push({
      id: null,
      from,
      at: parseShownDate(date?.getAttribute('title') ?? '', now),
      ...(name && { author: { address: isClient ? client.address : `${client.address}/${name}`, name } }),
      body,
      gapBefore: gap.take(),
      badgeSlot: () => slotBefore(date) ?? slotIn(odoo.find(element, 'header')) ?? slotBefore(element),
    });
  }
  return items;
}

function sideOf(isColleague: boolean, isClient: boolean): Side | null {
  if (isColleague) return 'us';
  return isClient ? 'client' : null;
}

/** What an element or the field in it shows. */
function shownIn(element: Element | null): string {
  const field = element?.querySelector<HTMLInputElement>('input, textarea');
  return (field?.value ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
