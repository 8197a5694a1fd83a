import { finder, type Registry } from '../selectors';

type Key = 'subject' | 'threadItem' | 'sender' | 'senderName' | 'recipient' | 'date' | 'body' | 'account';

/** Yandex Mail. Classes with `qa-` are there for its own tests and stay; the rest is hashed. Last, what was before. */
const REGISTRY: Registry<Key> = {
  subject: [
    { since: '2021', css: '.qa-MessageViewer-Title-text' },
    { since: '2020', css: '.qa-MessageViewer-Title' },
    { since: '2020', css: '[class*="Title_subject"]' },
    { since: '2014', css: '.mail-Message-Toolbar-Subject' },
  ],
  /** A letter of a conversation that is opened in the list; folded, it shows no address. */
  threadItem: [{ since: '2015', css: '.ns-view-message-thread-item-wrap' }],
  sender: [
    { since: '2020', css: '.qa-MessageViewer-SenderEmail' },
    { since: '2020', css: '[class*="Sender_email"]' },
    { since: '2014', css: '.mail-Message-Sender-Email' },
  ],
  senderName: [
    { since: '2020', css: '.qa-MessageViewer-SenderName' },
    { since: '2014', css: '.ns-view-message-head-sender-name' },
  ],
  recipient: [
    {
      since: '2021',
      css: '.qa-MessageViewer-Recipients-to .qa-MessageViewer-Recipient, .qa-MessageViewer-Recipients-cc .qa-MessageViewer-Recipient',
    },
  ],
  date: [
    { since: '2020', css: '.qa-MessageViewer-Header-dateLink' },
    { since: '2020', css: '.qa-MessageViewer-Header-date' },
  ],
  body: [
    { since: '2020', css: '.react-message-wrapper__body' },
    { since: '2020', css: '[class*="MessageBody_body_"]' },
    { since: '2014', css: '.mail-Message-Body-Content' },
    { since: '2014', css: '.js-message-body' },
  ],
  /** Login or address, in the account's menu; one for each account the user has switched on there. */
  account: [
    { since: '2020', css: '.user-account__subname' },
    { since: '2014', css: '.mail-User-Name' },
  ],
};

/** Here everything was written by the sender of a letter. */
const MAIL_BODY =
  '.react-message-wrapper__body, [class*="MessageBody_body_"], .mail-Message-Body-Content, .js-message-body';

/** Quotes that Yandex folds. */
export const BODY_QUOTES = '.qa-MessageViewer-RootQuote-Wrapper';
/** A window over the page with an attached letter, which somebody else may have written. */
export const ATTACHED = '[class*="EMLViewer"]';
/** What changes its class when it is opened or folded. */
export const STATEFUL = '.ns-view-message-thread-item-wrap';
/** Where the user writes. */
export const EDITORS = '.qa-QuickReply, [contenteditable]:not([contenteditable=false]), textarea';

export const yandex = finder(REGISTRY, MAIL_BODY);
