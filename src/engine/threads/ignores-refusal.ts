import type { Finding } from '../../conversation';
import { ACCEPTS_NO, MISSING, REFUSAL, REQUEST } from './acts';
import { finding } from './finding';
import { GRANTS, NO_REFUSAL, STANDS } from './hints';
import { Pattern } from './patterns';
import { weighedRenewals } from './renewals';
import { clientBefore, type Passage, sentenceWith, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

const STRONG = 0.75;
/** Messages after a refusal in which it can be passed over. */
const REACH = 12;

/** `trust.ignores-refusal`: we have declined, and the client goes on as if we had not. */
export function ignoredRefusals(thread: Thread): Finding[] {
  const found = new Map<string, Finding>();
  for (const turn of thread.turns) {
    if (turn.client) continue;
    const refusal = turn.sentences.find(isRefusal);
    if (refusal === undefined) continue;
    const topic = [...refusal.terms, ...requestBefore(thread, turn)].filter((term) => term.weight >= STRONG);
    if (topic.length === 0) continue;
    const ignored = goesOn(thread, turn, topic);
    // The first refusal of several is the one that was passed over.
    if (ignored !== null && !found.has(ignored.message)) found.set(ignored.message, ignored);
  }
  return found.size > 0 ? [...found.values()] : weighedRenewals(thread);
}

function isRefusal(sentence: Passage): boolean {
  if (sentence.question || sentence.fits(MISSING) || sentence.fits(NO_REFUSAL) || sentence.fits(GRANTS)) return false;
  return sentence.fits(REFUSAL);
}

/** What the client had written before our answer. */
function requestBefore(thread: Thread, turn: Turn): Term[] {
  return clientBefore(thread, turn)?.sentences.flatMap((sentence) => [...sentence.terms]) ?? [];
}

function goesOn(thread: Thread, refusal: Turn, refused: readonly Term[]): Finding | null {
  const topic = [...refused];
  const pushing: Turn[] = [];
  const again: Turn[] = [];
  /** Messages of theirs that we said no to at once, with nothing to show whether to the same thing. */
  const rebuffed: Turn[] = [];
  let accepted = false;
  let last: Turn | null = null;
  for (const turn of thread.turns.slice(refusal.index + 1, refusal.index + 1 + REACH)) {
    const shared = turn.sentences.filter((sentence) => sharesWith(sentence, topic));
    if (!turn.client) {
      const repeated = shared.some((sentence) => isRefusal(sentence) || (!sentence.question && sentence.fits(STANDS)));
      // Our second no to the same thing tells what the message in between wanted, whatever its words.
      if (repeated && last !== null && !pushing.includes(last) && wants(last)) pushing.push(last);
      if (last !== null && !accepted && !pushing.includes(last) && turn.sentences.some(isForbidding)) {
        rebuffed.push(last);
        if (rebuffed.length > 1 && shared.length > 0) pushing.push(...rebuffed);
      }
      if (pushing.length === 0 || pushing.at(-1) !== last) continue;
      if (!repeated && sentenceWith(turn, STANDS) === null && !shared.some(isDenial)) continue;
      again.push(turn);
      // What they had pushed on with is what we refused, too.
      topic.push(...last.sentences.flatMap(({ terms }) => terms.filter((term) => term.weight >= STRONG)));
      continue;
    }
    if (!turn.whole) return null;
    accepted ||= acceptsNo(turn);
    last = turn;
    if (shared.length > 0) pushing.push(turn);
  }
  // "Right. When will you come?": whoever took the no and went on all the same is told so by our second no.
  if (again.length === 0 && (accepted || pushing.length < 2)) return null;
  const refers = [refusal, ...pushing, ...again].sort((a, b) => a.index - b.index).map((turn) => turn.message.id);
  return finding('trust.ignores-refusal', pushing.at(-1)!, again.length > 0 ? 0.92 : 0.8, refers);
}

/** "Please don't, he can't stay here": a no to what has just been said. */
const FORBIDS = new Pattern(`
  (не (надо | нужно | стоит | присылайте | привозите | приезжайте | делайте | ждите) | прошу не)
  (please (don't | do not | stop) | (nobody | no one | none of us) <1> (will | can) | (can't | cannot | won't) <3> (here | there))
`);

function isForbidding(sentence: Passage): boolean {
  return !sentence.question && !sentence.fits(NO_REFUSAL) && (isRefusal(sentence) || sentence.fits(FORBIDS));
}

function sharesWith(sentence: Passage, topic: readonly Term[]): boolean {
  return sentence.terms.some((term) => topic.some((other) => other.concept === term.concept));
}

const NO = /^(нет|не|нету|no|not|none|never|cannot)$|n't$/;

function isDenial(sentence: Passage): boolean {
  if (sentence.question || sentence.fits(REQUEST) || sentence.fits(NO_REFUSAL)) return false;
  return sentence.words.some((word) => NO.test(word.norm));
}

/** More than taking it: a question, or a wish. */
function wants(turn: Turn): boolean {
  return turn.sentences.some((sentence) => sentence.question || sentence.fits(REQUEST));
}

/** Taking it begins the answer: "Понятно, жаль." or "Clear, so not the May fair." */
function acceptsNo(turn: Turn): boolean {
  return turn.sentences.slice(0, 2).some((sentence) => !sentence.question && sentence.fits(ACCEPTS_NO));
}
