import { pageHost } from '../page-host';
import { readPage } from './read';
import { EDITORS, STATEFUL } from './selectors';

export const hubspotHost = pageHost({
  id: 'hubspot',
  recognises: ({ location }) => /^app(?:-[a-z0-9]+)?\.hubspot\.com$/.test(location.hostname),
  read: readPage,
  watched: (document) => ({
    root: () => document.documentElement,
    stateful: STATEFUL,
    attributes: ['aria-selected', 'style', 'hidden'],
    editors: EDITORS,
  }),
});
