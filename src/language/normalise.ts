import { CYRILLIC, classOf, LATIN } from './characters';
import { MOST_SPELLINGS, type Spelling } from './types';

/** Longer "words" are keys, codes and noise: not worth a place in the cache. */
const LONGEST_CACHED = 40;
const NOT_REMEMBERED = -1;

/** What is remembered, by its place. */
const spellings: Spelling[] = [];
/** A longer row of neighbours is no accident, and no reason to be slow. */
const MOST_NEIGHBOURS = 24;
/** Places, counted from 1, by the hash of the letters; a word whose number is taken stands at one of the next. */
const index = new Uint16Array(2 * MOST_SPELLINGS + MOST_NEIGHBOURS);

/** The word `text[start, end)` with its normal form (see `Token.norm`). */
export function normaliseWord(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_CACHED) return compute(text.slice(start, end), NOT_REMEMBERED);
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const first = Math.imul(hash, 0x9e3779b1) >>> 17;
  let at = first;
  for (let place = index[at]!; place > 0; place = index[at]!) {
    const known = spellings[place - 1]!;
    if (standsAt(known.raw, text, start, end)) return known;
    if (++at === first + MOST_NEIGHBOURS) return compute(text.slice(start, end), NOT_REMEMBERED);
  }
  if (spellings.length === MOST_SPELLINGS) {
    spellings.length = 0;
    index.fill(0);
    at = first;
  }
  const spelling = compute(copy(text, start, end), spellings.length);
  index[at] = spellings.push(spelling);
  return spelling;
}

/** Engines keep a long slice as a view of its whole parent: slices in the cache would hold whole mailboxes. */
function copy(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let i = start; i < end; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}

function standsAt(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const INVISIBLES = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
const ACCENTS = /\u0300|\u0301/g;
const NEEDS_CLEANING =
  /[\u00ad\u200b-\u200f\u2018\u2019\u2010\u2011\u202a-\u202e\u2060-\u2069\ufeff]|[\u0300-\u036f]|[\ufe00-\ufe0f]/;
const STRETCHED = /(\p{L})\1{2,}/gu;
/** Three equal characters in a row: cheaper to see than to match. */
function isStretched(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === word.charCodeAt(i - 1) && code === word.charCodeAt(i - 2)) return true;
  }
  return false;
}

/** "ООО" is a legal form and "www" a prefix, not a long "о". */
const ONE_LETTER = /^(\p{L})\1{2,}$/u;

function compute(raw: string, place: number): Spelling {
  let word = raw;
  if (NEEDS_CLEANING.test(word)) {
    word = word.replace(INVISIBLES, '').replace(ACCENTS, '').normalize('NFC');
    word = word.replace(/[\u2018\u2019]/g, "'").replace(/[\u2010\u2011]/g, '-');
  }
  let latin = 0;
  let cyrillic = 0;
  for (let i = 0; i < word.length; i++) {
    const kind = classOf(word.charCodeAt(i));
    if (kind === LATIN) latin++;
    else if (kind === CYRILLIC) cyrillic++;
  }
  if (latin > 0 && cyrillic > 0) word = word.includes('-') ? word.split('-').map(unmix).join('-') : unmix(word);
  word = word.toLowerCase();
  if (isStretched(word)) word = ONE_LETTER.test(word) ? word.slice(0, 3) : word.replace(STRETCHED, '$1');
  if (cyrillic > 0) {
    if (word.includes('ё')) word = word.replaceAll('ё', 'е');
    if (word.endsWith('ться')) word = `${word.slice(0, -3)}ся`;
  }
  const script = latin === 0 && cyrillic === 0 ? 'other' : cyrillic >= latin ? 'cyrillic' : 'latin';
  return { raw, norm: word, script, place };
}

const LATIN_LOOKALIKES = 'aceopxyABCEHKMOPTXYkmt';
const AS_CYRILLIC = 'асеорхуАВСЕНКМОРТХУкмт';
const CYRILLIC_LOOKALIKES = 'асеорхуіАВСЕНКМОРТХУІ';
const AS_LATIN = 'aceopxyiABCEHKMOPTXYI';

/** Letters of the other alphabet that look the same, put in by typing or to get past filters. */
function unmix(part: string): string {
  const cyrillicOnly = fold(part, LATIN, LATIN_LOOKALIKES, AS_CYRILLIC);
  const latinOnly = fold(part, CYRILLIC, CYRILLIC_LOOKALIKES, AS_LATIN);
  if (cyrillicOnly === null) return latinOnly ?? part;
  if (latinOnly === null) return cyrillicOnly;
  return count(part, LATIN) > count(part, CYRILLIC) ? latinOnly : cyrillicOnly;
}

/** `part` with every letter of class `foreign` replaced, or null if one of them has no twin. */
function fold(part: string, foreign: number, from: string, to: string): string | null {
  let folded = '';
  for (const letter of part) {
    if (classOf(letter.charCodeAt(0)) !== foreign) folded += letter;
    else {
      const at = from.indexOf(letter);
      if (at < 0) return null;
      folded += to[at];
    }
  }
  return folded;
}

function count(part: string, kind: number): number {
  let found = 0;
  for (let i = 0; i < part.length; i++) if (classOf(part.charCodeAt(i)) === kind) found++;
  return found;
}
