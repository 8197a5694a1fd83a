import {
  CYRILLIC,
  classOf,
  DIGIT,
  EMOJI,
  INVISIBLE,
  isLetter,
  isWordPart,
  LATIN,
  LETTER,
  NEWLINE,
  SPACE,
  SURROGATE,
  TERMINAL,
} from './characters';
import { normaliseWord } from './normalise';
import type { Script, Spelling, Token } from './types';

/** What stands before a token. */
export const GLUED = 0;
export const SPACED = 1;
export const LINE = 2;
export const BLANK_LINE = 3;

/** A token under construction, with what stands before it. */
export interface ScannedToken extends Token {
  norm: string;
  script: Script;
  spelling: Spelling | null;
  end: number;
  sentence: number;
  clause: number;
  gap: number;
}

/** Endings that make "name.ending" an address or a file rather than two sentences run together. */
const ENDINGS = new Set(
  (
    'com net org info biz me ru by ua kz su de fr it es pl nl uk eu us io ai co dev app shop site online pro tech ' +
    'example test рф pdf doc docx xls xlsx ppt pptx zip rar jpg jpeg png gif svg psd ai fig html htm php txt csv js css'
  ).split(' '),
);

/** "example" and its dot. */
const LONGEST_ENDING = 8;

/** Cuts `text[from, to)` into tokens, appended to `out`. Linear: no character is looked at more than a few times. */
export function scan(text: string, from: number, to: number, out: ScannedToken[]): void {
  let at = from;
  let gap = BLANK_LINE;
  let openParentheses = 0;
  /** Dotted words up to here are known to be no address. */
  let plainUntil = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE || kind === INVISIBLE) {
      if (gap === GLUED && kind === SPACE) gap = SPACED;
      at++;
      continue;
    }
    if (kind === NEWLINE) {
      if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
      gap = gap >= LINE ? BLANK_LINE : LINE;
      at++;
      continue;
    }
    if (gap === BLANK_LINE) openParentheses = 0;
    const start = at;
    if (kind >= LATIN && kind <= LETTER) {
      at = endOfWord(text, start, to);
      const after = text.charCodeAt(at);
      let address = 0;
      if (after === 0x2e && at >= plainUntil) {
        plainUntil = endOfDotted(text, at, to);
        if (isDottedName(text, start, plainUntil)) {
          address = text.charCodeAt(plainUntil) === 0x2f ? endOfRun(text, plainUntil, to) : plainUntil;
        }
      } else if (after === 0x3a && text.startsWith('//', at + 1)) {
        address = endOfRun(text, at, to);
      }
      if (address > at) {
        at = address;
        push(out, start, at, text.slice(start, at).toLowerCase(), 'other', gap);
      } else {
        const spelling = normaliseWord(text, start, at);
        push(out, start, at, spelling.norm, spelling.script, gap, spelling);
      }
    } else if (kind === DIGIT) {
      at = endOfNumber(text, start, to);
      push(out, start, at, plainNumber(text.slice(start, at)), 'number', gap);
    } else if (kind === EMOJI || (kind === SURROGATE && isEmoji(text.codePointAt(at)!))) {
      at = endOfEmoji(text, start, to);
      push(out, start, at, text.slice(start, at), 'emoji', gap);
    } else if (kind === SURROGATE) {
      at = Math.min(to, start + 2);
      push(out, start, at, text.slice(start, at), 'other', gap);
    } else if (code === 0x40 && gap === GLUED && joinsAddress(text, at, to)) {
      at = endOfRun(text, start + 1, to);
      mergeAddress(text, out, at);
    } else {
      const smiley = endOfSmiley(text, start, to, gap === GLUED);
      if (smiley > start) {
        at = smiley;
        push(out, start, at, smileyNorm(text, start, at), 'emoji', gap);
      } else if (code === 0x29 && openParentheses === 0 && !isEnumerator(out, gap)) {
        at = endOfSame(text, start, to);
        push(out, start, at, ')', 'emoji', gap);
      } else {
        if (code === 0x28) openParentheses++;
        else if (code === 0x29 && openParentheses > 0) openParentheses--;
        at = kind === TERMINAL ? endOfTerminal(text, start, to) : endOfSign(text, start, to);
        push(out, start, at, signNorm(text, start, at), 'punct', gap);
      }
    }
    gap = GLUED;
  }
}

function push(
  out: ScannedToken[],
  start: number,
  end: number,
  norm: string,
  script: Script,
  gap: number,
  spelling: Spelling | null = null,
): void {
  out.push({ start, end, norm, script, spelling, sentence: 0, clause: 0, gap });
}

/** Letters, digits and marks; a hyphen or an apostrophe only between letters. */
function endOfWord(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isWordPart(code)) at++;
    else if (joinsWord(code) && at + 1 < to && isLetter(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function joinsWord(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2010 || code === 0x2011;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The end of "word.word.word" after its first word, which ends at `from`. */
function endOfDotted(text: string, from: number, to: number): number {
  let at = from;
  while (at + 1 < to && text.charCodeAt(at) === 0x2e && isLetter(text.charCodeAt(at + 1))) {
    at = endOfWord(text, at + 1, to);
  }
  return at;
}

/** Is the dotted `text[start, end)` an address or a file, rather than sentences run together? */
function isDottedName(text: string, start: number, end: number): boolean {
  const lastDot = text.lastIndexOf('.', end - 1);
  if (end - lastDot > LONGEST_ENDING) return false;
  return ENDINGS.has(text.slice(lastDot + 1, end).toLowerCase()) || /^www\./i.test(text.slice(start, start + 4));
}

/** Up to white space, less closing signs at the end. */
function endOfRun(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE || kind === NEWLINE || code === 0x3e || code === 0x3c || code === 0x22 || code === 0xbb) break;
    at++;
  }
  while (at > from && ")],.;:!?…'*_".includes(text[at - 1]!)) at--;
  return at;
}

function joinsAddress(text: string, at: number, to: number): boolean {
  return at + 1 < to && (isLetter(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1)));
}

