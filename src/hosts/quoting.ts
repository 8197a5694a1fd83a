/**
 * Which parts of a mail's HTML are the author's own words. Every web mail renames ids and classes inside a body
 * (`v1gmail_quote`, `x_divRplyFwdMsg`, `gmail_quote_mr_css_attr`), so known names are matched as substrings.
 */

/**
 * - `own`: go on inside.
 * - `left-out`: never text (signatures, hidden nodes, editors, attribution lines, scripts).
 * - `quote`: somebody else's words; the attribution line right before it goes too.
 * - `answered`: a wrapper of attribution, quote and maybe the author's answers between and after the quotes.
 * - `rest`: from here to the end of the mail everything is quoted.
 */
export type Part = 'own' | 'left-out' | 'quote' | 'answered' | 'rest';

const SILENT = new Set(
  'audio button canvas datalist embed head iframe input link map math meta noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);

const ATTRIBUTIONS = /gmail_attr|moz-cite-prefix|reply-intro/;
const ANSWERED = /gmail_quote|protonmail_quote|messageReplySection/;
const QUOTES = /yahoo_quoted|moz-forward-container|mail-editor-reference-message|OLK_SRC_BODY_SECTION/;
/** Outlook's reply header, Hotmail's rule: the quoted mail follows as siblings, without a wrapper. */
const REST = /divRplyFwdMsg|stopSpelling/;
const SIGNATURES = /signature/i;

const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|opacity)\s*:\s*0(?![.\d])/i;
const INDENT_STYLE = /border(?:-style)?\s*:\s*(?:medium\s+)?none/i;
const BORDER_TOP_STYLE = /border-top\s*:[^;]*solid|border-style\s*:\s*solid\s+none\s+none/i;
const MAIL_HEADER = /^\s*(?:From|От|От кого|Від|Von|De)\s*:/;

/** What kind of part an element starts. `begun`: the author has already written something above it. */
export function partOf(element: Element, begun: boolean): Part {
  const tag = element.localName;
  if (SILENT.has(tag)) return 'left-out';
  if (!element.hasAttributes()) {
    if (tag === 'blockquote') return 'quote';
    return followsAppleMark(element) ? 'left-out' : 'own';
  }
  if (isEditor(element) || element.hasAttribute('hidden')) return 'left-out';
  const style = element.getAttribute('style') ?? '';
  if (style && HIDDEN_STYLE.test(style)) return 'left-out';

  const names = `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('name') ?? ''}`;
  if (names.length > 2) {
    if (ATTRIBUTIONS.test(names) || SIGNATURES.test(names)) return 'left-out';
    if (REST.test(names)) return 'rest';
    if (names.includes('appendonsend')) return begun ? 'rest' : 'left-out';
    if (tag !== 'blockquote' && ANSWERED.test(names)) return 'answered';
    if (QUOTES.test(names)) return 'quote';
  }
  if (tag === 'blockquote') return isIndent(element, style) ? 'own' : 'quote';
  if (style && BORDER_TOP_STYLE.test(style) && MAIL_HEADER.test(beginning(element, 100))) return 'rest';
  return followsAppleMark(element) ? 'left-out' : 'own';
}

/** "Indent more" makes a blockquote too, but one without a line at its side. */
function isIndent(quote: Element, style: string): boolean {
  return !quote.hasAttribute('type') && !quote.hasAttribute('cite') && INDENT_STYLE.test(style);
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/** Apple marks the line break before the signature, not the signature. */
function followsAppleMark(element: Element): boolean {
  const before = element.previousElementSibling;
  return (
    before?.localName === 'br' &&
    before.id.includes('BeginningOfSignature') &&
    !element.querySelector('blockquote') &&
    (element.textContent ?? '').length < 300
  );
}

/**
 * The first quote in an `answered` wrapper, before which stands an attribution line or a short word of the author's.
 * Null where the quoted words stand in the wrapper itself, as in forwards: then the whole wrapper is a quote.
 */
export function firstQuote(wrapper: Element): Element | null {
  const quote = wrapper.querySelector('blockquote');
  if (!quote) return null;
  const intro = beginning(wrapper, 400, quote);
  return intro.length <= 400 && !/^-{4,}/.test(intro) && !MAIL_HEADER.test(intro) ? quote : null;
}

/** The beginning of an element's text up to `before`, a little more than `length` of it: joining all could be dear. */
function beginning(element: Element, length: number, before?: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length <= length && texts.nextNode()) {
    if (before?.contains(texts.currentNode)) break;
    text = (text + (texts.currentNode as Text).data).trimStart();
  }
  return text.trimEnd();
}

/** How the line ends: with a verb, or with the address that nobody writes so by hand. */
const WROTE = /(?:\b(?:wrote|writes)|написал[аи]?|написал\(а\)|пишет|писала?|<[^<>@\s]+@[^<>\s]+>)\s*:$/i;
/** How it begins: "On …", a weekday or a number. Needed where it is broken, not to take a line of the author's with it. */
const BEGINS =
  /^(?:on |\d|(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)[, ])/i;
const ANNOUNCED =
  /^(?:-{2,}\s*(?:original message|forwarded message|исходное сообщение|пересылаемое сообщение|перенаправленное сообщение)\s*-{2,}|(?:begin forwarded message|начало переадресованного сообщения)\s*:)$/i;
const WHEN = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2}|\d{1,2},? \d{4}/;

/** In a wrapper of its own before a quote, a line in any language that ends so is an attribution. */
export function isIntroduction(text: string): boolean {
  return text.length <= 300 && /[:：]\s*$/.test(text);
}

/**
 * How much of the end of `text` is the attribution line of a quote that comes right after it ("On Mar 4 … wrote:",
 * "12.03.2026, 10:15, "Имя" <a@b>:"), be it broken over up to three lines; 0 if there is none.
 */
export function attributionLength(text: string): number {
  const end = text.trimEnd().length;
  let start = end;
  for (let lines = 1; lines <= 3 && start > 0; lines++) {
    start = text.lastIndexOf('\n', start - 2) + 1;
    const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
    if (line.length > 300) return 0;
    const whole = lines === 1 || BEGINS.test(line);
    if (whole && (ANNOUNCED.test(line) || (WROTE.test(line) && WHEN.test(line)))) return text.length - start;
  }
  return 0;
}
