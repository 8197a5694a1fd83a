import type { MessageLanguage } from '../conversation';
import { type ScannedToken, scan } from './scan';
import type { Token } from './types';

const ENGLISH = (
  'the and to of you is for we it that this are be on have with can not please your our as at if would will but from ' +
  'they what how when could do does an a i my me need want there any all so been was were has just ok okay yes thanks ' +
  "thank hello hi it's i'm don't can't let's"
).split(' ');

/** Common words of the neighbours that are not English ones. */
const FOREIGN = (
  'und der das ich nicht ist wir sie mit für auf ein eine zu von bitte dem den sind oder danke guten können haben ' +
  'le la les et est vous nous pour dans que une des pas avec sur merci bonjour je du au qui votre ' +
  'el los las por una gracias para con como muy pero está hola usted ' +
  'il di che per sono non grazie della questo ciao gli ' +
  'não uma você obrigado os com mais isso ' +
  'het een van en ik niet voor wij zijn naar bedankt ' +
  'nie jest się na proszę czy dziękuję że od ' +
  'och att det jag är inte som på med för tack ve bir bu için og ikke jeg på ja ei että se'
).split(' ');

/** What a word speaks for; one look-up a word. */
const VOTES = new Map<string, 'english' | 'foreign'>();
for (const word of FOREIGN) VOTES.set(word, 'foreign');
for (const word of ENGLISH) VOTES.set(word, 'english');

/** The last letter of the Russian alphabet: і, ї, є, ґ, ў, ј and their like come after it. */
const LAST_RUSSIAN = 0x44f;
const LAST_PLAIN_LATIN = 0x7f;

/** Accented words that English has taken in. */
const BORROWED = new Set(['café', 'cafe', 'résumé', 'naïve', 'façade', 'décor', 'cliché', 'fiancé', 'exposé']);

/** Below this share of the words a second language is a name or a term, not a mixed text. */
const MIXED_SHARE = 0.2;
const MIXED_WORDS = 3;

/** What a text is written in (see `MessageLanguage`). */
export function messageLanguage(text: string): MessageLanguage {
  const tokens: ScannedToken[] = [];
  scan(text, 0, text.length, tokens);
  return languageOf(tokens);
}

/** The same for tokens at hand. */
export function languageOf(tokens: readonly Token[]): MessageLanguage {
  let cyrillic = 0;
  let nearRussian = 0;
  let latin = 0;
  let english = 0;
  let foreign = 0;
  let otherLetters = 0;
  for (const { norm, script } of tokens) {
    if (script === 'cyrillic') {
      cyrillic++;
      if (hasLetterAfter(norm, LAST_RUSSIAN)) nearRussian++;
    } else if (script === 'latin') {
      latin++;
      const vote = VOTES.get(norm);
      if (vote === 'english') english++;
      else if (vote === 'foreign' || (hasLetterAfter(norm, LAST_PLAIN_LATIN) && !BORROWED.has(norm))) foreign++;
    } else if (script === 'other' && !norm.includes('.') && !norm.includes('/')) otherLetters++;
  }
  const words = cyrillic + latin + otherLetters;
  if (words === 0) return 'none';
  if (otherLetters > cyrillic + latin) return 'other';
  if (cyrillic >= latin) {
    if (nearRussian >= 2 ? nearRussian * 12 >= cyrillic : nearRussian * 3 >= cyrillic && nearRussian > 0)
      return 'other';
    return english >= MIXED_WORDS && latin >= words * MIXED_SHARE ? 'mixed' : 'ru';
  }
  const certain = foreign >= 2 || foreign * 3 >= latin;
  if ((foreign > english && certain) || (english === 0 && latin >= 10)) return 'other';
  return cyrillic >= MIXED_WORDS && cyrillic >= words * MIXED_SHARE && nearRussian === 0 ? 'mixed' : 'en';
}

function hasLetterAfter(norm: string, code: number): boolean {
  for (let i = 0; i < norm.length; i++) if (norm.charCodeAt(i) > code) return true;
  return false;
}
