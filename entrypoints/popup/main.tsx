import '../../src/ui/panel/popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { send } from '../../src/messages/client';
import { PanelContext } from '../../src/ui/panel/context';
import { Popup } from '../../src/ui/panel/Popup';
import { shownLanguage } from '../../src/ui/texts';

function onNews(heard: () => void): () => void {
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

async function show(): Promise<void> {
  // A popup that cannot ask for settings still shows, in the browser's language, what went wrong.
  const chosen = await send({ kind: 'panel.settings' }).then(
    (settings) => settings.language,
    () => 'auto' as const,
  );
  const language = shownLanguage(chosen, browser.i18n.getMessage('language'));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  document.documentElement.lang = language;
  render(
    <PanelContext.Provider value={{ language, ask: send, now: new Date() }}>
      <Popup tab={tab?.id ?? null} openOptions={() => void browser.runtime.openOptionsPage()} onNews={onNews} />
    </PanelContext.Provider>,
    document.getElementById('root')!,
  );
}

void show();
