import type { Finding } from '../../conversation';
import { ADMITS, ASKS_WHO, COMPLAINT, PRAISE, PRESSING, WANTS_NOW } from './acts';
import { CITES_WISH, CONCEDES } from './citing';
import { finding } from './finding';
import { ASTONISHED, DEFECT, DONE_OTHERWISE, FOLLOWS, WARNS } from './hints';
import { Pattern } from './patterns';
import { type Passage, spanOf, type Thread, type Turn } from './view';
import { repliesIn, Stretch, shared, weigh } from './weighing';

/** "What sort of designer …", "why would a professional …". */
const WHO_WOULD = new Pattern(`
  (кто | какой | что за | как можно | как мог | как могли) <6> (делает | сделал | сделать | поступает | додумал* | специалист* | мастер* | профессионал* | дизайнер*)
  (what (kind | sort) of <2> (designer | professional | company | firm | studio | builder | expert | agency | team | shop | person))
  (why | how) (would | could | can) <1> (a | an | any | anyone | anybody | professional*)
  who in (their | his | your) right mind
  ^ кто <5> (*ит | *ет | *ют | *ят)
`);

/**
 * What speaks for (above zero) and against a message of theirs blaming us for a wish of their own: logistic regression
 * on the labelled conversations, see the README.
 */
const WEIGHTS = {
  always: -3.8,
  complains: 0.56,
  saysItIsBad: 1.23,
  asksWhoWould: 1.12,
  admits: -2.41,
  praises: -0.71,
  presses: -2.04,
  doneOtherwise: -0.85,
  defect: -0.77,
  wishes: 0.39,
  stoodByThat: 0.69,
  sameMatter: 0.85,
  weWarned: 0.27,
  ofWhatWeWarned: 0.69,
  weFollowed: 0.3,
  saidYes: 1.13,
  answered: -0.57,
  citesWish: 0.47,
  namesWish: 1.65,
  citesStatement: -0.56,
  citesThat: -0.07,
  concedes: -0.36,
  saysSorry: -1.36,
} as const;

/** As precise as zero on conversations that the weights were not fitted on, and finds more. */
const THRESHOLD = -0.35;
/** Less heard of a complaint than this is none. */
const LEAST_COMPLAINT = -1.5;

interface Blame {
  readonly turn: Turn;
  readonly wish: Turn;
  readonly signs: BlameSigns;
}

type BlameSigns = ReturnType<typeof signsOf>;

/** `memory.blames-own-request`: complains about a thing they asked for themselves earlier. */
export function blamedOwnRequests(thread: Thread): Finding[] {
  return blames(thread).flatMap(({ turn, wish, signs }) => {
    if (weigh(WEIGHTS, signs) <= THRESHOLD) return [];
    const complaint = loudestComplaint(turn);
    const place = complaint?.find(COMPLAINT) ?? complaint?.find(ASKS_WHO) ?? null;
    const span = complaint !== undefined && place !== null ? spanOf(complaint, place) : complaint;
    return [finding('memory.blames-own-request', turn, 0.88, [wish.message.id], span)];
  });
}

function loudestComplaint({ sentences }: Turn): Passage | undefined {
  return [...sentences].sort((a, b) => b.oddsOf('c.complains') - a.oddsOf('c.complains'))[0];
}

/** Messages that may complain, each with the earlier wish that it is most likely about and that we had acted on. */
export function blames(thread: Thread): Blame[] {
  const stretches = thread.turns.map(({ sentences }) => new Stretch(sentences));
  const found: Blame[] = [];
  for (const turn of thread.turns) {
    const complaint = stretches[turn.index]!;
    if (!turn.client || (complaint.shows('c.complains') < LEAST_COMPLAINT && !wordsOfComplaint(complaint))) continue;
    const lastOwn = thread.turns.findLastIndex(({ client, index }) => !client && index < turn.index);
    const reply = repliesIn(thread, turn);
    const told = reply.statements;
    let best: { wish: Turn; likeness: number } | null = null;
    for (const wish of thread.turns.slice(0, Math.max(0, lastOwn))) {
      if (!wish.client) continue;
      const wished = stretches[wish.index]!;
      const likeness = shared(wished, complaint, 2.5) + 0.5 * shared(wished, told, 2.5) + 0.25 * wishIn(wished);
      if (best === null || likeness > best.likeness) best = { wish, likeness };
    }
    if (best === null) continue;
    const { wish } = best;
    const ours = new Stretch(
      thread.turns.slice(wish.index, turn.index).flatMap((other) => (other.client ? [] : [...other.sentences])),
    );
    const stood = stoodBy(thread, wish, turn);
    found.push({ turn, wish, signs: signsOf(stretches[wish.index]!, stood, ours, complaint, reply) });
  }
  return found;
}

function wordsOfComplaint(stretch: Stretch): boolean {
  return stretch.fits(COMPLAINT) === 1 || asksWho(stretch) === 1;
}

/** "Why is it so?" asks, where something is praised. */
function asksWho(stretch: Stretch): number {
  return stretch.fits(PRAISE) === 1 ? 0 : stretch.fits(ASTONISHED, ASKS_WHO, WHO_WOULD);
}

function wishIn(wish: Stretch): number {
  return Math.max(wish.shows('c.wishes'), wish.shows('c.insists'));
}

/** An answer to a doubt is short where it gives no way. */
const SHORT = 25;

/** We had asked or warned before we did it, and they answered briefly. */
function stoodBy(thread: Thread, wish: Turn, turn: Turn): boolean {
  const [doubt, answer, done] = thread.turns.slice(wish.index + 1, turn.index) as readonly (Turn | undefined)[];
  if (doubt?.client !== false || answer?.client !== true || done?.client !== false) return false;
  const words = answer.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return new Stretch(doubt.sentences).fits(WARNS) === 1 && words <= SHORT;
}

/** `stood`: they had stood by the wish; `ours`: what we wrote between the wish and the complaint; `reply`: what we answer to the complaint. */
function signsOf(wish: Stretch, stood: boolean, ours: Stretch, complaint: Stretch, reply: Stretch) {
  return {
    complains: complaint.shows('c.complains'),
    saysItIsBad: complaint.fits(COMPLAINT),
    asksWhoWould: asksWho(complaint),
    admits: complaint.fits(ADMITS),
    praises: complaint.fits(PRAISE),
    presses: complaint.fits(PRESSING, WANTS_NOW),
    doneOtherwise: complaint.fits(DONE_OTHERWISE),
    defect: complaint.fits(DEFECT),
    wishes: wishIn(wish),
    stoodByThat: stood ? shared(ours, complaint, 2) : 0,
    sameMatter: shared(wish, complaint, 2.5),
    weWarned: ours.shows('o.warns'),
    ofWhatWeWarned: shared(ours, complaint, 2),
    weFollowed: ours.shows('o.follows'),
    saidYes: ours.fits(FOLLOWS),
    answered: reply.passages.length > 0 ? 1 : 0,
    citesWish: reply.shows('o.cites-wish'),
    namesWish: reply.fits(CITES_WISH),
    citesStatement: reply.shows('o.cites-statement'),
    citesThat: shared(wish, reply.statements, 2.5),
    concedes: reply.shows('o.concedes'),
    saysSorry: reply.fits(CONCEDES),
  };
}
