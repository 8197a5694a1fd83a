import { Patience } from '../patience';
import type { Host } from '../types';
import { readPage } from './read';
import { watchGmail } from './watch';

const patience = new Patience();

export const gmailHost: Host = {
  id: 'gmail',
  recognises: ({ location }) => location.hostname === 'mail.google.com' && location.pathname.startsWith('/mail/'),
  read(document, options) {
    return patience.judge(document, document.location.href, readPage(document, options), options.now);
  },
  watch: watchGmail,
};
