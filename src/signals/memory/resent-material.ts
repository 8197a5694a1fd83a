import type { Signal } from '../types';

export default {
  id: 'memory.resent-material',
  group: 'memory',
  kind: ['thread'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Просит прислать ещё раз',
    en: 'Asks us to resend',
  },
  counts: {
    ru: 'Одно и то же пришлось присылать или объяснять больше трёх раз.',
    en: 'We had to send or explain the same thing more than three times.',
  },
  countsNot: {
    ru: 'Новая версия файла.',
    en: 'A new version of a file.',
  },
  why: {
    ru: 'минуты на пересылку складываются в часы, за которые никто не платит. Бывает, что письма попадают в спам или в большой компании меняются люди: это легко проверить.',
    en: 'a few minutes of resending add up to hours that nobody pays for. It may be the spam folder, or new people in a large firm: easy to check.',
  },
  answers: [
    {
      title: {
        ru: 'Одна папка на всё',
        en: 'One folder for everything',
      },
      text: {
        ru: '{name}, отправляю ещё раз. Чтобы вам больше не искать, мы сложили всё по проекту в одну папку: ссылка в конце письма, доступ открыт, свежие версии всегда там.',
        en: "{name}, here it is again. To save you searching, we've put everything into one folder: the link is at the end of this email, and the latest versions are always there.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Прислали вторую редакцию чертежа, потому что изменились размеры.',
      'Один раз повторили счёт: первый ушёл в спам.',
    ],
    en: [
      'We sent a second edition of the drawing because the measurements changed.',
      'The invoice went out twice, the first copy having landed in spam.',
    ],
  },
  examples: {
    ru: [
      'Договор отправляли второго, пятого, девятого и четырнадцатого, и снова: «Пришлите договор».',
      'В четвёртый раз объясняем, как войти в личный кабинет.',
    ],
    en: [
      'The contract went out on the 2nd, the 5th, the 9th and the 14th, and again: “please send the contract”.',
      'Explaining for the fourth time how to log in.',
    ],
  },
} satisfies Signal;
