import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answers, type Surroundings } from '../src/memory/answers';
import { awake } from '../src/memory/awake';
import { ClientMemory } from '../src/memory/client-memory';
import { createEars } from '../src/memory/ears';
import { hostAnswers } from '../src/memory/host-answers';
import { ownFile } from '../src/memory/own-file';
import { alignPlaces } from '../src/memory/places';
import { offerToExplain } from '../src/memory/selection';
import { TabStates } from '../src/memory/tab-states';
import { broadcast, serve, tell } from '../src/messages/server';
import { signalById } from '../src/signals';
import { advise, askFirst, figures, fit, timeline } from '../src/ui/client-words';
import { explain } from '../src/ui/explain';
import { handOver } from '../src/ui/hand-over';
import { shownLanguage } from '../src/ui/texts';

export default defineBackground(() => {
  const tabs = new TabStates(browser.storage.session);
  const around: Surroundings = {
    memory: new ClientMemory(browser.storage.local),
    tabs,
    ears: createEars(() => ownFile('/model.bin')),
    words: { explain, advise, askFirst, figures, fit, timeline, handOver },
    signalOf: (id) => signalById.get(id),
    rules: browser.runtime.getManifest().version,
    languageOf: (chosen) => shownLanguage(chosen, browser.i18n.getMessage('language')),
    now: Date.now,
    showCount: async (tabId, count) => {
      // The tab may have been closed meanwhile.
      await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(() => undefined);
    },
    refresh: () => broadcast({ kind: 'refresh' }),
    tell,
    openClient: async (client) => {
      const page = browser.runtime.getURL('/clients.html');
      await browser.tabs.create({ url: `${page}#client=${encodeURIComponent(client)}` });
    },
  };
  serve({ ...answers(around), ...hostAnswers(around) });
  offerToExplain();
  void awake(around);
  browser.permissions.onAdded.addListener(() => void alignPlaces());
  browser.permissions.onRemoved.addListener(() => void alignPlaces());
  void alignPlaces();
  browser.tabs.onRemoved.addListener((tab) => void tabs.forget(tab));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
