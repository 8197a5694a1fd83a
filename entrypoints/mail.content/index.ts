import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostsAtGmail } from '../../src/hosts/at-gmail';
import { run } from '../../src/page/run';

/** Gmail, which is read from the start. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main(context) {
    const host = hostsAtGmail.find((candidate) => candidate.recognises(document));
    if (host) run(host, context);
  },
});
