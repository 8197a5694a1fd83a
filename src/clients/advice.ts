import type { AdviceGrounds, AdviceReason, ClassView, ClientCard, Dossier, Money, Stage } from './types';

export interface AdviceInput {
  readonly card: Pick<ClientCard, 'manner' | 'money'>;
  readonly clientClass: ClassView['value'];
  readonly stage: Stage | 'unknown';
  readonly stopped: boolean;
  readonly again: Dossier['again'];
  /** Severe signs again and again. */
  readonly severe: boolean;
  readonly returned: boolean;
  /** Brings more money than it takes time, or simply is good to work with. */
  readonly best: boolean;
  /** All hours of the month are given away. */
  readonly full: boolean;
  readonly worth: Money | null;
}

/** What each reason leads to, and the answers that fit. */
const MOVES: Readonly<Record<AdviceReason, Pick<AdviceGrounds, 'kind' | 'answers'>>> = {
  few: { kind: 'wait', answers: [] },
  stopped: { kind: 'part', answers: ['wont-agree', 'door-open', 'no-capacity-now'] },
  severe: { kind: 'part', answers: ['written-warning', 'our-terms-or-part', 'farewell'] },
  'difficult-and-costly': { kind: 'part', answers: ['our-terms-or-part', 'wont-agree', 'farewell'] },
  difficult: { kind: 'raise-price', answers: ['raise-openly', 'worsen-terms', 'our-terms-or-part'] },
  loss: { kind: 'raise-price', answers: ['raise-openly', 'price-the-change', 'hold-price'] },
  costly: { kind: 'hold-price', answers: ['hold-price', 'price-the-change', 'ask-alternatives'] },
  returned: { kind: 'keep', answers: ['come-back'] },
  'urgent-refuses': { kind: 'hold-price', answers: ['hold-price', 'ask-alternatives'] },
  CCC: { kind: 'hold-price', answers: ['hold-price', 'door-open'] },
  AAA: { kind: 'step-aside', answers: [] },
  BBB: { kind: 'help-decide', answers: ['ask-alternatives', 'slow-down'] },
  watch: { kind: 'keep', answers: ['price-the-change'] },
  best: { kind: 'invest', answers: [] },
  calm: { kind: 'keep', answers: [] },
};

/** Where the work has not begun yet, so that one can still say no for want of time. */
const BEFORE_WORK: readonly (Stage | 'unknown')[] = ['first-contact', 'exploring', 'proposal', 'unknown'];
const TALKS: readonly (Stage | 'unknown')[] = [...BEFORE_WORK, 'signing'];
const NO_CAPACITY = ['no-capacity-until', 'no-capacity-now', 'no-capacity-elsewhere'];

/**
 * What to do about a client: the strongest reason decides. A manner that is impossible, or difficult and paid badly, is
 * no matter of price; either of them alone is one.
 */
export function adviceFor(input: AdviceInput): AdviceGrounds {
  const because = strongest(input);
  const { kind, answers } = MOVES[because];
  const full = input.full && BEFORE_WORK.includes(input.stage) && kind !== 'part' && because !== 'few';
  return {
    kind,
    because,
    worth: kind === 'raise-price' ? input.worth : null,
    full,
    answers: [...(full ? NO_CAPACITY : []), ...fitting(answers, because, input)],
  };
}

function strongest({ card, clientClass, stopped, again, severe, returned, best }: AdviceInput): AdviceReason {
  const { manner, money } = card;
  const isDear = money.word === 'costly' || money.word === 'loss';
  if (stopped || again === 'no') return 'stopped';
  if (severe && manner.word !== 'calm') return 'severe';
  if (manner.word === 'unknown') return 'few';
  if (manner.word === 'difficult') return isDear ? 'difficult-and-costly' : 'difficult';
  if (money.word === 'loss') return 'loss';
  if (clientClass === 'urgent-refuses') return 'urgent-refuses';
  if (money.word === 'costly') return 'costly';
  if (returned) return 'returned';
  if (clientClass === 'CCC') return 'CCC';
  if (manner.word === 'watch') return 'watch';
  if (best) return 'best';
  return clientClass === 'unknown' ? 'calm' : clientClass;
}

/** Nobody is bidden farewell before the work has begun, and slowing down belongs before the signature. */
function fitting(answers: readonly string[], because: AdviceReason, { stage, card }: AdviceInput): readonly string[] {
  const careful = TALKS.includes(stage) && card.manner.word !== 'calm' && card.manner.word !== 'unknown';
  const more = careful && because !== 'stopped' ? ['slow-down'] : [];
  const kept = answers.filter((id) => id !== 'farewell' || !BEFORE_WORK.includes(stage));
  return [...new Set([...kept, ...more])];
}
