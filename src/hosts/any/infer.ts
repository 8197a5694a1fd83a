import type { Side } from '../../conversation';
import { addressIn } from '../addresses';
import { orderIn } from '../dates';
import { lca, SELF, type Way, waysToAll, waysWithin, wayTo } from './locate';
import { isMoment, MOMENT_ATTRIBUTES, parseMoment, shownMoment } from './moment';
import { recordId } from './names';
import { above, chain, childrenOf, follow, insideOf, within, wordsOf } from './paths';
import { type Path, RECIPE_VERSION, type Recipe, shapeOf } from './recipe';
import { type Sighted, sideRule } from './sides';
import type { Inferred, Picks } from './types';

/** Works out how a page is read from a message of the client's, one of ours and, where there is one, a date. */
export function infer(document: Document, picks: Picks): Inferred {
  const pointed = [...picks.client, ...picks.us];
  if (pointed.some((element) => /^i?frame$/.test(element.localName) && !insideOf(element)))
    return { wrong: 'other-site' };
  const [theirs] = picks.client;
  const [ours] = picks.us;
  if (!theirs || !ours || within(theirs, ours) || within(ours, theirs)) return { wrong: 'same' };

  const items = findItems(document, theirs, ours, picks.date);
  if (!items) return { wrong: 'unlike' };
  const all = follow(document, items.path).filter((element) => element.checkVisibility());
  const itemOf = (element: Element) => chain(element).find((outer) => all.includes(outer));
  const examples = pointed.flatMap((element) => {
    const item = itemOf(element);
    return item ? [{ item, element }] : [];
  });
  if (itemOf(theirs) === itemOf(ours)) return { wrong: 'same' };

  const body = bodyWay(examples, all);
  const bodyOf = (item: Element) => follow(item, body.path)[0] ?? null;
  const said = (item: Element): Side | null => {
    const holds = (element: Element) => itemOf(element) === item;
    return picks.client.some(holds) ? 'client' : picks.us.some(holds) ? 'us' : null;
  };
  const messages = all.map((item): Sighted => ({ item, body: bodyOf(item), said: said(item) }));
  const author = authorWay(messages);
  const side = sideRule(messages, author);
  if (!side) return { wrong: 'sides' };
  return {
    recipe: {
      version: RECIPE_VERSION,
      origin: document.location.origin,
      page: shapeOf(document.location.href),
      list: wayTo(document, lca(all) ?? document.body),
      item: items.path,
      body: body.path,
      side,
      author,
      date: dateOf(messages, picks.date, document),
      id: idAttribute(all),
    },
  };
}

/**
 * The repeating element: of the pairs of ancestors that the two examples have below what they share, the one whose
 * kind holds one date each, occurs most often, and reaches furthest out.
 */
function findItems(document: Document, theirs: Element, ours: Element, date: Element | null): Way | null {
  const list = lca([theirs, ours]);
  if (!list) return null;
  const below = (element: Element) => chain(element).slice(0, chain(element).indexOf(list));
  const [left, right] = [below(theirs), below(ours)];
  const moments = momentsIn(list);
  const count = (element: Element) => moments.filter((moment) => within(element, moment)).length;
  const counts = new Map([...left, ...right].map((element) => [element, count(element)]));
  let best: { way: Way; score: readonly number[] } | null = null;
  for (const one of left) {
    for (const other of right) {
      if (one.localName !== other.localName) continue;
      const [way] = waysToAll(document, one, other, list);
      if (!way) continue;
      const [here, there] = [counts.get(one)!, counts.get(other)!];
      const dated = date !== null && (within(one, date) || within(other, date));
      const single = here === 1 && there === 1 ? 2 : here <= 1 && there <= 1 ? 1 : 0;
      const outward = left.indexOf(one) + right.indexOf(other);
      const score = [dated && here <= there + 1 ? 1 : 0, single, follow(document, way.path).length, outward];
      if (!best || isMore(score, best.score)) best = { way, score };
    }
  }
  return best?.way ?? null;
}

function isMore(one: readonly number[], other: readonly number[]): boolean {
  for (const [index, value] of one.entries()) if (value !== other[index]) return value > other[index]!;
  return false;
}

