import browser from 'webextension-polyfill';
import { Queues } from './queue';

/** One script for all places: patterns may overlap, and no page may be read twice. */
const SCRIPT = 'places';
const FILE = 'content-scripts/hosts.js';
/** The look of the marks, on its own, because it is also needed in frames that have no address: mails stand in such. */
const MARKS = 'marks';
const queues = new Queues();

/** What the manifest says of Gmail's script: where it always runs, and its style sheet. */
function inManifest() {
  const [entry] = browser.runtime.getManifest().content_scripts ?? [];
  return { matches: entry?.matches ?? [], css: (entry?.css ?? []).map(pathOf) };
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
    const present = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT, MARKS] });
    if (present.length === (wanted.length > 0 ? 2 : 0) && present.every(({ matches }) => sameSet(matches, wanted)))
      return;
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: present.map(({ id }) => id) });
    if (wanted.length === 0) return;
    const { matches: excludeMatches, css } = inManifest();
    const where = { matches: wanted, excludeMatches, allFrames: true };
    await browser.scripting.registerContentScripts([
      { ...where, id: SCRIPT, js: [FILE], runAt: 'document_idle' },
      { ...where, id: MARKS, css, matchOriginAsFallback: true },
    ]);
  });
}

/** Starts the content script in a page that was open before its site was allowed. One that runs there already ends. */
export async function startIn(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.insertCSS({ target, files: inManifest().css });
  await browser.scripting.executeScript({ target, files: [FILE] });
}

const sameSet = (some: readonly string[] = [], others: readonly string[]): boolean =>
  [...some].sort().join() === [...others].sort().join();

/** The places for the options page. */
export const places = {
  always: (): readonly string[] => inManifest().matches,
  granted,
  /** Must be called in the handler of a click: else browsers refuse without asking. */
  ask: (patterns: readonly string[]) => browser.permissions.request({ origins: [...patterns] }),
  giveBack: (patterns: readonly string[]) => browser.permissions.remove({ origins: [...patterns] }),
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
