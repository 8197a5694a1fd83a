import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { AboutMe as Me } from '../../../messages/protocol';
import { useOptions } from './context';
import { Field, fromLine, inLine, Line, numberIn, Outcome } from './fields';
import { OwnAddresses } from './OwnAddresses';

/** What the user tells of their own side. Each part is saved by itself. */
export function AboutMe() {
  const { o } = useOptions();
  return (
    <section id="about-me">
      <h2 tabIndex={-1}>{o.nav['about-me']}</h2>
      <p class="soft">{o.about.intro}</p>
      <OwnAddresses id="own" />
      <HoursAndMoney />
      <MyFirm />
      <WantedClients />
    </section>
  );
}

interface PartProps {
  readonly title: string;
  /** What is to be saved, or a word on what is wrong. */
  readonly read: () => Partial<Me> | string;
  readonly children: ComponentChildren;
}

function Part({ title, read, children }: PartProps) {
  const { t, settings, save } = useOptions();
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const change = read();
    const refused = typeof change === 'string';
    setWrong(refused);
    if (refused) return setSaid(change);
    setSaid((await save({ aboutMe: { ...settings.aboutMe, ...change } })) ? t.saved : '');
  };
  return (
    <form class="card" onSubmit={(event) => void submit(event)}>
      <h3>{title}</h3>
      {children}
      <Outcome said={said} wrong={wrong}>
        <button type="submit">{t.save}</button>
      </Outcome>
    </form>
  );
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** "18:00" as minutes from midnight; midnight as the end of a day is 24:00. */
const minutesIn = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
/** Hours. */
const DAY = 24;
const MONTH = 31 * DAY;

/** Monday first, as both languages have it. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];
/** 4 January 1970 was a Sunday. */
const weekday = (language: 'ru' | 'en', number: number): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + number));

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
};

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

interface MoneyText {
  readonly amount: string;
  readonly currency: string;
}
type MoneyValue = { readonly amount: number; readonly currency: string } | null;

const moneyText = (money: MoneyValue, language: 'ru' | 'en'): MoneyText => ({
  amount: money ? String(money.amount) : '',
  currency: money?.currency ?? (language === 'ru' ? 'RUB' : 'EUR'),
});

function HoursAndMoney() {
  const { o, language, settings } = useOptions();
  const { hours, timezone, hourlyRate, capacity } = settings.aboutMe;
  const [from, setFrom] = useState(clock(hours.from));
  const [to, setTo] = useState(clock(hours.to));
  const [days, setDays] = useState<readonly number[]>(hours.days);
  const [zone, setZone] = useState(timezone);
  const [rate, setRate] = useState(moneyText(hourlyRate, language));
  const [month, setMonth] = useState(capacity === null ? '' : String(capacity));
  const read = (): Partial<Me> | string => {
    const [start, end] = [minutesIn(from), minutesIn(to) || DAY * 60];
    if (!(start < end) || days.length === 0) return o.about.hoursWrong;
    if (zone.trim() !== '' && !isZone(zone.trim())) return o.about.timezoneWrong(zone);
    const money = readMoney(rate, o.about.rate, o);
    if (typeof money === 'string') return money;
    const free = numberIn(month);
    if (Number.isNaN(free)) return o.about.numberWrong(o.about.capacity);
    if (free !== null && free > MONTH) return o.about.tooMuch(o.about.capacity, MONTH);
    return {
      hours: { from: start, to: end, days: [...days].sort((a, b) => a - b) },
      timezone: zone.trim(),
      hourlyRate: money,
      capacity: free,
    };
  };
  return (
    <Part title={o.about.hours} read={read}>
      <div class="row">
        <Field id="hours-from" label={o.about.from}>
          {(control) => <Line {...control} type="time" required value={from} set={setFrom} />}
        </Field>
        <Field id="hours-to" label={o.about.to}>
          {(control) => <Line {...control} type="time" required value={to} set={setTo} />}
        </Field>
      </div>
      <fieldset>
        <legend>{o.about.days}</legend>
        <div class="row">
          {WEEK.map((number) => (
            <label key={number} class="tick">
              <input
                type="checkbox"
                name={`day-${number}`}
                checked={days.includes(number)}
                onChange={(event) =>
                  setDays(event.currentTarget.checked ? [...days, number] : days.filter((other) => other !== number))
                }
              />
              {weekday(language, number)}
            </label>
          ))}
        </div>
      </fieldset>
      <Field id="timezone" label={o.about.timezone} hint={o.about.timezoneHint}>
        {(control) => <Line {...control} list="zones" value={zone} set={setZone} />}
      </Field>
      <datalist id="zones">
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <MoneyField id="rate" label={o.about.rate} value={rate} set={setRate} />
      <Field id="capacity" label={o.about.capacity}>
        {(control) => <Line {...control} class="short" inputMode="decimal" value={month} set={setMonth} />}
      </Field>
    </Part>
  );
}

