import { isKind, lastingClass, tellsKind } from './names';

/** One simple selector that an element matches, and how far it can be relied on: higher is better. */
export interface Feature {
  readonly css: string;
  readonly worth: number;
}

/** What is worth how much: attributes made for machines, then roles and tags with a meaning, then classes. */
const WORTH = { attribute: 6, named: 5, tag: 4, class: 3, plain: 1, made: 0.5 } as const;

const MEANINGFUL_TAGS = /^(?:article|blockquote|time|header|main|address|li|h[1-6]|cite)$|-/;

/** Attributes whose value is one thing's own; that they are there at all may still tell its kind. */
const NAMES_RECORD = /(?:^|[-_])(?:id|key|uid|uuid|index|name)$/;

/** The simple selectors of an element, the best first. */
export function featuresOf(element: Element): Feature[] {
  const features: Feature[] = [];
  for (const { name, value } of element.attributes) {
    if (!tellsKind(name)) continue;
    const attribute = CSS.escape(name);
    if (value !== '' && isKind(value) && !NAMES_RECORD.test(name))
      features.push({ css: `[${attribute}="${CSS.escape(value)}"]`, worth: WORTH.attribute });
    if (name.startsWith('data-') || name === 'itemprop' || name === 'itemscope')
      features.push({ css: `[${attribute}]`, worth: WORTH.named });
  }
  for (const name of element.classList) {
    const lasting = lastingClass(name);
    if (lasting) features.push({ css: lasting.css, worth: lasting.made ? WORTH.made : WORTH.class });
  }
  const tag = element.localName;
  features.push({ css: tag, worth: MEANINGFUL_TAGS.test(tag) ? WORTH.tag : WORTH.plain });
  return features.sort((a, b) => b.worth - a.worth);
}

/** Those that all of some elements have. */
export function commonFeatures(elements: readonly Element[]): Feature[] {
  const [first, ...others] = elements;
  if (!first) return [];
  return featuresOf(first).filter(({ css }) => others.every((other) => other.matches(css)));
}
