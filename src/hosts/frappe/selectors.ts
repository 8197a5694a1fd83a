import { finder, type Registry } from '../selectors';

type Key = 'activities' | 'activity' | 'frame' | 'header' | 'details' | 'sender' | 'date' | 'body';

/** Frappe CRM. Most of its classes only say how a thing looks; a mail is known by the frame that it is drawn in. */
const REGISTRY: Registry<Key> = {
  activities: [{ since: '2024', css: '.activities' }],
  activity: [{ since: '2024', css: '.activity' }],
  frame: [{ since: '2024', css: 'iframe.prose-f' }],
  /** Writer, date and buttons of a mail; under it, what it is about and to whom. */
  header: [{ since: '2024', css: ':scope > :first-child' }],
  details: [{ since: '2024', css: ':scope > :nth-child(2)' }],
  /** "Anna Keller" and "<anna@brightline.example>", side by side. */
  sender: [{ since: '2024', css: ':scope > :first-child span' }],
  date: [{ since: '2024', css: ':scope > .shrink-0 > div.text-sm' }],
  /** In the frame. */
  body: [{ since: '2024', css: '.email-content' }],
};

/** Around the frame there is nothing that the sender of a mail has written. */
const FOREIGN = '.email-content';

/** What the frame has folded. */
export const QUOTES = '.replied-content';
export const CONTROLS = 'label.collapse';

/** Any page of Frappe CRM. */
export const ANY_PAGE = 'head link[href*="/assets/crm/"]';

/** Where the user writes. */
export const EDITORS = '.ProseMirror, input, textarea, [contenteditable]:not([contenteditable=false])';

/** Tabs of a record. */
export const STATEFUL = '[role="tab"], [role="tabpanel"]';

export const frappe = finder(REGISTRY, FOREIGN);
