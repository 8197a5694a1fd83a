import type { Passage } from './view';

/** A value in a sentence: what kind it is of, and its range. */
export class Amount {
  constructor(
    /** `budget`, `money`, `percent`, `date`, `time` or `count:` with the class of what is counted. */
    readonly kind: string,
    readonly low: number,
    readonly high: number,
    /** The number as it stands in the text, before "thousand" or a unit. */
    readonly named: number,
  ) {}

  /** Two values that can both hold: their ranges meet. */
  agrees(other: Amount): boolean {
    return this.low <= other.high && other.low <= this.high;
  }
}

const SCALE: readonly [RegExp, number][] = [
  [/^(тыс|тысяч\S*|тыщ\S*|к|k|thousand|grand|т\.?р)$/, 1e3],
  [/^(млн|миллион\S*|лям\S*|m|mln|million)$/, 1e6],
];
const MONEY = /^(руб\S*|р|₽|тенге|грн|евро|euro?s?|eur|usd|dollars?|доллар\S*|bucks|pounds?|quid|gbp|chf|\$|€|£|₽)$/;
const SIGN = /[$€£₽]/;
const UNIT_DAYS: readonly [RegExp, number][] = [
  [/^(дн\S*|день|days?)$/, 1],
  [/^(недел\S*|weeks?)$/, 7],
  [/^(месяц\S*|мес|months?)$/, 30],
  [/^(год\S*|лет|years?)$/, 365],
];
export const MONTHS = [
  /^(январ\S*|jan\S*)$/,
  /^(феврал\S*|feb\S*)$/,
  /^(март\S*|mar|march)$/,
  /^(апрел\S*|apr\S*)$/,
  /^(ма[йяею]|may)$/,
  /^(июн\S*|june?)$/,
  /^(июл\S*|july?)$/,
  /^(август\S*|aug\S*)$/,
  /^(сентябр\S*|sep\S*)$/,
  /^(октябр\S*|oct\S*)$/,
  /^(ноябр\S*|nov\S*)$/,
  /^(декабр\S*|dec\S*)$/,
];
/** One question to a word in place of two dozen: most words are none of these. */
const ANY_UNIT = new RegExp(
  [...SCALE.map(([name]) => name), MONEY, ...UNIT_DAYS.map(([name]) => name), ...MONTHS]
    .map(({ source }) => source)
    .join('|'),
);

/** What the word beside a number may be. */
interface Unit {
  /** What it multiplies by. */
  readonly scale?: number | undefined;
  readonly money?: boolean;
  /** 0 for January. */
  readonly month?: number;
  readonly days?: number | undefined;
}

const NONE: Unit = {};

function unitOf(norm: string): Unit {
  if (!ANY_UNIT.test(norm)) return NONE;
  const month = MONTHS.findIndex((name) => name.test(norm));
  return {
    scale: SCALE.find(([name]) => name.test(norm))?.[1],
    money: MONEY.test(norm),
    ...(month >= 0 && { month }),
    days: UNIT_DAYS.find(([name]) => name.test(norm))?.[1],
  };
}

const SPELLED: ReadonlyMap<string, number> = new Map(
  `один:1 одна:1 одно:1 одного:1 два:2 две:2 двух:2 двое:2 три:3 трех:3 трое:3 четыре:4 четырех:4 четверо:4 пять:5 пяти:5 пятеро:5 шесть:6 шести:6 семь:7 семи:7 восемь:8 восьми:8 девять:9 девяти:9 десять:10 десяти:10 одиннадцать:11 двенадцать:12 двенадцати:12 пятнадцать:15 двадцать:20 двадцати:20 тридцать:30 сорок:40 пятьдесят:50 сто:100 двести:200 триста:300 полтора:1.5 полторы:1.5
  one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fifteen:15 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 eighty:80 hundred:100 dozen:12`
    .split(/\s+/)
    .map((pair): [string, number] => [pair.split(':')[0]!, Number(pair.split(':')[1])]),
);

