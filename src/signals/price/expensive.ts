import { holdPrice } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'price.expensive',
  group: 'price',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Говорит, что дорого',
    en: 'Calls it too expensive',
  },
  counts: {
    ru: 'Возмущается ценой: почему так много, у других дешевле, времена тяжёлые, сумма в смете шокирует.',
    en: 'A protest that the price is too high: why so much, others charge less, times are hard, shocked by the quote.',
  },
  countsNot: {
    ru: 'Слова о том, что дорого что-то другое: аренда, бензин, прежний поставщик.',
    en: 'Saying that something else is expensive: rent, fuel, a former supplier.',
  },
  why: {
    ru: 'если начать оправдываться, разговор пойдёт о цене, а не о деле. Иногда за этим стоит простое «я не понимаю, за что плачу», и тогда помогает разбивка по строкам.',
    en: "once we start to justify ourselves, we talk about the price and no longer about the work. Sometimes it only means “I don't see what I am paying for”, and then an itemised list helps.",
  },
  answers: [
    holdPrice,
    {
      title: {
        ru: 'Спросить, с чем сравнивают',
        en: 'Ask what it is compared with',
      },
      text: {
        ru: '{name}, чтобы ответить по существу: с чем вы сравниваете? Пришлите, пожалуйста, другое предложение, и я покажу по строкам, чем они отличаются. Если там тот же объём за меньшие деньги, возможно, вам действительно стоит выбрать его.',
        en: "{name}, so that I can answer properly, what are you comparing us with? Send me the other offer and I'll show you line by line where they differ. If it really is the same work for less, it may be the right choice for you.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Аренда у нас в центре дорогая, поэтому переезжаем на окраину, адрес пришлю.',
      'Прежний подрядчик брал дорого и ничего не делал, ваша цена нам понятна.',
      'Что входит в строку "подготовка основания"?',
      'Дорогая Елена Сергеевна, поздравляем вас с праздником!',
      'Для нас это не дорого, вопрос только в сроках.',
    ],
    en: [
      'Rent in the centre is expensive, so we are moving out, the new address follows.',
      'Our last contractor was expensive and did nothing; your price makes sense to us.',
      'What is included under "surface preparation"?',
      "The hotel we booked for the crew turned out pricey, but that's our own headache.",
      "It isn't too much for us, the only question is the date.",
    ],
  },
  examples: {
    ru: [
      'Открыла смету и села. «Откуда такие деньги за две недели работы?»',
      '«Сто двадцать тысяч за озвучку ролика — это перебор», честно говоря.',
      'Павел, «для нашего садика это неподъёмная сумма».',
      'Мы обзвонили ещё троих, «все просят вдвое меньше».',
      '«Времена сейчас тяжёлые, таких расходов мы не потянем.»',
      '«Ничего себе расценки у вас», за перевод одной справки...',
    ],
    en: [
      "Opened the vet's estimate and had to sit down. «How can one operation come to that much?»",
      '«Ninety dollars for taking in a waist is steep», to be honest.',
      'Paul, «this is way out of reach for a nursery like ours».',
      'We rang three other removal firms and «every one of them is half of what you ask».',
      "«With the economy as it is, we can't justify numbers like these.»",
      "«Blimey, that's a lot» for translating a one-page certificate.",
    ],
  },
  rules: `
guards negation not-wanted third-party thanks favour content our-words
unless around:8 (slope | stairs | ramp | roof | survey | guests | our menu | our wine | electricity | storm
  | показател* | ожидан* | волос* | талия | билеты | билет)
unless left:2 (our | наши | наша)
unless sentence (please proceed | in a week | согласен | понятно | объем вырос | в прошлом году | объяснить
  | поясните | для отчета | insurer | i'll be asked | in the meeting | письма | писем | сезон | вы стоите
  | того стоит | того стоите | стоите своих | беру | берем | но делайте | но согласен | но согласна | worth it
  | worth every | but we'll | but we choose | but let's | but i want | we'll take | customers leave
  | доставка дорогая | хранить | тратим | is it cheaper | how expensive | менее дорогой)
class @dear = =дорого | =дорогой | =дорогая | =дорогое | =дорогие | =дороже | =дороговато | дороговат* | недешев*
class @price-w = цена | ценник | стоимость | сумма | смета | счет | ставка | расценка | тариф | прайс | цифра
  | абонентка | абонплата | чек | гонорар

strong ru (слишком | очень | как-то | чересчур | больно | уж | так | такой | что-то | чет | как | безумно
  | невероятно | необоснованно | неоправданно | реально | все равно | довольно) <1> (@dear | завышен* | кусается
  | кусаются | конский | космический | заоблачный)
  + Извините, но это «слишком дорого».
  - Нам это здание очень дорого.
  unless sentence (здание | память | подарок | бабушк* | как память | сердцу)

medium ru (дороговато | недешево | перебор | грабеж | грабёж | обдираловка | беспредел по | кусается | кусаются
  | неподъемн* | неподъёмн* | завышен* | заоблачн* | космические | космос по | конский | конские
  | золотой получается | золотая получается | золотые | бешеные деньги | сумасшедшие деньги | такие деньги
  | такую сумму | такая сумма | таких денег | такие деньжищи | за эти деньги | за такие деньги | за такую сумму
  | за такую цену | не по карману | не потянем | не тянем | не потяну)
  + Смета «кусается», честно.
  - Золотые кольца лежат в сейфе.
  unless sentence (кольц* | сейф | рыбк* | собака | цвет | руки | спасибо | свадьб* | осень | слова | человек
    | стоит)

medium ru (почему | с чего | за что | откуда | чего | зачем) <3> (так @dear | столько | такая цена | такие цены
  | такая сумма | такие деньги | такой ценник | так много | @dear | стоит #number | #number тысяча
  | такая стоимость)
  + «Почему так дорого»?
  - Почему так много страниц?
  unless sentence (страниц* | вопросов | времени | людей | места | весит | памяти | вкладок)

strong ru @price-w <4> (завышен* | высокий | высоковат* | кусается | кусаются | космическ* | удивил* | шокировал*
  | неприятно | великоват* | превышает | больше чем | выше чем | выше рынка | выше рыночной | не лезет
  | не проходит | неподъемн* | конск* | ужас* | жесть | немаленьк* | неадекват* | нереальн* | отпугивает | пугает
  | смущает | за гранью | грустн*)
  + «Цена завышена», честно говоря.
  - Стоимость указана в таблице.

strong ru (жесть | ужас | шок | в шоке | офигеть | обалдеть | ничего себе | ого | ну и | нифига себе
  | охренеть) <3> (@price-w | цены | расценки | ценник)
  + «Ничего себе ценник»!
  - Цены понятны, спасибо.

strong ru (=дороже | =дорого) <2> (чем | на #number | вдвое | втрое | в полтора | в два | остальных | других
  | конкурентов | у соседей | рынка | всех)
  + Вы «дороже, чем» все остальные.
  - Бумага дороже, чем пластик?
  unless sentence [ask] (бумаг* | пластик* | дуб | материал*)
  unless sentence (вышло | бумага | пластик | материал)

strong ru (в #number | вдвое | втрое | в два | в три | в полтора | в разы | на порядок | на треть
  | на #number) <2> (дороже | больше чем | выше чем | дешевле чем у вас | дешевле)
  + Соседи взяли «вдвое дешевле».
  - На 20 градусов выше чем вчера.
  unless sentence (градус* | бумага | делать | можно | вышло)

medium ru (у других | другие | остальные | конкуренты | везде | в соседней | в другой | у соседей | на рынке
  | в среднем по | в интернете | рядом | в нашем городе | в другом | сестра | подруга | знакомый
  | знакомые) <5> (дешевле | меньше | вдвое меньше | втрое меньше | в два раза | берут | просят | за эти деньги
  | стоит #number | #number тысяча)
  + «У других дешевле» вдвое.
  - На рынке берут яблоки.
  unless sentence (яблок* | сделаете | повторите)

medium ru (откуда | как вы | за что | почему | с чего) <4> (взялось | взялись | взялась | насчитали | набежало
  | получилось | вышло | выходит | набралось | столько) <3> (#number | столько | цифра | сумма | тысяч)?
  + «Откуда взялось 98» тысяч?
  - Откуда взялись эти фото?
  unless sentence (фото | файл* | данные | вода | запах | пятно | ошибка)

medium en (too | so | very | rather | pretty | really | quite | awfully | terribly | outrageously | crazy | way too
  | a bit | a little | bit | kinda | unreasonably) <1> (expensive | pricey | costly | dear | steep | high for
  | overpriced | much money for | rich for)
  + That's «too expensive» for us.
  - The rent there is too expensive, so we moved.
  unless sentence (rent | shipping | ticket | wine | material | hotel)

strong en (pricey | overpriced | daylight robbery | rip-off | rip off | arm and a leg | through the roof
  | sticker shock | out of our budget | beyond our budget | over our budget | outside our budget | above our budget
  | above budget | over budget | more than i expected | more than we thought | more than i thought
  | more than we budgeted | more than we planned | above market | above the market | above what | lot of money
  | silly money | serious money | unaffordable | shocked at)
  + Sorry, this is «daylight robbery».
  - The steep stairs need a rail.
  unless sentence (stairs | hill | roof is | rail | we're over budget on | learning curve | saved | rents | won a)

medium en why <5> (so expensive | so much | so high | so pricey | so steep | so dear | more expensive | that much
  | charging #number | cost #number | costs so)
  + «Why so much»?
  - Why so much text on one page?
  unless sentence (text | space | time | memory | noise | white)

strong en (price | quote | rate | fee | estimate | figure | cost | bill | invoice | total | sum
  | amount) <4> (is high | is very high | seems high | too high | is steep | is a lot | seems a lot | is double
  | is twice | is shocking | is ridiculous | is crazy | is insane | is absurd | is a joke | is outrageous
  | is not realistic | isn't realistic | unrealistic | inflated | excessive | unreasonable | scared | frightened
  | surprised us | surprised me | took my breath | hurts | out of proportion | is well above | is way above
  | is far above | is above | over the top | on the high side | rather high | quite high)
  + Your «quote is well above» what others charge.
  - The total is above the line.

medium en (others | other (agency | studio | firm | shop | company | supplier | tutor | people | quote | place
  | vendor) | competitor | competitors | everyone else | everybody else | elsewhere | somebody else | neighbour
  | sister | brother | friend | cousin | agency | plumber | tutor) <3> (charge | charges | charged | paid | pay
  | cheaper | half the price | half that | for half | asks | takes #number | does it for | quoted | for #number)
  + «Others charge» half of that.
  - Our neighbours charge their car at night.
  unless sentence (car at | phone | someone else pay | owe | invoice | please match | match that | battery)

medium en (half | double | twice | triple | three times | #number times) <3> (price | cost | as much | the price
  | what | of what | of that | less) <4> (others | other | elsewhere | paid | charge | market | quoted | anyone
  | everyone | competitors | average | neighbour | last year)
  + It's «twice what others» ask.
  - Twice as much text as last year.
  unless sentence (text | pages | people | visitors)

medium en how <5> (justify | come up with | get to | arrive at | end up at | add up to
  | possibly cost) <3> (#number | price | figure | cost | fee | sum | rate | amount | that)
  + «How on earth do you get to 9,800»?
  - How do I get to 12 Elm Road?
  unless sentence (road | street | station | floor | platform | airport | page)

medium en (#number | that much | this much | that kind of money | those prices | that price | such a price
  | these prices | that money | such money | prices like) <3> for <2> (a | an | one | some | this | that | just
  | two | three | just a) <2> (really | seriously | logo | page | translation | sketch | text | photo | hour
  | click | email | line | picture)
  + «1,200 for a logo»?
  - 40 for a page is fine.
  unless sentence (is fine | fine with | ok | works)
  unless sentence [tell] (is | are | please)
`,
} satisfies Signal;
