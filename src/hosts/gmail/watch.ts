import { watchPage } from '../watch';
import { EDITORS, gmail, STATEFUL } from './selectors';

/** Gmail is one page: conversations come and go under the same stage, and a message opens by a change of class. */
export function watchGmail(document: Document, changed: () => void, signal: AbortSignal): void {
  const root = () => gmail.find(document, 'stage') ?? document.documentElement;
  watchPage(document, { root, stateful: STATEFUL, editors: EDITORS }, changed, signal);
}
