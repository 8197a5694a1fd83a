import { pageHost } from '../page-host';
import { readPage } from './read';
import { EDITORS, MAIL_PAGE } from './selectors';

/** SOGo is one page: all of its views are replaced as a whole. */
export const sogoHost = pageHost({
  id: 'sogo',
  recognises: (document) => document.querySelector(MAIL_PAGE) !== null,
  read: readPage,
  watched: (document) => ({ root: () => document.body ?? document.documentElement, editors: EDITORS }),
});
