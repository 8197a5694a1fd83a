import { finder, type Registry } from '../selectors';

type Key =
  | 'record'
  | 'title'
  | 'subject'
  | 'from'
  | 'to'
  | 'sent'
  | 'person'
  | 'user'
  | 'bodyField'
  | 'frame'
  | 'plain'
  | 'stream'
  | 'note'
  | 'mail'
  | 'sentence'
  | 'post'
  | 'noteDate'
  | 'noteDateShown'
  | 'recordMail'
  | 'company';

/** EspoCRM 7 to 9. Names of fields and kinds of records are the same in every language. */
const REGISTRY: Registry<Key> = {
  /** A record in view, not in the list. */
  record: [{ since: '2019', css: '.detail[data-scope]' }],
  title: [{ since: '2019', css: '.header-title' }],
  subject: [{ since: '2019', css: '.field[data-name="subject"], .field[data-name="name"]' }],
  from: [{ since: '2019', css: '.field[data-name="from"]' }],
  to: [{ since: '2019', css: '.field[data-name="to"]' }],
  sent: [{ since: '2019', css: '.field[data-name="dateSent"]' }],
  /** A link to somebody whom the CRM knows. */
  person: [{ since: '2019', css: 'a[data-scope][data-id]:not([data-scope="Email"])' }],
  user: [{ since: '2019', css: 'a[data-scope="User"]' }],
  bodyField: [{ since: '2019', css: '.field[data-name="body"], .cell[data-name="body"]' }],
  frame: [{ since: '2019', css: 'iframe.wysiwyg' }],
  plain: [{ since: '2019', css: '.plain, .html-container' }],
  /** What happened to a record. */
  stream: [{ since: '2019', css: '.panel[data-name="stream"], .list-container' }],
  note: [{ since: '2019', css: 'li[data-id]:has(.stream-head-container)' }],
  mail: [{ since: '2019', css: '.stream-subject-container a[data-scope="Email"]' }],
  sentence: [{ since: '2019', css: '.stream-head-text-container .message' }],
  post: [{ since: '2019', css: '.stream-post-container .cell-post' }],
  noteDate: [{ since: '2019', css: '.stream-date-container' }],
  /** The full date is in its title. */
  noteDateShown: [
    { since: '2022', css: '.stream-date-container [title]' },
    { since: '2019', css: '.stream-date-container a' },
  ],
  recordMail: [{ since: '2019', css: '.field[data-name="emailAddress"]' }],
  company: [{ since: '2019', css: '.field[data-name="account"] a, .field[data-name="accountName"]' }],
};

/** Here everything was written by the sender of a mail. */
const FOREIGN = '.plain, .html-container, .cell-post';

/** In a long text: the link to the rest of it. */
export const MORE = '[data-action="seeMoreText"]';
/** What EspoCRM puts there. */
export const CONTROLS = `${MORE}, .btn`;

/** Any page of EspoCRM. */
export const ANY_PAGE = 'head script[data-name="loader-params"]';

/** Where the user writes. */
export const EDITORS = '.note-editor, input, textarea, [contenteditable]:not([contenteditable=false])';

/** What is unfolded in place. */
export const STATEFUL = 'iframe.wysiwyg, .plain, .panel';

export const espocrm = finder(REGISTRY, FOREIGN);
