import type { TextModel } from './types';

/** How a stretch of text treats white space: `collapse` runs to one, keep only line breaks (`lines`), `keep` all. */
export type Space = 'collapse' | 'lines' | 'keep';

const TABS_AND_BREAKS = /[\t\n\r\f]/g;
const SPACES = /[ \t\n\r\f]+/g;
const SPACES_IN_LINE = /[ \t\f]+|\r?\n/g;
/** White space that is not rendered as it stands. Most texts have none. */
const TO_COLLAPSE = /^[ \t\n\r\f]|[ \t\n\r\f](?:[ \t\n\r\f]|$)/;

/**
 * Text as it is rendered, built node by node, with the way back: for each segment of it the text node and the
 * offset there. Inside a segment both run in step; line breaks of blocks belong to no segment.
 */
export class Lines {
  /** UTF-16 units so far. */
  length = 0;
  // In pieces, and only their end looked at: joining at every step would take quadratic time in a long mail.
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  private readonly nodes: Text[] = [];
  private readonly offsets: number[] = [];
  /** How many line breaks the text ends with; the empty text ends with enough of them. */
  private breaks = 2;
  private endsInSpace = false;
  /** A space that is rendered only if more text follows in the same line. */
  private pending: { node: Text; offset: number } | null = null;

  add(node: Text, space: Space): void {
    const data = node.data;
    if (space === 'keep') {
      this.put(node, 0, data);
      return;
    }
    if (space === 'collapse' && !TO_COLLAPSE.test(data)) {
      this.put(node, 0, flat(data));
      return;
    }
    let from = 0;
    for (const match of data.matchAll(space === 'lines' ? SPACES_IN_LINE : SPACES)) {
      if (match.index > from) this.put(node, from, data.slice(from, match.index));
      from = match.index + match[0].length;
      if (space === 'lines' && match[0].endsWith('\n')) {
        this.pending = null;
        this.put(node, from - 1, '\n');
      } else if (this.breaks === 0 && !this.endsInSpace) {
        this.pending ??= { node, offset: match.index };
      }
    }
    if (from < data.length) this.put(node, from, data.slice(from));
  }

  /** Text that stands in no text node: an emoji drawn as a picture. */
  addUnmapped(text: string): void {
    this.settle();
    this.push(text);
  }

  /** Ends the line, if one has begun. */
  endLine(): void {
    this.pending = null;
    if (this.breaks === 0) this.push('\n');
  }

  /** Ends the line and leaves one empty line. */
  endParagraph(): void {
    this.endLine();
    this.breakLine();
  }

  /** A `<br>`. More than one empty line in a row says nothing. */
  breakLine(): void {
    this.pending = null;
    if (this.breaks < 2) this.push('\n');
  }

  /** The end of the text, at least `length` units of it if there are so many. */
  tail(length: number): string {
    let tail = '';
    for (let i = this.pieces.length - 1; i >= 0 && tail.length < length; i--) tail = this.pieces[i] + tail;
    return tail;
  }

  /** The text from an offset on. */
  from(start: number): string {
    const tail = this.tail(this.length - start);
    return tail.slice(tail.length - (this.length - start));
  }

  /** Takes back everything from an offset on. */
  cut(from: number): void {
    this.pending = null;
    while (this.length > from) {
      const piece = this.pieces.pop()!;
      this.length -= piece.length;
      if (this.length < from) this.push(piece.slice(0, from - this.length));
    }
    const tail = this.tail(2);
    this.breaks = this.length === 0 ? 2 : trailingBreaks(tail);
    this.endsInSpace = tail.endsWith(' ');
    while (this.starts.length > 0 && this.starts.at(-1)! >= from) {
      this.starts.pop();
      this.lengths.pop();
      this.nodes.pop();
      this.offsets.pop();
    }
    const last = this.starts.length - 1;
    if (last >= 0) this.lengths[last] = Math.min(this.lengths[last]!, from - this.starts[last]!);
  }

  /** Ends the building. */
  model(document: Document): TextModel {
    this.cut(this.pieces.join('').trimEnd().length);
    const { starts, lengths, nodes, offsets } = this;
    const text = this.pieces.join('');
    return { text, range: (start, end) => rangeOver(document, { text, starts, lengths, nodes, offsets }, start, end) };
  }

  private settle(): void {
    const space = this.pending;
    this.pending = null;
    if (space) this.put(space.node, space.offset, ' ');
  }

  private push(text: string): void {
    if (text === '') return;
    this.pieces.push(text);
    this.length += text.length;
    const added = trailingBreaks(text);
    this.breaks = added === text.length ? this.breaks + added : added;
    this.endsInSpace = text.endsWith(' ');
  }

  private put(node: Text, offset: number, rendered: string): void {
    if (rendered === '') return;
    this.settle();
    const last = this.starts.length - 1;
    const length = this.lengths[last] ?? 0;
    const continues =
      this.nodes[last] === node &&
      this.offsets[last]! + length === offset &&
      this.starts[last]! + length === this.length;
    if (continues) {
      this.lengths[last] = length + rendered.length;
    } else {
      this.starts.push(this.length);
      this.lengths.push(rendered.length);
      this.nodes.push(node);
      this.offsets.push(offset);
    }
    this.push(rendered);
  }
}

function trailingBreaks(text: string): number {
  let count = 0;
  while (count < text.length && text[text.length - 1 - count] === '\n') count++;
  return count;
}

interface Table {
  readonly text: string;
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
}

function rangeOver(document: Document, table: Table, start: number, end: number): Range | null {
  const { text, starts, lengths, nodes, offsets } = table;
  if (!(start >= 0 && start < end && end <= text.length)) return null;

  let first = lastAtOrBefore(starts, start);
  if (first < 0 || starts[first]! + lengths[first]! <= start) first++;
  const last = lastAtOrBefore(starts, end - 1);
  if (last < first) return null;

  let expected = '';
  for (let i = first; i <= last; i++) {
    const node = nodes[i]!;
    const segment = text.slice(starts[i], starts[i]! + lengths[i]!);
    if (!node.isConnected || flat(node.data.slice(offsets[i], offsets[i]! + lengths[i]!)) !== flat(segment))
      return null;
    expected += text.slice(Math.max(start, starts[i]!), Math.min(end, starts[i]! + lengths[i]!));
  }

  const range = document.createRange();
  range.setStart(nodes[first]!, offsets[first]! + Math.max(0, start - starts[first]!));
  range.setEnd(nodes[last]!, offsets[last]! + Math.min(lengths[last]!, end - starts[last]!));
  // What the page has put between the segments since then, or what was left out there, would be painted too.
  return bare(range.toString()) === bare(expected) ? range : null;
}

/** Index of the last start that is not after `offset`, or -1. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const flat = (text: string) => text.replace(TABS_AND_BREAKS, ' ');
const bare = (text: string) => text.replace(/[ \t\n\r\f]+/g, '');
