import css from './card.css?inline';
import { CardContent, type CardContentProps } from './card-content';
import { Face } from './element';
import type { Sign } from './signs';

/** Where the card hangs: the words or the badge that it speaks of, in viewport coordinates; null keeps it in place. */
export type Anchor = () => DOMRect | null;

export type Shown = Omit<CardContentProps, 'go' | 'close'>;

/** Distance in pixels to the words and to the edges of the window. */
const MARGIN = 8;
/** Heights in pixels: none is higher, and none is squeezed below the least, even if it covers its words then. */
const TALLEST = 560;
const LEAST = 240;
const BORDERS = 2;

/** The card of one sign, in the top layer, where nothing of the page can cover or clip it. */
export class Card {
  readonly #face = new Face('bellwether-card', css);
  readonly #listening = new AbortController();
  // In the next frame: a new height set while sizes are being told would be reported as an error of the page.
  readonly #resized = new ResizeObserver(() => requestAnimationFrame(() => this.#place()));
  #anchor: Anchor = () => null;
  #turn: (step: 1 | -1) => void = () => {};

  constructor(
    private readonly go: (sign: Sign) => void,
    private readonly close: () => void,
  ) {
    const { element } = this.#face;
    element.popover = 'manual';
    element.addEventListener('keydown', (event) => this.#key(event));
    this.#resized.observe(element);
    const { signal } = this.#listening;
    const options = { capture: true, passive: true, signal };
    addEventListener('scroll', () => this.#place(), options);
    addEventListener('resize', () => this.#place(), options);
    addEventListener('pointerdown', (event) => isOurs(event.target) || close(), options);
    addEventListener('keydown', (event) => this.#escape(event), { capture: true, signal });
  }

  /** Shows a sign at its anchor; `backdrop`, which the words stand on, decides between light and dark. */
  show(shown: Shown, anchor: Anchor, backdrop: Element): void {
    const { sign, signs } = shown;
    const at = signs.findIndex(({ key }) => key === sign.key);
    this.#turn = (step) => {
      const to = signs[(at + step + signs.length) % signs.length];
      if (to) this.go(to);
    };
    this.#anchor = anchor;

    const { element } = this.#face;
    const dialog = () => this.#face.find<HTMLElement>('dialog');
    const wasInside = this.#face.focused !== null;
    this.#face.dress(backdrop)();
    this.#face.render(<CardContent {...shown} go={this.go} close={this.close} />);
    if (!element.isConnected) {
      document.documentElement.append(element);
      element.showPopover();
      dialog()?.focus({ preventScroll: true });
    } else if (wasInside && !this.#face.focused) {
      dialog()?.focus({ preventScroll: true });
    }
    this.#place();
  }

  get hasFocus(): boolean {
    return this.#face.focused !== null;
  }

  destroy(): void {
    this.#listening.abort();
    this.#resized.disconnect();
    this.#face.destroy();
  }

  #key({ code, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (ctrlKey || metaKey || altKey) return;
    // By the place of the key: a Russian keyboard has no N and no P.
    if (code === 'KeyN') this.#turn(1);
    if (code === 'KeyP') this.#turn(-1);
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  /** Below the words, or above them where there is more room; never over them as long as there is any room. */
  #place(): void {
    const rect = this.#anchor();
    const dialog = this.#face.find('dialog');
    if (!rect || !dialog) return;
    const { element } = this.#face;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = clientHeight - rect.bottom - 2 * MARGIN;
    const above = rect.top - 2 * MARGIN;
    const wanted = Math.min(dialog.scrollHeight + BORDERS, TALLEST);
    const goesBelow = below >= wanted || below >= above;
    const room = Math.max(goesBelow ? below : above, Math.min(LEAST, clientHeight - 2 * MARGIN));
    const height = Math.min(wanted, room);
    const inside = (value: number, limit: number) => Math.max(MARGIN, Math.min(value, limit - MARGIN));
    const top = inside(goesBelow ? rect.bottom + MARGIN : rect.top - MARGIN - height, clientHeight - height);
    const left = inside(rect.left, clientWidth - element.offsetWidth);
    element.style.setProperty('--height', `${height}px`);
    element.style.setProperty('--top', `${top}px`);
    element.style.setProperty('--left', `${left}px`);
  }
}

const isOurs = (target: EventTarget | null): boolean =>
  target instanceof Element && target.localName.startsWith('bellwether-');
