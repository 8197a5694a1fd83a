import type { Message, Party } from '../../conversation';
import { belongsTo } from '../addresses';
import { Missing } from '../selectors';
import type { MessageView, Reading, ReadOptions } from '../types';
import { threadId } from './ids';
import { type Item, readItems } from './items';
import { ownAddresses } from './own';
import { partyOf } from './party';
import { threadInHash } from './route';
import { COMPOSE_WINDOW, gmail } from './selectors';
import { badgeSlot, stripSlot } from './slots';

/** What the page shows now. Remembers nothing; throws nothing. */
export function readPage(document: Document, options: ReadOptions): Reading {
  try {
    return readConversation(document, options);
  } catch (error) {
    if (error instanceof Missing) return { kind: 'unreadable', missing: error.key };
    throw error;
  }
}

function readConversation(document: Document, options: ReadOptions): Reading {
  if (document.querySelector(COMPOSE_WINDOW)) return { kind: 'none' };
  const inHash = threadInHash(document.location.hash);
  // Conversations that were open before stay in the document, hidden.
  const heading = gmail.all(document, 'subject').find((element) => element.checkVisibility());
  if (!heading) {
    if (inHash) throw new Missing('subject');
    return { kind: 'none' };
  }

  const subject = subjectOf(heading);
  const container = conversationAround(heading);
  const { items, drafts, nameless, headless } = readItems(container, options.now);
  if (items.length === 0) {
    if (drafts > 0 && nameless + headless === 0) return { kind: 'none' };
    throw new Missing(headless > 0 ? 'opened' : 'sender');
  }
  if (items.some((item) => item.open) && items.every((item) => !item.body)) throw new Missing('body');

  const recipients = items.flatMap(({ header }) => gmail.all(header, 'recipient'));
  const own = [...new Set([...options.own, ...ownAddresses(document, subject, recipients)])];
  const isOwn = belongsTo(own);
  if (own.length === 0 && !items.some((item) => item.madeHere)) throw new Missing('account');

  const messages = items.map((item) => messageOf(item, item.madeHere || isOwn(item.author.address)));
  const client = firstWriter(messages) ?? firstRecipient(recipients, isOwn);
  if (!client) return { kind: 'none' }; // a note to oneself

  const views = new Map<string, MessageView>();
  for (const { id, body, element } of items) {
    if (body) views.set(id, { id, model: body.text.model, body: body.root, badgeSlot: () => badgeSlot(element) });
  }
  return {
    kind: 'conversation',
    conversation: {
      id: threadId(heading, inHash, [subject, messages[0]!.id]),
      ...(subject && { subject }),
      us: own,
      client,
      messages,
    },
    views,
    stripSlot: () => stripSlot(heading),
  };
}

/** The nearest element around a heading that holds messages, and no other conversation. */
function conversationAround(heading: Element): Element {
  for (let around = heading.parentElement; around; around = around.parentElement) {
    if (gmail.all(around, 'subject').length > 1) break;
    if (gmail.find(around, 'item')) return around;
  }
  throw new Missing('item');
}

/** The first who wrote and is not us, by the own address if any of the mails tells it. */
function firstWriter(messages: readonly Message[]): Party | undefined {
  const writers = messages.flatMap(({ from, author }) => (from === 'client' && author ? [author] : []));
  const [first] = writers;
  return writers.find(({ address, name }) => address.includes('@') && name === first?.name) ?? first;
}

function messageOf(item: Item, ours: boolean): Message {
  return {
    id: item.id,
    from: ours ? 'us' : 'client',
    at: item.at,
    text: item.body?.text.model.text ?? '',
    author: item.author,
    ...(item.gapBefore > 0 && { gapBefore: item.gapBefore }),
    ...(!item.body && { textMissing: true }),
    ...((item.clipped || item.body?.text.clipped) && { clipped: true }),
  };
}

function firstRecipient(recipients: readonly Element[], isOwn: (address: string) => boolean): Party | null {
  if (recipients.length === 0) throw new Missing('recipient');
  for (const recipient of recipients) {
    const party = partyOf(recipient);
    if (party && !isOwn(party.address)) return party;
  }
  return null;
}

/** Emoji in a subject are pictures. */
function subjectOf(heading: Element): string {
  let subject = '';
  const nodes = heading.ownerDocument.createTreeWalker(heading, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    subject +=
      node.nodeType === Node.TEXT_NODE ? (node as Text).data : ((node as Element).getAttribute('data-emoji') ?? '');
  }
  return subject.replace(/\s+/g, ' ').trim();
}
