import type { Signal } from '../types';

export default {
  id: 'price.devalues-work',
  group: 'price',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Принижает работу',
    en: 'Belittles the work',
  },
  counts: {
    ru: 'Принижает работу, чтобы сбить цену: дел на пять минут, племянник сделал бы, только кнопку нажать, ничего сложного.',
    en: "Belittles the work to bring the price down: five minutes' work, my nephew could do it, just press a button, nothing complicated.",
  },
  countsNot: {
    ru: 'Слово «небольшая» о задаче при планировании, без намёка на то, что платить тут не за что.',
    en: 'Calling a task small while planning, without a word about what it should cost.',
  },
  why: {
    ru: 'тот, кто не видит труда, не видит и причины за него платить, и спор о цене будет повторяться. Нередко человек просто не знает, из чего состоит работа, и достаточно объяснить.',
    en: "whoever doesn't see the work sees no reason to pay for it, and the price will come up again and again. Often people just don't know what goes into it, and an explanation is enough.",
  },
  answers: [
    {
      title: {
        ru: 'Показать, из чего состоит работа',
        en: 'Show what goes into it',
      },
      text: {
        ru: '{name}, со стороны и правда кажется, что это быстро. Вот что входит в работу: подготовка, сама работа, проверка, сдача и ответственность, если что-то пойдёт не так. Платите вы не за минуты, а за то, чтобы получилось с первого раза. Стоимость — {sum}.',
        en: "{name}, from the outside it does look quick. What goes into it is preparation, the work itself, checking, handover, and standing behind it if something goes wrong. You're paying for getting it right the first time, not for minutes. The price is {sum}.",
      },
    },
    {
      title: {
        ru: 'Пусть попробуют сами',
        en: 'Let them try',
      },
      text: {
        ru: '{name}, если у вас есть кому это сделать за пять минут, это хороший вариант, правда. Если решите доверить нам, наша цена — {sum}.',
        en: '{name}, if you have somebody who can do it in five minutes, that is a good way to go, honestly. If you would rather leave it to us, our price is {sum}.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Начнём с маленькой задачи, раздела "Контакты", а потом возьмёмся за каталог.',
      'Правка небольшая, посчитайте её, пожалуйста, по обычной ставке.',
      'Мой племянник будет вашим контактом на складе.',
      'Сколько времени обычно уходит на такой ролик?',
      'Понимаю, что работы тут на неделю, поэтому и пишу заранее.',
    ],
    en: [
      "Let's begin with the small task, the contact page, and take the catalogue afterwards.",
      "It's a minor change, please quote it at your normal rate.",
      'My nephew will be your contact at the warehouse.',
      'How long does a clip like this usually take?',
      "I realise there's a week of work in this, which is why I'm writing early.",
    ],
  },
  examples: {
    ru: [
      '«Там же только фон стереть, это три клика», за что тут платить?',
      '«Я бы и сам за вечер перевёл, просто некогда», поэтому больше тысячи не дам.',
      '«У меня сын-школьник такие сайты на каникулах собирает», а вы говорите про месяц и двести тысяч.',
      'Ну какая смета, «вам просто прийти и постоять с камерой два часа».',
      '«Программа же сама всё считает, вы только кнопку жмёте», откуда восемь часов?',
    ],
    en: [
      "«You only have to wipe the background, that's three clicks», what is there to pay for?",
      "«I'd plaster it myself if my back were better», so I'm not giving more than thirty.",
      '«My son builds sites like this in his school holidays», and you talk of a month and 9,000.',
      'Why a quote at all, «you just turn up and hold a camera for two hours».',
      '«The software does the bookkeeping by itself, you just click OK», so where do eight hours come from?',
    ],
  },
  rules: `
guards negation not-wanted third-party content
unless sentence (но я-то | говорит что | i know it's not | measuring)
unless sentence (сколько это стоит | не сложно ли | for me | мне сложно | я сам сделаю | for a beginner
  | простой английский | готов платить | готова платить | happy to pay)

medium ru (там | тут | это | всего | делов | работы | да там | да тут | это же | ведь) <3> (на пять минут
  | пять минут | 5 минут | на #number минут | на час | на полчаса | пара кликов | два клика | пару кликов
  | делов-то | делов на | на один вечер | на пару часов | одну кнопку | кнопку нажать | работы на | нечего делать
  | делать нечего | раз плюнуть | ерунда | ерундовая | пустяк | проще простого | ничего сложного | ничего такого
  | фигня | мелочь | мелочи | на коленке | копипаст | скопировать и вставить | любой школьник | любой студент)
  + «Да там на пять минут» работы.
  - Там на пять минут парковка бесплатна.
  unless sentence (парков* | пешком | ехать | идти | созвон* | перерыв | опозда*)

medium ru (племянник | сын | дочь | сосед | школьник | студент | любой | ребенок | знакомый | внук | стажер
  | нейросеть | чатгпт | нейронка | ии | шаблон | я сам | я бы сам | сам бы) <3> (сделал бы | сделает | нарисует
  | нарисовал бы | за вечер | за час | за полчаса | за пять минут | справится | бесплатно | за бутылку
  | за шоколадку | за пиво | сможет | напишет | за минуту | в канве | лучше)
  + Мой «племянник сделает» это за вечер.
  - Сын сможет встретить курьера.
  unless sentence (курьер | встрет* | ключ* | забрать | позвон* | урок | экзамен)

medium ru (просто | всего лишь | только | всего-то | лишь) <3> (нажать | скопировать | поменять | переставить
  | заменить | перенести | вставить | кнопку | картинку) <6> (за что | платить | деньги | стоит | цена
  | #number тысяча | столько | недел* | брать | считать | делов)
  + Это же «просто поменять картинку, а стоит» как ремонт.
  - Просто поменять пароль.

medium en (five | two | ten | #number | couple of | few) (minute | minutes | mins | click | clicks | hour
  | hours) <2> (job | work | of work | task | tops | max | at most | for you | thing | and it's done
  | and you're done | and done)
  + It's a «five minute job».
  - A five minutes walk, hours of work.
  unless sentence (walk | drive | break | speech | estimate | video)

medium en (nephew | niece | son | daughter | kid | intern | student | anyone | anybody | a child | monkey | chatgpt
  | ai | teenager | my gran | my neighbour | any parent | every parent | i could | i'd do | we could) <3> (could do
  | can do | could have done | does it | would do | does that | do it in | could make | could write | could draw
  | do it myself | do that myself | done it | knocks up | would have done | for a beer | for a pizza | for a crate)
  + My «nephew could do» that in an evening.
  - My daughter can do the pick-up.
  unless sentence (pick-up | tuesday | homework | swim | if it helps)

medium en (it's | it is | that's | isn't | this is | how | can't be | cannot be | not | just
  | only) <2> (rocket science | that hard | hard can it | difficult can it | that difficult | no big deal
  | a piece of cake | child's play | copy and paste | copy paste | a no-brainer | dead easy | dead simple
  | super easy | super simple | really simple | a doddle | nothing complicated | nothing to it | nothing really
  | basic stuff | brain surgery | a trivial | trivial | a quick thing)
  + Come on, that is «not rocket science».
  - It's dead simple to use, thank you!
  unless sentence (to use | thank* | love | for us to)

strong en (only | just | merely | all you) <3> (have to | need to | press | swap | change | click | copy | paste
  | push | tick | move) <8> (can't | charge | cost | why | so i assume | shouldn't | bill | price | pay | how can
  | a week | expensive | a day)
  + You «only have to change a date, that shouldn't» take a day.
  - You only have to press it twice.
`,
} satisfies Signal;
