import { BLANK_LINE, GLUED, LINE, type ScannedToken } from './scan';
import type { Sentence } from './types';

/** After these a dot never ends a sentence. Single letters are abbreviations too ("т.е.", "e.g.", "А. Петров"). */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof inc ltd co corp st vs no nr approx dept est fig al jr sr jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec гг ул см напр ср эт им кв обл стр тел доб гр гн г-н г-жа проф акад янв февр фев мар апр авг сент сен ' +
    'окт нояб ноя дек пн вт чт пт сб вс англ рус'
  ).split(' '),
);

/** These close a sentence when a capital letter follows ("5000 руб. Когда начнём?"). */
const CLOSING_ABBREVIATIONS = new Set('руб коп тыс млн млрд шт мин сек экз др пр проч etc hrs min max'.split(' '));

/** Single letters that are words, and so can end a sentence. */
const ONE_LETTER_WORDS = new Set(['I', 'i', 'Я', 'я', 'а', 'и']);

const CONJUNCTIONS = new Set('но однако хотя поэтому but however although though because'.split(' '));

/** Mail programs break lines between these widths; a line is not wrapped below the first. */
const WRAP_FROM = 40;
const WRAP_SURE = 58;
const WRAP_TO = 80;

/**
 * Numbers the sentences and clauses of `tokens[first…]` and appends them. `text` is the text the tokens lie in.
 * A dot, an exclamation or a question mark ends a sentence, and so do line ends, bullets, and smileys before a
 * capital letter; the lines of a wrapped paragraph are joined.
 */
export function divide(
  text: string,
  tokens: readonly ScannedToken[],
  first: number,
  sentences: Sentence[],
  clauses: Sentence[],
): void {
  let sentenceFirst = first;
  let clauseFirst = first;
  let lineStart = tokens[first]?.start ?? 0;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    token.sentence = sentences.length;
    token.clause = clauses.length;
    const next = tokens[i + 1];
    if (next !== undefined && next.gap < LINE && isWord(token) && isWord(next) && !CONJUNCTIONS.has(next.norm))
      continue;
    const sentenceEnds = next === undefined || endsSentence(text, tokens, i, sentenceFirst, lineStart);
    if (sentenceEnds || endsClause(token, next)) {
      clauses.push(span(tokens, clauseFirst, i + 1));
      clauseFirst = i + 1;
    }
    if (sentenceEnds) {
      sentences.push(span(tokens, sentenceFirst, i + 1));
      sentenceFirst = i + 1;
    }
    if (next !== undefined && next.gap >= LINE) lineStart = next.start;
  }
}

function isWord(token: ScannedToken): boolean {
  return token.script !== 'punct' && token.script !== 'emoji';
}

function span(tokens: readonly ScannedToken[], first: number, end: number): Sentence {
  let last = end - 1;
  while (last > first && (isCloser(tokens[last]!) || tokens[last]!.script === 'emoji')) last--;
  const question = tokens[last]!.script === 'punct' && tokens[last]!.norm.includes('?');
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, firstToken: first, endToken: end, question };
}

const CLOSERS = new Set([')', '"', '»', '”', '’', "'", ']']);

function isCloser(token: ScannedToken): boolean {
  return token.script === 'punct' && token.gap === GLUED && CLOSERS.has(token.norm);
}

function isTerminal(token: ScannedToken): boolean {
  const sign = token.norm.charCodeAt(0);
  return token.script === 'punct' && (sign === 0x2e || sign === 0x21 || sign === 0x3f);
}

/** Does a sentence end between token `i` and the one after it? */
function endsSentence(
  text: string,
  tokens: readonly ScannedToken[],
  i: number,
  first: number,
  lineStart: number,
): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  if (next.gap === BLANK_LINE) return true;
  if (next.gap === LINE) return !isWrapped(text, token, next, lineStart, tokens[i + 2]);
  if (isCloser(next)) return false;
  let sign = i;
  while (sign > first && isCloser(tokens[sign]!)) sign--;
  if (token.script === 'emoji') {
    if (next.script === 'emoji') return false;
    return startsUpper(text, next) || afterTerminal(tokens, i, first);
  }
  const mark = tokens[sign]!;
  if (!isTerminal(mark) || next.script === 'emoji') return false;
  // 'The heading "Hurry!" feels pushy' goes on.
  if (sign < i && isWord(next) && !startsUpper(text, next)) return false;
  if (mark.norm === '.') return dotEnds(text, tokens, sign, first, next);
  if (mark.norm.startsWith('..') && !mark.norm.includes('!') && !mark.norm.includes('?')) {
    return startsUpper(text, next);
  }
  if (next.gap === GLUED) return startsUpper(text, next);
  return next.script !== 'punct' || !(next.norm === ',' || next.norm === '—');
}

