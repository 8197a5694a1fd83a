import { stem } from '../../language';
import { REQUEST_VERBS } from './acts';
import { compileClasses } from './classes';
import { COMMON_STEMS_EN, COMMON_STEMS_RU } from './common-stems';
import { EMPTY_WORDS } from './empty-words';
import { withoutFleetingVowel } from './fleeting-vowel';

/** Words by which sentences are compared, in lists parted by blanks. */
export interface Vocabulary {
  /** By class its stems. */
  readonly classes: Readonly<Record<string, string>>;
  /** Words and stems that say nothing. */
  readonly empty: string;
  /** By language the stems that stand in many sentences, the commonest first. */
  readonly ranks: readonly string[];
  /** Stems of the deeds that requests ask for. */
  readonly requested: string;
}

/** Stemming takes long: runs in the build. */
export function compileVocabulary(): Vocabulary {
  const words = (list: string): string[] => list.split(/[\s|]+/).filter((word) => word !== '');
  const stemOf = (word: string): string => stem(word, /[а-я]/.test(word) ? 'cyrillic' : 'latin');
  return {
    classes: compileClasses(),
    empty: [...new Set(words(EMPTY_WORDS.replaceAll('ё', 'е')))].join(' '),
    ranks: [COMMON_STEMS_RU, COMMON_STEMS_EN].map((list) => words(list).map(withoutFleetingVowel).join(' ')),
    requested: [...new Set(words(REQUEST_VERBS).map(stemOf))].join(' '),
  };
}
