import { farewell, writtenWarning } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'tone.threat',
  group: 'tone',
  kind: ['phrase'],
  severity: 'severe',
  axis: 'manner',
  name: {
    ru: 'Угрожает',
    en: 'Threatens',
  },
  counts: {
    ru: 'Грозит судом, плохими отзывами, жалобой начальству или в надзор, уходом к конкурентам, если не будет так, как он хочет.',
    en: 'Threatens with court, bad reviews, a complaint to the boss or a regulator, or leaving for a competitor unless they get their way.',
  },
  countsNot: {
    ru: 'Спокойное сообщение об уже принятом решении.',
    en: 'Calmly telling us about a decision already taken.',
  },
  why: {
    ru: 'договорённость под угрозой держится, пока держится угроза, и следующая будет сильнее. Если ошибка наша, её лучше исправить, но не потому, что пригрозили.',
    en: 'an agreement made under a threat lasts only as long as the threat does, and the next threat will be bigger. If the fault is ours, put it right, but not because of the threat.',
  },
  answers: [
    {
      title: {
        ru: 'Ответить спокойно и письменно',
        en: 'Answer calmly, in writing',
      },
      text: {
        ru: '{name}, вижу ваше письмо. Обращаться, куда считаете нужным, ваше право. Со своей стороны предлагаю решить по существу: пришлите, что именно не соответствует договору, и до {date} ответим письменно по каждому пункту.',
        en: "{name}, I have read your message. You are free to take it wherever you see fit. For my part I'd rather settle the matter itself: tell me what does not match the contract, and you'll have a written answer to each point by {date}.",
      },
    },
    writtenWarning,
    farewell,
  ],
  lookalikes: {
    ru: [
      'Мы решили дальше работать с другой студией, спасибо за эти два года.',
      'Суд перенёс заседание по нашему спору с соседом на май, поэтому экспертиза нужна к апрелю.',
      'Оставили о вас отзыв, пять звёзд, заслужили.',
      'Роспотребнадзор прислал нам проверку, помогите с документами.',
      'Если дождь не кончится, начнём кладку в понедельник.',
    ],
    en: [
      "We've decided to work with another studio from June, thank you for these two years.",
      'The court moved our dispute with the neighbour to May, so the survey is needed by April.',
      'We left you a review, five stars, well earned.',
      'The inspector will visit our kitchen on Friday, could you help with the folders?',
      "If the rain doesn't stop, we'll start the brickwork on Monday.",
    ],
  },
  examples: {
    ru: [
      '«Не вернёте деньги — встретимся в суде.»',
      '«Завтра же напишу о вас во всех городских группах», посмотрим, кто к вам пойдёт.',
      '«Ещё один день без ответа, и я звоню вашему директору.»',
      '«Либо к вечеру всё переделано, либо мы уходим к вашим соседям.»',
      '«Жалоба в инспекцию уже лежит на столе, осталось отправить», решайте.',
      '«Мои юристы вас в порошок сотрут», имейте в виду.',
    ],
    en: [
      "«Refund me or we'll see each other in court.»",
      "«By tomorrow every local forum will know your name», let's see who books you then.",
      "«One more day of silence and I'm ringing your director.»",
      '«Redo it by tonight or we take the account to the people next door.»',
      '«The letter to trading standards is written, I only need to post it», your choice.',
      '«My solicitors will have a field day with you», bear that in mind.',
    ],
  },
  rules: `
guards third-party thanks content
unless sentence (жилец | сосед | арендатор* | профсоюз | tenant | neighbour | union | заказчик мой
  | юристы посмотрят | вам грозит | нам грозит | my ex | my boss | нас самих)
class @court = суд | иск | повестка | прокуратура | полиция | роспотребнадзор | инспекция | налоговая | юрист
  | адвокат | взыскание | досудебный | фас | трудовая инспекция | следственный | роскомнадзор
class @court-en = court | lawyer | solicitor | attorney | sue | lawsuit | legal action | legal proceedings | police
  | tax office | trading standards | ombudsman | regulator | authorities | small claims | bailiff

strong ru (=подам | =подадим | =подаем | =пойду | =пойдем | =обращусь | =обратимся | =иду | =встретимся | =увидимся
  | =напишу | =напишем | =передам | =передаем | =отправлю | =вызову | =дойдем | =дойду | =буду вынужден
  | =будем вынуждены | =придется | =встреча | =готовлю | =готовим) <3> (в | к | на | с | заявление | иск | жалоба
  | претензия) <2> (@court | вас)
  + Тогда «увидимся в суде».
  - Я иду в налоговую за справкой.
  unless sentence (справка | за справкой | встреча с юристом | отчет | пропуск)

medium ru (если | иначе | не то | либо | а то | в противном случае) <6> (в суд | через суд | суд | суде | иск
  | прокуратуру | прокуратура | роспотребнадзор | полицию | полиция | юристов | юрист | юристы | адвокат | адвоката
  | жалобу | жалоба | жалобы | плохой отзыв | отзывы | единица | одну звезду | черный список | неустойка
  | неустойку | штраф)
  + Исправьте, «иначе суд».
  - Если юрист согласует, пришлю договор.
  unless sentence (согласу* | проверит | посмотрит | одобрит | юрист скажет | в договоре | договор | пункт)

medium ru (=напишу | =напишем | =оставлю | =оставим | =опубликую | =выложу | =выложим | =разнесу | =расскажу
  | =расскажем | =узнают) <4> (отзыв | везде | всем | по всем | во всех | соцсет* | чат* | негатив* | единиц*
  | одну звезду | знаком* | коллег* | в интернете | что вы | какие вы)
  + Я «напишу отзыв», чтобы все знали.
  - Напишу вам хороший отзыв.
  unless sentence (хороший | отличный | положительный | с удовольствием | обязательно | пять звезд | рад | рада
    | спасибо | восторг* | теплый)

strong ru (=уйду | =уйдем | =уходим | =найдем | =найду | =заберем | =заберу | =перейдем | =разрываем | =расторгаем
  | =расторгнем) <4> (конкурент | к другим | к другому | других | другого | другую | договор с вами | контракт)
  + Если не ответите, «уйдем к конкурентам».
  - Мы ушли от конкурентов к вам.

medium ru (пожалеете | пожалеешь | ответите за это | мало не покажется | я вам устрою | устрою вам
  | последнее предупреждение | последний раз предупреждаю | пеняйте на себя | по-плохому | найду на вас управу
  | управу найду | пожалеть об этом)
  + Вы еще «пожалеете».
  - Не пожалеете о поездке, там красиво.
  unless left:1 не

medium ru (=предупреждаю | =предупреждаем | =уведомляем | последствия | вынуждены будем) <6> (суд | иск | меры
  | жалоб* | штраф* | последстви* | взыск* | расторг* | обратимся | обратиться)
  + «Предупреждаю, будут последствия».
  - Предупреждаю, в подъезде скользко.

medium ru (приеду | приедут | приедем | придут) <3> (мои | наши) (ребята | люди | парни | юристы)
  + К вам «приедут мои ребята».
  - Наши ребята приедут в девять.

medium ru (=верните | чарджбэк | открою спор | открываю спор) <6> (иначе | а то | или | принудительно | через банк
  | открою спор | открываю спор | через суд)
  + «Верните деньги, иначе» пойдем дальше.
  - Верните коробку.

strong en (in | to) @court-en $
  + See you «in court».
  - Where is the tennis court?
  unless sentence (where | tennis | our lawyer has | our lawyer says | question | is our | need to ask | check with)

medium en (see you in court | take you to court | you to court | hear from my | hear from our | hearing from my
  | hearing from our | sue you | suing you | legal action | take legal | taking legal | press charges
  | legal proceedings | small claims | lawyer will | solicitor will | lawyers will | attorney will | to my lawyer
  | to our lawyer | to our lawyers | to my solicitor | my lawyer about | call my lawyer | calling my lawyer
  | involve a lawyer | involve lawyers | get a lawyer)
  + You'll «hear from my» lawyer.
  - Our lawyer will check the draft on Friday.
  unless sentence (check | draft | read | look at | approve | clause | sent me | contract is with)

strong en (or | or else | otherwise | else | if not) <3> (i'll | we'll | i will | we will | i'm | we're | i go
  | we go | expect | see) <5> (court | review | lawyer | competitor | elsewhere | report | complain | complaint
  | cancel | sue | someone else | star | public | boss | police | name | post | tell everyone | going to | dispute
  | refund | chargeback)
  + Fix it «or I'll report» you.
  - Call me or I'll come at nine.

strong en (i'll | we'll | i will | we will | going to | i'm going to | we're going to | be forced to | have to
  | about to | i shall | we shall) <3> (report you | leave <2> review | write <2> review | post <3> review
  | complain to | file a | lodge a | dispute | chargeback | blacklist | name and shame | go public
  | make sure everyone | make sure everybody | make sure nobody | tell everyone | tell everybody | take measures
  | escalate | go to your boss | contact your boss | inform the | speak to your manager | ruin | destroy)
  + «I'm going to leave a bad review».
  - I'll leave a nice review, promise.
  unless sentence (nice | good | great | glowing | lovely | five-star | happy to | positive | thank* | five stars
    | kind | glad)

medium en (you'll regret | you will regret | live to regret | be sorry | there will be consequences
  | will have consequences | face the consequences | final warning | last warning | last chance
  | consider this a warning | i know where you | watch your back | be very careful if i were you
  | you have been warned | you've been warned | pay for this)
  + «You'll regret» this.
  - You will be surprised.
  unless sentence (schedule | am i right | last chance to see | guests | to buy)

medium en (bad | negative | one-star | one star | 1 star | terrible | honest) <1> (review | rating | feedback)
  + «One-star review» it is, then.
  - The bad reviews on page two are from a shop we no longer run.
  unless sentence (our | page | shop | widget | got | we had | reply to | answer)
`,
} satisfies Signal;
