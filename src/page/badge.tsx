import type { Slot } from '../hosts/types';
import { Bell } from '../ui/bell';
import type { PageTexts } from '../ui/texts/page';
import css from './badge.css?inline';
import { Face } from './element';
import { count, type Sign, worst } from './signs';

/** The little bell in a message's header row: how many signs, and by its shape how grave. */
export class Badge {
  readonly #face = new Face('bellwether-badge', css);

  get element(): HTMLElement {
    return this.#face.element;
  }

  /** As `Face.stand`. It grows towards the middle of the page, where header rows have room. */
  stand(slot: Slot | null): () => void {
    const beside = slot && (slot.before instanceof Element ? slot.before : slot.parent).getBoundingClientRect();
    const toLeft = beside !== null && beside.left > document.documentElement.clientWidth / 2;
    const put = this.#face.stand(slot);
    return () => {
      put();
      this.element.style.setProperty('--shift', toLeft ? 'calc(-100% - 6px)' : '6px');
    };
  }

  render(texts: PageTexts, signs: readonly Sign[], open: () => void): void {
    const { warning, good } = count(signs);
    const severity = worst(signs);
    const words =
      warning && good
        ? texts.andGood(texts.signs(warning), texts.goodSigns(good))
        : warning
          ? texts.signs(warning)
          : texts.goodSigns(good);
    const name = texts.badge(words, [...new Set(signs.map(({ explanation }) => explanation.name))]);
    this.#face.render(
      <button
        type="button"
        class={`badge ${severity}`}
        aria-label={name}
        title={name}
        aria-haspopup="dialog"
        onClick={open}
      >
        {severity === 'good' ? <Leaf /> : <Bell size={13} filled={severity !== 'mild'} />}
        <span>{warning || good}</span>
        {severity === 'severe' && <b>!</b>}
      </button>,
    );
  }

  focus(): void {
    this.#face.find<HTMLElement>('button')?.focus();
  }

  destroy(): void {
    this.#face.destroy();
  }
}

/** A good sign is no bell: nothing rings. */
function Leaf() {
  return (
    <svg width="13" height="13" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M3 13C3 6.5 7 3 13.5 2.5 13.5 9 10 13 5 11.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path
        d="M3 13.5C5 10 7 8.3 9.5 6.8"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
      />
    </svg>
  );
}
