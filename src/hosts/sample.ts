import { readBody } from './text-model';
import type { Host, MessageView } from './types';

/**
 * The sample conversation of the first steps, on our own page: `[data-sample]` holds messages (`[data-message]`, with
 * `data-from` and `data-at`), each with a body and a place for the badge, and a place for the strip.
 */
export const sample: Host = {
  id: 'sample',
  recognises: (document) => document.querySelector('[data-sample]') !== null,
  read(document) {
    const root = document.querySelector<HTMLElement>('[data-sample]');
    if (!root) return { kind: 'none' };
    const views = new Map<string, MessageView>();
    const messages = [...root.querySelectorAll<HTMLElement>('[data-message]')].map((item) => {
      const { message: id = '', from, at = null } = item.dataset;
      const body = item.querySelector('[data-body]')!;
      const { model } = readBody(body);
      views.set(id, { id, model, body, badgeSlot: () => slotIn(item, 'badge') });
      return { id, from: from === 'us' ? ('us' as const) : ('client' as const), at, text: model.text };
    });
    const { sample: id = '', client: address = '', name = '' } = root.dataset;
    const conversation = { id, us: [], client: { address, name }, messages };
    return { kind: 'conversation', conversation, views, stripSlot: () => slotIn(root, 'strip') };
  },
  // Nothing on it ever changes.
  watch: () => undefined,
};

function slotIn(root: Element, name: string) {
  const parent = root.querySelector(`[data-slot="${name}"]`);
  return parent && { parent, before: null };
}
