/** скидок and скидк, образец and образц: the vowel that comes and goes before the last consonant is left out. */
export function withoutFleetingVowel(stemmed: string): string {
  if (!stemmed.endsWith('к') && !stemmed.endsWith('ц')) return stemmed;
  return stemmed.replace(/(?<=[бвгджзклмнпрстфхцчшщ])[ое](?=[кц]$)/, '');
}
