import browser from 'webextension-polyfill';
import type { HostPageRequest, HostPanelRequest } from '../messages/hosts-protocol';
import type { HandlersOf } from '../messages/server';
import { inText } from './area';
import { listAnswers, type Registry } from './list-marks';
import { startIn } from './places';
import { Recipes, taughtAnswers } from './recipes';

/** What the background answers about hosts, in this browser. */
export function hostAnswers(registry: Registry): HandlersOf<HostPageRequest | HostPanelRequest> {
  return {
    ...listAnswers(registry),
    ...taughtAnswers({
      recipes: new Recipes(inText(browser.storage.local)),
      allowed: (origin) => browser.permissions.contains({ origins: [`${originPattern(origin)}/*`] }),
      startIn,
      teachIn: async (tabId) => {
        await browser.scripting.executeScript({ target: { tabId }, files: ['teach.js'] });
      },
    }),
  };
}

/** Patterns name no port. */
function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
}
