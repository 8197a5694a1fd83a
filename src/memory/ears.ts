import type { Conversation } from '../conversation';
import type { AnalyseOptions } from '../engine';
import { cached } from './cached';
import type { Ears, Heard } from './surroundings';

/** Conversations whose analysis is remembered: more than anybody leafs through in one sitting. */
const CACHED = 100;

/**
 * The engine, loaded when it is first asked: a worker that is woken for a list does without it, and only hearing needs
 * its model. A model that could not be read is asked for again the next time.
 */
export function createEars(readModel: () => Promise<ArrayBuffer>): Ears {
  const engine = () => import('../engine');
  let loading: ReturnType<typeof engine> | undefined;

  async function load() {
    const [loaded, model] = await Promise.all([engine(), readModel()]);
    loaded.loadModel(model);
    return loaded;
  }

  function hearing(): ReturnType<typeof engine> {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  return {
    analyse: cached(async (conversation: Conversation, options: AnalyseOptions): Promise<Heard> => {
      const { analyse, notesOf, questionSignatures } = await hearing();
      const { notes, phone } = notesOf(conversation);
      return {
        ...analyse(conversation, options),
        notes,
        questions: questionSignatures(conversation),
        hints: { phone },
      };
    }, CACHED),
    findInText: async (text) => (await hearing()).findInText(text),
    findOwn: async (text, phrases) => (await engine()).findOwnPhrases(text, phrases),
    findInDraft: async (text) => (await import('../engine/draft')).findInDraft(text),
    stemsOf: async (text) => (await engine()).stemsOf(text),
  };
}
