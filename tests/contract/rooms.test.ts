import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Who may import whom (src/README.md). A room may always import itself and the conversation types. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  conversation: [],
  signals: [],
  language: [],
  engine: ['signals', 'language'],
  clients: ['signals'],
  memory: ['clients', 'engine', 'messages', 'hosts'],
  messages: ['clients', 'hosts'],
  hosts: [],
  mail: [],
  archive: ['mail', 'clients'],
  page: ['hosts', 'messages', 'ui'],
  ui: ['signals', 'clients', 'messages', 'archive'],
  cli: ['engine', 'clients', 'language', 'signals', 'messages', 'mail', 'archive'],
};
/** `page` sees a host only through its interface; where the table says "types", only files of types may be seen. */
const NARROW: Record<string, RegExp> = {
  'page→hosts': /^src\/hosts\/(?:any\/)?types/,
  'memory→hosts': /^src\/hosts\/any\/recipe/,
  'messages→hosts': /^src\/hosts\/any\/recipe/,
  'messages→clients': /^src\/clients\/types/,
  'archive→clients': /^src\/clients\/identity/,
  'ui→clients': /^src\/clients\/types/,
  'ui→archive': /^src\/archive\/(?:types|import)/,
  'ui→messages': /^src\/messages\/(?:hosts-)?protocol/,
  'cli→messages': /^src\/messages\/protocol/,
};
const BROWSER_ROOMS = ['memory', 'messages', 'entrypoints'];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
  /** The room of the imported file, undefined for packages. */
  readonly target?: string;
  readonly targetFile?: string;
}

const roomOf = (file: string): string => (file.startsWith('src/') ? (file.split('/')[1] ?? '') : 'entrypoints');

function sources(): string[] {
  return ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`),
  );
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const statements = /(?:^|\n)(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  const specifiers = [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? '');
  return specifiers.map((specifier) => {
    if (!specifier.startsWith('.')) return { file, room: roomOf(file), specifier };
    const targetFile = path.posix.join(path.posix.dirname(file), specifier);
    return { file, room: roomOf(file), specifier, target: roomOf(targetFile), targetFile };
  });
}

const imports = sources().flatMap(importsOf);

describe('who may import whom', () => {
  test('there are imports to judge', () => {
    expect(imports.length).toBeGreaterThan(20);
  });

  test('every room keeps to its neighbours', () => {
    const trespasses = imports.filter(({ room, target, targetFile }) => {
      if (!target || room === 'entrypoints') return false;
      if (target === room || target === 'conversation') return false;
      if (!MAY_IMPORT[room]?.includes(target)) return true;
      const narrow = NARROW[`${room}→${target}`];
      return narrow !== undefined && !narrow.test(targetFile ?? '');
    });
    expect(trespasses.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
  });

  test('nobody imports an entrypoint', () => {
    const strays = imports.filter(({ room, target }) => room !== 'entrypoints' && target === 'entrypoints');
    expect(strays.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
  });

  test('the browser is touched in memory, messages and entrypoints only', () => {
    const strays = imports.filter(
      ({ room, specifier }) => /^(webextension-polyfill|wxt\/)/.test(specifier) && !BROWSER_ROOMS.includes(room),
    );
    expect(strays.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
  });

  test('nor by its global name (the scripts that drive a browser from outside may write it)', () => {
    const strays = sources().filter(
      (file) =>
        ![...BROWSER_ROOMS, 'cli'].includes(roomOf(file)) &&
        /\b(?:browser|chrome)\.(?:runtime|storage|tabs|permissions|scripting|action|i18n)\b/.test(
          readFileSync(path.join(root, file), 'utf8'),
        ),
    );
    expect(strays).toEqual([]);
  });

  test('doors only wire rooms together: under 60 lines each', () => {
    const long = sources().filter(
      (file) => file.startsWith('entrypoints/') && readFileSync(path.join(root, file), 'utf8').split('\n').length > 60,
    );
    expect(long).toEqual([]);
  });

  test("Gmail's class names stand in its selectors only", () => {
    const strays = sources().filter(
      (file) =>
        file !== 'src/hosts/gmail/selectors.ts' &&
        /['"`.](?:a3s|adn\b|hP\b|gD\b|g3\b|iY\b)/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(strays).toEqual([]);
  });
});
