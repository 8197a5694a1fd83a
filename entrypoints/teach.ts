import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { infer } from '../src/hosts/any/infer';
import { above, childrenOf, insideOf, wordsOf } from '../src/hosts/any/paths';
import { readBy } from '../src/hosts/any/read';
import { Missing } from '../src/hosts/selectors';
import { send } from '../src/messages/client';
import { Lesson, type Teacher } from '../src/page/teach/lesson';

const teacher: Teacher = {
  tree: { above, childrenOf, insideOf, wordsOf },
  infer: (picks) => infer(document, picks),
  read(recipe) {
    try {
      const reading = readBy(recipe, document, { own: [], now: new Date() });
      return reading.kind === 'conversation' ? reading : null;
    } catch (error) {
      if (error instanceof Missing) return null;
      throw error;
    }
  },
  keep: (recipe) => send({ kind: 'page.keepRecipe', recipe }),
};

/** A lesson that was begun earlier in this page and not ended. */
const classroom = globalThis as { bellwetherLesson?: Lesson };

async function begin(): Promise<void> {
  const { language } = await send({ kind: 'page.config' });
  classroom.bellwetherLesson?.end();
  classroom.bellwetherLesson = new Lesson(teacher, language);
  classroom.bellwetherLesson.start();
}

/** Put into a page when the user wants to teach it, by `memory/recipes`. */
export default defineUnlistedScript(() => void begin());
