import type { Conversation } from '../conversation';
import type { AnalyseOptions } from '../engine';
import { cached } from './cached';
import type { Ears, Heard } from './surroundings';

/** Conversations whose analysis is remembered: more than anybody leafs through in one sitting. */
const CACHED = 100;

/** The engine, loaded when it is first asked: a worker that is woken for a list does without it. */
export const ears: Ears = {
  analyse: cached(async (conversation: Conversation, options: AnalyseOptions): Promise<Heard> => {
    const { analyse, notesOf, questionSignatures } = await import('../engine');
    const { notes, phone } = notesOf(conversation);
    return {
      ...analyse(conversation, options),
      notes,
      questions: questionSignatures(conversation),
      hints: { phone },
    };
  }, CACHED),
  findInText: async (text) => (await import('../engine')).findInText(text),
  findOwn: async (text, phrases) => (await import('../engine')).findOwnPhrases(text, phrases),
  findInDraft: async (text) => (await import('../engine/draft')).findInDraft(text),
  stemsOf: async (text) => (await import('../engine')).stemsOf(text),
};
