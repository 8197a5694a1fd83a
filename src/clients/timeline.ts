import type { Answer, Placed } from './profile';
import { counted, type Terms } from './risk';
import type { ClassView, Dossier, Happening } from './types';

/** So many are told, the latest. */
const MOST = 200;

/** What happened with a client, latest first; what has no date comes last. */
export function timelineOf(
  messages: readonly Placed[],
  dossier: Dossier,
  history: ClassView['history'],
  returns: readonly number[],
  terms: Omit<Terms, 'now'>,
): readonly Happening[] {
  const signs = messages.flatMap((message) =>
    message.from !== 'client'
      ? []
      : message.signs
          .filter(({ signal, confidence }) => counted(signal, confidence, terms))
          .flatMap(({ signal, quote }): readonly Happening[] => {
            const place = placeOf(message);
            const answer: Answer | undefined = message.verdicts?.[signal];
            if (answer?.verdict === 'not-a-flag') {
              return [{ at: answer.at, kind: 'verdict', signal, quote, verdict: 'not-a-flag' as const, ...place }];
            }
            const at = message.undated ? null : new Date(message.at).toISOString();
            const sign: Happening = { at, kind: 'sign', signal, quote, ...place };
            return answer
              ? [sign, { at: answer.at, kind: 'verdict', signal, verdict: answer.verdict, ...place }]
              : [sign];
          }),
  );
  const all: readonly Happening[] = [
    ...signs,
    ...history.map(({ value, at }): Happening => ({ at, kind: 'class', what: value })),
    ...returns.map((at): Happening => ({ at: new Date(at).toISOString(), kind: 'returned' })),
    ...(dossier.stop ? [{ at: dossier.stop.since, kind: 'stop', what: dossier.stop.reason } as const] : []),
    ...dossier.facts.map(({ at, kind, value }): Happening => ({ at, kind: 'fact', fact: kind, what: value })),
  ];
  return [...all].sort((a, b) => time(b) - time(a)).slice(0, MOST);
}

function placeOf({ host, thread, id }: Placed) {
  return { host, thread: thread.slice(host.length + 1), message: id };
}

function time({ at }: Happening): number {
  return at === null ? Number.NEGATIVE_INFINITY : Date.parse(at);
}
