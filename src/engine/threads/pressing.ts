import type { Finding } from '../../conversation';
import { NO_HURRY, PRESSING } from './acts';
import { spanOf, type Turn } from './view';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the client hurries us: what the phrase signals say, and our own words for it. */
export class Pressing {
  readonly #spans = new Map<Turn, Span | null>();
  readonly #rushes = new Map<string, Finding>();

  constructor(phrases: readonly Finding[]) {
    for (const phrase of phrases) {
      if (phrase.signal === 'time.rush' && !this.#rushes.has(phrase.message)) this.#rushes.set(phrase.message, phrase);
    }
  }

  /** The words that hurry us in a message of the client, or null. */
  in(turn: Turn): Span | null {
    const known = this.#spans.get(turn);
    if (known !== undefined) return known;
    const span = this.#rushes.get(turn.message.id) ?? ownWords(turn);
    this.#spans.set(turn, span);
    return span;
  }
}

function ownWords(turn: Turn): Span | null {
  for (const sentence of turn.sentences) {
    const place = sentence.find(PRESSING);
    if (place !== null && !sentence.fits(NO_HURRY)) return spanOf(sentence, place);
  }
  return null;
}
