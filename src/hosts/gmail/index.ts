import { Patience } from '../patience';
import type { Host } from '../types';
import { listed } from './listed';
import { readPage } from './read';
import { watchGmail } from './watch';

const patience = new Patience();

export const gmailHost: Host = {
  id: 'gmail',
  /** The page for printing is a host of its own. */
  recognises: ({ location: { hostname, pathname, search } }) =>
    hostname === 'mail.google.com' && pathname.startsWith('/mail/') && !search.includes('view=pt'),
  read(document, options) {
    return patience.judge(document, document.location.href, readPage(document, options), options.now);
  },
  watch: watchGmail,
  listed,
};
