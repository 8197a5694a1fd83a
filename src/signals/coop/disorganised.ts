import type { Signal } from '../types';

export default {
  id: 'coop.disorganised',
  group: 'coop',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Неразбериха на их стороне',
    en: 'Muddle on their side',
  },
  counts: {
    ru: 'Теряет файлы, путает версии, не знает, кто решает: где же тот файл, кто у нас за это отвечает, снова отправил не то.',
    en: 'Loses things, mixes up versions, does not know who decides: where was that file, who is in charge of this here, I sent you the wrong one again.',
  },
  countsNot: {
    ru: 'Одно извинение за одну путаницу.',
    en: 'One apology for one mix-up.',
  },
  why: {
    ru: 'чужой беспорядок оплачивается нашим временем, а ошибка в версии может стоить целой переделки. Обычно хватает одного ответственного.',
    en: 'the muddle is paid for with our time, and one wrong version can mean doing the job twice. One person in charge usually settles it.',
  },
  answers: [
    {
      title: {
        ru: 'Попросить одного ответственного',
        en: 'Ask for one person in charge',
      },
      text: {
        ru: '{name}, чтобы ничего не потерялось, давайте назначим с вашей стороны одного человека: его слово для нас последнее, и файлы присылает только он. Кто это будет? Работаем по тому, что придёт от него до {date}.',
        en: "{name}, so that nothing gets lost, let's agree on one person on your side: their word is final for us, and only they send the files. Who should it be? We'll go by what they send us by {date}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Извините, в прошлый раз ушёл старый файл, вот верный.',
      'Решает у нас Тамара Ильинична, её адрес в копии.',
      'Файл лежит в папке "Исходники", последняя версия от среды.',
      'Чемодан потеряла авиакомпания, поэтому приеду без образцов.',
      'Какая у вас последняя версия договора? У нас от пятого числа.',
    ],
    en: [
      "Sorry, the old file went out last time, here's the right one.",
      "Tamara decides here, I've copied her in.",
      'The file is in the folder "Sources", last version from Wednesday.',
      "The airline lost my suitcase, so I'll come without the samples.",
      'Which version of the contract do you have? Ours is from the fifth.',
    ],
  },
  examples: {
    ru: [
      '«Опять отправила вам не ту таблицу, а правильную никак не найду.»',
      '«Кто у нас за это отвечает, никто сказать не может.»',
      '«У нас уже четыре папки "Финал", и где настоящий, загадка.»',
      '«Ключи от щитовой то ли у завхоза, то ли потеряны.»',
      '«А кому мы в прошлый раз эти замеры отдавали? Концов не найти.»',
    ],
    en: [
      "«That was the wrong spreadsheet again, and I can't lay hands on the right one.»",
      '«Nobody here can tell me who looks after this.»',
      "«We've four folders called Final and it's anyone's guess which one is.»",
      '«The key to the meter room is either with the caretaker or lost.»',
      '«Whom did we give those measurements to last time? No one can find them.»',
    ],
  },
} satisfies Signal;
