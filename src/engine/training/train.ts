import { prepare } from '../../language';
import type { Matcher } from '../rules/match';
import type { RuleHit } from '../rules/types';
import { type Calibration, EVIDENCE, gatherEvidence, saidIn } from '../scorer/evidence';
import type { Scorer, Window } from '../scorer/score';
import { packWeights, type Weights } from '../scorer/weights';
import { ACT_BANKS, type BankLine } from './bank';
import { calibrate, type Judgement } from './calibrate';
import { type CorpusMessage, firstWaveOf } from './corpus';
import { buildDataset, chooseVocabulary } from './dataset';
import { lessonOf } from './examples';
import { type FitOptions, fitNetwork } from './fit';
import { restoreRows, shrink } from './pack';

export const FIT: FitOptions = { hidden: 128, epochs: 9, featureDropout: 0.5, unitDropout: 0.3, seed: 1 };

/** What follows the shrinking of the rows, so that the layer above them learns to live with their coarser form. */
const REFIT = (options: FitOptions): FitOptions => ({ ...options, epochs: 2, featureDropout: 0.2 });

/**
 * From the bank to the weights that ship. What words have to do with each other is learnt from the lines of acts, too:
 * nothing in them is labelled for signals, nor acts in the lines of signals.
 */
export function trainWeights(bank: readonly BankLine[], acts: readonly BankLine[], options: FitOptions = FIT): Weights {
  const signals = shownIn(bank);
  const actsOf = new Map(ACT_BANKS.map((name) => [name, shownIn(acts.filter((line) => line.bank === name))]));
  const learned = [...signals, ...[...actsOf.values()].flat()];
  const lessons = [...bank, ...acts].map((line) => lessonOf(line, unlabelledIn(line)));
  const vocabulary = chooseVocabulary(lessons.map(({ whole }) => whole));
  const examples = lessons.flatMap((lesson) => lesson.examples);
  const data = buildDataset(examples, vocabulary, learned);
  const network = fitNetwork(data, vocabulary, learned.length, options);
  const loose = shrink(network, vocabulary, signals);
  const shrunk = { ...network, rows: restoreRows(loose, options.hidden) };
  const { hiddenBias, output, outputBias } = fitNetwork(data, vocabulary, learned.length, REFIT(options), shrunk);
  return packWeights({
    ...loose,
    hiddenBias,
    output: output.filter((_, i) => i % learned.length < signals.length),
    outputBias: outputBias.slice(0, signals.length),
  });

  /** An act's name begins with the side whose it is; a line is of one side. */
  function unlabelledIn(line: BankLine): string[] {
    const labelled =
      line.bank === 'signals' ? signals : actsOf.get(line.bank)!.filter((id) => id.startsWith(line.home.slice(0, 2)));
    return learned.filter((id) => !labelled.includes(id));
  }
}

function shownIn(lines: readonly BankLine[]): string[] {
  return [...new Set(lines.flatMap((line) => line.signals))].sort();
}

/** From the development corpus to what the scores are worth. */
export function calibrateOn(judged: readonly JudgedMessage[], signals: number): Calibration {
  return calibrate(
    judged.flatMap(({ judgements }) => judgements),
    signals,
  );
}

export interface JudgedMessage {
  readonly message: CorpusMessage;
  readonly judgements: readonly Judgement[];
}

/** The loudest evidence for each signal in each message, for the signals that the message was labelled for. */
export function judge(corpus: readonly CorpusMessage[], scorer: Scorer, matcher: Matcher): JudgedMessage[] {
  const firstWave = firstWaveOf(corpus);
  return corpus.map((message) => {
    const prepared = prepare(message.text);
    const scored = scorer.score(prepared);
    const hits = matcher.match(prepared);
    const judgements = scorer.signals.flatMap((id, signal) => {
      if (message.wave === 1 && !firstWave.has(id)) return [];
      const window = loudest([...scored.sentences, ...scored.pairs], signal);
      if (!window) return [];
      const evidence = new Float64Array(EVIDENCE.length);
      gatherEvidence(window, saidIn(prepared, window), signal, hitsOf(hits, id), evidence);
      return { signal, evidence, right: message.labels.some((label) => label.signal === id) };
    });
    return { message, judgements };
  });
}

function hitsOf(hits: readonly RuleHit[], signal: string): RuleHit[] {
  return hits.filter((hit) => hit.signal === signal);
}

function loudest(windows: readonly (Window | null)[], signal: number): Window | null {
  let best: Window | null = null;
  for (const window of windows) if (window && (!best || window.scores[signal]! > best.scores[signal]!)) best = window;
  return best;
}
