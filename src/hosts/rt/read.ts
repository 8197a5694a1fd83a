import type { Party } from '../../conversation';
import { parseShownDate } from '../dates';
import { type FeedItem, Gap, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotAfter, slotBefore } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { People } from './people';
import { BODY_CONTROLS, BODY_END, BODY_QUOTES, ENTRY, HISTORY_TO_COME, rt, TICKET_PAGE } from './selectors';
import { currentUser } from './settings';

/** What RT says of a comment, which the client does not get to see; in English and Russian. */
const COMMENT = /\bcomments?\b|комментари/i;
/** RT's own user, who writes nothing. */
const SYSTEM = '1';

/** A ticket with its history. Throws `Missing`. */
export function readPage(document: Document, options: ReadOptions): Reading {
  if (!document.querySelector(TICKET_PAGE)) return { kind: 'none' };
  const user = currentUser(document);
  if (!user) throw new Missing('settings');
  if (!document.querySelector(ENTRY) && document.querySelector(HISTORY_TO_COME)) return { kind: 'none' };
  const history = rt.need(document, 'history');
  if (!history.querySelector(ENTRY)) return { kind: 'none' };

  const own = [...new Set([...options.own, user.address].filter((address) => address !== ''))];
  const people = new People(document, user, own);
  const items = readItems(history, people, options.now);
  const client = items.find(({ from }) => from === 'client')?.author ?? requestorOf(document, people);
  const heading = rt.find(document, 'heading');
  const title = heading?.textContent ?? document.title;
  const [, number = '', subject = ''] = /[#№](\d+):\s*(.*)$/s.exec(title.trim()) ?? [];
  const ticket = number || (new URLSearchParams(document.location.search).get('id') ?? '');
  if (!ticket) throw new Missing('heading');
  if (!client) return { kind: 'none' };

  return readFeed({
    id: `${document.location.hostname}/ticket/${ticket}`,
    ...(subject && { subject: subject.trim() }),
    us: own,
    client,
    items,
    parts: { controls: BODY_CONTROLS, quotes: BODY_QUOTES, end: BODY_END },
    stripSlot: () => slotBefore(history),
  });
}

function readItems(history: Element, people: People, now: Date): FeedItem[] {
  rt.need(history, 'transaction');
  const items: FeedItem[] = [];
  const gap = new Gap();
  let nameless = 0;
  const messages = rt.all(history, 'message');
  // The page may begin with entries that are none, but not have texts without messages.
  if (messages.length === 0 && rt.find(history, 'part')) throw new Missing('message');
  for (const message of messages) {
    const description = rt.find(message, 'description');
    const user = rt.find(message, 'user');
    if (user?.getAttribute('data-user-id') === SYSTEM || (description && isComment(description))) continue;
    const author = user && people.partyOf(user);
    const from = author && people.sideOf(user, author);
    if (!author) nameless++;
    if (!author || !from) {
      gap.add();
      continue;
    }
    const date = rt.find(message, 'date');
    const body = rt.find(message, 'part') && rt.find(message, 'body');
    items.push({
      id: message.getAttribute('data-transaction-id'),
      from,
      author,
      at: parseShownDate(date?.textContent ?? '', now),
      body,
      gapBefore: gap.take(),
      badgeSlot: () => slotAfter(date) ?? slotAfter(user),
    });
  }
  if (items.length === 0 && nameless > 0) throw new Missing('user');
  if (items.length > 0 && items.every(({ body }) => !body)) throw new Missing('body');
  return items;
}

/** The words beside the name: the name is the client's to choose. */
function isComment(description: Element): boolean {
  return [...description.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && COMMENT.test((node as Text).data),
  );
}

function requestorOf(document: Document, people: People): Party | null {
  for (const requestor of rt.all(document, 'requestor')) {
    const party = people.partyOf(requestor);
    if (party && people.sideOf(requestor, party) === 'client') return party;
  }
  return null;
}
