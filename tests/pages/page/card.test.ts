import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clickOn, inside, marked, ours, Thread, words } from './thread';

const DISCOUNT = words('price.discount');
const RUSH = words('time.rush');

const until = (check: () => void) => vi.waitFor(check);
const text = () => inside('card')?.textContent ?? '';
const button = (label: RegExp) =>
  [...(inside('card')?.querySelectorAll('button') ?? [])].find(
    (found) => label.test(found.textContent) || label.test(found.ariaLabel ?? ''),
  )!;
const started = async (...messages: string[]) => {
  const thread = new Thread(messages).start();
  await until(() => expect(inside('badge')?.querySelector('button')).toBeTruthy());
  return thread;
};

describe('opening', () => {
  test('a click on marked words opens their card', async () => {
    const thread = await started(`Hello. <b>${DISCOUNT}</b>? Thank you.`);
    clickOn(thread.body(0), DISCOUNT);
    expect(text()).toContain(DISCOUNT);
    expect(text()).toContain('Looks like: asks for a discount');
    expect(text()).toContain('Worth a pause, because a discount given for nothing becomes the new price.');
    expect(text()).toContain('Seen 4 times with this client, first on 3 March');
    expect(marked()['bellwether-active']).toEqual([DISCOUNT]);
  });

  test('a click beside them, on a link, or that ends a selection does not', async () => {
    const thread = await started(`Hello. ${DISCOUNT}? <a href="#there">${RUSH}</a> Thank you.`);
    clickOn(thread.body(0), 'Thank you');
    clickOn(thread.body(0), RUSH);
    getSelection()!.selectAllChildren(thread.body(0));
    clickOn(thread.body(0), DISCOUNT);
    getSelection()!.removeAllRanges();
    expect(ours()).not.toContain('bellwether-card');
    clickOn(thread.body(0), DISCOUNT);
    expect(ours()).toContain('bellwether-card');
  });

  test('of signs on the same words the gravest comes first, the others are listed', async () => {
    const thread = new Thread([`Well. ${DISCOUNT}?`]);
    thread.findings = (text, message) =>
      ['price.discount', 'tone.rude'].map((signal) => {
        const start = text.indexOf(DISCOUNT);
        return { signal, message, start, end: start + DISCOUNT.length, quote: DISCOUNT, confidence: 0.9, refers: [] };
      });
    thread.start();
    await until(() => expect(inside('badge')).toBeTruthy());
    clickOn(thread.body(0), DISCOUNT);
    expect(text()).toContain('Looks like: is rude');
    expect(inside('card')!.querySelectorAll('li')).toHaveLength(2);
  });

  test('something that lies over the words is not a click on them', async () => {
    const thread = await started(`Hello. ${DISCOUNT}? Thank you.`);
    const { left, top } = thread.body(0).getBoundingClientRect();
    const cover = document.createElement('div');
    document.body.append(cover);
    cover.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 80, clientY: top + 8 }));
    cover.remove();
    expect(ours()).not.toContain('bellwether-card');
  });

  test('no click of the page is prevented', async () => {
    const thread = await started(`Hello. ${DISCOUNT}?`);
    const prevented: boolean[] = [];
    thread.root.addEventListener('click', (event) => prevented.push(event.defaultPrevented));
    clickOn(thread.body(0), 'Hello');
    clickOn(thread.body(0), DISCOUNT);
    expect(prevented).toEqual([false, false]);
  });
});

