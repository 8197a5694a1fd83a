import { Patience } from '../patience';
import type { Host } from '../types';
import { watchPage } from '../watch';
import { readPage } from './read';
import { EDITORS, roundcube } from './selectors';
import { settingsOf } from './settings';

const patience = new Patience();

export const roundcubeHost: Host = {
  id: 'roundcube',
  name: 'Roundcube',
  matches: [],
  selfHosted: true,
  recognises: (document) => document.body.classList.contains('task-mail') && settingsOf(document) !== null,
  read(document, options) {
    return patience.judge(document, document.location.href, readPage(document, options), options.now);
  },
  watch(document, changed, signal) {
    const root = () => roundcube.find(document, 'stage') ?? document.body;
    watchPage(document, { root, editors: EDITORS }, changed, signal);
  },
};
