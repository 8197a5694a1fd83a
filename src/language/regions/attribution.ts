import { type Line, LONGEST_MARK } from './lines';
import { ADDRESS, DATE, TIME } from './moments';

/**
 * "wrote" in the languages that mail programs speak; and the same as a whole word. For every `\p{L}` the browser compiles
 * a table of hundreds of ranges when it first meets a line, so such expressions come last.
 */
const WROTE =
  /wrote|writes|написала?|написал\(а\)|написали|пишет|писала?|написав|пише|pisze|schrieb|geschreven|schreef|écrit|escribió|escreveu|scritto|napisała?|napisał\(a\)|napsal|skrev|kirjoitti|írta|yazdı|写道|寫道/iu;
const VERB = new RegExp(String.raw`(?<!\p{L})(?:${WROTE.source})(?!\p{L})`, 'iu');

/** The first words of such lines, before the date. */
const OPENING = /^(?:[-–—]{2,}\s*)?["“«]?(?:on|le|am|el|op|il|em|den|dnia|dne|w dniu|på|in data|no dia|a)\s+\S/iu;

/** A date, a time or a weekday at the beginning. */
const STARTS_WITH_DATE =
  /^(?:\d{1,4}[./-]\d|\d{1,2}:\d\d|\d{1,2}\.?\s+\p{L}{3,}|\d{4}年|在|\p{L}{2,12}\.?,?\s+\d{1,2}[.,\s])/u;

const STARTS_WITH_SENDER = /^[^<@:]{2,60}<[^<>@\s]+@[^<>@\s]+>/;

/** Yahoo: "--- anna@firm.example wrote:", and nothing more. */
const ADDRESS_WROTE = /^(?:-{2,}\s*)?[^\s<>()@]+@[^\s<>()@]+ (?:wrote|пишет|написала?):$/;

/** The Bat!: a time, and nothing after it. */
const YOU_WROTE = /^вы писали .{5,40}\d{1,2}:\d{2}(?::\d{2})?:$/iu;

/** "Анна Иванова, 2 марта 2026 г. 10:15" */
const STARTS_WITH_NAME_AND_DATE =
  /^\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}.]*){0,3},?\s+(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\s\p{L}{3,10}\.?\s\d{4})/u;

/** Zoho in Russian. */
const RULED = /^-{3,}\s*в\s/iu;

const OPENINGS = [
  RULED,
  STARTS_WITH_SENDER,
  ADDRESS_WROTE,
  YOU_WROTE,
  OPENING,
  STARTS_WITH_DATE,
  STARTS_WITH_NAME_AND_DATE,
];

/** "On Thu, 22 Aug 2026, Anna K. wrote:" without a time of day; a sentence rarely has a name there. */
const NAMED_ON_A_DAY = /^On .*\p{Lu}[\p{L}.'’-]*[\])>"]? wrote:$/u;

const FROM_WHOM = /(?<!\p{L})(?:от|from|von|пользователь)(?!\p{L})/iu;

const MOST_LINES = 4;

/**
 * If line `last` ends the words that mail programs put above a quotation ("On … wrote:"), the line they begin at,
 * else -1. They are recognised by what they say (who, when, "wrote"), as their wording differs in every program.
 */
export function attributionStart(lines: readonly Line[], last: number, first: number): number {
  const ending = lines[last]!;
  const sign = ending.text[ending.text.length - 1];
  if ((sign !== ':' && sign !== '：' && sign !== '-') || ending.text.length > LONGEST_MARK) return -1;
  const quoteFollows = isQuoteNext(lines, last + 1);
  let joined = '';
  for (let i = last; i >= first && i > last - MOST_LINES; i--) {
    const line = lines[i]!;
    if (line.text === '' || line.quoted || line.text.length > LONGEST_MARK) return -1;
    joined = joined === '' ? line.text : `${line.text} ${joined}`;
    // Without a date or an address only a quotation below could make it one.
    if (!quoteFollows && !DATE.test(joined) && !ADDRESS.test(joined)) continue;
    if (isAttribution(joined, quoteFollows) && opens(line.text)) return i;
    if (quoteFollows && i === last && namesSender(joined) && !opens(line.text)) return i;
  }
  return -1;
}

function opens(text: string): boolean {
  return OPENINGS.some((opening) => opening.test(text));
}

function isAttribution(text: string, quoteFollows: boolean): boolean {
  const date = DATE.test(text);
  if (text.endsWith('-')) return date && saysWrote(text);
  const address = ADDRESS.test(text);
  const time = TIME.test(text);
  if (date && YOU_WROTE.test(text)) return true;
  if ((address || (date && time)) && saysWrote(text)) return true;
  if (date && time && (address || FROM_WHOM.test(text))) return true;
  if (date && saysWrote(text) && (quoteFollows || FROM_WHOM.test(text) || NAMED_ON_A_DAY.test(text))) return true;
  return quoteFollows && date && (time || address);
}

function saysWrote(text: string): boolean {
  return WROTE.test(text) && VERB.test(text);
}

/** "Anna <a@firm.example>:" or "Anna writes:", right above a quotation. */
function namesSender(text: string): boolean {
  return text.length <= 100 && (STARTS_WITH_SENDER.test(text) || (saysWrote(text) && /^\p{Lu}/u.test(text)));
}

/** Is the next line that is not blank a quoted one? */
export function isQuoteNext(lines: readonly Line[], from: number): boolean {
  let next = from;
  while (next < lines.length && next < from + MOST_LINES && lines[next]!.text === '') next++;
  return lines[next]?.quoted === true;
}
