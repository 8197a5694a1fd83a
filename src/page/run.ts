import type { Host } from '../hosts/types';
import { onBroadcast, send } from '../messages/client';
import { ListMarks } from './list-marks';
import { type Send, Session } from './session';

/** What a content script knows of its own end: the extension was updated or removed, or another one took its place. */
interface Life {
  readonly signal: AbortSignal;
  /** Finds out, and then aborts `signal`. */
  readonly isInvalid: boolean;
}

/** Reads and marks the page with this host for as long as the content script lives. */
export function run(host: Host, life: Life): void {
  /** Reading `isInvalid` notices the end, and ends all that runs here: nothing of ours stays. */
  const noticing = async <T>(answer: Promise<T>): Promise<T> => answer.finally(() => void life.isInvalid);
  const ask: Send = (request) => noticing(send(request));
  const session = new Session(host, ask, life.signal);
  const lists = new ListMarks(host, (addresses) => noticing(send({ kind: 'page.marksFor', addresses })), life.signal);
  onBroadcast((broadcast) => {
    if (broadcast.kind === 'reveal') {
      if (broadcast.host === host.id) session.reveal(broadcast.thread, broadcast.message);
      return;
    }
    session.refresh();
    lists.refresh();
  }, life.signal);
  session.start();
  lists.start();
}
