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
