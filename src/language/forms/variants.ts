/**
 * Spellings beside the dictionary: diminutives and slang, the usual misspellings and typing errors, Russian in Latin
 * letters, chat English. Each line gives a word of the rules and what else counts as its form.
 */
const VARIANTS = `
скидка: скидочка скидочку скидочки скидочкой скидочек скидос скидосик скидон скидончик скитка скитку ски́дка скидку-то скидачка скидачку скида skidka skidku skidki skidochku skidkoj skidkoy
`;

export default new Map(
  VARIANTS.trim()
    .split('\n')
    .map((line) => {
      const [word = '', forms = ''] = line.split(':');
      return [word.trim(), forms.trim().split(/\s+/)] as const;
    }),
);
