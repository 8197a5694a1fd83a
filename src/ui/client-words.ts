import type {
  Advice,
  AdviceGrounds,
  Figure,
  FitGrounds,
  FitItem,
  Happening,
  Money,
  TimelineEntry,
  ValueGrounds,
} from '../clients/types';
import type { Language } from '../conversation';
import { generalAnswers } from '../signals/answers';
import { ANYWHERE, wordingOf } from '../signals/templates';
import { filled } from './explain';
import { adviceTexts } from './texts/advice';

/** Who the words are for: the user's language, the client's, and how the user has worded answers. */
export interface Audience {
  readonly language: Language;
  readonly threadLanguage: Language;
  readonly clientName: string;
  readonly templates: Readonly<Record<string, string>>;
}

/** An advice in words, with the answers that fit: titles in the user's language, text in the thread's. */
export function advise(advice: AdviceGrounds, audience: Audience): Advice {
  const { language, threadLanguage, clientName, templates } = audience;
  const t = adviceTexts(language);
  const worth = advice.worth && money(advice.worth, language);
  return {
    kind: advice.kind,
    text: [t.advice[advice.because](worth), ...(advice.full ? [t.full] : [])].join(' '),
    answers: advice.answers.flatMap((id) => {
      const answer = generalAnswers.find((one) => one.id === id);
      if (!answer) return [];
      const wording = wordingOf(templates, ANYWHERE, answer, threadLanguage);
      return [{ id, title: answer.title[language], text: filled(wording, threadLanguage, clientName) }];
    }),
  };
}

/** The figures of a client, each with its arithmetic. */
export function figures(value: ValueGrounds, language: Language): readonly Figure[] {
  const t = adviceTexts(language).figures;
  const number = (amount: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount);
  const share = (part: number) => percent(part, language);
  const sum = (amount: Money) => money(amount, language);
  const { theirs, ours, fee, rate, hardship, manner } = value;
  const hours = number(value.hours);
  const spent = number((theirs.minutes + ours.minutes) / 60);
  const letters = t.letters(
    value.days,
    t.side(theirs.messages, theirs.words),
    t.side(ours.messages, ours.words),
    spent,
  );
  const figure = (label: string, shown: string, ...how: readonly (string | false)[]): Figure => ({
    label,
    value: shown,
    how: how.filter((part) => part !== false).join(' '),
  });
  return [
    figure(value.byHand ? t.hoursEntered : t.hours, t.aMonth(hours), value.byHand ? t.entered : letters),
    value.effort !== null &&
      figure(
        t.effort,
        share(value.effort),
        t.effortHow(hours, number(value.allHours), share(value.effort)),
        value.timeSink && t.sink,
      ),
    value.revenue !== null &&
      fee &&
      figure(
        t.revenue,
        share(value.revenue),
        t.revenueHow(sum(fee), share(value.revenue)),
        value.dependence && t.dependence,
      ),
    value.perHour && fee && figure(t.perHour, sum(value.perHour), t.perHourHow(sum(fee), hours, rate && sum(rate))),
    value.discomfort &&
      rate &&
      hardship !== null &&
      manner !== null &&
      figure(t.discomfort, sum(value.discomfort), t.discomfortHow(hours, sum(rate), number(hardship), manner)),
    value.worth &&
      rate &&
      hardship !== null &&
      figure(t.worth, sum(value.worth), t.worthHow(hours, sum(rate), number(hardship), fee && sum(fee))),
    value.goodwill > 0 && figure(t.goodwill, t.times(value.goodwill), t.goodwillHow),
    value.toCharge > 0 && figure(t.toCharge, t.times(value.toCharge), t.toChargeHow),
    value.capacity !== null &&
      figure(
        t.capacity,
        share(value.capacity > 0 ? value.allHours / value.capacity : 0),
        t.capacityHow(number(value.allHours), number(value.capacity)),
      ),
  ].filter((one) => one !== false && one !== null);
}

/** How a client fits, a sentence a point: whom the user likes to work for, and time and income, where they are known. */
export function fit(items: readonly FitGrounds[], value: ValueGrounds, language: Language): readonly FitItem[] {
  return [...wishes(items, language), ...balance(value, language)];
}

function balance({ effort, revenue, timeSink, dependence }: ValueGrounds, language: Language): readonly FitItem[] {
  // Where nobody else's fee is known, all of it is no share.
  if (revenue === null || revenue === 1) return [];
  const t = adviceTexts(language);
  const share = (part: number) => percent(part, language);
  const sink: FitItem | null =
    effort === null
      ? null
      : {
          id: 'value.time-sink',
          verdict: timeSink ? 'no' : 'yes',
          text: t.fitBalance(share(effort), share(revenue)),
        };
  const verdict = dependence ? 'no' : 'yes';
  return [...(sink ? [sink] : []), { id: 'value.dependence', verdict, text: t.fitDependence(share(revenue)) }];
}

function wishes(items: readonly FitGrounds[], language: Language): readonly FitItem[] {
  const t = adviceTexts(language);
  const number = (amount: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount);
  const country = new Intl.DisplayNames(language, { type: 'region' });
  return items.map(({ id, verdict, theirs, wished, from }) => {
    const name = t.fit[id] ?? id;
    const wish = id === 'fit.timezone' ? t.fitAtLeast(wished) : wished;
    if (theirs === '') return { id, verdict, text: wish ? t.fitUnknown(name, wish) : t.fitUnknownNoWish(name) };
    const shown =
      typeof theirs === 'number'
        ? (id === 'fit.timezone' ? t.fitHours : t.fitTimes)(number(theirs))
        : id === 'fit.territory' && from !== 'entered'
          ? (country.of(theirs) ?? theirs)
          : theirs;
    const source = from !== null && from !== 'entered' ? t.fitFrom[from] : '';
    return { id, verdict, text: (wish ? t.fitText(name, shown, wish) : t.fitNoWish(name, shown)) + source };
  });
}

/** What happened, in words. */
export function timeline(
  happenings: readonly Happening[],
  nameOf: (signal: string) => string,
  language: Language,
): readonly TimelineEntry[] {
  const t = adviceTexts(language);
  return happenings.map(({ what = '', fact, ...entry }) => {
    const name = entry.signal === undefined ? '' : nameOf(entry.signal);
    const texts: Readonly<Record<Happening['kind'], () => string>> = {
      sign: () => name,
      verdict: () => t.timeline.verdict(name, entry.verdict ? t.verdicts[entry.verdict] : ''),
      class: () => t.timeline.class(t.classes[what as keyof typeof t.classes] ?? what),
      returned: () => t.timeline.returned,
      stop: () => t.timeline.stop(what),
      fact: () => t.timeline.fact(t.facts[fact ?? 'other'], what),
    };
    return { ...entry, text: texts[entry.kind]() };
  });
}

/** What to ask before anything is promised. */
export function askFirst(language: Language): readonly string[] {
  return adviceTexts(language).askFirst;
}

function percent(part: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part);
}

/** A sum in whole units; what is no currency code is shown as it was typed. */
export function money({ amount, currency }: Money, language: Language): string {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
  } catch {
    return `${new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(amount)} ${currency}`.trim();
  }
}
