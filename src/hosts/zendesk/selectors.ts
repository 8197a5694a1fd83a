import { finder, type Registry } from '../selectors';

type Key =
  | 'ticket'
  | 'log'
  | 'item'
  | 'message'
  | 'note'
  | 'agent'
  | 'sender'
  | 'date'
  | 'body'
  | 'subject'
  | 'requester';

/** The agent workspace. What it calls its parts for its own tests is the same in every language. */
const REGISTRY: Registry<Key> = {
  /** One for each ticket that is open in a tab; only the one in front is active. */
  ticket: [
    { since: '2025', css: '.ticket-panes-grid-layout[data-is-active="true"]' },
    { since: '2025', css: '[data-ticket-id]' },
  ],
  log: [{ since: '2022', css: '[data-test-id="omni-log-container"]' }],
  item: [{ since: '2022', css: 'article[data-test-id="omni-log-comment-item"]' }],
  message: [{ since: '2022', css: '[data-test-id="omni-log-item-message"]' }],
  note: [{ since: '2022', css: '[data-test-id="omni-log-internal-note-tag"]' }],
  agent: [{ since: '2022', css: '[data-test-id="omni-log-avatar-badge-AgentBadge"]' }],
  sender: [
    { since: '2022', css: '[data-test-id="omni-log-item-sender"]' },
    { since: '2024', css: '[data-test-id="omni-log-comment-user-link"]' },
  ],
  date: [{ since: '2022', css: 'time[data-test-id="timestamp-relative"]' }],
  body: [
    { since: '2022', css: '[data-test-id="omni-log-message-content"]' },
    { since: '2022', css: '.zd-comment' },
  ],
  subject: [
    { since: '2022', css: 'input[data-test-id="omni-header-subject"]' },
    { since: '2020', css: 'input[data-test-id="ticket-pane-subject"]' },
  ],
  requester: [{ since: '2024', css: '[data-test-id="ticket-system-field-requester-select"]' }],
};

/** Here everything was written by the sender of a message. */
const MESSAGE_BODY = '[data-test-id="omni-log-message-content"], .zd-comment';

/** What Zendesk puts there: its buttons. */
export const CONTROLS = 'button, [role="button"]';

/** Where the user writes. */
export const EDITORS = '[data-test-id="editor-view"], input, textarea, [contenteditable]:not([contenteditable=false])';

/** What tells that another ticket came to the front. */
export const STATEFUL = '.ticket-panes-grid-layout, [data-ticket-id]';

export const zendesk = finder(REGISTRY, MESSAGE_BODY);
