import type { Finding, OwnFault, Repetition } from '../conversation';
import { day } from '../ui/texts';
import type { CardContentProps } from './card-content';

type Known = Pick<CardContentProps, 'texts' | 'language' | 'conversation' | 'client' | 'sign'>;

/** What is remembered around a sign, a sentence each: how often, since when, what it rests on, and our own part. */
export function background(known: Known): string[] {
  const { finding } = known.sign;
  return [
    remembered(known),
    finding.about ? repeated(known, finding.about) : grounds(known, finding),
    finding.ownFault ? ownFault(known, finding.ownFault) : '',
  ].filter(Boolean);
}

/** "Seen 4 times with this client, first on 3 March." */
function remembered({ texts, language, client, sign }: Known): string {
  const seen = client?.signals.find(({ signal }) => signal === sign.finding.signal);
  if (!seen || seen.count < 1) return '';
  return texts.seen(seen.count, seen.first && day(language, seen.first, new Date()));
}

/** "Asked on 3 March, answered the same day." */
function repeated({ texts, language }: Known, { asked, answered, times }: Repetition): string {
  const on = (iso: string) => day(language, iso, new Date());
  const often = times > 2 ? ` ${texts.askedTimes(times)}` : '';
  if (!asked.at) return often.trim();
  const reply = answered?.at
    ? asked.at.slice(0, 10) === answered.at.slice(0, 10)
      ? 'same-day'
      : on(answered.at)
    : null;
  return texts.asked(on(asked.at), reply) + often;
}

/** The days of the messages that a sign across messages rests on. */
function grounds({ texts, language, conversation }: Known, { refers, message }: Finding): string {
  const days = conversation.messages
    .filter(({ id, at }) => at && id !== message && refers.includes(id))
    .map(({ at }) => day(language, at!, new Date()));
  return days.length > 0 ? texts.restsOn([...new Set(days)]) : '';
}

const HOUR = 3_600_000;

/** "We had kept them waiting for 3 days before that." */
function ownFault({ texts }: Known, { kind, since, until }: OwnFault): string {
  const hours = Math.max(1, Math.round((Date.parse(until) - Date.parse(since)) / HOUR));
  return texts.ownFault[kind](hours < 48 ? texts.hours(hours) : texts.days(Math.round(hours / 24)));
}
