import type { Message, Party } from '../../conversation';
import { addressIn, belongsTo } from '../addresses';
import { parseShownDate } from '../dates';
import { fingerprint } from '../fingerprint';
import { Missing } from '../selectors';
import { slotAfter, slotBefore } from '../slots';
import { readBody } from '../text-model';
import type { Reading, ReadOptions } from '../types';
import { BODY_CONTROLS, BODY_END, MESSAGE_PAGE, roundcube } from './selectors';
import { settingsOf } from './settings';

const SENT = /(?:^|[./])(?:sent(?: items| messages| mail)?|отправленные)$/i;

/** Roundcube shows one message a page: that is a conversation of one. Remembers nothing; throws nothing. */
export function readPage(document: Document, options: ReadOptions): Reading {
  try {
    return readMessage(document, options);
  } catch (error) {
    if (error instanceof Missing) return { kind: 'unreadable', missing: error.key };
    throw error;
  }
}

function readMessage(document: Document, options: ReadOptions): Reading {
  if (!document.querySelector(MESSAGE_PAGE)) return { kind: 'none' };
  const settings = settingsOf(document);
  if (!settings) throw new Missing('settings');
  if (settings.drafts && settings.mailbox === settings.drafts) return { kind: 'none' };

  const author = partyOf(roundcube.need(document, 'sender'));
  if (!author) throw new Missing('sender');
  const body = roundcube.need(document, 'body');
  const heading = roundcube.need(document, 'subject');

  const sent = SENT.test(settings.mailbox);
  const named = [addressIn(settings.username), sent ? author.address : null].filter((address) => address !== null);
  const own = [...new Set([...options.own, ...named])];
  const isOwn = belongsTo(own);
  const ours = isOwn(author.address);
  const client = ours ? firstRecipient(document, isOwn) : author;
  if (!client) return { kind: 'none' };

  const subject = subjectOf(heading);
  const at = parseShownDate(roundcube.find(document, 'date')?.textContent ?? '', options.now, settings.dateOrder);
  // A mail keeps this name when it is moved to another folder, where its number changes.
  const id = at
    ? fingerprint(author.address, new Date(at).toISOString(), subject)
    : fingerprint(settings.username, settings.mailbox, settings.uid);
  const { model, clipped } = readBody(body, { controls: BODY_CONTROLS, end: BODY_END });
  const message: Message = {
    id,
    from: ours ? 'us' : 'client',
    at,
    text: model.text,
    author,
    ...(clipped && { clipped }),
  };
  return {
    kind: 'conversation',
    conversation: { id, ...(subject && { subject }), us: own, client, messages: [message] },
    views: new Map([
      [
        id,
        { id, model, body, badgeSlot: () => slotBefore(roundcube.find(document, 'shortDate')) ?? slotAfter(heading) },
      ],
    ]),
    stripSlot: () => slotAfter(heading),
  };
}

/** A person as Roundcube links one: the address in `title`, the name as text. */
function partyOf(link: Element): Party | null {
  const address = addressIn(link.getAttribute('title') ?? '');
  const name = link.textContent.trim();
  return address ? { address, ...(name && name.toLowerCase() !== address && { name }) } : null;
}

function firstRecipient(document: Document, isOwn: (address: string) => boolean): Party | null {
  for (const link of roundcube.all(document, 'recipient')) {
    const party = partyOf(link);
    if (party && !isOwn(party.address)) return party;
  }
  return null;
}

/** The heading without its hidden label ("Subject: ") and its link. */
function subjectOf(heading: Element): string {
  const texts = [...heading.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return texts
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
