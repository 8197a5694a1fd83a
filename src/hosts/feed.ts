import type { Message, Party, Side } from '../conversation';
import { fingerprint } from './fingerprint';
import { type HostParts, readBody } from './text-model';
import type { MessageView, Reading, Slot } from './types';

/** One message in a feed: a record's page of a CRM, or a ticket. */
export interface FeedItem {
  /** What the page calls it; null where it does not. */
  readonly id: string | null;
  readonly from: Side;
  readonly at: string | null;
  readonly author?: Party;
  /** Holds its text; null where the page shows only that there was a message. */
  readonly body: Element | null;
  /** A copy of the text, where the body itself is closed to us. Its words cannot be marked. */
  readonly copy?: Element;
  /** The page shows only the beginning of the text. */
  readonly clipped?: boolean;
  /** How many entries right before it could not be read. */
  readonly gapBefore?: number;
  readonly badgeSlot: () => Slot | null;
}

/** What a page says of the conversation as a whole. */
export interface Feed {
  readonly id: string;
  readonly subject?: string;
  readonly us: readonly string[];
  readonly client: Party;
  /** In the order of the page. */
  readonly items: readonly FeedItem[];
  /** How the host usually orders them; where two of them have different dates, those tell. */
  readonly newestFirst?: boolean;
  /** What the host puts into the bodies. */
  readonly parts?: HostParts;
  readonly stripSlot: () => Slot | null;
}

/** A feed as a reading. Nothing is open where it has no message. */
export function readFeed({ items, newestFirst = false, parts, stripSlot, ...about }: Feed): Reading {
  if (items.length === 0) return { kind: 'none' };
  const views = new Map<string, MessageView>();
  const names = new Names();
  const messages = oldestFirst(items, newestFirst).map((item): Message => {
    const { from, at, author, body, gapBefore, badgeSlot } = item;
    const text = body && readBody(item.copy ?? body, parts);
    const id = names.take(item.id ?? fingerprint(from, author?.address ?? '', utc(at), text?.model.text ?? ''));
    if (body && text) {
      const model = item.copy ? { text: text.model.text, range: () => null } : text.model;
      views.set(id, { id, model, body, badgeSlot });
    }
    return {
      id,
      from,
      at,
      text: text?.model.text ?? '',
      ...(author && { author }),
      ...(gapBefore && { gapBefore }),
      ...(!body && { textMissing: true }),
      ...((item.clipped || text?.clipped) && { clipped: true }),
    };
  });
  return { kind: 'conversation', conversation: { ...about, messages }, views, stripSlot };
}

/** Tells messages apart that the page does not. */
class Names {
  private readonly taken = new Map<string, number>();

  take(name: string): string {
    const count = (this.taken.get(name) ?? 0) + 1;
    this.taken.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  }
}

/** Turned round where the newest stands first; what could not be read before a message then stands after it. */
function oldestFirst(items: readonly FeedItem[], newestFirst: boolean): readonly FeedItem[] {
  const dates = items.flatMap(({ at }) => (at ? [Date.parse(at)] : []));
  const run = Math.sign((dates.at(-1) ?? 0) - (dates[0] ?? 0));
  if (run === 0 ? !newestFirst : run > 0) return items;
  return items.map((item, index) => ({ ...item, gapBefore: items[index + 1]?.gapBefore ?? 0 })).reverse();
}

/** The same wherever the browser stands. */
const utc = (at: string | null) => (at ? new Date(at).toISOString() : '');

/** Counts entries that are messages but cannot be read, until one comes that can. */
export class Gap {
  private count = 0;

  add(): void {
    this.count++;
  }

  take(): number {
    const { count } = this;
    this.count = 0;
    return count;
  }
}
