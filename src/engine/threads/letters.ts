/** Words by their letters, as a tree: whoever follows a word through it meets all its beginnings on the way. */
import { type PackedLists, packLists } from '../lists';

/** Places of the tree are numbered breadth first, so what goes on from one place stands together; 0 is the root. */
export interface PackedTree {
  /** The last letter of each place, as its UTF-16 code. */
  readonly letters: Uint16Array;
  /** For each place the first that goes on from it; they end where those of the next place begin. */
  readonly next: Uint16Array;
  /** What is told of each place. */
  readonly told: PackedLists;
}

interface Place {
  readonly next: Map<string, Place>;
  told: readonly number[];
}

/** The tree of some words, with what is to be told of each. */
export function packTree(words: ReadonlyMap<string, readonly number[]>): PackedTree {
  const root: Place = { next: new Map(), told: [] };
  for (const [word, told] of words) {
    let place = root;
    for (const letter of word.split('')) {
      const after = place.next.get(letter) ?? { next: new Map(), told: [] };
      place.next.set(letter, after);
      place = after;
    }
    place.told = told;
  }
  const places = [root];
  const letters = [0];
  const next: number[] = [];
  for (const place of places) {
    next.push(places.length);
    for (const [letter, after] of place.next) {
      letters.push(letter.charCodeAt(0));
      places.push(after);
    }
  }
  if (places.length > 0xffff) throw new RangeError('these words are too many');
  return {
    letters: Uint16Array.from(letters),
    next: Uint16Array.from([...next, places.length]),
    told: packLists(places.map(({ told }) => told)),
  };
}

/** Calls back with what is told of the beginnings of a word, shorter ones first, and with their length. */
export function follow(tree: PackedTree, word: string, met: (told: number, length: number) => void): void {
  walk(tree, word, 0, 1, met);
}

/** The same from the last letter to the first. */
export function followBack(tree: PackedTree, word: string, met: (told: number, length: number) => void): void {
  walk(tree, word, word.length - 1, -1, met);
}

function walk(
  { letters, next, told: { ends, items } }: PackedTree,
  word: string,
  start: number,
  step: 1 | -1,
  met: (told: number, length: number) => void,
): void {
  let place = 0;
  for (let length = 1; length <= word.length; length++) {
    const letter = word.charCodeAt(start + step * (length - 1));
    const end = next[place + 1]!;
    let after = next[place]!;
    while (after < end && letters[after] !== letter) after++;
    if (after === end) return;
    place = after;
    for (let i = ends[place - 1]!; i < ends[place]!; i++) met(items[i]!, length);
  }
}
