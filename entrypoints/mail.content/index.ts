import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostFor } from '../../src/hosts';
import { onBroadcast, send } from '../../src/messages/client';
import { type Send, Session } from '../../src/page/session';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  allFrames: true,
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main(context) {
    const host = hostFor(document);
    if (!host) return;

    const ask: Send = async (request) => {
      try {
        return await send(request);
      } finally {
        // Reading it notices that the extension was updated or removed, and ends the session: nothing of ours stays.
        void context.isInvalid;
      }
    };
    const session = new Session(host, ask, context.signal);
    onBroadcast(() => session.refresh(), context.signal);
    session.start();
  },
});
