import { stem } from '../../language';
import type { Passage } from './view';

const CALENDAR =
  /^(январ|феврал|март|апрел|ма[йяею]$|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[ауы]$|четверг|пятниц|суббот|воскресен|january|february|march|april|may$|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)/;

/** A line above the question in so few words says what it is about: "One more, Oak Lane. What time suits?" */
const HEADLINE = 8;

/** The names in a question, or those of the line above it. */
export function namesAbout(passage: Passage): readonly string[] {
  const names = namesOf(passage);
  if (names.length > 0) return names;
  const { sentences } = passage.turn;
  const above = sentences[sentences.indexOf(passage) - 1];
  return above === undefined || above.question || above.words.length > HEADLINE ? names : namesOf(above);
}

const knownNames = new WeakMap<Passage, readonly string[]>();

function namesOf(passage: Passage): readonly string[] {
  const known = knownNames.get(passage) ?? findNames(passage);
  knownNames.set(passage, known);
  return known;
}

function findNames(passage: Passage): string[] {
  const { text } = passage.turn.message;
  const names: string[] = [];
  for (const [i, word] of passage.words.entries()) {
    const letter = text[word.start]!;
    const proper = i > 0 && letter !== letter.toLowerCase() && text.slice(word.start, word.end) !== 'I';
    const dated = CALENDAR.test(word.norm);
    if (!proper && !dated) continue;
    const concept = passage.concepts[i]!;
    if (concept !== null) names.push(dated ? stem(word.norm, word.script) : concept);
  }
  return names;
}
