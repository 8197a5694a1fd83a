import { Face } from '../element';
import { inOurs } from '../windows';
import css from './outline.css?inline';

/** A frame drawn over the element that is pointed at; it touches nothing in the page. */
export class Outline {
  readonly #face = new Face('bellwether-outline', css);

  /** Out of sight, and below whatever of ours is shown after it. */
  stand(): void {
    const { element } = this.#face;
    element.popover = 'manual';
    this.#face.render(<div class="frame" />);
    document.documentElement.append(element);
    element.showPopover();
  }

  around(target: Element | null): void {
    const { element } = this.#face;
    element.style.setProperty('--shown', target ? 'block' : 'none');
    if (!target) return;
    const { x, y, width, height } = inOurs(target.getBoundingClientRect(), target);
    for (const [name, value] of Object.entries({ left: x, top: y, width, height })) {
      element.style.setProperty(`--${name}`, `${value}px`);
    }
  }

  destroy(): void {
    this.#face.destroy();
  }
}
