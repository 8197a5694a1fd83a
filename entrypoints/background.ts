import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answers } from '../src/memory/answers';
import { cached } from '../src/memory/cached';
import { ClientMemory } from '../src/memory/client-memory';
import { alignPlaces } from '../src/memory/places';
import { TabStates } from '../src/memory/tab-states';
import { broadcast, serve } from '../src/messages/server';
import { signalById } from '../src/signals';
import { explain } from '../src/ui/explain';
import { shownLanguage } from '../src/ui/texts';

/** Conversations whose analysis is remembered: more than anybody leafs through in one sitting. */
const CACHED = 100;

export default defineBackground(() => {
  const tabs = new TabStates(browser.storage.session);
  serve(
    answers({
      memory: new ClientMemory(browser.storage.local),
      tabs,
      analyse: cached(async (conversation) => {
        const { analyse } = await import('../src/engine');
        return analyse(conversation);
      }, CACHED),
      signalOf: (id) => signalById.get(id),
      explain,
      languageOf: (chosen) => shownLanguage(chosen, browser.i18n.getMessage('language')),
      now: Date.now,
      showCount: async (tabId, count) => {
        // The tab may have been closed meanwhile.
        await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(() => undefined);
      },
      refresh: () => broadcast({ kind: 'refresh' }),
    }),
  );
  browser.permissions.onAdded.addListener(() => void alignPlaces());
  browser.permissions.onRemoved.addListener(() => void alignPlaces());
  void alignPlaces();
  browser.tabs.onRemoved.addListener((tab) => void tabs.forget(tab));
});
