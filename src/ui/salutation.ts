const NAME_WORD = /^\p{Lu}[\p{L}’'-]+$/u;
const PATRONYMIC = /(?:вич|вна|ична|оглы|кызы)$/iu;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|herr|frau|г-н|г-жа|господин|госпожа|д-р|проф)\.?$/iu;

/**
 * How one addresses a person whose name stands in a mail header: "Martin Cole" is Martin, «Сомова Вера Ильинична» is
 * «Вера Ильинична», "Cole, Martin" is Martin. What does not look like the name of a person, or carries a title, is
 * left as it is: wrong familiarity is worse than stiffness.
 */
export function salutation(name: string): string {
  const [last, first] = name.split(',').map((part) => part.trim());
  const words = (first && NAME_WORD.test(last ?? '') ? `${first} ${last}` : name.trim()).split(/\s+/);
  if (
    words.length < 2 ||
    words.length > 3 ||
    TITLE.test(words[0] ?? '') ||
    !words.every((word) => NAME_WORD.test(word))
  )
    return name;
  const patronymic = words.findIndex((word, index) => index > 0 && PATRONYMIC.test(word));
  return patronymic > 0 ? words.slice(patronymic - 1, patronymic + 1).join(' ') : words[0]!;
}
