/**
 * `npm run bench:page`: what the extension costs in the page. Opens made-up conversations of the demo mailbox and
 * prints, as medians: from the click to the last mark and badge, the longest time that our scripts held up the page
 * in one task (out of the browser's own trace), the time until the popup shows the open client, and the round trip to
 * the background.
 */
import type { Page } from 'puppeteer-core';
import { openMailbox } from './demo';
import { launchChromium, openExtensionPage, openPopup } from './launch';
import { buildExtension, buildModel, step } from './steps';

const LENGTHS = [10, 100];
const ROUNDS = 7;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Goes to a conversation that was not open in this page before. @returns milliseconds until its last mark or badge */
function open(page: Page, thread: string): Promise<number> {
  return page.evaluate(async (id) => {
    const started = performance.now();
    location.hash = `#inbox/${id}`;
    let painted = started;
    let before = '';
    // Two seconds without a new mark or badge are the end.
    for (let calmSince = started; performance.now() - calmSince < 2000; ) {
      await new Promise((done) => requestAnimationFrame(done));
      const ours = [...CSS.highlights].filter(([name]) => name.startsWith('bellwether'));
      const marks = ours.reduce((sum, [, { size }]) => sum + size, 0);
      const now = `${marks} ${document.querySelectorAll('bellwether-badge').length}`;
      if (now === before) continue;
      before = now;
      painted = calmSince = performance.now();
    }
    return painted - started;
  }, thread);
}

/** Style and layout, which a new page needs in any case; whoever measures first pays for them. */
const LAYOUT = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint']);

/** The task of the page in which scripts of the extension ran longest: milliseconds in all, and without style and layout. */
function longestTask(trace: Uint8Array): { all: number; own: number } {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  const lasting = traceEvents.filter(({ dur }) => dur !== undefined);
  const inside = (outer: TraceEvent) => (inner: TraceEvent) =>
    inner !== outer &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts + inner.dur! <= outer.ts + outer.dur!;
  const outermost = (events: readonly TraceEvent[]) =>
    events.filter((event) => !events.some((other) => inside(other)(event)));
  const milliseconds = (events: readonly TraceEvent[]) => events.reduce((sum, { dur }) => sum + dur! / 1000, 0);
  const ours = ({ name, args }: TraceEvent) => name === 'FunctionCall' && args?.data?.url?.includes('-extension://');
  const calls = outermost(lasting.filter(ours));
  const layout = outermost(lasting.filter(({ name }) => LAYOUT.has(name)));
  const tasks = lasting
    .filter(({ name }) => name === 'RunTask')
    .map((task) => {
      const within = calls.filter(inside(task));
      const all = milliseconds(within);
      return { all, own: all - milliseconds(layout.filter((event) => within.some((call) => inside(call)(event)))) };
    });
  return tasks.reduce((longest, task) => (task.all > longest.all ? task : longest), { all: 0, own: 0 });
}

await step('Learning from the phrase bank (kept until the bank changes)', buildModel);
await step('Building the extension', () => buildExtension('chrome'));
const launched = await launchChromium({ headless: true });
for (const length of LENGTHS) {
  const painted: number[] = [];
  const longest: { all: number; own: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openMailbox(launched.browser);
    await open(page, '18c000000009d010'); // the first conversation of a page also wakes the background
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
    painted.push(await open(page, `18c00000000${round}d${String(length).padStart(3, '0')}`));
    longest.push(longestTask((await page.tracing.stop())!));
    await page.close();
  }
  const all = median(longest.map((task) => task.all)).toFixed(0);
  const own = median(longest.map((task) => task.own)).toFixed(0);
  console.log(
    `${String(length).padStart(3)} messages: painted after ${median(painted).toFixed(0)} ms; our scripts in one task at most ${all} ms, ${own} ms without style and layout`,
  );
}

const front = await openMailbox(launched.browser);
await open(front, '18c000000009d010');
const popups: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const popup = await openPopup(launched, front);
  await popup.waitForSelector('article'); // the client of the conversation in front
  // By the browser's own clock, from the popup's first moment until the largest piece of its content was painted.
  const painted = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  popups.push(painted);
  await popup.close();
}
console.log(`popup: the open client is shown after ${median(popups).toFixed(0)} ms`);

const panel = await openExtensionPage(launched, 'options.html');
const trips = (await panel.evaluate(`(async () => {
  const trips = [];
  for (let i = 0; i < 200; i++) {
    const started = performance.now();
    await chrome.runtime.sendMessage({ kind: 'panel.settings' });
    trips.push(performance.now() - started);
  }
  return trips;
})()`)) as number[];
console.log(`round trip to the background: median ${median(trips).toFixed(1)} ms`);
await launched.browser.close();
