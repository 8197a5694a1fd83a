import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser, { type Scripting } from 'webextension-polyfill';
import { alignPlaces, places } from '../../../src/memory/places';

const OURS = 'moz-extension://aaaaaaaa-0000-4000-8000-000000000001/';
const GMAIL = 'https://mail.google.com/*';
const FIRM = 'https://mail.firm.example/*';
const STUDIO = 'https://post.studio.example/*';

let allowed: string[];
let registered: Scripting.RegisteredContentScript[];
let registrations: number;

function manifestNames(js: string, css: string): void {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Bellwether',
    version: '0',
    content_scripts: [{ matches: [GMAIL], js: [js], css: [css] }],
  });
}

/** A browser that answers late, as real ones do, and that takes no script twice under one id. */
beforeEach(() => {
  allowed = [GMAIL];
  registered = [];
  registrations = 0;
  const late = () => new Promise((resolve) => setImmediate(resolve));
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue(OURS);
  manifestNames('scripts/mail.js', 'scripts/mail.css');
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => {
    await late();
    return { origins: [...allowed], permissions: ['storage', 'scripting'] };
  });
  Object.assign(browser, {
    scripting: {
      async getRegisteredContentScripts({ ids }: { ids: string[] }) {
        await late();
        return registered.filter(({ id }) => ids.includes(id));
      },
      async registerContentScripts(scripts: Scripting.RegisteredContentScript[]) {
        await late();
        for (const { id } of scripts)
          if (registered.some((other) => other.id === id)) throw new Error(`Duplicate script ID '${id}'`);
        registered.push(...scripts);
        registrations += scripts.length;
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        await late();
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
    },
  });
});

/** Where each of the two is registered: the script that reads, and the look of the marks. */
const sites = (id: 'places' | 'marks' = 'places') =>
  registered.filter((script) => script.id === id).flatMap(({ matches = [] }) => [...matches].sort());

describe('the places where mail is read', () => {
  test('Gmail alone: the manifest sees to it, nothing is registered', async () => {
    await alignPlaces();
    expect(registered).toEqual([]);
  });

  test('an allowed site gets the script of the hosts and the look of the marks, in every frame, and never on Gmail', async () => {
    allowed.push(FIRM);
    await alignPlaces();
    const where = { matches: [FIRM], excludeMatches: [GMAIL], allFrames: true };
    expect(registered).toEqual([
      { ...where, id: 'places', js: ['content-scripts/hosts.js'], runAt: 'document_idle' },
      { ...where, id: 'marks', css: ['scripts/mail.css'], matchOriginAsFallback: true },
    ]);
  });

  test('files that the manifest names by their whole addresses, as in Firefox, are registered by their paths', async () => {
    manifestNames(`${OURS}scripts/mail.js`, `${OURS}scripts/mail.css`);
    allowed.push(FIRM);
    await alignPlaces();
    expect(registered[1]).toMatchObject({ css: ['scripts/mail.css'] });
  });

  test('patterns that overlap are one script, so that no page is read twice', async () => {
    allowed.push('https://*/*', FIRM);
    await alignPlaces();
    expect(registered.map(({ id }) => id)).toEqual(['places', 'marks']);
    expect(sites()).toEqual(['https://*/*', FIRM]);
  });

  test('a site more, a site less, none', async () => {
    allowed.push(FIRM);
    await alignPlaces();
    allowed.push(STUDIO);
    await alignPlaces();
    expect(sites()).toEqual([FIRM, STUDIO]);
    expect(sites('marks')).toEqual([FIRM, STUDIO]);
    allowed = [GMAIL, STUDIO];
    await alignPlaces();
    expect(sites()).toEqual([STUDIO]);
    allowed = [GMAIL];
    await alignPlaces();
    expect(registered).toEqual([]);
  });

  test('a second run changes nothing, whatever the order in which the browser names the sites', async () => {
    allowed.push(FIRM, STUDIO);
    await alignPlaces();
    allowed.reverse();
    await alignPlaces();
    expect(registrations).toBe(2);
  });

  test('runs that meet do not get in each other’s way', async () => {
    allowed.push(FIRM);
    const first = alignPlaces();
    allowed.push(STUDIO);
    await Promise.all([first, alignPlaces()]);
    expect(sites()).toEqual([FIRM, STUDIO]);
  });

  test('a script of somebody else’s is left alone', async () => {
    const other = { id: 'other', matches: [STUDIO], js: ['other.js'] };
    registered.push(other);
    await alignPlaces();
    expect(registered).toEqual([other]);
  });

  test('the options see what was allowed beyond the manifest', async () => {
    allowed.push(STUDIO, FIRM);
    expect(await places.granted()).toEqual([FIRM, STUDIO]);
    expect(places.always()).toEqual([GMAIL]);
  });
});
