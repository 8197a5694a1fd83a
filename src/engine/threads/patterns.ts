/**
 * A small pattern language over the words of a sentence, for the acts that a thread is made of (promise, refusal,
 * reminder …). Words stand for their normal form (lower case, ё→е):
 *
 *   word      this word            word*     any word with this beginning
 *   (a | b c) alternatives         (a)?      may be missing
 *   <3>       up to three words    ^  $      begin and end of the sentence
 *
 * Both languages stand in one pattern; letters decide which alternative can fit.
 */

/** A place in a flat sentence: indices of its first word and of the word after its last. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

export class Pattern {
  readonly #source: RegExp;

  constructor(...alternatives: readonly string[]) {
    this.#source = new RegExp(`(?:${alternatives.flatMap(lines).map(compile).join('|')})`);
  }

  /** `flat` is a sentence as its words with one space before, between and after them. */
  test(flat: string): boolean {
    return this.#source.test(flat);
  }

  find(flat: string): Place | null {
    const match = this.#source.exec(flat);
    if (match === null) return null;
    return { first: spaces(flat, 0, match.index), end: spaces(flat, 0, match.index + match[0].length) };
  }
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function spaces(text: string, from: number, to: number): number {
  let found = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x20) found++;
  return found;
}

const PARTS = /<(\d+)>|\(|\)\?|\)|\||\^|\$|[^\s()|<>]+/g;

/** Every word consumes the space before it, so a pattern can begin anywhere and needs no look-behind. */
function compile(line: string): string {
  let source = '';
  for (const [part, gap] of line.matchAll(PARTS)) {
    if (gap !== undefined) source += `(?: [^ ]+){0,${gap}}`;
    else if (part === '(') source += '(?:';
    else if (part === ')' || part === ')?' || part === '|' || part === '^') source += part;
    else if (part === '$') source += ' $';
    else if (part.endsWith('*')) source += ` ${literal(part.slice(0, -1))}[^ ]*`;
    else source += ` ${literal(part)}(?= )`;
  }
  return source;
}

function literal(word: string): string {
  return word.replaceAll('ё', 'е').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
