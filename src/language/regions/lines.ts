/** One line of a message. */
export interface Line {
  /** UTF-16 offsets into the message; `end` is after the line break. */
  readonly start: number;
  readonly end: number;
  /** The line without its break, outer white space and invisible marks. */
  readonly text: string;
  /** Marked as a quotation with ">" or "AK>". */
  readonly quoted: boolean;
}

/** No line that carries a sign of quoting is longer; a longer one is prose. */
export const LONGEST_MARK = 300;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The Bat! puts the initials of the quoted person before the mark. */
const INITIALS = /^\p{Lu}{1,3}>/u;

export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, end).replace(INVISIBLE, '').trim();
    // The second half of a wrapped "<a@b>:" looks like a quotation.
    const quoted = line.startsWith('>') ? !/^>\s*(?:wrote)?:$/.test(line) : INITIALS.test(line);
    lines.push({ start, end, text: line, quoted });
    start = end;
  }
  return lines;
}
