import type { PreparedText } from '../../language';
import { MOST_CONFIDENCE } from '../confidence';
import type { RuleHit } from '../rules/types';
import type { Window } from './score';

/** What speaks for and against one signal in one window, in this order. */
export const EVIDENCE = [
  'one',
  'score',
  'loudest other signal',
  'words (log)',
  'quotation marks',
  'question',
  'rule',
  'silenced rule',
  'unknown words (root)',
  'capitals (root)',
  'score above even',
  'another signal is louder',
  'says you',
  'says I or we',
] as const;

/**
 * From evidence to the share that is right: `1 / (1 + exp(-(Σ weights · evidence + offset)))`, with the same weights
 * for all signals and an offset for each. The same for both languages: learned apart, each from half as many messages,
 * they were less right on messages kept aside.
 */
export interface Calibration {
  /** In step with `EVIDENCE`. */
  readonly weights: readonly number[];
  /** In step with the signals of the scorer. */
  readonly offsets: readonly number[];
}

/** A rival below this says nothing. */
const QUIET = -4;
/** Longer windows are no surer: client mail of the corpus knows few of them, and lists and tables are long too. */
const MOST_WORDS = 15;
/** "Paid.", "No rush!": shorter ones are no less sure; client mail of the corpus knows few of them, too. */
const LEAST_WORDS = 6;
const RULE_WORTH = { strong: 1, medium: 0.6, weak: 0.3 } as const;
const QUOTATION_MARKS = /^["«»“”„]+$/;
/** Endings of whose something is. */
const OF_WHOM = ',а,е,и,у,я,ю,й,его,ему,ей,ем,их,им,ими'.split(',');
const withEndings = (stem: string): string[] => OF_WHOM.map((ending) => stem + ending);
const YOU = new Set([
  ...'you your yours yourself вы вас вам вами ты тебя тебе тобой'.split(' '),
  ...withEndings('ваш'),
  ...withEndings('тво').slice(1),
]);
const WE = new Set([
  ...'i me my mine we us our ours я меня мне мной мы нас нам нами'.split(' '),
  ...withEndings('мо').slice(1),
  ...withEndings('наш'),
]);
/** "You're", "we've". */
const JOINED = /^(.+?)['’]\p{L}+$/u;

/** What the words and signs of a window say by themselves, whatever the signal. */
export interface Said {
  /** Each 1 or 0. */
  readonly quoted: number;
  readonly question: number;
  readonly you: number;
  readonly we: number;
}

export function saidIn({ tokens }: PreparedText, window: Pick<Window, 'firstToken' | 'endToken'>): Said {
  let quoted = 0;
  let question = 0;
  let you = 0;
  let we = 0;
  for (let t = window.firstToken; t < window.endToken; t++) {
    const { norm, script } = tokens[t]!;
    if (script === 'punct') {
      if (QUOTATION_MARKS.test(norm)) quoted = 1;
      else if (norm.includes('?')) question = 1;
      continue;
    }
    const word = norm.includes("'") ? (JOINED.exec(norm)?.[1] ?? norm) : norm;
    if (YOU.has(word)) you = 1;
    else if (WE.has(word)) we = 1;
  }
  return { quoted, question, you, we };
}

/** Writes what speaks for `signal` in `window` into `into`. */
export function gatherEvidence(
  window: Window,
  { quoted, question, you, we }: Said,
  signal: number,
  hits: readonly RuleHit[],
  into: Float64Array,
): void {
  const { scores, loudest } = window;
  let rival = QUIET;
  if (scores[signal]! < loudest) rival = Math.max(rival, loudest);
  else for (let s = 0; s < scores.length; s++) if (s !== signal && scores[s]! > rival) rival = scores[s]!;
  let rule = 0;
  let silenced = 0;
  for (const hit of hits) {
    if (hit.startToken >= window.endToken || hit.endToken <= window.firstToken) continue;
    if (hit.guarded) silenced = 1;
    else rule = Math.max(rule, RULE_WORTH[hit.strength]);
  }
  into[0] = 1;
  into[1] = scores[signal]!;
  into[2] = rival;
  into[3] = Math.log(Math.min(Math.max(window.words, LEAST_WORDS), MOST_WORDS) + 1);
  into[4] = quoted;
  into[5] = question;
  into[6] = rule;
  into[7] = silenced;
  into[8] = Math.sqrt(window.unknown);
  into[9] = Math.sqrt(window.capitals);
  into[10] = Math.max(0, into[1]);
  into[11] = rival > into[1] ? 1 : 0;
  into[12] = you;
  into[13] = we;
}

/**
 * The confidence that `signal` is there.
 * @param doubt log odds to take off for what the evidence does not know of
 */
export function confidenceOf(
  calibration: Calibration,
  signal: number,
  evidence: ArrayLike<number>,
  doubt: number,
): number {
  let odds = calibration.offsets[signal]! - doubt;
  for (let i = 0; i < calibration.weights.length; i++) odds += calibration.weights[i]! * evidence[i]!;
  return Math.min(MOST_CONFIDENCE, 1 / (1 + Math.exp(-odds)));
}
