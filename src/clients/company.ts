import { isPublicMail } from './public-mail';

/** The domain under which a firm writes; null for public mail, and for ids that are no mail address. */
export function companyDomain(id: string): string | null {
  const domain = id.split('@')[1];
  if (domain === undefined || !domain.includes('.') || isPublicMail(domain)) return null;
  return domain;
}

/** The client's firm, and the other clients who write from it. */
export function companyOf(
  id: string,
  all: readonly string[],
): { readonly domain: string; readonly others: readonly string[] } | null {
  const domain = companyDomain(id);
  if (domain === null) return null;
  return { domain, others: all.filter((other) => other !== id && companyDomain(other) === domain).sort() };
}
