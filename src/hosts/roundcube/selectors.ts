import { finder, type Registry } from '../selectors';

type Key = 'stage' | 'subject' | 'sender' | 'recipient' | 'date' | 'shortDate' | 'body' | 'settings';

/** Roundcube with its skin "elastic". Ids and header classes are the same in every language. */
const REGISTRY: Registry<Key> = {
  stage: [{ since: '2019', css: '#layout-content' }],
  subject: [
    { since: '2019', css: '#message-header h2.subject' },
    { since: '2019', css: 'h2.subject' },
  ],
  sender: [
    { since: '2013', css: 'td.header.from a.rcmContactAddress[title]' },
    { since: '2019', css: '.header-summary a.rcmContactAddress[title]' },
  ],
  recipient: [{ since: '2013', css: 'td.header.to a.rcmContactAddress[title]' }],
  date: [
    { since: '2013', css: 'td.header.date' },
    { since: '2019', css: '.header-summary .text-nowrap' },
  ],
  /** The date that shows while the headers are folded. */
  shortDate: [{ since: '2019', css: '.header-summary .text-nowrap' }],
  body: [{ since: '2010', css: '#messagebody' }],
  /** The script that gives the page its settings. */
  settings: [{ since: '2010', css: 'head > script:not([src])' }],
};

/** Here everything was written by the sender of a mail. */
const MAIL_BODY = '#messagebody';

/** Any page of the mail part. */
export const MAIL_PAGE = 'body.task-mail';
/** One message on a page of its own, or in the preview frame. */
export const MESSAGE_PAGE = 'body.task-mail.action-show, body.task-mail.action-preview';
/** What Roundcube puts into the body: pictures of attachments, notices; and it marks signatures of plain mails. */
export const BODY_CONTROLS = '.image-attachment, .part-notice, span.sig';
/** The headers of an attached mail that is shown right after the mail. */
export const BODY_END = '.message-partheaders';
/** Where the user writes a quick answer. */
export const EDITORS = 'textarea, [contenteditable]:not([contenteditable=false])';

export const roundcube = finder(REGISTRY, MAIL_BODY);
