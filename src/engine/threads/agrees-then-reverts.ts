import type { Finding } from '../../conversation';
import { AGREEMENT, DELIVERED, PROPOSAL, REFUSAL, REQUEST } from './acts';
import { CITES_AGREEMENT } from './citing';
import { finding } from './finding';
import { AS_AGREED, AS_BEFORE, OPENLY, OWN_WAY, TAKES_BACK } from './hints';
import { Pattern } from './patterns';
import { weighedReversals } from './reversals';
import { nextOf, type Passage, sentenceWith, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** "Yes, as agreed": nothing is wrong. */
const AGREEMENT_KEPT = new Pattern(`
  ^ <1> (да | конечно | верно | именно | спасибо | отлично | хорошо | yes | sure | exactly | right | thanks | great | perfect | indeed)
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
  return found.size > 0 ? [...found.values()] : weighedReversals(thread);
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
  const settled = termsOf([proposal, agreed]);
  const ruledOut = rejectedIn([proposal, agreed]);
  const ended = endedIn([proposal, agreed]);
  let sure = 0;
  let reminder: Turn | null = null;
  for (const turn of thread.turns.slice(agreed.index + 1, agreed.index + 1 + REACH)) {
    if (!turn.client) continue;
    if (!turn.whole) return null;
    const common = sharedBy(turn, oldWay);
    const back = turn.sentences.some(
      (sentence) => goesBackIn(sentence, oldWay) || (!sentence.question && sentence.fits(OWN_WAY)),
    );
    const rejected = turn.sentences.some(
      (sentence) =>
        wantsRejected(sentence, ruledOut) || (wantsRejected(sentence, ended) && namesBeside(sentence, settled, ended)),
    );
    const reply = thread.turns[turn.index + 1];
    const reminding = reply === undefined || reply.client ? null : reminderIn(reply, settled);
    // We name the agreement and what was agreed: that is an answer to a breach.
    const held =
      reminding !== null &&
      !reminding.question &&
      !reminding.fits(AGREEMENT_KEPT) &&
      turn.sentences.some((sentence) => !sentence.question || sentence.fits(AS_BEFORE)) &&
      sharedTerms(reminding.terms, settled) > 0;
    const answersReminder = reminder !== null && nextOf(thread, reminder, true) === turn && !takesBack(turn);
    const sameAgain = reminder !== null && !takesBack(turn) && sharedBy(turn, termsOf(breaches)) > 0;
    const goesOn =
      answersReminder && turn.sentences.every((sentence) => !sentence.question && !sentence.fits(AGREEMENT));
    const asked = reminding?.question === true;
    // We cannot go on as they do it: the agreement was about that.
    const refused = (back || rejected) && reply?.client === false && sentenceWith(reply, REFUSAL) !== null;
    if (common === 0 && !held && !goesOn && !sameAgain && !rejected && !asked) continue;
    if (!back && reminding === null && !sameAgain && !goesOn && !rejected) continue;
    if (sentenceWith(turn, OPENLY) !== null) return null;
    breaches.push(turn);
    if (reminding !== null) reminder = reply!;
    sure +=
      (sameAgain || goesOn ? 1 : 0) +
      (back ? 1 : 0) +
      (reminding === null ? 0 : 1) +
      (held ? 1 : 0) +
      (refused ? 1 : 0) +
      (common > 1 ? 1 : 0) +
      (rejected ? 2 : 0);
  }
  if (sure < 2) return null;
  const last = breaches.at(-1)!;
  const refers = [proposal, agreed, ...breaches].map((turn) => turn.message.id);
  return finding('coop.agrees-then-reverts', last, sure > 3 ? 0.9 : 0.8, refers);
}

/** What the agreement rules out: "cue cards, no script". */
function rejectedIn(turns: readonly Turn[]): ReadonlySet<string> {
  const rejected = new Set<string>();
  for (const sentence of turns.flatMap((turn) => turn.sentences)) {
    for (const [i, word] of sentence.words.entries()) {
      if (REJECTS.test(word.norm)) addThing(rejected, sentence, i, sentence.words.slice(i + 1, i + 3));
    }
  }
  return rejected;
}

/** What the agreement puts an end to, for the things it is about: "into the chat goes nothing more". */
function endedIn(turns: readonly Turn[]): ReadonlySet<string> {
  const ended = new Set<string>();
  for (const sentence of turns.flatMap((turn) => turn.sentences)) {
    for (const i of sentence.words.keys()) {
      const words = sentence.norms.slice(i, i + 2).join(' ');
      if (NO_LONGER.test(words)) addThing(ended, sentence, i, sentence.words.slice(Math.max(0, i - 2), i));
      else if (NOTHING.test(words)) addThing(ended, sentence, i, sentence.words.slice(i + 1, i + 3));
    }
  }
  return ended;
}

/** The first of the words that says anything and stands in the clause of the word at `i`. */
function addThing(things: Set<string>, sentence: Passage, i: number, words: Passage['words']): void {
  const { clause } = sentence.words[i]!;
  for (const word of words) {
    const thing = word.clause === clause ? sentence.conceptOf(word) : null;
    if (thing !== null) {
      things.add(thing);
      return;
    }
  }
}

const NO_LONGER = /^больше (?:ничего|никаких|никто|никогда|не|ни)$/;
const NOTHING = /^(?:nothing|ничего) /;
const REJECTS = /^(no|without|never|not|без|никаких|никакой|никакого|не)$/;

/** Brings or demands, with no "not" to it, what was ruled out. */
function wantsRejected(sentence: Passage, ruledOut: ReadonlySet<string>): boolean {
  if (ruledOut.size === 0 || sentence.question || sentence.words.some((word) => REJECTS.test(word.norm))) return false;
  if (!sentence.fits(REQUEST) && !sentence.fits(AS_BEFORE) && !sentence.fits(DELIVERED)) return false;
  return sentence.terms.some((term) => ruledOut.has(term.concept));
}

/** Names, beside what was ended and the deed asked for, what the agreement is about. */
function namesBeside(sentence: Passage, settled: readonly Term[], ended: ReadonlySet<string>): boolean {
  const deed = sentence.find(REQUEST);
  return sentence.words.some((word, i) => {
    const thing = deed !== null && i >= deed.first && i < deed.end ? null : sentence.conceptOf(word);
    return thing !== null && !ended.has(thing) && settled.some((term) => term.concept === thing);
  });
}

/** We name the agreement, or ask after what had been agreed. */
function reminderIn(reply: Turn, agreed: readonly Term[]): Passage | null {
  return (
    sentenceWith(reply, AS_AGREED) ??
    reply.sentences.find((sentence) => sentence.fits(CITES_AGREEMENT)) ??
    reply.sentences.find(
      (sentence) =>
        sentence.question &&
        (sentence.fits(AFTER_IT) || sentence.fits(INSTEAD)) &&
        sharedTerms(sentence.terms, agreed) > 0,
    ) ??
    null
  );
}

/** "And the shared file?" */
const AFTER_IT = new Pattern('^ <3> (а | and | but | what about | how about)');
/** "Could those go in the document together?" */
const INSTEAD = new Pattern(
  '(could | can) (those | these | this | that | it | they) <1> (go | come | be) | (можно | нельзя) <3> (это | эти | их | все)',
);

/** They come back to what was agreed. */
function takesBack(turn: Turn): boolean {
  return turn.sentences.slice(0, 2).some((sentence) => sentence.fits(TAKES_BACK));
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
