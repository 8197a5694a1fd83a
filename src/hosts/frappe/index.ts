import { frameDocument } from '../deep';
import { pageHost } from '../page-host';
import { readPage } from './read';
import { ANY_PAGE, EDITORS, frappe, STATEFUL } from './selectors';

/** Records and their tabs come and go in one page; each mail is drawn in a frame. */
export const frappeHost = pageHost({
  id: 'frappe',
  recognises: (document) => document.querySelector(ANY_PAGE) !== null,
  read: readPage,
  watched: (document) => ({
    root: () => document.documentElement,
    inside: () => frappe.all(document, 'frame').flatMap((frame) => frameDocument(frame) ?? []),
    stateful: STATEFUL,
    attributes: ['aria-selected', 'hidden'],
    editors: EDITORS,
  }),
});
