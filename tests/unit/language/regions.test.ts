import { describe, expect, test } from 'vitest';
import { findRegions } from '../../../src/language';

const own = (text: string) =>
  findRegions(text)
    .filter((region) => region.kind === 'own')
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((part) => part !== '')
    .join(' | ');
const kinds = (text: string) => findRegions(text).map((region) => region.kind);

const OLD = 'Здравствуйте! Смета во вложении.';
const QUOTED = `> ${OLD}\n> Ждём ответа.\n`;

describe('attribution lines', () => {
  test.each([
    ['Gmail en', 'On Wed, Mar 4, 2026 at 9:12 AM Anna K. <anna@firm.example> wrote:'],
    ['Gmail en, wrapped', 'On Wed, Mar 4, 2026 at 9:12 AM Anna Konstantinovna Long <\nanna@firm.example> wrote:'],
    ['Apple en', 'On 3 Mar 2026, at 11:00, Anna <anna@firm.example> wrote:'],
    ['Gmail ru', 'ср, 30 апр. 2025 г. в 15:19, Анна <anna@firm.example>:'],
    ['Gmail ru, wrapped', 'ср, 30 апр. 2025 г. в 15:19, Анна Константиновна <\nanna@firm.example>:'],
    ['Gmail before 2018, long', 'понедельник, 6 октября 2014 г. пользователь Анна написал:'],
    ['Gmail before 2018, short', '20 окт. 2016 г., 19:37 пользователь "Анна" <anna@firm.example> написал:'],
    ['Outlook 2019', '28/10/2021, 12:46 пользователь "Анна" <anna@firm.example> написал:'],
    ['Thunderbird', '02.03.2026 12:40, Анна пишет:'],
    ['Thunderbird en', 'On 03/11/2021 15:51, Anna K. wrote:'],
    ['Yandex', '12.03.2026, 10:15, "Анна" <anna@firm.example>:'],
    ['Mail.ru', 'Среда, 11 марта 2026, 9:30 +03:00 от Анна <anna@firm.example>:'],
    ['Apple ru', '3 марта 2026 г., в 11:00, Анна <anna@firm.example> написал(а):'],
    ['German', 'Am 21.04.2016 17:48 schrieb "Anna K" <anna@firm.example>:'],
    ['French', 'Le 4 janv. 2016 19:03, "Anna K" <anna@firm.example> a écrit :'],
    ['a day and no time', 'On Thu, 22 Aug 2026, Anna K. wrote:'],
    ['Yahoo', '--- anna@firm.example wrote:'],
    ['a name first', 'Анна Иванова 02.03.2026 10:15 написал(а):'],
    ['Zoho ru', '---- В Вт, 03 мар 2026 09:12:00 +0300 Анна <anna@firm.example> написал(а) ----'],
    ['K-9', '3 марта 2026 г. 9:12:00 GMT+03:00, Анна <anna@firm.example> пишет:'],
    ['Opera', 'Анна <anna@firm.example> писал(а) в своём письме Tue, 03 Mar 2026 09:12:00 +0300:'],
    ['Spanish', 'El mar, 3 mar 2026 a las 9:12, Anna (<anna@firm.example>) escribió:'],
    ['Polish', 'W dniu 03.03.2026 o 09:12, Anna pisze:'],
    ['The Bat!', 'Вы писали 2 марта 2026 г., 10:15:25:'],
    ['Zoho', '---- On Wed, 24 Feb 2021 14:02:50 +0530 anna@firm.example wrote ----'],
  ])('%s', (_name, line) => {
    expect(own(`Дорого, подвиньтесь.\n\n${line}\n\n${QUOTED}`)).toBe('Дорого, подвиньтесь.');
    expect(own(`Дорого, подвиньтесь.\n\n${line}\n\n${OLD}\n`)).toBe('Дорого, подвиньтесь.');
    expect(kinds(`Дорого.\n${line}\n${QUOTED}`)).toEqual(['own', 'attribution', 'quote']);
  });

  test('The Bat! quotes with initials', () => {
    expect(own('Вы писали 2 марта 2026 г., 10:15:\n\nАК> Сколько страниц?\nАК>> Пять?\n\nПять.')).toBe('Пять.');
  });

  test('answers between the quoted lines are own', () => {
    const text = `ср, 4 марта 2026 г. в 9:12, Анна <a@firm.example>:\n\n> Сколько страниц?\n\nПять.\n\n> К какому числу?\nК пятнице.\n`;
    expect(own(text)).toBe('Пять. | К пятнице.');
  });

  test('the tail of a broken quoted line is quoted', () => {
    const text =
      '> Мы посмотрели ваши пожелания и готовы предложить три варианта, которые\nподходят вам больше других,\n> и ещё два на выбор.\nБерём первый.';
    expect(own(text)).toBe('Берём первый.');
  });

  test.each([
    'Вы писали 2 марта 2026 в 10:15, что скидка будет такой:\n10% на дизайн',
    'В письме от 12.03.2026 вы обещали скидку 10%:\n- на дизайн\n- на вёрстку',
    'On 5 March 2026 your own manager wrote:\nyes, we agree.',
    'On Thursday:\n\nwe meet at 10:00.',
    'Клиент пишет:\nсайт не работает.',
    'Напишите мне на anna@firm.example:\nтам отвечаю быстрее.',
    'Наш график 10:00, созвон по вторникам:\nтема любая',
  ])('own words with a colon stay: %s', (text) => {
    expect(own(text)).toBe(text);
  });
});

