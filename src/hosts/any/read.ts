import type { Party, Side } from '../../conversation';
import { addressIn } from '../addresses';
import { orderIn } from '../dates';
import { type FeedItem, Gap, readFeed } from '../feed';
import { Missing } from '../selectors';
import { slotAfter, slotBefore, slotIn } from '../slots';
import type { Reading, ReadOptions, Slot } from '../types';
import { parseMoment, shownMoment } from './moment';
import { above, follow, within, wordsOf } from './paths';
import { isFor, type Path, type Recipe } from './recipe';

/** Reads a page by a recipe. Throws `Missing` where the page has changed so far that the recipe fits no more. */
export function readBy(recipe: Recipe, document: Document, options: ReadOptions): Reading {
  const { href, hostname } = document.location;
  if (!isFor(recipe, href)) return { kind: 'none' };
  const [list] = follow(document, recipe.list);
  if (!list) throw new Missing('list');
  const elements = follow(document, recipe.item).filter((element) => element.checkVisibility());
  if (elements.length === 0) return { kind: 'none' };

  const drafts = elements.map((element) => draftOf(element, recipe, hostname));
  if (!drafts.some(({ body }) => body)) throw new Missing('body');
  if (!drafts.some(({ side }) => side)) throw new Missing('side');

  const order = recipe.date?.order ?? orderIn(drafts.map(({ when }) => when));
  const gap = new Gap();
  const items = drafts.flatMap(({ element, body, side, author, when, date, sign }): FeedItem[] => {
    if (!side) {
      // Without words and without a side it is no message: a heading of the day, a line of the system's.
      if (body) gap.add();
      return [];
    }
    return [
      {
        id: (recipe.id && element.getAttribute(recipe.id)) || null,
        from: side,
        at: parseMoment(when, options.now, order),
        ...(author && { author }),
        body,
        gapBefore: gap.take(),
        badgeSlot: () => badgeSlot(element, body, date ?? sign),
      },
    ];
  });
  return readFeed({
    id: idOf(document.location),
    us: options.own,
    client: items.find(({ from, author }) => from === 'client' && author)?.author ?? { address: '' },
    items,
    stripSlot: () => stripSlot(list),
  });
}

interface Draft {
  readonly element: Element;
  readonly body: Element | null;
  readonly side: Side | null;
  readonly author: Party | null;
  readonly when: string;
  readonly date: Element | null;
  /** Where the author is named. */
  readonly sign: Element | null;
}

function draftOf(element: Element, recipe: Recipe, hostname: string): Draft {
  const body = follow(element, recipe.body)[0] ?? null;
  // What stands in the body was written by the sender, who could imitate the rest.
  const own = (path: Path | null) =>
    (path && follow(element, path).find((found) => !body || found === body || !within(body, found))) ?? null;
  const sign = own(recipe.author);
  const date = own(recipe.date?.path ?? null);
  return {
    element,
    body,
    side: sideOf(recipe, own, sign ? wordsOf(sign) : ''),
    author: sign && partyOf(sign, hostname),
    when: date ? shownMoment(date, recipe.date!.attribute) : '',
    date,
    sign,
  };
}

function sideOf({ side }: Recipe, own: (path: Path | null) => Element | null, author: string): Side | null {
  if (side.by === 'author') {
    if (!author) return null;
    return side.us.includes(author) ? 'us' : 'client';
  }
  const isUs = own(side.us) !== null;
  const isClient = own(side.client) !== null;
  if (isUs !== isClient) return isUs ? 'us' : 'client';
  if (isUs) return null;
  if (side.us && side.client) return null;
  return side.us ? 'client' : 'us';
}

/** The address in an author's words or attributes; else the name makes the person, at this site. */
function partyOf(sign: Element, hostname: string): Party | null {
  const name = wordsOf(sign);
  const told = [...sign.querySelectorAll('*'), sign].flatMap((element) =>
    ['href', 'title', 'email', 'data-email', 'data-address'].map((attribute) => element.getAttribute(attribute) ?? ''),
  );
  const address = addressIn([name, ...told].join(' ').replaceAll('mailto:', ''));
  if (!name && !address) return null;
  if (!address) return { address: `${name.toLowerCase()} at ${hostname}`, name };
  const plain = name.replace(/[<(]?[^\s<>()]+@[^\s<>()]+[>)]?/, '').trim();
  return { address, ...(plain && { name: plain }) };
}

const idOf = ({ hostname, pathname, search, hash }: Location): string =>
  hostname + pathname + search + (/^#!?\//.test(hash) ? hash : '');

/** Before the list; where it is part of a table or the top of a shadow root, before that. */
function stripSlot(list: Element): Slot | null {
  let outer = list;
  while (outer.localName !== 'body' && (/^(?:tbody|thead|tr|li)$/.test(outer.localName) || !outer.parentElement)) {
    outer = above(outer) ?? outer.ownerDocument.body;
  }
  if (outer.localName !== 'body') return slotBefore(outer);
  return { parent: outer, before: outer.firstChild };
}

/** Beside the date or the author; else at the beginning of the message, or in a cell of its row. */
function badgeSlot(item: Element, body: Element | null, sign: Element | null): Slot | null {
  if (sign && sign !== item && sign !== body) return slotAfter(sign);
  if (item === body) return slotBefore(item);
  if (item.localName !== 'tr') return { parent: item, before: item.firstChild };
  return slotIn([...item.children].find((cell) => !body || !within(cell, body)) ?? null);
}
