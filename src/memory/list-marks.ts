import { cardOf } from '../clients/card';
import { clientId } from '../clients/identity';
import type { HostPageRequest, ListMark } from '../messages/hosts-protocol';
import type { HandlersOf } from '../messages/server';
import type { Client } from './client-memory';
import { termsFor } from './profile';
import type { Surroundings } from './surroundings';

/** What is needed to tell whom to mark in a list. */
export type Registry = Pick<Surroundings, 'memory' | 'signalOf' | 'now'>;

/** More people are in no list that fits on a screen. */
const MOST = 200;

/** What the background answers about lists of conversations: of people who deserve no mark, nothing is told. */
export function listAnswers({
  memory,
  signalOf,
  now,
}: Registry): HandlersOf<Extract<HostPageRequest, { kind: 'page.marksFor' }>> {
  return {
    'page.marksFor': async ({ addresses }) => {
      const { listMarks, off, strength } = await memory.settings();
      if (!listMarks) return { on: false, marks: {} };
      const markOf = (client: Client): ListMark | null => {
        if (client.dossier.stop) return 'stop';
        const card = cardOf(
          client.identity,
          client.evidence,
          termsFor(client.dossier, { now: now(), signalOf, off, strength }),
        );
        return card.manner.word === 'difficult' || card.money.word === 'loss' ? 'serious' : null;
      };
      const marks = await Promise.all(
        [...new Set(addresses)].slice(0, MOST).map(async (address) => {
          const client = await memory.client(clientId(address));
          const mark = client && markOf(client);
          return mark ? ([address, mark] as const) : null;
        }),
      );
      return { on: true, marks: Object.fromEntries(marks.filter((mark) => mark !== null)) };
    },
  };
}
