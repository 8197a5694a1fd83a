import { addressIn } from '../addresses';
import { yandex } from './selectors';

/** All of these lead to the same mailbox. */
const DOMAINS = ['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'ya.ru'];

/** The addresses of the mailbox: the account's menu shows an address, or a login that stands before each domain. */
export function ownAddresses(document: Document): string[] {
  return yandex.all(document, 'account').flatMap(({ textContent }) => {
    const shown = textContent.trim().toLowerCase();
    const address = addressIn(shown);
    const [, login, domain] = /^([a-z0-9][a-z0-9.-]*)(?:@(.+))?$/.exec(address ?? shown) ?? [];
    if (!login) return [];
    if (domain && !DOMAINS.includes(domain)) return [`${login}@${domain}`];
    return DOMAINS.map((each) => `${login}@${each}`);
  });
}
