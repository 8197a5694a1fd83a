import { isDeviceLine } from './device';
import type { Line } from './lines';
import { ADDRESS } from './moments';

/** Words that close a letter and nothing else; what follows on the line must be a name. */
const CLOSING =
  /^(?:(?:с|со)\s+(?:(?:глубоким|большим|искренним|неизменным)\s+)?уважением(?:\s+и\s+(?:наилучшими\s+пожеланиями|благодарностью|надеждой\s+на\s+[a-zß-ӿ]+(?:\s+[a-zß-ӿ]+)?))?|с\s+наилучшими(?:\s+пожеланиями)?|с\s+(?:добрыми|лучшими|теплыми|тёплыми)\s+пожеланиями|с\s+ув|с\s+почтением|искренне\s+ваш[аи]?|(?:thanks?\s*(?:&|and|\+)\s*)?(?:with\s+)?(?:best|kind|kindest|warm|warmest|many)\s+(?:regards|wishes)|best\s+to\s+you|with\s+best\s+(?:regards|wishes)|(?:thanks?\s*(?:&|and|\+)\s*)?regards|rgds|brgds|br|(?:yours\s+)?(?:sincerely|faithfully|truly)(?:\s+yours)?|respectfully(?:\s+yours)?|cordially|mit\s+freundlichen\s+grüßen|mit\s+freundlichem\s+gruß|freundliche\s+grüße|viele\s+grüße|mfg|cordialement|bien\s+cordialement|saludos(?:\s+cordiales)?|cordiali\s+saluti|distinti\s+saluti|met\s+vriendelijke\s+groet(?:en)?|atenciosamente|pozdrawiam)(?![a-zß-ӿ])[\s,.!:–—/-]*/;

/** Words that may close a letter, but are also said in it: only what follows them is signature, if it looks so. */
const THANKS =
  /^(?:thanks|thank you|many thanks|thanks (?:a lot|again|in advance)|thx|cheers|best|all the best|take care|спасибо|заранее спасибо|всего доброго|всего хорошего|всего наилучшего|хорошего дня|до встречи|до связи|обнимаю)[\s,.!\p{Extended_Pictographic}]*$/u;

const POSTSCRIPT = /^(?:p\.?\s?p?\.?\s?s\.?|п\.?\s?с\.?|з\.?\s?ы\.?)(?:[\s:.,–—-]|$)/u;

const DELIMITER = /^(?:--|__|—|–)$/;
/** A drawn line may also part chapters of the author's own text. */
const DRAWN_LINE = /^(?:[-–—_]{3,}|[*=~]{4,})$/;

