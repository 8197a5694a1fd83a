import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RequestFailed, send } from '../../../src/messages/client';

describe('asking the background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
  });

  test('a background that was stopped before it answered is asked again, once', async () => {
    const call = vi.spyOn(browser.runtime, 'sendMessage');
    call
      .mockRejectedValueOnce(new Error('the message channel closed'))
      .mockResolvedValueOnce({ language: 'ru', own: [] });
    await expect(send({ kind: 'page.config' })).resolves.toEqual({ language: 'ru', own: [] });
    expect(call).toHaveBeenCalledTimes(2);
  });

  test('an answer is taken as it is, without a second call', async () => {
    const call = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ language: 'en', own: [] });
    await send({ kind: 'page.config' });
    expect(call).toHaveBeenCalledTimes(1);
  });

  test('nobody there: a failure with a word, not a hanging promise', async () => {
    const call = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(send({ kind: 'page.closed' })).rejects.toThrow(RequestFailed);
    expect(call).toHaveBeenCalledTimes(2);
  });

  test('what the background says went wrong comes out as an error with its code', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ failed: 'storage-full', detail: 'quota' });
    await expect(send({ kind: 'page.closed' })).rejects.toMatchObject({ code: 'storage-full' });
  });
});
