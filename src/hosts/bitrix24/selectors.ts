import { finder, type Registry } from '../selectors';

type Key =
  | 'thread'
  | 'subject'
  | 'item'
  | 'row'
  | 'incoming'
  | 'outgoing'
  | 'rowDate'
  | 'sender'
  | 'senderMail'
  | 'recipient'
  | 'date'
  | 'body'
  | 'owner';

/** The mail client, and mails in the CRM: two programs with two sets of names, the same in every language. */
const REGISTRY: Registry<Key> = {
  thread: [
    { since: '2019', css: '.mail-msg-view-wrapper' },
    { since: '2017', css: '.crm-task-list-mail' },
  ],
  subject: [
    { since: '2017', css: '#pagetitle' },
    { since: '2017', css: '.crm-task-list-mail-header-title' },
  ],
  /** A mail, opened or still to be loaded. */
  item: [
    { since: '2019', css: '.mail-msg-view-details' },
    { since: '2017', css: '.crm-task-list-mail-item-inner' },
  ],
  /** The line that stands for a mail of the CRM while it is closed. */
  row: [{ since: '2017', css: '.crm-task-list-mail-item[data-id]' }],
  incoming: [{ since: '2017', css: '.crm-task-list-mail-item-icon-reply-incoming' }],
  outgoing: [{ since: '2017', css: '.crm-task-list-mail-item-icon-reply-coming' }],
  rowDate: [
    { since: '2018', css: '.crm-activity-email-item-date-short' },
    { since: '2017', css: '.crm-task-list-mail-item-date' },
  ],
  sender: [
    { since: '2019', css: '.mail-msg-view-sender-name' },
    {
      since: '2017',
      css: '.crm-task-list-mail-item-inner-description-name-link, .crm-task-list-mail-item-inner-description-name',
    },
  ],
  senderMail: [
    { since: '2019', css: '.mail-msg-view-sender-email' },
    { since: '2019', css: '.mail-msg-view-sender-name[href^="mailto:"]' },
    { since: '2017', css: '.crm-task-list-mail-item-inner-description-mail' },
  ],
  recipient: [
    { since: '2019', css: '.mail-msg-view-rcpt-link' },
    {
      since: '2017',
      css: '.crm-task-list-mail-item-inner-send-mail-link, .crm-task-list-mail-item-inner-send-mail',
    },
  ],
  date: [
    { since: '2019', css: '.mail-msg-view-date' },
    { since: '2017', css: '.crm-task-list-mail-item-inner-description-date' },
  ],
  /** Newer versions draw the mail in a frame within. */
  body: [
    { since: '2019', css: '.mail-msg-view-body' },
    { since: '2017', css: '.crm-mail-message-wrapper' },
  ],
  /** What in the CRM the mail belongs to. */
  owner: [{ since: '2017', css: 'input[name="OWNER_ID"]' }],
};

/** Here everything was written by the sender of a mail. */
const MAIL_BODY = '.mail-msg-view-body, .crm-mail-message-wrapper';

/** Every page of Bitrix24, also on a domain of one's own. */
export const ANY_PAGE = 'script[src*="/bitrix/"], link[href*="/bitrix/"]';

/** Where the user writes. */
export const EDITORS =
  '.mail-msg-view-reply-panel, .main-mail-form, textarea, [contenteditable]:not([contenteditable=false])';

/** What is shown or hidden when a mail is opened. */
export const STATEFUL = '.crm-task-list-mail-item-inner, .mail-msg-view-details';

export const bitrix24 = finder(REGISTRY, MAIL_BODY);
