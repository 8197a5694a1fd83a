import browser, { type Runtime } from 'webextension-polyfill';
import { failureOf, RequestFailed } from './failure';
import type { Broadcast, Replies, Request } from './protocol';

/** Where a page request comes from. */
export interface Place {
  readonly tab: number;
  readonly frame: number;
}

/** One function for every kind of request. Those of pages are told where they are asked from. */
export type Handlers = {
  readonly [K in Request['kind']]: (
    request: Extract<Request, { kind: K }>,
    ...place: K extends `page.${string}` ? [place: Place] : []
  ) => Promise<Replies[K]>;
};

/**
 * Answers requests: the background's one `onMessage` listener. Mixed listeners steal each other's answers, so a
 * message that is not ours gets `undefined`, and ours a promise that never rejects: failures travel as `{failed}`.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const kind = kindOf(message);
    if (kind === null || !Object.hasOwn(handlers, kind)) return undefined;
    return answer(handlers, message as Request, sender);
  });
}

/** Tells all pages in which our content script runs; the other tabs have nobody to hear it. */
export async function broadcast(message: Broadcast): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && (await browser.tabs.sendMessage(id, message))),
  );
}

async function answer(handlers: Handlers, request: Request, sender: Runtime.MessageSender): Promise<unknown> {
  try {
    // The kind picks the handler of exactly this request; the compiler cannot follow that through a union.
    const handle = handlers[request.kind] as (request: Request, place?: Place) => Promise<unknown>;
    if (request.kind.startsWith('panel.')) {
      if (!isOwnPage(sender))
        throw new RequestFailed({ failed: 'not-allowed', detail: `${request.kind} is for our own pages only` });
      return await handle(request);
    }
    const tab = sender.tab?.id;
    if (tab === undefined || sender.id !== browser.runtime.id || isOwnPage(sender)) {
      throw new RequestFailed({ failed: 'not-allowed', detail: `${request.kind} is for content scripts only` });
    }
    return await handle(request, { tab, frame: sender.frameId ?? 0 });
  } catch (error) {
    return failureOf(error);
  }
}

/** A content script cannot lie about this: the browser writes the sender's address. */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return (
    sender.id === browser.runtime.id && sender.url !== undefined && sender.url.startsWith(browser.runtime.getURL(''))
  );
}

function kindOf(message: unknown): string | null {
  return typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string'
    ? message.kind
    : null;
}
