import { expect, onTestFinished, test, vi } from 'vitest';
import { readBody } from '../../../src/hosts/text-model';
import { ours, Thread, words } from './thread';

const DISCOUNT = words('price.discount');

/** A conversation whose one mail stands in a frame, or in a shadow root, as CRMs show them. */
function threadIn(place: (holder: HTMLElement) => HTMLElement): { thread: Thread; body: HTMLElement } {
  const thread = new Thread([]);
  const header = document.createElement('header');
  const holder = document.createElement('div');
  thread.root.append(header, holder);
  const body = place(holder);
  body.innerHTML = `<p>Hello, ${DISCOUNT}?</p>`;
  const view = { id: 'm1', model: readBody(body).model, body, badgeSlot: () => ({ parent: header, before: null }) };
  thread.instead = {
    kind: 'conversation',
    conversation: {
      id: 'thread-1',
      us: [],
      client: { address: 'anna@firm.example' },
      messages: [{ id: 'm1', from: 'client', at: null, text: view.model.text }],
    },
    views: new Map([['m1', view]]),
    stripSlot: () => ({ parent: header, before: null }),
  };
  onTestFinished(() => thread.end());
  return { thread, body };
}

function inFrame(holder: HTMLElement): HTMLElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'margin: 60px 0 0 40px; border: 5px solid; width: 400px; height: 120px';
  holder.append(frame);
  return frame.contentDocument!.body;
}

function inShadow(holder: HTMLElement): HTMLElement {
  const body = document.createElement('section');
  holder.attachShadow({ mode: 'open' }).append(body);
  return body;
}

const markedIn = (view: Window & typeof globalThis) =>
  [...view.CSS.highlights].flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString()));

/** Clicks in the middle of the marked words. */
function click(body: HTMLElement): DOMRect {
  const view = body.ownerDocument.defaultView as Window & typeof globalThis;
  const [highlight] = view.CSS.highlights.values();
  const [range] = highlight! as unknown as Iterable<Range>;
  const rect = range!.getBoundingClientRect();
  range!.startContainer.parentElement!.dispatchEvent(
    new view.MouseEvent('click', {
      bubbles: true,
      composed: true,
      clientX: rect.x + rect.width / 2,
      clientY: rect.y + rect.height / 2,
    }),
  );
  return rect;
}

test('words in a frame are marked there, and a click on them opens the card right under them', async () => {
  const { thread, body } = threadIn(inFrame);
  const before = body.outerHTML;
  thread.start();
  const view = body.ownerDocument.defaultView as Window & typeof globalThis;
  await vi.waitFor(() => expect(markedIn(view)).toEqual([DISCOUNT]));
  expect(markedIn(window)).toEqual([]);

  const rect = click(body);
  await vi.waitFor(() => expect(ours()).toContain('bellwether-card'));
  const frame = view.frameElement!.getBoundingClientRect();
  const card = document.querySelector<HTMLElement>('bellwether-card')!;
  await vi.waitFor(() => {
    expect(Number.parseFloat(card.style.getPropertyValue('--top'))).toBeCloseTo(frame.y + 5 + rect.bottom + 8, 0);
  });
  thread.end();
  expect(markedIn(view)).toEqual([]);
  expect(body.outerHTML).toBe(before);
});

test('a frame that the page has taken away is forgotten', async () => {
  const { thread, body } = threadIn(inFrame);
  thread.start();
  const view = body.ownerDocument.defaultView as Window & typeof globalThis;
  await vi.waitFor(() => expect(markedIn(view)).toEqual([DISCOUNT]));
  view.frameElement!.remove();
  thread.instead = { kind: 'none' };
  thread.changed();
  expect(ours()).toEqual([]);
});

test('words in an open shadow root are marked, and hear a click', async () => {
  const { thread, body } = threadIn(inShadow);
  thread.start();
  await vi.waitFor(() => expect(markedIn(window)).toEqual([DISCOUNT]));
  click(body);
  await vi.waitFor(() => expect(ours()).toContain('bellwether-card'));
});
