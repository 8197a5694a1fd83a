import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Every door of a script to the network. */
const DOORS = /\b(?:fetch|importScripts)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/g;

/** The background reads the model out of the extension's own package; `getURL` gives no address but its own. */
const OWN_FILE = /\bfetch\([\w$.]+\.runtime\.getURL\([\w$]+\)\)/g;

/** What a content script requests counts as the page's own: no log of the network could tell it apart. */
describe.each(['chrome-mv3', 'firefox-mv3'])('the scripts of the %s build', (build) => {
  const folder = path.join(root, '.output', build);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

  test.each(scripts)('%s knows no way to the network', (file) => {
    const script = readFileSync(path.join(folder, file), 'utf8');
    const own = script.match(OWN_FILE) ?? [];
    expect(own).toHaveLength(file === 'background.js' ? 1 : 0);
    expect(script.replace(OWN_FILE, '').match(DOORS)).toBeNull();
  });
});
