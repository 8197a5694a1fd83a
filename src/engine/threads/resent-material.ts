import type { Finding } from '../../conversation';
import { weightsOf } from '../model';
import { finding } from './finding';
import { LOST, WANTS_SENT } from './hints';
import type { Asking } from './repeated-question';
import { type Resending, resendingsIn } from './resendings';
import { confidenceOf, LIKELIER, oddsOf } from './sign-weights';
import type { Passage, Thread, Turn } from './view';

/** `memory.resent-material`: the client's message that makes us send or explain the same thing a fourth time. */
export function resentMaterial(thread: Thread, clusters: readonly (readonly Asking[])[]): Finding[] {
  let likeliest: { readonly resending: Resending; readonly odds: number } | null = null;
  for (const resending of resendingsIn(thread, clusters)) {
    const odds = oddsOf(weightsOf('memory.resent-material'), resending.signs);
    if (odds > (likeliest?.odds ?? LIKELIER)) likeliest = { resending, odds };
  }
  if (likeliest === null) return [];
  const { turn, sent } = likeliest.resending;
  const refers = sent.map(({ message }) => message.id);
  return [finding('memory.resent-material', turn, confidenceOf(likeliest.odds), refers, placeOf(turn))];
}

/** The sentence that wants it again, or that most likely does: a word of it alone would tell nothing. */
function placeOf(turn: Turn): Passage | undefined {
  const named = turn.sentences.find((passage) => passage.fits(LOST) || passage.fits(WANTS_SENT));
  if (named !== undefined) return named;
  const wants = (passage: Passage): number => passage.oddsOf('c.wants-again') + (passage.question ? 1 : 0);
  return turn.sentences
    .filter(({ words }) => words.length > 0)
    .reduce<Passage | undefined>(
      (best, now) => (best === undefined || wants(now) > wants(best) ? now : best),
      undefined,
    );
}
