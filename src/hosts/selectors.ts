/** One way to find a thing in the page, and since when it is known to work (year, or year-month). */
export interface Candidate {
  readonly since: string;
  readonly css: string;
}

/** What is looked for → the ways to find it, the best first. Old ways stay: hosts roll out slowly. */
export type Registry<Key extends string> = Readonly<Record<Key, readonly Candidate[]>>;

/** The page has nothing under this key of the registry. */
export class Missing extends Error {
  constructor(readonly key: string) {
    super(`nothing in the page matches "${key}"`);
  }
}

export interface Finder<Key extends string> {
  /** The first element under the best candidate that hits, or null. */
  find(root: ParentNode, key: Key): Element | null;
  /** All elements under the best candidate that hits, in page order. */
  all(root: ParentNode, key: Key): Element[];
  /** As `find`, but throws `Missing`. */
  need(root: ParentNode, key: Key): Element;
  /** Does the element itself match any candidate? */
  is(element: Element, key: Key): boolean;
}

/** How a page is searched: as the document has it, or, with `deep.ts`, through shadow roots. */
export interface Tree {
  all(root: ParentNode, css: string): Iterable<Element>;
  /** The nearest element around one, not itself, that matches. */
  around(element: Element, css: string): Element | null;
}

const light: Tree = {
  all: (root, css) => root.querySelectorAll(css),
  around: (element, css) => element.parentElement?.closest(css) ?? null,
};

/**
 * Looks things up by a registry. What stands inside an element that matches `foreign` was written by the sender
 * of a mail, who could imitate the host's own markup: it is never found.
 */
export function finder<Key extends string>(registry: Registry<Key>, foreign: string, tree: Tree = light): Finder<Key> {
  /** In page order. A mail is one stretch of the page, so that its many elements are passed over by one look each. */
  function* hits(root: ParentNode, css: string): Generator<Element> {
    let mail: Element | null = null;
    for (const element of tree.all(root, css)) {
      if (mail?.contains(element)) continue;
      mail = tree.around(element, foreign);
      if (!mail) yield element;
    }
  }

  function all(root: ParentNode, key: Key): Element[] {
    for (const { css } of registry[key]) {
      const elements = [...hits(root, css)];
      if (elements.length > 0) return elements;
    }
    return [];
  }

  function find(root: ParentNode, key: Key): Element | null {
    for (const { css } of registry[key]) for (const element of hits(root, css)) return element;
    return null;
  }

  function need(root: ParentNode, key: Key): Element {
    const element = find(root, key);
    if (!element) throw new Missing(key);
    return element;
  }

  return { all, find, need, is: (element, key) => registry[key].some(({ css }) => element.matches(css)) };
}
