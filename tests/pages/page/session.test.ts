import { describe, expect, test, vi } from 'vitest';
import { clickOn, inside, marked, ours, Thread, words } from './thread';

const DISCOUNT = words('price.discount');
const RUSH = words('time.rush');
const RUDE = words('tone.rude');
const PAYS = words('good.pays');

const until = (check: () => void) => vi.waitFor(check);
const started = async (...messages: string[]) => {
  const thread = new Thread(messages).start();
  await until(() => expect(Object.values(marked()).flat()).not.toEqual([]));
  return thread;
};

describe('marks', () => {
  test('words are marked by severity, across inline tags, without a change to the page', async () => {
    const thread = new Thread([
      `Hello, ${DISCOUNT}?`,
      `<p>So: <b>I need</b> it <i>yesterday</i>!</p>`,
      `${RUDE}`,
      PAYS,
    ]);
    const before = thread.root.innerHTML;
    const bodies = [0, 1, 2, 3].map((index) => thread.body(index).outerHTML);
    thread.start();
    await until(() =>
      expect(marked()).toEqual({
        'bellwether-mild': [DISCOUNT],
        'bellwether-serious': [RUSH],
        'bellwether-severe': [RUDE],
        'bellwether-good': [PAYS],
      }),
    );
    expect([0, 1, 2, 3].map((index) => thread.body(index).outerHTML)).toEqual(bodies);
    thread.end();
    expect(thread.root.innerHTML).toBe(before);
  });

  test('bodies and copied text stay the same, after a re-render too', async () => {
    const thread = new Thread([`Hello, ${DISCOUNT}?`, `Well. ${RUSH}. Thanks`]);
    const copied = () => {
      getSelection()!.selectAllChildren(thread.root);
      const text = getSelection()!.toString();
      getSelection()!.removeAllRanges();
      return text;
    };
    const before = { text: copied(), bodies: [thread.body(0).outerHTML, thread.body(1).outerHTML] };
    thread.start();
    const painted = () => {
      expect(marked()).toEqual({ 'bellwether-mild': [DISCOUNT], 'bellwether-serious': [RUSH] });
      expect(ours()).toEqual(['bellwether-strip', 'bellwether-badge', 'bellwether-badge']);
    };
    await until(painted);
    expect({ text: copied(), bodies: [thread.body(0).outerHTML, thread.body(1).outerHTML] }).toEqual(before);

    thread.render();
    thread.changed();
    await until(painted);
    expect({ text: copied(), bodies: [thread.body(0).outerHTML, thread.body(1).outerHTML] }).toEqual(before);
    expect(thread.requests).toEqual(['page.config', 'page.analyse']);
  });

  test('a mark whose words have changed is dropped at once and asked about anew', async () => {
    const thread = await started(`Hello, ${DISCOUNT}?`);
    thread.body(0).textContent = 'Hello, can you send the invoice?';
    expect(marked()['bellwether-mild']).not.toContain(DISCOUNT);
    thread.changed();
    await until(() => expect(marked()).toEqual({}));
    await until(() => expect(thread.requests).toEqual(['page.config', 'page.analyse', 'page.analyse']));
    expect(ours()).toEqual(['bellwether-strip']);
  });

  test('marks come back when the page clears all highlights', async () => {
    const thread = await started(`Hello, ${DISCOUNT}?`);
    CSS.highlights.clear();
    thread.changed();
    await until(() => expect(marked()).toEqual({ 'bellwether-mild': [DISCOUNT] }));
  });

  test('at most five marks in a message, the gravest; the badge counts all', async () => {
    const thread = new Thread([`${'one two three four five six seven '.repeat(2)} ${RUDE}`]);
    thread.findings = (text, message) =>
      [...text.matchAll(/one|two|three|four|five|six|seven|you useless lot/g)].map(({ 0: quote, index }) => ({
        signal: quote === RUDE ? 'tone.rude' : 'price.discount',
        message,
        start: index,
        end: index + quote.length,
        quote,
        confidence: 0.9,
        refers: [],
      }));
    thread.start();
    await until(() => expect(Object.values(marked()).flat()).toHaveLength(5));
    expect(marked()['bellwether-severe']).toEqual([RUDE]);
    expect(inside('badge')!.textContent).toContain('15');
  });

  test('the message decides between light and dark, whatever the system says', async () => {
    new Thread(
      [
        `<div style="background: #111; color: #eee">${DISCOUNT}</div>`,
        `<div style="background: #fff; color: #111">${RUSH}</div>`,
        `<div style="background: linear-gradient(#000, #222); color: #fff">${RUDE}</div>`,
        `${PAYS}`,
      ],
      'background: #202124; color: #eee',
    ).start();
    await until(() =>
      expect(Object.keys(marked()).toSorted()).toEqual([
        'bellwether-good-dark',
        'bellwether-mild-dark',
        'bellwether-serious',
        'bellwether-severe-dark',
      ]),
    );
  });
});

