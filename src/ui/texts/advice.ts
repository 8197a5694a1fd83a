import type { AdviceReason, Fact, Verdict } from '../../clients/types';
import { catalogue, plural } from '.';
import { WORDS } from './words';

const en = {
  /** One or two sentences; `worth` is a sum of money, or null. */
  advice: {
    few: () => 'Too little to go on yet. Talk, listen, and leave the door open on both sides.',
    stopped: () =>
      'You have decided not to work with this client. If they write, a short and friendly no is enough; you owe nobody a reason.',
    severe: () =>
      'The tone has gone too far more than once, and money does not mend that. Say so in writing; if it happens again, finish what is agreed and part calmly.',
    'difficult-and-costly': () =>
      'Hard to work with, and it does not pay either. Name your terms once more, clearly; if they do not fit, it looks like time to part in peace.',
    difficult: (worth: string | null) =>
      worth
        ? `Hard to work with, but money can mend it: at about ${worth} a month the trouble would be paid for. Say the new price openly, with its reason.`
        : 'Hard to work with, but money can mend it: name a price at which the trouble is paid for, openly and with its reason.',
    loss: (worth: string | null) =>
      worth
        ? `Pleasant enough, but it looks as if you pay for the pleasure. Bring the price to about ${worth} a month, and name the price of every extra.`
        : 'Pleasant enough, but it looks as if you pay for the pleasure. Raise the price, and name the price of every extra.',
    costly: () => 'Good to talk to, dear to serve: hold the price, itemise it, and name the price of every extra.',
    returned: () => 'They left and have come back. Welcome them, on today’s terms and today’s price.',
    'urgent-refuses': () =>
      'They want it now, and for less. Hold the price: what is urgent costs more, not less. Ask what could be left out instead.',
    CCC: () =>
      'Neither in a hurry nor happy with the price. Stay tactful, hold the price, and let go if it comes to that.',
    AAA: () => 'They need it soon and accept the price. Do not stand in their way: answer quickly and keep it simple.',
    BBB: () =>
      'The price suits them and there is no hurry. Help them to decide: sum up the options plainly, and do not invent scarcity.',
    watch: () => 'Nothing alarming, but worth watching. Keep agreements in writing.',
    best: () =>
      'One of your good ones. Give them more of your time: a word of thanks, a thought ahead, first choice of dates.',
    calm: () => 'Calm and fair. Go on as you do.',
  } satisfies Record<AdviceReason, (worth: string | null) => string>,
  full: 'Your hours are all given away this month: name a later date, or say no for now.',

  askFirst: [
    'Who decides, and who accepts the work?',
    'How will both sides know that it has succeeded?',
    'Which budget pays for it, and when?',
    'What do they have ready on their side, and by when?',
    'What happens if the date moves?',
  ],

  figures: {
    hours: 'Time for letters',
    hoursEntered: 'Your time',
    aMonth: (hours: string) => `${hours} h a month`,
    entered: 'Entered by you.',
    letters: (days: number, theirs: string, ours: string, hours: string) =>
      `Estimated from the letters of the last ${days} days: ${theirs} to read (184 words a minute, and about a minute each to find back to your work), ${ours} to write (19 words a minute). That makes ${hours} h. The work itself is not in it: enter your hours to correct it.`,
    side: (messages: number, words: number) =>
      `${plural('en', messages, { one: '# letter', other: '# letters' })} with ${plural('en', words, { one: '# word', other: '# words' })}`,
    effort: 'Share of your time',
    effortHow: (hours: string, all: string, share: string) => `${hours} h of ${all} h with all clients = ${share}.`,
    revenue: 'Share of your income',
    revenueHow: (fee: string, share: string) => `${fee} a month, of the fees of all clients = ${share}.`,
    sink: 'It takes more of your time than it brings of your income.',
    dependence:
      'More than a third of your income: hard to refuse. A reason to look for more work while things are calm.',
    perHour: 'Earned an hour',
    perHourHow: (fee: string, hours: string, rate: string | null) =>
      `${fee} : ${hours} h${rate ? `; your rate is ${rate}` : ''}.`,
    discomfort: 'What the trouble costs',
    discomfortHow: (hours: string, rate: string, times: string, score: number) =>
      `${hours} h × ${rate} × (${times} − 1). At a manner of ${score} out of 100 an hour with them is taken for ${times} ordinary ones: 1 + ${score} : (100 − ${score}), at most 3.`,
    worth: 'The price that would be worth it',
    worthHow: (hours: string, rate: string, times: string, fee: string | null) =>
      `${hours} h × ${rate} × ${times}${fee ? `; they pay ${fee}` : ''}.`,
    goodwill: 'Goodwill so far',
    goodwillHow: 'What you have let slide.',
    toCharge: 'To be charged',
    toChargeHow: 'What you have decided to bill.',
    capacity: 'Your month',
    capacityHow: (all: string, capacity: string) => `${all} h with all clients, of ${capacity} h that you have.`,
    times: (count: number) => plural('en', count, { one: 'once', other: '# times' }),
  },

  fit: {
    'fit.company-size': 'Size',
    'fit.revenue': 'Revenue',
    'fit.industry': 'Industry',
    'fit.business-model': 'Business model',
    'fit.territory': 'Territory',
    'fit.timezone': 'Working hours in common',
    'fit.traits': 'What you like and dislike',
  } as Readonly<Record<string, string>>,
  fitTimes: (times: string) => `${times} times your own`,
  fitHours: (hours: string) => `${hours} h a day`,
  fitText: (name: string, theirs: string, wished: string) => `${name}: ${theirs}; you look for ${wished}.`,
  fitNoWish: (name: string, theirs: string) => `${name}: ${theirs}.`,
  fitUnknown: (name: string, wished: string) => `${name}: not known; you look for ${wished}.`,
  fitUnknownNoWish: (name: string) => `${name}: not known.`,
  fitAtLeast: (wished: string) => `at least ${wished} h`,
  fitBalance: (effort: string, revenue: string) =>
    `Time against income: ${effort} of your time, ${revenue} of your income.`,
  fitDependence: (revenue: string) => `Share of your income: ${revenue}.`,
  fitFrom: {
    domain: ' Told by the domain.',
    phone: ' Told by the telephone in the signature.',
    clock: ' Told by the clock of their mail program.',
  },

  classes: WORDS.en.classes,
  stages: WORDS.en.stages,
  facts: {
    budget: 'Budget',
    deadline: 'Deadline',
    terms: 'Terms',
    decides: 'Who decides',
    other: 'Note',
  } satisfies Record<Fact['kind'], string>,
  verdicts: {
    charge: 'to be charged',
    slide: 'let slide',
    'not-a-flag': 'not a flag',
  } satisfies Record<Verdict, string>,
  timeline: {
    class: (name: string) => `Class: ${name}`,
    returned: 'Came back after a long silence',
    stop: (reason: string) => (reason ? `On the stop-list: ${reason}` : 'On the stop-list'),
    fact: (kind: string, value: string) => `${kind}: ${value}`,
    verdict: (signal: string, verdict: string) => `${signal}: ${verdict}`,
  },

  sheet: {
    title: (name: string) => `Hand-over: ${name}`,
    made: (date: string) =>
      `As of ${date}. Made on this device by Bellwether; the scores are a machine’s impression of letters, not a judgement of a person.`,
    who: 'Who',
    addresses: 'Addresses',
    messages: 'Letters of theirs',
    last: 'Last letter',
    manner: 'Manner',
    money: 'Money',
    class: 'Class',
    stage: 'Stage',
    tags: 'Tags',
    stop: 'Stop-list',
    note: 'Note',
    agreed: 'What is recorded',
    again: 'Would take them again',
    agains: { yes: 'yes', maybe: 'maybe', no: 'no' },
    cost: 'What it cost',
    quotes: 'What they wrote, and what we answered',
    none: 'No quotes are kept.',
    when: 'When',
    sign: 'Sign',
    words: 'Their words',
    answer: 'Our answer',
    answered: (date: string, words: number) => `${date}, ${plural('en', words, { one: '# word', other: '# words' })}`,
    noAnswer: 'no letter of ours after it',
    undated: 'no date',
    scores: WORDS.en.scores,
    outOf: (score: number) => `${score} of 100`,
  },
};

