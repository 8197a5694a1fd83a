import type { Tree } from './selectors';

/** The open shadow roots below a node, in page order, those within others too. */
export function shadowRoots(root: ParentNode): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(element.shadowRoot, ...shadowRoots(element.shadowRoot));
  }
  return roots;
}

/** What an element stands in: its parent, or the element whose shadow root it is the top of. */
export function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  if (parentNode?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parentNode as ShadowRoot).host ?? null;
  return element.parentElement;
}

/** The document of a frame, if it comes from the page itself and is there. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Searches a page together with its open shadow roots: what stands in one comes right after its host. */
export const deep: Tree = {
  *all(root, css) {
    if (shadowRoots(root).length === 0) return yield* root.querySelectorAll(css);
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(css)) yield element;
      if (element.shadowRoot) yield* deep.all(element.shadowRoot, css);
    }
  },
  around(element, css) {
    let around = parentOf(element);
    while (around && !around.matches(css)) around = parentOf(around);
    return around;
  },
};
