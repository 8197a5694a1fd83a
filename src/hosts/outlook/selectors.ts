import { finder, type Registry } from '../selectors';

type Key =
  | 'pane'
  | 'subject'
  | 'field'
  | 'sender'
  | 'recipient'
  | 'date'
  | 'body'
  | 'collapsed'
  | 'selectedRow'
  | 'mailbox'
  | 'ownAddress'
  | 'ownName';

/**
 * Outlook on the web. Ids and `data-` attributes are stable; most class names are hashes that change; labels are
 * translated. Labels of Russian pages are nowhere described: "От:" is what the words are elsewhere in Outlook.
 */
const REGISTRY: Registry<Key> = {
  /** Holds the open conversation, in split view too. */
  pane: [
    { since: '2020', css: '#ConversationReadingPaneContainer' },
    { since: '2020', css: '#ReadingPaneContainerId' },
    { since: '2025', css: '[data-app-section="ConversationContainer"]' },
    { since: '2025', css: '[data-app-section="MailReadCompose"]' },
    { since: '2020', css: '[role=main]' },
  ],
  subject: [
    { since: '2026', css: '[id^="CONV_"][id$="_SUBJECT"]' },
    { since: '2026', css: '[id$="_SUBJECT"][role=heading]' },
  ],
  /** Any header field of a message: `MSG_<id>_FROM`, `MSG_<id>_TO`… */
  field: [{ since: '2026', css: '[id^="MSG_"]' }],
  sender: [
    { since: '2026', css: '[id^="MSG_"][id$="_FROM"]' },
    { since: '2024', css: '[aria-label^="From: "], [aria-label^="От: "], [aria-label^="Von: "]' },
    { since: '2025', css: '.OZZZK' },
  ],
  recipient: [
    { since: '2026', css: '[id^="MSG_"][id$="_TO"], [id^="MSG_"][id$="_CC"]' },
    { since: '2024', css: '[data-testid="RecipientWell"]' },
    { since: '2024', css: '[aria-label^="To: "], [aria-label^="Кому: "]' },
  ],
  date: [
    { since: '2026', css: '[data-testid="SentReceivedSavedTime"]' },
    { since: '2026', css: '[id^="MSG_"][id$="_DATETIME"]' },
  ],
  /** A second one in the same message is the history that was asked for by "Show message history". */
  body: [{ since: '2020', css: '[id^="UniqueMessageBody"]' }],
  /** Where this finds nothing, collapsed messages are told by their sender alone. */
  collapsed: [{ since: '2025', css: '.aVla3 > [aria-expanded="false"]' }],
  selectedRow: [
    { since: '2020', css: '#MailList [aria-selected="true"][data-convid]' },
    { since: '2020', css: '[role=option][aria-selected="true"][data-convid]' },
  ],
  /** The root of the tree of folders bears the name of the mailbox; what follows is the account's menu. */
  mailbox: [{ since: '2020', css: '[id^="primaryMailboxRoot_"]' }],
  ownAddress: [{ since: '2018', css: '#mectrl_currentAccount_secondary' }],
  ownName: [{ since: '2018', css: '#mectrl_currentAccount_primary' }],
};

/** Here everything was written by the sender of a mail. */
const MAIL_BODY = '[id^="UniqueMessageBody"]';

/** "You don't often get email from …" stands in the body, with this link. */
export const BODY_CONTROLS = ':has(> a[href*="LearnAboutSenderIdentification"])';
/** Where the user writes. */
export const EDITORS = '[contenteditable]:not([contenteditable=false]), textarea';

export const outlook = finder(REGISTRY, MAIL_BODY);
