import type { Evidence } from './profile';
import { counted, type Terms } from './risk';

const DAY = 86_400_000;
/** So many messages with a severe sign within this time are repeated. */
const REPEATED = 2;
const WITHIN = 180 * DAY;

/** The severe signals because of which the stop-list is worth a thought; null while there is no reason. */
export function suggestedStop({ marked, last }: Evidence, terms: Terms): readonly string[] | null {
  const now = Math.max(terms.now, last);
  const severe = marked
    .filter(({ at }) => now - at <= WITHIN)
    .map(({ signs }) =>
      Object.entries(signs).flatMap(([signal, confidence]) =>
        counted(signal, confidence, terms)?.severity === 'severe' ? [signal] : [],
      ),
    )
    .filter((signals) => signals.length > 0);
  return severe.length >= REPEATED ? [...new Set(severe.flat())].sort() : null;
}
