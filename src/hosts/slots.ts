import type { Slot } from './types';

/** The place right before an element. Null if the element stands nowhere. */
export function slotBefore(element: Element | null): Slot | null {
  return element?.parentElement ? { parent: element.parentElement, before: element } : null;
}

/** The place right after an element. */
export function slotAfter(element: Element | null): Slot | null {
  return element?.parentElement ? { parent: element.parentElement, before: element.nextSibling } : null;
}

/** The place at the end of an element's children. */
export function slotIn(parent: Element | null): Slot | null {
  return parent && { parent, before: null };
}
