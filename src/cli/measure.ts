import type { Language } from '../conversation';
import { createPhraseFinder, type Phrase, type PhraseFinder } from '../engine/phrases';
import type { Matcher } from '../engine/rules/match';
import { hashOf } from '../engine/scorer/features';
import type { Scorer } from '../engine/scorer/score';
import { type CorpusMessage, firstWaveOf } from '../engine/training/corpus';
import { calibrateOn, judge } from '../engine/training/train';
import { type PreparedText, prepare } from '../language';

/** A message of the corpus and what the engine found in it. */
export interface Heard {
  readonly message: CorpusMessage;
  readonly phrases: readonly Phrase[];
}

const FOLDS = 5;

/**
 * Findings in the development corpus by a calibration that has not seen the message they judge: in turn a fifth of the
 * corpus is judged by what the other four fifths and all further texts taught. (The weights see neither.)
 */
export function crossFitted(
  corpus: readonly CorpusMessage[],
  further: readonly CorpusMessage[],
  scorer: Scorer,
  matcher: Matcher,
): Heard[] {
  const judged = judge(corpus, scorer, matcher);
  const judgedFurther = judge(further, scorer, matcher);
  const foldOf = (message: CorpusMessage) => hashOf(message.id) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = judged.filter(({ message }) => foldOf(message) !== fold);
    const find = createPhraseFinder(scorer, matcher, calibrateOn([...others, ...judgedFurther], scorer.signals.length));
    return hear(
      corpus.filter((message) => foldOf(message) === fold),
      find,
    );
  }).flat();
}

export function hear(corpus: readonly CorpusMessage[], find: PhraseFinder): Heard[] {
  return corpus.map((message) => ({ message, phrases: phrasesOf(prepare(message.text), find) }));
}

function phrasesOf(prepared: PreparedText, find: PhraseFinder): Phrase[] {
  return prepared.language === 'other' || prepared.language === 'none' ? [] : find(prepared);
}

/** Counts of right, wrong and missed findings, each signal once a message. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function precision({ right, wrong }: Tally): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1(tally: Tally): number {
  return (2 * tally.right) / Math.max(1, 2 * tally.right + tally.wrong + tally.missed);
}

export function sum(tallies: Iterable<Tally>): Tally {
  let total: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of tallies) {
    total = { right: total.right + right, wrong: total.wrong + wrong, missed: total.missed + missed };
  }
  return total;
}

/**
 * By signal, for findings of at least `strength`. A finding is right where a label of its signal overlaps it. First
 * wave messages carry no labels of the second wave: there its signals are neither right nor wrong.
 */
export function tally(heard: readonly Heard[], strength: number): Map<string, Tally> {
  const firstWave = firstWaveOf(heard.map(({ message }) => message));
  const tallies = new Map<string, Tally>();
  const count = (signal: string, what: keyof Tally) => {
    const now = tallies.get(signal) ?? { right: 0, wrong: 0, missed: 0 };
    tallies.set(signal, { ...now, [what]: now[what] + 1 });
  };
  for (const { message, phrases } of heard) {
    const found = phrases.filter(
      ({ signal, confidence }) => confidence >= strength && (message.wave === 2 || firstWave.has(signal)),
    );
    const labelled = new Set(message.labels.map(({ signal }) => signal));
    for (const signal of labelled)
      count(signal, found.some((phrase) => isRight(message, phrase, signal)) ? 'right' : 'missed');
    for (const signal of new Set(found.map((phrase) => phrase.signal))) {
      if (!found.some((phrase) => isRight(message, phrase, signal))) count(signal, 'wrong');
    }
  }
  return tallies;
}

function isRight(message: CorpusMessage, phrase: Phrase, signal: string): boolean {
  if (phrase.signal !== signal) return false;
  return message.labels.some((label) => {
    const start = message.text.indexOf(label.quote);
    return label.signal === signal && start < phrase.end && phrase.start < start + label.quote.length;
  });
}

/** Share of the look-alikes in which the signal they resemble was found all the same. */
export function lookalikesFired(heard: readonly Heard[], strength: number): number {
  let all = 0;
  let fired = 0;
  for (const { message, phrases } of heard) {
    for (const id of message.hard_negative_for) {
      all++;
      if (phrases.some(({ signal, confidence }) => signal === id && confidence >= strength)) fired++;
    }
  }
  return fired / Math.max(1, all);
}

/** Share of the messages without any label in which a sign was found that they were labelled for. */
export function cleanFlagged(heard: readonly Heard[], strength: number): number {
  const firstWave = firstWaveOf(heard.map(({ message }) => message));
  const clean = heard.filter(({ message }) => message.labels.length === 0);
  const flagged = clean.filter(({ message, phrases }) =>
    phrases.some(({ signal, confidence }) => confidence >= strength && (message.wave === 2 || firstWave.has(signal))),
  );
  return flagged.length / Math.max(1, clean.length);
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly claimed: number;
  readonly right: number;
}

/** Reliability: of the findings in each tenth of confidence, the mean confidence and the share that is right. */
export function reliability(heard: readonly Heard[]): Bin[] {
  const firstWave = firstWaveOf(heard.map(({ message }) => message));
  const bins = Array.from({ length: 10 }, (_, i) => ({ from: i / 10, count: 0, claimed: 0, right: 0 }));
  for (const { message, phrases } of heard) {
    for (const phrase of phrases) {
      if (message.wave === 1 && !firstWave.has(phrase.signal)) continue;
      const bin = bins[Math.min(9, Math.floor(phrase.confidence * 10))]!;
      bin.count++;
      bin.claimed += phrase.confidence;
      if (isRight(message, phrase, phrase.signal)) bin.right++;
    }
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ from, count, claimed, right }) => ({ from, count, claimed: claimed / count, right: right / count }));
}

export function ofLanguage(heard: readonly Heard[], language: Language): Heard[] {
  return heard.filter(({ message }) => message.lang === language);
}
