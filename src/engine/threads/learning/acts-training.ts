import { type PreparedText, prepare } from '../../../language';
import { createEar, type Ear, lastClauseOf } from '../../scorer/hear';
import { normOf } from '../../scorer/score';
import { tableOf, type Weights } from '../../scorer/weights';
import type { Bank, BankLine } from '../../training/bank';
import { ACTS, type ActWeights, bankOf, eachFeature, featureNorm, SIGNS, type Sign, signsOf } from '../heard-acts';
import { readNote } from '../view';
import { fitLogistic, type SparseRows } from './logistic';

/** A sentence of the bank. */
interface Lesson {
  readonly prepared: PreparedText;
  /** Its place among the sentences of its line. */
  readonly place: number;
  readonly words: readonly number[];
  readonly sentence: Sign;
  readonly bank: Bank;
  /** The line's side: the acts of the other one are not for it to show. */
  readonly side: string;
  readonly shows: readonly string[];
  /** What may stand in this sentence or in another of the line: nothing is learned of it. */
  readonly open: readonly string[];
}

/** In how many sentences a word or pair must stand to be learned. */
const LEAST = 2;
const RIDGE = 1;
/** How far the inputs reach before training: units and signs in standard deviations, words by their rarity. */
const DENSE_REACH = 0.06;
const FEATURE_REACH = 0.8;
const MOST_CODE = 127;
/** Nearly half of the lines in their bank make a move; of the sentences in mail perhaps one in so many makes a given one. */
const MOVE_ONE_IN = 20;

/** Learns to hear acts from the lines of the bank, by the hidden units of a trained scorer and by what is its own. */
export function trainActs(lines: readonly BankLine[], weights: Weights): ActWeights {
  const ear = createEar(weights);
  const lessons = lines.flatMap((line) => lessonsOf(line, ear));
  const count = ACTS.length;
  const { hidden } = weights;
  const features = frequentFeatures(lessons);
  const dense = hidden + SIGNS;
  const table = denseInputs(lessons, ear, hidden);
  const reach = reachOf(table, dense);
  const rows = sparseRows(lessons, table, reach, features);
  const learned: ActWeights = {
    units: new Float32Array(hidden * count),
    signs: new Float32Array(SIGNS * count),
    features: tableOf(Uint32Array.from(features.keys())),
    featureRows: new Int8Array(features.size * count),
    featureStep: 0,
    bias: new Float32Array(count),
  };
  const featureWeights = new Float64Array(features.size * count);
  const rarities = [...features.values()];
  ACTS.forEach((act, a) => {
    const chosen = lessons.flatMap(({ bank, side, open }, i) =>
      bank === bankOf(act) && act.startsWith(side) && !open.includes(act) ? [i] : [],
    );
    const truths = chosen.map((i) => lessons[i]!.shows.includes(act));
    const fitted = fitLogistic(rows, chosen, truths, RIDGE);
    for (let i = 0; i < hidden; i++) learned.units[i * count + a] = fitted[i]! * reach[i]!;
    for (let i = 0; i < SIGNS; i++) learned.signs[i * count + a] = fitted[hidden + i]! * reach[hidden + i]!;
    for (let i = 0; i < rarities.length; i++) featureWeights[i * count + a] = fitted[dense + i]! * rarities[i]!;
    learned.bias[a] = fitted[rows.width]! + (bankOf(act) === 'moves' ? rarer(truths) : 0);
  });
  const featureStep = featureWeights.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9) / MOST_CODE;
  return { ...learned, featureStep, featureRows: Int8Array.from(featureWeights, (x) => Math.round(x / featureStep)) };
}

/** From the odds of a move in its bank to those in mail. */
function rarer(truths: readonly boolean[]): number {
  const made = truths.filter(Boolean).length;
  return Math.log((truths.length - made) / made / (MOVE_ONE_IN - 1));
}

