import type { AxisView, ClientClass, Stage } from '../../clients/types';

interface Words {
  readonly classes: Readonly<Record<ClientClass | 'unknown', string>>;
  readonly stages: Readonly<Record<Stage | 'unknown', string>>;
  readonly scores: Readonly<Record<AxisView['word'], string>>;
}

/** What class, stage and the two axes are called, on every face alike. */
export const WORDS: Readonly<Record<'en' | 'ru', Words>> = {
  en: {
    classes: {
      AAA: 'AAA: in a hurry, fine with the price',
      BBB: 'BBB: fine with the price, no hurry',
      CCC: 'CCC: no hurry, the price in question',
      'urgent-refuses': 'In a hurry, but against the price',
      unknown: 'not clear yet',
    },
    stages: {
      'first-contact': 'first contact',
      exploring: 'finding out',
      proposal: 'proposal',
      signing: 'before signing',
      'in-work': 'in work',
      paying: 'paying',
      past: 'past',
      unknown: 'not clear yet',
    },
    scores: {
      calm: 'calm',
      watch: 'worth watching',
      difficult: 'looks difficult',
      fair: 'fair',
      costly: 'looks costly',
      loss: 'looks loss-making',
      unknown: 'too little to go on',
    },
  },
  ru: {
    classes: {
      AAA: 'AAA: спешит и согласен с ценой',
      BBB: 'BBB: согласен с ценой, не спешит',
      CCC: 'CCC: не спешит, цена под вопросом',
      'urgent-refuses': 'Спешит, но против цены',
      unknown: 'пока не ясен',
    },
    stages: {
      'first-contact': 'первый контакт',
      exploring: 'присматриваемся',
      proposal: 'предложение',
      signing: 'перед подписанием',
      'in-work': 'в работе',
      paying: 'оплата',
      past: 'в прошлом',
      unknown: 'пока не ясен',
    },
    scores: {
      calm: 'спокойное',
      watch: 'стоит присмотреться',
      difficult: 'похоже, непростое',
      fair: 'всё честно',
      costly: 'похоже, затратно',
      loss: 'похоже, в убыток',
      unknown: 'пока мало данных',
    },
  },
};