describe('by keyboard alone', () => {
  test('badge, card, next, previous, Escape, and back to the badge', async () => {
    await started(`${DISCOUNT}. ${RUSH}.`, DISCOUNT);
    await userEvent.tab();
    expect(document.activeElement?.localName).toBe('bellwether-badge');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.localName).toBe('bellwether-card');
    expect(text()).toContain('1 of 3');
    await userEvent.keyboard('n');
    expect(text()).toContain('2 of 3');
    expect(text()).toContain('Looks like: hurries us');
    await userEvent.keyboard('nn');
    expect(text()).toContain('1 of 3');
    await userEvent.keyboard('p');
    expect(text()).toContain('3 of 3');
    expect(document.activeElement?.localName).toBe('bellwether-card');
    await userEvent.keyboard('{Escape}');
    expect(ours()).not.toContain('bellwether-card');
    expect(document.activeElement?.localName).toBe('bellwether-badge');
    expect(marked()['bellwether-active']).toBeUndefined();
  });

  test('the focus stays on the button that turns the pages', async () => {
    await started(`${DISCOUNT}. ${RUSH}.`);
    inside('badge')!.querySelector('button')!.click();
    button(/Next/).focus();
    await userEvent.keyboard('{Enter}');
    expect(text()).toContain('2 of 2');
    expect(inside('card')!.activeElement).toBe(button(/Next/));
  });

  test('a keyboard without N and P turns the pages by the same keys', async () => {
    await started(`${DISCOUNT}. ${RUSH}.`);
    inside('badge')!.querySelector('button')!.click();
    inside('card')!
      .querySelector('dialog')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'т', code: 'KeyN', bubbles: true, composed: true }));
    await until(() => expect(text()).toContain('2 of 2'));
  });
});

describe('contents', () => {
  test('lists all signs of the message, and jumps to each', async () => {
    await started(`${DISCOUNT}. ${RUSH}.`, DISCOUNT);
    inside('badge')!.querySelector('button')!.click();
    expect(inside('card')!.querySelectorAll('li')).toHaveLength(2);
    button(/^Hurries us/).click();
    await until(() => expect(text()).toContain('Looks like: hurries us'));
    expect(button(/^Hurries us/).ariaCurrent).toBe('true');
  });

  test('copies an answer, word for word', async () => {
    await started(DISCOUNT);
    inside('badge')!.querySelector('button')!.click();
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    button(/^Copy/).click();
    await until(() => expect(text()).toContain('Copied'));
    expect(written).toHaveBeenCalledWith('Anna K., the price stays at [sum].');
    written.mockRestore();
  });

  test('copies without the clipboard interface too', async () => {
    await started(DISCOUNT);
    inside('badge')!.querySelector('button')!.click();
    const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    const copied: (string | undefined)[] = [];
    const command = vi.spyOn(document, 'execCommand').mockImplementation(() => {
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true });
      document.body.dispatchEvent(event);
      copied.push(event.clipboardData?.getData('text/plain'));
      return true;
    });
    button(/^Copy/).click();
    await until(() => expect(copied).toEqual(['Anna K., the price stays at [sum].']));
    refused.mockRestore();
    command.mockRestore();
  });

  test('a sign across messages says what it goes back to', async () => {
    const thread = new Thread(['What does it cost?', 'What does it cost?']);
    thread.findings = (_, message) =>
      message === 'm2'
        ? [{ signal: 'time.rush', message, start: 0, end: 0, quote: '', confidence: 0.8, refers: ['m1'] }]
        : [];
    thread.start();
    await until(() => expect(inside('badge')).toBeTruthy());
    inside('badge')!.querySelector('button')!.click();
    expect(text()).toContain('Goes back to what was written on 20 March');
    expect(inside('card')!.querySelector('blockquote')).toBeNull();
  });

  test('turns a detector off and says so, although its marks are gone', async () => {
    const thread = await started(`${DISCOUNT}. ${RUSH}.`);
    clickOn(thread.body(0), DISCOUNT);
    button(/^Turn this detector off/).click();
    await until(() => expect(text()).toContain('This detector is off now'));
    thread.session.refresh();
    await until(() => expect(marked()).toEqual({ 'bellwether-serious': [RUSH] }));
    expect(text()).toContain('This detector is off now');
    expect(thread.requests).toContain('page.detectorOff');
  });

  test('says so when the detector could not be turned off', async () => {
    const thread = await started(DISCOUNT);
    thread.broken.add('page.detectorOff');
    inside('badge')!.querySelector('button')!.click();
    button(/^Turn this detector off/).click();
    await until(() => expect(text()).toContain('That did not work just now'));
  });

  test('speaks Russian where the user does', async () => {
    const thread = new Thread([`${DISCOUNT}. ${RUSH}.`]);
    thread.language = 'ru';
    thread.start();
    await until(() => expect(inside('badge')).toBeTruthy());
    inside('badge')!.querySelector('button')!.click();
    expect(text()).toContain('Замечено 4 раза у этого клиента, впервые 3 марта');
    expect(text()).toContain('1 из 2');
    expect(inside('strip')!.textContent).toContain('здесь 2 звоночка');
  });
});

