import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Party } from '../conversation';
import { parseMailDate } from './date';
import { idsIn } from './head';
import { htmlToText } from './html';
import type { Mail } from './types';

/** Reads the source of one mail. Throws an Error that says why, if it is none. */
export async function readMail(source: Uint8Array): Promise<Mail> {
  // A mail that is attached was written by somebody else.
  const email = await PostalMime.parse(source, { forceRfc822Attachments: true });
  if (email.headers.length === 0) throw new Error('no mail headers at its beginning');
  const from = parties(email.from === undefined ? [] : [email.from])[0];
  if (from === undefined) throw new Error('no sender (From) in its headers');
  const dateHeader = email.headers.find(({ key }) => key === 'date')?.value ?? '';
  return {
    id: idsIn(email.messageId)[0] ?? null,
    references: [...new Set([...idsIn(email.references), ...idsIn(email.inReplyTo)])],
    from,
    to: parties([...(email.to ?? []), ...(email.cc ?? [])]),
    subject: email.subject ?? '',
    at: parseMailDate(dateHeader),
    text: textOf(email),
  };
}

function textOf(email: Email): string {
  const text = email.text?.replace(/\r\n?/g, '\n').trim() ?? '';
  return text !== '' || email.html === undefined ? text : htmlToText(email.html);
}

function parties(addresses: readonly Address[]): Party[] {
  return addresses
    .flatMap((address) => address.group ?? [address])
    .filter((mailbox) => mailbox.address !== '')
    .map(({ name, address }) => (name === '' ? { address } : { address, name }));
}
