import type { Answer } from './types';

/** An answer that belongs to no single signal. The id is stored with the user's own wording of it. */
export interface GeneralAnswer extends Answer {
  readonly id: string;
}

export const holdPrice = {
  id: 'hold-price',
  title: { ru: 'Держать цену и разложить её по строкам', en: 'Hold the price and itemise it' },
  text: {
    ru: '{name}, понимаю желание сэкономить. Цена складывается из конкретных работ, прикладываю разбивку по строкам. Если бюджет ограничен, можем вместе решить, что убрать: тогда сумма уменьшится, а качество нет. За тот же объём цена остаётся {sum}.',
    en: '{name}, I understand that the budget matters. The price is made up of actual work, and here it is line by line. If you need to spend less, tell me which lines you can do without and I will take them out. For the full list the price stays at {sum}.',
  },
} satisfies GeneralAnswer;

export const markUpForVolume = {
  id: 'mark-up-for-volume',
  title: { ru: 'За объём — надбавка, а не скидка', en: 'A mark-up for volume, not a discount' },
  text: {
    ru: '{name}, спасибо, что думаете о большом объёме. У нас он работает в другую сторону: чтобы столько сделать в срок, приходится отодвигать остальных и брать людей в помощь, поэтому такой заказ стоит дороже, а не дешевле. Могу разбить его на части по обычной цене, без спешки. Какой вариант вам ближе?',
    en: '{name}, thank you for thinking of us for a larger order. For us volume works the other way round: to fit it in we have to move other clients and bring in extra hands, so it costs more per piece, not less. We can also split it into smaller lots at the usual price. Which would you prefer?',
  },
} satisfies GeneralAnswer;

export const askAlternatives = {
  id: 'ask-alternatives',
  title: { ru: 'Спросить, какие ещё варианты их устроят', en: 'Ask which alternatives they would consider' },
  text: {
    ru: '{name}, в таком виде за эти деньги и в этот срок не получится. Давайте поищем другой путь. Что для вас важнее: сумма, срок или полный список? Чем из этого вы готовы поступиться и какие ещё варианты вам подошли бы?',
    en: '{name}, as it stands this does not fit the money and the time we have. I would like to find another way. What matters most to you: the sum, the date or the full list? Which of them could move, and what other options would you consider?',
  },
} satisfies GeneralAnswer;

export const priceTheChange = {
  id: 'price-the-change',
  title: { ru: 'Назвать цену изменения', en: 'Name the price of the change' },
  text: {
    ru: '{name}, это можно сделать. В согласованный объём это не входило, поэтому к смете добавится {sum}, а новый срок — {date}. Подтвердите, пожалуйста, ответным письмом, и я включу это в работу. Без подтверждения продолжаю по прежнему плану.',
    en: '{name}, we can do this. It was not part of what we agreed, so it adds {sum} and moves the delivery to {date}. Please confirm by reply and I will put it in the plan. Until then I carry on with what we agreed.',
  },
} satisfies GeneralAnswer;

export const raiseOpenly = {
  id: 'raise-openly',
  title: { ru: 'Поднять цену и открыто сказать почему', en: 'Raise the price and say why' },
  text: {
    ru: '{name}, скажу прямо. Срочные правки, созвоны вне плана и повторные согласования занимают заметно больше времени, чем заложено в цену. Чтобы и дальше уделять проекту столько внимания, с {date} стоимость составит {sum}. Если вернёмся к плановому порядку, оставлю прежнюю цену.',
    en: '{name}, let me be open about this. The urgent edits, unplanned calls and repeated approvals take far more time than the price allows for. To keep giving the project this much attention, from {date} the price will be {sum}. If we go back to working by the plan, it can stay as it is.',
  },
} satisfies GeneralAnswer;

