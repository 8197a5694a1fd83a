import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Every door of a script to the network. */
const DOORS = /\b(?:fetch|importScripts)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/g;

/** What a content script requests counts as the page's own: no log of the network could tell it apart. */
describe.each(['chrome-mv3', 'firefox-mv3'])('the scripts of the %s build', (build) => {
  const folder = path.join(root, '.output', build);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

  test.each(scripts)('%s knows no way to the network', (file) => {
    expect(readFileSync(path.join(folder, file), 'utf8').match(DOORS)).toBeNull();
  });
});
