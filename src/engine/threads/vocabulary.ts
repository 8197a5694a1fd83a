import { type Script, stem } from '../../language';
import vocabulary from '../generated/vocabulary.json';
import { withoutFleetingVowel } from './fleeting-vowel';

const classByStem = new Map<string, string>();
const empty = new Set(vocabulary.empty.split(' '));
const ranks = new Map<string, number>();

for (const [name, stems] of Object.entries(vocabulary.classes)) {
  for (const stemmed of stems.split(' ')) classByStem.set(stemmed, name);
}
for (const stems of vocabulary.ranks) {
  for (const [rank, stemmed] of stems.split(' ').entries()) ranks.set(stemmed, rank);
}

/** A word of a sentence for comparison: what it is compared by, in its own wording and by its class. */
export interface Term {
  /** Snowball stem. */
  readonly stem: string;
  /** The word's class where it has one, else the beginning of its stem. */
  readonly concept: string;
  /** How much it says, 0 to 1. */
  readonly weight: number;
}

const COMMONEST = 750;
/** Words of one family share so many letters: доставка and доставлять, print and printer. */
const FAMILY = 6;
const CACHE_LIMIT = 16_384;
let cache = new Map<string, Term | null>();
let kept = new Map<string, Term>();

/** The term of a normalised word, or null for words that say nothing about the matter. */
export function term(norm: string, script: Script): Term | null {
  const known = cache.get(norm);
  if (known !== undefined) return known;
  const found = compute(norm, script);
  if (cache.size >= CACHE_LIMIT) cache = new Map();
  cache.set(norm, found);
  return found;
}

/** The builder's, брус-то: endings and particles that hang on any word. */
const HANGING = /['’]s$|(?<=[а-я]{2})-(?:то|ка|таки|же)$/;

function compute(norm: string, script: Script): Term | null {
  const bare = norm.replace(HANGING, '');
  if (script === 'punct' || script === 'emoji' || empty.has(norm) || empty.has(bare)) return null;
  if (script === 'number' || script === 'other') return { stem: norm, concept: norm, weight: 0.9 };
  const stemmed = withoutFleetingVowel(stem(bare, script));
  const concept = classByStem.get(stemmed) ?? stemmed.slice(0, FAMILY);
  const rank = ranks.get(stemmed);
  return { stem: stemmed, concept, weight: rank === undefined ? 1 : weightOf(rank) };
}

/** The term that a kept stem stands for. */
export function termOfStem(stemmed: string): Term {
  const known = kept.get(stemmed);
  if (known !== undefined) return known;
  const rank = ranks.get(stemmed);
  const found: Term = {
    stem: stemmed,
    concept: classByStem.get(stemmed) ?? stemmed.slice(0, FAMILY),
    weight: rank === undefined ? 1 : weightOf(rank),
  };
  if (kept.size >= CACHE_LIMIT) kept = new Map();
  kept.set(stemmed, found);
  return found;
}

function weightOf(rank: number): number {
  return 0.25 + (0.75 * Math.log(2 + rank)) / Math.log(2 + COMMONEST);
}