/** The first act stands in the sentences that the marked words touch and in no other, any further one in any of them. */
function lessonsOf({ text, bank, signals, home, span }: BankLine, ear: Ear): Lesson[] {
  const prepared = prepare(text);
  const side = home.slice(0, 2);
  return readNote(text, prepared).flatMap((sentence, place) => {
    if (sentence.words.length === 0) return [];
    const carries = span !== null && sentence.start < span[1] && span[0] < sentence.end;
    const alone = prepared.sentences.length === 1;
    const shows = alone ? signals : carries ? [home] : [];
    const words = ear.hear(prepared).sentences[place]?.hashes ?? [];
    return [
      { prepared, place, words, sentence, bank, side, shows, open: signals.filter((id) => id !== home && !alone) },
    ];
  });
}

/** Words and pairs that come more than once, in the order of their hashes, with what each counts for by its rarity. */
function frequentFeatures(lessons: readonly Lesson[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words } of lessons) {
    const met = new Set<number>();
    eachFeature(words, (hash) => met.add(hash));
    for (const hash of met) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return new Map(
    [...counts]
      .filter(([, texts]) => texts >= LEAST)
      .sort(([a], [b]) => a - b)
      .map(([hash, texts]) => [hash, FEATURE_REACH * Math.log(lessons.length / texts)]),
  );
}

/** What is known of a lesson besides its words: the loudness of the scorer's hidden units, then the signs. */
interface Dense {
  readonly inputs: Float64Array;
  /** How many words it has. */
  readonly words: number;
}

function denseInputs(lessons: readonly Lesson[], ear: Ear, hidden: number): Dense[] {
  // A layer that gives the loudness of each hidden unit as it is.
  const output = new Float32Array(hidden * hidden);
  for (let i = 0; i < hidden; i++) output[i * hidden + i] = 1;
  const layer = ear.kernel.newLayer(output, new Float32Array(hidden));
  const sum = ear.kernel.newSum();
  const nothing = ear.kernel.newSum();
  return lessons.map(({ prepared, place, sentence }) => {
    const { sentences, sums } = ear.hear(prepared);
    const { words } = sentences[place]!;
    const from = lastClauseOf(prepared, prepared.sentences[place]!) * hidden;
    sum.values.set(sums.subarray(from, from + hidden));
    layer.rate(nothing, sum, normOf(words));
    const inputs = new Float64Array(hidden + SIGNS);
    inputs.set(layer.scores);
    signsOf(sentence, words, inputs.subarray(hidden));
    return { inputs, words };
  });
}

/** What brings each dense input to its reach. */
function reachOf(table: readonly Dense[], width: number): Float64Array {
  return Float64Array.from({ length: width }, (_, i) => {
    let sum = 0;
    let squares = 0;
    for (const { inputs } of table) {
      sum += inputs[i]!;
      squares += inputs[i]! * inputs[i]!;
    }
    const deviation = Math.sqrt(Math.max(0, squares / table.length - (sum / table.length) ** 2));
    return deviation === 0 ? 0 : DENSE_REACH / deviation;
  });
}

function sparseRows(
  lessons: readonly Lesson[],
  table: readonly Dense[],
  reach: Float64Array,
  features: ReadonlyMap<number, number>,
): SparseRows {
  const columns = new Map([...features].map(([hash, rarity], i) => [hash, { column: reach.length + i, rarity }]));
  const starts = new Int32Array(lessons.length + 1);
  const inputs: number[] = [];
  const values: number[] = [];
  lessons.forEach((lesson, i) => {
    const { inputs: dense, words } = table[i]!;
    for (let input = 0; input < dense.length; input++) {
      const value = dense[input]! * reach[input]!;
      if (value === 0) continue;
      inputs.push(input);
      values.push(value);
    }
    const norm = featureNorm(words);
    eachFeature(lesson.words, (hash) => {
      const known = columns.get(hash);
      if (known === undefined) return;
      inputs.push(known.column);
      values.push(known.rarity * norm);
    });
    starts[i + 1] = inputs.length;
  });
  return {
    starts,
    inputs: Int32Array.from(inputs),
    values: Float32Array.from(values),
    width: reach.length + columns.size,
  };
}
