import { attributionLength, firstQuote, type Part, partOf } from './quoting';
import { Lines, type Space } from './text-lines';
import type { TextModel } from './types';

/** A mail with more nodes or UTF-16 units is read up to here and called clipped: the page must stay smooth. */
export const MAX_NODES = 50_000;
export const MAX_TEXT = 200_000;
/**
 * Computed styles are dear: they are asked for only where a mail brings a style sheet of its own, and for so many
 * elements. Everywhere else tags and attributes tell.
 */
const MAX_STYLED = 2_000;

export interface BodyText {
  readonly model: TextModel;
  /** Only the beginning was read. */
  readonly clipped: boolean;
}

/** What a host itself puts into a mail's body, as CSS. */
export interface HostParts {
  /** Its controls: never text. */
  readonly controls?: string;
  /** Quotes that it marks in its own way. */
  readonly quotes?: string;
  /** Where the mail itself ends: attached mails come after it. */
  readonly end?: string;
}

/**
 * Reads what the author of a mail wrote, as the page renders it: white space collapsed, a line break for each
 * block and `<br>`, an empty line between paragraphs. Quotes, signatures, hidden nodes and editors are left out;
 * answers between quotes stay. Works for any HTML, however deep or long: it walks without recursion.
 */
export function readBody(body: Element, host: HostParts = {}): BodyText {
  const lines = new Lines();
  const spaces: Space[] = [computedStyle(body)?.space ?? 'collapse'];
  const styled = body.querySelector('style') ? MAX_STYLED : 0;
  const blocks: boolean[] = [];
  let visited = 0;
  /** While set, words are not the author's: an attribution on the way to this quote. */
  let mutedUntil: Element | null = null;
  let clipped = false;
  let node: Node | null = body.firstChild;

  while (node) {
    visited++;
    if (visited > MAX_NODES || lines.length > MAX_TEXT) {
      clipped = true;
      break;
    }

    let goInside = false;
    if (node.nodeType === Node.TEXT_NODE) {
      if (!mutedUntil) lines.add(node as Text, spaces.at(-1)!);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const style = (visited <= styled ? computedStyle(element) : null) ?? plainStyle(element, spaces.at(-1)!);
      if (element === mutedUntil) {
        mutedUntil = null;
      } else if (mutedUntil) {
        goInside = true;
      } else if (!style.hidden) {
        const part: Part = hostPart(element, host) ?? partOf(element, lines.length > 0);
        if (part === 'rest') break;
        if (part === 'quote' || part === 'answered') {
          mutedUntil = part === 'answered' ? firstQuote(element) : null;
          goInside = mutedUntil !== null;
          lines.cut(lines.length - attributionLength(lines.tail(1000)));
          lines.endParagraph(); // what stood above a quote and what comes below it belong apart
        } else if (part === 'own') {
          if (element.localName === 'br') lines.breakLine();
          else if (element.localName === 'img') lines.addUnmapped(element.getAttribute('data-emoji') ?? '');
          else goInside = true;
        }
      }
      if (style.block) endBlock(lines, element);
      if (goInside && element.firstChild) {
        spaces.push(style.space);
        blocks.push(style.block);
        node = element.firstChild;
        continue;
      }
    }

    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === body) {
        node = null;
        break;
      }
      spaces.pop();
      if (blocks.pop()) endBlock(lines, node as Element);
    }
    node = node?.nextSibling ?? null;
  }

  if (lines.length > MAX_TEXT) {
    clipped = true;
    lines.cut(MAX_TEXT);
  }
  return { model: lines.model(body.ownerDocument), clipped };
}

/** Outlook's paragraphs are lines: their style sheet takes the margin away. */
function endBlock(lines: Lines, block: Element): void {
  const spaced = block.localName === 'p' && !(block.getAttribute('class') ?? '').includes('MsoNormal');
  if (spaced) lines.endParagraph();
  else lines.endLine();
}

/** What the host's own marks say of an element. All of them are classes or ids. */
function hostPart(element: Element, host: HostParts): Part | null {
  if (!element.hasAttributes()) return null;
  if (host.controls && element.matches(host.controls)) return 'left-out';
  if (host.quotes && element.matches(host.quotes)) return 'quote';
  return host.end && element.matches(host.end) ? 'rest' : null;
}

interface Style {
  readonly hidden: boolean;
  readonly block: boolean;
  readonly space: Space;
}

const BLOCKS = new Set(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** What the browser has worked out. Null in a document without a window. */
function computedStyle(element: Element): Style | null {
  const css = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!css?.display) return null;
  return {
    hidden: css.display === 'none' || css.visibility === 'hidden' || css.opacity === '0' || css.fontSize === '0px',
    block: isBlock(css.display),
    space: spaceOf(css.whiteSpace),
  };
}

/** What tag and attributes tell; `partOf` sees to what they hide. */
function plainStyle(element: Element, inherited: Space): Style {
  const css = element.getAttribute('style') ?? '';
  const display = /display\s*:\s*([\w-]+)/.exec(css)?.[1];
  const whiteSpace = /white-space\s*:\s*([\w-]+)/.exec(css)?.[1] ?? (element.localName === 'pre' ? 'pre' : null);
  return {
    hidden: false,
    block: display ? isBlock(display) : BLOCKS.has(element.localName),
    space: whiteSpace ? spaceOf(whiteSpace) : inherited,
  };
}

function isBlock(display: string): boolean {
  return !display.startsWith('inline') && display !== 'contents' && display !== 'none';
}

function spaceOf(whiteSpace: string): Space {
  if (whiteSpace === 'pre-line') return 'lines';
  return whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces' ? 'keep' : 'collapse';
}
