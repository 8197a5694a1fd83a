/** The site of an address as a match pattern, or what is wrong with the address. */
export type Place = { readonly pattern: string } | { readonly wrong: 'address' | 'http' };

/**
 * Reads an address as it stands in the browser's address bar. The pattern names no port, because Firefox takes none
 * there: it stands for all ports of that host.
 */
export function placeOf(address: string): Place {
  const text = address.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return { wrong: 'address' };
  const { protocol, hostname } = new URL(text);
  // In a pattern a star would stand for any host.
  if (hostname.includes('*')) return { wrong: 'address' };
  if (protocol === 'http:' && hostname !== 'localhost') return { wrong: 'http' };
  return { pattern: `${protocol}//${hostname}/*` };
}

/** "https://mail.firm.example" for its pattern. */
export const placeName = (pattern: string): string => pattern.replace(/\/\*$/, '');

/** Whether a pattern that is allowed allows another one too ("https://*.crm.example/*" and "https://me.crm.example/*"). */
export function covers(allowed: string, wanted: string): boolean {
  const [scheme, host] = partsOf(allowed);
  const [otherScheme, otherHost] = partsOf(wanted);
  if (scheme !== otherScheme) return false;
  return host.startsWith('*.') ? `.${otherHost}`.endsWith(host.slice(1)) : host === otherHost;
}

function partsOf(pattern: string): readonly [scheme: string, host: string] {
  const [scheme = '', host = ''] = pattern.split(/:\/\/|\//);
  return [scheme, host];
}