describe('badge and strip', () => {
  test('the badge stands in the header, never in a body, and names its signs', async () => {
    await started(`${DISCOUNT}. ${RUSH}. ${PAYS}`, 'Fine.');
    const badges = [...document.querySelectorAll('bellwether-badge')];
    expect(badges.map((badge) => badge.parentElement!.localName)).toEqual(['header']);
    expect(inside('badge')!.querySelector('button')!.getAttribute('aria-label')).toBe(
      '2 signs and 1 good sign: asks for a discount; hurries us; pays on time',
    );
  });

  test('a slot inside a message body is refused', async () => {
    const thread = new Thread([DISCOUNT]);
    const read = thread.host.read.bind(thread.host);
    const host = {
      ...thread.host,
      read: (...given: Parameters<typeof read>) => {
        const reading = read(...given);
        if (reading.kind !== 'conversation') return reading;
        const views = [...reading.views].map(([id, view]) => {
          return [id, { ...view, badgeSlot: () => ({ parent: view.body, before: null }) }] as const;
        });
        return { ...reading, views: new Map(views), stripSlot: () => ({ parent: thread.body(0), before: null }) };
      },
    };
    Object.assign(thread.host, host);
    thread.start();
    await until(() => expect(marked()).toEqual({ 'bellwether-mild': [DISCOUNT] }));
    expect(ours()).toEqual([]);
  });

  test('the place of the strip is taken before the answer comes, and nothing moves afterwards', async () => {
    const thread = new Thread([DISCOUNT]);
    const { promise, resolve } = Promise.withResolvers<void>();
    thread.gate = promise;
    thread.start();
    await until(() => expect(ours()).toEqual(['bellwether-strip']));
    const top = thread.body(0).getBoundingClientRect();
    resolve();
    await until(() => expect(ours()).toEqual(['bellwether-strip', 'bellwether-badge']));
    expect(inside('strip')!.textContent).toContain('Anna K.');
    expect(thread.body(0).getBoundingClientRect()).toEqual(top);
  });

  test('the badge has no width, in a line and in a flexible row', async () => {
    const thread = new Thread([DISCOUNT, RUSH]);
    thread.root.querySelectorAll('header')[1]!.style.cssText = 'display: flex; gap: 8px';
    const places = () => [...thread.root.querySelectorAll('.date')].map((date) => date.getBoundingClientRect().left);
    const before = places();
    thread.start();
    await until(() => expect(ours()).toHaveLength(3));
    expect(places()).toEqual(before);
  });

  test('the strip says what is known of the client and what could not be read', async () => {
    const thread = new Thread([DISCOUNT, 'Fine.']);
    const reading = thread.host.read(document, { own: [], now: new Date() });
    if (reading.kind !== 'conversation') throw new Error('no conversation');
    const [first, second] = reading.conversation.messages;
    thread.instead = {
      ...reading,
      stripSlot: () => reading.stripSlot(),
      conversation: {
        ...reading.conversation,
        messages: [first!, { ...second!, gapBefore: 2 }, { ...second!, id: 'm3', text: '', textMissing: true }],
      },
    };
    thread.start();
    await until(() =>
      expect(inside('strip')?.querySelector('section')?.title).toBe(
        'Anna K. · manner: calm · money: too little to go on · 1 sign here · 3 messages are folded and not read: expand them',
      ),
    );
  });

  test('events in our elements do not reach the page', async () => {
    await started(`${DISCOUNT}. ${RUSH}`);
    const heard: string[] = [];
    const types = ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste', 'copy', 'click', 'mousedown'];
    for (const type of types) {
      document.addEventListener(type, () => heard.push(type));
    }
    const button = inside('badge')!.querySelector('button')!;
    button.click();
    await until(() => expect(ours()).toContain('bellwether-card'));
    for (const target of [button, inside('card')!.querySelector('dialog')!]) {
      for (const type of types) target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).toEqual([]);
  });

  test('a page that throws the badge out again and again gets its way', async () => {
    const thread = await started(DISCOUNT);
    for (let round = 0; round < 10; round++) {
      document.querySelector('bellwether-badge')!.remove();
      thread.changed();
      await until(() => expect(ours()).toContain('bellwether-badge'));
    }
    document.querySelector('bellwether-badge')!.remove();
    thread.changed();
    await until(() => expect(marked()).toEqual({ 'bellwether-mild': [DISCOUNT] }));
    expect(ours()).toEqual(['bellwether-strip']);
  });
});

