import browser from 'webextension-polyfill';
import { RequestFailed } from './failure';
import type { Broadcast, Failure, Replies, Request } from './protocol';

export { RequestFailed };

/**
 * Asks the background: the only caller of `runtime.sendMessage`. Browsers stop an idle background at any moment, also
 * between hearing a request and answering it. Every request may be repeated without harm, so it is then asked again,
 * once: the second call wakes a new background.
 * @throws RequestFailed when the background says so, or when there is none to answer (`internal`): the extension was
 * updated or removed under an open page.
 */
export async function send<R extends Request>(request: R): Promise<Replies[R['kind']]> {
  const reply = (await ask(request).catch(() => undefined)) ?? (await ask(request).catch(unreachable));
  if (reply === undefined) throw new RequestFailed({ failed: 'internal', detail: `no answer to ${request.kind}` });
  if (isFailure(reply)) throw new RequestFailed(reply);
  return reply as Replies[R['kind']];
}

const ask = async (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

function unreachable(error: unknown): never {
  throw new RequestFailed({ failed: 'internal', detail: String(error) });
}

/** Hears what the background tells all pages, until `signal` aborts. */
export function onBroadcast(heard: (broadcast: Broadcast) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (isBroadcast(message)) heard(message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

function isFailure(reply: unknown): reply is Failure {
  return typeof reply === 'object' && reply !== null && 'failed' in reply;
}

function isBroadcast(message: unknown): message is Broadcast {
  return typeof message === 'object' && message !== null && 'kind' in message && isOneOfOurs(message.kind);
}

const isOneOfOurs = (kind: unknown): boolean => kind === 'refresh' || kind === 'reveal';
