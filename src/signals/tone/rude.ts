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
  rules: `
guards third-party content
unless left:6 (наш | нашего | наши | наша | мой | моя | моего | сам | сама | себя | я | мы | my | our | i | i'm
  | we're | myself | ourselves | his | her | their | old | former)
unless sentence (before you | before your | до вас | до тебя | was before you | прежний | прошлый | предыдущий | сосед | банк | конкурент | чувствую себя | почувствовал* | слово
  | can i ask a stupid | stupid question | глупый вопрос | дурацкий вопрос | felt like | feel like | be rude
  | don't want to be | previous | our last | competitor | printer | принтер | старый код | old code | не хам*
  | в фильме | говорит злодей | villain | я туплю)
lexicon @insult = дибил* | даун | дауны | петушар* | ушлеп* | шакал* | гниды | гадин* | гопник* | чурк* | хохл*
  | рагул* | ватник* | тварин* | отброс* | маразм* | маразматик* | шизик* | псих | психи | идиот* | идиотк*
  | дебил* | кретин* | имбецил* | придурок | придурки | придурк* | дурак | дураки | дура | дурень | дурач* | тупица
  | тупиц* | тупой | тупая | тупые | туповат* | тупорыл* | болван* | осел | ослы | баран | бараны | козел | козлы
  | козлина | скотина | свинья | урод* | мразь | мрази | тварь | твари | сволочь | сволочи | гад | гады | подонок
  | подонки | подлец | негодяй* | мерзавец | мерзавцы | жулик* | жулье | мошенник* | аферист* | халтурщик*
  | бездельник* | бездарь | бездари | бездарн* | неуч* | недоучк* | невежд* | невежа | хам | хамы | хамло | быдло
  | лох* | лошара | клоун* | шут | дилетант* | непрофессионал* | криворук* | рукожоп* | безмозгл* | безграмотн*
  | неграмотн* | безголов* | никчемн* | бестолоч* | бестолков* | лентяй* | лодыр* | дармоед* | тунеядец | шарлатан*
  | позорищ* | позор | ничтожеств* | ничтожный | чмо | чмошник* | мудак* | мудил* | мудач* | долбоеб* | дебилоид*
  | олух* | остолоп* | недоумок | недоумки | отморозок | ублюдок | ублюдки | сучка | гондон* | гандон* | пидор*
  | пидар* | пидорас* | педик* | шлюха | стерва | курица | овца | мартышк* | обезьян* | колхоз | колхозник*
  | деревенщин* | пэтэушник* | школот* | шарашка | шарашкин* | паразит* | алкаш* | пьянь | дегенерат* | выродок
  | выродки | падла | падаль | гнида | гниды | шваль | мымра
lexicon @trash = говно | дерьмо | дерьмов* | говен* | хлам | мусор | отстой | бред | бредятина | чушь | ерунда
  | фигня | хрень | херня | хуйня | халтура | убожество | убогий | убогая | убого | позорище | помойка | мазня
  | каракули | уродство | уродливый | уродский | жуть | срань | сраный | дрянь | самодеятельность | посмешище
  | помои | туфта | лажа | блевотн* | тупость | бестолковщина | безвкусица | кошмар | днище | дно | гадость | параша
lexicon @insult-en = idiot* | moron* | imbecile* | cretin* | fool | fools | stupid | dumb | dumbass* | clown*
  | jerk | jerks | loser* | amateur* | incompetent* | crook* | scammer* | fraudster* | thief | thieves | liar*
  | lazy | useless | pathetic | brainless | clueless | illiterate | ignorant | dimwit* | halfwit* | half-wit*
  | nitwit* | dunce* | muppet* | numpty | numpties | twat* | prick* | asshole* | arsehole* | bastard* | bitch*
  | cunt* | dickhead* | wanker* | scum | scumbag* | donkey* | monkey* | parrot* | buffoon* | bungler* | cowboy*
  | charlatan* | peasant* | simpleton* | retard* | pig | pigs | sheep | rat | rats | vermin | parasite*
  | tosser* | git | plonker* | pillock* | slut* | whore* | fag* | dick | bozo* | joker*
lexicon @trash-en = garbage | rubbish | trash | crap | crappy | shit | shitty | bullshit | drivel | junk | tripe
  | gibberish | nonsense | atrocious | abysmal | pathetic | laughable | disgrace | disgraceful | embarrassing
  | embarrassment | joke | hideous | hideously | awful | amateurish | vomit | puke | dogs | mess | eyesore
  | abomination | sucks | suck | sloppy | pigsty | worthless | useless | insult

strong ru (вы | ты | ваш | твой) <3> @insult
  + «Вы там идиоты», что ли?
  - Вы нарисовали красивый логотип.

strong ru @insult <2> (вы | ты | ваш | твой)
  + «Бездельники вы», вот кто.
  - Обезьяна в вашей рекламе милая.
  unless sentence (милый | мил* | смешн* | детск* | картинк* | персонаж)

medium ru (ваш | твой | вас | вы | тебя | у вас) <4> @trash
  + Знаете, «ваш монтаж бред».
  - Выносите ваш мусор, пожалуйста, в контейнер.
  unless sentence (контейнер | вынос* | вывоз* | строител* | ведро | куча хлама | гараж | подвал | чердак)

medium ru (это | этот | эта | эти | прислали | сделали | написали | сдали | за | какой-то | какую-то | какая-то
  | сплошной | полный | полная | редкий | просто) <2> @trash <2> (ваш | вы | какую-то | прислали | сделали
  | переделывайте | стыдно | не буду | не приму | платить | @insult)
  + «Прислали дерьмо, переделывайте».
  - Это мусор, который сделали строители, вынесите.
  unless sentence (строител* | вынес* | вывез*)

strong ru (рот закрой* | закрой рот | закройте рот | заткнись | заткнитесь | глаза разуйте | разуйте глаза
  | пошел ты | пошла ты | да пошли вы | идите на | идите к черту | идите лесом | пошли вон | пошел вон | пошел на
  | засуньте | руки из жопы | руки не из | руки из одного | руки из того | научитесь читать | читать научитесь
  | читать умеете | читать не умеете | вы читать умеете | включите мозг | включи мозг | включите голову
  | мозги включите | мозгов нет | нет мозгов | без мозгов | вместо мозгов | вместо головы | с мозгами
  | головой думаете | вы в своем уме | вы с ума сошли | больной на голову | больные на голову | вы больные
  | совсем охренели | совсем обнаглели | совсем офигели | охренели | обнаглели | что вы курите | че вы там курите
  | чем вы там занимаетесь | кто вам диплом | диплом купили | диплом юриста вы где | где вас учили | вас учили
  | школу закончили | школу-то закончили | не смешите | умничать будешь | ума не хватает | ума хватило
  | не вам меня учить | не доходит | специально для вас | по слогам | цирк уехал | так называемый специалист
  | так называемая экспертиза | горе-специалист* | горе-мастер* | горе-дизайнер*)
  + «Рот закрой» и делай по списку.
  - Закройте рот щенка ладонью, учит нас книга по дрессировке.
  unless sentence (щен* | стоматолог | зуб* | книга)

strong ru (руками | руки | ногами | жопой | левой ногой | пьяный | слепой | обезьяна | ребенок | первоклассник
  | любой дурак | моя собака | мой кот | студент) <3> (делали | делал | рисовал | рисовали | писал | писали
  | сделает лучше | нарисует лучше | и та бы | и тот бы | лучше бы | клал)
  + Такое ощущение, что «слепой в темноте клал».
  - Руками делали все украшения, красиво!
  unless sentence (красив* | ручн* | спасибо)

medium en (you | you're | you are | your | ur) <3> @insult-en
  + «You absolute idiots», call me.
  - You must think I'm stupid, I forgot the file.
  unless right:3 (proof | free)
  unless sentence (must think | make me | make me feel | i'm so | my own | lazy load* | lazy sunday)

medium en @insult-en <2> (you | you lot | like you | at your | in your | of yours)
  + «Idiots like you» should not touch a scalpel.
  - The monkeys in your drawing are lovely.
  unless sentence (lovely | cute | drawing | costume | cartoon)

medium en (bunch | pack | gang | load | team | bloody | pair | absolute | complete | total | utter | such
  | couple) <1> of? <1> @insult-en
  + You «bunch of crooks».
  - It's a total joke of a lock.

strong en your <3> (is | are | was | were | looks | look | reads | sounds | smells) <3> @trash-en
  + «Your taste is awful».
  - Your idea is no rubbish at all.

medium en (this | that | it | the (logo | text | design | work | report | draft | site | code | translation
  | brief)) <1> (is | was | looks | look like | looks like | reads like) <3> (garbage | rubbish | trash | crap
  | shit | shitty | bullshit | drivel | junk | pathetic | laughable | a disgrace | disgraceful | hideous
  | amateurish | amateur hour | an insult | a joke | an abomination | dog's breakfast)
  + «This is garbage».
  - This is a rubbish bin, draw it green.
  unless right:2 (bin | can | bag | truck | collection)

strong en (what a | such a | absolute | complete | utter | pure | total | your) <2> (garbage | rubbish | trash
  | crap | shit | bullshit | drivel | pathetic | disgrace | joke of | excuse for | amateur | insult | incompetence
  | stupidity)
  + «What a pathetic» excuse for a logo.
  - What a joke he told, we laughed.

strong en (^ shut up | just shut up | ^ piss off | fuck off | sod off | screw you | get lost | go to hell
  | up yours | fuck you | kiss my | stick it up | stick it where | shove it | shove your | shove that | your ass
  | your arse | are you stupid | are you dumb | are you blind | are you deaf | are you on drugs
  | what are you smoking | are you out of your mind | are you insane | are you kidding | use your brain
  | use your brains | use your head | got a brain | have a brain | half a brain | no brain | brain cells
  | brain cell | can you read | can't you read | can you even read | learn to read | do you even read | even read
  | primary school | did you even finish | dimmest | not very bright | can't think | too hard for you
  | not paid to think | paid to think | slowly for you | spell it out for you | adults in the room
  | a child could | my kid could | a monkey could | my dog could | my cat could | a five-year-old could
  | where it belongs | cereal box | your so-called | what planet | should be ashamed | ought to be ashamed
  | shame on you | village idiot | waste of space | waste of oxygen | laughing stock | a trained monkey)
  + «Shut up» and do what's in the list.
  - We will shut up shop at six.
  unless sentence (shop at | i'm not very bright | our so-called | for children)

weak ru @insult
  + Ну и «клоуны»...
  - Клоун приедет к трем на праздник.
  unless sentence (праздник | приед* | меню | чертеж* | угол | нож* | заточк* | сказк* | роман* | обложк* | мульт*
    | жонгл* | костюм | спектакл* | ребен* | цирк | картинк* | ферма | книга | собака)

weak en (idiot* | moron* | cretin* | halfwit* | half-wit* | nitwit* | arsehole* | cunt* | dickhead* | scumbag*
  | simpleton* | dunce* | bitch | bitches | coward*)
  + Which «idiot» drew this?
  - I felt like an idiot when I saw it.
`,
} satisfies Signal;
