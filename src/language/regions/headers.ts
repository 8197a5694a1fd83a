import { type Line, LONGEST_MARK } from './lines';
import { ADDRESS, DATE, TIME } from './moments';

type Header = 'from' | 'date' | 'to' | 'copy' | 'subject' | 'other';

const NAMES: Record<Header, string> = {
  from: 'from|от|от кого|отправитель|від|від кого|von|de|da|van|fra|från|od|expéditeur|mittente|remitente|lähettäjä|发件人',
  date: 'sent|date|отправлено|дата|надіслано|gesendet|datum|envoyé|envoyé le|date d’envoi|enviado|enviado el|enviada em|fecha|inviato|data|verzonden|sendt|dato|skickat|wysłano|lähetetty|message du|sent at|发送时间|日期',
  to: 'to|кому|получатель|an|à|a|para|aan|til|till|do|pour|vastaanottaja|收件人',
  copy: 'cc|bcc|копия|скрытая копия|копія|kopie|kopia|copie|copie à|kopi',
  subject: 'subject|тема|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|emne|ämne|temat|aihe|předmět|主题',
  other: 'reply-to|risposta|importance|важность|приоритет|priority|attachments|вложения|organization|организация',
};

const KIND = new Map<string, Header>();
for (const [kind, names] of Object.entries(NAMES)) for (const name of names.split('|')) KIND.set(name, kind as Header);

const HEADER = /^[*_]{0,2}([A-Za-zÀ-ӿ一-鿿][A-Za-zÀ-ӿ一-鿿’ -]{0,20}?)\s?[*_]{0,2}[:：][*_]{0,2}\s*(.*)$/;

const LONGEST_NAME = 27;
/** Lists of receivers may run over many lines. */
const MOST_LINES = 60;
const MOST_BLANK = 3;
const RECEIVERS = /[@,;<>/]/;

/** A page may have lost the line breaks between them. */
const ONE_LINE =
  /^[^:]{2,12}:.{1,200}(?:отправлено|дата|sent|date)\s?:.{1,80}(?:кому|to)\s?:.{1,200}(?:тема|subject)\s?:/iu;

/**
 * The line after a block of mail headers ("От / Отправлено / Кому / Тема") that begins at `first`, or -1. Enough
 * of a block is a sender with two more headers and an address or a date, or a receiver with a subject and one more.
 */
export function headersEnd(lines: readonly Line[], first: number): number {
  const opening = headerOf(lines[first]!);
  if (opening === null || opening === 'other') return -1;
  if (opening === 'from' && ONE_LINE.test(lines[first]!.text)) return first + 1;
  const seen = new Set<Header>();
  let proof = false;
  let end = first;
  for (let i = first; i < lines.length && i < first + MOST_LINES; i++) {
    const line = lines[i]!;
    const header = headerOf(line);
    if (header === null) {
      if (line.quoted || seen.has('subject')) break;
      if (line.text === '' ? !isHeaderNext(lines, i) : !RECEIVERS.test(line.text)) break;
      proof ||= ADDRESS.test(line.text);
      continue;
    }
    if (header !== 'other' && seen.has(header)) break;
    seen.add(header);
    proof ||= ADDRESS.test(line.text) || DATE.test(line.text) || TIME.test(line.text);
    end = i + 1;
  }
  seen.delete('other');
  const sender = seen.has('from') && seen.size >= 3 && proof;
  const receiver = seen.has('to') && seen.has('subject') && seen.size >= 3;
  return sender || receiver ? end : -1;
}

function isHeaderNext(lines: readonly Line[], blank: number): boolean {
  let next = blank;
  while (next < blank + MOST_BLANK && lines[next]?.text === '') next++;
  return headerOf(lines[next]) !== null;
}

function headerOf(line: Line | undefined): Header | null {
  if (line === undefined || line.quoted || line.text.length > LONGEST_MARK * 4) return null;
  if (!hasEarlyColon(line.text)) return null;
  const match = HEADER.exec(line.text.length > LONGEST_MARK ? line.text.slice(0, LONGEST_MARK) : line.text);
  return match === null ? null : (KIND.get(match[1]!.trim().toLowerCase()) ?? null);
}

function hasEarlyColon(text: string): boolean {
  const end = Math.min(text.length, LONGEST_NAME);
  for (let i = 1; i < end; i++) if (text[i] === ':' || text[i] === '：') return true;
  return false;
}

const RULE = /^[-_=*—–]{3,}$/;
const LOTUS_LINES = 3;
const LOTUS_WIDTH = 70;

/** Where what belongs to a block of headers begins: a ruled line above it, or the sender and date of Lotus Notes. */
export function headersStart(lines: readonly Line[], block: number, first: number): number {
  let at = block;
  while (at > first && lines[at - 1]!.text === '') at--;
  if (at > first && RULE.test(lines[at - 1]!.text)) return at - 1;
  let start = block - at > MOST_BLANK ? block : at;
  const top = start;
  let dated = false;
  while (start > first && start > top - LOTUS_LINES) {
    const { text, quoted } = lines[start - 1]!;
    if (text === '' || quoted || text.length > LOTUS_WIDTH) break;
    dated ||= DATE.test(text) && TIME.test(text);
    start--;
  }
  return dated ? start : block;
}
