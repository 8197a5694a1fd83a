/** Scrolls the pane around some words so far that they are in the window; leaves it alone where they already are. */
export function reveal(range: Range): void {
  const { top, bottom, height } = range.getBoundingClientRect();
  const { clientHeight } = document.documentElement;
  if (height === 0 || (top >= 0 && bottom <= clientHeight)) return;
  scroller(range.startContainer.parentElement).scrollBy({ top: top - clientHeight / 3 });
}

function scroller(from: Element | null): Element {
  for (let at = from; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}
