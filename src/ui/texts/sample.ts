import { catalogue } from '.';

const en = {
  subject: 'Website for the tea shop',
  client: 'Anna Sample',
  me: 'You',
  letters: [
    'Hello! Thank you for the estimate. It looks good, but could you give us a 20% discount? The studio next door does it for half.',
    'Good afternoon, Anna! The price covers design, texts and launch. I can take out the shop and come down by a third. Would that help?',
    'No, everything stays. And please add two more banners for free, it is five minutes of work. I need it by tonight, urgently!!!',
  ],
};

const ru: typeof en = {
  subject: 'Сайт для чайной лавки',
  client: 'Анна Примерова',
  me: 'Вы',
  letters: [
    'Здравствуйте! Спасибо за смету. Всё нравится, но сделаете нам скидку 20%? В соседней студии просят вдвое меньше.',
    'Добрый день, Анна! В цену входят дизайн, тексты и запуск. Могу убрать магазин, тогда выйдет на треть дешевле. Так подойдёт?',
    'Нет, всё оставляем. И добавьте, пожалуйста, ещё пару баннеров бесплатно, там работы на пять минут. Нужно сегодня к вечеру, срочно!!!',
  ],
};

/** The conversation that the first steps show. Odd letters are the client's. */
export const sampleTexts = catalogue({ en, ru });
