import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ui = path.resolve(import.meta.dirname, '../../src/ui');
const folder = path.join(ui, 'texts');
const files = readdirSync(folder).filter((file) => file !== 'index.ts');

/** Names, signs and codes are the same in both languages; they hold no whole word in small letters. */
const isName = (text: string): boolean => !/(?<![\p{L}\d])\p{Ll}{2,}(?![\p{L}\d])/u.test(text);

type Texts = { readonly [key: string]: unknown };

/** Every text of a catalogue that needs no arguments, by its place. */
function plainTexts(texts: Texts, place = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[place + key, value] as [string, string]];
    return typeof value === 'object' && value !== null ? plainTexts(value as Texts, `${place}${key}.`) : [];
  });
}

const catalogues = await Promise.all(
  files.map(async (file) => {
    const module = (await import(path.join(folder, file))) as Texts;
    const made = Object.entries(module).filter(([name]) => name.endsWith('Texts'));
    return made.map(([name, texts]) => ({ name, texts: texts as (language: 'en' | 'ru') => Texts }));
  }),
).then((all) => all.flat());

test('there are catalogues to judge', () => {
  expect(catalogues.length).toBeGreaterThan(2);
});

describe.each(catalogues)('$name', ({ texts }) => {
  test('no text is empty', () => {
    const all = [...plainTexts(texts('en')), ...plainTexts(texts('ru'))];
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('each text is in its own language', () => {
    const [english, russian] = [plainTexts(texts('en')), plainTexts(texts('ru'))];
    const cyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
    expect(english.filter(([, text]) => cyrillic(text) && !isName(text))).toEqual([]);
    expect(russian.filter(([, text]) => !cyrillic(text) && !isName(text))).toEqual([]);
  });

  test('both languages say the same things', () => {
    const places = (language: 'en' | 'ru') => plainTexts(texts(language)).map(([place]) => place);
    expect(places('ru').sort()).toEqual(places('en').sort());
  });
});

describe('no words for people outside the catalogues', () => {
  /** Names of products are no words. */
  const NAMES = ['Gmail'];
  const pieces = ['ui', 'page'].flatMap((room) =>
    readdirSync(path.join(ui, '..', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => path.join(ui, '..', room, file)),
  );

  test.each(pieces.map((file) => [path.relative(ui, file), file] as const))('%s', (_, file) => {
    const code = readFileSync(file, 'utf8');
    const between = [...code.matchAll(/>\s*([^<>{}=()]*\p{L}{2}[^<>{}=()]*?)\s*<\//gu)].map((match) => match[1]);
    const attributes = [...code.matchAll(/\s(?:aria-label|title|alt)="([^"]*\p{L}{2}[^"]*)"/gu)].map(
      (match) => match[1],
    );
    expect([...between, ...attributes].filter((words) => !NAMES.includes(words ?? ''))).toEqual([]);
  });
});
