import '../../src/ui/panel/panel.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { send } from '../../src/messages/client';
import { Options } from '../../src/ui/panel/Options';

render(<Options ask={send} browserLanguage={browser.i18n.getMessage('language')} />, document.getElementById('root')!);
