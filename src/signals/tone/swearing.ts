import type { Signal } from '../types';

export default {
  id: 'tone.swearing',
  group: 'tone',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Ругается для связки слов',
    en: 'Swears in passing',
  },
  counts: {
    ru: 'Бранные слова как манера речи, не в наш адрес.',
    en: 'Swears as a manner of speaking, not at us.',
  },
  countsNot: {
    ru: 'Цитата, название или имя, в котором есть такое слово.',
    en: 'Quoting a name or a title that has such a word in it.',
  },
  why: {
    ru: 'сама по себе брань ещё ни о чём не говорит, но граница между «просто так» и «в ваш адрес» тонкая. С давним знакомым это может быть и знаком доверия.',
    en: 'swearing alone says little, but the line between “in passing” and “at you” is thin. With somebody you know well it may even be a sign of trust.',
  },
  answers: [
    {
      title: {
        ru: 'Ответить ровно и по делу',
        en: 'Answer evenly',
      },
      text: {
        ru: '{name}, понимаю, день непростой. По делу: сделаю к {date}. В письмах давайте, пожалуйста, без крепких слов: переписку читает вся команда.',
        en: '{name}, sounds like a hard day. As for the work, it will be done by {date}. Could we keep the strong words out of our emails, though? The whole team reads them.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Пьеса называется "Чёртова дюжина", афишу печатаем в два цвета.',
      'Блины на Масленицу заказываем как в прошлом году, двести порций.',
      'Бар "Хреновина" переехал на Лесную, 12, туда и везите.',
      'Фамилия заказчика Дуров, через "у", исправьте пропуск.',
    ],
    en: [
      'The play is called "Damn Yankees", the poster prints in two colours.',
      'Deliver to the Bloody Mary Bar, side entrance, before noon.',
      'The beaver dam upstream has flooded our access road.',
      'Our new cook is from Hell, Michigan, please get his papers ready.',
    ],
  },
  examples: {
    ru: [
      '«Ну ни хрена себе», как быстро доехало, спасибо.',
      'Принтер опять зажевал договор, «чёрт бы его драл», пришлю завтра.',
      '«Блин, да ёлки-палки, задолбала эта налоговая», ждите бумаги в среду.',
      'С поставкой «полная жопа», фура стоит на границе.',
      '«какого лешего, мать его», сервер снова лёг, но мы уже чиним',
    ],
    en: [
      '«Holy crap», that was quick, thanks.',
      "The printer chewed up the contract again, «damn thing», you'll get it tomorrow.",
      '«Bloody hell, what a slog», the papers will be with you on Wednesday.',
      'Our shipment is «totally fucked», the lorry is stuck at the border.',
      '«shit, forgot the attachment», here you go',
    ],
  },
  rules: `
guards content
unless sentence (called | theme | приличн* | мат | матом | слово | swear words | swearing | quote | название
  | title | name of | damn yankees | допустимо | acceptable)
lexicon @mat = хуй* | хуе* | хуя* | хуи* | нахуй* | нахуя* | похуй* | дохуя | охуе* | охуи* | ахуе* | захуя*
  | хуйн* | пизд* | распизд* | спизд* | опизд* | отпизд* | припизд* | допизд* | запизд* | ебан* | ебат* | ебал*
  | ебл* | ебн* | ебуч* | ебош* | ебис* | ебет* | ебу | ебет | ебут | заеб* | наеб* | объеб* | обьеб* | уеб*
  | выеб* | доеб* | отъеб* | отьеб* | съеб* | проеб* | подъеб* | разъеб* | ебаа* | бля | блят* | бляд* | бляха
  | блеать | =мля
lexicon @coarse = хули | срак* | гамн* | говн* | сцук* | жоп* | пздц | обосс* | обоср* | ссан* | долбан*
  | трахат* | манда | еблищ* | пизж* | сука | сучий | жопа | дерьмо | дерьмовый | говно | говен* | срань | срать
  | насрать | просрать | сраный | хрень | хреново | хреновый | хреновина | хренова | херня | херово | херовый
  | похер | нахер | нахрен | хер | дохера | охренеть | охренел | охренеть | охеренн* | охренен* | охерел
  | дохрена | задолбать | задолбаться | чертов | чертовый | едрить | трындец | звездец | мать твою | твою мать
  | мать их | ёпт | епт* | ёпрст | епрст | йопт* | ексель | мудак* | мудил* | пидор* | пидар* | гондон* | гандон*
lexicon @coarse-en = fuck* | ass | asses | asshole* | ass-hole* | dumbass* | jackass* | cunt* | cock | cocks
  | prick | pricks | pussy | nigga* | bullshit* | dipshit* | shithole* | fck* | fuk* | effing | sumbitch
  | goddamn | fucking | wtf | ffs | stfu | omfg | fkn | fckin* | motherfuck* | shit | shite | shitty | shitload*
  | shitshow | bullshit | horseshit | arse | arsed | arsehole* | asshole* | bollocks | bollock* | bugger
  | buggered | buggering | bastard | crap | crappy | goddamn* | goddam* | dammit | damnit | bloody | sodding
  | sod it | sod off | sod the | piss | pissed | pissing | bitch | bitches | bitching | badass | dickhead*
  | wank* | twat* | prick | cock-up | clusterfuck | snafu | bs | for fuck's | holy cow | lmfao

strong ru @mat
  + «Бляха», точно, вы писали.
  - Эта бляшка на ремне из латуни.

medium ru @coarse
  + Презентация у меня вышла «хреново», поправьте.
  - Собака породы хаски, сука, два года.
  unless sentence (собака | собаки | щен* | породы)

medium ru (черт (возьми | знает | его знает | с ним) | к черту | к чертям | какого (черта | хрена | фига
  | лешего) | ни хрена | ни хера | ни черта | ни фига себе | хрен (с ним | с ней | его | знает | пойм*) | на хрен
  | на фига | на кой черт | фиг знает | ни фига | черта с два | чтоб его | до черта | ^ черт $)
  + Да «хрен с ним», берем синий.
  - Хрен с горчицей подайте отдельно.
  unless sentence (горчиц* | соус* | салат* | рецепт*)

weak ru (блин | ^ черт | фигня | офигеть | зашибись)
  + «Блин», не тот файл.
  - Блины будут в меню.
  unless sentence (блины | меню | мука | масленица)

strong en @coarse-en
  + «Crap», wrong file, sorry.
  - Bloody Mary is on the cocktail list.
  unless sentence (cocktail | mary | nose | steak | sunday | pump | blood)

medium en (what the hell | the hell | hell of a | a hell of | hell yes | bloody hell | go to hell | god damn
  | god damned | god damn it | for god's sake | for christ's sake | jesus christ | christ's sake | damn | damned
  | damn it | screw it | screw that | screw this | son of a | to hell with | as hell | my ass | our asses
  | my arse | pain in the | holy shit | holy crap | freaking | frigging | effing | friggin)
  + «What the hell» is a canonical tag?
  - The hell scene is in act two.
  unless sentence (scene | act | heaven | chapter | neck)
`,
} satisfies Signal;
