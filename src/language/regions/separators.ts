import { type Line, LONGEST_MARK } from './lines';

const ORIGINAL =
  "original message|reply message|исходное сообщение|исходное письмо|оригинальное сообщение|первоначальное сообщение|ursprüngliche nachricht|originalnachricht|message d['’]origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig (?:besked|meddelelse)|opprinnelig melding|ursprungligt meddelande|originalmeddelande|oryginalna wiadomość|wiadomość oryginalna|původní zpráva|alkuperäinen viesti";

const FORWARDED =
  'forwarded message|forwarded by|переадресовано|переслано|пересылаемое сообщение|пересланное сообщение|перенаправленное сообщение|переадресованное сообщение|переслане повідомлення|weitergeleitete nachricht|message transféré|message transmis|message réexpédié|mensaje reenviado|mensagem (?:encaminhada|reencaminhada)|messaggio inoltrato|doorgestuurd bericht|videresendt (?:besked|melding|meddelelse)|vidarebefordrat meddelande|przekazana wiadomość|przesłana wiadomość|přeposlaná zpráva|välitetty viesti';

const FORWARD_BEGINS =
  'begin forwarded message|forwarded message|начало переадресованного сообщения|начало пересылаемого сообщения|пересланное сообщение|пересылаемое сообщение|перенаправленное сообщение|початок листа, що пересилається|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inizio messaggio inoltrato|inicio del mensaje reenviado|begin doorgestuurd bericht';

const ORIGINAL_LINE = new RegExp(String.raw`^[*_\s]*[-_=\u2010-\u2015]{2,}\s*(?:${ORIGINAL})\s*[-_=\u2010-\u2015]{2,}`);
const FORWARD_LINE = new RegExp(String.raw`^[*_\s]*[-_=\u2010-\u2015]{3,}\s*(?:${FORWARDED})(?![a-zß-ӿ])`);
const FORWARD_WORDS = new RegExp(String.raw`^(?:${FORWARD_BEGINS})\s?:$`);
/** Help desks draw this line above the history of a case. */
const REPLY_ABOVE =
  /^[#\s-]*(?:please (?:type|write|enter) your reply above this line|reply above this line|(?:пожалуйста, )?(?:введите|пишите|напишите) (?:свой |ваш )?ответ (?:над|выше) эт(?:ой|ого) (?:линией|строкой|строки|линии))/;
const FORWARD_END =
  /^[-_=]{3,}\s*(?:конец (?:пересылаемого|перенаправленного|переадресованного) сообщения|end of forwarded message)/;

/** What a line that parts two messages says about those below it. */
export function separatorOf(line: Line): 'quote' | 'forward' | null {
  const { text } = line;
  if (text === '' || text.length > LONGEST_MARK * 4) return null;
  const mark = text.charCodeAt(0);
  const head = text.slice(0, LONGEST_MARK).toLowerCase();
  if ((mark === 0x23 || mark === 0x2d) && REPLY_ABOVE.test(head)) return 'quote';
  const ruled = (mark >= 0x2010 && mark <= 0x2015) || mark === 0x2d || mark === 0x5f || mark === 0x3d || mark === 0x2a;
  if (ruled) return ORIGINAL_LINE.test(head) ? 'quote' : FORWARD_LINE.test(head) ? 'forward' : null;
  return text.endsWith(':') && FORWARD_WORDS.test(head) ? 'forward' : null;
}

/** Yandex and Mail.ru close what they forward. */
export function endsForward(line: Line): boolean {
  return line.text.length <= LONGEST_MARK && FORWARD_END.test(line.text.toLowerCase());
}
