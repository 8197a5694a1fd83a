import type { Signal } from '../types';

export default {
  id: 'fit.company-size',
  group: 'fit',
  kind: ['fit'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Непривычный размер компании',
    en: 'Unusual company size',
  },
  counts: {
    ru: 'Компания клиента намного больше или меньше вашей либо не попадает в заданные вами пределы.',
    en: "The client's firm is far larger or smaller than your own, or outside the range you set.",
  },
  countsNot: {
    ru: 'Размер неизвестен или чуть выходит за пределы.',
    en: 'The size is unknown, or only just outside the range.',
  },
  why: {
    ru: 'большая компания приносит долгие согласования, маленькая — маленький бюджет. Это не недостаток клиента, а повод заранее продумать условия.',
    en: 'a large firm brings long approvals, a tiny one a tiny budget. That is no fault of theirs, just a reason to think the terms through beforehand.',
  },
  answers: [
    {
      title: {
        ru: 'Условия под размер',
        en: 'Terms to match the size',
      },
      text: {
        ru: '{name}, мы чаще работаем с компаниями другого размера, поэтому сразу уточню: сколько человек согласует работу и сколько обычно занимает оплата? От этого зависят срок и предоплата.',
        en: '{name}, we mostly work with firms of another size, so let me ask straight away: how many people approve the work, and how long does payment usually take? The schedule and the advance depend on it.',
      },
    },
  ],
  lookalikes: {
    ru: ['Вы указали 10–50 сотрудников, у клиента 55.', 'Размер компании не указан нигде.'],
    en: ['You set 10 to 50 employees, the client has 55.', 'The size of the firm is not stated anywhere.'],
  },
  examples: {
    ru: [
      'Вас двое, а у клиента четыре тысячи сотрудников и отдел закупок.',
      'Вы работаете с компаниями от ста человек, а пишет частный мастер без сотрудников.',
    ],
    en: [
      'There are two of you, and the client has four thousand staff and a purchasing department.',
      'You serve firms of a hundred and up, and this is a one-person workshop.',
    ],
  },
} satisfies Signal;