export const worsenTerms = {
  id: 'worsen-terms',
  title: { ru: 'Сделать условия строже и назвать свои минусы', en: 'Tighten the terms and name our drawbacks' },
  text: {
    ru: '{name}, чтобы потом не было разочарований, скажу о наших минусах сразу. Мы не самые дешёвые, не отвечаем по ночам и в выходные и не начинаем без предоплаты. Для этой работы условия такие: предоплата 100 %, один круг правок, срок — {date}. Если это неудобно, я не обижусь: есть команды, которые работают иначе.',
    en: '{name}, to save us both a disappointment, here are our drawbacks up front. We are not the cheapest, we do not answer at night or at weekends, and we do not start without payment. For this job the terms are full prepayment, one round of changes, and delivery by {date}. If that does not suit you, no hard feelings: others work differently.',
  },
} satisfies GeneralAnswer;

export const ourTermsOrPart = {
  id: 'our-terms-or-part',
  title: { ru: 'Наши условия — или расходимся', en: 'Our terms, or we part' },
  text: {
    ru: '{name}, мы несколько раз обсудили порядок работы, и я понимаю, что он вам не очень подходит. Работать иначе мы, к сожалению, не можем: страдает результат. Если наши условия приемлемы, подтвердите их, пожалуйста, до {date}. Если нет, спокойно закончим на том, что уже сделано и оплачено.',
    en: '{name}, we have talked about how we work several times, and I can see it does not quite suit you. I am afraid we cannot work another way without the result suffering. If our terms are acceptable, please confirm them by {date}. If not, let us close calmly with what has been done and paid for.',
  },
} satisfies GeneralAnswer;

export const writtenWarning = {
  id: 'written-warning',
  title: { ru: 'Письменное предупреждение, которое остаётся в переписке', en: 'A written warning, kept on record' },
  text: {
    ru: '{name}, пишу, чтобы это осталось в переписке. Такой тон и такие требования мешают работе, и продолжать в том же духе мы не сможем. Мы по-прежнему готовы закончить начатое: по делу, в рамках договора и уважительно с обеих сторон. Если это повторится, приостановим работы и вернёмся к разговору об условиях.',
    en: '{name}, I am putting this in writing so that it is on record. Exchanges like the last ones get in the way of the work, and we cannot go on like this. We are still ready to finish what we started: to the point, within the contract and with respect on both sides. If it happens again, we will pause the work and come back to the terms.',
  },
} satisfies GeneralAnswer;

export const slowDown = {
  id: 'slow-down',
  title: { ru: 'Не спешить с договором и задать вопросы', en: 'Slow down before signing and ask' },
  text: {
    ru: '{name}, прежде чем подписывать, хочу убедиться, что мы одинаково понимаем задачу. Ответьте, пожалуйста, на несколько вопросов. Кто принимает решения и кто — работу? По каким признакам поймём, что всё получилось? Из какого бюджета и когда идёт оплата? Что вы подготовите со своей стороны? Что будет, если срок сдвинется?',
    en: '{name}, before we sign I would like to be sure that we see the job the same way. Could you tell me: who decides and who accepts the work? How will we know that it has succeeded? Which budget pays for it, and when? What do you need to have ready on your side? What happens if the date moves?',
  },
} satisfies GeneralAnswer;

export const noCapacityNow = {
  id: 'no-capacity-now',
  title: { ru: 'Нет времени: коротко', en: 'No capacity: in short' },
  text: {
    ru: '{name}, спасибо, что обратились. Сейчас все часы расписаны, и взять ваш заказ так, чтобы сделать его хорошо, не получится. Лучше сказать об этом сразу, чем подвести вас потом.',
    en: '{name}, thank you for asking us. We are fully booked and could not give your project the care it needs. Better to say so now than to let you down later.',
  },
} satisfies GeneralAnswer;

export const noCapacityUntil = {
  id: 'no-capacity-until',
  title: { ru: 'Нет времени: свободно только позже', en: 'No capacity: only later' },
  text: {
    ru: '{name}, спасибо за предложение. Ближайшее свободное окно у нас {date}, раньше не возьмёмся. Если это не поздно, напишите: пришлю условия и счёт на бронь. Если поздно, лучше поискать тех, кто свободен уже сейчас.',
    en: '{name}, thank you for the offer. Our next free slot is {date}; we cannot start earlier. If that is not too late, write to me and I will send the terms and an invoice for the booking. If it is, you will be better served by somebody who is free now.',
  },
} satisfies GeneralAnswer;

