import type { Listed } from '../types';

/** Every list names a contact by a link to its card. */
const LINK = 'a[href*="/contacts/detail/"]';

/** The contacts in the list that is shown, under the name that a contact without a mail address is filed by. */
export function listed(document: Document): Listed[] {
  const { hostname, pathname } = document.location;
  if (/\/detail\//.test(pathname)) return [];
  return [...document.querySelectorAll(LINK)].flatMap((element) => {
    const number = /\/contacts\/detail\/(\d+)/.exec(element.getAttribute('href') ?? '')?.[1];
    return number && element.checkVisibility() ? [{ address: `${hostname}/contacts/${number}`, element }] : [];
  });
}