const CONTACT =
  /\s\|\s|https?:|www\.|[a-zß-ӿ]\.(?:ru|com|net|org|io|рф|example)(?![a-zß-ӿ])|\+?\d[\d\s()–-]{7,}\d|(?<![a-zß-ӿ])(?:тел|моб|факс|доб|tel|phone|mob|mobile|cell|fax|office|skype|telegram|whatsapp|viber|e-?mail|почта|сайт|web|инн|огрн|адрес|address)(?![a-zß-ӿ])\s*[.:№(+]|\[(?:image|cid|logo)[:\s]|\[http/;

const PHONE = /\+?\d[\d\s().–-]{7,}\d/;

const ROLE =
  /(?<![a-zß-ӿ])(?:менеджер|директор|руководитель|начальник|специалист|инженер|дизайнер|разработчик|бухгалтер|юрист|секретарь|помощник|ассистент|маркетолог|редактор|консультант|администратор|собственник|основатель|партнер|партнёр|заместитель|координатор|отдел|команда|департамент|компания|агентство|студия|ооо|оао|зао|пао|ао|ип|manager|director|head|chief|officer|ceo|cto|cfo|coo|cmo|founder|owner|partner|engineer|developer|designer|consultant|assistant|coordinator|president|vp|lead|specialist|accountant|analyst|executive|department|dept|team|inc|llc|ltd|gmbh|corp|company|studio|agency|group)(?![a-zß-ӿ])/;

const LONGEST_LINE = 100;
const MOST_LINES = 16;
const MOST_DOUBTFUL = 2;

/** Marks the signatures among the own lines `[first, end)` by calling `mark(from, to)`. */
export function findSignatures(
  lines: readonly Line[],
  first: number,
  end: number,
  mark: (from: number, to: number) => void,
): void {
  let at = first;
  while (at < end) {
    const signatureEnd = endOfSignature(lines, at, first, end);
    if (signatureEnd > at) {
      mark(at, signatureEnd);
      at = signatureEnd;
    } else at++;
  }
  const from = startOfCard(lines, first, end);
  if (from < end) mark(from, end);
}

/** The line after a signature that begins at `at`, or `at` if none does. */
function endOfSignature(lines: readonly Line[], at: number, first: number, end: number): number {
  const { text } = lines[at]!;
  if (text === '' || text.length > LONGEST_LINE) return at;
  if (DELIMITER.test(text)) return endOfDelimited(lines, at, first, end);
  if (DRAWN_LINE.test(text)) {
    const next = skipBlank(lines, at + 1, end);
    if (next < end && says(CLOSING, lines[next]!.text)) {
      const closed = endOfSignature(lines, next, first, end);
      return closed > next ? closed : at;
    }
    return isCardTail(lines, at + 1, end) ? end : at;
  }
  if (isDeviceLine(text.toLowerCase())) return at + 1;
  const closing = CLOSING.exec(text.toLowerCase());
  if (closing !== null) {
    const rest = text.slice(closing[0].length);
    if (rest === '' || says(CLOSING, rest)) return endOfCard(lines, at + 1, end, false);
    const named = (isName(rest) || isTitle(rest)) && /[,.!:–—\s-]$/.test(closing[0]);
    return named ? endOfCard(lines, at + 1, end, true) : at;
  }
  return at;
}

/**
 * After a signature delimiter all is signature, down to a postscript. Prose right below "--" makes it a mere line,
 * unless nothing of the author's stands between it and a quotation above.
 */
function endOfDelimited(lines: readonly Line[], at: number, first: number, end: number): number {
  const next = skipBlank(lines, at + 1, end);
  const belowQuote = first > 0 && skipBlank(lines, first, at) === at;
  const doubtful = next < end && isProse(lines[next]!.text) && !isDeviceLine(lines[next]!.text.toLowerCase());
  if (doubtful && !belowQuote && !isMailDelimiter(lines[at]!)) return at;
  let last = at + 1;
  while (last < end && !says(POSTSCRIPT, lines[last]!.text)) last++;
  return last;
}

/** "-- " with its space is the standard's own mark; without it the mark may be the author's. */
function isMailDelimiter(line: Line): boolean {
  const breakLength = line.end - line.start - line.text.length;
  return line.text === '--' && breakLength >= 2;
}

/**
 * The line after the name, titles and contacts that begin at `from`. Past the first blank line after the name
 * only contacts belong to it: a sentence there is the author's afterthought. A line or two that could be anything
 * short ("12 Main Street") belong to it if a contact follows.
 */
function endOfCard(lines: readonly Line[], from: number, end: number, named: boolean): number {
  let last = from;
  let met = named;
  let parted = false;
  let doubtful = 0;
  for (let i = from; i < end && i < from + MOST_LINES; i++) {
    const { text } = lines[i]!;
    if (text === '') {
      parted = met;
      continue;
    }
    if (says(POSTSCRIPT, text) || text.length > LONGEST_LINE) break;
    const called = parted ? isTitle(text) && says(ROLE, text) : isName(text) || isTitle(text);
    if (called || isContact(text) || DRAWN_LINE.test(text)) {
      met = true;
      doubtful = 0;
      last = i + 1;
    } else if (++doubtful > MOST_DOUBTFUL || !isLabel(text)) break;
  }
  return last;
}

/** A few words that are said to nobody. */
function isLabel(text: string): boolean {
  return text.length <= 60 && text.split(/\s+/).length <= 7 && !/[?!:]$/.test(text) && !says(VERBAL, text);
}

/** Short lines with a contact among them and no sentence, up to the end. */
function isCardTail(lines: readonly Line[], from: number, end: number): boolean {
  let filled = 0;
  let contacts = 0;
  for (let i = from; i < end; i++) {
    const { text } = lines[i]!;
    if (text === '') continue;
    if (++filled > MOST_LINES || text.length > LONGEST_LINE || isProse(text) || says(POSTSCRIPT, text)) return false;
    if (/[?!]$/.test(text)) return false;
    if (isContact(text)) contacts++;
  }
  return contacts > 0;
}

/**
 * Where a card without closing words begins: the last paragraph, or what follows "Thanks,", that is a name with
 * a telephone or an address, and nothing else. `end` if there is none.
 */
function startOfCard(lines: readonly Line[], first: number, end: number): number {
  let last = end;
  while (last > first && lines[last - 1]!.text === '') last--;
  if (last - first < 2 || lines[last - 2]!.text === '') return end;
  let start = last;
  let contacts = 0;
  while (start > first && last - start < MOST_LINES) {
    const { text } = lines[start - 1]!;
    if (text === '' || says(THANKS, text) || !(isContact(text) || isName(text) || isTitle(text))) break;
    if (PHONE.test(text) || ADDRESS.test(text)) contacts++;
    start--;
  }
  const above = start > first ? lines[start - 1]!.text : '';
  const isolated = above === '' ? hasTextAbove(lines, first, start) : says(THANKS, above);
  if (last - start < 2 || contacts === 0 || !isolated || !isName(lines[start]!.text)) return end;
  return start;
}

function hasTextAbove(lines: readonly Line[], first: number, start: number): boolean {
  for (let i = start - 1; i >= first && i > start - MOST_LINES; i--) if (lines[i]!.text !== '') return true;
  return false;
}

function isContact(text: string): boolean {
  return text.length <= LONGEST_LINE && !isProse(text) && (says(CONTACT, text) || ADDRESS.test(text));
}

const NAME_WORD = /^(?:\p{Lu}[\p{Ll}\p{Lu}'’-]*\.?|\p{Lu}\.\p{Lu}\.|von|van|de|der|и|and|\p{L}\.)$/u;

/** One to five words with capitals, or an initial. */
function isName(text: string): boolean {
  const plain = text.replace(/[*_<>«»"“”()]/g, '').replace(/[,.]+$/, (end) => (end.startsWith('.') ? '.' : ''));
  if (plain.length > 50 || plain === '') return false;
  const words = plain.split(/[\s,]+/);
  return words.length <= 5 && words.every((word) => NAME_WORD.test(word));
}

/** A short line that names a job or a firm. */
function isTitle(text: string): boolean {
  if (text.length > 80 || /[?!:;]/.test(text) || /(?<!inc|ltd|corp|co)\.$/i.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length <= 9 && (says(ROLE, text) || isName(text)) && !says(VERBAL, text);
}

/** Signs of a sentence with a person in it: a title has none. */
const VERBAL =
  /(?<![a-zß-ӿ])(?:я|мы|вы|вам|нам|вас|нас|мне|вами|не|но|что|если|чтобы|надо|нужно|можно|да|нет|просим|прошу|i|we|you|me|us|is|are|was|were|will|would|can|could|do|don't|please|not|if|but|let)(?![a-zß-ӿ])/;

/** Six words and more that are spoken to somebody, or end as a sentence does. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < 5) return false;
  return says(VERBAL, text) || (/[.?!…]$/.test(text) && words.length >= 6 && /\s\p{Ll}+\s\p{Ll}+\s/u.test(text));
}

/** The lists of words are in small letters: folding the line is far cheaper than matching without regard to case. */
function says(words: RegExp, text: string): boolean {
  return words.test(text.toLowerCase());
}

function skipBlank(lines: readonly Line[], from: number, end: number): number {
  let at = from;
  while (at < end && lines[at]!.text === '') at++;
  return at;
}
