import { describe, expect, test, vi } from 'vitest';
import { deep, frameDocument, parentOf, shadowRoots } from '../../../src/hosts/deep';
import { finder } from '../../../src/hosts/selectors';
import { watchPage } from '../../../src/hosts/watch';
import { stopClock } from './clock';
import { bodyOf, open } from './page';

const look = finder({ note: [{ since: '2026', css: '.note' }] }, '.mail', deep);

/** Two shadow roots, one within the other, and a mail that stands around a third. */
async function shadows(): Promise<HTMLElement> {
  const body = await bodyOf(
    '<p class="note" id="1"></p><x-outer></x-outer><p class="note" id="4"></p><div class="mail"><x-mail></x-mail></div>',
  );
  const outer = body.querySelector('x-outer')!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<p class="note" id="2"></p><x-inner></x-inner>';
  outer.querySelector('x-inner')!.attachShadow({ mode: 'open' }).innerHTML = '<p><i class="note" id="3"></i></p>';
  body.querySelector('x-mail')!.attachShadow({ mode: 'open' }).innerHTML = '<p class="note" id="forged"></p>';
  return body;
}

describe('a search through shadow roots', () => {
  test('finds in page order, but not what a mail brings', async () => {
    const body = await shadows();
    expect(look.all(body, 'note').map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(shadowRoots(body).map(({ host }) => host.localName)).toEqual(['x-outer', 'x-inner', 'x-mail']);
  });

  test('climbs out of them', async () => {
    const body = await shadows();
    const inmost = look.all(body, 'note')[2]!;
    expect(deep.around(inmost, 'x-outer')).toBe(body.querySelector('x-outer'));
    expect(deep.around(inmost, 'x-none')).toBeNull();
    expect(parentOf(shadowRoots(body)[0]!.querySelector('.note')!)?.localName).toBe('x-outer');
  });
});

test('the document of a frame is known if it is of the page, and not if it is locked away', async () => {
  const body = await bodyOf('<iframe srcdoc="<p>Hi</p>"></iframe><iframe sandbox srcdoc="<p>No</p>"></iframe>');
  const [own, foreign] = body.querySelectorAll('iframe');
  expect(frameDocument(own!)?.body.textContent).toBe('Hi');
  expect(frameDocument(foreign!)).toBeNull();
});

describe('watching what is inside', () => {
  async function watching(html: string, inside: (page: Document) => Node[]) {
    const page = await open(html);
    const clock = stopClock(page.defaultView!);
    const stop = new AbortController();
    const changed = vi.fn<() => void>();
    const watched = {
      root: () => page.body,
      inside: () => inside(page),
      stateful: '.tab',
      attributes: ['aria-selected'],
    };
    watchPage(page, { ...watched, editors: 'textarea' }, changed, stop.signal);
    await clock.advance(50);
    changed.mockClear();
    return { page, clock, changed, stop };
  }

  test('a change in a shadow root is news, also in one that came later', async () => {
    const { page, clock, changed, stop } = await watching('<x-a></x-a>', (page) => shadowRoots(page));
    const host = page.querySelector('x-a')!;
    host.attachShadow({ mode: 'open' });
    host.after(page.createElement('p'));
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(1);
    host.shadowRoot!.append('news');
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(2);
    stop.abort();
  });

  test('a frame that has got its document is news, and what changes in it', async () => {
    const documents = (page: Document) => [...page.querySelectorAll('iframe')].flatMap((f) => frameDocument(f) ?? []);
    const { page, clock, changed, stop } = await watching('<iframe></iframe>', documents);
    const frame = page.querySelector('iframe')!;
    const there = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.srcdoc = '<p>Hello</p>';
    await there;
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(1);
    frame.contentDocument!.querySelector('p')!.textContent = 'Changed';
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(2);
    stop.abort();
  });

  test('another tab is news by its attribute, and nothing else by that', async () => {
    const { page, clock, changed, stop } = await watching('<a class="tab">1</a><a>2</a>', () => []);
    page.querySelectorAll('a')[1]!.setAttribute('aria-selected', 'true');
    await clock.advance(50);
    expect(changed).not.toHaveBeenCalled();
    page.querySelector('.tab')!.setAttribute('aria-selected', 'true');
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(1);
    stop.abort();
  });

  test('an address that the page writes itself is news', async () => {
    const { page, clock, changed, stop } = await watching('<p>1</p>', () => []);
    page.defaultView!.history.pushState(null, '', page.defaultView!.location.href);
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(1);
    stop.abort();
  });
});
