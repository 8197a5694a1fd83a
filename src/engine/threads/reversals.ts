import type { Finding } from '../../conversation';
import { AGREEMENT, PRAISE, PROPOSAL, REQUEST } from './acts';
import { CITES_AGREEMENT } from './citing';
import { finding } from './finding';
import { AS_AGREED, AS_BEFORE, FOLLOWS, GRANTS, OPENLY, OWN_WAY, TAKES_BACK } from './hints';
import type { Thread, Turn } from './view';
import { repliesIn, Stretch, shared, weigh } from './weighing';

/**
 * What speaks for (above zero) and against a message of theirs going back on an agreement: logistic regression on the
 * labelled conversations, see the README.
 */
const WEIGHTS = {
  always: -1.7,
  yes: -0.05,
  proposes: 1.54,
  proposalAsks: 1.47,
  yesToThat: 0.65,
  sameMatter: 0.64,
  reverses: 0.53,
  wishes: 0.46,
  insists: 0.03,
  agrees: -0.43,
  saysYes: -1.02,
  asksFor: 0.2,
  asks: -1.49,
  asBefore: 1.18,
  openly: -2.84,
  takesBack: -1.05,
  praises: -1.13,
  answered: -1.69,
  citesAgreement: 0.74,
  namesAgreement: 2.71,
  refuses: 0.32,
  concedes: -0.46,
  follows: -0.21,
  grants: -0.99,
  proposesAgain: 2.12,
  reminded: 1.28,
} as const;

/** Messages after an agreement in which going back on it is looked for. */
const REACH = 40;
/** Less heard of an agreement, or of going back on one, than this is none. */
const LEAST_AGREED = -2;
const LEAST_REVERSAL = -2.75;

/** Our proposal, and their yes to it. */
interface Agreement {
  readonly agreed: Turn;
  readonly proposals: readonly Turn[];
  readonly proposal: Stretch;
  readonly answer: Stretch;
  readonly likelihood: number;
}

interface Reversal {
  readonly turn: Turn;
  readonly agreement: Agreement;
  readonly signs: ReturnType<typeof signsOf>;
}

/** `coop.agrees-then-reverts` by the sum of all evidence; of several that go back on one agreement the last stands for all. */
export function weighedReversals(thread: Thread): Finding[] {
  const found = new Map<Agreement, Finding>();
  for (const { turn, agreement, signs } of reversals(thread)) {
    if (weigh(WEIGHTS, signs) <= 0) continue;
    const before = found.get(agreement);
    const refers = [...agreement.proposals, agreement.agreed].map(({ message }) => message.id);
    const breaches = before === undefined ? [] : [...before.refers, before.message];
    found.set(agreement, finding('coop.agrees-then-reverts', turn, 0.8, [...refers, ...breaches]));
  }
  return [...found.values()];
}

/** Messages that may go back on an agreement, each with the one that it is most likely about. */
export function reversals(thread: Thread): Reversal[] {
  const agreements = agreementsIn(thread);
  const found: Reversal[] = [];
  if (agreements.length === 0) return found;
  for (const turn of thread.turns) {
    if (!turn.client || !turn.whole) continue;
    const now = new Stretch(turn.sentences);
    const goesBack = now.statements.fits(AS_BEFORE, OWN_WAY);
    if (goesBack === 0 && now.fits(REQUEST) === 0 && isQuiet(now)) continue;
    let best: { agreement: Agreement; likeness: number } | null = null;
    for (const agreement of agreements) {
      const { agreed, proposal, answer, likelihood } = agreement;
      if (agreed.index >= turn.index || agreed.index < turn.index - REACH) continue;
      const answered = thread.turns.slice(agreed.index + 1, turn.index).some(({ client }) => !client);
      const likeness =
        likelihood + 0.8 * shared(proposal, now, 2.5) + 0.5 * shared(answer, now, 1.5) - (answered ? 0 : 1.5);
      if (best === null || likeness > best.likeness) best = { agreement, likeness };
    }
    if (best === null) continue;
    const { agreement } = best;
    const since = thread.turns.slice(agreement.agreed.index + 1, turn.index);
    const ours = new Stretch(since.findLast(({ client }) => !client)?.sentences ?? []);
    found.push({ turn, agreement, signs: signsOf(agreement, ours, now, repliesIn(thread, turn)) });
  }
  return found;
}

function isQuiet(now: Stretch): boolean {
  return (['c.reverses', 'c.wishes', 'c.insists'] as const).every((act) => now.shows(act) < LEAST_REVERSAL);
}

function agreementsIn(thread: Thread): Agreement[] {
  const found: Agreement[] = [];
  for (const agreed of thread.turns) {
    if (!agreed.client) continue;
    const proposals: Turn[] = [];
    for (let i = agreed.index - 1; i >= 0 && !thread.turns[i]!.client; i--) proposals.unshift(thread.turns[i]!);
    if (proposals.length === 0) continue;
    const proposal = new Stretch(proposals.flatMap(({ sentences }) => [...sentences]));
    const answer = new Stretch(agreed.sentences);
    const says = saysYes(answer);
    if (says < LEAST_AGREED) continue;
    const likelihood = says + 0.9 * proposal.fits(PROPOSAL) + 0.5 * proposal.asks + 0.3 * shared(proposal, answer, 1.5);
    found.push({ agreed, proposals, proposal, answer, likelihood });
  }
  return found;
}

/** A yes begins the answer. */
function saysYes(answer: Stretch): number {
  const beginning = answer.first(3);
  const heard = Math.min(1, beginning.shows('c.agrees'));
  return beginning.statements.fits(AGREEMENT) === 1 ? Math.max(0.5, heard) : heard;
}

/** `ours`: what we wrote last since the agreement; `reply`: what we answer to what may go back on it. */
function signsOf(agreement: Agreement, ours: Stretch, now: Stretch, reply: Stretch) {
  const { proposal, answer } = agreement;
  return {
    yes: saysYes(answer),
    proposes: proposal.fits(PROPOSAL),
    proposalAsks: proposal.asks,
    yesToThat: shared(proposal, answer, 1.5),
    sameMatter: shared(proposal, now, 2.5),
    reverses: now.shows('c.reverses'),
    wishes: now.shows('c.wishes'),
    insists: now.shows('c.insists'),
    agrees: now.shows('c.agrees'),
    saysYes: now.first(2).fits(AGREEMENT),
    asksFor: now.fits(REQUEST),
    asks: now.asks,
    asBefore: now.statements.fits(AS_BEFORE, OWN_WAY),
    openly: now.fits(OPENLY),
    takesBack: now.first(2).fits(TAKES_BACK),
    praises: now.fits(PRAISE),
    answered: reply.passages.length > 0 ? 1 : 0,
    citesAgreement: reply.shows('o.cites-agreement'),
    namesAgreement: reply.fits(CITES_AGREEMENT, AS_AGREED),
    refuses: reply.shows('o.refuses'),
    concedes: reply.shows('o.concedes'),
    follows: reply.shows('o.follows'),
    grants: reply.first(2).fits(FOLLOWS, GRANTS),
    proposesAgain: reply.fits(PROPOSAL),
    reminded: ours.fits(CITES_AGREEMENT, AS_AGREED),
  };
}
