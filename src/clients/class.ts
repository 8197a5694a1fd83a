import { type Evidence, HALF_LIFE, type Mark } from './profile';
import { counted, type Terms } from './risk';
import type { ClassView, ClientClass, Dossier } from './types';

type Side = 'urgent' | 'unhurried' | 'accepts' | 'refuses';

/** What each signal says of urgency and of the price. Nothing else does. */
const SAYS: Readonly<Record<string, Side>> = {
  'good.deadline': 'urgent',
  'time.rush': 'urgent',
  'good.no-hurry': 'unhurried',
  'time.not-priority': 'unhurried',
  'good.price-accepted': 'accepts',
  'good.pays': 'accepts',
  'price.discount': 'refuses',
  'price.expensive': 'refuses',
  'price.free-extra': 'refuses',
  'price.free-trial': 'refuses',
  'price.tiny-budget': 'refuses',
  'price.payment-dodge': 'refuses',
  'price.devalues-work': 'refuses',
  'price.future-bait': 'refuses',
};

/** Before so many messages of the client nobody has a class. */
const ENOUGH = 3;
/** What was said about the price is outweighed by what is said so much later, and forgotten by what settles it. */
const SETTLED = 0.5;

interface Heard {
  readonly at: number;
  readonly side: Side;
  readonly signal: string;
  readonly weight: number;
}

/**
 * Urgency × acceptance of the price:
 *
 * |                    | accepts the price | does not          |
 * |--------------------|-------------------|-------------------|
 * | urgent             | AAA               | urgent-refuses    |
 * | in no hurry        | BBB               | CCC               |
 *
 * Each side is the sum of confidence × recency (half-life 90 days) of its signals; a yes to the price halves what was
 * said against it before, because bargaining that ends in a yes is settled. Who never says that it is urgent is in no
 * hurry; who never speaks of the price has no class yet.
 */
export function classOf(evidence: Evidence, terms: Terms, dossier: Pick<Dossier, 'classSet'>): ClassView {
  const heard = heardIn(evidence.marked, terms);
  const { value, because } = judged(heard, evidence.heard);
  const set = dossier.classSet;
  return {
    value: set?.value ?? value,
    byHand: set !== null,
    askAgain: set !== null && Date.parse(set.askAgain) <= terms.now,
    because: set ? [] : because,
    history: [],
  };
}

/** When the class that the evidence tells changed, oldest first. */
export function classHistory(evidence: Evidence, terms: Terms): ClassView['history'] {
  const heard = heardIn(evidence.marked, terms);
  const history: { value: ClientClass | 'unknown'; at: string }[] = [];
  heard.forEach(({ at }, i) => {
    // Of signs of the same moment only the last knows all of them.
    if (heard[i + 1]?.at === at) return;
    const { value } = judged(heard.slice(0, i + 1), evidence.heard);
    if (value !== (history.at(-1)?.value ?? 'unknown')) history.push({ value, at: new Date(at).toISOString() });
  });
  return history;
}

function heardIn(marked: readonly Mark[], terms: Terms): readonly Heard[] {
  return marked.flatMap(({ at, signs }) =>
    Object.entries(signs).flatMap(([signal, confidence]): Heard[] => {
      const side = Object.hasOwn(SAYS, signal) ? SAYS[signal] : undefined;
      return side && counted(signal, confidence, terms) ? [{ at, side, signal, weight: confidence }] : [];
    }),
  );
}

function judged(heard: readonly Heard[], messages: number) {
  const last = heard.at(-1)?.at ?? 0;
  const yes = heard.findLast(({ side }) => side === 'accepts')?.at ?? Number.NEGATIVE_INFINITY;
  const sum = { urgent: 0, unhurried: 0, accepts: 0, refuses: 0 };
  for (const { at, side, weight } of heard) {
    const settled = side === 'refuses' && at < yes ? SETTLED : 1;
    sum[side] += weight * settled * 2 ** (-(last - at) / HALF_LIFE);
  }
  const urgent = sum.urgent > sum.unhurried;
  const accepts = sum.accepts > sum.refuses;
  const value = messages < ENOUGH || sum.accepts === sum.refuses ? 'unknown' : classFor(urgent, accepts);
  const sides: readonly Side[] = [urgent ? 'urgent' : 'unhurried', accepts ? 'accepts' : 'refuses'];
  const because =
    value === 'unknown' ? [] : heard.filter(({ side }) => sides.includes(side)).map(({ signal }) => signal);
  return { value, because: [...new Set(because)] } as const;
}

function classFor(urgent: boolean, accepts: boolean): ClientClass {
  if (accepts) return urgent ? 'AAA' : 'BBB';
  return urgent ? 'urgent-refuses' : 'CCC';
}
