import { deep } from '../deep';
import { finder, type Registry } from '../selectors';

type Key = 'entry' | 'item' | 'body' | 'sender' | 'sentence' | 'internal' | 'moment' | 'date' | 'title' | 'address';

/** Lightning. Some of its parts stand in shadow roots, which ones changes from release to release. */
const REGISTRY: Registry<Key> = {
  /** Anything in the feed of a record. */
  entry: [{ since: '2019', css: '.slds-feed__item' }],
  item: [
    { since: '2019', css: 'article.cuf-feedItem' },
    { since: '2019', css: '.cuf-feedElement' },
  ],
  /** Only mails have it; posts among colleagues, calls and what was changed have not. */
  body: [
    { since: '2019', css: '.emailMessageBody' },
    { since: '2022', css: 'emailui-rich-text-output' },
  ],
  sender: [{ since: '2019', css: '.preamble_left' }],
  /** "Mira Novak sent an email to …" */
  sentence: [{ since: '2019', css: '.preamble_custom-preamble, .cuf-preamble, .preamble_left' }],
  internal: [{ since: '2019', css: '.logCallDescription, .slds-icon-standard-log-a-call' }],
  /** The full date is in its title, the text is relative. */
  moment: [{ since: '2026', css: '.preamble_right [title], .cuf-feedItemTimestamp [title]' }],
  date: [{ since: '2019', css: '.preamble_right' }],
  title: [{ since: '2024', css: 'lightning-formatted-text[slot="primaryField"]' }],
  address: [{ since: '2022', css: 'a.emailuiFormattedEmail, lightning-formatted-email' }],
};

/** Here everything was written by the sender of a mail, or in a post. */
const FOREIGN = '.emailMessageBody, emailui-rich-text-output, .forceChatterFeedBodyText, .feedBodyInner';

/** Draws an HTML mail in a frame; the mail's HTML stands in its attribute `value` too. */
export const RICH_TEXT = 'emailui-rich-text-output';

/** Where the user writes. */
export const EDITORS = 'input, textarea, [contenteditable]:not([contenteditable=false])';

/** Tabs of the console and of a record: what they do not show stays in the page. */
export const STATEFUL = '[role="tab"], [role="tabpanel"], .tabContent, a[aria-selected]';

export const salesforce = finder(REGISTRY, FOREIGN, deep);
