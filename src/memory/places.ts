import browser from 'webextension-polyfill';
import { Queues } from './queue';

/** One script for all places: patterns may overlap, and no page may be read twice. */
const SCRIPT = 'places';
const queues = new Queues();

/** What the manifest says of the content script: where it always runs, and its files. */
function inManifest() {
  const [entry] = browser.runtime.getManifest().content_scripts ?? [];
  const files = (kind: 'js' | 'css') => (entry?.[kind] ?? []).map(pathOf);
  return { matches: entry?.matches ?? [], js: files('js'), css: files('css') };
}

/** Firefox names the files of its manifest by their whole addresses, but takes only paths for a script. */
const pathOf = (file: string): string => new URL(file, browser.runtime.getURL('')).pathname.slice(1);

/** Match patterns of the sites that the user has allowed beyond those of the manifest. The browser remembers them. */
async function granted(): Promise<string[]> {
  const { matches } = inManifest();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !matches.includes(origin)).sort();
}

/**
 * Lets the content script run at the sites that are allowed now, and at no other. May be called at any time, also when
 * nothing has changed. Pages that are already open notice it when they are loaded again.
 */
export function alignPlaces(): Promise<void> {
  return queues.run(SCRIPT, async () => {
    const wanted = await granted();
    const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
    const present = [...(script?.matches ?? [])].sort();
    if (wanted.join() === present.join()) return;
    if (script) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    if (wanted.length === 0) return;
    const { matches, js, css } = inManifest();
    await browser.scripting.registerContentScripts([
      { id: SCRIPT, matches: wanted, excludeMatches: matches, js, css, allFrames: true, runAt: 'document_idle' },
    ]);
  });
}

/** The places for the options page. */
export const places = {
  always: (): readonly string[] => inManifest().matches,
  granted,
  /** Must be called in the handler of a click: else browsers refuse without asking. */
  ask: (pattern: string) => browser.permissions.request({ origins: [pattern] }),
  giveBack: (pattern: string) => browser.permissions.remove({ origins: [pattern] }),
  /** Calls back after every change, also one made on the browser's own page. Returns the way to end that. */
  onChange(changed: () => void): () => void {
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    return () => {
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  },
};
