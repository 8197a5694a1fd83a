import { defineContentScript } from 'wxt/utils/define-content-script';
import { hosts } from '../../src/hosts';
import { taughtHost } from '../../src/hosts/any';
import { whenRecognised } from '../../src/hosts/arrival';
import type { Host } from '../../src/hosts/types';
import { send } from '../../src/messages/client';
import { run } from '../../src/page/run';

/** All that the user has switched on: `memory/places` lets it run there and nowhere else. */
export default defineContentScript({
  registration: 'runtime',
  async main(context) {
    whenRecognised(document, [...hosts, ...(await taught())], (host) => run(host, context), context.signal);
  },
});

/** What the user has taught of this site. Frames of its own are read together with the page that they stand in. */
async function taught(): Promise<Host[]> {
  if (window !== window.top) return [];
  // A background that cannot be reached knows nothing that would help here.
  const recipes = await send({ kind: 'page.recipes' }).catch(() => []);
  return recipes.length > 0 ? [taughtHost(recipes)] : [];
}
