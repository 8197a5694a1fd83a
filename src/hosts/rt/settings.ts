import { rt } from './selectors';

/** What RT tells its own page of the user. */
export interface CurrentUser {
  readonly id: string;
  readonly address: string;
}

/** Reads the page's inline script. Null if this is no page of RT. */
export function currentUser(document: Document): CurrentUser | null {
  for (const script of rt.all(document, 'settings')) {
    const json = /\bRT\.CurrentUser\s*=\s*(\{.*?\});/.exec(script.textContent)?.[1];
    const user = json && parse(json);
    if (user) return { id: textOf(user.id), address: textOf(user.EmailAddress).toLowerCase() };
  }
  return null;
}

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function parse(json: string): { readonly id?: unknown; readonly EmailAddress?: unknown } | null {
  try {
    return JSON.parse(json) as ReturnType<typeof parse>;
  } catch {
    return null;
  }
}
