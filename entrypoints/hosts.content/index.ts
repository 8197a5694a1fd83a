import { defineContentScript } from 'wxt/utils/define-content-script';
import { hosts } from '../../src/hosts';
import { taughtHost } from '../../src/hosts/any';
import type { Host } from '../../src/hosts/types';
import { send } from '../../src/messages/client';
import { run } from '../../src/page/run';

/** All that the user has switched on: `memory/places` lets it run there and nowhere else. */
export default defineContentScript({
  registration: 'runtime',
  async main(context) {
    const host = hosts.find((candidate) => candidate.recognises(document)) ?? (await taught());
    if (host && !context.signal.aborted) run(host, context);
  },
});

/** What the user has taught of this site. Frames of its own are read together with the page that they stand in. */
async function taught(): Promise<Host | null> {
  if (window !== window.top) return null;
  const recipes = await send({ kind: 'page.recipes' });
  return recipes.length > 0 ? taughtHost(recipes) : null;
}
