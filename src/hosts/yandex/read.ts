import type { Party } from '../../conversation';
import { addressIn } from '../addresses';
import { parseShownDate } from '../dates';
import { Gap } from '../feed';
import { type Mail, partyIn, readMails } from '../mails';
import { Missing } from '../selectors';
import { slotAfter, slotBefore } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { ownAddresses } from './own';
import { openIn } from './route';
import { ATTACHED, BODY_QUOTES, yandex } from './selectors';

/** The opened letters: one on a page of its own, or several where a conversation is opened in the list. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const id = openIn(document.location.hash);
  const bodies = yandex.all(document, 'body').filter((body) => body.checkVisibility() && !body.closest(ATTACHED));
  const [first] = bodies;
  if (!first) {
    if (id) throw new Missing('body');
    return { kind: 'none' };
  }
  const letters = lettersIn(document, bodies);
  const mails = readLetters(letters, options.now);
  if (mails.length === 0) throw new Missing('sender');

  const heading = yandex.all(document, 'subject').find((element) => element.checkVisibility()) ?? null;
  return readMails({
    id,
    subject: heading?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    own: [...options.own, ...ownAddresses(document)],
    recipients: letters.flatMap(({ element }) =>
      yandex.all(element, 'recipient').flatMap((person) => {
        const title = person.getAttribute('title') ?? '';
        return partyIn(addressIn(title) ? `${person.textContent} <${addressIn(title)}>` : person.textContent) ?? [];
      }),
    ),
    mails,
    parts: { quotes: BODY_QUOTES },
    stripSlot: () => slotAfter(heading) ?? slotBefore(letters[0]!.element),
  });
}

interface Letter {
  readonly element: Element;
  /** Null while the letter is folded. */
  readonly body: Element | null;
}

/** In the order of the page: opened letters, and the folded ones among them. */
function lettersIn(document: Document, bodies: readonly Element[]): Letter[] {
  const senders = yandex.all(document, 'sender').filter((sender) => !sender.closest(ATTACHED));
  const folded = yandex
    .all(document, 'threadItem')
    .filter((item) => item.checkVisibility() && !bodies.some((body) => item.contains(body)))
    .map((element) => ({ element, body: null }));
  return [...bodies.map((body) => ({ element: letterAround(body, senders), body })), ...folded].sort((a, b) =>
    (a.body ?? a.element).compareDocumentPosition(b.body ?? b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** The nearest element around a body that holds one sender, or else the body. */
function letterAround(body: Element, senders: readonly Element[]): Element {
  for (let around = body.parentElement; around; around = around.parentElement) {
    const inside = senders.filter((sender) => around.contains(sender)).length;
    if (inside === 1) return around;
    if (inside > 1) break;
  }
  return body;
}

function readLetters(letters: readonly Letter[], now: Date): Mail[] {
  const gap = new Gap();
  return letters.flatMap(({ element, body }) => {
    const sender = yandex.find(element, 'sender');
    const author = sender && authorIn(element, sender);
    if (!author) {
      gap.add();
      return [];
    }
    const date = yandex.find(element, 'date');
    return {
      id: null, // the address names only the letter or conversation that was opened first
      author,
      at: parseShownDate(date?.textContent ?? '', now),
      body,
      gapBefore: gap.take(),
      badgeSlot: () => slotBefore(date) ?? slotAfter(sender),
    };
  });
}

function authorIn(letter: Element, sender: Element): Party | null {
  const address = addressIn(sender.textContent) ?? addressIn(sender.getAttribute('title') ?? '');
  const name = yandex.find(letter, 'senderName')?.textContent.replace(/\s+/g, ' ').trim();
  return address ? { address, ...(name && name.toLowerCase() !== address && { name }) } : null;
}
