import { finder, type Registry } from '../selectors';

type Key =
  | 'history'
  | 'transaction'
  | 'message'
  | 'description'
  | 'user'
  | 'date'
  | 'body'
  | 'part'
  | 'heading'
  | 'requestor'
  | 'settings';

/** Request Tracker 5; names of classes are the same in every language. */
const REGISTRY: Registry<Key> = {
  /** Comes by a request of its own after the page. */
  history: [
    { since: '2020', css: '.history-container' },
    { since: '2013', css: '.history.ticket' },
  ],
  /** Anything that happened to the ticket. */
  transaction: [{ since: '2013', css: '.transaction.Ticket-transaction' }],
  /** What was written: the ticket itself, an answer, a comment. */
  message: [{ since: '2013', css: '.transaction.Ticket-transaction.message' }],
  /** Who did it, and what, in words of the page's language. */
  description: [{ since: '2013', css: '.metadata .description' }],
  user: [{ since: '2013', css: '.metadata .description .user' }],
  date: [{ since: '2013', css: '.metadata .date' }],
  body: [{ since: '2013', css: '.content' }],
  /** One for each part of a mail that is shown. */
  part: [{ since: '2013', css: '.messagebody' }],
  heading: [
    { since: '2013', css: '#header h1' },
    { since: '2013', css: '#header' },
  ],
  /** Not in the form beside it, which changes them. */
  requestor: [{ since: '2020', css: '.ticket-info-people .requestors .current-value .user' }],
  /** The script that tells the page who the user is. */
  settings: [{ since: '2019', css: 'script:not([src])' }],
};

/** Here everything was written by the sender of a mail. */
const MAIL_BODY = '.messagebody';

/** Any page of RT is named in its body. */
export const PAGE = 'body[id^="comp-"]';
/** One ticket with its history; the pages for answering and changing it have other names. */
export const TICKET_PAGE = 'body#comp-Ticket-Display, body#comp-Ticket-History';
/** Where the history will come, by itself or by a click. */
export const HISTORY_TO_COME = '#delayed_ticket_history, #deferred_ticket_history';
/** An entry of the history in any markup: with these in the page, there is a history. */
export const ENTRY = '[data-transaction-id]';
/** Besides the text: the mail's headers, buttons that fold quotes, names of files, custom fields. */
export const BODY_CONTROLS =
  '.content > table .message-header-key, .content > table .message-header-value, .message-stanza-folder, .downloadattachment, .form-row';
/** Quotes, folded or opened: RT marks them by the button before them. */
export const BODY_QUOTES = '.message-stanza.closed, .message-stanza-folder + .message-stanza';
/** An attached mail begins with its headers. */
export const BODY_END = '.messageattachments .message-header-key';
/** Where the user writes. */
export const EDITORS = 'textarea, .cke, [contenteditable]:not([contenteditable=false])';

export const rt = finder(REGISTRY, MAIL_BODY);
