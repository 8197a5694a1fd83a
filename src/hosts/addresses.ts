import type { Side } from '../conversation';

const ADDRESS = /[^\s<>()[\]",;:'«»]+@[^\s<>()[\]",;:'«»]+\.[^\s<>()[\]",;:'«»]*[^\s<>()[\]",;:'«».]/;

/** The first mail address in a text, lower case, or null. */
export function addressIn(text: string): string | null {
  return ADDRESS.exec(text)?.[0].toLowerCase() ?? null;
}

/**
 * The mailbox behind an address: without the "+tag" that most servers ignore, and at Gmail without dots and
 * under one domain name (https://support.google.com/mail/answer/7436150).
 */
function mailbox(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).toLowerCase().replace(/\+.*$/, '');
  const domain = address.slice(at + 1).toLowerCase();
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${local}@${domain}`;
  return `${local.replaceAll('.', '')}@gmail.com`;
}

/** A test for "is this address one of these?" that sees through tags and Gmail's dots. */
export function belongsTo(addresses: Iterable<string>): (address: string) => boolean {
  const boxes = new Set([...addresses].map(mailbox));
  return (address) => boxes.has(mailbox(address));
}

/**
 * Whose mail it is, where colleagues write too: ours if one of us wrote it, or a stranger to the client; the client's
 * if the client wrote it, or a stranger to us. Null where that does not tell. `client` is null while it is not known.
 */
export function sideByAddresses(
  writer: string,
  readers: readonly string[],
  isOwn: (address: string) => boolean,
  client: string | null,
): Side | null {
  if (isOwn(writer)) return 'us';
  if (writer === client) return 'client';
  const toUs = readers.some(isOwn);
  const toClient = client !== null && readers.includes(client);
  if (toUs === toClient) return null;
  return toUs ? 'client' : 'us';
}
