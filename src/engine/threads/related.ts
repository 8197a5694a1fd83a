import type { Finding } from '../../conversation';
import { weightsOf } from '../model';
import { concedes } from './citing';
import type { Clashes } from './contradiction';
import { finding } from './finding';
import type { Act } from './heard-acts';
import { RELATED, type Related, type Relation, relationsIn } from './relations';
import { confidenceOf, GOING_ON, LIKELIER, oddsOf } from './sign-weights';
import type { Passage, Thread, Turn } from './view';

/** A message that shows a signal, with the exchange that it rests on. */
interface Shown {
  readonly relation: Relation;
  readonly odds: number;
}

/** Of the signals that show in relations, the likeliest of each message; of what is gone on with, the last message. */
export function relatedFindings(thread: Thread, clashes: Clashes): Finding[] {
  const loudest = new Map(RELATED.map((signal) => [signal, new Map<Turn, Shown>()]));
  for (const relation of relationsIn(thread, clashes)) {
    for (const [signal, shown] of loudest) {
      const odds = oddsOf(weightsOf(signal), relation.signs);
      if (odds > (shown.get(relation.later)?.odds ?? GOING_ON)) shown.set(relation.later, { relation, odds });
    }
  }
  // Where we give in, they were right.
  const contradicted = loudest.get('memory.contradiction')!;
  for (const turn of [...contradicted.keys()]) if (concedes(thread, turn)) contradicted.delete(turn);
  const isLikeliest = (turn: Turn, odds: number): boolean =>
    odds > LIKELIER && RELATED.every((signal) => (loudest.get(signal)!.get(turn)?.odds ?? GOING_ON) <= odds);
  return RELATED.flatMap((signal) => {
    const shown = [...loudest.get(signal)!.values()];
    const likely = shown.filter(({ relation, odds }) => isLikeliest(relation.later, odds));
    if (!GOES_ON.has(signal)) return likely.map((one) => findingOf(clashes, signal, [one]));
    const first = likely[0]?.relation.later.index;
    if (first === undefined) return [];
    return [
      findingOf(
        clashes,
        signal,
        shown.filter(
          ({ relation, odds }) => relation.later.index >= first && (odds > LIKELIER || !givesIn(relation.later)),
        ),
      ),
    ];
  });
}

/** "All right, the netting then": of the matter, and no longer a sign of it. */
function givesIn(turn: Turn): boolean {
  return turn.sentences.some((passage) => passage.oddsOf('c.agrees') > PERHAPS);
}

/** Log odds of an act that may be there. */
const PERHAPS = -1;

/** Its label stands on the last message that shows it. */
const GOES_ON: ReadonlySet<Related> = new Set(['coop.agrees-then-reverts', 'trust.ignores-refusal']);

/** @param row the messages that show it, in time */
function findingOf(clashes: Clashes, signal: Related, row: readonly Shown[]): Finding {
  const { later, earlier: then } = row.at(-1)!.relation;
  const odds = Math.max(...row.map((shown) => shown.odds));
  const earlier = row.slice(0, -1).map((shown) => shown.relation.later.message.id);
  const refers = [...row.flatMap(({ relation }) => basis(clashes.thread, signal, relation)), ...earlier];
  const clash = signal === 'memory.contradiction' ? clashes.placeOf(then, later) : undefined;
  return finding(signal, later, confidenceOf(odds), refers, clash ?? placeOf(signal, later));
}

/** The messages that it rests on: their own word, an agreement of both, or our no. */
function basis(thread: Thread, signal: Related, { earlier }: Relation): string[] {
  const around = { before: thread.turns[earlier.index - 1], after: thread.turns[earlier.index + 1] };
  const own = (turn: Turn | undefined): string[] => (turn === undefined || turn.client ? [] : [turn.message.id]);
  switch (signal) {
    case 'coop.agrees-then-reverts':
      return [...own(around.before), earlier.message.id];
    case 'trust.ignores-refusal':
      return [earlier.message.id, ...own(around.after)];
    default:
      return [earlier.message.id];
  }
}

/** The acts by which a signal shows in the message. */
const SHOWN_BY: Readonly<Record<Related, readonly Act[]>> = {
  'memory.contradiction': ['c.reverses', 'c.insists', 'c.complains'],
  'memory.blames-own-request': ['c.complains'],
  'coop.agrees-then-reverts': ['c.reverses', 'c.wishes', 'c.insists'],
  'trust.ignores-refusal': ['c.renews', 'c.insists', 'c.wishes'],
};

function placeOf(signal: Related, turn: Turn): Passage | undefined {
  const clearest = (passage: Passage): number => Math.max(...SHOWN_BY[signal].map((act) => passage.oddsOf(act)));
  let best: Passage | undefined;
  for (const passage of turn.sentences) {
    if (passage.words.length > 0 && (best === undefined || clearest(passage) > clearest(best))) best = passage;
  }
  return best;
}
