import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { inside, Thread, words } from './thread';

// The checker cannot look into closed roots; nothing else about them changes.
// oxlint-disable-next-line typescript/unbound-method -- called on its element below
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  return attachShadow.call(this, { ...options, mode: 'open' });
};

const DARK = 'background: #1b1d21; color: #e8eaed';

describe.each([
  ['light', 'en', ''],
  ['light', 'ru', ''],
  ['dark', 'en', DARK],
  ['dark', 'ru', DARK],
] as const)('axe finds nothing to object to: %s, %s', (_, language, style) => {
  test('badges, strip and card', async () => {
    const texts = ['price.discount', 'time.rush', 'tone.rude', 'good.pays'].map(words);
    const thread = new Thread([texts.join('. '), ...texts], style);
    thread.language = language;
    thread.start();
    await vi.waitFor(() => expect(document.querySelectorAll('bellwether-badge')).toHaveLength(5));
    inside('badge')!.querySelector('button')!.click();
    // Half-way through fading in, every contrast is poor.
    const fading = (['strip', 'card'] as const).flatMap((name) => inside(name)!.getAnimations());
    await Promise.all(fading.map((animation) => animation.finished));
    const { violations } = await axe.run({
      include: ['bellwether-badge', 'bellwether-strip', 'bellwether-card'],
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

  test('the line beside a draft', async () => {
    const thread = new Thread(['Hello'], style);
    thread.language = language;
    thread.draftGuard = true;
    thread.draft = () => ({
      warnings: [{ what: 'discount', start: 0, end: 3, quote: '10%' }],
      questions: ['What is it for?'],
    });
    thread.start();
    await vi.waitFor(() => expect(thread.requests).toContain('page.analyse'));
    const editor = document.createElement('textarea');
    editor.setAttribute('aria-label', 'Reply');
    thread.root.append(editor);
    editor.focus();
    editor.value = '10%';
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.waitFor(() => expect(inside('draft')).toBeTruthy(), { timeout: 5000 });
    await Promise.all(
      inside('draft')!
        .getAnimations()
        .map((animation) => animation.finished),
    );
    const { violations } = await axe.run({ include: ['bellwether-draft'] });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
