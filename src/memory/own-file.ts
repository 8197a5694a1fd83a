import browser from 'webextension-polyfill';

/**
 * A file of the extension itself, out of its package. The browser answers this from the disk, and nothing goes over
 * the network: it is the one place where a script of ours calls `fetch`, and a test holds that.
 */
export async function ownFile(path: `/${string}`): Promise<ArrayBuffer> {
  return (await fetch(browser.runtime.getURL(path))).arrayBuffer();
}
