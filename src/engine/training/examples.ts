import { type Sentence, tokenise } from '../../language';
import { eachFeature, KINDS, wordOf } from '../scorer/features';
import type { BankLine } from './bank';

/** The features of some sentences: hashes and, in step, the indices of their kinds. */
export interface Row {
  readonly hashes: readonly number[];
  readonly kinds: readonly number[];
  readonly words: number;
}

/** Something to learn from. */
export interface Example {
  readonly row: Row;
  /** Signals that it shows. */
  readonly shows: readonly string[];
  /** Signals that it may or may not show: nothing is learnt about them. */
  readonly open: readonly string[];
}

/** What a line of the bank teaches. */
export interface Lesson {
  /** The line as one stretch. */
  readonly whole: Row;
  readonly examples: readonly Example[];
}

const INDEX_OF_KIND = new Map(KINDS.map((kind, i) => [kind, i]));

/**
 * A line of several sentences is learnt as the scorer will meet it, sentence by sentence: the home signal stands in
 * those that its span touches and in no other, any further signal may stand in each. Where there is a signal, the line
 * is learnt as a whole, too.
 * @param unlabelled what lines like this one are not labelled for
 */
export function lessonOf({ text, signals, home, span }: BankLine, unlabelled: readonly string[]): Lesson {
  const { tokens, sentences } = tokenise(text);
  const whole = rowOf(sentences);
  const spoken = sentences.map((sentence) => ({ sentence, row: rowOf([sentence]) })).filter(({ row }) => row.words > 0);
  const examples: Example[] = [];
  if (spoken.length < 2 || signals.length > 0) examples.push({ row: whole, shows: signals, open: unlabelled });
  if (spoken.length < 2) return { whole, examples };
  const further = [...(span ? signals.filter((id) => id !== home) : signals), ...unlabelled];
  for (const { sentence, row } of spoken) {
    const carries = span !== null && sentence.start < span[1] && span[0] < sentence.end;
    examples.push({ row, shows: carries ? [home] : [], open: further });
  }
  return { whole, examples };

  function rowOf(stretch: readonly Sentence[]): Row {
    const hashes: number[] = [];
    const kinds: number[] = [];
    let words = 0;
    for (const sentence of stretch) {
      eachFeature({ text, tokens }, sentence, (hash, kind) => {
        hashes.push(hash);
        kinds.push(INDEX_OF_KIND.get(kind)!);
      });
      for (let t = sentence.firstToken; t < sentence.endToken; t++) if (wordOf(tokens[t]!, text)) words++;
    }
    return { hashes, kinds, words };
  }
}
