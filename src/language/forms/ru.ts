import irregular from './ru.irregular.ts';

/**
 * Forms of Russian words, made by rule while the extension is being built; nothing of this ships.
 *
 * The rules are generous on purpose: a form that nobody writes costs a few bytes and matches nothing, a form that is
 * missing costs a finding. Participles are left out: as "оплаченный" they are words of their own here.
 */

const HUSH = 'жчшщ';
const VELAR = 'гкх';
const VOWELS = 'аеиоуыэюя';
const PREFIXES =
  'без|бес|в|вз|во|воз|вос|вы|до|за|из|изо|ис|на|недо|о|об|обо|от|ото|пере|по|под|подо|пре|при|про|раз|разо|рас|с|со|соз|у'.split(
    '|',
  );

const last = (word: string): string => word.at(-1) ?? '';
const after = (stem: string, hard: string, soft: string): string =>
  HUSH.includes(last(stem)) || VELAR.includes(last(stem)) ? soft : hard;
const endings = (stem: string, list: string): string[] => list.split(' ').map((end) => stem + (end === '-' ? '' : end));

/** Stems in which the last vowel comes and goes: скидк → скидок, договорчик stays. */
function withVowel(stem: string): string[] {
  const [a, b] = [stem.at(-2) ?? '', last(stem)];
  if (a === '' || VOWELS.includes(a) || VOWELS.includes(b)) return [stem];
  const root = stem.slice(0, -2);
  if (a === 'ь' || a === 'й') return [`${root}е${b}`];
  return [stem, `${root}${a}о${b}`, `${root}${a}е${b}`];
}

function noun(word: string): string[] {
  const end = last(word);
  const stem = word.slice(0, -1);
  if (word.endsWith('ия')) return endings(stem, 'я и ю ей ею й ям ями ях');
  if (word.endsWith('ие') || word.endsWith('ье')) return endings(stem, 'е я ю ем и й ям ями ях');
  if (word.endsWith('ий')) return endings(stem, 'й я ю ем и ев ям ями ях');
  if (end === 'а') {
    const i = after(stem, 'ы', 'и');
    return [...endings(stem, `а ${i} е у ой ою ей ею ам ами ах`), ...withVowel(stem), ...endings(stem, 'ей')];
  }
  if (end === 'я') return [...endings(stem, 'я и е ю ей ею ям ями ях ь й'), ...withVowel(stem), ...endings(stem, 'ей')];
  if (end === 'о') return [...endings(stem, 'о а у ом е ам ами ах'), ...withVowel(stem)];
  if (end === 'е') return [...endings(stem, 'е я ю ем и ям ями ях а у ам ами ах ей'), ...withVowel(stem)];
  if (/[ое]нь$/.test(word)) return [word, ...noun(`${stem.slice(0, -2)}${last(stem)}ь`), ...endings(stem, 'и ью')];
  if (end === 'ь') return endings(stem, 'ь и ью я ю ем ем е ей ям ями ях ам ами ах');
  if (end === 'й') return endings(stem, 'й я ю ем е и ев ям ями ях');
  const stems = /[ое][кц]$/.test(word) ? [word, word.slice(0, -2) + end] : [word];
  return [word, ...stems.flatMap((s) => endings(s, `а у ом ем е ${after(s, 'ы', 'и')} ов ев ей ам ами ах`))];
}

function adjective(word: string): string[] {
  const stem = word.slice(0, -2);
  const i = after(stem, 'ы', 'и');
  const soft = word.endsWith('ий') && !VELAR.includes(last(stem));
  const full = soft
    ? endings(stem, `ий его ему им ем ей ее ие их ими ${stem.endsWith('н') ? 'яя юю' : 'ая ую'}`)
    : endings(stem, `${word.slice(-2)} ого ому ${i}м ом ая ой ое ую ${i}е ${i}х ${i}ми`);
  const short = [...endings(stem, `а о ${i}`), ...withVowel(stem)];
  if (stem.endsWith('нн')) short.push(...endings(stem.slice(0, -1), '- а о ы'));
  return [...full, ...short, ...comparatives(stem)];
}

