import { type ComponentChild, render } from 'preact';
import type { Slot } from '../hosts/types';
import tokens from '../ui/tokens.css?inline';
import { isDark } from './background';
import { Budget } from './budget';
import base from './element.css?inline';

/** What happens to our elements is no business of the page: its hotkeys and its header rows answer to all of these. */
const KEPT = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'],
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
];

/** How often the page may throw an element of ours out before we leave it alone: ten times in ten seconds. */
const RESTORES = { limit: 10, span: 10_000 };

/**
 * An element of our own in somebody else's page: a closed shadow root that neither inherits nor leaks styles and
 * whose events end at its border. (The tag is never registered: content scripts of Chrome have no `customElements`.)
 */
export class Face {
  readonly element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #content: HTMLElement;
  readonly #restores = new Budget(RESTORES.limit, RESTORES.span);
  #stood = false;

  constructor(name: `bellwether-${string}`, css: string) {
    this.element = document.createElement(name);
    this.#root = this.element.attachShadow({ mode: 'closed' });
    // A style element and no constructed sheet: Firefox refuses sheets that another compartment has made.
    const style = document.createElement('style');
    style.textContent = `${tokens}${base}${css}`;
    this.#content = document.createElement('div');
    this.#content.className = 'content';
    this.#root.append(style, this.#content);
    for (const type of KEPT) this.element.addEventListener(type, (event) => event.stopPropagation());
  }

  render(child: ComponentChild): void {
    render(child, this.#content);
  }

  /** The element inside the shadow root that has the focus. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  find<Found extends Element>(selector: string): Found | null {
    return this.#root.querySelector<Found>(selector);
  }

  /** Light or dark, by what `beside` stands on; the answer makes it so. */
  dress(beside: Element): () => void {
    const scheme = isDark(beside) ? 'dark' : 'light';
    return () => this.element.style.setProperty('--scheme', scheme);
  }

  /**
   * Puts the element into its slot, again if the page has removed it; after too many removals it stays away. What has
   * to be measured is measured now, what changes the page is left to the answer: reading and writing by turns would
   * lay the page out anew for each element.
   */
  stand(slot: Slot | null): () => void {
    const { element } = this;
    if (slot && element.parentNode === slot.parent) return nothing;
    if (!slot || (this.#stood && !this.#restores.spend())) return () => element.remove();
    const { parent, before } = slot;
    const { display, columnGap } = getComputedStyle(parent);
    // In a flexible row even an element without width brings a gap with it; this takes the gap back. There it stands
    // in the middle of the row, and in a line of text on the base line.
    const inRow = /flex|grid/.test(display);
    const gap = inRow ? Number.parseFloat(columnGap) || 0 : 0;
    const dress = this.dress(parent);
    this.#stood = true;
    return () => {
      dress();
      element.style.setProperty('--gap', `${-gap}px`);
      element.style.setProperty('--drop', inRow ? '-10px' : '-5px');
      parent.insertBefore(element, before?.parentNode === parent ? before : null);
    };
  }

  destroy(): void {
    render(null, this.#content);
    this.element.remove();
  }
}

const nothing = () => {};
