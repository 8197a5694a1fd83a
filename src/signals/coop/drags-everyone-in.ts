import type { Signal } from '../types';

export default {
  id: 'coop.drags-everyone-in',
  group: 'coop',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Зовёт всех высказаться',
    en: 'Pulls everybody in',
  },
  counts: {
    ru: 'Подключает всё новых людей, и каждый должен высказаться: в копии директор, юрист и жена, утвердить должны все.',
    en: "Pulls in more and more people to weigh in: I've copied the director, the lawyer and my wife, everybody must approve.",
  },
  countsNot: {
    ru: 'Знакомство с тем, кто отвечает за дело.',
    en: 'Introducing the person in charge.',
  },
  why: {
    ru: 'у каждого нового человека своё мнение, и согласование растёт быстрее работы. Если дело касается многих, хорошо, когда их мнения собирает кто-то один.',
    en: 'every new person brings an opinion, and approval grows faster than the work. If it does concern many, it helps when one of them gathers the views.',
  },
  answers: [
    {
      title: {
        ru: 'Один голос со стороны клиента',
        en: "One voice on the client's side",
      },
      text: {
        ru: '{name}, хорошо, что коллеги участвуют. Чтобы правки не противоречили друг другу, соберите их, пожалуйста, в один список до {date}. В цену входит один такой круг, следующий стоит {sum}.',
        en: "{name}, it's good to have your colleagues involved. So that their comments don't contradict each other, please collect them in one list by {date}. One such round is included; each further one costs {sum}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Знакомьтесь, это Борис, с понедельника проект ведёт он.',
      'Бухгалтер в копии, чтобы сразу оплатить.',
      'Мнения собрала, прикладываю один общий список.',
      'Жена передаёт спасибо за шторы.',
      'Решение за мной, согласовывать ни с кем не надо.',
    ],
    en: [
      'This is Boris, he runs the project from Monday.',
      "I've copied accounts so that they can pay at once.",
      "I've gathered the views, here's one list for all of us.",
      'My wife says thanks for the curtains.',
      "It's my decision, nobody else has to approve.",
    ],
  },
  examples: {
    ru: [
      '«Переслал эскиз всем начальникам отделов, ждите замечаний от каждого.»',
      '«Ещё тёща хочет посмотреть, и брат, он в этом понимает.»',
      '«Добавляю в чат весь родительский комитет», пусть голосуют за цвет.',
      '«Теперь нужно одобрение и безопасников, и пиара, и профсоюза.»',
      '«Завтра покажу соседям по даче, потом сыну, и уж тогда скажу.»',
    ],
    en: [
      "«I've sent the sketch to all heads of department, expect comments from each.»",
      '«My mother-in-law wants a look too, and my brother, he knows about these things.»',
      "«I'm adding the whole parents' committee to the chat» so they can vote on the colour.",
      '«We now need a yes from security, from PR and from the union.»',
      '«First the neighbours, then my son will have a say, and after them the choir.»',
    ],
  },
} satisfies Signal;