/** The innermost elements that say when, but in quotes. */
function momentsIn(element: Element): Element[] {
  if (element.localName === 'blockquote') return [];
  const inner = childrenOf(element).flatMap(momentsIn);
  return inner.length > 0 || !isMoment(element) ? inner : [element];
}

interface Example {
  readonly item: Element;
  readonly element: Element;
}

/** The words of a message: what was pointed at with all that is prose beside it, or the heart of the messages. */
function bodyWay(examples: readonly Example[], items: readonly Element[]): Way {
  const pointed = examples.filter(({ item, element }) => !isWhole(item, element));
  const [first, ...others] = pointed.map(({ item, element }) => ({ item, reach: reachOf(item, element) }));
  if (!first) return heartOf(items);
  const ways = first.reach.flatMap((candidate) =>
    waysWithin(first.item, candidate).filter(({ path }) =>
      others.every(({ item, reach }) => {
        const found = follow(item, path)[0];
        return found !== undefined && reach.includes(found);
      }),
    ),
  );
  // The best; of equals the widest, which comes later.
  return ways.reduce<Way | null>((best, way) => (!best || way.worth >= best.worth ? way : best), null) ?? SELF;
}

/** Pointed at as a whole, a message does not tell where its words are. */
function isWhole(item: Element, element: Element): boolean {
  return within(element, item) || momentsIn(element).some((moment) => moment !== element);
}

/** From the words that were pointed at outwards, as far as everything is prose. */
function reachOf(item: Element, pointed: Element): Element[] {
  const reach = [pointed];
  for (let at = pointed; at !== item; ) {
    const parent = above(at);
    if (!parent || !isProse(parent, at)) break;
    reach.push(parent);
    at = parent;
  }
  return reach;
}

/** The part of all messages that differs most from one to the next, and has most words. */
function heartOf(items: readonly Element[]): Way {
  let best = SELF;
  for (let at = items[0]; at; ) {
    const [first] = items;
    const inner = childrenOf(at)
      .filter((child) => !isMoment(child) && !INLINE.test(child.localName) && !PROSE.test(child.localName))
      .flatMap((child) => {
        const [way] = waysWithin(first!, child);
        if (!way) return [];
        const texts = items.map((item) => follow(item, way.path).slice(0, 1).map(wordsOf).join(''));
        return [{ child, way, score: [new Set(texts).size, texts.join('').length] }];
      })
      .sort((a, b) => (isMore(a.score, b.score) ? -1 : 1));
    if (inner[0]) best = inner[0].way;
    at = inner[0]?.child;
  }
  return best;
}

const INLINE = /^(?:a|abbr|b|bdi|bdo|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)$/;
const PROSE = /^(?:p|br|ul|ol|pre|blockquote|table|hr|img|dl)$/;
const CONTROL = 'button, input, select, textarea, [role=button], [contenteditable]';

/** Whether all that stands beside a part of some words belongs to them. */
function isProse(parent: Element, part: Element): boolean {
  const inside = insideOf(parent);
  const direct = [...(inside ?? parent).childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '',
  );
  if (direct) return INLINE.test(part.localName);
  return childrenOf(parent).every((child) => {
    if (child === part || (wordsOf(child) === '' && !child.matches(CONTROL))) return true;
    if (isMoment(child) || child.matches(CONTROL)) return false;
    return PROSE.test(child.localName) || (child.localName === part.localName && child.className === part.className);
  });
}

const LONGEST_NAME = 60;
const NAMED = /author|sender|from|name|user|agent|owner|person|contact|avatar|who/i;

