import { decodeEntities } from './entities';

const BREAKING = new Set(
  (
    'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li ' +
    'main nav ol p pre section table tbody thead tr ul'
  ).split(' '),
);
/** These stand apart from their neighbours by a blank line. */
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table']);
/** What is in them is no text of the mail. */
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'select', 'textarea']);
const VOID = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** Web mail puts prefixes and suffixes on names inside a body, so a part of the attribute is enough. */
const QUOTE =
  /(?:class|id)\s*=\s*["'][^"']*(?:yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|moz-forward-container)/i;
const REST_QUOTED = /id\s*=\s*["'][^"']*(?:divRplyFwdMsg|appendonsend)/i;
const SIGNATURE =
  /(?:class\s*=\s*["'][^"']*(?:gmail_signature|moz-signature|protonmail_signature_block|yahoo_signature)|data-smartmail\s*=\s*["']gmail_signature|id\s*=\s*["'](?:x_)*Signature["'])/i;
const HIDDEN = /style\s*=\s*["'][^"']*display\s*:\s*none/i;

/** A quotation is left out, but its place is kept: it tells the lines around it for an attribution or an answer. */
const QUOTE_MARK = '> …';

/**
 * The text of an HTML mail: blocks and `<br>` become line breaks, quotations one line "> …", signatures, scripts,
 * styles and hidden parts nothing. Linear in the length of the input, however broken it is.
 */
export function htmlToText(html: string): string {
  const page = new Page();
  let at = 0;
  /** The element that is being passed over, and how deep we are in elements of its name. */
  let skipped = '';
  let depth = 0;
  let preformatted = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    if (depth === 0 && textEnd > at) page.write(plain(html.slice(at, textEnd), preformatted > 0));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      if (close < 0) break;
      at = close + 3;
      continue;
    }
    const tag = readTag(html, open);
    if (tag === null) {
      if (depth === 0) page.write('<');
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (depth > 0) {
      if (tag.name === skipped && !tag.selfClosing) depth += tag.closing ? -1 : 1;
      continue;
    }
    if (!tag.closing) {
      if (REST_QUOTED.test(tag.attributes)) {
        page.line(QUOTE_MARK);
        break;
      }
      const quote = tag.name === 'blockquote' || QUOTE.test(tag.attributes);
      if (quote) page.line(QUOTE_MARK);
      if (quote || SILENT.has(tag.name) || SIGNATURE.test(tag.attributes) || HIDDEN.test(tag.attributes)) {
        if (!VOID.has(tag.name) && !tag.selfClosing) {
          skipped = tag.name;
          depth = 1;
        }
        continue;
      }
    }
    if (tag.name === 'pre') preformatted = Math.max(0, preformatted + (tag.closing ? -1 : 1));
    if (tag.name === 'br') page.breakLine();
    else if (PARAGRAPHS.has(tag.name)) page.paragraph();
    else if (BREAKING.has(tag.name)) page.block();
    else if ((tag.name === 'td' || tag.name === 'th') && tag.closing) page.write(' ');
    if (tag.name === 'li' && !tag.closing) page.write('- ');
  }
  return page.text();
}

/** Lays text out in lines as a reader would see it. */
class Page {
  private readonly lines: string[] = [''];

  write(text: string): void {
    this.lines[this.lines.length - 1] += text;
  }

  breakLine(): void {
    this.lines.push('');
  }

  /** A block begins or ends: what follows stands on a line of its own. */
  block(): void {
    if (this.lines.at(-1)!.trim() !== '') this.breakLine();
    else this.lines[this.lines.length - 1] = '';
  }

  /** The same, with a blank line between. */
  paragraph(): void {
    this.block();
    if (this.lines.length > 1 && this.lines.at(-2)!.trim() !== '') this.breakLine();
  }

  line(text: string): void {
    this.block();
    this.write(text);
    this.breakLine();
  }

  text(): string {
    const lines = this.lines.flatMap((line) => line.split('\n')).map((line) => line.trim());
    return lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly end: number;
}

const NAME = /\/?([a-zA-Z][a-zA-Z0-9:-]{0,30})/y;
/** Attributes are looked at no further: longer ones carry pictures. */
const LONGEST_ATTRIBUTES = 4000;

function readTag(html: string, open: number): Tag | null {
  NAME.lastIndex = open + 1;
  const match = NAME.exec(html);
  if (match === null) {
    if (!'!?/'.includes(html[open + 1] ?? ' ')) return null;
    const close = html.indexOf('>', open);
    const end = close < 0 ? html.length : close + 1;
    return { name: '', attributes: '', closing: false, selfClosing: false, end };
  }
  const end = tagEnd(html, NAME.lastIndex);
  const attributes = html.slice(NAME.lastIndex, Math.min(end, NAME.lastIndex + LONGEST_ATTRIBUTES));
  const closing = html[open + 1] === '/';
  return { name: match[1]!.toLowerCase(), attributes, closing, selfClosing: html[end - 2] === '/', end };
}

/** After the ">" that closes a tag, which is none inside quoted values; the end of the input if there is none. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const character = html[i]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return i + 1;
    else if ((character === '"' || character === "'") && html[i - 1] === '=') quote = character;
  }
  return html.length;
}

function plain(text: string, preformatted: boolean): string {
  return decodeEntities(preformatted ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' '));
}
