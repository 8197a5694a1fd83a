import { pageHost } from '../page-host';
import { readPage } from './read';
import { EDITORS } from './selectors';

/** Gmail's page for printing a conversation. */
export const gmailPrintHost = pageHost({
  id: 'gmail-print',
  recognises: ({ location: { hostname, pathname, search } }) =>
    hostname === 'mail.google.com' && pathname.startsWith('/mail/') && new URLSearchParams(search).get('view') === 'pt',
  read: readPage,
  watched: (document) => ({ root: () => document.body ?? document.documentElement, editors: EDITORS }),
});
