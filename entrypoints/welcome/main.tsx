import '../../src/ui/panel/options.css';
import '../mail.content/style.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { sample } from '../../src/hosts/sample';
import { send } from '../../src/messages/client';
import { sampleSend } from '../../src/page/sample';
import { Session } from '../../src/page/session';
import type { Play } from '../../src/ui/panel/welcome/Sample';
import { Welcome } from '../../src/ui/panel/welcome/Welcome';

/** The sample is marked by what marks mail. */
const play: Play = (language, signal) => {
  const hear = (text: string) => send({ kind: 'panel.tryText', text });
  new Session(sample, sampleSend(hear, language), signal).start();
};

render(
  <Welcome
    ask={send}
    play={play}
    openOptions={() => void browser.runtime.openOptionsPage()}
    browserLanguage={browser.i18n.getMessage('language')}
    now={new Date()}
  />,
  document.getElementById('root')!,
);
