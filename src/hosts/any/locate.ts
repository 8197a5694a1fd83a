import { commonFeatures, type Feature, featuresOf } from './features';
import { lastingId } from './names';
import { above, chain, follow, type Root } from './paths';
import type { Path } from './recipe';

/** A way to an element, and how far it can be relied on. */
export interface Way {
  readonly path: Path;
  readonly worth: number;
}

/** The very element that a way begins at: nothing in it can break. */
export const SELF: Way = { path: ['&'], worth: 2 };

const withTag = (element: Element, css: string): string => (/^[[.]/.test(css) ? element.localName + css : css);

/** What an element stands in: its document, or the shadow root whose host comes before it in the chain. */
const rootOf = (element: Element): Root => element.getRootNode() as Document | ShadowRoot;

/** The elements whose shadow root or frame has to be gone into to come to `element` from a root, outermost first. */
function holders(start: Root, element: Element): Element[] {
  const found: Element[] = [];
  let root = rootOf(element);
  for (const outer of chain(element)) {
    if (root === start) break;
    if (rootOf(outer) === root) continue;
    found.unshift(outer);
    root = rootOf(outer);
  }
  return found;
}

/** CSS that finds this one element in its root, by the best of its features, or by its place in its parent. */
export function uniqueCss(element: Element): string {
  const root = rootOf(element);
  if (element.localName === 'body') return 'body';
  const only = (css: string) => {
    const found = root.querySelectorAll(css);
    return found.length === 1 && found[0] === element;
  };
  if (lastingId(element.id) && only(`#${CSS.escape(element.id)}`)) return `#${CSS.escape(element.id)}`;
  const features = featuresOf(element).filter(({ worth }) => worth >= 1);
  const alone = features.map(({ css }) => withTag(element, css)).find(only);
  if (alone) return alone;
  const parent = element.parentElement;
  const around = parent ? `${uniqueCss(parent)} > ` : '';
  const beside = features.map(({ css }) => around + withTag(element, css)).find(only);
  return beside ?? `${around}${nthOfType(element)}`;
}

function nthOfType(element: Element): string {
  const same = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return `${element.localName}:nth-of-type(${same.indexOf(element) + 1})`;
}

/** The way to one element of a page. */
export function wayTo(document: Document, element: Element): Path {
  return [...holders(document, element), element].map(uniqueCss);
}

/** The nearest element that all of some stand in. */
export function lca(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements.map(chain);
  return first?.find((candidate) => others.every((other) => other.includes(candidate))) ?? null;
}

/**
 * The way to all elements of the kind that two are examples of, the best one first; `list` is what both stand in.
 * Each finds both, none that stands in another, and elsewhere only what stands in something like their parents.
 */
export function waysToAll(document: Document, one: Element, other: Element, list: Element): Way[] {
  const [holdersOne, holdersOther] = [holders(document, one), holders(document, other)];
  if (holdersOne.length !== holdersOther.length) return [];
  const before: string[] = [];
  for (const [index, holder] of holdersOne.entries()) {
    const twin = holdersOther[index]!;
    const css = holder === twin ? uniqueCss(holder) : commonFeatures([holder, twin])[0]?.css;
    if (!css) return [];
    before.push(css);
  }
  const scope = rootOf(list) === rootOf(one) && list.localName !== 'body' ? uniqueCss(list) : null;
  const isChild = one.parentElement === list && other.parentElement === list;
  const shared = commonFeatures([one, other]).filter(({ worth }) => worth > PLAIN || sameShape(one, other));
  const candidates = shared.flatMap(({ css, worth }): Way[] => {
    const name = withTag(one, css);
    const scoped = scope ? [{ path: [...before, `${scope}${isChild ? ' > ' : ' '}${name}`], worth: worth - 0.5 }] : [];
    return [{ path: [...before, name], worth }, ...scoped];
  });
  return candidates
    .filter(({ path }) => isOneKind(follow(document, path), one, other, list))
    .sort((a, b) => b.worth - a.worth);
}

/** What a bare tag is worth, which any two may share. */
const PLAIN = 1;

function sameShape(one: Element, other: Element): boolean {
  const shape = (element: Element) => [...element.children].map(({ localName }) => localName).join();
  return shape(one) === shape(other);
}

function isOneKind(found: readonly Element[], one: Element, other: Element, list: Element): boolean {
  if (!found.includes(one) || !found.includes(other)) return false;
  const all = new Set(found);
  const parents = [above(one), above(other)];
  return found.every((element) => {
    const around = chain(element).slice(1);
    if (around.some((outer) => all.has(outer))) return false;
    return around.includes(list) || parents.some((parent) => parent && alike(parent, around[0]));
  });
}

/** Two that were made by the same line of a template. */
function alike(one: Element, other: Element | undefined): boolean {
  return (
    other !== undefined &&
    one !== other &&
    one.localName === other.localName &&
    one.hasAttributes() &&
    commonFeatures([one, other]).some(({ worth }) => worth >= 3)
  );
}

/** The ways from a message to one element in it, the best first. */
export function waysWithin(item: Element, element: Element): Way[] {
  if (item === element) return [SELF];
  const inside = holders(rootOf(item), element);
  const steps = inside.map((holder, index) => (holder === item ? '&' : stepTo(index === 0 ? item : null, holder)));
  const from = inside.length > 0 ? null : item;
  const ways = featuresOf(element).map(
    ({ css, worth }: Feature): Way => ({ path: [...steps, withTag(element, css)], worth }),
  );
  const byPlace: Way = { path: [...steps, from ? placeIn(from, element) : uniqueCss(element)], worth: 0.7 };
  return [...ways, byPlace].filter(({ path }) => follow(item, path)[0] === element);
}

/** One step from a message (or inside a shadow root) to a holder. */
function stepTo(item: Element | null, holder: Element): string {
  if (!item) return uniqueCss(holder);
  const byFeature = featuresOf(holder).find(({ css }) => item.querySelector(withTag(holder, css)) === holder);
  return byFeature ? withTag(holder, byFeature.css) : placeIn(item, holder);
}

function placeIn(item: Element, element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && at !== item; at = at.parentElement) steps.unshift(nthOfType(at));
  return [':scope', ...steps].join(' > ');
}
