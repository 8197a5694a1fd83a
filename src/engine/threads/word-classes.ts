/**
 * The words that patterns ask for, in classes: a list of alternatives is one question to a word and not one for each of
 * them. Which classes a word belongs to is looked up once by whoever keeps it.
 */

/** By whole word, by its beginning and by its ending: the classes that ask for it. */
const byWord = new Map<string, number[]>();
const byBeginning = new Map<string, number[]>();
const byEnding = new Map<string, number[]>();
let longestEnding = 0;

const numbers = new Map<string, number>();

/** Words that stand in every other sentence and so rule little out. */
const COMMON = new Set(
  (
    'the to you a an it i on for and is are we in of your our that be so with have has had us my me at not no this what can ' +
    'as do does did by all if but was will would could from they he she or one any ' +
    'не в на и с вы что у по за мы я как так а все нас вас до вам но к нет без для мне это то же бы от из ваш наш'
  ).split(' '),
);
/** How many words of each class are common, endings among them. */
const common: number[] = [];

/** The number of the class of some words: `word`, `beginning*` or `*ending`. The same words are the same class. */
export function wordClass(words: readonly string[]): number {
  const key = words.length === 1 ? words[0]! : words.join(' ');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  let commonWords = 0;
  for (const word of words) {
    if (word.endsWith('*')) enter(byBeginning, word.slice(0, -1), number);
    else if (word.startsWith('*')) {
      enter(byEnding, word.slice(1), number);
      longestEnding = Math.max(longestEnding, word.length - 1);
      commonWords++;
    } else {
      enter(byWord, word, number);
      if (COMMON.has(word)) commonWords++;
    }
  }
  common.push(commonWords);
  return number;
}

function enter(table: Map<string, number[]>, key: string, number: number): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, [number]);
  else known.push(number);
}

/** How many words of a class stand in every other sentence. */
export function commonWordsIn(number: number): number {
  return common[number]!;
}

/** The classes that a word belongs to, some perhaps twice; a word is more than its ending. */
export function classesOf(norm: string): readonly number[] {
  const found: number[] = [...(byWord.get(norm) ?? [])];
  for (let length = 1; length <= norm.length; length++) {
    const more = byBeginning.get(norm.slice(0, length));
    if (more !== undefined) found.push(...more);
  }
  for (let length = 1; length <= longestEnding && length < norm.length; length++) {
    const more = byEnding.get(norm.slice(-length));
    if (more !== undefined) found.push(...more);
  }
  return found;
}
