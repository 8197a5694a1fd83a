import { RELATED, type Related, type Relation, SIGNS } from '../relations';
import type { SignWeights } from '../sign-weights';
import { type Judged, learnSum } from './sum-training';

/** A labelled conversation: its relations, and for each signal the messages that show it, or null where not labelled. */
export interface RelationExample {
  readonly relations: readonly Relation[];
  readonly shown: Readonly<Record<Related, readonly string[] | null>>;
}

const RIDGE = 15;

/** What the signs are worth for each signal. */
export function learnRelations(examples: readonly RelationExample[]): Record<Related, SignWeights> {
  const learn = (signal: Related): [Related, SignWeights] => [
    signal,
    learnSum(
      examples.flatMap((example) => (example.shown[signal] === null ? [] : [judged(example, example.shown[signal])])),
      { first: firstGuess(signal), ridge: RIDGE },
    ),
  ];
  return Object.fromEntries(RELATED.map(learn)) as Record<Related, SignWeights>;
}

/** What shows a signal several times is labelled where it shows last; the messages before that are left open. */
function judged({ relations }: RelationExample, messages: readonly string[]): Judged[] {
  const isLabelled = ({ later }: Relation): boolean => messages.includes(later.message.id);
  const last = Math.max(-1, ...relations.filter(isLabelled).map(({ later }) => later.index));
  const byMessage = new Map<string, { candidates: Float64Array[]; right: boolean }>();
  for (const relation of relations) {
    if (relation.later.index <= last && !isLabelled(relation)) continue;
    const { id } = relation.later.message;
    const known = byMessage.get(id);
    if (known === undefined) byMessage.set(id, { candidates: [relation.signs], right: isLabelled(relation) });
    else known.candidates.push(relation.signs);
  }
  return [...byMessage.values()];
}

/** The sign of the exchange that a signal most likely rests on. */
const TELLING: Readonly<Record<Related, string>> = {
  'memory.contradiction': 'not, and not not',
  'memory.blames-own-request': 'complains of a wish',
  'coop.agrees-then-reverts': 'matter of an agreement',
  'trust.ignores-refusal': 'answer then o.refuses',
};

function firstGuess(signal: Related): SignWeights {
  const signs = SIGNS.map((name) => (name === 'matter of the exchange' ? 1 : name === TELLING[signal] ? 3 : 0));
  return { signs, always: 0 };
}
