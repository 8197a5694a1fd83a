import type { Region } from '../types';
import { attributionStart, isQuoteNext } from './attribution';
import { findFooters } from './footer';
import { headersEnd, headersStart } from './headers';
import { type Line, splitLines } from './lines';
import { endsForward, separatorOf } from './separators';
import { findSignatures } from './signature';

type Kind = Region['kind'];

/**
 * Splits a message by who speaks, line by line. What others wrote comes first: quoted lines, what follows an
 * attribution line, a block of headers or a mark of forwarding. In the rest signatures and footers are looked for.
 */
export function findRegions(text: string): Region[] {
  const lines = splitLines(text);
  const kinds: Kind[] = new Array(lines.length).fill('own');
  markOthers(lines, kinds);
  markClosings(text, lines, kinds);
  return merge(lines, kinds);
}

function markOthers(lines: readonly Line[], kinds: Kind[]): void {
  /** The first line that no mark has claimed. */
  let free = 0;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    if (line.text === '') {
      at++;
      continue;
    }
    if (line.quoted || isTornOff(lines, at)) {
      kinds[at] = 'quote';
      free = ++at;
      continue;
    }
    const separator = separatorOf(line);
    if (separator !== null) {
      at = markRest(lines, kinds, at, separator);
      free = at;
      continue;
    }
    if (headersEnd(lines, at) > at) {
      kinds.fill('quote', headersStart(lines, at, free));
      return;
    }
    const start = attributionStart(lines, at, free);
    if (start >= 0) {
      kinds.fill('attribution', start, at + 1);
      if (!isQuoteNext(lines, at + 1)) {
        kinds.fill('quote', at + 1);
        return;
      }
      free = at + 1;
    }
    at++;
  }
}

/** Marks all from `from` on, or down to the mark that closes a forwarded message; returns the line after it. */
function markRest(lines: readonly Line[], kinds: Kind[], from: number, kind: Kind): number {
  let end = lines.length;
  if (kind === 'forward') {
    for (let i = from + 1; i < lines.length; i++) {
      if (endsForward(lines[i]!)) {
        end = i + 1;
        break;
      }
    }
  }
  kinds.fill(kind, from, end);
  return end;
}

const TORN_WIDTH = 65;

/** The tail of a quoted line that was wrapped without its ">": small letters between two quoted lines. */
function isTornOff(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1];
  if (before?.quoted !== true || lines[at + 1]?.quoted !== true || before.text.length < TORN_WIDTH) return false;
  return /^\p{Ll}/u.test(lines[at]!.text) && !/[.?!:;]$/.test(before.text);
}

function markClosings(text: string, lines: readonly Line[], kinds: Kind[]): void {
  let first = 0;
  while (first < lines.length) {
    if (kinds[first] !== 'own') {
      first++;
      continue;
    }
    let end = first + 1;
    while (end < lines.length && kinds[end] === 'own') end++;
    findFooters(text, lines, first, end, (from, to) => kinds.fill('footer', from, to));
    for (let from = first; from < end; from++) {
      if (kinds[from] !== 'own') continue;
      let to = from + 1;
      while (to < end && kinds[to] === 'own') to++;
      findSignatures(lines, from, to, (start, stop) => kinds.fill('signature', start, stop));
      from = to;
    }
    first = end;
  }
}

/** Neighbouring lines of one kind make a region; blank lines go with those above them. */
function merge(lines: readonly Line[], kinds: readonly Kind[]): Region[] {
  const regions: { kind: Kind; start: number; end: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { start, end, text } = lines[i]!;
    const last = regions[regions.length - 1];
    if (last !== undefined && (last.kind === kinds[i] || text === '')) last.end = end;
    else regions.push({ kind: kinds[i]!, start, end });
  }
  return regions;
}
