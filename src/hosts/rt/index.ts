import { pageHost } from '../page-host';
import { readPage } from './read';
import { EDITORS, PAGE } from './selectors';
import { currentUser } from './settings';

/** Request Tracker: the history comes after the page, all of it or piece by piece. */
export const rtHost = pageHost({
  id: 'rt',
  recognises: (document) => document.querySelector(PAGE) !== null && currentUser(document) !== null,
  read: readPage,
  watched: (document) => ({
    root: () => document.body ?? document.documentElement,
    editors: EDITORS,
  }),
});
