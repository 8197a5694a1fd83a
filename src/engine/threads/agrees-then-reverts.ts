import type { Finding } from '../../conversation';
import { AGREEMENT, PROPOSAL, REQUEST } from './acts';
import { finding } from './finding';
import { Pattern } from './patterns';
import { clientBefore, nextOf, type Passage, sentenceWith, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** The client goes back to how it was. */
const AS_BEFORE = new Pattern(`
  (всегда (делал* | так) | как (раньше | прежде | было | обычно | всегда | и было | привык*) | по-старому | опять | снова | по-прежнему | все равно | верните | вернуть | обратно | привычн* | уже <3> раз | еще раз | напрямую | лично | в обход | мимо)
  (as we always | always did | we always | as (before | usual | always | it was | ever) | like (before | always) | again | another | back (to | in) | the old | old way | anyway | still | once more | used to | right away | pick up | restore | return | directly | straight to (you | your))
`);

/** We remind them of what was agreed. */
const AS_AGREED = new Pattern(`
  (мы же <2> (решили | договор* | согласовал*) | договаривались | договорились | договоренност* | условились | решили <3> (что | как) | помните | вместе решили | как решили | по правил* | по договор* | напомню | напоминаю | мы (же)? (с вами)? <2> (говорили | обсуждали) | после (закрытия | отправки | маршрут* | срок*) | вне | мимо | в (системе | документ* | таблиц*))
  (we | did) <1> agree
  (agreed | agreement | as discussed | remember | we said | we decided | instead of | could you (please)? (put | use | send | add) | as we | our arrangement | per our | outside | reminder | the deal was)
`);

/** The client says openly that they want it otherwise now, or makes one exception. */
const OPENLY = new Pattern(`
  (передумал* | решение изменил* | изменил* решение | поменял* решение | исключени* | знаю что | понимаю что <3> договор* | помню что <3> договор* | если (вам)? (не сложно | можно | возможно) | можно ли | обстоятельств* | пересмотр* | форс-мажор*)
  (changed (our | my) mind* | change (our | my) mind* | exception | just this once | i know (that)? we | i know we said | would (that | it) be possible | if possible | if that's (ok | okay | alright | all right) | would you mind | reconsider* | i'm afraid | sorry but | emergency)
`);

/** "Yes, as agreed": nothing is wrong. */
const AGREEMENT_KEPT = new Pattern(`
  ^ <1> (да | конечно | верно | именно | спасибо | отлично | хорошо | yes | sure | exactly | right | thanks | great | perfect | indeed)
`);

/** One more of the same. */
const GOES_ON = new Pattern(`
  ^ (и | а)? (еще | вот) | ^ и
  ^ (oh | and)? (and | also | another | one more | plus)
`);

const STRONG = 0.5;
/** Messages after an agreement in which going back on it is looked for. */
const REACH = 40;

/** `coop.agrees-then-reverts`: says yes to our way, and then does or demands the old one as if nothing had been said. */
export function reverted(thread: Thread): Finding[] {
  const found = new Map<string, Finding>();
  for (const proposal of thread.turns) {
    if (proposal.client || (sentenceWith(proposal, PROPOSAL) ?? sentenceWith(proposal, REQUEST)) === null) continue;
    const agreed = nextOf(thread, proposal, true);
    if (agreed === null || !agrees(agreed)) continue;
    const oldWay = termsOf(thread.turns.slice(0, proposal.index + 1).slice(-3));
    const back = goesBack(thread, proposal, agreed, oldWay);
    if (back !== null && !found.has(back.message)) found.set(back.message, back);
  }
  return [...found.values()];
}

function agrees(turn: Turn): boolean {
  return turn.sentences.slice(0, 3).some((sentence) => !sentence.question && sentence.fits(AGREEMENT));
}

function termsOf(turns: readonly Turn[]): Term[] {
  return turns.flatMap((turn) =>
    turn.sentences.flatMap((sentence) => sentence.terms.filter((term) => term.weight >= STRONG)),
  );
}

function goesBack(thread: Thread, proposal: Turn, agreed: Turn, oldWay: readonly Term[]): Finding | null {
  const breaches: Turn[] = [];
  let sure = 0;
  let wasReminded = false;
  for (const turn of thread.turns.slice(agreed.index + 1, agreed.index + 1 + REACH)) {
    if (!turn.client) continue;
    if (!turn.whole || sentenceWith(turn, OPENLY) !== null) return null;
    const common = sharedBy(turn, oldWay);
    const back = turn.sentences.some((sentence) => goesBackIn(sentence, oldWay));
    const reply = thread.turns[turn.index + 1];
    const reminder = reply === undefined || reply.client ? null : sentenceWith(reply, AS_AGREED);
    const reminded = reminder !== null;
    // We name the agreement and what was agreed: that is an answer to a breach.
    const held =
      reminder !== null &&
      !reminder.question &&
      !reminder.fits(AGREEMENT_KEPT) &&
      turn.sentences.some((sentence) => !sentence.question || sentence.fits(AS_BEFORE)) &&
      sharedTerms(reminder.terms, termsOf([proposal])) > 0;
    const sameAgain = wasReminded && sharedBy(turn, termsOf(breaches)) > 0;
    const goesOn =
      wasReminded && breaches.at(-1) === clientBefore(thread, turn) && turn.sentences[0]?.fits(GOES_ON) === true;
    if (common === 0 && !held && !goesOn) continue;
    if (!back && !reminded && !sameAgain && !goesOn) continue;
    breaches.push(turn);
    wasReminded ||= reminded;
    sure += (sameAgain ? 1 : 0) + (back ? 1 : 0) + (reminded ? 1 : 0) + (held ? 1 : 0) + (common > 1 ? 1 : 0);
  }
  if (sure < 2) return null;
  const last = breaches.at(-1)!;
  const refers = [proposal, agreed, ...breaches].map((turn) => turn.message.id);
  return finding('coop.agrees-then-reverts', last, sure > 3 ? 0.9 : 0.8, refers);
}

/** "As before" in a clause that is about it, or that says nothing else; a question does not go back. */
function goesBackIn(sentence: Passage, oldWay: readonly Term[]): boolean {
  const place = sentence.question ? null : sentence.find(AS_BEFORE);
  if (place === null) return false;
  const { clause } = sentence.words[place.first]!;
  const things = sentence.words.filter((word) => word.clause === clause).map((word) => sentence.conceptOf(word));
  return things.every((thing) => thing === null) || oldWay.some((term) => things.includes(term.concept));
}

function sharedBy(turn: Turn, terms: readonly Term[]): number {
  return sharedTerms(
    turn.sentences.flatMap((sentence) => [...sentence.terms]),
    terms,
  );
}

function sharedTerms(said: readonly Term[], terms: readonly Term[]): number {
  const concepts = new Set(said.map((term) => term.concept));
  return new Set(terms.map((term) => term.concept).filter((concept) => concepts.has(concept))).size;
}
