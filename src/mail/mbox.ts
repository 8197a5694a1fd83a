/** Finds the mails in a mailbox file while it is being read; of each only the headers are held. */

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x3e;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];

/** "From sender Mon Mar  2 10:15:00 2026": a time and a year tell it from a sentence that begins with "From". */
const ENVELOPE = /^From .*\d{1,2}:\d{2}.*\b\d{4}\b/;
const LONGEST_ENVELOPE = 300;

/** Bytes. Mail programs stop far below it; whoever writes more wants to fill somebody's memory. */
export const LONGEST_HEAD = 256 * 1024;

/** Where a mail stands in the file, in bytes, without its envelope line. */
export interface FoundMail {
  readonly start: number;
  readonly end: number;
  /** The sender that the envelope names; in Google's archives the number of the mail. Empty without an envelope. */
  readonly sender: string;
  /** The headers, up to the first blank line; null where they are longer than `LONGEST_HEAD`. */
  readonly head: Uint8Array | null;
}

/** The mails of a mailbox in their order. What stands before the first envelope counts as one, unless it is blank. */
export async function* findMails(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FoundMail> {
  const cutter = new Cutter();
  for await (const chunk of chunks) yield* cutter.take(chunk);
  yield* cutter.end();
}

/** The source of a mail with its ">From " lines as they were written. */
export function unquoted(source: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let kept = 0;
  for (let line = 0; line < source.length; ) {
    if (isQuotedFrom(source, line)) {
      parts.push(source.subarray(kept, line));
      kept = line + 1;
    }
    const end = source.indexOf(NEWLINE, line);
    if (end < 0) break;
    line = end + 1;
  }
  return parts.length === 0 ? source : join([...parts, source.subarray(kept)]);
}

/** Reads chunks line by line. Calls nothing asynchronous in between: an archive has some ten million lines. */
class Cutter {
  /** The beginning of a line whose end has not come yet, and how long it is in all. */
  #rest: Uint8Array[] = [];
  #kept = 0;
  #unfinished = 0;
  /** Where the line in hand begins. */
  #at = 0;
  #start = 0;
  #sender = '';
  #head: Uint8Array[] = [];
  #headSize = 0;
  #inHead = true;
  /** An envelope, or any line that is not blank, has been met. */
  #begun = false;
  #enveloped = false;
  #afterBlank = true;

  *take(chunk: Uint8Array): Generator<FoundMail> {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield* this.#finish(chunk.subarray(start, end + 1));
      start = end + 1;
    }
    if (start < chunk.length) this.#keep(chunk.subarray(start));
  }

  *end(): Generator<FoundMail> {
    if (this.#unfinished > 0) yield* this.#finish(new Uint8Array());
    if (this.#begun) yield this.#mail();
  }

  #keep(part: Uint8Array): void {
    this.#unfinished += part.length;
    // One byte more than may be, so that the excess is noticed.
    const wanted = part.subarray(0, LONGEST_HEAD + 1 - this.#kept);
    this.#kept += wanted.length;
    if (wanted.length > 0) this.#rest.push(wanted);
  }

  #finish(part: Uint8Array): readonly FoundMail[] {
    if (this.#unfinished === 0) return this.#line(part, part.length);
    this.#keep(part);
    const [line, length] = [join(this.#rest), this.#unfinished];
    this.#rest = [];
    this.#kept = 0;
    this.#unfinished = 0;
    return this.#line(line, length);
  }

  #line(line: Uint8Array, length: number): readonly FoundMail[] {
    const blank = isBlank(line);
    if (this.#afterBlank && isEnvelope(line, this.#enveloped)) {
      const before = this.#begun ? [this.#mail()] : [];
      this.#at += length;
      this.#start = this.#at;
      this.#sender = textOf(line).split(' ')[1] ?? '';
      this.#head = [];
      this.#headSize = 0;
      this.#inHead = true;
      this.#begun = true;
      this.#enveloped = true;
      this.#afterBlank = false;
      return before;
    }
    if (!blank) this.#begun = true;
    if (this.#inHead && this.#begun) {
      if (blank) this.#inHead = false;
      else {
        this.#headSize += length;
        if (this.#headSize <= LONGEST_HEAD) this.#head.push(line);
        else this.#head = [];
      }
    }
    this.#afterBlank = blank;
    this.#at += length;
    return [];
  }

  #mail(): FoundMail {
    const head = this.#headSize <= LONGEST_HEAD ? join(this.#head) : null;
    return { start: this.#start, end: this.#at, sender: this.#sender, head };
  }
}

function isBlank(line: Uint8Array): boolean {
  return line[0] === NEWLINE || (line[0] === RETURN && line[1] === NEWLINE) || line.length === 0;
}

function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  return FROM.every((code, i) => bytes[at + i] === code);
}

/** The first line of a file may lack the date; later ones must carry it. */
function isEnvelope(line: Uint8Array, enveloped: boolean): boolean {
  return startsWithFrom(line, 0) && (!enveloped || ENVELOPE.test(textOf(line)));
}

const textOf = (line: Uint8Array): string => String.fromCharCode(...line.subarray(0, LONGEST_ENVELOPE));

function isQuotedFrom(bytes: Uint8Array, line: number): boolean {
  let at = line;
  while (bytes[at] === QUOTE) at++;
  return at > line && startsWithFrom(bytes, at);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
