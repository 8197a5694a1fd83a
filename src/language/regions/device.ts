/**
 * Lines that a mail program or a telephone puts under what was written: "Sent from my iPhone". In small letters.
 * Letters are `[a-zß-ӿ]` here: for every `\p{L}` the browser would compile a table of hundreds of ranges.
 */

const APPS =
  'outlook|mail|\\[?mail|mailbox|gmail|yahoo|mymail|e-?mail|airmail|spark|proton[a-zß-ӿ]*|typeapp|bluemail|aquamail|nine|mailspring|inbox|thunderbird|windows|boxer';
const DEVICES =
  'iphone|ipad|ipod|android|samsung|galaxy|blackberry|huawei|honor|xiaomi|redmi|poco|realme|pixel|nokia|lenovo|lumia|htc|mac|macbook|mobile|phone|smartphone|tablet|cell|handheld|wireless';
/** "Sent from my bank account" is a message, "sent from my TI-85" is not. */
const NO_DEVICE =
  'account|bank|card|side|office|team|boss|colleague|company|accountant|accounting|lawyer|manager|address|warehouse|department|wife|husband|end';

const RU_DEVICES =
  'iphone|ipad|айфона|айпада|телефона|смартфона|планшета|мобильного|устройства|samsung|galaxy|xiaomi|redmi|huawei|honor|android|андроида?|blackberry|macbook|mac|почты mail|яндекс|mail\\.ru';
const RU_APPS =
  'outlook|gmail|mail|яндекс|почты|мобильн[a-zß-ӿ]+|приложения|проекта mail|mymail|bluemail|spark|windows';

/** To the end of the line; a dot only inside a name ("Mail.ru"). */
const REST = '(?:[^.!?]|\\.(?=[a-zß-ӿ\\d])){0,60}';

const SAYINGS = [
  `sent from my (?!(?:[a-zß-ӿ]+ )?(?:${NO_DEVICE})(?![a-zß-ӿ]))${REST}(?:[.!,]?\\s*please excuse${REST})?`,
  `sent (?:from|via|with|using) (?:(?:a|the|an|my) )?(?:${APPS}|${DEVICES})(?![a-zß-ӿ])${REST}`,
  `sent by (?:${DEVICES})(?![a-zß-ӿ])${REST}`,
  `(?:someone )?from (?:my )?(?:${DEVICES})(?![a-zß-ӿ])[^.!?]{0,20}`,
  'get \\[?outlook for .{0,60}',
  `(?:отправлено|написано|послано) (?:с|со) (?:(?:моего|моей|мобильного|своего) )?(?:${RU_DEVICES})(?![a-zß-ӿ])${REST}`,
  `(?:отправлено|написано|послано) из (?:(?:моего|моей|мобильной|мобильного) )?(?:${RU_APPS})(?![a-zß-ӿ])${REST}`,
  `(?:отправлено|послано) (?:через|при помощи|с помощью) (?:(?:приложения?|почты|почту) )?(?:outlook|gmail|mail|яндекс|mymail|bluemail|spark)(?![a-zß-ӿ])${REST}`,
  `(?:получите|получить|скачайте|скачать|загрузите) \\[?outlook для .{0,60}`,
  `надіслано з ${REST}`,
  `envoyé (?:depuis|de|à partir de) (?:mon|ma|my|outlook|yahoo|l['’]application|mail)${REST}`,
  `von (?:meinem|unterwegs)${REST} gesendet`,
  `gesendet (?:von|mit) (?:meinem|outlook|mail|der)${REST}`,
  `diese nachricht wurde von${REST} gesendet`,
  `verzonden (?:met|vanaf|via)${REST}`,
  `enviado (?:desde|do|de) (?:mi|meu|my|outlook)${REST}`,
  `inviato da(?:l mio)? (?:iphone|ipad|android|samsung|outlook|mio|yahoo)${REST}`,
  `skickat från${REST}`,
  `sendt fra${REST}`,
  `wysłan[eoa] z (?:mojego|iphone|telefonu|outlook)${REST}`,
  '從我的.{1,20}傳送',
];

const DEVICE = new RegExp(`^[<([*]*(?:${SAYINGS.join('|')})[>)\\]*.]*(?:<?https?:\\S*>?\\)?.{0,20})?$`);

/** How the sayings begin: tells nearly all other lines before the whole expression has to be compiled. */
const BEGINNING = /^[<([*]*(?:sen|get|som|fro|отп|нап|пос|пол|ска|заг|над|env|von|ges|die|ver|inv|ski|wys|從)/;

/** Is it such a line? Expects small letters. */
export function isDeviceLine(lower: string): boolean {
  return BEGINNING.test(lower) && DEVICE.test(lower);
}
