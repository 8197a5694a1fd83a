import { prepare, stem, type Token, tokenise } from '../language';

/** A phrase of the user's own, found. Offsets are UTF-16 units. */
export interface OwnPhrase {
  readonly signal: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** The user knows what they mean, but not every sentence it may stand in. */
const CONFIDENCE = 0.9;

/**
 * The user's own phrases in what the writer of a text wrote themselves. Words are compared by their stems, so case and
 * form do not matter; they follow each other within one sentence, with nothing between them but signs.
 * @param phrases by signal id
 */
export function findOwnPhrases(text: string, phrases: Readonly<Record<string, readonly string[]>>): OwnPhrase[] {
  const wanted = Object.entries(phrases).flatMap(([signal, list]) =>
    list.flatMap((phrase) => {
      const stems = stemsOf(phrase);
      return stems.length > 0 ? [{ signal, stems }] : [];
    }),
  );
  if (wanted.length === 0) return [];
  const words = prepare(text).tokens.filter(isWord);
  const stems = words.map(stemOf);
  const found = wanted.flatMap(({ signal, stems: phrase }) => places(phrase, stems, words, signal));
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ signal, start }) => {
      // Of two phrases of one signal at one place the longer is shown.
      const place = `${signal} ${start}`;
      return !seen.has(place) && seen.add(place);
    });
}

/** Stems of the words of a text, one a word. */
export function stemsOf(text: string): string[] {
  return tokenise(text).tokens.filter(isWord).map(stemOf);
}

function places(
  phrase: readonly string[],
  stems: readonly string[],
  words: readonly Token[],
  signal: string,
): OwnPhrase[] {
  const found: OwnPhrase[] = [];
  for (let at = 0; at + phrase.length <= stems.length; at++) {
    const first = words[at]!;
    const last = words[at + phrase.length - 1]!;
    if (first.sentence !== last.sentence) continue;
    if (phrase.every((stem, i) => stems[at + i] === stem)) {
      found.push({ signal, start: first.start, end: last.end, confidence: CONFIDENCE });
    }
  }
  return found;
}

function isWord({ script }: Token): boolean {
  return script === 'cyrillic' || script === 'latin' || script === 'number';
}

function stemOf({ norm, script }: Token): string {
  return stem(norm, script);
}
