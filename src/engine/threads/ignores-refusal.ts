import type { Finding } from '../../conversation';
import { ACCEPTS_NO, MISSING, REFUSAL } from './acts';
import { finding } from './finding';
import { Pattern } from './patterns';
import { sentenceWith, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** We repeat our no without the words of a refusal. */
const STANDS = new Pattern(`
  (повтор* | еще раз | как (писал* | говорил* | я писал* | я говорил* | уже) | уже (писал* | говорил* | отвечал*) | мой ответ | ответ прежний | остается в силе | не (будет | получится) | никогда | всерьез | серьезно)
  (as i said | as we said | as (mentioned | i wrote | i told) | repeat | again | still no | still not | my no | our no | never | i mean it | stands | not going to happen | no means)
`);

const STRONG = 0.75;
/** Messages after a refusal in which it can be passed over. */
const REACH = 12;

/** `trust.ignores-refusal`: we have declined, and the client goes on as if we had not. */
export function ignoredRefusals(thread: Thread): Finding[] {
  const found = new Map<string, Finding>();
  for (const turn of thread.turns) {
    if (turn.client) continue;
    const refusal = sentenceWith(turn, REFUSAL);
    if (refusal === null || refusal.question || refusal.fits(MISSING)) continue;
    const topic = [...refusal.terms, ...requestBefore(thread, turn)].filter((term) => term.weight >= STRONG);
    if (topic.length === 0) continue;
    const ignored = goesOn(thread, turn, topic);
    // The first refusal of several is the one that was passed over.
    if (ignored !== null && !found.has(ignored.message)) found.set(ignored.message, ignored);
  }
  return [...found.values()];
}

/** What the client had written before our answer. */
function requestBefore(thread: Thread, turn: Turn): Term[] {
  for (let i = turn.index - 1; i >= 0; i--) {
    const before = thread.turns[i]!;
    if (before.client) return before.sentences.flatMap((sentence) => [...sentence.terms]);
  }
  return [];
}

function goesOn(thread: Thread, refusal: Turn, topic: readonly Term[]): Finding | null {
  const pushing: Turn[] = [];
  const again: Turn[] = [];
  for (const turn of thread.turns.slice(refusal.index + 1, refusal.index + 1 + REACH)) {
    const shares = turn.sentences.some((sentence) =>
      sentence.terms.some((term) => topic.some((t) => t.concept === term.concept)),
    );
    if (!turn.client) {
      if (pushing.length > 0 && (shares || sentenceWith(turn, STANDS) !== null)) {
        if (sentenceWith(turn, REFUSAL) !== null || sentenceWith(turn, STANDS) !== null) again.push(turn);
      }
      continue;
    }
    if (!turn.whole || acceptsNo(turn)) return null;
    if (shares) pushing.push(turn);
  }
  if (pushing.length < 2 && again.length === 0) return null;
  const last = pushing.at(-1)!;
  const refers = [refusal, ...pushing, ...again].sort((a, b) => a.index - b.index).map((turn) => turn.message.id);
  return finding('trust.ignores-refusal', last, again.length > 0 ? 0.92 : 0.8, refers);
}

/** Taking it begins the answer: "Понятно, жаль." or "Clear, so not the May fair." */
function acceptsNo(turn: Turn): boolean {
  return turn.sentences.slice(0, 2).some((sentence) => !sentence.question && sentence.fits(ACCEPTS_NO));
}
