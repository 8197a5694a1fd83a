import '../../src/ui/panel/clients.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { send } from '../../src/messages/client';
import { ClientsPage } from '../../src/ui/panel/ClientsPage';
import { PanelContext } from '../../src/ui/panel/context';
import { shownLanguage } from '../../src/ui/texts';

function onNews(heard: () => void): () => void {
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

async function show(): Promise<void> {
  // A page that cannot ask for settings still shows, in the browser's language, what went wrong.
  const chosen = await send({ kind: 'panel.settings' }).then(
    (settings) => settings.language,
    () => 'auto' as const,
  );
  const language = shownLanguage(chosen, browser.i18n.getMessage('language'));
  document.documentElement.lang = language;
  render(
    <PanelContext.Provider value={{ language, ask: send, now: new Date() }}>
      <ClientsPage openOptions={() => void browser.runtime.openOptionsPage()} onNews={onNews} />
    </PanelContext.Provider>,
    document.getElementById('root')!,
  );
}

void show();
