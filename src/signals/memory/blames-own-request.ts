import type { Signal } from '../types';

export default {
  id: 'memory.blames-own-request',
  group: 'memory',
  kind: ['thread'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Недоволен собственной просьбой',
    en: 'Unhappy with own request',
  },
  counts: {
    ru: 'Жалуется на то, о чём раньше просил сам.',
    en: 'Complains about a thing they asked for themselves earlier.',
  },
  countsNot: {
    ru: 'Жалуется, что сделано не так, как просили.',
    en: 'Complains that it was not done as asked.',
  },
  why: {
    ru: 'переделывать собственное пожелание клиента обычно ждут бесплатно, и так можно ходить по кругу. Передумать — нормально, если это так и названо.',
    en: "the rework is usually expected for free, and it can go round in circles. Changing one's mind is fine as long as it is called that.",
  },
  answers: [
    {
      title: {
        ru: 'Напомнить без упрёка и назвать цену',
        en: 'Remind without reproach, name the price',
      },
      text: {
        ru: '{name}, так сделано по вашей просьбе, пересылаю то письмо. Если теперь хочется иначе, это нормально: переделаем за {sum}, готово будет {date}. Делаем?',
        en: "{name}, we did it this way at your request; I'm forwarding that email. If you'd like it another way now, that's fine: the change costs {sum} and would be ready on {date}. Shall we go ahead?",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Просил матовую бумагу, пришла глянцевая, жалуется справедливо.',
      'Передумала и сказала об этом сама: «Знаю, просила синий, но давайте серый за доплату».',
    ],
    en: [
      'Asked for matt paper, got glossy, and complains with reason.',
      "Changed her mind and said so: “I know I asked for blue, let's do grey and bill me for it”.",
    ],
  },
  examples: {
    ru: [
      'Третьего: «Уберите цены с сайта», двадцатого: «Кто додумался убрать цены? Мы теряем заявки».',
      'Сам просил музыку погромче, а после праздника пишет, что гости оглохли из-за нас.',
    ],
    en: [
      "On the 3rd “take the prices off the site”, on the 20th “who on earth took the prices off? We're losing enquiries”.",
      'He wanted the music louder himself, and after the party writes that we deafened the guests.',
    ],
  },
} satisfies Signal;
