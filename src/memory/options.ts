import { offsetOf } from '../clients/fit';
import type { Dossier } from '../clients/types';
import type { AnalyseOptions, QuestionSignature, RecordedFact } from '../engine';
import type { Settings } from '../messages/protocol';
import { DEFAULT_ABOUT_ME } from './schema';

/** How the engine calls what the user records; the rest is for people. */
const KINDS: Readonly<Record<Dossier['facts'][number]['kind'], RecordedFact['kind'] | null>> = {
  budget: 'budget',
  deadline: 'deadline',
  terms: 'terms',
  decides: 'decision-maker',
  other: null,
};

/** What is known beforehand about the client of a conversation and about ourselves. */
export function optionsFor(
  thread: string,
  { aboutMe }: Settings,
  facts: Dossier['facts'],
  asked: readonly QuestionSignature[],
  now: number,
): AnalyseOptions {
  // Those of this very conversation change with it, and the engine passes them over.
  const past = asked.filter((question) => question.thread !== thread);
  const recorded = facts.flatMap(({ kind, value, at }) => {
    const known = KINDS[kind];
    return known && value.trim() !== '' ? [{ kind: known, value, at }] : [];
  });
  const { hours, timezone } = aboutMe;
  const offset = offsetOf(timezone, now);
  const usual = DEFAULT_ABOUT_ME.hours;
  const isUsual = hours.from === usual.from && hours.to === usual.to && offset === null;
  return {
    ...(past.length > 0 && { past }),
    ...(recorded.length > 0 && { facts: recorded }),
    ...(!isUsual &&
      hours.from < hours.to && {
        hours: { from: hours.from / 60, to: hours.to / 60, ...(offset !== null && { offset }) },
      }),
  };
}
