import { pageHost } from '../page-host';
import { readPage } from './read';
import { isMail } from './route';
import { EDITORS } from './selectors';

/** Outlook is one page; in split view the address need not change with the conversation. */
export const outlookHost = pageHost({
  id: 'outlook',
  recognises: ({ location }) => isMail(location),
  read: readPage,
  watched: (document) => ({ root: () => document.body ?? document.documentElement, editors: EDITORS }),
});
