import path from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { findChromium, findFirefox, NO_CHROMIUM } from './browser';
import { FIREFOX_UUID, GECKO_ID } from './demo';
import { root } from './steps';

export interface Launched {
  readonly browser: Browser;
  /** Address of one of the extension's own pages, for instance `popup.html`. */
  readonly extensionUrl: (file: string) => string;
}

export interface LaunchOptions {
  readonly headless: boolean;
  /** Language of the browser's interface, and so of the extension's. */
  readonly language?: 'en' | 'ru';
  /** A folder for the profile that outlives the run; a throw-away one by default. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** Folder of the extension; the build by default. */
  readonly extension?: string;
  /** Leaves the page of the first steps open. */
  readonly firstRun?: boolean;
}

// A browser of its own must not look for updates, sync or field trials while it is watched.
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts Chromium with the built extension in it. Throws an error with plain words where there is no browser or no build. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true, // the only door through which browsers still take unpacked extensions
    enableExtensions: [options.extension ?? path.join(root, '.output/chrome-mv3')],
    defaultViewport: options.headless ? { width: 1180, height: 860 } : null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.language ? [`--lang=${options.language}`, `--accept-lang=${options.language}`] : []),
      ...(options.args ?? []),
    ],
    env: { ...process.env, ...(options.language ? { LANGUAGE: options.language } : {}) },
  });
  const worker = await browser.waitForTarget((target: Target) => target.type() === 'service_worker');
  const { host } = new URL(worker.url());
  if (!options.firstRun && !options.profile) await closeFirstRun(browser);
  return { browser, extensionUrl: (file) => `chrome-extension://${host}/${file}` };
}

/** Starts Firefox with the built extension in it, over WebDriver BiDi. `preferences` are those of about:config. */
export async function launchFirefox(preferences: Readonly<Record<string, unknown>> = {}): Promise<Launched> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found; name one in FIREFOX_PATH.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['-remote-allow-system-access'], // without it the extension's own pages are refused
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      ...preferences,
    },
  });
  await browser.installExtension(path.join(root, '.output/firefox-mv3'));
  await closeFirstRun(browser);
  return { browser, extensionUrl: (file) => `moz-extension://${FIREFOX_UUID}/${file}` };
}

/** A fresh profile is shown the first steps at once; left open, they would take the focus from what comes next. */
async function closeFirstRun(browser: Browser): Promise<void> {
  for (;;) {
    for (const page of await browser.pages()) {
      // Firefox never reports where its own pages are, so they are asked.
      const address = await page.evaluate('location.href').catch(() => '');
      if (String(address).endsWith('/welcome.html')) return page.close();
    }
  }
}

/** Opens one of the extension's own pages in a tab. Firefox never reports its load, so its state is asked for. */
export async function openExtensionPage({ browser, extensionUrl }: Launched, file: string): Promise<Page> {
  const page = await browser.newPage();
  const url = extensionUrl(file);
  if (url.startsWith('moz-')) {
    page.goto(url).catch(() => {});
    const isThere = () =>
      page.evaluate(`location.href === '${url}' && document.readyState === 'complete'`).catch(() => false);
    while (!(await isThere())) {
      // Every question is a round trip to the browser: no need to slow this down.
    }
  } else {
    await page.goto(url);
  }
  return page;
}

/** The popup as the toolbar of Chromium shows it, over the page that is brought to the front for it. */
export async function openPopup({ browser }: Launched, front: Page): Promise<Page> {
  await front.bringToFront();
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker!.evaluate('chrome.action.openPopup()');
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  return target.asPage();
}
