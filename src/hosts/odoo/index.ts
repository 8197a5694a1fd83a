import { shadowRoots } from '../deep';
import { pageHost } from '../page-host';
import { readPage } from './read';
import { ANY_PAGE, EDITORS, odoo } from './selectors';

/** Records come and go in one page; each mail is drawn in a shadow root. */
export const odooHost = pageHost({
  id: 'odoo',
  recognises: (document) => document.querySelector(ANY_PAGE) !== null,
  read: readPage,
  watched: (document) => ({
    root: () => document.documentElement,
    inside: () => odoo.all(document, 'chatter').flatMap(shadowRoots),
    editors: EDITORS,
  }),
});
