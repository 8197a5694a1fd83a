import { frameDocument } from '../deep';
import { pageHost } from '../page-host';
import { readPage } from './read';
import { ANY_PAGE, EDITORS, espocrm, STATEFUL } from './selectors';

/** One page, whose fragment tells the record; mails are drawn in frames. */
export const espocrmHost = pageHost({
  id: 'espocrm',
  recognises: (document) => document.querySelector(ANY_PAGE) !== null,
  read: readPage,
  watched: (document) => ({
    root: () => document.documentElement,
    inside: () => espocrm.all(document, 'frame').flatMap((frame) => frameDocument(frame) ?? []),
    stateful: STATEFUL,
    editors: EDITORS,
  }),
});
