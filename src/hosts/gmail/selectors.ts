import { finder, type Registry } from '../selectors';

type Key =
  | 'stage'
  | 'subject'
  | 'subjectRow'
  | 'item'
  | 'folded'
  | 'foldedCount'
  | 'opened'
  | 'collapsed'
  | 'header'
  | 'sender'
  | 'recipient'
  | 'date'
  | 'dateCell'
  | 'body'
  | 'bodyText'
  | 'editor'
  | 'account'
  | 'logged'
  | 'listed';

/** Where the user writes. */
export const EDITORS = '.M9, .ip.adB, .Am.Al.editable, [contenteditable]:not([contenteditable=false])';

/**
 * Gmail's class names are scrambled, but have been the same since about 2012. The best way first; the older ones
 * stay, because Gmail gives new markup to a few percent of its users at a time.
 */
const REGISTRY: Registry<Key> = {
  /** Holds every view that the window switches between; nothing of it is replaced as a whole. */
  stage: [
    { since: '2013', css: '.aeF' },
    { since: '2012', css: '[role=main]' },
  ],
  subject: [
    { since: '2013', css: '.ha h2.hP' },
    { since: '2012', css: 'h2.hP' },
    { since: '2025', css: 'h2[data-legacy-thread-id], h2[data-thread-perm-id]' },
  ],
  subjectRow: [{ since: '2012', css: '.ha' }],
  /** A message, in whatever state. `h7` is open, `kv` and `ky` are collapsed, the rest is folded into a bundle. */
  item: [
    { since: '2012', css: '.h7, .kv, .ky, .kQ, .kx, .adv' },
    { since: '2012', css: '.adn.ads, .adf.ads' },
  ],
  folded: [{ since: '2013', css: '.kQ, .kx, .adv' }],
  foldedCount: [{ since: '2013', css: '.adx span, .adx' }],
  opened: [
    { since: '2012', css: '.adn.ads' },
    { since: '2023', css: '[data-message-id], [data-legacy-message-id]' },
  ],
  collapsed: [{ since: '2012', css: '.adf.ads' }],
  /** Sender, recipients and date of a message, without its text. */
  header: [{ since: '2012', css: '.gE' }],
  sender: [
    { since: '2013', css: 'span.gD[email]' },
    { since: '2017', css: 'td.gF span[email]' },
    { since: '2017', css: '.gD[data-hovercard-id*="@"]' },
  ],
  recipient: [
    { since: '2013', css: '.hb span[email]' },
    { since: '2013', css: 'span.g2[email]' },
  ],
  date: [
    { since: '2012', css: '.g3[title]' },
    { since: '2012', css: '.g3' },
  ],
  dateCell: [
    { since: '2014', css: 'td.gH .gK' },
    { since: '2014', css: 'td.gH' },
  ],
  body: [
    { since: '2012', css: '.ii.gt' },
    { since: '2013', css: '.a3s' },
    { since: '2012', css: '.adP' },
  ],
  bodyText: [{ since: '2013', css: '.a3s' }],
  editor: [{ since: '2012', css: EDITORS }],
  /** The sender in a row of a list. */
  listed: [{ since: '2013', css: 'tr.zA .yW span[email]' }],
  /** What Gmail logs of clicks; only inside a message. */
  logged: [{ since: '2020', css: '[jslog]' }],
  /** The button of the account in the top bar, and links to the account. Their labels carry the address. */
  account: [
    { since: '2022', css: 'a[href*="accounts.google.com/SignOutOptions"][aria-label*="@"]' },
    { since: '2015', css: 'a[href^="https://myaccount.google."][aria-label*="@"]' },
    { since: '2012', css: 'a[aria-label*="Google Account"], a[aria-label*="Google"][aria-label*="@"]' },
  ],
};

/** Here everything was written by the sender of a mail. */
export const MAIL_BODY = '.ii, .a3s, .adP';

/** What Gmail puts into a mail's body: the button of a folded quote, downloads on pictures, the note on clipping. */
export const BODY_CONTROLS = '.yj6qo, .ajU, .ajR, .a6S, .aQw, .iX';
/** "[Message clipped]": the link to the whole mail, under the part that is shown. */
export const CLIPPED = '.iX a[href*="view=lg"]';
/** What Gmail folds: quotes, and the end of a mail that was seen earlier in the conversation. */
export const BODY_QUOTES = '.adL, .h5, .HOEnZb';

/** A window of its own for writing, where there is nothing to read. */
export const COMPOSE_WINDOW = 'body.xE.xp';

/** What changes its class when a message is opened, collapsed or unfolded. */
export const STATEFUL = '[role=listitem], .h7, .kv, .ky, .kQ, .kx, .adv, .adn';

export const gmail = finder(REGISTRY, MAIL_BODY);
