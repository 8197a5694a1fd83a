import { prepare } from '../../language';
import type { Model } from '../model';
import type { Calibrations } from '../scorer/calibration';
import { createScorer, type Scorer } from '../scorer/score';
import { packWeights, unpackWeights } from '../scorer/weights';
import type { BankLine } from './bank';
import { calibrate, type Judgement } from './calibrate';
import { type CorpusMessage, firstWaveOf } from './corpus';
import { buildDataset, chooseVocabulary, type Example, featuresOf } from './dataset';
import { type FitOptions, fit } from './fit';

export const FIT: FitOptions = { hidden: 48, epochs: 6, featureDropout: 0.4, unitDropout: 0.2, seed: 1 };
const FEATURES = 16_000;
const LEAST_TEXTS = 2;

/** From bank and corpus to the model that ships, apart from its hash. */
export function train(
  bank: readonly BankLine[],
  corpus: readonly CorpusMessage[],
  options: FitOptions = FIT,
): Omit<Model, 'hash'> {
  const examples: Example[] = bank.map(({ text, signals }) => ({ text, shows: signals }));
  const signals = [...new Set(examples.flatMap(({ shows }) => shows))].sort();
  const rows = examples.map(({ text }) => featuresOf(text));
  const vocabulary = chooseVocabulary(rows, examples, FEATURES, LEAST_TEXTS);
  const weights = packWeights(fit(buildDataset(rows, examples, vocabulary, signals), vocabulary, signals, options));
  return { weights, calibrations: calibrateOn(corpus, createScorer(unpackWeights(weights))) };
}

function calibrateOn(corpus: readonly CorpusMessage[], scorer: Scorer): Calibrations {
  const firstWave = firstWaveOf(corpus);
  const judgements: Record<'ru' | 'en', Judgement[]> = { ru: [], en: [] };
  for (const message of corpus) {
    const best = loudest(scorer, message.text);
    scorer.signals.forEach((id, signal) => {
      if (message.wave === 1 && !firstWave.has(id)) return;
      const right = message.labels.some((label) => label.signal === id);
      judgements[message.lang].push({ signal, score: best[signal]!, right });
    });
  }
  const count = scorer.signals.length;
  return { ru: calibrate(judgements.ru, count), en: calibrate(judgements.en, count) };
}

/** The best score of each signal in any window of a text. */
export function loudest(scorer: Scorer, text: string): Float32Array {
  const best = new Float32Array(scorer.signals.length).fill(-20);
  const scored = scorer.score(prepare(text));
  for (const window of [...scored.sentences, ...scored.pairs]) {
    window?.scores.forEach((score, s) => {
      if (score > best[s]!) best[s] = score;
    });
  }
  return best;
}
