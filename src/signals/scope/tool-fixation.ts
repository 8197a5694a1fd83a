import type { Signal } from '../types';

export default {
  id: 'scope.tool-fixation',
  group: 'scope',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Диктует инструменты',
    en: 'Dictates the tools',
  },
  counts: {
    ru: 'Вместо результата указывает и проверяет, чем и как работать: только этим плагином, сдвиньте на 3 пикселя, отчёт за каждый час.',
    en: 'Dictates or polices the tools instead of the result: only with this plugin, move it by 3 px, show how you spend every hour.',
  },
  countsNot: {
    ru: 'Техническое ограничение, у которого есть причина.',
    en: 'A technical constraint with its reason.',
  },
  why: {
    ru: 'внимание уходит на способ, а за результат отвечаем всё равно мы. Иногда за этим стоит неудачный опыт: полезно спросить, чего клиент опасается.',
    en: 'attention goes to the method, while we still answer for the result. Often there is a bad experience behind it, and it helps to ask what they are worried about.',
  },
  answers: [
    {
      title: {
        ru: 'Вернуть разговор к результату',
        en: 'Back to the result',
      },
      text: {
        ru: '{name}, давайте договоримся о результате: что должно получиться и как мы это проверим. А выбор инструмента оставьте, пожалуйста, нам: за него мы и отвечаем. Если есть причина работать именно так, расскажите, учтём.',
        en: "{name}, let's agree on the result: what we should end up with and how we check it. Please leave the choice of tools to us, since that's what we answer for. If there's a reason for this one, tell me and we'll take it into account.",
      },
    },
    {
      title: {
        ru: 'Отчётность как отдельная услуга',
        en: 'Reporting as a separate service',
      },
      text: {
        ru: '{name}, итоги присылаем раз в неделю, это входит в цену. Ежедневный отчёт по каждому действию тоже возможен, это {sum} в месяц. Нужен?',
        en: '{name}, a weekly summary is part of the price. We can also report daily on every step; that comes to {sum} a month. Would you like that?',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Файлы нужны в формате DXF: станок другого не читает.',
      'Сервер у нас только на Linux, таковы требования банка.',
      'Чем вы обычно режете такое стекло?',
      'Инструмент захватите свой, на объекте ничего нет.',
      'Делайте тем, чем привыкли, важен итог.',
    ],
    en: [
      'The files have to be DXF, since our cutter reads nothing else.',
      "We can only host on Linux, the bank's auditors require it.",
      'What do you usually cut that kind of glass with?',
      "Bring your own tools, there's nothing on site.",
      "Use whatever you're used to, the outcome is what counts.",
    ],
  },
  examples: {
    ru: [
      '«Логотип на два миллиметра левее, а теперь на полмиллиметра обратно.»',
      '«Красить только валиком этой марки», никаких других не признаю.',
      '«Каждый вечер присылайте скриншоты экрана за весь день.»',
      '«Пишите тексты строго в этой программе и только шрифтом, который я указал.»',
      '«Распишите поминутно, на что ушло утро вторника.»',
    ],
    en: [
      '«Nudge the logo two millimetres left. Now half a millimetre back.»',
      "«Only this brand of roller», I won't hear of any other.",
      '«Send me screen captures of the whole day, every evening.»',
      '«You have to write in this program and in the font I picked.»',
      "«I'd like a minute-by-minute account of Tuesday morning.»",
    ],
  },
} satisfies Signal;
