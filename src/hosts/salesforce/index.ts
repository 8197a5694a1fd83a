import { deep, frameDocument, shadowRoots } from '../deep';
import { pageHost } from '../page-host';
import { readPage } from './read';
import { EDITORS, RICH_TEXT, STATEFUL } from './selectors';

/** The feed loads bit by bit, in shadow roots, with HTML mails in frames. */
export const salesforceHost = pageHost({
  id: 'salesforce',
  recognises: ({ location }) => location.hostname.endsWith('.lightning.force.com'),
  read: readPage,
  watched: (document) => ({
    root: () => document.documentElement,
    inside: () => [...shadowRoots(document), ...mailFrames(document)],
    stateful: STATEFUL,
    attributes: ['aria-selected', 'style', 'hidden'],
    editors: EDITORS,
  }),
});

function mailFrames(document: Document): Document[] {
  const rich = [...deep.all(document, RICH_TEXT)];
  const frames = rich.flatMap((element) => [...deep.all(element.shadowRoot ?? element, 'iframe')]);
  return frames.flatMap((frame) => frameDocument(frame) ?? []);
}