export const noCapacityElsewhere = {
  id: 'no-capacity-elsewhere',
  title: { ru: 'Нет времени: подсказать, где искать', en: 'No capacity: point elsewhere' },
  text: {
    ru: '{name}, взвесили вашу задачу и поняли, что не сможем уделить ей достаточно внимания: команда занята текущими проектами. Для такой работы, думаю, лучше подойдёт тот, кто занимается именно этим каждый день. Желаю быстро найти такого человека.',
    en: '{name}, we have thought your project over and cannot give it the attention it deserves: our people are committed to work already under way. I believe somebody who does exactly this every day would suit you better, and I wish you a quick find.',
  },
} satisfies GeneralAnswer;

export const wontAgree = {
  id: 'wont-agree',
  title: { ru: '«Думаю, мы не договоримся»', en: '“I think we won’t agree”' },
  text: {
    ru: '{name}, спасибо за подробный разговор. Мы по-разному смотрим на эту работу и на её цену, и, думаю, не договоримся. Лучше понять это сейчас, чем посередине проекта. Желаю вам найти тех, кто подойдёт больше.',
    en: '{name}, thank you for the time you have given this. We see the work and its price differently, and I think we will not agree. Better to find that out now than halfway through. I hope you find somebody who suits you better.',
  },
} satisfies GeneralAnswer;

export const farewell = {
  id: 'farewell',
  title: { ru: 'Проститься с действующим клиентом', en: 'Farewell to an existing client' },
  text: {
    ru: '{name}, спасибо за время, которое мы проработали вместе. Мы решили завершить сотрудничество: последний день работ — {date}. До этого дня закончим начатое, передадим файлы, доступы и описание того, как всё устроено, и ответим на вопросы тех, кто придёт после нас. Итоговый счёт на {sum} прикладываю.',
    en: '{name}, thank you for the time we have worked together. We have decided to bring it to a close, and {date} will be our last day. Until then we finish what is open, hand over the files, the access and a note on how everything works, and answer the questions of whoever comes next. The final invoice for {sum} is attached.',
  },
} satisfies GeneralAnswer;

export const doorOpen = {
  id: 'door-open',
  title: { ru: 'Отказать и оставить дверь открытой', en: 'Leave, with the door open' },
  text: {
    ru: '{name}, сейчас нам не по пути: по деньгам и по срокам мы не сходимся. Дело только в обстоятельствах, и они меняются. Если позже захотите вернуться к разговору на наших условиях, напишите: начнём с чистого листа.',
    en: '{name}, for now our ways part: we do not meet on the money and the time. That is down to circumstances, and those change. If one day you want to come back to it on our terms, write to me. You will be welcome.',
  },
} satisfies GeneralAnswer;

export const comeBack = {
  id: 'come-back',
  title: { ru: 'Вернуться к работе на наших условиях', en: 'Back to work, on our terms' },
  text: {
    ru: '{name}, рады, что вы вернулись. Готовы продолжить, но по новым правилам, чтобы и вам, и нам было спокойно: предоплата, один человек, который принимает решения, и объём, закреплённый письменно. Стоимость теперь {sum}, начать можем {date}. Подходит?',
    en: '{name}, it is good to have you back. We are glad to continue, under new rules that keep it calm for both sides: payment in advance, one person who decides, and the scope in writing. The price is now {sum}, and we can start on {date}. Does that work for you?',
  },
} satisfies GeneralAnswer;

/** The moves that fit more than one sign, in the order in which one tries them: from holding on to letting go. */
export const generalAnswers: readonly GeneralAnswer[] = [
  holdPrice,
  markUpForVolume,
  askAlternatives,
  priceTheChange,
  slowDown,
  raiseOpenly,
  worsenTerms,
  writtenWarning,
  ourTermsOrPart,
  noCapacityNow,
  noCapacityUntil,
  noCapacityElsewhere,
  wontAgree,
  doorOpen,
  farewell,
  comeBack,
];
