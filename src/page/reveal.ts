import { inOurs, windowOf } from './windows';

/** Scrolls the pane around some words so far that they are in the window; leaves it alone where they already are. */
export function reveal(range: Range): void {
  const rect = range.getBoundingClientRect();
  const { top, bottom } = inOurs(rect, range.startContainer);
  const { clientHeight } = document.documentElement;
  if (rect.height === 0 || (top >= 0 && bottom <= clientHeight)) return;
  scroller(range.startContainer.parentElement).scrollBy({ top: top - clientHeight / 3 });
}

/** The nearest pane that scrolls, in the page or, for a frame that shows all of itself, around it. */
function scroller(from: Element | null): Element {
  for (let at = from; at; at = at.parentElement ?? windowOf(at).frameElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
