import { pageHost } from '../page-host';
import { readPage } from './read';
import { EDITORS, STATEFUL } from './selectors';

/** Mail.ru is one page: letters are opened and folded by putting their bodies in and out. */
export const mailruHost = pageHost({
  id: 'mailru',
  recognises: ({ location }) => location.hostname === 'e.mail.ru',
  read: readPage,
  watched: (document) => ({
    root: () => document.body ?? document.documentElement,
    stateful: STATEFUL,
    editors: EDITORS,
  }),
});
