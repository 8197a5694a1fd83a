import { slotAfter, slotBefore, slotIn } from '../slots';
import type { Slot } from '../types';
import { gmail } from './selectors';

/** In the header row of a message, right before its date: there, nobody but Gmail can write. */
export function badgeSlot(item: Element): Slot | null {
  const shown = [item, ...gmail.all(item, 'opened'), ...gmail.all(item, 'collapsed')].filter(
    (head) => (gmail.is(head, 'opened') || gmail.is(head, 'collapsed')) && head.checkVisibility(),
  );
  const head = shown[0] ?? item;
  const header = gmail.find(head, 'header') ?? head;
  return slotBefore(gmail.find(header, 'date')) ?? slotIn(gmail.find(header, 'dateCell'));
}

/** Under the subject. */
export function stripSlot(heading: Element): Slot | null {
  let row: Element | null = heading;
  while (row && !gmail.is(row, 'subjectRow')) row = row.parentElement;
  return slotAfter(row ?? heading);
}
