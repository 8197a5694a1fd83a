import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../src/memory/schema';
import { onBroadcast, send } from '../../../src/messages/client';
import { RequestFailed } from '../../../src/messages/failure';
import { broadcast, type Handlers, serve } from '../../../src/messages/server';

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

const handlers = {
  'page.closed': vi.fn<Handlers['page.closed']>(),
  'page.config': vi.fn<Handlers['page.config']>(),
  'panel.settings': vi.fn<Handlers['panel.settings']>(),
};

/** The background's listener, called as the browser would call it. */
function listener(): Listener {
  const added = vi.spyOn(browser.runtime.onMessage, 'addListener');
  serve(handlers as unknown as Handlers);
  expect(added).toHaveBeenCalledOnce();
  return added.mock.calls[0]![0] as Listener;
}

const us = () => browser.runtime.id;
const content = (change: Partial<Runtime.MessageSender> = {}) =>
  ({ id: us(), url: 'https://mail.example/', frameId: 2, tab: { id: 7 }, ...change }) as Runtime.MessageSender;
const popup = () => ({ id: us(), url: browser.runtime.getURL('popup.html') }) as Runtime.MessageSender;
const optionsInTab = () => content({ url: browser.runtime.getURL('options.html'), frameId: 0 });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  handlers['page.closed'].mockReset().mockResolvedValue(null);
  handlers['page.config'].mockReset().mockRejectedValue(new Error('boom'));
  handlers['panel.settings'].mockReset().mockResolvedValue({ ...DEFAULT_SETTINGS, strength: 0.5 });
});

describe('the server', () => {
  test('tells a page request where it comes from', async () => {
    expect(await listener()({ kind: 'page.closed' }, content())).toBeNull();
    expect(handlers['page.closed']).toHaveBeenCalledWith(
      { kind: 'page.closed' },
      { tab: 7, frame: 2, address: 'https://mail.example/' },
    );
  });

  test.each([null, 'page.closed', 7, {}, { kind: 7 }, { kind: 'page.unknown' }, { kind: 'constructor' }])(
    'leaves %j to others',
    (message) => {
      expect(listener()(message, content())).toBeUndefined();
    },
  );

  test('answers panels on our own pages, in a tab too', async () => {
    const listen = listener();
    expect(await listen({ kind: 'panel.settings' }, popup())).toMatchObject({ strength: 0.5 });
    expect(await listen({ kind: 'panel.settings' }, optionsInTab())).toMatchObject({ strength: 0.5 });
  });

  test.each<[string, string, () => Runtime.MessageSender]>([
    ['a content script asks for what is for panels', 'panel.settings', content],
    ['another extension does', 'panel.settings', () => ({ ...popup(), id: 'other' })],
    ['a page with a look-alike address does', 'panel.settings', () => content({ url: 'https://x.example/popup.html' })],
    ['a panel asks in the name of a page', 'page.closed', optionsInTab],
    ['a page request comes from no tab', 'page.closed', popup],
    ['a page request comes from another extension', 'page.closed', () => content({ id: 'other' })],
  ])('refuses when %s', async (_, kind, sender) => {
    expect(await listener()({ kind }, sender())).toMatchObject({ failed: 'not-allowed' });
    expect(handlers['panel.settings']).not.toHaveBeenCalled();
    expect(handlers['page.closed']).not.toHaveBeenCalled();
  });

  test('never rejects: a failure keeps its code, any other error is internal', async () => {
    const listen = listener();
    expect(await listen({ kind: 'page.config' }, content())).toEqual({ failed: 'internal', detail: 'Error: boom' });
    handlers['page.config'].mockRejectedValue(new RequestFailed({ failed: 'storage-full', detail: 'quota' }));
    expect(await listen({ kind: 'page.config' }, content())).toEqual({ failed: 'storage-full', detail: 'quota' });
  });
});

describe('the client', () => {
  const answerWith = (reply: unknown) => vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(reply);

  test('hands the reply on', async () => {
    const sent = answerWith({ language: 'ru', own: [] });
    expect(await send({ kind: 'page.config' })).toEqual({ language: 'ru', own: [] });
    expect(sent).toHaveBeenCalledWith({ kind: 'page.config' });
    answerWith(null);
    expect(await send({ kind: 'page.closed' })).toBeNull();
  });

  test('throws a failure with its code', async () => {
    answerWith({ failed: 'storage-full', detail: 'quota' });
    await expect(send({ kind: 'panel.clients' })).rejects.toMatchObject({ code: 'storage-full', message: 'quota' });
  });

  test('throws when nobody answers, or nobody is there', async () => {
    answerWith(undefined);
    await expect(send({ kind: 'page.closed' })).rejects.toMatchObject({ code: 'internal' });
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(send({ kind: 'page.closed' })).rejects.toThrow('Extension context invalidated.');
    await expect(send({ kind: 'page.closed' })).rejects.toBeInstanceOf(RequestFailed);
  });

  test('hears broadcasts until it is stopped', () => {
    const heard = vi.fn();
    const stop = new AbortController();
    const listening = vi.spyOn(browser.runtime.onMessage, 'addListener');
    onBroadcast(heard, stop.signal);
    const [listener] = listening.mock.calls[0]!;
    for (const kind of ['refresh', 'page.closed']) expect(listener({ kind }, popup(), () => {})).toBeUndefined();
    expect(heard.mock.calls).toEqual([[{ kind: 'refresh' }]]);
    stop.abort();
    expect(browser.runtime.onMessage.hasListener(listener)).toBe(false);
  });
});

test('a broadcast reaches every tab and does not mind those where nobody listens', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}, { id: 3 }] as never);
  const told = vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (tab) => {
    if (tab === 2) throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  await broadcast({ kind: 'refresh' });
  expect(told.mock.calls.map(([tab]) => tab)).toEqual([1, 2, 3]);
});
