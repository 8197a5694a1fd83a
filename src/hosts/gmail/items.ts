import type { Party } from '../../conversation';
import { parseShownDate } from '../dates';
import { fingerprint } from '../fingerprint';
import { type BodyText, readBody } from '../text-model';
import { messageMark } from './ids';
import { partyOf } from './party';
import { BODY_CONTROLS, BODY_QUOTES, CLIPPED, gmail } from './selectors';

/** One message as the page shows it. */
export interface Item {
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

export interface Items {
  readonly items: readonly Item[];
  /** How many are our own drafts; and how many cannot be read, for want of a sender or of everything. */
  readonly drafts: number;
  readonly nameless: number;
  readonly headless: number;
}

/** The messages inside the container of a conversation, in the order of the page. */
export function readItems(container: Element, now: Date): Items {
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

/** Messages that stand folded in a row: each is an element of its own, or a bar names their number, or both. */
class Folded {
  private elements = 0;
  private named = 0;

  add(element: Element): void {
    const count = gmail.find(element, 'foldedCount');
    if (count) this.named += Number.parseInt(count.textContent, 10) || 0;
    else this.elements++;
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

function shownDate(header: Element): string {
  const date = gmail.find(header, 'date');
  return date?.getAttribute('title') ?? date?.textContent ?? '';
}
