import { addressIn, belongsTo, sideByAddresses } from '../addresses';
import { parseShownDate } from '../dates';
import { frameDocument } from '../deep';
import { type FeedItem, Gap, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotBefore, slotIn } from '../slots';
import type { Reading, ReadOptions } from '../types';
import { CONTROLS, frappe, QUOTES } from './selectors';

const RECORD = /^\/crm\/(leads|deals)\/([^/]+)\/?$/;

/** The mails among the activities of a lead or a deal. Whose they are, only our own addresses can tell. */
export function readPage(document: Document, options: ReadOptions): Reading {
  const { hostname, pathname } = document.location;
  const [, kind, name] = RECORD.exec(pathname) ?? [];
  const list = frappe.find(document, 'activities');
  if (!kind || name === 'view' || !list) return { kind: 'none' };

  const frames = frappe.all(list, 'frame').filter((frame) => frame.checkVisibility());
  if (frames.length === 0) return { kind: 'none' };
  const isOwn = belongsTo(options.own);
  const ages: number[] = [];
  const items: FeedItem[] = [];
  const gap = new Gap();
  for (const frame of frames) {
    const card = frame.parentElement!;
    const header = frappe.need(card, 'header');
    const texts = frappe.all(header, 'sender').map(shownIn);
    const address = addressIn(texts.join(' '));
    if (!address) throw new Missing('sender');
    const from = sideByAddresses(address, addressesIn(frappe.find(card, 'details')), isOwn, null);
    if (!from) {
      gap.add();
      continue;
    }
    const date = frappe.find(header, 'date');
    ages.push(ageIn(shownIn(date)));
    items.push({
      id: null,
      from,
      at: parseShownDate(shownIn(date), options.now),
      author: { address, ...(texts[0] && !texts[0].includes('@') && { name: texts[0] }) },
      body: bodyIn(frame),
      gapBefore: gap.take(),
      badgeSlot: () => slotBefore(date) ?? slotIn(header),
    });
  }
  if (items.length === 0) throw new Missing('sender'); // none is ours, or to us
  if (items.every(({ body }) => !body)) throw new Missing('body');

  const [first] = frames;
  const details = frappe.find(first!.parentElement!, 'details');
  const subject = shownIn(details?.firstElementChild ?? null);
  const writer = items.find(({ from }) => from === 'client')?.author;
  const reader = addressesIn(details).find((address) => !isOwn(address));
  const id = `${hostname}/${kind}/${name}`;
  return readFeed({
    id,
    ...(subject && { subject }),
    us: options.own,
    client: writer ?? { address: reader ?? id },
    items,
    newestFirst: ages[0]! < ages.at(-1)!,
    parts: { controls: CONTROLS, quotes: QUOTES },
    stripSlot: () => slotBefore(list),
  });
}

function bodyIn(frame: Element): Element | null {
  const inside = frameDocument(frame);
  return inside && frappe.find(inside, 'body');
}

const MINUTES: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  yesterday: 1_440,
  day: 1_440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
};

/** About how many minutes ago, as far as it is said in English: too coarse for a date, but it tells which came first. */
function ageIn(shown: string): number {
  const [, count = '1', unit = ''] = /(\d+)?\s*(minute|hour|yesterday|day|week|month|year)/i.exec(shown) ?? [];
  return Number(count) * (MINUTES[unit.toLowerCase()] ?? 0);
}

function addressesIn(element: Element | null): string[] {
  return shownIn(element)
    .split(/[\s,;]+/)
    .flatMap((word) => addressIn(word) ?? []);
}

function shownIn(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
