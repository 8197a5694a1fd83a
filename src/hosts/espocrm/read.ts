import type { Party, Side } from '../../conversation';
import { addressIn, belongsTo } from '../addresses';
import { parseShownDate } from '../dates';
import { frameDocument } from '../deep';
import { type FeedItem, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotAfter, slotIn } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { CONTROLS, espocrm, MORE } from './selectors';

const VIEW = /^#(\w+)\/view\/(\w+)/;

const WENT_OUT = /\bsent email|отправил\S* эл\. письмо/i;
const CAME_IN = /\bemail received|получено эл\. письмо/i;

/** A mail, or the mails in the stream of a record. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const { hostname, hash } = document.location;
  const [, scope, number] = VIEW.exec(hash) ?? [];
  if (!scope) return { kind: 'none' };
  const record = espocrm.all(document, 'record').find((element) => element.getAttribute('data-scope') === scope);
  if (!record) throw new Missing('record');
  const place = { hostname, id: `${hostname}/${scope}/${number}`, title: espocrm.find(document, 'title') };
  return scope === 'Email' ? readMail(record, number!, place, options) : readStream(record, place, options);
}

interface Place {
  readonly hostname: string;
  readonly id: string;
  readonly title: Element | null;
}

function readMail(record: Element, number: string, { hostname, id, title }: Place, options: ReadOptions): Reading {
  const from = espocrm.need(record, 'from');
  const field = espocrm.need(record, 'bodyField');
  const author = personIn(from, hostname);
  const to = espocrm.find(record, 'to');
  const side = author && sideOfMail(from, author, to, options);
  if (!side) throw new Missing('person');
  const client = side === 'client' ? author : to && readerIn(to, hostname, belongsTo(options.own));
  if (!client) return { kind: 'none' };

  const sent = espocrm.find(record, 'sent');
  const subject = shownIn(espocrm.find(record, 'subject')) || shownIn(title);
  return readFeed({
    id,
    ...(subject && { subject }),
    us: options.own,
    client,
    items: [
      {
        id: number,
        from: side,
        at: dateIn(sent, options.now),
        author,
        body: bodyIn(field),
        badgeSlot: () => slotIn(sent) ?? slotIn(from),
      },
    ],
    parts: { controls: CONTROLS },
    stripSlot: () => slotAfter(title) ?? slotIn(from.parentElement),
  });
}

/** Who is one of us is a user of the CRM; contacts, leads and accounts are clients. */
function sideOfMail(from: Element, author: Party, to: Element | null, { own }: ReadOptions): Side | null {
  if (espocrm.find(from, 'user') || belongsTo(own)(author.address)) return 'us';
  if (espocrm.find(from, 'person') || own.length > 0) return 'client';
  return to && espocrm.find(to, 'user') ? 'client' : null;
}

function readStream(record: Element, { hostname, id, title }: Place, options: ReadOptions): Reading {
  const items: FeedItem[] = [];
  const notes = espocrm.all(record, 'note');
  let mails = 0;
  for (const note of notes) {
    const mail = espocrm.find(note, 'mail');
    if (!mail) continue;
    mails++;
    const sentence = espocrm.find(note, 'sentence');
    const from = sentence && sideOfNote(sentence);
    if (!from) continue;
    const author = personIn(sentence, hostname);
    const details = espocrm.find(note, 'bodyField');
    const post = espocrm.find(note, 'post');
    const date = espocrm.find(note, 'noteDate');
    items.push({
      id: mail.getAttribute('data-id'),
      from,
      at: dateIn(espocrm.find(note, 'noteDateShown'), options.now),
      ...(author && { author }),
      body: (details && bodyIn(details)) ?? post,
      clipped: !details && !!post?.querySelector(MORE),
      badgeSlot: () => slotIn(date),
    });
  }
  if (mails > 0 && items.length === 0) throw new Missing('sentence');
  if (items.length > 0 && items.every(({ body }) => !body)) throw new Missing('post');

  const name = shownIn(title?.lastElementChild ?? title);
  const company = shownIn(espocrm.find(record, 'company'));
  const address = addressIn(shownIn(espocrm.find(record, 'recordMail')));
  const writer = items.find(({ from, author }) => from === 'client' && author)?.author;
  const client = address ? { address, ...(name && { name }) } : (writer ?? { address: id });
  return readFeed({
    id,
    ...(name && { subject: name }),
    us: options.own,
    client: { ...client, ...(company && { company }) },
    items,
    newestFirst: true,
    parts: { controls: CONTROLS },
    stripSlot: () => slotAfter(title),
  });
}

function sideOfNote(sentence: Element): Side | null {
  if (espocrm.find(sentence, 'user')) return 'us';
  const text = shownIn(sentence);
  if (WENT_OUT.test(text)) return 'us';
  return CAME_IN.test(text) || espocrm.find(sentence, 'person') ? 'client' : null;
}

/** The frame that EspoCRM draws HTML in, or the text itself; null while it is being loaded. */
function bodyIn(field: Element): Element | null {
  const frame = espocrm.find(field, 'frame');
  const inside = frame && frameDocument(frame)?.body;
  if (inside?.hasChildNodes()) return inside;
  const plain = espocrm.find(field, 'plain');
  return plain?.checkVisibility() ? plain : null;
}

/** The first person in a field: by the mail address, else by the record that the CRM has of them. */
function personIn(field: Element, hostname: string): Party | null {
  const text = shownIn(field);
  const link = espocrm.find(field, 'person');
  const name = shownIn(link);
  const scope = link?.getAttribute('data-scope');
  const address = addressIn(text) ?? (link && `${hostname}/${scope}/${link.getAttribute('data-id')}`);
  return address ? { address, ...(name && { name }) } : null;
}

/** The first of those a mail is to who is none of us. */
function readerIn(field: Element, hostname: string, isOwn: (a: string) => boolean): Party | null {
  for (const line of field.children.length > 0 ? field.children : [field]) {
    const person = personIn(line, hostname);
    if (person && !isOwn(person.address) && !espocrm.find(line, 'user')) return person;
  }
  return null;
}

function dateIn(field: Element | null, now: Date): string | null {
  const titled = field?.hasAttribute('title') ? field : field?.querySelector('[title]');
  return parseShownDate(titled?.getAttribute('title') || shownIn(field), now);
}

function shownIn(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
