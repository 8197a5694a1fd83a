import { finder, type Registry } from '../selectors';

type Key =
  | 'chatter'
  | 'thread'
  | 'message'
  | 'own'
  | 'author'
  | 'date'
  | 'header'
  | 'body'
  | 'title'
  | 'mail'
  | 'person';

/** Odoo 17 to 19: the chatter under or beside a record. */
const REGISTRY: Registry<Key> = {
  chatter: [{ since: '2023', css: '.o_form_view .o-mail-Chatter, .o-mail-Chatter' }],
  thread: [{ since: '2023', css: '.o-mail-Thread' }],
  message: [{ since: '2023', css: '.o-mail-Message' }],
  /** Written by the user. */
  own: [{ since: '2023', css: '.o-selfAuthored' }],
  author: [{ since: '2023', css: '.o-mail-Message-author' }],
  /** The full date is in its title. */
  date: [{ since: '2023', css: '.o-mail-Message-date' }],
  header: [{ since: '2023', css: '.o-mail-Message-header' }],
  body: [{ since: '2023', css: '.o-mail-Message-body' }],
  title: [{ since: '2017', css: '.oe_title .o_field_widget' }],
  /** Fields of the record that hold a mail address, and whom it is about. */
  mail: [
    {
      since: '2017',
      css: '.o_field_widget[name="email_from"], .o_field_widget[name="partner_email"], .o_field_widget[name="email"]',
    },
  ],
  person: [
    { since: '2017', css: '.o_field_widget[name="contact_name"]' },
    { since: '2017', css: '.o_field_widget[name="partner_id"]' },
  ],
};

/** Here everything was written by the author of a message. */
const MESSAGE_BODY = '.o-mail-Message-body';

/** A note for colleagues, or what Odoo itself has logged: the class stands at the body. */
export const NOTE = '.o-note';
/** The text of a message that was written in Odoo; that of a mail stands in a shadow root instead. */
export const RICH_BODY = '.o-mail-Message-richBody';
/** What Odoo puts into a body: the mail's subject, what unfolds quotes, the editor of a message. */
export const CONTROLS = '.o-mail-Message-body > em, .o-mail-read-more-less, .o-mail-Composer';
/** What Odoo folds. */
export const QUOTES = '[data-o-mail-quote]';

/** Any page of the backend. */
export const ANY_PAGE = 'body.o_web_client';

/** Where the user writes. */
export const EDITORS = '.o-mail-Composer, input, textarea, [contenteditable]:not([contenteditable=false])';

export const odoo = finder(REGISTRY, MESSAGE_BODY);
