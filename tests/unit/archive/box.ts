/** Mailboxes made up for the tests. */

export interface Letter {
  readonly id?: string;
  readonly from: string;
  readonly to?: string;
  readonly subject?: string;
  readonly date?: string;
  readonly references?: string;
  readonly text?: string;
  /** Further header lines. */
  readonly more?: readonly string[];
  /** The sender of the envelope. */
  readonly envelope?: string;
}

export const ME = 'me@studio.example';
export const ANNA = 'Anna Cole <anna@firm.example>';

export function letter({
  id,
  from,
  to = ME,
  subject = 'Site',
  date,
  references,
  text = 'Hello.',
  more = [],
}: Letter): string {
  return [
    ...(id ? [`Message-ID: <${id}>`] : []),
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date ?? 'Mon, 2 Mar 2026 10:15:00 +0300'}`,
    ...(references ? [`References: <${references}>`] : []),
    'Content-Type: text/plain; charset=utf-8',
    ...more,
    '',
    text,
    '',
  ].join('\n');
}

export const mbox = (...letters: readonly Letter[]): string =>
  letters.map((one) => `From ${one.envelope ?? '-'} Mon Mar  2 10:15:00 2026\n${letter(one)}\n`).join('');

export const file = (content: BlobPart, name = 'box.mbox', lastModified = 1): File =>
  new File([content], name, { lastModified });
