import { finder, type Registry } from '../selectors';

type Key = 'subject' | 'letter' | 'author' | 'recipient' | 'date' | 'body' | 'account';

/** Mail.ru. Names of its parts are words; only those of its letters' own parts get a suffix. */
const REGISTRY: Registry<Key> = {
  subject: [
    { since: '2019', css: 'h2.thread__subject, h2.thread-subject' },
    { since: '2019', css: '.thread__subject, .thread-subject, .thread__subject-line' },
  ],
  /** One letter of the open conversation, opened or folded. */
  letter: [{ since: '2019', css: '.thread__letter' }],
  /** Name as text, address as tooltip. Whether folded letters have one too is nowhere described. */
  author: [
    { since: '2019', css: '.letter__author .letter-contact[title*="@"]' },
    { since: '2019', css: '.letter__author [title*="@"]' },
  ],
  recipient: [
    { since: '2019', css: '.letter__recipients .letter-contact[title*="@"]' },
    { since: '2019', css: '.letter__header-details-recipient .letter-contact[title*="@"]' },
  ],
  date: [{ since: '2019', css: '.letter__date' }],
  body: [
    { since: '2019', css: '.letter__body' },
    { since: '2019', css: '.letter-body__body-content' },
    { since: '2019', css: '.js-readmsg-msg' },
    { since: '2021', css: '[id^="style_"][id$="_BODY"]' },
  ],
  /** The button of the account in the top bar: labelled with the address, which was its text before. */
  account: [
    { since: '2022', css: '.ph-project__account[aria-label*="@"]' },
    { since: '2022', css: '[data-testid="whiteline-account"]' },
    { since: '2013', css: '#PH_user-email' },
  ],
};

/** Here everything was written by the sender of a letter. */
const MAIL_BODY = '.letter__body, .letter-body__body-content, .js-readmsg-msg, [id^="style_"][id$="_BODY"]';

/** The letter itself, inside its body: files are listed beside it. */
export const BODY_TEXT = '.letter-body__body-content, .js-readmsg-msg';
/** What changes its class when it is opened or folded. */
export const STATEFUL = '.thread__letter';
/** Where the user writes. */
export const EDITORS = '[contenteditable]:not([contenteditable=false]), textarea';

export const mailru = finder(REGISTRY, MAIL_BODY);
