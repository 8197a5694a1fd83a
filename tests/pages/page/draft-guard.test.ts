import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inside, ours, Thread } from './thread';

const FREE = 'we will add the banners for free';

/** A page with a reply box, and a background that hears one thing. */
async function writing(guard = true): Promise<{ thread: Thread; editor: HTMLElement; type: (text: string) => void }> {
  const thread = new Thread(['Could you add the banners?']);
  thread.draftGuard = guard;
  thread.draft = (text) => ({
    warnings: text.includes(FREE)
      ? [{ what: 'free-extra', start: text.indexOf(FREE), end: text.indexOf(FREE) + FREE.length, quote: FREE }]
      : [],
    questions: ['What is it for?'],
  });
  thread.start();
  await vi.waitFor(() => expect(thread.requests).toContain('page.analyse'));
  const form = document.createElement('form');
  form.innerHTML = '<span email="Anna@firm.example">Anna</span><div contenteditable="true">Hello</div><input name="q">';
  thread.root.append(form);
  const editor = form.querySelector<HTMLElement>('[contenteditable]')!;
  const type = (text: string) => {
    editor.focus();
    editor.textContent = text;
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  return { thread, editor, type };
}

const line = () => inside('draft')?.textContent ?? '';
const drafts = (thread: Thread) => thread.asked.filter(({ kind }) => kind === 'page.draft');

describe('a draft that gives in', () => {
  // The page's own clock is turned by hand: the guard waits until typing rests.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const rest = () => vi.advanceTimersByTimeAsync(2000);

  test('is read only when typing rests, once, and the line says what it looks like', async () => {
    const { thread, editor, type } = await writing();
    const before = thread.root.innerHTML;
    type('Sure,');
    await vi.advanceTimersByTimeAsync(500);
    type(`Sure, ${FREE}.`);
    await vi.advanceTimersByTimeAsync(500);
    expect(drafts(thread)).toEqual([]);
    await rest();
    expect(drafts(thread)).toEqual([{ kind: 'page.draft', text: `Sure, ${FREE}.`, to: ['anna@firm.example'] }]);
    expect(line()).toContain('This looks like work for free:');
    expect(line()).toContain('What is it for?');
    expect(editor.outerHTML).toBe(`<div contenteditable="true">Sure, ${FREE}.</div>`);
    expect(thread.root.innerHTML.replace(editor.outerHTML, '')).toBe(
      before.replace(/<div contenteditable[\s\S]*?<\/div>/, ''),
    );
  });

  test('the line never lies over the draft', async () => {
    const { thread, editor, type } = await writing();
    for (const space of ['0', '60vh', '200vh']) {
      thread.root.style.paddingTop = space;
      editor.scrollIntoView({ block: 'end' });
      type(`${FREE}, ${space}`);
      await rest();
      const line = document.querySelector('bellwether-draft')!.getBoundingClientRect();
      const draft = editor.getBoundingClientRect();
      expect(line.bottom <= draft.top || line.top >= draft.bottom, `padding ${space}`).toBe(true);
      type('');
      await rest();
    }
  });

  test('"I mean it" silences these words in this draft, not others', async () => {
    const { thread, editor, type } = await writing();
    type(FREE);
    await rest();
    inside('draft')!.querySelector('button')!.click();
    expect(ours()).not.toContain('bellwether-draft');
    expect(document.activeElement).toBe(editor);
    type(`${FREE}, as I said`);
    await rest();
    expect(ours()).not.toContain('bellwether-draft');
    thread.draft = () => ({ warnings: [{ what: 'discount', start: 0, end: 3, quote: '10%' }], questions: [] });
    type(`${FREE}, and 10% off`);
    await rest();
    expect(line()).toContain('This looks like a discount:');
  });

  test('goes when the words go, when the user leaves, and when it is switched off', async () => {
    const { thread, type } = await writing();
    type(FREE);
    await rest();
    expect(ours()).toContain('bellwether-draft');
    type('No, sorry.');
    await rest();
    expect(ours()).not.toContain('bellwether-draft');
    type(FREE);
    await rest();
    thread.root.querySelector('input')!.focus();
    expect(ours()).not.toContain('bellwether-draft');
    type(FREE);
    await rest();
    thread.end();
    expect(ours()).toEqual([]);
  });

  test('nothing is read while it is off, which is the default', async () => {
    const { thread, type } = await writing(false);
    type(FREE);
    await rest();
    expect(drafts(thread)).toEqual([]);
  });

  test('a search field is no draft', async () => {
    const { thread } = await writing();
    const field = thread.root.querySelector('input')!;
    field.focus();
    field.value = FREE;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await rest();
    expect(drafts(thread)).toEqual([]);
  });
});