/** Makes the tokens glued together before an "@" and what follows it one address that ends at `end`. */
function mergeAddress(text: string, out: ScannedToken[], end: number): void {
  let first = out.length - 1;
  while (first > 0 && out[first]!.gap === GLUED && isLocalPart(out[first - 1]!)) first--;
  const token = out[first]!;
  out.length = first + 1;
  token.end = end;
  token.norm = text.slice(token.start, end).toLowerCase();
  token.script = 'other';
  token.spelling = null;
}

function isLocalPart(token: Token): boolean {
  if (token.script !== 'punct') return token.script !== 'emoji';
  return token.norm === '.' || token.norm === '-' || token.norm === '_' || token.norm === '+';
}

/** Digits with dots, commas, colons and slashes between them, thousands parted by a space, and a glued unit. */
function endOfNumber(text: string, from: number, to: number): number {
  let at = endOfDigits(text, from, to);
  if (at - from <= 3) {
    while (at + 3 < to && isThinSpace(text.charCodeAt(at)) && endOfDigits(text, at + 1, to) === at + 4) at += 4;
  }
  while (at + 1 < to && joinsNumber(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) {
    at = endOfDigits(text, at + 1, to);
  }
  if (at < to && isLetter(text.charCodeAt(at))) at = endOfWord(text, at, to);
  else if (at + 1 < to && text.charCodeAt(at) === 0x2d && isOrdinalEnding(text, at + 1, to))
    at = endOfWord(text, at + 1, to);
  return at;
}

function endOfDigits(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function isThinSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

function joinsNumber(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f;
}

/** "5-й", "2-го": one word in Russian. */
function isOrdinalEnding(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && at - from < 4 && classOf(text.charCodeAt(at)) === CYRILLIC) at++;
  return at > from && at - from < 4;
}

const THOUSANDS = /(\d)[ \u00a0\u2009\u202f](?=\d{3})/g;

function plainNumber(raw: string): string {
  return (raw.length > 4 ? raw.replace(THOUSANDS, '$1') : raw).toLowerCase();
}

function isEmoji(point: number): boolean {
  return (point >= 0x1f000 && point <= 0x1faff) || (point >= 0xe0020 && point <= 0xe007f);
}

/** One picture with its variation marks, skin tones and joined parts; flags are two letters. */
function endOfEmoji(text: string, from: number, to: number): number {
  let at = from + (text.codePointAt(from)! > 0xffff ? 2 : 1);
  while (at < to) {
    const point = text.codePointAt(at)!;
    if (point === 0xfe0f || point === 0x20e3) at++;
    else if (point === 0x200d && at + 1 < to) at += 1 + (text.codePointAt(at + 1)! > 0xffff ? 2 : 1);
    else if (point >= 0x1f3fb && point <= 0x1f3ff) at += 2;
    else if (at === from + 2 && isFlagLetter(point) && isFlagLetter(text.codePointAt(from)!)) at += 2;
    else break;
  }
  return Math.min(at, to);
}

function isFlagLetter(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

/** ":)", ":-(", ";)", "=)", ":D", ")))", "((" and the sad "жаль( ": the end of a smiley at `from`, else `from`. */
function endOfSmiley(text: string, from: number, to: number, glued: boolean): number {
  const code = text.charCodeAt(from);
  if (code === 0x29 || code === 0x28) {
    const end = endOfSame(text, from, to);
    if (end - from >= (code === 0x29 ? 3 : 2)) return end;
    return code === 0x28 && glued && !isInside(text, end, to) ? end : from;
  }
  if (code !== 0x3a && code !== 0x3b && code !== 0x3d) return from;
  let at = from + 1;
  if (text.charCodeAt(at) === 0x2d) at++;
  if (at >= to) return from;
  const mouth = text[at]!;
  if (mouth === ')' || mouth === '(') return endOfSame(text, at, to);
  if ((mouth === 'D' || mouth === 'P') && (at + 1 >= to || !isLetter(text.charCodeAt(at + 1)))) return at + 1;
  return from;
}

function isInside(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind !== SPACE && kind !== NEWLINE;
}

function smileyNorm(text: string, start: number, end: number): string {
  const mouth = text[end - 1]!;
  const eyes = text[start]!;
  return eyes === mouth ? mouth : `${eyes === '=' ? ':' : eyes}${mouth}`;
}

function endOfSame(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  let at = from + 1;
  while (at < to && text.charCodeAt(at) === code) at++;
  return at;
}

/** "1)" or "a)" at the beginning of a line is a list, not a smile. */
function isEnumerator(out: readonly ScannedToken[], gap: number): boolean {
  const last = out[out.length - 1];
  if (last === undefined || gap !== GLUED) return false;
  return last.script === 'number' || (last.end - last.start === 1 && last.gap >= LINE);
}

function endOfTerminal(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && classOf(text.charCodeAt(at)) === TERMINAL) at++;
  return at;
}

function endOfSign(text: string, from: number, to: number): number {
  return '-=_*~#'.includes(text[from]!) ? endOfSame(text, from, to) : from + 1;
}

function signNorm(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start);
  if (end - start === 1) {
    if (code === 0x2013 || code === 0x2015) return '—';
    return code === 0x2026 ? '...' : text[start]!;
  }
  const signs = text.slice(start, Math.min(end, start + 9)).replaceAll('…', '...');
  return signs.length > 3 ? signs.slice(0, 3) : signs;
}