describe('blocks of headers', () => {
  test.each([
    ['Outlook en', 'From: Anna <a@firm.example>\nSent: Monday, March 2, 2026 10:15 AM\nTo: Me\nSubject: RE: Site'],
    ['Outlook en, bold', '*From:* Anna\n*Sent:* 2026-03-02\n*To:* me@studio.example\n*Subject:* Site'],
    [
      'Outlook ru',
      'От: Анна <a@firm.example>\nОтправлено: 2 марта 2026 г. 10:15\nКому: Я\nКопия: Иван\nТема: RE: Сайт',
    ],
    [
      'Outlook for Mac ru',
      'От: Анна <a@firm.example>\nДата: понедельник, 2 марта 2026 г. в 10:15\nКому: Я\nТема: Сайт',
    ],
    [
      'with a line above',
      '________________________________\nОт: Анна <a@firm.example>\nОтправлено: 2 марта 2026 г. 10:15\nКому: Я\nТема: Сайт',
    ],
    [
      'Windows Mail marks',
      'От: Анна\nОтправлено: \u200eпонедельник\u200e, \u200e2\u200e \u200eмарта\u200e \u200e2026 \u200e10\u200e:\u200e15\nКому: me@studio.example',
    ],
    [
      'wrapped sender',
      'From: Human Resources\n<long.address@firm.example>\nSent: Monday, August 26, 2019 4:37 PM\nTo: Me\nSubject: New',
    ],
    [
      'Samsung ru',
      '-------- Исходное сообщение --------\nОт: Анна <a@firm.example>\nДата: 02.03.2026 12:40 (GMT+03:00)\nКому: Я\nТема: Сайт',
    ],
    ['Original Message', '-----Original Message-----\nFrom: Anna\nSent: Monday\nTo: Me\nSubject: Site'],
    ['Исходное сообщение', '-----Исходное сообщение-----\nОт: Анна\nОтправлено: вчера\nКому: Я\nТема: Сайт'],
    ['Lotus', 'Anna K@FIRM\n03/02/2026 10:15 AM\nTo: Me/Studio\ncc:\nSubject: Site'],
    [
      'many receivers',
      `From: Anna <a@firm.example>\nSent: Monday, March 2, 2026 10:15 AM\nTo: ${'Me <me@studio.example>,\n'.repeat(20)}Subject: Site`,
    ],
    ['Lotus, parted', 'From: Anna K     03/02/2026 10:15 AM\n\n\nTo: Me/Studio\ncc:\n\nSubject: Site'],
    ['in one line', 'От: Анна <a@firm.example> Отправлено: 2 марта 2026 г. 10:15 Кому: Я Тема: Сайт'],
    ['Proton', '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐'],
    ['a help desk', '##- Please type your reply above this line -##'],
    ['German', 'Von: Anna <a@firm.example>\nGesendet: Montag, 2. März 2026 10:15\nAn: Ich\nBetreff: Seite'],
  ])('%s: all that follows is quoted', (_name, block) => {
    expect(own(`Дорого, подвиньтесь.\n\n${block}\n\n${OLD}\n\nС уважением, я`)).toBe('Дорого, подвиньтесь.');
  });

  test('own lists with the same words stay', () => {
    const text = 'Для рассылки:\nТема: скидки\nКому: клиентам\nИ ещё баннер.';
    expect(own(text)).toBe(text);
  });
});

