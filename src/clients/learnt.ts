/** A sentence that the user has judged. */
export interface Lesson {
  /** Names the finding, so that the judgement can be taken back. */
  readonly about: string;
  readonly signal: string;
  /** The sign was there (charged, or let slide), or *not a flag*. */
  readonly right: boolean;
  /** Stems of the words that it was found in. */
  readonly stems: readonly string[];
}

/** All that this user has taught, oldest first. */
export type Learnt = readonly Lesson[];

/** The latest so many teach. */
const MOST_LESSONS = 500;

/** The most that a signal as a whole can lose, and a sentence like one that was judged. */
const SIGNAL_LOSS = 0.1;
const SENTENCE_LOSS = 0.3;
/** So many more *not a flag* than right ones, and a signal has lost half of what it can lose. */
const HALF = 4;
/** Less alike than this is another matter. */
const ALIKE = 0.5;

/** With a lesson more; a judgement of the same finding takes the place of an earlier one. */
export function taught(learnt: Learnt, lesson: Lesson): Learnt {
  return [...learnt.filter(({ about }) => about !== lesson.about), lesson].slice(-MOST_LESSONS);
}

export function untaught(learnt: Learnt, about: string): Learnt {
  return learnt.filter((lesson) => lesson.about !== about);
}

/**
 * The confidence of a finding for this user. A signal that was often called *not a flag* loses a little (at most
 * `SIGNAL_LOSS`), a sentence much like one that was loses more (at most `SENTENCE_LOSS`): the share of the stems in
 * common. What was judged right makes up for both. It never gains: the engine knows more sentences than one user.
 */
export function adjusted(confidence: number, signal: string, stems: readonly string[], learnt: Learnt): number {
  const lessons = learnt.filter((lesson) => lesson.signal === signal);
  const wrong = lessons.filter(({ right }) => !right);
  if (wrong.length === 0) return confidence;
  const excess = Math.max(0, 2 * wrong.length - lessons.length);
  const nearest = (of: readonly Lesson[]) => Math.max(0, ...of.map((lesson) => likeness(stems, lesson.stems)));
  const like = nearest(wrong);
  const alike = like >= ALIKE && like > nearest(lessons.filter(({ right }) => right)) ? like : 0;
  const loss = (SIGNAL_LOSS * excess) / (excess + HALF) + SENTENCE_LOSS * alike;
  return Math.max(0, confidence - loss);
}

/** Share of the stems that two sentences have in common, 0 to 1 (Jaccard). */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  const common = [...one].filter((stem) => other.has(stem)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
