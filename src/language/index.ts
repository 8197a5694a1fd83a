/** Text in, sentences and words out: what is the author's own, in which language, and how it is compared. */
import { languageOf } from './detect';
import { findRegions } from './regions';
import { type ScannedToken, scan } from './scan';
import { divide } from './sentences';
import type { PreparedText, Sentence, Token } from './types';

export { messageLanguage } from './detect';
export { findRegions } from './regions';
export { stem } from './stem';
export {
  MOST_SPELLINGS,
  type PreparedText,
  type Region,
  type Script,
  type Sentence,
  type Spelling,
  type Token,
} from './types';

/** Tokens with their sentences and clauses; all offsets are UTF-16 units into the whole text. */
export interface TokenisedText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Sentence[];
}

/** Takes `text[from, to)` as it stands, quotes and all. */
export function tokenise(text: string, from = 0, to = text.length): TokenisedText {
  const tokens: ScannedToken[] = [];
  const sentences: Sentence[] = [];
  const clauses: Sentence[] = [];
  scan(text, from, to, tokens);
  divide(text, tokens, 0, sentences, clauses);
  return { tokens, sentences, clauses };
}

/** Takes a message apart: regions by who speaks, and the tokens of what the sender wrote. */
export function prepare(text: string): PreparedText {
  const regions = findRegions(text);
  const tokens: ScannedToken[] = [];
  const sentences: Sentence[] = [];
  const clauses: Sentence[] = [];
  for (const region of regions) {
    if (region.kind !== 'own') continue;
    const first = tokens.length;
    scan(text, region.start, region.end, tokens);
    divide(text, tokens, first, sentences, clauses);
  }
  return { text, tokens, sentences, clauses, regions, language: languageOf(tokens) };
}
