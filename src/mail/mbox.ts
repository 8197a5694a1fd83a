/** Cuts a mailbox file into mails while it is being read: only one mail is held at a time. */

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x3e;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];

/** "From sender Mon Mar  2 10:15:00 2026": a time and a year tell it from a sentence that begins with "From". */
const ENVELOPE = /^From .*\d{1,2}:\d{2}.*\b\d{4}\b/;
const LONGEST_ENVELOPE = 300;

/** The source of each mail, without its envelope line, with ">From " lines as they were written. */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let mail: Uint8Array[] = [];
  let started = false;
  let afterBlank = true;
  for await (const line of splitLines(chunks)) {
    if (afterBlank && isEnvelope(line, started)) {
      if (started || mail.some((part) => !isBlank(part))) yield join(mail);
      mail = [];
      started = true;
      afterBlank = false;
      continue;
    }
    mail.push(isQuotedFrom(line) ? line.subarray(1) : line);
    afterBlank = isBlank(line);
  }
  if (started || mail.some((part) => !isBlank(part))) yield join(mail);
}

async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const line = chunk.subarray(start, end + 1);
      yield rest.length === 0 ? line : join([...rest, line]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield join(rest);
}

function isBlank(line: Uint8Array): boolean {
  return line[0] === NEWLINE || (line[0] === RETURN && line[1] === NEWLINE) || line.length === 0;
}

function startsWithFrom(line: Uint8Array, at: number): boolean {
  return FROM.every((code, i) => line[at + i] === code);
}

/** The first line of a file may lack the date; later ones must carry it. */
function isEnvelope(line: Uint8Array, started: boolean): boolean {
  if (!startsWithFrom(line, 0)) return false;
  return !started || ENVELOPE.test(String.fromCharCode(...line.subarray(0, LONGEST_ENVELOPE)));
}

function isQuotedFrom(line: Uint8Array): boolean {
  let at = 0;
  while (line[at] === QUOTE) at++;
  return at > 0 && startsWithFrom(line, at);
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
