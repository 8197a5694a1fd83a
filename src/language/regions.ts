import type { Region } from './types';

/** Splits a message by who speaks. */
export function findRegions(text: string): Region[] {
  const regions: { kind: Region['kind']; start: number; end: number }[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const kind = text[start] === '>' ? 'quote' : 'own';
    const last = regions[regions.length - 1];
    if (last?.kind === kind) last.end = end;
    else regions.push({ kind, start, end });
    start = end;
  }
  return regions;
}