interface MoneyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: MoneyText;
  readonly set: (value: MoneyText) => void;
}

function MoneyField({ id, label, value, set }: MoneyFieldProps) {
  const { o } = useOptions();
  return (
    <div class="row">
      <Field id={id} label={label}>
        {(control) => (
          <Line
            {...control}
            class="short"
            inputMode="decimal"
            value={value.amount}
            set={(amount) => set({ ...value, amount })}
          />
        )}
      </Field>
      <Field id={`${id}-currency`} label={o.about.currency}>
        {(control) => (
          <Line
            {...control}
            class="shorter"
            maxLength={3}
            value={value.currency}
            set={(currency) => set({ ...value, currency: currency.toUpperCase() })}
          />
        )}
      </Field>
    </div>
  );
}

/** A sum, null for none, or a word on what is wrong. */
function readMoney(
  { amount, currency }: MoneyText,
  label: string,
  { about }: ReturnType<typeof useOptions>['o'],
): MoneyValue | string {
  const sum = numberIn(amount);
  if (sum === null) return null;
  if (Number.isNaN(sum)) return about.numberWrong(label);
  return CURRENCIES.has(currency) ? { amount: sum, currency } : about.currencyWrong(currency);
}

function MyFirm() {
  const { o, language, settings } = useOptions();
  const { firm } = settings.aboutMe;
  const [people, setPeople] = useState(firm.people === null ? '' : String(firm.people));
  const [revenue, setRevenue] = useState(moneyText(firm.revenue, language));
  const [industry, setIndustry] = useState(firm.industry);
  const [model, setModel] = useState(firm.model);
  const [territory, setTerritory] = useState(firm.territory);
  const read = (): Partial<Me> | string => {
    const heads = numberIn(people);
    if (Number.isNaN(heads)) return o.about.numberWrong(o.about.people);
    const money = readMoney(revenue, o.about.revenue, o);
    if (typeof money === 'string') return money;
    return {
      firm: {
        ...firm,
        people: heads,
        revenue: money,
        industry: industry.trim(),
        model: model.trim(),
        territory: territory.trim(),
      },
    };
  };
  return (
    <Part title={o.about.firm} read={read}>
      <Field id="people" label={o.about.people}>
        {(control) => <Line {...control} class="short" inputMode="numeric" value={people} set={setPeople} />}
      </Field>
      <MoneyField id="revenue" label={o.about.revenue} value={revenue} set={setRevenue} />
      <Field id="industry" label={o.about.industry}>
        {(control) => <Line {...control} value={industry} set={setIndustry} />}
      </Field>
      <Field id="model" label={o.about.model} hint={o.about.modelHint}>
        {(control) => <Line {...control} value={model} set={setModel} />}
      </Field>
      <Field id="territory" label={o.about.territory}>
        {(control) => <Line {...control} value={territory} set={setTerritory} />}
      </Field>
    </Part>
  );
}

type Range = readonly [string, string];
const rangeText = (range: readonly [number, number] | null): Range =>
  range ? [String(range[0]), String(range[1])] : ['', ''];

