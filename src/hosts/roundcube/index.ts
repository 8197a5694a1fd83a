import { Patience } from '../patience';
import type { Host } from '../types';
import { watchPage } from '../watch';
import { readPage } from './read';
import { EDITORS, MAIL_PAGE, roundcube } from './selectors';
import { settingsOf } from './settings';

const patience = new Patience();

export const roundcubeHost: Host = {
  id: 'roundcube',
  recognises: (document) => document.querySelector(MAIL_PAGE) !== null && settingsOf(document) !== null,
  read(document, options) {
    return patience.judge(document, document.location.href, readPage(document, options), options.now);
  },
  watch(document, changed, signal) {
    const root = () => roundcube.find(document, 'stage') ?? document.documentElement;
    watchPage(document, { root, editors: EDITORS }, changed, signal);
  },
};