describe('the loop', () => {
  test('the same page is asked about once, however often it changes', async () => {
    const thread = await started(DISCOUNT);
    for (let round = 0; round < 20; round++) thread.changed();
    expect(thread.requests).toEqual(['page.config', 'page.analyse']);
  });

  test('another conversation: the old marks go, the new ones come', async () => {
    const thread = await started(DISCOUNT);
    thread.id = 'thread-2';
    thread.body(0).textContent = RUSH;
    thread.changed();
    expect(marked()).toEqual({});
    await until(() => expect(marked()).toEqual({ 'bellwether-serious': [RUSH] }));
  });

  test('an answer that comes too late is not drawn', async () => {
    const left = new Thread([DISCOUNT]);
    const closed = new Thread([RUSH]);
    const { promise, resolve } = Promise.withResolvers<void>();
    for (const thread of [left, closed]) {
      thread.gate = promise;
      thread.start();
      await until(() => expect(thread.requests).toContain('page.analyse'));
    }
    left.end();
    closed.instead = { kind: 'none' };
    closed.changed();
    resolve();
    await until(() => expect(closed.requests).toContain('page.closed'));
    expect([marked(), ours()]).toEqual([{}, []]);
  });

  test('nothing open, then unreadable: told once each, nothing drawn', async () => {
    const thread = await started(DISCOUNT);
    thread.instead = { kind: 'unreadable', missing: 'message.body' };
    thread.changed();
    thread.changed();
    expect(ours()).toEqual([]);
    expect(marked()).toEqual({});
    thread.instead = { kind: 'none' };
    thread.changed();
    thread.changed();
    expect(thread.asked.slice(2)).toEqual([
      { kind: 'page.unreadable', host: 'test', missing: 'message.body' },
      { kind: 'page.closed' },
    ]);
  });

  test('a refresh asks anew and draws the difference', async () => {
    const thread = await started(`${DISCOUNT}. ${RUSH}`);
    thread.off.add('time.rush');
    thread.session.refresh();
    await until(() => expect(marked()).toEqual({ 'bellwether-mild': [DISCOUNT] }));
    expect(thread.requests).toEqual(['page.config', 'page.analyse', 'page.config', 'page.analyse']);
  });

  test('a background that fails gets a word in the strip, and the page nothing', async () => {
    const thread = new Thread([DISCOUNT]);
    thread.broken.add('page.analyse');
    thread.start();
    await until(() => expect(inside('strip')?.textContent).toContain('could not be checked'));
    expect(marked()).toEqual({});
    thread.broken.clear();
    thread.session.refresh();
    await until(() => expect(marked()).toEqual({ 'bellwether-mild': [DISCOUNT] }));
  });

  test('a message that could not be checked stays said, however the page is drawn anew', async () => {
    const thread = await started(DISCOUNT, 'Fine.');
    thread.broken.add('page.analyse');
    thread.body(1).textContent = `And ${RUSH}`;
    thread.changed();
    const failure = () => expect(inside('strip')?.textContent).toContain('could not be checked');
    await until(failure);
    thread.changed();
    await new Promise((drawn) => requestAnimationFrame(drawn));
    failure();
    expect(marked()).toEqual({ 'bellwether-mild': [DISCOUNT] });
    thread.broken.clear();
    thread.session.refresh();
    await until(() => expect(inside('strip')?.textContent).toContain('2 signs here'));
  });

  test('a storage that keeps nothing gets a word in the strip', async () => {
    const thread = new Thread([DISCOUNT]);
    thread.unsaved = { failed: 'storage-full', detail: 'quota' };
    thread.start();
    await until(() => expect(inside('strip')?.textContent).toContain('nothing new is remembered'));
    expect(inside('strip')?.textContent).toContain('1 sign here');
  });

  test('a background that is not there is asked a few times and then left alone', async () => {
    const thread = new Thread([DISCOUNT]);
    thread.broken.add('page.config');
    thread.start();
    await until(() => {
      thread.changed();
      expect(thread.requests).toHaveLength(5);
    });
    for (let round = 0; round < 20; round++) thread.changed();
    expect(thread.requests).toEqual(Array(5).fill('page.config'));
    thread.broken.clear();
    thread.session.refresh();
    await until(() => expect(marked()).toEqual({ 'bellwether-mild': [DISCOUNT] }));
  });

  test('the end of the session takes everything away, the open card too', async () => {
    const thread = await started(`${DISCOUNT}. ${RUSH}`);
    clickOn(thread.body(0), DISCOUNT);
    expect(ours()).toContain('bellwether-card');
    thread.end();
    expect(ours()).toEqual([]);
    expect(marked()).toEqual({});
    thread.changed();
    clickOn(thread.body(0), DISCOUNT);
    thread.session.refresh();
    expect(ours()).toEqual([]);
    expect(thread.requests).toEqual(['page.config', 'page.analyse']);
  });

  test('a hidden tab costs nothing', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const thread = new Thread([DISCOUNT]).start();
    thread.changed();
    expect(thread.requests).toEqual([]);
    hidden.mockRestore();
    thread.changed();
    await until(() => expect(marked()).toEqual({ 'bellwether-mild': [DISCOUNT] }));
  });

  test('a page that is left tells so and takes nothing along', async () => {
    const thread = await started(DISCOUNT);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(thread.requests.at(-1)).toBe('page.closed');
    expect(ours()).toEqual([]);
  });
});

