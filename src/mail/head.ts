import { decodeWords } from 'postal-mime';

const latin1 = new TextDecoder('latin1');

/** The headers of a mail by their names in lower case; of several with one name the first counts. */
export function headersOf(head: Uint8Array): ReadonlyMap<string, string> {
  const lines = latin1
    .decode(head)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase())) {
      headers.set(name.toLowerCase(), value.trim());
    }
  }
  return headers;
}

/** "<a@b> <c@d>" as "a@b", "c@d"; programs that forget the brackets are understood too. */
export function idsIn(header: string | undefined): string[] {
  if (header === undefined) return [];
  const bracketed = header.match(/<[^<>\s]+>/g);
  if (bracketed !== null) return bracketed.map((id) => id.slice(1, -1));
  return header.split(/[\s,]+/).filter((id) => id.includes('@'));
}

/** Written by a program or sent to a list (RFC 2919, 2369, 3834, 2076): nobody bargains there. */
export function isBulk(headers: ReadonlyMap<string, string>): boolean {
  const automatic = headers.get('auto-submitted');
  return (
    headers.has('list-id') ||
    headers.has('list-unsubscribe') ||
    headers.has('list-post') ||
    (automatic !== undefined && !/^no\b/i.test(automatic)) ||
    /^(?:bulk|list|junk)\b/i.test(headers.get('precedence') ?? '')
  );
}

/** Google writes the labels of a mail in the language of the account. */
const DISCARDED = new Set(
  ['Spam', 'Trash', 'Drafts', 'Draft', 'Chat', 'Chats', 'Спам', 'Корзина', 'Черновики', 'Чат', 'Чаты'].map((label) =>
    label.toLowerCase(),
  ),
);

/** What the owner threw away, never sent, or did not write as mail, as Google's archive says. */
export function isDiscarded(headers: ReadonlyMap<string, string>): boolean {
  const labels = decodeWords(headers.get('x-gmail-labels') ?? '');
  return labels.split(',').some((label) => DISCARDED.has(label.trim().toLowerCase()));
}
