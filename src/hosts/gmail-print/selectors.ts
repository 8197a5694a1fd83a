import { finder, type Registry } from '../selectors';

type Key = 'message' | 'sender' | 'date' | 'recipient' | 'body' | 'subject' | 'account';

/** Gmail's page for printing: simple tables, the same since at least 2013. */
const REGISTRY: Registry<Key> = {
  message: [{ since: '2013', css: 'table.message' }],
  /** In the first row, with the date on its right; the name is bold. Without this row, recipients would be the first. */
  sender: [{ since: '2013', css: 'tr:first-child:not(:last-child) > td:first-child:not(:last-child):has(b)' }],
  date: [{ since: '2013', css: 'tr:first-child > td:nth-child(2)' }],
  /** "To: …" in words of the page's language; where a mail wants its answers has a class of its own. */
  recipient: [
    { since: '2013', css: '.recipient > div:not(.replyto)' },
    { since: '2026', css: 'tr:not(:first-child):not(:last-child) > td' },
  ],
  body: [{ since: '2013', css: 'tr:last-child:not(:first-child) > td:last-child' }],
  subject: [{ since: '2013', css: '.maincontent > table:not(.message) font[size="+1"] b' }],
  /** The owner of the mailbox, beside the logo. */
  account: [{ since: '2013', css: '.bodycontainer > table font[color="#777"] b' }],
};

/** Here everything was written by the sender of a mail. */
const MAIL_BODY = 'table.message > tbody > tr:last-child:not(:first-child) > td:last-child';

/** The files of a mail are listed after it. */
export const BODY_END = 'table.att';
/** There is nothing to write in; only for the watch. */
export const EDITORS = 'textarea';

export const gmailPrint = finder(REGISTRY, MAIL_BODY);
