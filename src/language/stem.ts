import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import type { Script } from './types';

/** Longer words are noise, and slices that keep their texts in memory (see normalise.ts). */
const LONGEST_CACHED = 40;
const CACHE_LIMIT = 16_384;
let cache = new Map<string, string>();

/** The Snowball stem of a normalised word, Russian or English by its script; other tokens are their own stem. */
export function stem(norm: string, script: Script): string {
  if (script !== 'cyrillic' && script !== 'latin') return norm;
  if (norm.length > LONGEST_CACHED) return script === 'cyrillic' ? russian(norm) : english(norm);
  const known = cache.get(norm);
  if (known !== undefined) return known;
  const stemmed = script === 'cyrillic' ? russian(norm) : english(norm);
  if (cache.size >= CACHE_LIMIT) cache = new Map();
  cache.set(norm, stemmed);
  return stemmed;
}