/** Where a message names its author: a short text outside of its words that differs between the sides. */
function authorWay(messages: readonly Sighted[]): Path | null {
  const [theirs, ours] = [messages.find(({ said }) => said === 'client'), messages.find(({ said }) => said === 'us')];
  if (!theirs) return null;
  const ranked = shortParts(theirs)
    .map((element) => {
      const words = wordsOf(element);
      const [way] = waysWithin(theirs.item, element);
      const twin = way && ours && follow(ours.item, way.path)[0];
      const named = `${element.className} ${element.id} ${[...element.attributes].map(({ name, value }) => `${name} ${value}`).join(' ')}`;
      let score = 0;
      if (NAMED.test(named)) score += 3;
      if (/^(?:b|strong|h[1-6]|cite|address)$/.test(element.localName)) score += 1;
      if (addressIn(`${words} ${element.outerHTML}`)) score += 2;
      if (twin && wordsOf(twin) !== words) score += 2;
      if (twin && wordsOf(twin) === words) score -= 3;
      if (/^\p{Lu}/u.test(words)) score += 1;
      if (/\d|[:!?]/.test(words.replace(/<.*>/, ''))) score -= 2;
      return { way, score };
    })
    .sort((a, b) => b.score - a.score);
  const best = ranked.find(({ way, score }) => way !== undefined && score >= 3);
  return best?.way?.path ?? null;
}

/** The innermost short texts of a message outside of its words, in page order. */
function shortParts({ item, body }: Sighted): Element[] {
  const parts = (element: Element): Element[] => {
    if (element === body || element.matches(CONTROL)) return [];
    const inner = childrenOf(element).flatMap(parts);
    const words = wordsOf(element);
    if (inner.length > 0 || words === '' || words.length > LONGEST_NAME || isMoment(element)) return inner;
    return body && within(element, body) ? [] : [element];
  };
  return item === body ? [] : childrenOf(item).flatMap(parts);
}

/** Where a message says when: what was pointed at, else the first thing that looks like it. */
function dateOf(messages: readonly Sighted[], pointed: Element | null, document: Document): Recipe['date'] {
  const holder = pointed && messages.find(({ item }) => within(item, pointed) && item !== pointed);
  const from = holder ? [holder] : messages.filter(({ said }) => said !== null);
  for (const message of from) {
    const { item, body } = message;
    const found = holder && pointed ? [pointed] : momentsIn(item).filter((moment) => !body || !within(body, moment));
    for (const element of found) {
      const date = momentWay(message, element, messages, document);
      if (date) return date;
    }
  }
  return null;
}

const NOW = new Date();

/** The way to a date that can be read, maybe a little further out: day and hour may stand side by side. */
function momentWay(
  { item, body }: Sighted,
  element: Element,
  messages: readonly Sighted[],
  document: Document,
): Recipe['date'] {
  const around = chain(element).slice(0, 3);
  for (const candidate of [...around, ...childrenOf(element)]) {
    if (candidate === item || (body && within(candidate, body))) continue;
    const way = waysWithin(item, candidate)[0];
    if (!way) continue;
    for (const attribute of [...MOMENT_ATTRIBUTES, null]) {
      const shown = messages.flatMap((message) =>
        follow(message.item, way.path)
          .slice(0, 1)
          .map((found) => shownMoment(found, attribute)),
      );
      const raw = shownMoment(candidate, attribute);
      if (raw && parseMoment(raw, NOW)) return { path: way.path, attribute, order: null };
      const order = orderIn(shown) === 'mdy' || (!orderIn(shown) && isAmerican(document, raw)) ? 'mdy' : 'dmy';
      if (raw && parseMoment(raw, NOW, order)) return { path: way.path, attribute, order };
    }
  }
  return null;
}

const isAmerican = (document: Document, raw: string): boolean =>
  /^en(?:-US)?$/i.test(document.documentElement.lang) && /\d\/\d/.test(raw) && /[ap]\.?m/i.test(raw);

/** The attribute by which the page itself tells its messages apart. */
function idAttribute(items: readonly Element[]): string | null {
  const names = [...(items[0]?.attributes ?? [])]
    .map(({ name }) => name)
    .filter((name) => name === 'id' || /^data-(?:.*[-_])?(?:id|key|uid|uuid)$/.test(name));
  const distinct = (name: string) => {
    const values = items.map((item) => item.getAttribute(name) ?? '');
    return (
      values.every(recordId) && new Set(values).size === values.length && values.some((value) => /\d|.{8}/.test(value))
    );
  };
  return names.sort((a, b) => Number(a === 'id') - Number(b === 'id')).find(distinct) ?? null;
}
