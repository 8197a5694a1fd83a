import { pageHost } from '../page-host';
import { readPage } from './read';
import { EDITORS, STATEFUL } from './selectors';

/** Several tickets stay open in one page; going to another changes an attribute and the address. */
export const zendeskHost = pageHost({
  id: 'zendesk',
  recognises: ({ location }) => location.hostname.endsWith('.zendesk.com') && location.pathname.startsWith('/agent'),
  read: readPage,
  watched: (document) => ({
    root: () => document.documentElement,
    stateful: STATEFUL,
    attributes: ['data-is-active', 'style', 'hidden'],
    editors: EDITORS,
  }),
});
