import { slowDown } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'coop.no-resources',
  group: 'coop',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Некому этим заниматься',
    en: "Can't keep it running",
  },
  counts: {
    ru: 'Не хватает того, без чего результатом не воспользоваться: нет людей, некому этим заниматься, нет денег на поддержку потом.',
    en: 'Lacks what is needed to use the work: no people, no one to run it, no money to support it later.',
  },
  countsNot: {
    ru: 'Вопрос, сколько людей для этого нужно.',
    en: 'Asking how many people it takes.',
  },
  why: {
    ru: 'хорошая работа, которой некому пользоваться, выглядит как плохая. Если сказать об этом вовремя, можно сделать проще, и всем от этого будет лучше.',
    en: 'good work that nobody can use looks like bad work. When it is said in time we can choose something simpler, and everyone is better off.',
  },
  answers: [
    {
      title: {
        ru: 'Предложить проще или с сопровождением',
        en: 'Offer something simpler, or to run it for them',
      },
      text: {
        ru: '{name}, хорошо, что вы об этом сказали. Есть два пути: сделать вариант проще, который не требует людей, или взять сопровождение на себя за {sum} в месяц. Какой вам ближе?',
        en: '{name}, thank you for mentioning it. There are two ways to go: a simpler version that needs nobody to run it, or we look after it for you at {sum} a month. Which would you prefer?',
      },
    },
    slowDown,
  ],
  lookalikes: {
    ru: [
      'Сколько операторов обычно ставят на такую линию?',
      'Сайтом займётся Олеся, ей нужен доступ.',
      'На поддержку заложили отдельную строку в бюджете.',
      'У поставщика нет людей, поэтому доставка в четверг.',
      'Наняли второго администратора, можно обучать.',
    ],
    en: [
      'How many people does it take to run a line like that?',
      'Olesya will look after the site, she needs access.',
      "There's a separate budget line for support.",
      'The supplier is short of people, so delivery is on Thursday.',
      'We hired a second receptionist, you can start the training.',
    ],
  },
  examples: {
    ru: [
      'Систему хотим, «но сидеть в ней у нас некому».',
      '«Контент-менеджера нет и не предвидится», блог пусть ведётся как-нибудь сам.',
      '«На обслуживание потом денег уже не будет», только на запуск.',
      '«Единственный, кто в этом разбирался, уволился.»',
      'Станок берём, «оператора под него, правда, нет».',
    ],
    en: [
      "We want the system, «but there's nobody here to sit in front of it».",
      "«We don't have an editor and won't be getting one», the blog will have to run itself.",
      "«After the launch there won't be a penny left for upkeep.»",
      '«The only person who understood this stuff has left us.»',
      "We'll take the machine, «though we've no operator for it».",
    ],
  },
  rules: `
guards third-party thanks
unless sentence (reseller | a friend | знакомые)
unless sentence (сколько человек | how many people | human resources | nobody i'd rather | nobody else
  | некому кроме)
class @run = вести | поддерживать | обслуживать | сопровождать | пользоваться | обновлять | наполнять
  | администрировать | заниматься | внедрять | эксплуатация | писать | отвечать | следить | поддержка
  | сопровождение | обслуживание | работать | этим | ним | ней | управлять

strong ru (некому | некем | нет людей | людей нет | рук не хватает | не хватает рук | нет человека | человека нет
  | нет специалиста | специалистов нет | нет сотрудника | штатной единицы | нет ресурсов | ресурсов нет
  | не хватает людей | людей не хватает | никого нет | нет никого | нет кадров | кадров нет | не потянем
  | не осилим | не по силам | нет ставки) <6> @run
  + «Людей нет, вести» соцсети после вас некому.
  - Некому открыть дверь до девяти.

strong ru @run <6> (некому | некем | не на что | не с чего | нечем | людей нет | нет людей | не потянем | не сможем
  | не осилим | не по силам | денег нет | средств нет | бюджета нет | нет бюджета | нет денег | нет средств)
  + «Вести базу некому».
  - Работать с базой мне никто не мешает.

medium ru (на (поддержку | обслуживание | сопровождение | хостинг | зарплату | эксплуатацию | лицензии
  | наполнение)) <4> (денег нет | средств нет | бюджета нет | нет денег | не хватит | ничего не | не заложен*
  | не предусмотрен* | не осталось | нет бюджета | нет средств)
  + «На поддержку денег нет».
  - На обслуживание денег не жалко.

strong en (no one | nobody | no staff | no people | don't have anyone | haven't got anyone | don't have anybody
  | no person | no employee | no resources | no capacity | no manpower | don't have the people
  | don't have the staff | don't have the capacity | don't have the resources | short-staffed
  | understaffed) <5> (to run | to maintain | to operate | to use | to update | to write | to look after
  | to manage | who can | who could | who knows | to answer | to keep | to support | to feed | to handle
  | to take care | to post | to moderate | for it | to work with)
  + We have «no one to run» it.
  - There's nobody who knows you better.
  unless sentence (better | else | rather)

strong en (no | can't afford | not | without | nothing | don't have) <3> (budget | money | funds | cash | afford
  | pay) <4> (for hosting | for maintenance | for support | for upkeep | to support it | to maintain | for licences
  | for licenses | for running | to run it | for updates | for the upkeep | to keep it running | support it later
  | beyond the first year | for staff)
  + We have «no budget for hosting» later.
  - The money for hosting is on its way.
`,
} satisfies Signal;
