import { defineContentScript } from 'wxt/utils/define-content-script';
import { hosts } from '../../src/hosts';
import { run } from '../../src/page/run';

/** All that the user has switched on: `memory/places` lets it run there and nowhere else. */
export default defineContentScript({
  registration: 'runtime',
  main(context) {
    const host = hosts.find((candidate) => candidate.recognises(document));
    if (host) run(host, context);
  },
});
