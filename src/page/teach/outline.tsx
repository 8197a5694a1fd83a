import { Face } from '../element';
import { inOurs } from '../windows';
import css from './outline.css?inline';

/** A frame drawn over the element that is pointed at; it touches nothing in the page. */
export class Outline {
  readonly #face = new Face('bellwether-outline', css);

  around(target: Element | null): void {
    const { element } = this.#face;
    if (!target) {
      element.remove();
      return;
    }
    if (!element.isConnected) {
      element.popover = 'manual';
      this.#face.render(<div class="frame" />);
      document.documentElement.append(element);
      element.showPopover();
    }
    const { x, y, width, height } = inOurs(target.getBoundingClientRect(), target);
    for (const [name, value] of Object.entries({ left: x, top: y, width, height })) {
      element.style.setProperty(`--${name}`, `${value}px`);
    }
  }

  destroy(): void {
    this.#face.destroy();
  }
}
