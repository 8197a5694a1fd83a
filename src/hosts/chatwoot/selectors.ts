import { finder, type Registry } from '../selectors';

type Key =
  | 'panel'
  | 'message'
  | 'bubble'
  | 'incoming'
  | 'outgoing'
  | 'aside'
  | 'text'
  | 'mailHeader'
  | 'time'
  | 'contact'
  | 'contactMail'
  | 'contactName';

/** Chatwoot 4. Whose words a bubble holds, only its colour tells; the colours have names of their own. */
const REGISTRY: Registry<Key> = {
  panel: [{ since: '2025', css: '.conversation-panel' }],
  message: [{ since: '2025', css: '[data-message-id][id^="message"]' }],
  bubble: [{ since: '2025', css: '[data-bubble-name]' }],
  incoming: [{ since: '2025', css: '.bg-n-slate-4' }],
  outgoing: [{ since: '2025', css: '.bg-n-solid-blue' }],
  /** Notes for colleagues, what was logged, what a bot said, what was not delivered. */
  aside: [
    {
      since: '2025',
      css: '.bg-n-solid-amber, .bg-n-alpha-1, .bg-n-solid-iris, .bg-n-ruby-4, [data-bubble-name="activity"]',
    },
  ],
  /** A mail, or a chat message; never the beginning of the message that it answers. */
  text: [
    { since: '2025', css: '.letter-render' },
    { since: '2025', css: '.prose-bubble:not(.line-clamp-2)' },
  ],
  /** Above a mail: who wrote it, to whom, and its subject. */
  mailHeader: [{ since: '2025', css: '[data-bubble-name="email"] > section:first-child' }],
  time: [{ since: '2025', css: 'time' }],
  /** At the side: the page of the contact. */
  contact: [{ since: '2023', css: 'a[href*="/contacts/"][target="_blank"]' }],
  contactMail: [{ since: '2023', css: 'a[href^="mailto:"]' }],
  contactName: [{ since: '2023', css: 'h3' }],
};

/** Here everything was written by the author of a message. */
const MESSAGE_TEXT = '.letter-render, .prose-bubble';

/** The script that gives the page its settings. */
export const SETTINGS = 'head script:not([src]), body > script:not([src])';

/** Where the user writes. */
export const EDITORS = '.ProseMirror, input, textarea, [contenteditable]:not([contenteditable=false])';

export const chatwoot = finder(REGISTRY, MESSAGE_TEXT);
