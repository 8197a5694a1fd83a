import { frameDocument } from '../deep';
import { pageHost } from '../page-host';
import { readPage } from './read';
import { ANY_PAGE, bitrix24, EDITORS, STATEFUL } from './selectors';

/** Cards and mails open in frames that slide in over the page; each frame is read for itself. */
export const bitrix24Host = pageHost({
  id: 'bitrix24',
  recognises: (document) => document.querySelector(ANY_PAGE) !== null,
  read: readPage,
  watched: (document) => ({
    root: () => document.documentElement,
    inside: () => bitrix24.all(document, 'body').flatMap(framesIn),
    stateful: STATEFUL,
    attributes: ['style'],
    editors: EDITORS,
  }),
});

function framesIn(body: Element): Document[] {
  return [...body.querySelectorAll('iframe')].flatMap((frame) => frameDocument(frame) ?? []);
}
