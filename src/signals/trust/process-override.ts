import { ourTermsOrPart } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'trust.process-override',
  group: 'trust',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Навязывает свой порядок',
    en: 'Overrides our process',
  },
  counts: {
    ru: 'Говорит, что работать надо не по-нашему, а по его порядку: без брифа, без этапов, мы всегда делаем иначе.',
    en: 'Says that our way of working is wrong and that theirs must be used: skip the brief, no stages, we always do it otherwise.',
  },
  countsNot: {
    ru: 'Вопрос, почему мы так работаем.',
    en: 'Asking why we work this way.',
  },
  why: {
    ru: 'порядок работы защищает обе стороны, и без него ошибки видны только в конце. У большой компании могут быть и настоящие внутренние правила: попросите прислать их.',
    en: 'an agreed way of working protects both sides; without it mistakes only show at the end. A large firm may have genuine rules of its own: ask to see them.',
  },
  answers: [
    {
      title: {
        ru: 'Объяснить, зачем этот шаг',
        en: 'Explain what the step is for',
      },
      text: {
        ru: '{name}, понимаю желание ускорить. Этот шаг нужен, чтобы вы не платили дважды: на нём мы ловим ошибки, пока они ничего не стоят. Он занимает немного, и начать можем уже {date}.',
        en: "{name}, I can see you'd like to save time. This step is there so that you don't pay twice: it catches mistakes while they still cost nothing. It doesn't take long, and we can begin on {date}.",
      },
    },
    ourTermsOrPart,
  ],
  lookalikes: {
    ru: [
      'А зачем нужен бриф на такую маленькую вывеску?',
      'Как у вас устроены этапы и когда мы что смотрим?',
      'Бриф заполнили, этапы понятны, начинаем.',
      'Обходимся без завтрака, заезд в десять.',
      'Мы тоже так работаем: сначала замер, потом договор.',
    ],
    en: [
      "What's the brief for with such a small sign?",
      'How do your stages work and when do we see what?',
      "The brief is filled in, the stages are clear, let's begin.",
      "We'll skip breakfast, check-in is at ten.",
      'We work the same way: survey first, contract second.',
    ],
  },
  examples: {
    ru: [
      '«Давайте без этих ваших этапов, сразу чистовик.»',
      '«Бриф не нужен, начинайте рисовать.»',
      '«Неправильно вы работаете: сначала шьют, потом снимают мерки.»',
      '«У нас заведено иначе: исполнитель приходит к нам в офис и сидит рядом.»',
      '«Забудьте про свой график, будете работать по моему.»',
    ],
    en: [
      "«Let's do without those stages of yours and go straight to the final thing.»",
      '«No need for a brief, just start drawing.»',
      "«You're going about it the wrong way round: sew first, measure later.»",
      '«Around here the contractor comes in and sits next to us», so do that.',
      "«Forget your schedule, you'll work to mine.»",
    ],
  },
} satisfies Signal;
