import { sogo } from './selectors';

/** What SOGo tells its own page; every part may be missing. */
export interface Settings {
  /** Addresses of the user. */
  readonly own: readonly string[];
  /** Folders of an account whose mails are not sent yet. */
  readonly drafts: (account: number) => readonly string[];
  /** Folders of an account whose mails are ours, whatever address they were sent from. */
  readonly sent: (account: number) => readonly string[];
}

interface Account {
  readonly identities?: readonly { readonly email?: string }[];
  readonly specialMailboxes?: Readonly<Record<string, string>>;
}

/** As SOGo calls them where nobody has chosen others. */
const DRAFTS = ['Drafts', 'Templates'];
const SENT = 'Sent';

/**
 * Reads the page's inline scripts. The window for a single mail names the user alone; null where a page names neither
 * the user nor accounts.
 */
export function settingsOf(document: Document): Settings | null {
  const scripts = sogo.all(document, 'settings').map((script) => script.textContent);
  const found = (pattern: RegExp) => scripts.map((script) => pattern.exec(script)?.[1]).find((match) => match);
  const json = found(/\bvar mailAccounts = (\[.*\]);/);
  const email = found(/\bvar UserEmail = '([^']+)';/);
  if (!json && !email) return null;
  const accounts = (json && parse(json)) || [];
  const identities = accounts.flatMap((account) => account.identities?.map((identity) => identity.email) ?? []);
  return {
    own: [email, ...identities].flatMap((address) => address?.toLowerCase() ?? []),
    drafts(account) {
      const { Drafts, Templates } = accounts[account]?.specialMailboxes ?? {};
      return [Drafts, Templates, ...DRAFTS].filter((folder) => folder !== undefined);
    },
    sent: (account) => [accounts[account]?.specialMailboxes?.Sent ?? SENT],
  };
}

function parse(json: string): readonly Account[] | null {
  try {
    return JSON.parse(json) as readonly Account[];
  } catch {
    return null;
  }
}
