import type { Line } from './lines';

/** How the paragraphs begin that lawyers and programs put under a mail. */
const OPENING =
  /^[*_\s"“«[(]*(?:this\s+(?:e-?\s?mail|message|communication|transmission|electronic)|the\s+(?:information|contents?|materials?)|confidential|privileged|disclaimer|notice|important|legal|caution|warning|\[?external|if\s+you\s+(?:are\s+not|have\s+received|received|no\s+longer)|please\s+consider|think\s+before|you\s+(?:have\s+)?received?\s+this|you\s+are\s+receiving|to\s+unsubscribe|any\s+(?:views|unauthori[sz]ed)|e-?mail\s+(?:scanned|transmission)|scanned|virus-free|no\s+virus|настоящ(?:ее|ая)|данн(?:ое|ая|ый)|это\s+(?:письмо|сообщение|электронное|e-?mail)|этот\s+e-?mail|информация|содержание|вся\s+информация|внимание|осторожно|содержащ|сведения|конфиденциальн|уведомление|если\s+(?:вы|это|данное|настоящее)|вы\s+получили|перед\s+(?:тем|печатью)|прежде\s+чем|пожалуйста,?\s+(?:подумайте|не\s+распечатывайте)|проверено|без\s+вирусов|отписаться|чтобы\s+отписаться|diese\s+e-?mail|ce\s+message|este\s+(?:mensaje|correo|e-?mail)|le\s+informazioni)/;

/** What nobody says in a talk. A client may well call a thing confidential, or say that an invoice came in error. */
const SIGN = new RegExp(
  [
    String.raw`intended\s+recipient|named\s+(?:addressee|recipient)`,
    String.raw`(?:intended|meant)\s+(?:solely|only|exclusively)\s+for\s+the\s+(?:use|person|individual|addressee|recipient|named|intended)`,
    String.raw`(?:confidential|privileged)[^]*(?:addressee|recipient|disclos|in\s+error|delete\s+it)`,
    String.raw`received\s+(?:this\s+(?:message|e-?mail|communication|transmission)|it)\s+(?:\S+\s+){0,2}in\s+error`,
    String.raw`consider\s+the\s+environment|think\s+before\s+(?:you\s+)?print`,
    String.raw`(?:scanned|checked)\s+(?:for|by)[^.]*(?:virus|malware|spam|scanner)|virus-free|no\s+virus(?:es)?\s+(?:found|detected)`,
    String.raw`unsubscribe\s+(?:from|click|here|at|please|by)|to\s+unsubscribe`,
    String.raw`receiv(?:ed|ing)\s+this\s+(?:message|e-?mail)\s+because`,
    String.raw`originated\s+(?:from\s+)?outside|do\s+not\s+click\s+(?:on\s+)?(?:any\s+)?links`,
    String.raw`(?:письм|сообщени|вложени|приложени|mail)[^]*конфиденциальн[^]*(?:адресат|получател|отправител|по\s+ошибке|копирован|распростран)`,
    String.raw`предназначен\p{L}*\s+(?:исключительно|только)\s+(?:для\s+)?(?:\p{L}+\s+)?(?:адресат|получател|лиц\p{L}*,\s+котор\p{L}+\s+\p{L}+\s+адресован)`,
    String.raw`не\s+являетесь\s+(?:\p{L}+\s+){0,4}(?:адресат|получател)`,
    String.raw`получили\s+(?:\S+\s+){0,3}(?:письмо|сообщение|e-?mail|его)\s+(?:\S+\s+){0,2}по\s+ошибке`,
    String.raw`печат\p{L}*[^.]*(?:экологи|окружающ|природ|деревь)`,
    String.raw`проверен\p{L}*\s+(?:\S+\s+){0,3}на\s+(?:наличие\s+)?вирус|без\s+вирусов`,
    String.raw`отписаться\s+от\s+(?:\S+\s+)?(?:рассыл|получен|уведомлен|писем)|отписаться,?\s+(?:нажмите|перейдите|пройдите)`,
    String.raw`не\s+является\s+(?:публичной\s+)?оферт`,
    String.raw`отправлено\s+извне|внешн\p{L}+\s+(?:отправител|источник)`,
    'vertraulich|confidentiel|confidencial|riservate',
  ].join('|'),
  'u',
);

const LONGEST_OPENING = 60;
const LONGEST_PARAGRAPH = 6000;

/** Marks the legal and technical footers among the own lines `[first, end)`, a paragraph each. */
export function findFooters(
  text: string,
  lines: readonly Line[],
  first: number,
  end: number,
  mark: (from: number, to: number) => void,
): void {
  let from = first;
  /** Below a footer the opening words are enough. */
  let below = false;
  while (from < end) {
    if (lines[from]!.text === '') {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < end && lines[to]!.text !== '') to++;
    for (let at = from; at < to; at++) {
      if (!OPENING.test(lines[at]!.text.slice(0, LONGEST_OPENING).toLowerCase())) continue;
      const begin = lines[at]!.start;
      const paragraph = text.slice(begin, Math.min(lines[to - 1]!.end, begin + LONGEST_PARAGRAPH));
      if (below || SIGN.test(paragraph.toLowerCase())) {
        mark(at, to);
        below = true;
      }
      break;
    }
    from = to;
  }
}
