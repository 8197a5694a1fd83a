import { holdPrice } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'price.expensive',
  group: 'price',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Говорит, что дорого',
    en: 'Calls it too expensive',
  },
  counts: {
    ru: 'Возмущается ценой: почему так много, у других дешевле, времена тяжёлые, сумма в смете шокирует.',
    en: 'A protest that the price is too high: why so much, others charge less, times are hard, shocked by the quote.',
  },
  countsNot: {
    ru: 'Слова о том, что дорого что-то другое: аренда, бензин, прежний поставщик.',
    en: 'Saying that something else is expensive: rent, fuel, a former supplier.',
  },
  why: {
    ru: 'если начать оправдываться, разговор пойдёт о цене, а не о деле. Иногда за этим стоит простое «я не понимаю, за что плачу», и тогда помогает разбивка по строкам.',
    en: "once we start to justify ourselves, we talk about the price and no longer about the work. Sometimes it only means “I don't see what I am paying for”, and then an itemised list helps.",
  },
  answers: [
    holdPrice,
    {
      title: {
        ru: 'Спросить, с чем сравнивают',
        en: 'Ask what it is compared with',
      },
      text: {
        ru: '{name}, чтобы ответить по существу: с чем вы сравниваете? Пришлите, пожалуйста, другое предложение, и я покажу по строкам, чем они отличаются. Если там тот же объём за меньшие деньги, возможно, вам действительно стоит выбрать его.',
        en: "{name}, so that I can answer properly, what are you comparing us with? Send me the other offer and I'll show you line by line where they differ. If it really is the same work for less, it may be the right choice for you.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Аренда у нас в центре дорогая, поэтому переезжаем на окраину, адрес пришлю.',
      'Прежний подрядчик брал дорого и ничего не делал, ваша цена нам понятна.',
      'Что входит в строку "подготовка основания"?',
      'Дорогая Елена Сергеевна, поздравляем вас с праздником!',
      'Для нас это не дорого, вопрос только в сроках.',
    ],
    en: [
      'Rent in the centre is expensive, so we are moving out, the new address follows.',
      'Our last contractor was expensive and did nothing; your price makes sense to us.',
      'What is included under "surface preparation"?',
      "The hotel we booked for the crew turned out pricey, but that's our own headache.",
      "It isn't too much for us, the only question is the date.",
    ],
  },
  examples: {
    ru: [
      'Открыла смету и села. «Откуда такие деньги за две недели работы?»',
      '«Сто двадцать тысяч за озвучку ролика — это перебор», честно говоря.',
      'Павел, «для нашего садика это неподъёмная сумма».',
      'Мы обзвонили ещё троих, «все просят вдвое меньше».',
      '«Времена сейчас тяжёлые, таких расходов мы не потянем.»',
      '«Ничего себе расценки у вас», за перевод одной справки...',
    ],
    en: [
      "Opened the vet's estimate and had to sit down. «How can one operation come to that much?»",
      '«Ninety dollars for taking in a waist is steep», to be honest.',
      'Paul, «this is way out of reach for a nursery like ours».',
      'We rang three other removal firms and «every one of them is half of what you ask».',
      "«With the economy as it is, we can't justify numbers like these.»",
      "«Blimey, that's a lot» for translating a one-page certificate.",
    ],
  },
} satisfies Signal;
