/** Lines that a mail program or a telephone puts under what was written: "Sent from my iPhone". In small letters. */

const APPS =
  'outlook|mail|\\[?mail|mailbox|gmail|yahoo|mymail|e-?mail|airmail|spark|proton\\p{L}*|typeapp|bluemail|aquamail|nine|mailspring|inbox|thunderbird|windows|boxer';
const DEVICES =
  'iphone|ipad|ipod|android|samsung|galaxy|blackberry|huawei|honor|xiaomi|redmi|poco|realme|pixel|nokia|lenovo|lumia|htc|mac|macbook|mobile|phone|smartphone|tablet|cell|handheld|wireless';
/** "Sent from my bank account" is a message, "sent from my TI-85" is not. */
const NO_DEVICE =
  'account|bank|card|side|office|team|boss|colleague|company|accountant|accounting|lawyer|manager|address|warehouse|department|wife|husband|end';

const RU_DEVICES =
  'iphone|ipad|айфона|айпада|телефона|смартфона|планшета|мобильного|устройства|samsung|galaxy|xiaomi|redmi|huawei|honor|android|андроида?|blackberry|macbook|mac|почты mail|яндекс|mail\\.ru';
const RU_APPS = 'outlook|gmail|mail|яндекс|почты|мобильн\\p{L}+|приложения|проекта mail|mymail|bluemail|spark|windows';

/** To the end of the line; a dot only inside a name ("Mail.ru"). */
const REST = '(?:[^.!?]|\\.(?=[\\p{L}\\d])){0,60}';

const SAYINGS = [
  `sent from my (?!(?:\\p{L}+ )?(?:${NO_DEVICE})(?!\\p{L}))${REST}(?:[.!,]?\\s*please excuse${REST})?`,
  `sent (?:from|via|with|using) (?:(?:a|the|an|my) )?(?:${APPS}|${DEVICES})(?!\\p{L})${REST}`,
  `sent by (?:${DEVICES})(?!\\p{L})${REST}`,
  `(?:someone )?from (?:my )?(?:${DEVICES})(?!\\p{L})[^.!?]{0,20}`,
  'get \\[?outlook for .{0,60}',
  `(?:отправлено|написано|послано) (?:с|со) (?:(?:моего|моей|мобильного|своего) )?(?:${RU_DEVICES})(?!\\p{L})${REST}`,
  `(?:отправлено|написано|послано) из (?:(?:моего|моей|мобильной|мобильного) )?(?:${RU_APPS})(?!\\p{L})${REST}`,
  `(?:отправлено|послано) (?:через|при помощи|с помощью) (?:(?:приложения?|почты|почту) )?(?:outlook|gmail|mail|яндекс|mymail|bluemail|spark)(?!\\p{L})${REST}`,
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

const DEVICE = new RegExp(`^[<([*]*(?:${SAYINGS.join('|')})[>)\\]*.]*(?:<?https?:\\S*>?\\)?.{0,20})?$`, 'u');

/** Is it such a line? Expects small letters. */
export function isDeviceLine(lower: string): boolean {
  return DEVICE.test(lower);
}
