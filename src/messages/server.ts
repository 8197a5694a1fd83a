import browser, { type Runtime } from 'webextension-polyfill';
import { failureOf, RequestFailed } from './failure';
import type { Broadcast, PageRequest, PanelRequest, Replies, Request } from './protocol';

/** Where a page request comes from. */
export interface Place {
  readonly tab: number;
  readonly frame: number;
  /** The address of the page, as the browser tells it. */
  readonly address?: string;
}

/** One function for every kind of request. Those of pages are told where they are asked from. */
export type HandlersOf<R extends Request> = {
  readonly [K in R['kind']]: (
    request: Extract<R, { kind: K }>,
    ...place: K extends `page.${string}` ? [place: Place] : []
  ) => Promise<Replies[K]>;
};
export type Handlers = HandlersOf<PageRequest | PanelRequest>;
/** Those of hosts may be left out where nothing is taught. */
type Served = Handlers & Partial<HandlersOf<Request>>;

/**
 * Answers requests: the background's one `onMessage` listener. Mixed listeners steal each other's answers, so a
 * message that is not ours gets `undefined`, and ours a promise that never rejects: failures travel as `{failed}`.
 */
export function serve(handlers: Served): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const kind = kindOf(message);
    if (kind === null || !Object.hasOwn(handlers, kind)) return undefined;
    return answer(handlers as HandlersOf<Request>, message as Request, sender);
  });
}

/** Tells all pages in which our content script runs; the other tabs have nobody to hear it. */
export async function broadcast(message: Broadcast): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && (await browser.tabs.sendMessage(id, message))),
  );
}

/** Brings a tab to the front and tells its page something. */
export async function tell(tab: number, message: Broadcast): Promise<void> {
  const { windowId } = await browser.tabs.update(tab, { active: true });
  await browser.tabs.sendMessage(tab, message);
  // Not everywhere are there windows.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

async function answer(
  handlers: HandlersOf<Request>,
  request: Request,
  sender: Runtime.MessageSender,
): Promise<unknown> {
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
    return await handle(request, { tab, frame: sender.frameId ?? 0, ...(sender.url && { address: sender.url }) });
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