const ru: typeof en = {
  advice: {
    few: () => 'Пока мало данных. Разговаривайте, слушайте и оставляйте свободу обеим сторонам.',
    stopped: () =>
      'Вы решили с этим клиентом не работать. Если он напишет, хватит короткого доброжелательного отказа: объяснять причину вы не обязаны.',
    severe: () =>
      'Тон не раз переходил границы, и деньгами это не поправить. Скажите об этом письменно, а если повторится, закончите обещанное и спокойно расстаньтесь.',
    'difficult-and-costly': () =>
      'Работать непросто, и это не окупается. Ещё раз ясно назовите свои условия; если они не подходят, похоже, пора мирно расстаться.',
    difficult: (worth) =>
      worth
        ? `Работать непросто, но деньги это поправят: примерно при ${worth} в месяц хлопоты окупятся. Назовите новую цену открыто и объясните её.`
        : 'Работать непросто, но деньги это поправят: назовите цену, при которой хлопоты окупаются, открыто и с причиной.',
    loss: (worth) =>
      worth
        ? `Общаться приятно, но похоже, что платите за это вы. Доведите цену примерно до ${worth} в месяц и называйте цену каждой добавки.`
        : 'Общаться приятно, но похоже, что платите за это вы. Поднимите цену и называйте цену каждой добавки.',
    costly: () =>
      'Говорить легко, обслуживать дорого: держите цену, разложите её по строкам и называйте цену каждой добавки.',
    returned: () => 'Клиент уходил и вернулся. Примите его по-доброму, на сегодняшних условиях и по сегодняшней цене.',
    'urgent-refuses': () =>
      'Нужно срочно и подешевле. Держите цену: срочное стоит дороже, а не дешевле. Спросите, что можно убрать.',
    CCC: () => 'Не спешит и ценой недоволен. Оставайтесь тактичны, держите цену и, если придётся, отпустите.',
    AAA: () => 'Нужно скоро, цена устраивает. Не мешайте: отвечайте быстро и ничего не усложняйте.',
    BBB: () =>
      'Цена устраивает, спешки нет. Помогите решиться: просто и по делу сравните варианты и не выдумывайте дефицит.',
    watch: () => 'Ничего тревожного, но стоит присмотреться. Договорённости закрепляйте письменно.',
    best: () =>
      'Один из ваших хороших клиентов. Уделите ему больше времени: спасибо, мысль наперёд, выбор сроков в первую очередь.',
    calm: () => 'Спокойно и честно. Продолжайте в том же духе.',
  },
  full: 'Часы этого месяца уже расписаны: назовите срок попозже или пока откажите.',

  askFirst: [
    'Кто принимает решение и кто принимает работу?',
    'По каким признакам обе стороны поймут, что всё получилось?',
    'Из какого бюджета и когда идёт оплата?',
    'Что и к какому дню готово с их стороны?',
    'Что будет, если срок сдвинется?',
  ],

  figures: {
    hours: 'Время на письма',
    hoursEntered: 'Ваше время',
    aMonth: (hours) => `${hours} ч в месяц`,
    entered: 'Введено вами.',
    letters: (days, theirs, ours, hours) =>
      `Оценка по письмам за последние ${plural('ru', days, { one: '# день', few: '# дня', other: '# дней' })}: прочитать ${theirs} (184 слова в минуту и около минуты на каждое, чтобы вернуться к делу), написать ${ours} (19 слов в минуту). Выходит ${hours} ч. Самой работы здесь нет: введите свои часы, чтобы поправить.`,
    side: (messages, words) =>
      `${plural('ru', messages, { one: '# письмо', few: '# письма', other: '# писем' })}, ${plural('ru', words, { one: '# слово', few: '# слова', other: '# слов' })}`,
    effort: 'Доля вашего времени',
    effortHow: (hours, all, share) => `${hours} ч из ${all} ч со всеми клиентами = ${share}.`,
    revenue: 'Доля вашего дохода',
    revenueHow: (fee, share) => `${fee} в месяц от платы всех клиентов = ${share}.`,
    sink: 'Забирает больше вашего времени, чем приносит дохода.',
    dependence: 'Больше трети дохода: отказать трудно. Повод поискать ещё заказы, пока всё спокойно.',
    perHour: 'Приносит за час',
    perHourHow: (fee, hours, rate) => `${fee} : ${hours} ч${rate ? `; ваша ставка ${rate}` : ''}.`,
    discomfort: 'Во что обходятся хлопоты',
    discomfortHow: (hours, rate, times, score) =>
      `${hours} ч × ${rate} × (${times} − 1). При общении на ${score} из 100 обычный час умножается на ${times}: 1 + ${score} : (100 − ${score}), но не больше 3.`,
    worth: 'Цена, за которую это того стоит',
    worthHow: (hours, rate, times, fee) => `${hours} ч × ${rate} × ${times}${fee ? `; сейчас платят ${fee}` : ''}.`,
    goodwill: 'Прощено за всё время',
    goodwillHow: 'То, что вы решили простить.',
    toCharge: 'К оплате',
    toChargeHow: 'То, что вы решили включить в счёт.',
    capacity: 'Ваш месяц',
    capacityHow: (all, capacity) => `${all} ч со всеми клиентами из ${capacity} ч, которые у вас есть.`,
    times: (count) => plural('ru', count, { one: '# раз', few: '# раза', other: '# раз' }),
  },

  fit: {
    'fit.company-size': 'Размер',
    'fit.revenue': 'Оборот',
    'fit.industry': 'Отрасль',
    'fit.business-model': 'Модель работы',
    'fit.territory': 'Территория',
    'fit.timezone': 'Общие рабочие часы',
    'fit.traits': 'Что вам по душе и что нет',
  },
  fitTimes: (times) => `${times} от вашего`,
  fitHours: (hours) => `${hours} ч в день`,
  fitText: (name, theirs, wished) => `${name}: ${theirs}; вы ищете ${wished}.`,
  fitNoWish: (name, theirs) => `${name}: ${theirs}.`,
  fitUnknown: (name, wished) => `${name}: неизвестно; вы ищете ${wished}.`,
  fitUnknownNoWish: (name) => `${name}: неизвестно.`,
  fitAtLeast: (wished) => `не меньше ${wished} ч`,
  fitBalance: (effort, revenue) => `Время против дохода: ${effort} вашего времени, ${revenue} вашего дохода.`,
  fitDependence: (revenue) => `Доля вашего дохода: ${revenue}.`,
  fitFrom: {
    domain: ' Видно по домену.',
    phone: ' Видно по телефону в подписи.',
    clock: ' Видно по часам их почтовой программы.',
  },

  classes: WORDS.ru.classes,
  stages: WORDS.ru.stages,
  facts: { budget: 'Бюджет', deadline: 'Срок', terms: 'Условия', decides: 'Кто решает', other: 'Заметка' },
  verdicts: { charge: 'в счёт', slide: 'прощено', 'not-a-flag': 'не звоночек' },
  timeline: {
    class: (name) => `Класс: ${name}`,
    returned: 'Вернулся после долгого молчания',
    stop: (reason) => (reason ? `В стоп-листе: ${reason}` : 'В стоп-листе'),
    fact: (kind, value) => `${kind}: ${value}`,
    verdict: (signal, verdict) => `${signal}: ${verdict}`,
  },

  sheet: {
    title: (name) => `Передача дел: ${name}`,
    made: (date) =>
      `На ${date}. Составлено на этом устройстве программой «Звоночек»; оценки — впечатление машины от писем, а не суд над человеком.`,
    who: 'Кто это',
    addresses: 'Адреса',
    messages: 'Писем от клиента',
    last: 'Последнее письмо',
    manner: 'Общение',
    money: 'Деньги',
    class: 'Класс',
    stage: 'Этап',
    tags: 'Метки',
    stop: 'Стоп-лист',
    note: 'Заметка',
    agreed: 'Что записано',
    again: 'Взялись бы снова',
    agains: { yes: 'да', maybe: 'может быть', no: 'нет' },
    cost: 'Во что обошлось',
    quotes: 'Что писал клиент и что мы ответили',
    none: 'Цитат не сохранилось.',
    when: 'Когда',
    sign: 'Признак',
    words: 'Слова клиента',
    answer: 'Наш ответ',
    answered: (date, words) => `${date}, ${plural('ru', words, { one: '# слово', few: '# слова', other: '# слов' })}`,
    noAnswer: 'письма от нас после этого не было',
    undated: 'без даты',
    scores: WORDS.ru.scores,
    outOf: (score) => `${score} из 100`,
  },
};

export const adviceTexts = catalogue({ en, ru });
export type AdviceTexts = typeof en;
