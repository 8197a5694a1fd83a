import type { Finding } from '../../conversation';
import type { Turn } from './view';

/** A thread finding in the message it surfaced in; without a span it shows the message as a whole (0, 0, ''). */
export function finding(
  signal: string,
  turn: Turn,
  confidence: number,
  refers: Iterable<string>,
  span: { readonly start: number; readonly end: number } = { start: 0, end: 0 },
): Finding {
  const message = turn.message;
  return {
    signal,
    message: message.id,
    start: span.start,
    end: span.end,
    quote: message.text.slice(span.start, span.end),
    confidence,
    refers: [...new Set(refers)].filter((id) => id !== message.id),
  };
}