describe('stop-list, pause, and the way back from a panel', () => {
  test('where room is scarce, the stop-list is read first, then the signs; other words go whole or not at all', async () => {
    const thread = new Thread([DISCOUNT], 'width: 600px');
    thread.more = {
      stop: { reason: 'three unpaid rounds of changes, then a threat', since: '2026-01-01', review: null },
    };
    thread.unsaved = { failed: 'storage-full', detail: '' };
    thread.start();
    await until(() => expect(inside('strip')?.querySelector('strong')).toBeTruthy());
    const wide = (selector: string) => inside('strip')!.querySelector(selector)!.getBoundingClientRect().width;
    expect(wide('strong')).toBeGreaterThan(200);
    expect(wide('.counted')).toBeGreaterThan(80);
    const { right, top, height } = inside('strip')!.querySelector('.axes')!.getBoundingClientRect();
    for (const axis of inside('strip')!.querySelectorAll('.axes span')) {
      const box = axis.getBoundingClientRect();
      expect(box.right <= right + 0.5 || box.top >= top + height).toBe(true);
    }
  });

  test('the word of the stop-list stands at the top', async () => {
    const thread = new Thread([DISCOUNT]);
    thread.more = { stop: { reason: 'never paid', since: '2026-01-01T00:00:00Z', review: null } };
    thread.start();
    await until(() =>
      expect(inside('strip')?.querySelector('strong')?.textContent).toContain('on your stop-list: never paid'),
    );
  });

  test('nothing is shown while paused, and all of it afterwards', async () => {
    const thread = await started(DISCOUNT);
    thread.more = { pausedUntil: '2026-03-21T00:00:00Z' };
    thread.session.refresh();
    await until(() => expect(ours()).toEqual([]));
    thread.changed();
    expect(ours()).toEqual([]);
    thread.more = {};
    thread.session.refresh();
    await until(() => expect(marked()).toEqual({ 'bellwether-mild': [DISCOUNT] }));
  });

  test('a panel leads back to a message of the open conversation only', async () => {
    const thread = await started('<p>Line</p>'.repeat(200), DISCOUNT);
    thread.session.reveal('another', 'm2');
    expect(ours()).not.toContain('bellwether-card');
    thread.session.reveal('thread-1', 'm2');
    expect(inside('card')?.textContent).toContain('asks for a discount');
    const { top, bottom } = thread.body(1).getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(document.documentElement.clientHeight);
  });
});
