import { finder, type Registry } from '../selectors';

type Key = 'viewer' | 'subject' | 'sender' | 'senderName' | 'recipient' | 'date' | 'body' | 'settings';

/** SOGo 5. Its templates name what they show (`ng-bind`), in every language alike. */
const REGISTRY: Registry<Key> = {
  /** The opened mail; its other face shows the mail's source. */
  viewer: [
    { since: '2020', css: '#detailView .sg-face' },
    { since: '2016', css: '#detailView md-card' },
  ],
  subject: [
    { since: '2016', css: 'h5[ng-bind="viewer.message.subject"]' },
    { since: '2016', css: 'h5.sg-md-headline' },
  ],
  sender: [
    { since: '2016', css: 'a[ng-bind$="message.from[0].email"]' },
    { since: '2016', css: 'a.md-caption' },
  ],
  senderName: [{ since: '2016', css: 'span[ng-bind$="message.from[0].name"]' }],
  /** A name where the mail gives one, else an address. */
  recipient: [{ since: '2016', css: '.msg-recipients md-chip-template' }],
  date: [{ since: '2016', css: 'time.msg-date' }],
  body: [{ since: '2016', css: '.msg-body' }],
  /** The scripts that give the page its settings. */
  settings: [{ since: '2016', css: 'script[type="text/javascript"]:not([src])' }],
};

/** Here everything was written by the sender of a mail. */
const MAIL_BODY = '.msg-body';

/** The mail part, in the window itself or in one of its own for a single mail. */
export const MAIL_PAGE = 'body[ng-app^="SOGo.MailerUI"]';
/** Cards of attachments. */
export const BODY_CONTROLS = 'p.md-caption, .sg-attachment-size, .md-button';
/** The headers of an attached mail that is shown right after the mail. */
export const BODY_END = '.linked_attachment_frame';
/** Where the user writes: a dialog over the page. */
export const EDITORS = '.sg-mail-editor, textarea, [contenteditable]:not([contenteditable=false])';

export const sogo = finder(REGISTRY, MAIL_BODY);
