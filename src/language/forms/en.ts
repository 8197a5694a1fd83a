import nlp from 'compromise/two';

/**
 * Forms of English words, made while the extension is being built; nothing of this ships. A word is inflected as a
 * verb and as a noun at once: forms that nobody writes match nothing.
 */

const SAME = new Set(
  `a an the i me my mine you your yours he him his she her hers it its we us our ours they them their theirs this that
  these those who whom whose which what when where why how all any some no none not never nor and or but if then than
  as at by for from in into of off on onto out over to up with within without about above after again against before
  below between down during under until can could may might must shall should will would ought am is are was were been
  being so too very just only more most less least much many few same such both each every other another there here
  now yet still already once twice please pls plz thanks hi hello ok okay yes yeah nope well even else ever free fast
  best better worse worst cheaper lower higher faster sooner asap yesterday today tomorrow tonight left`.split(/\s+/),
);

const OWN: ReadonlyMap<string, string> = new Map([
  ['be', 'be am is are was were been being'],
  ['have', 'have has had having'],
  ['do', 'do does did done doing'],
  ['go', 'go goes went gone going'],
  ['person', 'person people persons'],
  ['people', 'people person'],
  ['man', 'man men'],
  ['woman', 'woman women'],
  ['child', 'child children'],
  ['money', 'money monies'],
  ['find', 'find finds found finding'],
  ['lie', 'lie lies lied lying'],
]);

interface Transform {
  readonly verb: { all(word: string, model: unknown): string[] };
  readonly noun: { all(word: string, model: unknown): string[] };
}

const world = nlp.world() as unknown as { methods: { two: { transform: Transform } }; model: unknown };
const { verb, noun } = world.methods.two.transform;

/** All forms of an English word as it stands in a dictionary, the word itself included; lower case. */
export function englishForms(lemma: string): string[] {
  const word = lemma.toLowerCase();
  const own = OWN.get(word);
  if (own !== undefined) return own.split(' ');
  if (SAME.has(word) || word.length < 3 || !/^[a-z]+$/.test(word)) return [word];
  const forms = [...verb.all(word, world.model), ...noun.all(word, world.model)];
  return [...new Set([word, ...forms.filter((form) => /^[a-z]+$/.test(form))])];
}