/** Null where both ends are empty; an open end takes the widest value that can be stored. */
function readRange([from, to]: Range, label: string, { about }: ReturnType<typeof useOptions>['o']) {
  const [low, high] = [numberIn(from), numberIn(to)];
  if (Number.isNaN(low) || Number.isNaN(high)) return about.numberWrong(label);
  if (low === null && high === null) return null;
  const range = [low ?? 0, high ?? WIDEST] as const;
  return range[0] <= range[1] ? range : about.rangeWrong(label);
}
const WIDEST = 1000;

function WantedClients() {
  const { o, settings } = useOptions();
  const { ideal, unwanted } = settings.aboutMe;
  const [size, setSize] = useState(rangeText(ideal.size));
  const [revenue, setRevenue] = useState(rangeText(ideal.revenue));
  const [shared, setShared] = useState(ideal.sharedHours === null ? '' : String(ideal.sharedHours));
  const [lines, setLines] = useState({
    'ideal-industries': inLine(ideal.industries),
    'ideal-models': inLine(ideal.models),
    'ideal-territories': inLine(ideal.territories),
    'ideal-traits': inLine(ideal.traits),
    'unwanted-industries': inLine(unwanted.industries),
    'unwanted-models': inLine(unwanted.models),
    'unwanted-traits': inLine(unwanted.traits),
  });
  type Name = keyof typeof lines;
  const read = (): Partial<Me> | string => {
    const sizes = readRange(size, o.about.size, o);
    const revenues = readRange(revenue, o.about.revenueRange, o);
    const hours = numberIn(shared);
    if (typeof sizes === 'string') return sizes;
    if (typeof revenues === 'string') return revenues;
    if (Number.isNaN(hours)) return o.about.numberWrong(o.about.sharedHours);
    if (hours !== null && hours > DAY) return o.about.tooMuch(o.about.sharedHours, DAY);
    return {
      ideal: {
        size: sizes,
        revenue: revenues,
        industries: fromLine(lines['ideal-industries']),
        models: fromLine(lines['ideal-models']),
        territories: fromLine(lines['ideal-territories']),
        sharedHours: hours,
        traits: fromLine(lines['ideal-traits']),
      },
      unwanted: {
        industries: fromLine(lines['unwanted-industries']),
        models: fromLine(lines['unwanted-models']),
        traits: fromLine(lines['unwanted-traits']),
      },
    };
  };
  const several = (name: Name, label: string) => (
    <Field id={name} label={label} hint={o.about.listHint}>
      {(control) => <Line {...control} value={lines[name]} set={(value) => setLines({ ...lines, [name]: value })} />}
    </Field>
  );
  return (
    <Part title={o.about.ideal} read={read}>
      <p class="soft">{o.about.idealHint}</p>
      <RangeField id="size" label={o.about.size} value={size} set={setSize} />
      <RangeField id="revenue-range" label={o.about.revenueRange} value={revenue} set={setRevenue} />
      {several('ideal-industries', o.about.industries)}
      {several('ideal-models', o.about.models)}
      {several('ideal-territories', o.about.territories)}
      <Field id="shared-hours" label={o.about.sharedHours}>
        {(control) => <Line {...control} class="short" inputMode="decimal" value={shared} set={setShared} />}
      </Field>
      {several('ideal-traits', o.about.traits)}
      <h3>{o.about.unwanted}</h3>
      {several('unwanted-industries', o.about.industries)}
      {several('unwanted-models', o.about.models)}
      {several('unwanted-traits', o.about.traits)}
    </Part>
  );
}

interface RangeFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: Range;
  readonly set: (value: Range) => void;
}

function RangeField({ id, label, value, set }: RangeFieldProps) {
  const { o } = useOptions();
  const [from, to] = value;
  const ends = [
    [o.about.rangeFrom, from, (text: string) => set([text, to])],
    [o.about.rangeTo, to, (text: string) => set([from, text])],
  ] as const;
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="row">
        {ends.map(([name, text, change]) => (
          <Fragment key={name}>
            <label for={`${id}-${name}`}>{name}</label>
            <Line id={`${id}-${name}`} class="shorter" inputMode="decimal" value={text} set={change} />
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}
