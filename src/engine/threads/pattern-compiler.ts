/** Reads the texts of patterns and works out what each word of theirs does; the build does it ahead. */
import { type PackedLists, packLists } from '../lists';
import { hashOf } from '../scorer/features';
import { isOneWord, needsOf } from './pattern-needs';
import { parsePattern } from './pattern-parser';
import { packPieces } from './pattern-pieces';
import { type PackedClasses, WordClasses } from './word-classes';

/** Patterns with their ways, as they travel. */
export interface CompiledPatterns {
  /** Of the texts: by this a pattern is known again. */
  readonly prints: Uint32Array;
  readonly classes: PackedClasses;
  /** For each way its pattern. Ways are numbered one pattern after the other, first things first. */
  readonly owners: Uint16Array;
  /** What each way is made of, see `packPieces`. */
  readonly pieces: PackedLists;
  /** By the number of a class: the ways that one of its words is all of … */
  readonly filled: PackedLists;
  /** … and those that cannot be taken without one: the way, and from and up to how many words can stand before it. */
  readonly opened: PackedLists;
}

/** What a pattern is known by. */
export function printOf(text: string): number {
  return hashOf(text);
}

/** Throws an Error that names a pattern which could do without any word. */
export function compilePatterns(texts: readonly string[]): CompiledPatterns {
  const classes = new WordClasses();
  const common = (words: number): number => classes.commonWordsIn(words);
  const filled: number[][] = [];
  const opened: number[][] = [];
  const pieces: number[][] = [];
  const owners: number[] = [];
  for (const [owner, text] of texts.entries()) {
    const lines = text.replaceAll('ё', 'е').split('\n');
    for (const way of parsePattern(lines.join(' | '), classes)) {
      const number = owners.push(owner) - 1;
      pieces.push(packPieces(way));
      const needs = needsOf(way, common);
      if (needs.length === 0) throw new Error(`A pattern has to need a word: ${text}`);
      for (const { words, least, most } of needs) {
        if (isOneWord(way, common)) enter(filled, words, number);
        else enter(opened, words, number, least, most);
      }
    }
  }
  const byClass = (lists: readonly number[][]): PackedLists =>
    packLists(Array.from({ length: classes.count }, (_, number) => lists[number] ?? []));
  return {
    prints: Uint32Array.from(texts, printOf),
    classes: classes.pack(),
    owners: Uint16Array.from(owners),
    pieces: packLists(pieces),
    filled: byClass(filled),
    opened: byClass(opened),
  };
}

function enter(table: number[][], at: number, ...numbers: readonly number[]): void {
  table[at] = [...(table[at] ?? []), ...numbers];
}
