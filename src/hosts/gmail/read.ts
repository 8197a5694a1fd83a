import type { Message, Party } from '../../conversation';
import { belongsTo } from '../addresses';
import { parseShownDate } from '../dates';
import { fingerprint } from '../fingerprint';
import { Missing } from '../selectors';
import { type BodyText, readBody } from '../text-model';
import type { MessageView, Reading, ReadOptions } from '../types';
import { messageMark, threadId } from './ids';
import { ownAddresses } from './own';
import { threadInHash } from './route';
import { BODY_CONTROLS, BODY_QUOTES, CLIPPED, COMPOSE_WINDOW, gmail } from './selectors';
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
  if (document.body.matches(COMPOSE_WINDOW)) return { kind: 'none' };
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

interface Item {
  readonly id: string;
  readonly madeHere: boolean;
  readonly element: Element;
  readonly header: Element;
  readonly author: Party;
  readonly at: string | null;
  readonly body: { readonly root: Element; readonly text: BodyText } | null;
  /** Its text is to be seen, not only its header. */
  readonly open: boolean;
  readonly clipped: boolean;
  readonly gapBefore: number;
}

interface Items {
  readonly items: readonly Item[];
  /** How many are our own drafts; and how many cannot be read, for want of a sender or of everything. */
  readonly drafts: number;
  readonly nameless: number;
  readonly headless: number;
}

function readItems(container: Element, now: Date): Items {
  const items: Item[] = [];
  const ids = new Map<string, number>();
  const folded = new Folded();
  let drafts = 0;
  let nameless = 0;
  let headless = 0;

  for (const element of outermost(gmail.all(container, 'item'))) {
    const opened = part(element, 'opened');
    const collapsed = part(element, 'collapsed');
    const open = opened?.checkVisibility() ?? false;
    // Found by its header alone, a message has two: the other one is hidden.
    if ((element === opened || element === collapsed) && !element.checkVisibility()) continue;
    if (gmail.is(element, 'folded') && !open) {
      folded.add(element);
      continue;
    }
    const head = open ? opened : (collapsed ?? opened);
    const box = opened && gmail.find(opened, 'body');
    const header = head && (gmail.find(head, 'header') ?? head);
    const sender = header && gmail.find(header, 'sender');
    const author = sender && partyOf(sender);
    // A draft is an editor, or "Draft" stands in its row where the sender would.
    if (!box && (gmail.find(element, 'editor') || (collapsed && !author))) {
      drafts++;
      continue;
    }
    if (!author) {
      if (head) nameless++;
      else headless++;
      folded.add(element);
      continue;
    }

    const shown = shownDate(header);
    const at = parseShownDate(shown, now);
    const mark = messageMark(element);
    const name = mark?.id ?? fingerprint(author.address, at ? new Date(at).toISOString() : shown);
    const same = ids.get(name) ?? 0;
    ids.set(name, same + 1);
    const root = box && ([...box.children].find((child) => gmail.is(child, 'bodyText')) ?? box);
    items.push({
      id: same === 0 ? name : `${name}.${same + 1}`,
      madeHere: mark?.madeHere ?? false,
      element,
      header,
      author,
      at,
      body: root && { root, text: readBody(root, { controls: BODY_CONTROLS, quotes: BODY_QUOTES }) },
      open,
      clipped: !!opened?.querySelector(CLIPPED),
      gapBefore: folded.take(),
    });
  }
  return { items, drafts, nameless, headless };
}

/** Messages that stand folded in a row: each is an element of its own, or one element names their number. */
class Folded {
  private elements = 0;
  private named = 0;

  add(element: Element): void {
    this.elements++;
    for (const count of gmail.all(element, 'foldedCount').slice(0, 1)) {
      this.named += Number.parseInt(count.textContent, 10) || 0;
    }
  }

  take(): number {
    const count = Math.max(this.elements, this.named);
    this.elements = this.named = 0;
    return count;
  }
}

function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

function part(item: Element, key: 'opened' | 'collapsed'): Element | null {
  return gmail.is(item, key) ? item : gmail.find(item, key);
}

/** A mail that came through a Google group: "'Anna Keller' via Sales". */
const THROUGH_GROUP = /^['"‘“](.+)['"’”]\s+(?:via|через)\s/;

/**
 * A person as Gmail names one: `<span email="…" name="…">`. Behind a group's address stand many: there the name
 * makes the person, and keeps them apart from the group, which may be our own.
 */
function partyOf(person: Element): Party | null {
  const address = (person.getAttribute('email') ?? person.getAttribute('data-hovercard-id') ?? '').trim().toLowerCase();
  if (!address.includes('@')) return null;
  const name = (person.getAttribute('name') ?? person.textContent).trim();
  const throughGroup = THROUGH_GROUP.exec(name)?.[1]?.trim();
  if (throughGroup) {
    return { address: `${throughGroup.toLowerCase()} via ${address.replace('@', ' at ')}`, name: throughGroup };
  }
  return { address, ...(name && name.toLowerCase() !== address && { name }) };
}

/** The first who wrote and is not us, by the own address if any of the mails tells it. */
function firstWriter(messages: readonly Message[]): Party | undefined {
  const writers = messages.flatMap(({ from, author }) => (from === 'client' && author ? [author] : []));
  const [first] = writers;
  return writers.find(({ address, name }) => address.includes('@') && name === first?.name) ?? first;
}

function shownDate(header: Element): string {
  const date = gmail.find(header, 'date');
  return date?.getAttribute('title') ?? date?.textContent ?? '';
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
