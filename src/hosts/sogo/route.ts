/** Where a mail lies. */
export interface Place {
  /** The number of the account, from 0. */
  readonly account: number;
  readonly folder: string;
  readonly uid: string;
}

/** The open mail in the fragment of SOGo's address (`#!/Mail/0/INBOX/7`), or null in a list and in an editor. */
export function placeIn(hash: string): Place | null {
  const [, account, folder, uid] = /^#!?\/Mail\/(\d+)\/([^/]+(?:\/[^/]+)*)\/(\d+)$/.exec(hash) ?? [];
  if (!account || !folder || !uid) return null;
  return { account: Number(account), folder: decode(decode(folder)), uid };
}

/** Names of folders are escaped twice. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
