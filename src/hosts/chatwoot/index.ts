import { pageHost } from '../page-host';
import { readPage } from './read';
import { EDITORS, SETTINGS } from './selectors';

/** Conversations come and go in one page. */
export const chatwootHost = pageHost({
  id: 'chatwoot',
  recognises: (document) =>
    document.location.pathname.startsWith('/app') &&
    [...document.querySelectorAll(SETTINGS)].some(({ textContent }) => textContent.includes('window.chatwootConfig')),
  read: readPage,
  watched: (document) => ({ root: () => document.documentElement, editors: EDITORS }),
});
