import { finder, type Registry } from '../selectors';

type Key =
  | 'feed'
  | 'entry'
  | 'item'
  | 'mail'
  | 'chats'
  | 'direction'
  | 'incoming'
  | 'system'
  | 'author'
  | 'date'
  | 'chatText'
  | 'mailText'
  | 'folded'
  | 'title'
  | 'contact'
  | 'contactName'
  | 'contactId'
  | 'contactField'
  | 'companyName';

/** What is quoted from an earlier chat message stands above the answer. */
const QUOTATION = '.quotation__container';

const CONTACT = '.company_contacts:not(.company_contacts__company)';

/** amoCRM and Kommo: one program under two names. Class names carry meaning and are the same in every language. */
const REGISTRY: Registry<Key> = {
  feed: [
    { since: '2024', css: '.notes-wrapper__notes.js-notes' },
    { since: '2024', css: '.notes-wrapper .js-notes' },
  ],
  /** Anything in the feed: also calls, tasks, notes of our own, and what the program logs. */
  entry: [{ since: '2024', css: '.feed-note-wrapper' }],
  item: [
    {
      since: '2024',
      css: '.feed-note-wrapper-amojo, .feed-note-wrapper-mail_message, .feed-note-wrapper-sms',
    },
  ],
  mail: [{ since: '2024', css: '.feed-note-wrapper-mail_message' }],
  /** A row of chat messages put together; folded, it holds none of them. */
  chats: [{ since: '2026-09', css: '.feed-note-wrapper-undefined' }],
  direction: [{ since: '2024', css: '.feed-note-incoming, .feed-note-external' }],
  incoming: [{ since: '2024', css: '.feed-note-incoming' }],
  system: [{ since: '2024', css: '.feed-note-system-common, .feed-note-wrapper_system' }],
  author: [
    { since: '2024', css: '.feed-note__amojo-user' },
    { since: '2024', css: '.js-amojo-author' },
  ],
  date: [{ since: '2024', css: '.feed-note__date, .js-feed-note__date' }],
  chatText: [{ since: '2024', css: '.feed-note__message_paragraph' }],
  mailText: [
    { since: '2024', css: '.feed-note__mail-content' },
    { since: '2024', css: '.feed-note-wrapper-sms .feed-note__body' },
  ],
  folded: [{ since: '2024', css: '.js-show-more.feed-note__show-more' }],
  title: [{ since: '2026-09', css: 'textarea[name="lead[NAME]"]' }],
  contact: [{ since: '2024', css: CONTACT }],
  contactName: [{ since: '2024', css: `${CONTACT} .js-linked-name-view` }],
  contactId: [{ since: '2024', css: `${CONTACT} input[name="ID"]` }],
  contactField: [{ since: '2024', css: '.linked-form__field__value input, .linked-form__field__value .control-phone' }],
  companyName: [{ since: '2024', css: '.company_contacts__company .js-linked-name-view' }],
};

/** Here everything was written by a client, or quoted. */
const FOREIGN = `.feed-note__message_paragraph, .feed-note__mail-content, ${QUOTATION}`;

/** What amoCRM puts around and into texts. */
export const CONTROLS = '.js-show-more, .note-expander, .feed-note__joined-attach';
export const QUOTES = QUOTATION;

/** Where the user writes. */
export const EDITORS = '.feed-compose, input, textarea, [contenteditable]:not([contenteditable=false])';

export const amocrm = finder(REGISTRY, FOREIGN);
