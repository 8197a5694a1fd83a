import { slowDown } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'trust.distrust',
  group: 'trust',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Не доверяет нам',
    en: "Doesn't trust us",
  },
  counts: {
    ru: 'Вслух подозревает нас: откуда мне знать, что вы не пропадёте, похоже на обман, не верю в эти часы, докажите, что делали.',
    en: "Voices suspicion of us: how do I know you won't vanish, sounds like a scam, I don't believe these hours, prove that you did it.",
  },
  countsNot: {
    ru: 'Вежливая просьба о рекомендациях или рассказ о прошлом плохом опыте без намёка на нас.',
    en: 'A polite request for references, or a past bad experience told without turning it on us.',
  },
  why: {
    ru: 'при недоверии каждый шаг приходится доказывать, и на это уходит больше времени, чем на работу. В первом разговоре осторожность естественна, особенно у тех, кого уже обманывали.',
    en: 'without trust every step has to be proved, and that takes longer than the work itself. In a first talk caution is natural, above all in those who have been cheated before.',
  },
  answers: [
    {
      title: {
        ru: 'Дать то, что можно проверить',
        en: 'Give what can be checked',
      },
      text: {
        ru: '{name}, осторожность понятна. Вот что можно проверить: наши реквизиты, договор и контакты двух заказчиков, им можно позвонить. Работать можно по этапам с оплатой каждого, тогда риск у обеих сторон небольшой.',
        en: '{name}, it makes sense to be careful. Here is what you can check: our registration, the contract and two clients you are free to call. We can also work in stages, each paid for as it is done, so that neither side risks much.',
      },
    },
    slowDown,
  ],
  lookalikes: {
    ru: [
      'Поделитесь, пожалуйста, контактами двух-трёх заказчиков.',
      'Прошлый мастер взял аванс и пропал, поэтому спрашиваю про договор заранее.',
      'Мы вам доверяем, решайте сами.',
      'Письмо от вашего имени с чужого адреса похоже на мошенников, проверьте почту.',
      'Отчёт по часам получила, вопросов нет.',
    ],
    en: [
      'Could you share the contacts of two or three customers?',
      'The last builder took a deposit and disappeared, which is why I ask about the contract early.',
      'We trust you on this, your call.',
      'A mail in your name from a strange address looks like a scam, do check your account.',
      'Got the timesheet, no questions.',
    ],
  },
  examples: {
    ru: [
      '«А где гарантия, что с моими деньгами вы завтра не исчезнете?»',
      '«Шесть часов на один чертёж? Не верю.»',
      '«Пока не увижу чеки на каждый гвоздь, разговора не будет.»',
      '«Что-то мне подсказывает, что меня здесь разводят.»',
      '«Докажите, что вы вообще выезжали на объект.»',
    ],
    en: [
      "«What's to stop you disappearing with my money tomorrow?»",
      '«Six hours for one drawing? I find that hard to believe.»',
      "«Until I see a receipt for every nail we've nothing to talk about.»",
      "«Something tells me I'm being taken for a ride here.»",
      '«Prove to me that you were on site at all.»',
    ],
  },
  rules: `
guards third-party content
unless sentence (can't believe how | cannot believe how | won the | выиграли | спасибо | до вас | перекупщик
  | your bank | boiler | checksum | vat form | i believe you)
unless sentence (our customers | наши клиенты | покупател* | как нам доказать | не сомнева* | доверяем вам
  | доверяю вам | полностью доверя* | trust you completely | no doubt | without a doubt | прежний | прошлый
  | предыдущ* | previous | last agency | in the letter | how do i know which | how do i know when
  | how do i know whether the | я верю | мы верим)

strong ru (откуда | как) (мне | нам | я | мы) <2> (знать | узнать | узнаю | быть уверен* | убедиться | уверены
  | понять | проверить) <2> что? <2> (вы | ваш | это | деньги | мои | наши | не)
  + «Откуда мне знать, что вы» не исчезнете?
  - Откуда мне узнать вашу почту?
  unless sentence (почт* | адрес | номер | сервер работает | когда)

strong ru (где | какие | какая | нужны | дайте | хочу) <2> гарантия <2> (что | вы | того)
  + «Где гарантия, что» вы доделаете?
  - Где гарантия на насос?

strong ru (не (верю | верим | доверяю | доверяем | поверю | поверим | внушаете | внушает | верится)) <4> (вы
  | вам | ваш | вас | часы | цифры | отчет | отчеты | что | сумма | счет | словам | доверия | ни слову | я | мы)
  + «Не верю я» в эти часы.
  - Не верится, что уже май.
  unless sentence (уже май | что уже | так быстро | глазам | прошло)

strong ru (вам | вас | вы | ваш | ваше | вашим | этим) <4> (не (верю | верим | доверяю | доверяем | поверю
  | поверим | верится) | веры нет | доверия нет | доверия не | сомнительно | сомневаюсь | сомневаемся
  | подозрительн* | сомнения)
  + «Вам не доверяю».
  - У вас не бывает скидок?

medium ru (обманываете | обмануть | обманете | кинуть | кинете | кидаете | развод | разводилово | накручен*
  | накрутили | приписки | завышаете | завысили | подделали | нарисовали цифры | врете | врёте | вранье | мутите
  | мошенничество | мошенники | мошенник | аферисты | жулики | обман | в свой карман | чей карман | исчезнете
  | пропадете с) <3> (вы | меня | нас | нам | мне | ваш | с деньгами | это | похоже | явно | что ли | решили
  | хотите)
  + Это вы серьезно? «Обманываете нас», похоже.
  - Мошенники звонят нам каждый день, сделайте памятку.
  unless sentence (звонят | памятк* | статья | спам | защит*)

strong ru (вы | меня | нас | похоже | похоже на | пахнет | напоминает | не | уверен* | вдруг
  | если) <4> (обманываете | обмануть | обманете | кинете | кинуть | кидаете | развести | развод | врете
  | накручиваете | пропадете | исчезнете | мошенники | мошенничество)
  + А «если вы завтра исчезнете» с авансом?
  - Не пропадете на даче без интернета?
  unless sentence (дача | отпуск | интернет*)

strong ru (докажите | докажи | подтвердите | предъявите | доказательства | доказать) <4> (что вы | вы | вас
  | действительно | делали | работали | реально | часы | сделано | мне)
  + «Докажите, что вы» это делали.
  - Подтвердите, что вы получили файл.
  unless sentence (получил* | встреч* | время | участ* | прочитал* | дат* | заказ | адрес | бронь | на почт*)

medium ru (подозреваю | подозрение | подозрения | смущает | закрадывается | сдается мне | чую | есть ощущение
  | складывается впечатление | такое чувство | не отпускает мысль | интуиция) <4> (что вы | что ваш | что нас
  | что меня | что мне | вы | ваш | что цифры | что-то)
  + «Подозреваю, что вы» накрутили часы.
  - Подозреваю, что ваш файл не дошел.
  unless sentence (не дош* | файл | спам | почт* | опечатк*)

strong en how (do | can | could | would | am | are | will | should | shall) (i | we) <2> (know | be sure
  | be certain | trust | tell | believe | verify | supposed to know | supposed to believe) <3> (you | your | that
  | it | this | these)
  + «How do I know you» won't vanish?
  - How do I know that the parcel is here?
  unless sentence (parcel | server is | upload | worked | password | saved | went through | which | arrived | when)

strong en (what | which | where | any | give) <3> (guarantee | guarantees | assurance | proof | evidence
  | security) <3> (that | do i have | do we have | is there | have i | you | i have | we have)
  + «What guarantee do we have» that you'll finish?
  - What guarantee is there on the pump?
  unless sentence (pump | warranty | battery | roof leak)

medium en (i | we | i'm | we're | don't | not | hard to | can't | won't | doubt) <2> (don't trust | can't trust
  | do not trust | not trust | trust you | don't believe | do not believe | not believe | can't believe
  | believe you | believe a word | believe these | believe your | believe that you | distrust | doubt
  | suspicious | sceptical) <3> (you | your | these | that | those | this | a word | it | the hours | figures
  | invoice | anyone)
  + «I don't believe these» hours.
  - I can't believe it's May already.
  unless sentence (already | happening | amazing | lucky | so fast | beautiful | how good | wonderful | spring
    | ourselves)

medium en (scam | scammer | con | con me | con artist | rip me off | fishy | shady | dodgy | smells off
  | smells funny | padding | pad the | inflated | made up | making it up | making this up | fake | bogus | lying
  | lie to | take the money and run | run off with | disappear with | vanish with | trick | cheat | cheating
  | hiding something | hide something | pulling the wool | taking me for a ride | take me for a fool
  | who are you trying to kid | up to something) <5> (you | your | me | us | to me | our money | i think
  | i suspect | i presume | from me | bill | hours | invoice)
  + It sounds «fishy to me».
  - The fake fur in your window is nice.
  unless sentence (window | fur | news | costume | our customers | phishing mail | card trick | pro and con)

strong en (you | you're | you'll | your | i suspect | i presume | i bet | sounds like | looks like | smells like
  | is this | if) <4> (scam | scammer | con artist | rip-off | fishy | shady | dodgy | padding | made up
  | making it up | making this up | fake | bogus | lying | liar | vanish | disappear | run off | cheating | cheat
  | hiding something | crooks | fraud | frauds)
  + «You'll vanish» with the deposit.
  - You'll disappear to the beach soon, enjoy.
  unless sentence (beach | holiday | enjoy | fur | button will | menu)

medium en (prove | proof that | show me proof | verify | evidence) <4> (you | your | that you | you're | you've
  | you did | it was you | hours | who did)
  + «Prove that you» did the work.
  - Please verify your address.
  unless sentence (address | email | account | of payment | identity of the | reader | delivery)

medium en (are you | is this | is your | do you | does your | do those | are those | are they) <3> (really
  | actually | even | real | genuine | legit | honest | for real | qualified | registered | exist)
  + «Are you really» a company?
  - Are you actually open on Saturday?
  unless sentence (open | saturday | sunday | need | coming | free on | want | working on)
`,
} satisfies Signal;
