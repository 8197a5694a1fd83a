import { attributionLength, firstQuote, isIntroduction, type Part, partOf } from './quoting';
import { Lines, type Space } from './text-lines';
import type { TextModel } from './types';

/** A mail with more nodes or UTF-16 units is read up to here and called clipped: the page must stay smooth. */
export const MAX_NODES = 20_000;
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
  const reader = new Reader(body, host);
  let clipped = false;
  let node: Node | null = body.firstChild;
  for (let visited = 1; node; visited++) {
    if (visited > MAX_NODES || reader.lines.length > MAX_TEXT) {
      clipped = true;
      break;
    }
    const next = reader.meet(node, visited);
    if (next === 'end') break;
    if (next === 'inside' && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (next === 'inside') reader.leave(node);
    while (node && node !== body && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== body) reader.leave(node);
    }
    node = node === body ? null : (node?.nextSibling ?? null);
  }
  if (reader.lines.length > MAX_TEXT) {
    clipped = true;
    reader.lines.cut(MAX_TEXT);
  }
  return { model: reader.lines.model(body.ownerDocument), clipped };
}

/** What has been read so far, and what is known of the elements that the walk is in. */
class Reader {
  readonly lines = new Lines();
  private readonly inside: Style[];
  private readonly styled: number;
  /** The last wrapper of a quote that was entered: its first quote, and where its text begins. */
  private wrapper: { readonly quote: Element | null; readonly start: number } = { quote: null, start: 0 };

  constructor(
    body: Element,
    private readonly host: HostParts,
  ) {
    this.inside = [computedStyle(body) ?? plainStyle(body, 'collapse')];
    this.styled = body.querySelector('style') ? MAX_STYLED : 0;
  }

  /** Takes in a node, the `visited`-th of the mail. */
  meet(node: Node, visited: number): 'inside' | 'past' | 'end' {
    const { space } = this.inside.at(-1)!;
    if (node.nodeType === Node.TEXT_NODE) this.lines.add(node as Text, space);
    if (node.nodeType !== Node.ELEMENT_NODE) return 'past';

    const element = node as Element;
    const style = (visited <= this.styled ? computedStyle(element) : null) ?? plainStyle(element, space);
    if (style.block) endBlock(this.lines, element);
    if (style.hidden) return 'past';
    const part = hostPart(element, this.host) ?? partOf(element, this.lines.length > 0);
    if (part === 'rest') return 'end';
    if (part === 'left-out') return 'past';
    if (part === 'own' && element.localName === 'br') this.lines.breakLine();
    if (part === 'own' && element.localName === 'img') this.lines.addUnmapped(element.getAttribute('data-emoji') ?? '');
    if (part === 'quote' || part === 'answered') {
      const quote = part === 'answered' ? firstQuote(element) : null;
      this.endBefore(element);
      if (!quote) return 'past';
      this.wrapper = { quote, start: this.lines.length };
    }
    this.inside.push(style);
    return 'inside';
  }

  /** Comes out of an element that was gone into. */
  leave(element: Node): void {
    if (this.inside.pop()!.block) endBlock(this.lines, element as Element);
  }

  /** A quote follows: what introduces it is not the author's. What comes after it stands apart. */
  private endBefore(quote: Element): void {
    const { lines, wrapper } = this;
    const attribution = attributionLength(lines.tail(1000));
    if (attribution > 0) lines.cut(lines.length - attribution);
    else if (quote === wrapper.quote && isIntroduction(lines.from(wrapper.start))) lines.cut(wrapper.start);
    lines.endParagraph();
  }
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
