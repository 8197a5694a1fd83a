import { describe, expect, test } from 'vitest';
import { finder, Missing, type Registry } from '../../../src/hosts/selectors';
import { bodyOf } from './page';

const REGISTRY: Registry<'title' | 'note'> = {
  title: [
    { since: '2024', css: 'h1.new' },
    { since: '2019', css: 'h1' },
  ],
  note: [{ since: '2019', css: '.note' }],
};
const look = finder(REGISTRY, '.mail');

describe('a registry of selectors', () => {
  test('takes the best candidate that hits, not the first in the page', async () => {
    const body = await bodyOf('<h1 id="old"></h1><h1 class="new" id="new"></h1>');
    expect(look.find(body, 'title')?.id).toBe('new');
    expect(look.all(body, 'title').map(({ id }) => id)).toEqual(['new']);
  });

  test('falls back to an older one', async () => {
    const body = await bodyOf('<h1 id="a"></h1><h1 id="b"></h1>');
    expect(look.find(body, 'title')?.id).toBe('a');
    expect(look.all(body, 'title').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(look.is(body.querySelector('#b')!, 'title')).toBe(true);
  });

  test('passes over what a mail brings, even where the better candidate hits only there', async () => {
    const body = await bodyOf('<div class="mail"><p><h1 class="new"></h1></p></div><h1 id="real"></h1>');
    expect(look.find(body, 'title')?.id).toBe('real');
    expect(look.all(body, 'title').map(({ id }) => id)).toEqual(['real']);
  });

  test('finds the mail itself', async () => {
    const body = await bodyOf('<div class="mail note" id="m"><div class="note"></div></div>');
    expect(look.all(body, 'note').map(({ id }) => id)).toEqual(['m']);
  });

  test('a miss names its key', async () => {
    const body = await bodyOf('<div class="mail"><i class="note"></i></div>');
    expect(look.find(body, 'note')).toBeNull();
    expect(look.all(body, 'note')).toEqual([]);
    expect(() => look.need(body, 'note')).toThrow(Missing);
    expect(() => look.need(body, 'note')).toThrow(expect.objectContaining({ key: 'note' }));
  });
});
