/**
 * Acts that are learned from lines (`bank/*.txt`), for what no list of words knows: one logistic layer over the
 * hidden units of the scorer of signals, which knows what words have to do with each other; the wordings that are
 * listed; and the words themselves, alone and in pairs.
 */
import type { PreparedText } from '../../language';
import { eachPair } from '../scorer/features';
import { type Ear, lastClauseOf } from '../scorer/hear';
import { normOf } from '../scorer/score';
import { type FeatureTable, rowOf } from '../scorer/weights';
import type { ActBank } from '../training/bank';
import * as acts from './acts';
import * as citing from './citing';
import * as hints from './hints';
import { type Mask, Pattern } from './patterns';

/** Made by what is told rather than by how it is put. */
const CLIENT_MOVES = ['c.goes-ahead'] as const;
const OWN_MOVES = ['o.holds', 'o.conditions'] as const;

/** What the client does in a sentence of theirs. */
export const CLIENT_ACTS = [
  'c.wishes',
  'c.insists',
  'c.complains',
  'c.reverses',
  'c.agrees',
  'c.renews',
  'c.promises',
  'c.delivers',
  'c.excuses',
  'c.wants-again',
  ...CLIENT_MOVES,
] as const;

/** What we do in a sentence of ours. */
export const OWN_ACTS = [
  'o.refuses',
  'o.refuses-again',
  'o.warns',
  'o.follows',
  'o.cites-wish',
  'o.cites-agreement',
  'o.cites-statement',
  'o.cites-answer',
  'o.resends',
  'o.asks-again',
  'o.concedes',
  ...OWN_MOVES,
] as const;

export type Act = (typeof CLIENT_ACTS)[number] | (typeof OWN_ACTS)[number];

/** In the order in which they are weighed. */
export const ACTS: readonly Act[] = [...CLIENT_ACTS, ...OWN_ACTS];

const moves: ReadonlySet<Act> = new Set<Act>([...CLIENT_MOVES, ...OWN_MOVES]);

/** The bank whose lines are labelled for it, and for none of the other bank's. */
export function bankOf(act: Act): ActBank {
  return moves.has(act) ? 'moves' : 'acts';
}

const places = new Map(ACTS.map((act, i) => [act, i]));

export function indexOfAct(act: Act): number {
  return places.get(act)!;
}

/** What is learned; rows of one number for each of `ACTS`. */
export interface ActWeights {
  /** A row for each hidden unit of the scorer. */
  readonly units: Float32Array;
  /** A row for each sign, see `signsOf`. */
  readonly signs: Float32Array;
  /** Words and pairs. */
  readonly features: FeatureTable;
  /** A row for each of them, in steps of `featureStep`. */
  readonly featureRows: Int8Array;
  readonly featureStep: number;
  readonly bias: Float32Array;
}

/** Numbers of patterns, in an order of their own: modules list what they export in the order of the letters or of the file. */
const WORDINGS: readonly number[] = [acts, citing, hints].flatMap((file: Readonly<Record<string, unknown>>) =>
  Object.keys(file)
    .sort()
    .flatMap((name) => {
      const wording = file[name];
      return wording instanceof Pattern ? [wording.index] : [];
    }),
);
export const SIGNS = WORDINGS.length + 2;

/** What can be asked of a sentence. */
export interface Sign {
  readonly question: boolean;
  /** Bits of the patterns that fit. */
  readonly fitting: Mask;
}

/** Writes which wordings fit, whether it is a question, and how long it is. */
export function signsOf({ fitting, question }: Sign, words: number, into: Float64Array): void {
  for (let i = 0; i < WORDINGS.length; i++) into[i] = (fitting[WORDINGS[i]! >> 5]! >>> (WORDINGS[i]! & 31)) & 1;
  into[WORDINGS.length] = question ? 1 : 0;
  into[WORDINGS.length + 1] = Math.log(words + 1);
}

/** The words of a sentence and their pairs, neighbours and over a gap, as hashes; `words` are hashes, too. */
export function eachFeature(words: readonly number[], feature: (hash: number) => void): void {
  words.forEach((word, at) => {
    feature(word);
    eachPair(words, words.length, at, feature);
  });
}

/** What one word or pair counts for in a sentence of so many words. */
export function featureNorm(words: number): number {
  return 1 / Math.sqrt(words + 8);
}

/** A message whose acts can be asked for. */
export interface HeardActs {
  /** Log odds of all acts in one of its sentences, the one at `place`. */
  oddsIn(place: number, sentence: Sign): Float64Array;
}

/** Hears acts by the ear of the scorer, who has heard the client's messages already. */
export function createActEar(ear: Ear, learned: ActWeights): (prepared: PreparedText) => HeardActs {
  const { units, signs, features, featureRows, featureStep, bias } = learned;
  const count = ACTS.length;
  const layer = ear.kernel.newLayer(units, bias);
  const sum = ear.kernel.newSum();
  const nothing = ear.kernel.newSum();
  const hidden = sum.values.length;
  const sign = new Float64Array(SIGNS);

  return (prepared) => ({
    oddsIn(place, sentence) {
      const { sentences, sums } = ear.hear(prepared);
      const heard = sentences[place];
      if (!heard) return new Float64Array(count).fill(-Infinity);
      const span = prepared.sentences[place]!;
      const from = lastClauseOf(prepared, span) * hidden;
      sum.values.set(sums.subarray(from, from + hidden));
      layer.rate(nothing, sum, normOf(heard.words));
      const odds = new Float64Array(layer.scores);
      signsOf(sentence, heard.words, sign);
      for (let i = 0; i < SIGNS; i++) {
        const value = sign[i]!;
        if (value !== 0) for (let a = 0; a < count; a++) odds[a]! += value * signs[i * count + a]!;
      }
      const step = featureStep * featureNorm(heard.words);
      eachFeature(heard.hashes, (hash) => {
        const row = rowOf(features, hash);
        if (row < 0) return;
        for (let a = 0; a < count; a++) odds[a]! += step * featureRows[row * count + a]!;
      });
      return odds;
    },
  });
}
