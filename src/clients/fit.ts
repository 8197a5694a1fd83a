import { companyDomain } from './company';
import { countryNamed, countryOfDomain, countryOfPhone } from './country';
import type { FirmFacts, FitGrounds, FitItem } from './types';

/** Our own side, as the user has told it (see the settings). */
export interface Us {
  readonly hours: { readonly from: number; readonly to: number };
  /** An IANA name or an offset. */
  readonly timezone: string;
  readonly firm: FirmFacts;
  readonly ideal: {
    readonly size: readonly [number, number] | null;
    readonly revenue: readonly [number, number] | null;
    readonly industries: readonly string[];
    readonly models: readonly string[];
    readonly territories: readonly string[];
    readonly sharedHours: number | null;
    readonly traits: readonly string[];
  };
  readonly unwanted: {
    readonly industries: readonly string[];
    readonly models: readonly string[];
    readonly traits: readonly string[];
  };
}

/** What letters tell of the client without being asked. */
export interface Told {
  readonly address: string;
  /** International prefix of the telephone in their signature. */
  readonly phone: string;
  /** Offset of their mail program's clock, like `+03:00`. */
  readonly zone: string;
}

/** When others work, where they have not told: minutes from midnight. */
const USUAL = { from: 9 * 60, to: 18 * 60 };
const DAY = 24 * 60;

/**
 * The client against whom the user likes to work for: a line for every wish, none for what does not matter. What the user
 * has entered goes before what the letters tell.
 */
export function fitOf(firm: FirmFacts, told: Told, us: Us, now: number): readonly FitGrounds[] {
  const { ideal, unwanted } = us;
  const items = [
    ratio('fit.company-size', firm.people, us.firm.people, ideal.size),
    ratio('fit.revenue', ...comparable(firm, us.firm), ideal.revenue),
    oneOf('fit.industry', firm.industry, ideal.industries, unwanted.industries),
    oneOf('fit.business-model', firm.model, ideal.models, unwanted.models),
    territory(firm.territory, told, ideal.territories),
    shared(firm.timezone, told, us, now),
    traits(firm.traits, ideal.traits, unwanted.traits),
  ];
  return items.filter((item) => item !== null);
}

function ratio(
  id: string,
  theirs: number | null,
  ours: number | null,
  range: readonly [number, number] | null,
): FitGrounds | null {
  if (!range) return null;
  const times = theirs !== null && ours !== null && ours > 0 ? theirs / ours : null;
  return {
    id,
    verdict: times === null ? 'unknown' : yesOrNo(times >= range[0] && times <= range[1]),
    theirs: times ?? '',
    wished: `${range[0]}–${range[1]}`,
    from: times === null ? null : 'entered',
  };
}

/** Sums in different currencies are not compared. */
function comparable({ revenue }: FirmFacts, { revenue: ours }: FirmFacts): [number | null, number | null] {
  return revenue && ours && revenue.currency === ours.currency ? [revenue.amount, ours.amount] : [null, null];
}

function oneOf(id: string, theirs: string, wanted: readonly string[], unwanted: readonly string[]): FitGrounds | null {
  if (wanted.length + unwanted.length === 0) return null;
  const known = theirs.trim() !== '';
  const fits = !among(theirs, unwanted) && (wanted.length === 0 || among(theirs, wanted));
  return {
    id,
    verdict: known ? yesOrNo(fits) : 'unknown',
    theirs,
    wished: wanted.join(', '),
    from: known ? 'entered' : null,
  };
}

function territory(entered: string, told: Told, wanted: readonly string[]): FitGrounds | null {
  if (wanted.length === 0) return null;
  const domain = companyDomain(told.address);
  const guesses = [
    { theirs: entered.trim(), from: 'entered' },
    { theirs: countryOfPhone(told.phone) ?? '', from: 'phone' },
    { theirs: (domain && countryOfDomain(domain)) ?? '', from: 'domain' },
  ] as const;
  const known = guesses.find(({ theirs }) => theirs !== '');
  const place = (name: string) => countryNamed(name) ?? name;
  return {
    id: 'fit.territory',
    verdict: known ? yesOrNo(among(place(known.theirs), wanted.map(place))) : 'unknown',
    theirs: known?.theirs ?? '',
    wished: wanted.join(', '),
    from: known?.from ?? null,
  };
}

function shared(entered: string, told: Told, us: Us, now: number): FitGrounds | null {
  const { sharedHours } = us.ideal;
  if (sharedHours === null) return null;
  const ours = offsetOf(us.timezone, now);
  const own = offsetOf(entered, now);
  const theirs = own ?? offsetOf(told.zone, now);
  const hours = ours === null || theirs === null ? null : sharedHoursAt(us.hours, theirs - ours);
  return {
    id: 'fit.timezone',
    verdict: hours === null ? 'unknown' : yesOrNo(hours >= sharedHours),
    theirs: hours ?? '',
    wished: String(sharedHours),
    from: hours === null ? null : own !== null ? 'entered' : 'clock',
  };
}

/** Hours a day that our working time and the usual one of somebody `ahead` minutes east of us have in common. */
export function sharedHoursAt({ from, to }: Us['hours'], ahead: number): number {
  const common = [-DAY, 0, DAY].map((day) =>
    Math.max(0, Math.min(to, USUAL.to - ahead + day) - Math.max(from, USUAL.from - ahead + day)),
  );
  return common.reduce((sum, minutes) => sum + minutes, 0) / 60;
}

/** Minutes from UTC of an IANA name or an offset like `+03:00`, at that time; null for what is neither. */
export function offsetOf(zone: string, now: number): number | null {
  const [, sign, hours, minutes] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone.trim()) ?? [];
  if (sign && hours) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  if (zone.trim() === '') return null;
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone.trim(), timeZoneName: 'longOffset' });
    const name = parts.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return name === 'GMT' ? 0 : offsetOf(name, now);
  } catch {
    return null;
  }
}

function traits(theirs: readonly string[], wanted: readonly string[], unwanted: readonly string[]): FitGrounds | null {
  if (wanted.length + unwanted.length === 0) return null;
  const bad = theirs.filter((trait) => among(trait, unwanted));
  const missing = wanted.filter((trait) => !among(trait, theirs));
  const verdict: FitItem['verdict'] =
    theirs.length === 0 ? 'unknown' : bad.length > 0 ? 'no' : missing.length === 0 ? 'yes' : 'unknown';
  return {
    id: 'fit.traits',
    verdict,
    theirs: (bad.length > 0 ? bad : theirs).join(', '),
    wished: wanted.join(', '),
    from: theirs.length > 0 ? 'entered' : null,
  };
}

function among(one: string, many: readonly string[]): boolean {
  const plain = (text: string) => text.trim().toLowerCase().replaceAll('ё', 'е');
  return many.some((other) => plain(other) === plain(one));
}

function yesOrNo(fits: boolean): FitItem['verdict'] {
  return fits ? 'yes' : 'no';
}