function afterTerminal(tokens: readonly ScannedToken[], i: number, first: number): boolean {
  let at = i;
  while (at > first && tokens[at]!.script === 'emoji') at--;
  return isTerminal(tokens[at]!);
}

function dotEnds(
  text: string,
  tokens: readonly ScannedToken[],
  dot: number,
  first: number,
  next: ScannedToken,
): boolean {
  const word = tokens[dot - 1];
  if (word === undefined || dot === first || tokens[dot]!.gap !== GLUED) return next.gap !== GLUED;
  const upper = startsUpper(text, next);
  if (next.gap === GLUED) return upper && word.end - word.start > 1 && word.script !== 'number';
  // A number that begins the sentence counts a list.
  if (word.script === 'number') return dot - 1 > first && next.script !== 'number';
  if (!isWord(word)) return true;
  if (word.end - word.start === 1)
    return ONE_LETTER_WORDS.has(text[word.start]!) && !followsDot(tokens, dot - 1, first);
  if (ABBREVIATIONS.has(word.norm)) return false;
  if (CLOSING_ABBREVIATIONS.has(word.norm)) return upper;
  return true;
}

/** The second letter of "т.е." or "i.e.". */
function followsDot(tokens: readonly ScannedToken[], at: number, first: number): boolean {
  return at > first && tokens[at]!.gap === GLUED && tokens[at - 1]!.norm === '.';
}

/** Does the line of `token` go on in the next one, as mail programs wrap long paragraphs? */
function isWrapped(
  text: string,
  token: ScannedToken,
  next: ScannedToken,
  lineStart: number,
  afterNext: ScannedToken | undefined,
): boolean {
  const width = token.end - lineStart;
  if (width < WRAP_FROM || isTerminal(token) || token.script === 'emoji' || token.norm === ':' || token.norm === ';') {
    return false;
  }
  if (isBullet(next, afterNext)) return false;
  if (!startsUpper(text, next)) return true;
  return width >= WRAP_SURE && width <= WRAP_TO && token.norm !== ')';
}

function isBullet(token: ScannedToken, after: ScannedToken | undefined): boolean {
  if (token.script === 'punct') return '-–—•*·>+'.includes(token.norm[0]!);
  if (token.script !== 'number' && token.end - token.start > 1) return false;
  return after !== undefined && after.gap === GLUED && (after.norm === '.' || after.norm === ')');
}

function startsUpper(text: string, token: ScannedToken): boolean {
  if (token.script !== 'cyrillic' && token.script !== 'latin') {
    return token.script === 'punct' && token.gap !== GLUED && OPENERS.has(token.norm);
  }
  const code = text.charCodeAt(token.start);
  if (code < 0x80) return code <= 0x5a;
  if (code >= 0x410 && code <= 0x44f) return code < 0x430;
  const letter = text[token.start]!;
  return letter !== letter.toLowerCase();
}

const OPENERS = new Set(['«', '"', '“', '(', '„', '[']);

function endsClause(token: ScannedToken, next: ScannedToken): boolean {
  if (next.script === 'punct' && next.norm === '(') return true;
  if (CONJUNCTIONS.has(next.norm)) return !opensClause(token);
  if (token.script !== 'punct') return false;
  const sign = token.norm;
  if (sign === ',' || sign === ';' || sign === ':' || sign === '—' || sign === ')') return true;
  return sign === '-' && token.gap !== GLUED && next.gap !== GLUED;
}

/** The token before a conjunction is itself the end of a clause, or an opening sign. */
function opensClause(token: ScannedToken): boolean {
  return token.script === 'punct' && '(«"“„[-*•'.includes(token.norm[0]!);
}
