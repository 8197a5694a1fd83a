import { onTestFinished } from 'vitest';

/**
 * Puts HTML into a frame of its own, as a browser would show it but without running its scripts, and takes the
 * frame away when the test is over. `hash` becomes the fragment of its address.
 */
export async function open(html: string, hash = ''): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.style.cssText = 'width: 900px; height: 700px';
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  onTestFinished(() => frame.remove());
  const page = frame.contentDocument!;
  if (hash) await go(page, hash);
  return page;
}

/** Navigates within the page; resolves when it has been told. */
export async function go(page: Document, hash: string): Promise<void> {
  const told = new Promise((done) => page.defaultView!.addEventListener('hashchange', done, { once: true }));
  page.location.hash = hash;
  await told;
}

/** The body of a page that shows just this HTML. */
export async function bodyOf(html: string): Promise<HTMLElement> {
  return (await open(`<!doctype html><html><head></head><body>${html}</body></html>`)).body;
}

/** The document as if it stood at `address`: a frame's own is that of this test. */
export function at(page: Document, address: string): Document {
  const location = new URL(address);
  return new Proxy(page, {
    get(target, key) {
      if (key === 'location') return location;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
