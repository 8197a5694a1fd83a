import { orderIn, parseShownDate } from '../dates';
import { Gap } from '../feed';
import { type Mail, readMails } from '../mails';
import { Missing } from '../selectors';
import { slotAfter, slotBefore } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { type Item, itemsIn } from './items';
import { Directory, Owner, partiesIn } from './people';
import { conversationIn, isCompose } from './route';
import { BODY_CONTROLS, EDITORS, outlook } from './selectors';

/** What stands in the reading pane. Throws `Missing`. */
export function readPage(document: Document, options: ReadOptions): Reading {
  if (isCompose(document.location)) return { kind: 'none' };
  const inAddress = conversationIn(document.location);
  const pane = outlook.all(document, 'pane').find((element) => element.checkVisibility());
  const items = pane ? itemsIn(pane) : [];
  if (!pane || items.length === 0) {
    if (!inAddress || pane?.querySelector(EDITORS)) return { kind: 'none' };
    throw new Missing(pane ? 'body' : 'pane');
  }
  if (items.every(({ body }) => !body)) throw new Missing('body');
  if (items.every(({ sender }) => !sender)) throw new Missing('sender');

  const heading = outlook.find(pane, 'subject');
  const subject = heading?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const owner = new Owner(document, subject, options.own);
  const mails = readItems(items, new Directory(pane), owner, options.now);
  if (mails.length === 0) throw new Missing('ownName');
  return readMails({
    id: idIn(heading, 'CONV_') ?? inAddress ?? selectedRow(document),
    subject,
    own: owner.addresses,
    recipients: outlook.all(pane, 'recipient').flatMap((field) => partiesIn(field)),
    mails,
    parts: { controls: BODY_CONTROLS },
    stripSlot: () => slotAfter(heading) ?? slotBefore(items[0]!.element),
  });
}

function readItems(items: readonly Item[], directory: Directory, owner: Owner, now: Date): Mail[] {
  const dates = items.map(({ element }) => outlook.find(element, 'date'));
  const order = orderIn(dates.map((date) => date?.textContent ?? ''));
  const gap = new Gap();
  return items.flatMap(({ element, sender, body }, index) => {
    const shown = sender && directory.partyOf(sender);
    const named = shown && !shown.address.includes('@') ? owner.isNamed(shown.name ?? shown.address) : false;
    if (!shown || named === null) {
      gap.add();
      return [];
    }
    const date = dates[index] ?? null;
    return {
      id: idIn(sender, 'MSG_') ?? idIn(outlook.find(element, 'field'), 'MSG_'),
      author: named && owner.addresses[0] ? { ...shown, address: owner.addresses[0] } : shown,
      at: parseShownDate(date?.textContent ?? '', now, order),
      body,
      gapBefore: gap.take(),
      badgeSlot: () => slotBefore(date) ?? slotAfter(sender),
    };
  });
}

/** The middle of ids like `MSG_<id>_FROM` and `CONV_<id>_SUBJECT`. */
function idIn(element: Element | null, prefix: string): string | null {
  return (element?.id.startsWith(prefix) && /^[A-Z]+_(.+)_[A-Z]+$/.exec(element.id)?.[1]) || null;
}

function selectedRow(document: Document): string | null {
  return outlook.find(document, 'selectedRow')?.getAttribute('data-convid') ?? null;
}
