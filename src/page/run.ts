import type { Host } from '../hosts/types';
import { onBroadcast, send } from '../messages/client';
import { type Send, Session } from './session';

/** What a content script knows of its own end: the extension was updated or removed, or another one took its place. */
interface Life {
  readonly signal: AbortSignal;
  /** Finds out, and then aborts `signal`. */
  readonly isInvalid: boolean;
}

/** Reads and marks the page with this host for as long as the content script lives. */
export function run(host: Host, life: Life): void {
  const ask: Send = async (request) => {
    try {
      return await send(request);
    } finally {
      // Reading it notices the end, and ends the session: nothing of ours stays.
      void life.isInvalid;
    }
  };
  const session = new Session(host, ask, life.signal);
  onBroadcast(() => session.refresh(), life.signal);
  session.start();
}