describe('forwards', () => {
  test.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nОт: Анна <a@firm.example>\nDate: ср, 27 окт. 2021 г. в 09:31\nSubject: Site\nTo: <me@studio.example>',
    ],
    ['Apple', 'Начало переадресованного сообщения:\n\nОтправитель: Анна\nДата: 26 октября 2021 г. в 14:25:08 GMT+3'],
    ['Apple en', 'Begin forwarded message:\n\nFrom: Anna'],
    ['Thunderbird', '-------- Перенаправленное сообщение --------\nТема: Сайт\nДата: Wed'],
    [
      'Mail.ru',
      '-------- Пересылаемое сообщение --------\nОт кого: Анна\nКому: Я\nДата: Среда, 14 июня 2017, 15:19 +03:00\nТема: Сайт',
    ],
    ['Yahoo', '   ----- Пересылаемое сообщение ----- От: Анна <a@firm.example>Кому: Я'],
  ])('%s', (_name, block) => {
    const text = `Посмотрите, что пишут.\n\n${block}\n\nВаш сайт ужасен!\n`;
    expect(own(text)).toBe('Посмотрите, что пишут.');
    expect(kinds(text)).toEqual(['own', 'forward']);
  });

  test('the end mark of Yandex gives the word back', () => {
    const text =
      '-------- Пересылаемое сообщение --------\n12.03.2026, Анна:\nУжас!\n-------- Конец пересылаемого сообщения --------\n\nЧто скажете?';
    expect(own(text)).toBe('Что скажете?');
  });
});

describe('signatures', () => {
  test.each([
    'Жду смету.\n\n-- \nАнна К.\n+7 900 000-00-00',
    'Жду смету.\n\n--\nАнна К.\nООО «Ромашка»',
    'Жду смету.\n\nС уважением,\nАнна Константинова\nдиректор по маркетингу\nООО «Ромашка»\nтел. +7 900 000-00-00\nwww.firm.example',
    'Жду смету.\n\nС уважением, Анна',
    'Жду смету.\n\n---\nС наилучшими пожеланиями,\n\nАнна К.',
    'Жду смету.\n\nBest regards,\n\nAnna K.\nCEO | Firm Inc.\nanna@firm.example',
    'Жду смету.\n\nKind regards\nAnna',
    'Жду смету.\n\nSent from my iPhone',
    'Жду смету.\n\nОтправлено с iPhone',
    'Жду смету.\n\nОтправлено из мобильной Яндекс Почты',
    'Жду смету.\n\nОтправлено из Почты Mail.ru для Android',
    'Жду смету.\n\nSent from Mail.ru app for iOS',
    'Жду смету.\n\nSent from my TI-85. Please excuse typos.',
    'Жду смету.\n\nОтправлено с моего Samsung Galaxy',
    'Жду смету.\n\nПолучить Outlook для Android',
    'Жду смету.\n\nС ув., Анна',
    'Жду смету.\n\nС уважением, Анна К.\nведущий специалист отдела маркетинга\nтел. 8 (495) 000-00-00, доб. 12',
    'Жду смету.\n\nС уважением,\nкоманда «Ромашки»',
    'Жду смету.\n\nThanks & Regards,\nAnna K.\nPurchase Dept.',
    'Жду смету.\n\nKind regards,\n\nANNA SMITH\nMarketing Director\n\n12 Main Street, London SW1\nT 020 0000 0000 | M 07000 000000',
    'Жду смету.\n\nGet Outlook for iOS<https://aka.example/o>',
    'Жду смету.\n\nАнна Константинова\nменеджер\n+7 (900) 000-00-00\nanna@firm.example',
  ])('%s', (text) => {
    expect(own(text)).toBe('Жду смету.');
    expect(kinds(text)).toEqual(['own', 'signature']);
  });

  test.each([
    'С уважением отношусь к вашей работе, но это дорого.',
    'I wanted to discuss the issue with regards to the price.\nAs regards the timeline, we are fine.',
    'Regards the price: too high.',
    'The notification was sent from my iPhone app to all users.',
    'Отправлено с ошибкой, пришлите заново.',
    'Нужно два варианта.\n\nЛоготип\nСайт | пять страниц | дорого\nhttps://firm.example/primer',
    'Sent from my bank account today, please check.',
    'Sent by mail yesterday.',
    'Sent from the bank this morning.',
    'Отправлено через СДЭК вчера.',
    'Отправлено из офиса утром.',
    'Отправлено с почты бухгалтера',
    'Sent from our side yesterday, please check.',
    'Спасибо, Анна! А скидка будет?',
    'Вот что нужно:\n--\nСначала сделайте макет, потом присылайте нам счёт.',
    'С уважением к вашему времени, но ответьте сегодня.',
  ])('own sentence: %s', (text) => {
    expect(own(text)).toBe(text);
  });

  test('what follows the signature and is no part of it is own', () => {
    expect(own('Жду.\n\nС уважением,\nАнна\n\nP.S. И скидку не забудьте.')).toBe('Жду. | P.S. И скидку не забудьте.');
    expect(own('Жду.\n\n-- \nАнна\n\nЗ.Ы. И скидку не забудьте.')).toBe('Жду. | З.Ы. И скидку не забудьте.');
    expect(own('Жду.\n\nС уважением,\nАнна\n\nзавтра скину правки')).toBe('Жду. | завтра скину правки');
    expect(own('С уважением, Анна\n\nда, и пришлите договор до пятницы')).toBe('да, и пришлите договор до пятницы');
    expect(own('Отправлено с iPhone\n\nЗабыла: нужна скидка.')).toBe('Забыла: нужна скидка.');
    expect(own('Best regards,\nAnna\n\nOne more thing: can you do it cheaper?')).toBe(
      'One more thing: can you do it cheaper?',
    );
  });

  test('a short answer above everything', () => {
    expect(own(`Ок\n\nС уважением,\nАнна\n\n12.03.2026, 10:15, "Я" <me@studio.example>:\n${QUOTED}`)).toBe('Ок');
  });
});

