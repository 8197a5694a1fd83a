import type { Analysis, Conversation } from '../conversation';

/** A conversation is analysed anew only when something in it has changed. Holds the latest `size`; a failure is not kept. */
export function cached(
  analyse: (conversation: Conversation) => Promise<Analysis>,
  size: number,
): (conversation: Conversation) => Promise<Analysis> {
  const known = new Map<string, Promise<Analysis>>();
  return async (conversation) => {
    const key = await digest(JSON.stringify(conversation));
    const analysis = known.get(key) ?? analyse(conversation);
    // A Map keeps the order of insertion: the first key is the one that was asked for longest ago.
    known.delete(key);
    known.set(key, analysis);
    for (const oldest of known.keys()) {
      if (known.size <= size) break;
      known.delete(oldest);
    }
    analysis.catch(() => known.delete(key));
    return analysis;
  };
}

/** Texts are not held on to: a digest is enough to know them again. */
async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return String.fromCharCode(...bytes);
}
