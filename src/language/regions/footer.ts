import type { Line } from './lines';

/** How the paragraphs begin that lawyers and programs put under a mail. */
const OPENING =
  /^[*_\s"“«[(]*(?:this\s+(?:e-?\s?mail|message|communication|transmission|electronic)|the\s+(?:information|contents?|materials?)|confidential|privileged|disclaimer|notice|important|legal|if\s+you\s+(?:are\s+not|have\s+received|received|no\s+longer)|please\s+consider|think\s+before|you\s+(?:have\s+)?received?\s+this|you\s+are\s+receiving|to\s+unsubscribe|any\s+(?:views|unauthori[sz]ed)|e-?mail\s+(?:scanned|transmission)|scanned|virus-free|no\s+virus|настоящ(?:ее|ая)|данн(?:ое|ая|ый)|это\s+(?:письмо|сообщение|электронное|e-?mail)|этот\s+e-?mail|информация|содержание|вся\s+информация|внимание|конфиденциальн|уведомление|если\s+(?:вы|это|данное|настоящее)|вы\s+получили|перед\s+(?:тем|печатью)|прежде\s+чем|пожалуйста,?\s+(?:подумайте|не\s+распечатывайте)|проверено|без\s+вирусов|отписаться|чтобы\s+отписаться|diese\s+e-?mail|ce\s+message|este\s+(?:mensaje|correo|e-?mail)|le\s+informazioni)/u;

/** What nobody says in a talk. */
const SIGN =
  /intended\s+recipient|intended\s+(?:solely|only|exclusively)\s+for|solely\s+for\s+the|confidential\s+and|(?:contain|may\s+be|are)\s+(?:\S+\s+){0,3}(?:confidential|privileged)[^.]*(?:recipient|addressee|disclos)|received\s+(?:this|it)\s+(?:\S+\s+){0,3}in\s+error|consider\s+the\s+environment|before\s+(?:you\s+)?print|scanned\s+(?:for|by)|virus-free|no\s+virus(?:es)?\s+(?:found|detected)|unsubscribe|received\s+this\s+(?:message|e-?mail|email)\s+because|receiving\s+this\s+(?:message|e-?mail|email)\s+because|конфиденциальн\p{L}*\s+(?:информаци|характер|сведени)|предназначен\p{L}*\s+(?:исключительно|только)\s+(?:для\s+)?(?:\p{L}+\s+)?(?:адресат|получател|лиц)|не\s+являетесь\s+(?:\p{L}+\s+){0,4}(?:адресат|получател)|по\s+ошибке|окружающ\p{L}+\s+сред|об\s+экологии|на\s+(?:наличие\s+)?вирус|без\s+вирусов|антивирус|отписаться|не\s+является\s+(?:публичной\s+)?оферт|vertraulich|confidentiel|confidencial|riservate/u;

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