describe('legal footers', () => {
  test.each([
    'This e-mail and any attachments are confidential. If you are not the intended recipient, please delete it.',
    'CONFIDENTIALITY NOTICE: the information contained in this message is intended solely for the addressee.',
    'Настоящее сообщение и вложения содержат конфиденциальную информацию и предназначены исключительно для адресата.',
    'Если Вы не являетесь адресатом данного письма, удалите его.',
    'CAUTION: This email originated from outside of the organization. Do not click links.',
    'Содержащаяся в этом письме информация конфиденциальна, её распространение запрещено.',
    'Please consider the environment before printing this e-mail.',
    'Перед тем как распечатать это письмо, подумайте об окружающей среде.',
  ])('%s', (footer) => {
    expect(own(`Жду смету.\n\n${footer}\n`)).toBe('Жду смету.');
    expect(kinds(`Жду смету.\n\n${footer}\n`)).toEqual(['own', 'footer']);
  });

  test.each([
    'This email is confidential, so please do not show it to Anna.',
    'Это сообщение конфиденциально, никому не показывайте.',
    'Данный счёт выставлен по ошибке, исправьте.',
    'Это письмо ушло вам по ошибке, извините.',
    'Данный курс предназначен только для лиц старше 18 лет.',
    'Внимание! Это конфиденциальная информация, подпишите сначала NDA.',
    'Данный сайт блокирует антивирус.',
    'Если вы не можете отписаться сегодня, позвоните.',
    'Please consider the layout before you print the cards.',
    'This email is confidential and important to us.',
    'You received this invoice in error, sorry.',
    'Проект предназначен только для врачей, учтите в текстах.',
  ])('own sentence: %s', (text) => {
    expect(own(text)).toBe(text);
  });
});

test('regions cover the text without gaps', () => {
  const text = `Привет\r\n\r\n${QUOTED}\nОк\n\n-- \nАнна\n`;
  const regions = findRegions(text);
  expect(regions.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(findRegions('')).toEqual([]);
});
