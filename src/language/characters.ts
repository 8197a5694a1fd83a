/** Character classes by UTF-16 code: a table for the alphabets we read, ranges for the rest. */
export const SPACE = 0;
export const NEWLINE = 1;
export const LATIN = 2;
export const CYRILLIC = 3;
/** Of any other alphabet. */
export const LETTER = 4;
export const DIGIT = 5;
/** Soft hyphens, zero-width marks, combining accents: part of a word, no part of its meaning. */
export const INVISIBLE = 6;
/** Signs that end sentences: . ! ? … */
export const TERMINAL = 7;
export const PUNCT = 8;
export const EMOJI = 9;
/** The first half of a character outside the basic plane. */
export const SURROGATE = 10;

export function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind >= LATIN && kind <= LETTER;
}

/** A letter, a digit or an invisible mark. */
export function isWordPart(code: number): boolean {
  const kind = classOf(code);
  return kind >= LATIN && kind <= INVISIBLE;
}

const TABLE_SIZE = 0x530;
const table = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(code);

/** The class of one UTF-16 code. */
export function classOf(code: number): number {
  return code < TABLE_SIZE ? table[code]! : rareClass(code);
}

function classify(code: number): number {
  if (code === 0x0a || code === 0x0d || code === 0x0b || code === 0x0c) return NEWLINE;
  if (code <= 0x20 || code === 0xa0 || (code >= 0x7f && code < 0xa0)) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0xad || (code >= 0x300 && code <= 0x36f)) return INVISIBLE;
  if (code >= 0x400) return CYRILLIC;
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return code < 0x250 ? LATIN : LETTER;
  if (character === '.' || character === '!' || character === '?') return TERMINAL;
  return PUNCT;
}

function rareClass(code: number): number {
  if (code === 0x2028 || code === 0x2029) return NEWLINE;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return INVISIBLE;
  if ((code >= 0x2060 && code <= 0x2069) || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return INVISIBLE;
  if (code === 0x2026) return TERMINAL;
  if (code >= 0x2010 && code <= 0x205e) return PUNCT;
  if (code >= 0xd800 && code <= 0xdbff) return SURROGATE;
  if (code >= 0xdc00 && code <= 0xdfff) return PUNCT;
  if ((code >= 0x2600 && code <= 0x27bf) || (code >= 0x2b05 && code <= 0x2b55)) return EMOJI;
  if (code >= 0x1e00 && code <= 0x1eff) return LATIN;
  if (code >= 0x2de0 && code <= 0x2dff) return INVISIBLE;
  if (code >= 0xa640 && code <= 0xa69f) return CYRILLIC;
  return /\p{L}|\p{M}/u.test(String.fromCharCode(code)) ? LETTER : PUNCT;
}
