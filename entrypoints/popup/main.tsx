import '../../src/ui/panel/popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { FIXED_PLACES } from '../../src/hosts/places';
import { places } from '../../src/memory/places';
import { send } from '../../src/messages/client';
import { PanelContext } from '../../src/ui/panel/context';
import { Popup } from '../../src/ui/panel/Popup';
import { TeachPage } from '../../src/ui/panel/Teach';
import { shownLanguage } from '../../src/ui/texts';

const sites = { ...places, fixed: FIXED_PLACES };
const line = { ask: send, close: () => close() };

function onNews(heard: () => void): () => void {
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

function openClients(client?: string): void {
  const page = browser.runtime.getURL('/clients.html');
  void browser.tabs.create({ url: client === undefined ? page : `${page}#client=${encodeURIComponent(client)}` });
  close();
}

async function show(): Promise<void> {
  const [chosen, [tab]] = await Promise.all([
    // A popup that cannot ask for settings still shows, in the browser's language, what went wrong.
    send({ kind: 'panel.settings' }).then(
      (settings) => settings.language,
      () => 'auto' as const,
    ),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  // The popup itself asks again, and says why where there is no answer.
  const opened = tab?.id === undefined ? null : await send({ kind: 'panel.tab', tab: tab.id }).catch(() => null);
  const language = shownLanguage(chosen, browser.i18n.getMessage('language'));
  document.documentElement.lang = language;
  render(
    <PanelContext.Provider value={{ language, ask: send, now: new Date() }}>
      <Popup
        tab={tab?.id ?? null}
        opened={opened}
        openOptions={() => void browser.runtime.openOptionsPage()}
        openClients={openClients}
        close={() => close()}
        onNews={onNews}
        lesson={tab?.id && tab.url && <TeachPage tab={tab.id} address={tab.url} places={sites} {...line} />}
      />
    </PanelContext.Provider>,
    document.getElementById('root')!,
  );
}

void show();