/** "12 000", "12,5", "20k", "15-го" as a number, or null. */
export function numberOf(norm: string): number | null {
  const spelled = SPELLED.get(norm);
  if (spelled !== undefined) return spelled;
  const first = norm.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39)) return null;
  const match = /^(\d[\d.,]*?)[.,]?(к|k|тыс|млн|m|%|-?(?:го|й|е|я|му|ти|х))?$/.exec(norm);
  if (match === null) return null;
  const digits = match[1]!;
  const thousands = /^\d{1,3}([.,]\d{3})+$/.test(digits);
  const value = Number(thousands ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'));
  if (!Number.isFinite(value)) return null;
  const unit = match[2] ?? '';
  if (unit === 'к' || unit === 'k' || unit === 'тыс') return value * 1e3;
  return unit === 'млн' || unit === 'm' ? value * 1e6 : value;
}

/** The values that a sentence names, ranges ("40–50", "from 40 to 50") as one. */
export function amountsIn(passage: Passage): Amount[] {
  const found: Amount[] = [];
  const { words } = passage;
  if (!words.some((word) => word.script === 'number' || SPELLED.has(word.norm))) return found;
  const text = passage.turn.message.text;
  const budget = passage.terms.some((term) => term.concept === 'BUDGET');
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    let low = numberOf(word.norm);
    if (low === null) continue;
    let at = i + 1;
    let high = low;
    const named = low;
    const between = text.slice(word.end, words[at]?.start ?? word.end);
    const joined = /^\s?[-–—]\s?$/.test(between) || /^(до|to|or|или)$/.test(words[at]?.norm ?? '');
    if (joined) {
      const after = /^\s?[-–—]\s?$/.test(between) ? at : at + 1;
      const second = numberOf(words[after]?.norm ?? '');
      if (second !== null && second > low) {
        high = second;
        at = after + 1;
      }
    }
    const { scale } = unitOf(words[at]?.norm ?? '');
    if (scale !== undefined) {
      if (low < scale) low *= scale;
      if (high < scale) high *= scale;
      at++;
    }
    const next = words[at]?.norm ?? '';
    const unit = unitOf(next);
    const signed = SIGN.test(text.slice(Math.max(0, word.start - 1), (words[at - 1] ?? word).end + 2));
    const money = signed || unit.money === true;
    const month = unit.month ?? (i > 0 ? unitOf(words[i - 1]!.norm).month : undefined);
    if (low <= 31 && month !== undefined) {
      const day = month * 31 + low;
      found.push(new Amount('date', day, day, named));
    } else if (text.slice(word.end, word.end + 2).includes('%') || next.startsWith('процент')) {
      found.push(new Amount('percent', low, high, named));
    } else if (unit.days !== undefined) {
      found.push(new Amount('time', low * unit.days, high * unit.days * 1.02, named));
    } else if (money || (budget && (scale !== undefined || low >= 1000))) {
      found.push(new Amount(budget ? 'budget' : 'money', low, high, named));
    } else if (scale !== undefined) {
      found.push(new Amount('money', low, high, named));
    } else {
      const counted = countsUs(passage, i) ? 'PEOPLE' : (countedBy(passage, at) ?? countedBefore(passage, i));
      if (counted !== null)
        found.push(new Amount(`count:${counted === 'STAFF' ? 'PEOPLE' : counted}`, low, high, named));
    }
    i = at - 1;
  }
  return found;
}

/** "There are eight of us", "we're three", "нас всегда было трое": the number counts the speakers. */
function countsUs(passage: Passage, at: number): boolean {
  const norms = passage.words.slice(Math.max(0, at - 3), at + 3).map((word) => word.norm);
  const before = norms.slice(0, Math.min(3, at)).join(' ');
  const after = norms.slice(Math.min(3, at) + 1);
  if (after[0] === 'of' && after[1] === 'us') return true;
  const next = passage.words[at + 1];
  const bare = next === undefined || next.clause !== passage.words[at]!.clause || passage.concepts[at + 1] === null;
  return bare && /(^| )(нас|we're|we are|we were)( (всегда|было|будет|только|just|only|always))*$/.test(before);
}

/** "Сотрудников у нас 38": the number ends the clause, and what it counts stands before it. */
function countedBefore(passage: Passage, at: number): string | null {
  const { words, concepts } = passage;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const concept = words[i]!.clause === words[at]!.clause ? concepts[i]! : null;
    if (concept !== null) return concept;
  }
  return null;
}

/** The class of the noun right after a number, or null. */
function countedBy(passage: Passage, at: number): string | null {
  return passage.concepts[at] ?? passage.concepts[at + 1] ?? null;
}
