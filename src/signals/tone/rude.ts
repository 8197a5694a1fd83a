import { wontAgree, writtenWarning } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'tone.rude',
  group: 'tone',
  kind: ['phrase'],
  severity: 'severe',
  axis: 'manner',
  name: {
    ru: 'Грубит',
    en: 'Is rude to us',
  },
  counts: {
    ru: 'Оскорбления, презрение, ругань в наш адрес, насмешки над нашей работой.',
    en: 'Insults, contempt, profanity at us, sneering at our work.',
  },
  countsNot: {
    ru: 'Крепкие слова о собственной ошибке или о чём-то постороннем.',
    en: 'Strong words about their own mistake or about something else.',
  },
  why: {
    ru: 'грубость редко бывает разовой: если её проглотить, она становится тоном проекта. Сорваться может каждый, и тогда за этим следует извинение.',
    en: 'rudeness seldom comes just once: if we swallow it, it becomes the tone of the project. Anybody can lose their temper, but then they apologise.',
  },
  answers: [
    {
      title: {
        ru: 'Спокойно вернуть к делу',
        en: 'Bring it back to the work',
      },
      text: {
        ru: '{name}, давайте обсудим работу и исправим ошибки, но в уважительном тоне. Напишите, пожалуйста, что именно не так, по пунктам, я отвечу по каждому пункту.',
        en: "{name}, I'm glad to talk about the work and to put mistakes right, as long as we keep it respectful. Please tell me point by point what is wrong, and I'll answer each one.",
      },
    },
    writtenWarning,
    wontAgree,
  ],
  lookalikes: {
    ru: [
      'Сама перепутала размеры, вот дурья голова, шлю верные.',
      'Навигатор у нас идиотский, завёз курьера во двор с собаками.',
      'Честно говоря, второй вариант слабее первого, цвет грязноват.',
      'Тупой угол между стенами там около ста градусов.',
      'У нас тут позорно сломался лифт, заходите через склад.',
    ],
    en: [
      'I mixed up the sizes myself, what a muppet I am, here are the right ones.',
      'Our sat-nav is an idiot, it sent the courier into a farmyard.',
      'Frankly the second version is weaker than the first, the colour looks muddy.',
      'Please use the blunt end of the blade for the labels.',
      "It's a rubbish day here, rain since five, but the roof is holding.",
    ],
  },
  examples: {
    ru: [
      '«Вы там совсем безмозглые, что ли?» Двери открываются в другую сторону.',
      'Посмотрел ролик. «Моя собака смонтировала бы лучше.»',
      '«Такое убожество стыдно людям показывать», забирайте свои цветы.',
      '«С такими бестолочами, как вы, дела ещё не имел.»',
      'Ещё раз для тех, кто на бронепоезде: «вы хоть читать умеете?»',
      '«Руки бы вам оторвать за такую плитку.»',
    ],
    en: [
      '«Are you lot completely brainless?» The doors open the wrong way.',
      'Tried the soup you delivered. «My dog turned his nose up at better slop than that.»',
      '«What a pathetic effort», take your flowers back.',
      "«You people are clueless», and I've dealt with plenty.",
      'Let me spell it out slowly: «can any of you actually read?»',
      '«That tiling is a joke and so is your firm.»',
    ],
  },
} satisfies Signal;
