import { sogo } from './selectors';

/** What SOGo tells its own page; every part may be missing. */
export interface Settings {
  /** Addresses of the user. */
  readonly own: readonly string[];
  /** Per account, in their order: folders whose mails are not sent yet. */
  readonly drafts: readonly (readonly string[])[];
}

interface Account {
  readonly identities?: readonly { readonly email?: string }[];
  readonly specialMailboxes?: Readonly<Record<string, string>>;
}

/** Reads the page's inline scripts. Null where none of them names the accounts. */
export function settingsOf(document: Document): Settings | null {
  const scripts = sogo.all(document, 'settings').map((script) => script.textContent);
  const json = scripts.map((script) => /\bvar mailAccounts = (\[.*\]);/.exec(script)?.[1]).find((found) => found);
  const accounts = json && parse(json);
  if (!accounts) return null;
  const email = scripts.map((script) => /\bvar UserEmail = '([^']+)';/.exec(script)?.[1]).find((found) => found);
  const identities = accounts.flatMap(({ identities: all = [] }) => all.map((identity) => identity.email));
  return {
    own: [email, ...identities].filter((address) => !!address).map((address) => address!.toLowerCase()),
    drafts: accounts.map(({ specialMailboxes: { Drafts, Templates } = {} }) =>
      [Drafts, Templates].filter((folder) => folder !== undefined),
    ),
  };
}

function parse(json: string): readonly Account[] | null {
  try {
    return JSON.parse(json) as readonly Account[];
  } catch {
    return null;
  }
}
