import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gmailHost } from '../../../src/hosts/gmail';
import { PATIENCE_MS } from '../../../src/hosts/patience';
import { BUDGET, watchPage } from '../../../src/hosts/watch';
import page2026 from '../fixtures/gmail-2026-en.html?raw';
import { stopClock } from './clock';
import { go, open } from './page';

const HASH = '#inbox/FMfcgzQgMVgBcDfGhJkLmNpQrStVwXzB';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

/** A page whose time stands still, watched, after the first look. */
async function watching(html = page2026, changed = vi.fn<() => void>()) {
  const page = await open(html, HASH);
  const clock = stopClock(page.defaultView!);
  gmailHost.watch(page, changed, stop.signal);
  await clock.advance(50);
  expect(changed).toHaveBeenCalledTimes(1);
  changed.mockClear();
  return { page, clock, changed };
}

function setHidden(page: Document, hidden: boolean): void {
  Object.defineProperty(page, 'hidden', { value: hidden, configurable: true });
  page.dispatchEvent(new Event('visibilitychange'));
}

const item = (page: Document) => page.querySelector('[data-legacy-message-id="18a41665ecb473a6"]')!.closest('.h7')!;

describe('what is news', () => {
  const news: [string, (page: Document) => void][] = [
    ['a message is drawn anew', (page) => item(page).replaceWith(item(page).cloneNode(true))],
    ['a message is collapsed', (page) => (item(page).className = 'kv')],
    ['a text is changed in place', (page) => ((item(page).querySelector('.a3s b')!.firstChild as Text).data = '1,400')],
    ['a conversation is taken away', (page) => page.querySelector('.a98:not([style])')!.remove()],
  ];
  test.each(news)('%s', async (_, change) => {
    const { page, clock, changed } = await watching();
    change(page);
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('another conversation in the address', async () => {
    const { page, clock, changed } = await watching();
    await go(page, '#inbox/FMfcgzQgMVgBcDfGhJkLmNpQrStVwOther');
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  const noise: [string, (page: Document) => void][] = [
    [
      'our own elements come and go',
      (page) => {
        const badge = page.createElement('bellwether-badge');
        item(page).querySelector('.gK')!.append(badge);
        badge.className = 'x';
        badge.textContent = 'x';
        badge.remove();
      },
    ],
    [
      'the user types',
      (page) => {
        const editor = page.querySelector('.Am')!;
        editor.append('more', page.createElement('br'));
        (editor.firstChild as Text).data = 'changed';
      },
    ],
    ['the pointer moves over buttons', (page) => (page.querySelector<HTMLElement>('.ajy')!.className = 'ajy T-I-JW')],
    ['attributes other than class change', (page) => item(page).setAttribute('tabindex', '0')],
  ];
  test.each(noise)('not when %s', async (_, change) => {
    const { page, clock, changed } = await watching();
    change(page);
    await clock.advance(50);
    expect(changed).not.toHaveBeenCalled();
  });

  test('the stage is replaced as a whole while Gmail starts', async () => {
    const { page, clock, changed } = await watching('<body><div id="loading">Loading Gmail</div></body>');
    page.body.innerHTML = new DOMParser().parseFromString(page2026, 'text/html').body.innerHTML;
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(1);
    item(page).className = 'kv';
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('a storm of changes', () => {
  test('is one call a frame', async () => {
    const { page, clock, changed } = await watching();
    const body = item(page).querySelector('.a3s')!;
    for (let frame = 1; frame <= 5; frame++) {
      for (let i = 0; i < 2_000; i++) body.append(page.createElement('i'));
      await clock.advance(16);
      expect(changed).toHaveBeenCalledTimes(frame);
    }
    await clock.advance(1_000);
    expect(changed).toHaveBeenCalledTimes(5);
  });

  /** A page that answers every look with a change. */
  async function fighting() {
    const fight = { on: true };
    const list = () => page.querySelector('[role=list]')!;
    const changed = vi.fn(() => {
      if (fight.on) list().append(page.createElement('div'));
    });
    const page = await open(page2026, HASH);
    const clock = stopClock(page.defaultView!);
    gmailHost.watch(page, changed, stop.signal);
    return { page, clock, changed, fight, list };
  }

  test('that never ends gets its budget, and then ever rarer looks', async () => {
    const { clock, changed } = await fighting();
    await clock.advance(BUDGET.calls * 16 + 100);
    expect(changed).toHaveBeenCalledTimes(BUDGET.calls);
    await clock.advance(60_000);
    expect(clock.delays.filter((delay) => delay !== PATIENCE_MS + 100).slice(0, 6)).toEqual([
      500, 1_000, 2_000, 4_000, 5_000, 5_000,
    ]);
    expect(changed.mock.calls.length).toBeLessThan(BUDGET.calls + 20);
  });

  test('is forgotten after a calm while', async () => {
    const { page, clock, changed, fight, list } = await fighting();
    await clock.advance(5_000);
    fight.on = false;
    await clock.advance(2 * BUDGET.windowMs);
    changed.mockClear();
    list().append(page.createElement('div'));
    await clock.advance(16);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('is forgotten when the user goes elsewhere', async () => {
    const { page, clock, changed, fight } = await fighting();
    await clock.advance(1_500);
    fight.on = false;
    changed.mockClear();
    page.defaultView!.dispatchEvent(new Event('hashchange'));
    await clock.advance(16);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('a hidden tab', () => {
  test('gets nothing, and one look when it is shown again', async () => {
    const { page, clock, changed } = await watching();
    setHidden(page, true);
    item(page).className = 'kv';
    page.defaultView!.dispatchEvent(new Event('hashchange'));
    await clock.advance(50);
    expect(changed).not.toHaveBeenCalled();
    setHidden(page, false);
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('that was hidden from the start is looked at when it is first shown', async () => {
    const page = await open(page2026, HASH);
    const clock = stopClock(page.defaultView!);
    setHidden(page, true);
    const changed = vi.fn();
    gmailHost.watch(page, changed, stop.signal);
    await clock.advance(50);
    expect(changed).not.toHaveBeenCalled();
    setHidden(page, false);
    await clock.advance(50);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('the end', () => {
  test('after abort nothing is called any more, not even what was due', async () => {
    const { page, clock, changed } = await watching();
    const message = item(page);
    message.className = 'kv';
    stop.abort();
    await clock.advance(50);
    message.className = 'h7';
    page.defaultView!.dispatchEvent(new Event('hashchange'));
    page.dispatchEvent(new Event('visibilitychange'));
    await clock.advance(50);
    expect(changed).not.toHaveBeenCalled();
  });

  test('an aborted signal starts nothing', async () => {
    const page = await open(page2026, HASH);
    const clock = stopClock(page.defaultView!);
    const changed = vi.fn();
    stop.abort();
    gmailHost.watch(page, changed, stop.signal);
    await clock.advance(50);
    expect(changed).not.toHaveBeenCalled();
  });

  test('a document without a window is not watched', () => {
    const changed = vi.fn();
    const page = new DOMParser().parseFromString('<p>x</p>', 'text/html');
    watchPage(page, { root: () => page.body, editors: 'textarea' }, changed, stop.signal);
    expect(changed).not.toHaveBeenCalled();
  });
});

test('the page is looked at once more when patience is over', async () => {
  const { clock, changed } = await watching();
  await clock.advance(PATIENCE_MS - 100);
  expect(changed).not.toHaveBeenCalled();
  await clock.advance(500);
  expect(changed).toHaveBeenCalledTimes(1);
  await clock.advance(60_000);
  expect(changed).toHaveBeenCalledTimes(1);
});
