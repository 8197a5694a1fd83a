import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** What the extension asks for at install, and nothing more. A new entry here needs its reason in PRIVACY.md. */
const AT_INSTALL = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'activeTab',
  'contextMenus',
  'https://mail.google.com/*',
];
/** What it may ask for later, one site at a time, when the user switches that site on. */
const LATER = ['https://*/*', 'http://localhost/*'];

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
}

describe.each(['chrome-mv3', 'firefox-mv3'])('permissions of the %s build', (build) => {
  const manifest = JSON.parse(readFileSync(path.join(root, '.output', build, 'manifest.json'), 'utf8')) as Manifest;
  const asked = new Set([
    ...(manifest.permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
  ]);
  const later = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];

  test('are the ones that were decided on', () => {
    expect([...asked].sort()).toEqual([...AT_INSTALL].sort());
    expect([...later].sort()).toEqual([...LATER].sort());
  });

  test('each has its reason in PRIVACY.md, in both languages', () => {
    const privacy = readFileSync(path.join(root, 'PRIVACY.md'), 'utf8');
    for (const permission of [...asked, ...later])
      expect(privacy.split(`\`${permission}\``).length - 1, permission).toBeGreaterThanOrEqual(2);
  });
});
