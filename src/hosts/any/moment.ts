import { type NumberOrder, parseShownDate, parseStamp } from '../dates';
import { wordsOf } from './paths';

/** Seconds or milliseconds since 1970, as programs put them into attributes; from 2001 to 2286. */
const EPOCH = /^1?\d{9}(?:\d{3})?$/;
/** Attributes that tell a moment better than the words do. */
export const MOMENT_ATTRIBUTES = ['datetime', 'data-timestamp', 'data-time', 'data-date', 'data-created-at', 'title'];
const CLOCK = /(?:^|\D)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/;
/** Longer is no date but a line of text with a date in it. */
const LONGEST = 48;

/** What an element says of a moment, raw. */
export function shownMoment(element: Element, attribute: string | null): string {
  return attribute ? (element.getAttribute(attribute) ?? '') : wordsOf(element);
}

/** As `parseShownDate`, and what is meant for machines. */
export function parseMoment(raw: string, now: Date, order?: NumberOrder): string | null {
  const text = raw.trim();
  if (EPOCH.test(text)) return parseStamp(new Date(Number(text.padEnd(13, '0'))).toISOString());
  return parseStamp(text) ?? parseShownDate(text, now, order);
}

/** Whether an element is there to say when: a short text with a time of day, or an attribute for machines. */
export function isMoment(element: Element): boolean {
  if (element.localName === 'time') return true;
  const words = wordsOf(element);
  return words.length > 0 && words.length <= LONGEST && CLOCK.test(words);
}
