import { finder, type Registry } from '../selectors';

type Key =
  | 'timeline'
  | 'card'
  | 'note'
  | 'participants'
  | 'date'
  | 'text'
  | 'title'
  | 'sidebar'
  | 'contactName'
  | 'companyName';

/** HubSpot makes its class names anew with every release; the names it gives its own tests stay. */
const REGISTRY: Registry<Key> = {
  timeline: [
    { since: '2026', css: '[data-test-id="crm-events-viz-timeline"]' },
    { since: '2024', css: '[data-test-id="middle-pane"]' },
  ],
  /** A mail, a call, a note, a task. */
  card: [
    { since: '2024', css: '[data-selenium-test="timeline-card"]' },
    { since: '2026', css: '[data-test-id="collapsible-event-accordion"]' },
  ],
  note: [{ since: '2026', css: '[data-test-id="timeline-note-event"]' }],
  /** Who wrote a mail and to whom, in this order; shown while the card is open. */
  participants: [{ since: '2024', css: '[data-measured-element="timeline-participant-details-right-content"]' }],
  date: [{ since: '2026', css: '[data-test-id="event-timestamp"]' }],
  text: [{ since: '2024', css: '[class*="SanitizedText__StyledText"]' }],
  title: [
    { since: '2026', css: '[data-test-id="highlight-record-label"]' },
    { since: '2024', css: '[data-selenium-test="highlightTitle"]' },
  ],
  sidebar: [{ since: '2024', css: '[data-test-id="left-sidebar"], [data-test-id="records-right-sidebar"]' }],
  contactName: [{ since: '2024', css: '[data-selenium-test="contact-chicklet-title-link"]' }],
  companyName: [{ since: '2024', css: '[data-selenium-test="company-chicklet-title-link"]' }],
};

/** Here everything was written by the sender of a mail. */
const MAIL_TEXT = '[class*="SanitizedText__StyledText"]';

/** Where the user writes. */
export const EDITORS = '.ProseMirror, input, textarea, [contenteditable]:not([contenteditable=false])';

/** Tabs: those that are not shown stay in the page. */
export const STATEFUL = '[role="tab"], [data-test-id^="tab-"], [data-test-id="collapsible-event-accordion"]';

export const hubspot = finder(REGISTRY, MAIL_TEXT);
