import '../../src/ui/panel/options.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { openArchive } from '../../src/archive/open';
import { pageShelf } from '../../src/archive/shelf';
import { FIXED_PLACES } from '../../src/hosts/places';
import { places } from '../../src/memory/places';
import { send } from '../../src/messages/client';
import { Options } from '../../src/ui/panel/Options';

const archive = { open: openArchive, shelf: pageShelf(localStorage) };

render(
  <Options
    ask={send}
    places={{ ...places, fixed: FIXED_PLACES, taught: send }}
    archive={archive}
    showFirstRun={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    browserLanguage={browser.i18n.getMessage('language')}
    now={new Date()}
  />,
  document.getElementById('root')!,
);
