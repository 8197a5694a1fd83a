import { addressIn } from '../addresses';
import { gmail } from './selectors';

/** What Gmail calls the user among the recipients, in English and Russian. */
const ME = /^(?:me|мне|я|меня)$/i;

/**
 * The addresses of the mailbox, as Gmail shows them: in the title after the subject ("… - me@studio.example -
 * Gmail"), on the account button, and as "me" among the recipients, which is how aliases show.
 */
export function ownAddresses(document: Document, subject: string, recipients: readonly Element[]): string[] {
  const own = new Set<string>();
  // The sender chooses the subject: it must not name the owner of the mailbox.
  const inTitle = / - (\S+@\S+) - [^@]*$/.exec(document.title.replace(subject, ''));
  const named = [
    inTitle?.[1],
    ...gmail.all(document, 'account').map((account) => account.getAttribute('aria-label')),
    ...recipients
      .filter((recipient) => ME.test(recipient.textContent.trim()))
      .map((recipient) => recipient.getAttribute('email')),
  ];
  for (const text of named) {
    const address = addressIn(text ?? '');
    if (address) own.add(address);
  }
  return [...own];
}
