import '../../src/ui/panel/panel.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { FIXED_PLACES } from '../../src/hosts/places';
import { places } from '../../src/memory/places';
import { send } from '../../src/messages/client';
import { Options } from '../../src/ui/panel/Options';

render(
  <Options
    ask={send}
    places={{ ...places, fixed: FIXED_PLACES }}
    browserLanguage={browser.i18n.getMessage('language')}
    now={new Date()}
  />,
  document.getElementById('root')!,
);
