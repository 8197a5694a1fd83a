import { slowDown } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'trust.blames-predecessor',
  group: 'trust',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Ругает прежних исполнителей',
    en: 'Runs down predecessors',
  },
  counts: {
    ru: 'Плохо говорит обо всех, кто работал до нас: одни жулики и халтурщики, вы уже четвёртое агентство, все подвели.',
    en: 'Runs down those who worked for them before: all crooks and bunglers, you are the fourth agency, they all let us down.',
  },
  countsNot: {
    ru: 'Деловая передача дел: «прежний разработчик ушёл, вот его код».',
    en: 'A factual handover: “the last developer left, here is his code”.',
  },
  why: {
    ru: 'если плохими были все до нас, следующими в этом списке можем стать мы. Один неудачный опыт бывает у каждого, и из него полезно узнать, чего теперь опасаются.',
    en: 'if everybody before us was bad, we may be next on the list. One bad experience can happen to anyone, and it tells you what they now fear.',
  },
  answers: [
    {
      title: {
        ru: 'Спросить, что пошло не так',
        en: 'Ask what went wrong',
      },
      text: {
        ru: '{name}, спасибо, что рассказали. Чтобы не повторить: что именно тогда не получилось, о чём было договорено и как вы узнали, что что-то не так? Ответы учтём в плане и в договоре.',
        en: "{name}, thank you for telling me. So that it doesn't happen again: what exactly went wrong, what had been agreed, and how did you notice? We'll build your answers into the plan and the contract.",
      },
    },
    slowDown,
  ],
  lookalikes: {
    ru: [
      'Прежний бухгалтер ушла в декрет, её таблицы в папке.',
      'До вас сайт вела студия из Твери, пароли они передали.',
      'Предыдущий дизайнер работал хорошо, просто уехал.',
      'Первую партию делал другой завод, размеры у них в дюймах.',
      'Вы у нас четвёртые по списку на выставке, стенд 4.',
    ],
    en: [
      'Our former bookkeeper is on maternity leave, her sheets are in the folder.',
      'A studio in Leeds ran the site before you and has handed over the passwords.',
      'The previous designer was good, he just moved abroad.',
      'The first batch came from another plant, their sizes are in inches.',
      "You're fourth on the list of speakers, after the break.",
    ],
  },
  examples: {
    ru: [
      '«Трое юристов до вас только деньги тянули, ни один ничего не понимал.»',
      '«Что ни бригада, то халтурщики», надеюсь, хоть вы не такие.',
      '«Прошлое агентство слило бюджет, а позапрошлое вообще жулики.»',
      '«Все мои репетиторы оказались бездарями, вы пятая.»',
      '«До вас тут одни рукожопы работали», переделывать придётся всё.',
    ],
    en: [
      '«The three lawyers before you just milked us and none had a clue.»',
      "«Every crew we've had was a bunch of cowboys», I hope you're different.",
      '«The last agency burned the budget and the one before were plain crooks.»',
      "«All my tutors turned out useless, you're number five.»",
      '«Nobody who touched this site before knew what they were doing, and each one let us down.»',
    ],
  },
  rules: `
unless sentence (he tells | all his | рассказывает | says that | our customer)
unless sentence (не в обиде | no hard feelings | прекрасн* | decent job | ушел на пенсию | great | wonderful)
class @prev = прошлый | прежний | предыдущий | бывший | прошлые | предшественник | предшественники | до вас
  | previous | last | former | old | outgoing | predecessor | before you | ex
class @pro = подрядчик | исполнитель | дизайнер | агентство | студия | юрист | бухгалтер | бухгалтерша
  | программист | хостер | фотограф | мастер | переводчик | поставщик | управляющий | управляющая | архитектор
  | репетитор | адвокат | бригада | прораб | строители | контора | разработчик | внедренцы | специалист | команда
  | врач | маркетолог | сеошник | риелтор | электрик | сантехник | contractor | agency | designer | studio | lawyer
  | solicitor | accountant | bookkeeper | developer | photographer | translator | supplier | freelancer | architect
  | tutor | plumber | builder | electrician | team | programmer | consultant | firm | guy | landlord | people
  | vendor | company | agent
class @bad = жулик* | мошенник* | халтурщик* | бездар* | идиот* | катастрофа | кошмар | ужас | бестолков*
  | безграмотн* | некомпетент* | криворук* | рукожоп* | развалили | испортил | испортили | запороли | кинул
  | кинули | обманул | обманули | разорил | разорила | подвел | подвели | напортачил* | накосячил* | навалил*
  | доили | исчез | исчезли | пропал | пропали | сбежал* | ничего не умел* | ничего не понимал* | не смог | врал
  | врали | врала | наврал* | содрал* | лентяи | лентяй | дилетант* | кидалы | кидала | клоуны | сорвал | сорвали
  | завалил | завалили | crook* | idiot* | useless | incompetent | disaster | catastrophe | nightmare | cheat*
  | ruined | botched | bungled | bungler* | cowboys | scammed | scammer* | lied | hopeless | terrible | awful
  | messed | screwed | let us down | let me down | vanished | disappeared | ran off | ripped | robbed | fraud*
  | amateur* | lazy | no clue | no idea | milked | couldn't explain | destroyed | wrecked | sloppy | liar*
  | dreadful | ghosted | clowns | bastards | waste of

strong ru @prev <2> @pro <8> @bad
  + «Прошлый подрядчик нас просто кинул».
  - Прошлый подрядчик переехал в Казань.

strong ru @pro <3> @prev <6> @bad
  + «Бухгалтер, бывшая, нас разорила».
  - Бухгалтер в прошлом году завалила зачет сыну.
  unless sentence (зачет | экзамен)

medium ru вы <4> (третий | четвертый | пятый | шестой | седьмой | второй | десятый) <3> @pro
  + «Вы у нас третий бухгалтер» за два года.
  - Вы второй фотограф на свадьбе?
  unless sentence (свадьб* | [ask] на)

strong en @prev <3> @pro <8> @bad
  + Our «last accountant was useless».
  - Our last accountant retired in May.

strong en (you're | you are | you'll be | you will be) <2> (the | our | my)? <1> (second | third | fourth | fifth
  | sixth | seventh | tenth) <2> @pro
  + «You're the fourth agency» we have tried.
  - You're the second photographer at the wedding.
  unless sentence (talking to | pitch | invited | decide | wedding | speaker)

medium en (all of them | they all | every one of them | none of them | not one of them | neither of them
  | the first two | the last two | the last three | the first three | the others before) <5> (@bad | knew | could
  | were)
  + «They all let us down» in the end.
  - They all were happy guests.
  unless sentence (guests | children | happy | loved)
`,
} satisfies Signal;
