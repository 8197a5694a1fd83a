import '../../src/ui/panel/popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { fingerprint } from '../../src/hosts/fingerprint';
import { selectedWords } from '../../src/memory/selection';
import { send } from '../../src/messages/client';
import { PanelContext } from '../../src/ui/panel/context';
import { Said } from '../../src/ui/panel/Said';
import { shownLanguage } from '../../src/ui/texts';

/** White space is drawn otherwise from page to page, and says nothing. */
const nameOf = (text: string): string => fingerprint(text.replace(/\s+/g, ' ').trim());

async function show(): Promise<void> {
  const [text, chosen] = await Promise.all([
    selectedWords(),
    send({ kind: 'panel.settings' }).then(
      (settings) => settings.language,
      () => 'auto' as const,
    ),
  ]);
  const language = shownLanguage(chosen, browser.i18n.getMessage('language'));
  document.documentElement.lang = language;
  render(
    <PanelContext.Provider value={{ language, ask: send, now: new Date() }}>
      <Said text={text} nameOf={nameOf} />
    </PanelContext.Provider>,
    document.getElementById('root')!,
  );
}

void show();
