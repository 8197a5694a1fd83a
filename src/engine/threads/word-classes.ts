/**
 * The words that patterns ask for, in classes: a list of alternatives is one question to a word and not one for each of
 * them.
 */
import { follow, followBack, type PackedTree, packTree } from './letters';

/** Words that stand in every other sentence and so rule little out. */
const COMMON = new Set(
  (
    'the to you a an it i on for and is are we in of your our that be so with have has had us my me at not no this what can ' +
    'as do does did by all if but was will would could from they he she or one any ' +
    'не в на и с вы что у по за мы я как так а все нас вас до вам но к нет без для мне это то же бы от из ваш наш'
  ).split(' '),
);

/** Numbers of classes by word; those of a beginning are told apart by their lowest bit. */
export interface PackedClasses {
  readonly words: PackedTree;
  /** By the letters from the last to the first. */
  readonly endings: PackedTree;
}

/** Classes as patterns are read. */
export class WordClasses {
  readonly #numbers = new Map<string, number>();
  /** How many words of each class are common, endings among them. */
  readonly #common: number[] = [];
  readonly #words = new Map<string, number[]>();
  readonly #endings = new Map<string, number[]>();

  get count(): number {
    return this.#common.length;
  }

  /** The number of the class of some words: `word`, `beginning*` or `*ending`. The same words are the same class. */
  numberOf(words: readonly string[]): number {
    const key = words.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.count;
    this.#numbers.set(key, number);
    for (const word of words) {
      if (word.endsWith('*')) enter(this.#words, word.slice(0, -1), 2 * number + 1);
      else if (word.startsWith('*')) enter(this.#endings, word.slice(1).split('').reverse().join(''), number);
      else enter(this.#words, word, 2 * number);
    }
    this.#common.push(words.filter((word) => COMMON.has(word) || (word.startsWith('*') && !word.endsWith('*'))).length);
    return number;
  }

  /** How many words of a class stand in every other sentence. */
  commonWordsIn(number: number): number {
    return this.#common[number]!;
  }

  pack(): PackedClasses {
    return { words: packTree(this.#words), endings: packTree(this.#endings) };
  }
}

function enter(table: Map<string, number[]>, key: string, number: number): void {
  table.set(key, [...(table.get(key) ?? []), number]);
}

/** The classes that a word belongs to; a word is more than its ending. */
export function classesOf({ words, endings }: PackedClasses, norm: string): number[] {
  const found: number[] = [];
  const add = (number: number): void => {
    if (!found.includes(number)) found.push(number);
  };
  follow(words, norm, (told, length) => {
    if ((told & 1) === 1 || length === norm.length) add(told >> 1);
  });
  followBack(endings, norm, (told, length) => {
    if (length < norm.length) add(told);
  });
  return found;
}
