import type { Finding } from '../../conversation';
import { weightsOf } from '../model';
import { finding } from './finding';
import { confidenceOf, GOING_ON, LIKELIER, oddsOf } from './sign-weights';
import { unansweredIn } from './unanswered';
import type { Thread } from './view';

/** `coop.refuses-answers`: direct questions of ours stay unanswered while the client writes on; at the last such message. */
export function refusedAnswers(thread: Thread): Finding[] {
  const weights = weightsOf('coop.refuses-answers');
  const weighed = unansweredIn(thread).map((one) => ({ ...one, odds: oddsOf(weights, one.signs) }));
  const first = weighed.findIndex(({ odds }) => odds > LIKELIER);
  const row = first < 0 ? [] : weighed.slice(first).filter(({ odds }) => odds > GOING_ON);
  const last = row.at(-1);
  if (last === undefined) return [];
  const confidence = confidenceOf(Math.max(...row.map(({ odds }) => odds)));
  return [
    finding(
      'coop.refuses-answers',
      last.turn,
      confidence,
      last.asked.map(({ message }) => message.id),
    ),
  ];
}
