import type { Signal } from '../types';

export default {
  id: 'coop.ignores-instructions',
  group: 'coop',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Не читает наши просьбы',
    en: 'Skips our instructions',
  },
  counts: {
    ru: 'Не прочитал или не сделал то, о чём просили, и говорит об этом: не читал, скажите в двух словах, инструкцию пропустил.',
    en: "Did not read or do what we asked, and says so: haven't read it, tell me in two words, skipped your guide.",
  },
  countsNot: {
    ru: 'Сделал часть и говорит, когда будет остальное.',
    en: 'Did part of it and says when the rest comes.',
  },
  why: {
    ru: 'то, что не прочитано, всплывает позже как новая проблема, и объяснять приходится дважды. Бывает, что инструкция просто слишком длинная: попробуйте короче.',
    en: 'what goes unread comes back later as a new problem and has to be explained twice. The guide may just be too long: try a shorter one.',
  },
  answers: [
    {
      title: {
        ru: 'Дать один следующий шаг',
        en: 'Give one next step',
      },
      text: {
        ru: '{name}, вот главное в одной строке: до {date} пришлите файлы из списка, остальное сделаем мы. Список короткий, в начале письма. Без него начать не получится.',
        en: "{name}, here it is in one line: send us the files on the list by {date} and we'll do the rest. The list is short and stands at the top of this email. We can't start without them.",
      },
    },
    {
      title: {
        ru: 'Взять это на себя за доплату',
        en: 'Do it for them, for a fee',
      },
      text: {
        ru: '{name}, могу пройти инструкцию вместе с вами по телефону или подготовить всё за вас. Первое займёт полчаса и входит в цену, второе стоит {sum}. Что удобнее?',
        en: '{name}, I can go through the guide with you on the phone, or prepare everything for you. The first takes half an hour and is included, the second costs {sum}. Which suits you better?',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Первую половину инструкции прошёл, вторую сделаю завтра утром.',
      'Прочитала всё, есть два вопроса по странице 4.',
      'Инструкцию к котлу потеряли прежние хозяева, есть ли у вас копия?',
      'Всё сделали по памятке, можно приезжать.',
      'Скажите в двух словах, что такое сухая стяжка?',
    ],
    en: [
      "I've done the first half of the guide, the second comes tomorrow morning.",
      'Read it all, two questions about page 4.',
      'The former owners lost the boiler manual, do you have a copy?',
      'Everything is done as in the checklist, you can come.',
      'In two words, what is dry screed?',
    ],
  },
  examples: {
    ru: [
      '«Памятку вашу не открывала, объясните по-человечески, что делать.»',
      '«Многабукаф, давайте суть одной строкой.»',
      'Фото прислал, «а про требования к ним, каюсь, не смотрел».',
      '«Домашнее задание опять не делали», зато пришли с хорошим настроением.',
      '«Письмо длинное, до конца не дошла», что там требовалось?',
    ],
    en: [
      "«I didn't open your checklist, just tell me what to do.»",
      "«tl;dr, what's the one thing you want?»",
      'Photos attached, «though I confess I never looked at the requirements».',
      "«We didn't do the exercises again», but we're in a good mood.",
      '«Long mail, gave up halfway», what did you need from us?',
    ],
  },
  rules: `
guards third-party
unless sentence (corrections | рассылк* | chairman | press | social media | for our)
unless sentence (дочитаю | прочту завтра | в понедельник | вечером | остальное | the rest | tomorrow | by friday
  | tonight | manuals say | ссылк* не приш* | не получил* | haven't received | been sent | теще | ребенок | teacher
  | reading glasses | не приходил*)
class @doc = инструкция | бриф | письмо | гайд | договор | файл | отчет | памятка | документ | текст | презентация
  | список | чек-лист | правила | вложение | регламент | таблица | ссылка | урок | домашка | задание | макет
  | методичка | план | руководство | видео | анкета | смета | instructions | brief | mail | email | e-mail | letter
  | guide | contract | file | report | manual | document | documentation | handbook | checklist | list | attachment
  | terms | homework | video | questionnaire | links | link | slides | estimate | rules | notes | message | it
  | any of it | that | them

strong ru не (читал | читала | читали | прочел | прочла | прочитал | прочитала | прочитали | открывал | открывала
  | открывали | смотрел | смотрела | смотрели | посмотрел | посмотрела | посмотрели | дочитал | дочитала
  | заглядывал | заглядывала | изучал | изучала | изучали | вникал | вникала | вникали | ознакомился | ознакомилась
  | ознакомились | глядя | пролистал | осилил | осилила | осилили) <5> (просто | скажите | расскажите | объясните
  | в двух словах | коротко | кратко | своими словами | ваш | ваше | вашу | ваши | @doc)
  + Я «не читала вашу» памятку, скажите так.
  - Не открывали окно с весны.

strong ru (@doc | ваш) <4> не (читал | читала | читали | прочел | прочла | прочитал | прочитала | прочитали
  | открывал | открывала | открывали | смотрел | смотрела | смотрели | посмотрел | посмотрела | посмотрели
  | дочитал | дочитала | заглядывал | изучал | изучала | изучали | вникал | ознакомился | осилил | осилила
  | осилили | выполнил | выполнила | сделал | сделала | делал | делала | делали)
  + «Инструкцию не читали», сразу включили.
  - Файл не открывается.

medium ru (в двух словах | в двух предложениях | своими словами | перескажите | по-простому | на пальцах
  | одним словом | коротко) <4> (скажите | расскажите | объясните | напишите | что там | о чем | суть | что делать
  | перескажите)
  + «В двух словах скажите», что делать.
  - Коротко объясните тему на уроке.
  unless sentence (на уроке | сын* | дочк* | детям | слайд* | прочитал*)

strong en (didn't | haven't | hadn't | not | never | didnt | won't | don't | can't) <2> (read | look at | looked at
  | opened | open | watch | watched | gone through | go through | done | do | followed | follow | looked into
  | bother with) <3> @doc <6> (just tell | tell me | so | but | what | can you | could you | please | anyway
  | yet tell | explain | sum)
  + I «haven't read your guide, just tell» me.
  - I haven't read the book, what is it about?

strong en (didn't | haven't | never | didnt | without | nobody | no one) <2> (read | reading | opened | opening
  | watched | watching | looked at | looking at | done | gone through | bothered) <2> (your | the instructions
  | the manual | the brief | the guide | the homework | the terms | the questions | a word)
  + We «didn't read your» checklist.
  - Nobody opened the parcel.

medium en (in a nutshell | in two words | in a sentence | in one sentence | the gist | boil it down
  | in plain english | too long to read | just tell me what | just tell me the | long story short
  | stopped after the | got as far as | skimmed | skipped your | skipped the instructions | deleted your
  | ignored your | ignored the instructions | no patience for | unread)
  + «In a nutshell», please, what do I click?
  - The patience of our nurses is the gist of the poster.
  unless sentence (poster | intro | chapter | show more | counter | badge)
`,
} satisfies Signal;