describe('what the user says to a sign', () => {
  const open = async (...messages: string[]) => {
    const thread = await started(...messages);
    inside('badge')!.querySelector('button')!.click();
    return thread;
  };

  test('billing it is noted, shown again later, and can be taken back', async () => {
    const thread = await open(DISCOUNT);
    button(/^Charge for it/).click();
    await until(() => expect(text()).toContain('Noted as a thing to bill'));
    expect(button(/^Charge for it/).ariaPressed).toBe('true');
    expect(thread.asked.at(-1)).toEqual({
      kind: 'page.verdict',
      host: 'test',
      thread: 'thread-1',
      message: 'm1',
      signal: 'price.discount',
      verdict: 'charge',
    });
    thread.session.refresh();
    await until(() => expect(thread.requests.filter((kind) => kind === 'page.analyse')).toHaveLength(2));
    inside('badge')!.querySelector('button')!.click();
    inside('badge')!.querySelector('button')!.click();
    await until(() => expect(button(/^Charge for it/).ariaPressed).toBe('true'));
    button(/^Undo/).click();
    await until(() => expect(text()).not.toContain('Noted as a thing to bill'));
    expect(thread.verdicts.size).toBe(0);
  });

  test('not a flag: the mark goes, the card stays until that is taken back or closed', async () => {
    const thread = await open(`${DISCOUNT}. ${RUSH}.`);
    button(/^Not a flag/).click();
    await until(() => expect(text()).toContain('Forgotten, and learnt from'));
    thread.session.refresh();
    await until(() => expect(marked()).toEqual({ 'bellwether-serious': [RUSH] }));
    button(/^Undo/).click();
    await until(() => expect(thread.verdicts.size).toBe(0));
    thread.session.refresh();
    await until(() => expect(Object.values(marked()).flat()).toContain(DISCOUNT));
  });

  test('a good sign can only be a mistake', async () => {
    await open(words('good.pays'));
    expect(button(/^Charge for it/)).toBeUndefined();
    expect(button(/^Not a flag/)).toBeUndefined();
    expect(button(/^Not a good sign/)).toBeTruthy();
  });

  test('nobody is remembered: nothing can be noted', async () => {
    const thread = new Thread([DISCOUNT]);
    thread.client = null;
    thread.start();
    await until(() => expect(inside('badge')?.querySelector('button')).toBeTruthy());
    inside('badge')!.querySelector('button')!.click();
    expect(button(/^Let it slide/)).toBeUndefined();
    expect(button(/^Open the client/)).toBeUndefined();
  });

  test('says when noting failed', async () => {
    const thread = await open(DISCOUNT);
    thread.broken.add('page.verdict');
    button(/^Let it slide/).click();
    await until(() => expect(text()).toContain('could not be noted'));
    expect(button(/^Let it slide/).ariaPressed).toBe('false');
  });

  test('too much goodwill is said', async () => {
    const thread = new Thread([DISCOUNT]);
    thread.more = { slides: 7 };
    thread.start();
    await until(() => expect(inside('badge')?.querySelector('button')).toBeTruthy());
    inside('badge')!.querySelector('button')!.click();
    expect(text()).toContain('You have let 7 things slide with this client');
  });

  test('a signal is muted for this client, and the card can take that back', async () => {
    const thread = await open(`${DISCOUNT}. ${RUSH}.`);
    button(/^Not for this client/).click();
    await until(() => expect(text()).toContain('Not shown for this client any more'));
    thread.session.refresh();
    await until(() => expect(marked()).toEqual({ 'bellwether-serious': [RUSH] }));
    button(/^Undo/).click();
    await until(() => expect(thread.off.size).toBe(0));
  });

  test('leads to the client', async () => {
    const thread = await open(DISCOUNT);
    button(/^Open the client/).click();
    expect(thread.requests).toContain('page.openClient');
  });
});

