import type { Language } from '../conversation';
import type { PreparedText, Sentence } from '../language';
import { LEAST_CONFIDENCE } from './confidence';
import { type Calibrations, confidenceOf, scoreFor } from './scorer/calibration';
import type { ScoredText, Scorer, Window } from './scorer/score';

/** A phrase signal found in one text. Offsets are UTF-16 units. */
export interface Phrase {
  readonly signal: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

export type PhraseFinder = (prepared: PreparedText) => Phrase[];

/** A part of a sentence is shown alone if it keeps this share of the sentence's own evidence (in log odds). */
const ENOUGH = 0.8;
/** Shorter parts say too little by themselves to be read alone. */
const SHORTEST_SPAN = 12;

/** Finds what the scorer hears: per signal the sentences, or pairs of neighbours, that speak most clearly. */
export function createPhraseFinder(scorer: Scorer, calibrations: Calibrations): PhraseFinder {
  const least: Record<Language, Float32Array> = { ru: leastScores('ru'), en: leastScores('en') };

  function leastScores(language: Language): Float32Array {
    return Float32Array.from(scorer.signals, (_, s) => scoreFor(calibrations[language], s, LEAST_CONFIDENCE));
  }

  return (prepared) => {
    const scored = scorer.score(prepared);
    const found: Phrase[] = [];
    const bySignal = new Map<number, Window[]>();
    for (const window of [...scored.sentences, ...scored.pairs]) {
      if (!window) continue;
      const floor = least[languageOf(prepared, window)];
      for (let s = 0; s < floor.length; s++) {
        if (window.scores[s]! < floor[s]!) continue;
        const rivals = bySignal.get(s);
        if (rivals) rivals.push(window);
        else bySignal.set(s, [window]);
      }
    }
    for (const [s, windows] of bySignal) {
      windows.sort((a, b) => b.scores[s]! - a.scores[s]!);
      const taken: Window[] = [];
      for (const window of windows) {
        if (taken.some((other) => overlap(window, other))) continue;
        taken.push(window);
        const { start, end } = spanOf(prepared, scored, window, s);
        const confidence = confidenceOf(calibrations[languageOf(prepared, window)], s, window.scores[s]!);
        found.push({ signal: scorer.signals[s]!, start, end, confidence });
      }
    }
    return found;
  };
}

function overlap(a: Window, b: Window): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken;
}

function languageOf(prepared: PreparedText, window: Window): Language {
  let cyrillic = 0;
  for (let t = window.firstToken; t < window.endToken; t++) {
    const { script } = prepared.tokens[t]!;
    if (script === 'cyrillic') cyrillic++;
    else if (script === 'latin') cyrillic--;
  }
  return cyrillic > 0 ? 'ru' : 'en';
}

/** The part of the window to show: the louder sentence of a pair, and in it the clauses that carry the weight. */
function spanOf(prepared: PreparedText, scored: ScoredText, window: Window, signal: number): Sentence {
  let sentence: Sentence | undefined;
  let loudest = -Infinity;
  prepared.sentences.forEach((candidate, i) => {
    const alone = scored.sentences[i];
    if (!alone || alone.firstToken < window.firstToken || alone.endToken > window.endToken) return;
    if (alone.scores[signal]! <= loudest) return;
    loudest = alone.scores[signal]!;
    sentence = candidate;
  });
  const whole = sentence!;
  const clauses = prepared.clauses.filter(
    (clause) => clause.firstToken >= whole.firstToken && clause.endToken <= whole.endToken,
  );
  const silence = scored.score(whole.firstToken, whole.firstToken)[signal]!;
  const wanted = silence + ENOUGH * (loudest - silence);
  let best = whole;
  for (let first = 0; first < clauses.length; first++) {
    for (let last = first; last < clauses.length; last++) {
      const part = { ...clauses[first]!, end: clauses[last]!.end, endToken: clauses[last]!.endToken };
      if (part.end - part.start >= best.end - best.start || part.end - part.start < SHORTEST_SPAN) continue;
      if (scored.score(part.firstToken, part.endToken)[signal]! >= wanted) best = part;
    }
  }
  return best;
}
