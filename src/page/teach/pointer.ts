import type { Tree } from './lesson';

/** What would do something in the page; while the user points, it is ours. */
const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'touchstart',
  'touchend',
];

/**
 * Lets the user choose an element with the mouse or with the arrow keys, in the page, its shadow roots and the frames
 * of its own site. The page hears nothing of it. Ends with `signal`.
 */
export class Pointer {
  #at: Element | null = null;
  readonly #heard = new WeakSet<Document>();

  constructor(
    private readonly tree: Tree,
    private readonly moved: (to: Element) => void,
    private readonly picked: (element: Element) => void,
    private readonly signal: AbortSignal,
  ) {
    this.#hear(document);
    addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
  }

  /** Begins in the middle of the window. */
  begin(): void {
    const { clientWidth, clientHeight } = document.documentElement;
    this.#go(this.#at?.isConnected ? this.#at : document.elementFromPoint(clientWidth / 2, clientHeight / 2));
  }

  #hear(page: Document): void {
    const view = page.defaultView;
    if (!view || this.#heard.has(page)) return;
    this.#heard.add(page);
    const options = { capture: true, signal: this.signal };
    for (const type of SWALLOWED) view.addEventListener(type, (event) => targetOf(event) && swallow(event), options);
    view.addEventListener('pointermove', (event) => this.#go(targetOf(event)), options);
    view.addEventListener(
      'click',
      (event) => {
        const target = targetOf(event);
        if (!target) return;
        swallow(event);
        this.#go(target);
        this.picked(target);
      },
      options,
    );
  }

  #go(to: Element | null | undefined): void {
    if (!to || isOurs(to)) return;
    // From now on the frame tells of what happens in it.
    const inside = this.tree.insideOf(to);
    if (inside && 'defaultView' in inside) this.#hear(inside);
    this.#at = to;
    this.moved(to);
  }

  #key(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    const at = this.#at;
    if (!at || ctrlKey || metaKey || altKey) return;
    const to = {
      ArrowUp: () => this.#larger(at),
      ArrowDown: () => this.tree.childrenOf(at).find((child) => this.#isShown(child)),
      ArrowLeft: () => this.#beside(at, -1),
      ArrowRight: () => this.#beside(at, 1),
    }[key];
    if (to) {
      swallow(event);
      const next = to();
      next?.scrollIntoView({ block: 'nearest' });
      this.#go(next);
    } else if (key === 'Enter' && !isOnButton(event)) {
      swallow(event);
      this.picked(at);
    }
  }

  /** What is drawn exactly alike is passed over: the user would see nothing move. */
  #larger(at: Element): Element | null {
    const size = (element: Element) => element.getBoundingClientRect();
    let outer = this.tree.above(at);
    while (outer && size(outer).width === size(at).width && size(outer).height === size(at).height) {
      const next = this.tree.above(outer);
      if (!next) break;
      outer = next;
    }
    return outer;
  }

  /** The next element with words on the same level, or on one further out. */
  #beside(at: Element, step: 1 | -1): Element | null {
    for (let level: Element | null = at; level; level = this.tree.above(level)) {
      const parent = this.tree.above(level);
      const siblings = parent ? this.tree.childrenOf(parent) : [];
      for (let index = siblings.indexOf(level) + step; siblings[index]; index += step) {
        const sibling = siblings[index]!;
        if (this.#isShown(sibling)) return sibling;
      }
    }
    return null;
  }

  #isShown(element: Element): boolean {
    return !isOurs(element) && element.checkVisibility() && this.tree.wordsOf(element) !== '';
  }
}

/** The innermost element under an event; null where that is one of ours. */
function targetOf(event: Event): Element | null {
  const [target] = event.composedPath();
  const element = (target as Node | undefined)?.nodeType === Node.ELEMENT_NODE ? (target as Element) : null;
  return element && !isOurs(element) ? element : null;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const isOurs = (element: Element): boolean => element.localName.startsWith('bellwether-');

/** A button of our card answers to Enter itself. Outside, only its host is seen: the card tells when it has one. */
const isOnButton = (event: Event): boolean =>
  event.target instanceof HTMLElement && isOurs(event.target) && event.target.dataset.on === 'button';
