import type { Signal } from '../types';

export default {
  id: 'good.cooperates',
  group: 'good',
  kind: ['phrase'],
  severity: 'good',
  axis: 'manner',
  name: {
    ru: 'Делает свою часть',
    en: 'Does their part',
  },
  counts: {
    ru: 'Присылает то, о чём просили, отвечает на все вопросы, готовится, отказывается от лишнего ради срока.',
    en: 'Gives what was asked, answers all questions, does the homework, drops a wish to make the date.',
  },
  countsNot: {
    ru: 'Обещание прислать: это ещё не сделано.',
    en: 'A promise to send it: that is not done yet.',
  },
  why: {
    ru: 'когда обе стороны делают свою часть, работа идёт быстрее и стоит дешевле всем.',
    en: 'when both sides do their part the work goes faster and costs everybody less.',
  },
  answers: [
    {
      title: {
        ru: 'Подтвердить, что всё пришло',
        en: 'Confirm that it all arrived',
      },
      text: {
        ru: '{name}, всё пришло, спасибо, этого достаточно. Начинаем, следующий шаг покажем {date}.',
        en: '{name}, everything has arrived, thank you, that is all we need. We are starting and will show you the next step on {date}.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Фото пришлю на неделе.',
      'Какие файлы вам нужны?',
      'Ответы на вопросы даст наш инженер.',
      'Паспорт объекта вроде бы где-то есть.',
      'Прикладываю счёт за аренду зала.',
    ],
    en: [
      "I'll send the photos some time this week.",
      'Which files do you need?',
      'Our engineer should answer those.',
      'The site passport must be somewhere around.',
      'We attach our own invoice for the hall.',
    ],
  },
  examples: {
    ru: [
      '«Замеры сняли, все восемь, таблица во вложении, как вы просили.»',
      '«По вашим вопросам: 1) Казань, 2) 140 человек, 3) нет, лифта не будет.»',
      '«Памятку прочитали, мебель от стен отодвинули», приезжайте.',
      '«Тогда бассейн откладываем на второй этап, лишь бы успеть к маю.»',
      '«Доступы выдала, проверила, вход работает.»',
    ],
    en: [
      '«Took all eight measurements, the table you asked for is attached.»',
      "«To your questions: 1) Leeds, 2) about 140, 3) no, there won't be a lift.»",
      "«We've read the notes and moved the furniture off the walls», come any time.",
      "«Let's leave the pool for phase two so that we make it by May.»",
      "«I've set up your access and tried it, the login works.»",
    ],
  },
} satisfies Signal;
