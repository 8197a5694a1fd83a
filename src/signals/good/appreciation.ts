import type { Signal } from '../types';

export default {
  id: 'good.appreciation',
  group: 'good',
  kind: ['phrase'],
  severity: 'good',
  axis: 'manner',
  name: {
    ru: 'Ценит вашу работу',
    en: 'Appreciates the work',
  },
  counts: {
    ru: 'Благодарит или хвалит за что-то конкретное.',
    en: 'Thanks or praise for something concrete.',
  },
  countsNot: {
    ru: 'Вежливое «заранее спасибо» и восторги вместо ответа.',
    en: 'A polite “thanks in advance”, and gushing in place of an answer.',
  },
  why: {
    ru: 'кто видит хорошее, тот и о плохом скажет спокойно; такие отношения стоит беречь.',
    en: 'those who notice what is good tend to stay calm about what is not, and that is worth keeping.',
  },
  answers: [
    {
      title: {
        ru: 'Поблагодарить и передать команде',
        en: 'Thank and pass it on',
      },
      text: {
        ru: '{name}, спасибо за добрые слова! Передам всем, кто над этим работал.',
        en: '{name}, thank you for the kind words! I will pass them on to everybody who worked on it.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Заранее спасибо за ответ.',
      'Спасибо, ящик уже не нужен.',
      'Хорошо, жду счёт.',
      'Благодарственное письмо для сотрудника нужно на бланке.',
      'Спасибо, конечно, но это не то, что заказывали.',
    ],
    en: [
      'Thanks in advance for your reply.',
      'Thanks, the crate is no longer needed.',
      'Fine, waiting for the invoice.',
      'The thank-you card should be A6, on cream paper.',
      "Thanks, but that isn't what we ordered.",
    ],
  },
  examples: {
    ru: [
      '«Спасибо, что дозвонились до склада в выходной», всё доехало целым.',
      '«Очень понравилось, как вы переписали раздел о рисках.»',
      '«Швы ровные, убрано чисто, приятно было иметь дело.»',
      '«Ваш преподаватель нашёл к сыну подход, он теперь сам просит заниматься.»',
      '«Благодарим за быструю замену насоса», производство не встало.',
    ],
    en: [
      '«Thank you for getting hold of the warehouse on a Sunday», everything arrived whole.',
      '«I really like how you rewrote the section on risks.»',
      '«Neat joints, swept floor, a pleasure to deal with you.»',
      '«Your tutor found the right way with our son, he asks for lessons himself now.»',
      '«Many thanks for swapping the pump so quickly», the line never stopped.',
    ],
  },
  rules: `
guards negation not-wanted content
unless sentence (но | but | however | за скидку | for the discount | заранее | in advance | staff | сотрудник*
  | if you | если | ирони* | yeah right | ага)

strong ru (спасибо | благодарим | благодарю | благодарны | благодарен | благодарна | признательны | признателен
  | респект | браво | молодцы | снимаю шляпу) <4> (за | что | огромное за | большое за) <6> (качественн* | отличн*
  | прекрасн* | оперативн* | терпение | внимательн* | внимание к | подробн* | понятн* | быстр* | помощь | работу
  | выезд | поддержку | разъяснен* | отзывчив* | профессионал* | старан* | труд | совет | подсказ* | исправ*
  | выручил* | сделали | нашли | успели | заметили | объяснили | приехали | помогли | запомнили | сохранили
  | красив* | чудесн* | замечательн* | аккуратн* | предупредили | не забыли | заботу | идею)
  + «Спасибо за прекрасную» работу.
  - Спасибо, но за такую работу не платят.

medium ru (очень | безумно | всем | нам | мне | клиентам | гостям | жене | директору | шефу | детям) <3> (понравил*
  | нравится | пришлось по душе | в восторге | довольны | доволен | довольна | рады | зашло | зашел | оценили
  | хвалят | хвалил* | впечатл*)
  + Макеты «всем очень понравились»: всем очень понравились.
  - Не очень понравилось.

strong en (thank | thanks | thank you | grateful | appreciate | kudos | props | hats off | bravo | well done
  | compliments | congratulations | nice job | great job | good job | excellent work | great work
  | brilliant work) <3> (for | to | on | the)? <6> (catching | fixing | finding | explaining | quick | fast
  | patience | careful | thorough | excellent | great | beautiful | wonderful | lovely | brilliant | detailed
  | clear | coming out | staying | help | helping | spotting | noticing | work | job | superb | effort
  | professional | saving | keeping | prompt | advice | idea | support)
  + «Thanks for catching» that typo.
  - Thanks for nothing, great.
  unless sentence nothing

medium en (really | everyone | everybody | we | i | the guests | the kids | my wife | our guests | our customers
  | the board | boss | absolutely | the team | all) <2> (love | loved | loves | adore | impressed | delighted
  | thrilled | so happy with | very happy with | really happy with | over the moon | very pleased | so pleased
  | really pleased) <3> (the | your | how | it | with | what | by | them)
  + «Everyone loved the» photos.
  - We'd love the price lower.
  unless sentence (would love | we'd love | i'd love | price | discount)
`,
} satisfies Signal;
