import type { PreparedText, Sentence } from '../language';
import { LEAST_CONFIDENCE } from './confidence';
import type { Matcher } from './rules/match';
import type { RuleHit } from './rules/types';
import { type Calibration, confidenceOf, EVIDENCE, gatherEvidence, type Said, saidIn } from './scorer/evidence';
import type { ScoredText, Scorer, Window } from './scorer/score';

/** A phrase signal found in one text. Offsets are UTF-16 units. */
export interface Phrase {
  readonly signal: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

export type PhraseFinder = (prepared: PreparedText) => Phrase[];

/** Where no rule speaks, no other evidence makes up for a score below this (in log odds). */
const HOPELESS = -4;
/** Shorter parts say too little by themselves to be read alone. */
const SHORTEST_SPAN = 12;

/**
 * Up to so many sentences a message is as long as those that confidence was measured on. A longer one holds hardly more
 * signs, so each of its sentences is that much less likely to be one; from some length on it is no letter any more.
 */
const USUAL_SENTENCES = 6;
const MOST_SENTENCES = 30;

/** Finds what scorer and rules hear: per signal the sentences, or pairs of neighbours, that speak most clearly. */
export function createPhraseFinder(scorer: Scorer, matcher: Matcher, calibration: Calibration): PhraseFinder {
  const evidence = new Float64Array(EVIDENCE.length);

  return (prepared) => {
    const scored = scorer.score(prepared);
    const hits = matcher.match(prepared);
    const found: Phrase[] = [];
    const sentences = scored.sentences.filter(Boolean).length;
    const doubt = Math.log(Math.min(MOST_SENTENCES, Math.max(USUAL_SENTENCES, sentences)) / USUAL_SENTENCES);
    const said = new Map<Window, Said>();
    for (const [signal, windows] of hopeful(scorer.signals, scored, hits)) {
      const id = scorer.signals[signal]!;
      const own = hits.filter((hit) => hit.signal === id);
      const taken: Window[] = [];
      for (const window of windows) {
        if (taken.some((other) => overlap(window, other))) continue;
        taken.push(window);
        const saidHere = said.get(window) ?? saidIn(prepared, window);
        said.set(window, saidHere);
        gatherEvidence(window, saidHere, signal, own, evidence);
        const confidence = confidenceOf(calibration, signal, evidence, doubt);
        if (confidence < LEAST_CONFIDENCE) continue;
        const { start, end, windows: shown } = spanOf(prepared, scorer, scored, window, signal, taken.slice(0, -1));
        taken.push(...shown);
        // A line drawn, or letters that some program could not read and gave as question marks.
        if (!/\p{L}/u.test(prepared.text.slice(start, end))) continue;
        found.push({ signal: id, start, end, confidence });
      }
    }
    return found;
  };
}

/** For each signal that speaks at all, or that a rule has heard: the windows it may be in, the loudest first. */
function hopeful(signals: readonly string[], scored: ScoredText, hits: readonly RuleHit[]): Map<number, Window[]> {
  const ruled = new Set(hits.map(({ signal }) => signals.indexOf(signal)));
  const bySignal = new Map<number, Window[]>();
  const add = (signal: number, window: Window): void => {
    const others = bySignal.get(signal);
    if (others) others.push(window);
    else bySignal.set(signal, [window]);
  };
  for (const windows of [scored.sentences, scored.pairs]) {
    for (const window of windows) {
      if (!window) continue;
      const { scores, loudest } = window;
      for (const signal of ruled) if (signal >= 0) add(signal, window);
      if (loudest <= HOPELESS) continue;
      for (let signal = 0; signal < scores.length; signal++)
        if (scores[signal]! > HOPELESS && !ruled.has(signal)) add(signal, window);
    }
  }
  for (const [signal, windows] of bySignal) windows.sort((a, b) => b.scores[signal]! - a.scores[signal]!);
  return bySignal;
}

function overlap(a: Window, b: Window): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken;
}

interface Span extends Pick<Sentence, 'start' | 'end'> {
  /** The sentences that it takes in. */
  readonly windows: readonly Window[];
}

/**
 * What to show: of the louder sentence of the window the clauses that say it, and with them each neighbour that goes on
 * saying it. People say a thing in two sentences, and either may be the louder one.
 * @param taken what is shown of the signal already
 */
function spanOf(
  prepared: PreparedText,
  scorer: Scorer,
  scored: ScoredText,
  window: Window,
  signal: number,
  taken: readonly Window[],
): Span {
  const { tokens, sentences } = prepared;
  let place = tokens[window.firstToken]!.sentence;
  const lastPlace = tokens[window.endToken - 1]!.sentence;
  if (lastPlace > place && scoreIn(lastPlace) > scoreIn(place)) place = lastPlace;
  const before = goesOn(place - 1) ? place - 1 : place;
  const after = goesOn(place + 1) ? place + 1 : place;
  const loudest = clausesOf(prepared, scorer, sentences[place]!, signal, scoreIn(place));
  return {
    start: before < place ? sentences[before]!.start : loudest.start,
    end: after > place ? sentences[after]!.end : loudest.end,
    windows: scored.sentences.slice(before, after + 1).filter((other) => other !== null),
  };

  function scoreIn(sentence: number): number {
    return scored.sentences[sentence]?.scores[signal] ?? Number.NEGATIVE_INFINITY;
  }

  /** It speaks by itself, the two together say no less than the louder one, and no blank line parts them. */
  function goesOn(neighbour: number): boolean {
    const other = scored.sentences[neighbour];
    if (!other || other.scores[signal]! <= HOPELESS || taken.some((known) => overlap(known, other))) return false;
    const first = Math.min(neighbour, place);
    const both = scored.pairs[first]?.scores[signal] ?? Number.NEGATIVE_INFINITY;
    const between = prepared.text.slice(sentences[first]!.end, sentences[first + 1]!.start);
    return both >= scoreIn(place) && !BLANK_LINE.test(between);
  }
}

const BLANK_LINE = /\n\s*\n/;

/** The shortest stretch of a sentence's clauses that says no less than the whole, which says `score`. */
function clausesOf(
  prepared: PreparedText,
  scorer: Scorer,
  sentence: Sentence,
  signal: number,
  score: number,
): Pick<Sentence, 'start' | 'end'> {
  const { tokens, clauses } = prepared;
  const firstClause = tokens[sentence.firstToken]!.clause;
  const endClause = tokens[sentence.endToken - 1]!.clause + 1;
  let best: Pick<Sentence, 'start' | 'end'> = sentence;
  for (let first = firstClause; first < endClause; first++) {
    for (let last = first; last < endClause; last++) {
      const { start } = clauses[first]!;
      const { end } = clauses[last]!;
      if (end - start >= best.end - best.start || end - start < SHORTEST_SPAN) continue;
      if (scorer.scoreClauses(prepared, sentence, signal, first, last + 1) >= score) best = { start, end };
    }
  }
  return best;
}
