import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where browsers of the Chromium family usually stand, best first. `CHROMIUM_PATH` wins over all of them. */
const CHROMIUM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/brave-browser',
  '/usr/bin/microsoft-edge',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const isThere = (place: string | undefined): place is string => place !== undefined && existsSync(place);

/** Path of an installed browser of the Chromium family, or undefined. */
export const findChromium = (): string | undefined => [process.env.CHROMIUM_PATH, ...CHROMIUM_PLACES].find(isThere);

/** Path of an installed Firefox (`FIREFOX_PATH` wins), or undefined. */
export const findFirefox = (): string | undefined => [process.env.FIREFOX_PATH, ...FIREFOX_PLACES].find(isThere);

/**
 * Installs Debian or Ubuntu packages when this user may do so (root, or sudo without a password).
 * @returns whether they are installed now
 */
export function installPackages(...packages: readonly string[]): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const apt = (...args: string[]) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    return spawnSync(command!, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages).status === 0;
}

/** Whether there is a browser of the Chromium family, installed just now where that was possible. */
export const ensureChromium = (): boolean =>
  findChromium() !== undefined ||
  installPackages('chromium', 'fonts-liberation', 'fonts-dejavu-core', 'fonts-noto-color-emoji');

/** What to install by hand, in one sentence. */
export const NO_CHROMIUM =
  'No browser of the Chromium family was found: install Chromium, Chrome, Edge or Brave, or name one in CHROMIUM_PATH, and run this again.';
