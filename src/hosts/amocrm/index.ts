import { pageHost } from '../page-host';
import { listed } from './listed';
import { readPage } from './read';
import { EDITORS } from './selectors';

/** The feed is torn down and built anew while older entries are loaded, and cards come and go: only the page stays. */
export const amocrmHost = pageHost({
  id: 'amocrm',
  recognises: ({ location }) => /\.(?:amocrm\.(?:ru|com)|kommo\.com)$/.test(location.hostname),
  read: readPage,
  watched: (document) => ({ root: () => document.documentElement, editors: EDITORS }),
  listed,
});
