import { expect, test, vi } from 'vitest';
import { whenRecognised } from '../../../src/hosts/arrival';
import type { Host } from '../../../src/hosts/types';
import { stopClock } from './clock';
import { open } from './page';

const host = (id: string, css: string): Host => ({
  id,
  recognises: (document) => document.querySelector(css) !== null,
  read: () => ({ kind: 'none' }),
  watch: () => {},
});
const HOSTS = [host('one', '.one'), host('two', '.two')];

test('a page that is there is known at once, and told once', async () => {
  const page = await open('<main class="two"></main>');
  const clock = stopClock(page.defaultView!);
  const arrived = vi.fn();
  whenRecognised(page, HOSTS, arrived, new AbortController().signal);
  expect(arrived.mock.calls).toEqual([[HOSTS[1]]]);
  page.body.innerHTML = '<main class="one"></main>';
  await clock.advance(10_000);
  expect(arrived).toHaveBeenCalledTimes(1);
});

test('a page that its scripts build later is known then', async () => {
  const page = await open('<div id="app"></div>');
  const clock = stopClock(page.defaultView!);
  const arrived = vi.fn();
  whenRecognised(page, HOSTS, arrived, new AbortController().signal);
  await clock.advance(5_000);
  expect(arrived).not.toHaveBeenCalled();
  page.querySelector('#app')!.innerHTML = '<main class="one"></main>';
  await clock.advance(1_000);
  expect(arrived.mock.calls).toEqual([[HOSTS[0]]]);
});

test('nothing is looked at any more when the script has ended', async () => {
  const page = await open('<div id="app"></div>');
  const clock = stopClock(page.defaultView!);
  const arrived = vi.fn();
  const end = new AbortController();
  whenRecognised(page, HOSTS, arrived, end.signal);
  await clock.advance(100);
  end.abort();
  page.querySelector('#app')!.innerHTML = '<main class="one"></main>';
  await clock.advance(1_000);
  expect(arrived).not.toHaveBeenCalled();
});