describe('what is remembered around a sign', () => {
  const show = async (more: object) => {
    const thread = new Thread(['What does it cost?', 'What does it cost?']);
    thread.findings = (_, message) =>
      message === 'm2'
        ? [{ signal: 'time.rush', message, start: 0, end: 4, quote: 'What', confidence: 0.8, refers: ['m1'], ...more }]
        : [];
    thread.start();
    await until(() => expect(inside('badge')?.querySelector('button')).toBeTruthy());
    inside('badge')!.querySelector('button')!.click();
  };
  const asked = { message: 'm1', at: '2026-03-03T10:00:00+03:00' };

  test('when a question was asked first, and answered', async () => {
    await show({ about: { asked, answered: { message: 'x', at: '2026-03-03T18:00:00+03:00' }, times: 2 } });
    expect(text()).toContain('Asked on 3 March, answered the same day.');
  });

  test('answered later, and for the fifth time', async () => {
    await show({ about: { asked, answered: { message: 'x', at: '2026-03-05T18:00:00+03:00' }, times: 5 } });
    expect(text()).toContain('Asked on 3 March, answered on 5 March. Asked 5 times by now.');
  });

  test('without dates nothing is made up', async () => {
    await show({ about: { asked: { message: 'm1', at: null }, answered: null, times: 2 } });
    expect(text()).not.toContain('Asked');
  });

  test('our own part in it', async () => {
    const since = '2026-03-17T10:00:00+03:00';
    const until = '2026-03-20T10:00:00+03:00';
    await show({ ownFault: { kind: 'late-answer', refers: [], since, until } });
    expect(text()).toContain('But they had waited 3 days for us, so it weighs less.');
  });
});

describe('closing and staying', () => {
  test('a press anywhere else closes it', async () => {
    const thread = await started(DISCOUNT);
    inside('badge')!.querySelector('button')!.click();
    inside('card')!
      .querySelector('dialog')!
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(ours()).toContain('bellwether-card');
    thread.root.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(ours()).not.toContain('bellwether-card');
  });

  test('its badge closes it again', async () => {
    await started(DISCOUNT);
    const badge = inside('badge')!.querySelector('button')!;
    badge.click();
    badge.click();
    expect(ours()).not.toContain('bellwether-card');
  });

  test('it stays open through a re-render and goes with its words', async () => {
    const thread = await started(`${DISCOUNT}. ${RUSH}.`);
    clickOn(thread.body(0), RUSH);
    thread.render();
    thread.changed();
    await until(() => expect(marked()['bellwether-active']).toEqual([RUSH]));
    expect(text()).toContain('hurries us');
    thread.body(0).textContent = DISCOUNT;
    thread.changed();
    await until(() => expect(ours()).not.toContain('bellwether-card'));
  });

  test('it stays inside the window and near its words', async () => {
    const thread = new Thread([`${'<p>Line</p>'.repeat(60)}<p style="margin-left: 1200px">${DISCOUNT}</p>`]).start();
    await until(() => expect(inside('badge')).toBeTruthy());
    inside('badge')!.querySelector('button')!.click();
    const card = document.querySelector('bellwether-card')!;
    const isInside = () => {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(8);
      expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth - 8);
      expect(bottom).toBeLessThanOrEqual(document.documentElement.clientHeight - 8);
    };
    await until(isInside);
    thread.body(0).lastElementChild!.scrollIntoView();
    await until(isInside);
  });
});