function comparatives(stem: string): string[] {
  return [`${stem}ее`, `${stem}ей`, `по${stem}ее`, `по${stem}ей`];
}

/** First person of the second conjugation: скидить would give скижу, любить люблю, пустить пущу. */
function firstPerson(stem: string): string[] {
  const end = last(stem);
  const root = stem.slice(0, -1);
  if (stem.endsWith('ст')) return [`${stem.slice(0, -2)}щу`];
  if ('бпвмф'.includes(end)) return [`${stem}лю`];
  if (end === 'д') return [`${root}жу`, `${root}жду`];
  if (end === 'т') return [`${root}чу`, `${root}щу`];
  if (end === 'с') return [`${root}шу`];
  if (end === 'з') return [`${root}жу`];
  return HUSH.includes(end) ? [`${stem}у`] : [`${stem}ю`];
}

const past = (stem: string): string[] => endings(stem, 'л ла ло ли');

function second(stem: string): string[] {
  const they = HUSH.includes(last(stem)) ? 'ат' : 'ят';
  const order = VOWELS.includes(last(stem)) ? 'й йте' : 'и ите ь ьте';
  return [...firstPerson(stem), ...endings(stem, `ишь ит им ите ${they} ${order}`)];
}

const first = (stem: string): string[] => endings(stem, 'ю ешь ет ем ете ют й йте я');

/** `stem` carries the endings у ешь ет ем ете ут; imperative in -и or -ь. */
const plain = (stem: string): string[] => endings(stem, 'у ю ешь ет ем ете ут ют и ите ь ьте');

function verb(word: string): string[] {
  const own = irregular.verbs.find(([base]) => word === base || isPrefixed(word, base));
  if (own !== undefined) {
    const prefix = word.slice(0, word.length - own[0].length);
    return [word, ...own[1].map((form) => prefix + form)];
  }
  const stem = word.slice(0, -3);
  const vowel = word.at(-3) ?? '';
  const forms = [word, ...past(word.slice(0, -2))];
  if (word.endsWith('нуть')) return [...forms, ...plain(stem)];
  if (/[ое]вать$/.test(word)) forms.push(...first(`${word.slice(0, -5)}у`));
  if (vowel === 'и') return [...forms, ...second(stem)];
  if (vowel === 'е') return [...forms, ...first(`${stem}е`), ...second(stem)];
  if (vowel === 'а' && /[жчшщ]ать$/.test(word)) forms.push(...second(stem));
  if (vowel === 'а' || vowel === 'я') return [...forms, ...first(stem + vowel)];
  return forms;
}

function isPrefixed(word: string, base: string): boolean {
  if (!word.endsWith(base)) return false;
  const rest = word.slice(0, word.length - base.length);
  return PREFIXES.some(
    (prefix) => rest === prefix || (rest.startsWith(prefix) && PREFIXES.includes(rest.slice(prefix.length))),
  );
}

function reflexive(word: string): string[] {
  return verb(word.slice(0, -2)).map((form) => form + (VOWELS.includes(last(form)) ? 'сь' : 'ся'));
}

/** All forms of a Russian word as it stands in a dictionary, the word itself included; lower case, е for ё. */
export function russianForms(lemma: string): string[] {
  const word = lemma.toLowerCase().replaceAll('ё', 'е');
  return [...new Set([word, ...inflect(word)])];
}

function inflect(word: string): string[] {
  const own = irregular.words.get(word);
  if (own !== undefined) return own;
  const kind = irregular.kinds.get(word);
  if (kind === 'same') return [word];
  if (kind === 'noun') return noun(word);
  if (kind === 'adjective') return adjective(word);
  if (/(ться|тись|чься)$/.test(word)) return reflexive(word);
  if (word.endsWith('ость')) return noun(word);
  if (/(ть|ти|чь)$/.test(word)) return verb(word);
  if (/(ый|ой|[гкхжчшщн]ий)$/.test(word)) return [...adjective(word), ...(irregular.comparatives.get(word) ?? [])];
  if (/(ство|е|[бвгджзйклмнпрстфхцчшщ]|[ая]|ь|й)$/.test(word)) return noun(word);
  if (word.endsWith('о')) return [word, ...comparatives(word.slice(0, -1))];
  return [word];
}
