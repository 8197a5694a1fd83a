import { frameDocument, parentOf } from '../deep';
import type { Path } from './recipe';

/** What a recipe's step is looked up in. */
export type Root = Document | ShadowRoot | Element;

/** All elements that a way leads to, in page order. Selectors that the browser does not take lead nowhere. */
export function follow(from: Root, path: Path): Element[] {
  let found: Element[] = [];
  for (const [index, css] of path.entries()) {
    const roots = index === 0 ? [from] : found.flatMap((element) => insideOf(element) ?? []);
    found = roots.flatMap((root) => step(root, css));
  }
  return found;
}

function step(root: Root, css: string): Element[] {
  try {
    if (!css.startsWith('&')) return [...root.querySelectorAll(css)];
    const self = root as Element;
    return css === '&' || self.matches(css.slice(1)) ? [self] : [];
  } catch {
    return [];
  }
}

/** What an element holds that its document does not show: its open shadow root, or the document of a frame. */
export function insideOf(element: Element): ShadowRoot | Document | null {
  return element.shadowRoot ?? (/^i?frame$/.test(element.localName) ? frameDocument(element) : null);
}

/** As `parentOf`, and out of a frame of the same site too, up to our own document. */
export function above(element: Element): Element | null {
  const parent = parentOf(element);
  const view = element.ownerDocument.defaultView;
  return parent ?? (view === window ? null : (view?.frameElement ?? null));
}

/** An element and all that it stands in, itself first, through shadow roots and frames. */
export function chain(element: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at; at = above(at)) all.push(at);
  return all;
}

/** Whether an element stands inside another one (or is it), through shadow roots and frames. */
export const within = (outer: Element, element: Element): boolean => chain(element).includes(outer);

/** The words of an element, those in its shadow root or frame included, on one line. */
export function wordsOf(element: Element): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (/^(?:script|style|template|noscript)$/.test(element.localName)) return '';
  const inside = insideOf(element);
  const from = inside?.nodeType === Node.DOCUMENT_NODE ? (inside as Document).body : (inside ?? element);
  return [...(from?.childNodes ?? [])].map(rawText).join(' ');
}

/** The children of an element as they are shown: those of its shadow root or frame, where it has one. */
export function childrenOf(element: Element): Element[] {
  const inside = insideOf(element);
  if (inside?.nodeType === Node.DOCUMENT_NODE) return [...((inside as Document).body?.children ?? [])];
  return [...(inside ?? element).children];
}
