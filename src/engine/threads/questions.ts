import { Pattern } from './patterns';
import type { Passage, Turn } from './view';
import type { Term } from './vocabulary';

/** What kind of answer a question wants. */
export type Asked =
  | 'price'
  | 'when'
  | 'duration'
  | 'who'
  | 'where'
  | 'count'
  | 'why'
  | 'how'
  | 'included'
  | 'parts'
  | 'deposit'
  | 'tax'
  | 'warranty'
  | 'refund'
  | 'minimum'
  | 'maximum'
  | 'delivery'
  | 'rights'
  | 'raw'
  | 'changes'
  | 'support'
  | 'papers'
  | 'presence'
  | 'hours'
  | 'access'
  | 'payment'
  | 'size';

/** A question (or a request to be told something), with what it is about and what it wants to know. */
export interface Question {
  readonly passage: Passage;
  readonly terms: readonly Term[];
  readonly asked: ReadonlySet<Asked>;
  /** It has a question mark or begins like a question; other passages are compared too, but count for less. */
  readonly direct: boolean;
}

/** Question frames: many ways to ask for one thing. A passage may fit several. */
const FRAMES: readonly [Asked, Pattern][] = [
  [
    'price',
    new Pattern(`
      сколько <3> (стоит | стоят | стоить | стоили | обойдется | обойдутся | выйдет | выходит | будет это | просите | берете | возьмете | платить | заплатить | должны)
      (какая | какова | какую | какой | каков) <2> (цена | цену | стоимость | сумма | ценник | расценка | прайс | тариф | бюджет)
      (почем | во сколько <4> (обойдется | обойдутся | встанет | выйдет | станет))
      во что <4> (обойдется | встанет | выльется | обойдутся | станет)
      на какую сумму
      (цена | стоимость | ценник | прайс) <2> (какая | какой | вопроса)
      how much (is | are | do | does | would | will | for | did | should | it | the | that)
      (what | what's | whats) <5> (price | cost | costs | rate | rates | fee | fees | charge | quote | damage)
      (what | how much) <3> (run | set | charge | cost | come) <3> (us | me | you | to)
      (ballpark | price tag | what kind of money | what sort of money)
    `),
  ],
  [
    'when',
    new Pattern(`
      (когда | до которого часа | во сколько | с которого часа | к какому | до какого | какого числа | с какого | в какой день | в какие дни | в каком месяце | на какое число | к которому | во сколько (начало | начинается | приехать | приедете | подъехать))
      (какая | какой | какую) <1> (дата | дату | день | срок | дедлайн | крайний)
      (крайний | последний) <1> (срок | день)
      (when | until what | till what)
      (what | which) (hour | date | day | month | time | time's | week)
      (what's | what is) <1> (deadline | date | cutoff | cut-off | time)
      by what (date | time)
      (how soon | how early | from what time | latest date | last day)
    `),
  ],
  [
    'duration',
    new Pattern(`
      (сколько | как) <2> (времени | по времени | дней | недель | месяцев | долго | часов | занимает | займет | длится)
      (через сколько | за сколько | за какой срок | через какой срок | в какой срок | какие сроки | какой срок | каков срок | какие у вас сроки | срок* (изготовления | выполнения | доставки | производства | работ*))
      how (long | many (days | weeks | months | hours) | fast | quickly)
      (turnaround | lead time | time frame | timeframe | timeline)
    `),
  ],
  ['who', new Pattern('(кто | кого | кому | кем | чьими | чья | чей)', "(who | whom | whose | who's | who'll)")],
  [
    'where',
    new Pattern(
      '(где | куда | откуда | какой адрес | по какому адресу | (в | из | на | до) (какой | каком | какого | какую) <1> (стран* | город* | район* | мест* | здани* | адрес*))',
      "(where | where's | (what | which) (address | country | city | town | area | place | building))",
    ),
  ],
  [
    'count',
    new Pattern(`
      (сколько | какое количество | какой тираж | на сколько)
      how many
      (what size | how big | how large) <3> (group | party | team | band | crew)
      head count
    `),
  ],
  [
    'why',
    new Pattern(
      '(зачем | почему | для чего | отчего | с какой целью | в чем смысл | какой <3> смысл)',
      '(why | what for | what is <3> for | how come | what <2> point)',
    ),
  ],
  [
    'how',
    new Pattern(
      '(как | каким образом | каким способом)',
      '(how do | how does | how can | how should | how would | how to | how will | in what way | how is | how are)',
    ),
  ],
  [
    'included',
    new Pattern(`
      (входит | входят | включен* | включает | включают | заложен* | учтен* | вошл* | вошел | сидит | сидят)
      (отдельно | дополнительно | сверху | доплачивать | доплатить | за отдельную | плюсом | (с | за) (нас | мой | наш) счет*)
      (included | include | includes | including | inclusive | covered | cover | covers | part of the <2> (price | fee | package | deal | quote))
      (extra | separately | separate | on top | additional | additionally | (pay | charged | billed) <2> (more | again | ourselves))
    `),
  ],
  [
    'parts',
    new Pattern(
      '(рассрочк* | частями | по частям | долями | поэтапно | этапами | разбить | в несколько)',
      '(instal* | in parts | in stages | split | spread | monthly payments | pay <3> over)',
    ),
  ],
  [
    'deposit',
    new Pattern(
      '(предоплат* | аванс* | задат* | залог* | депозит* | вперед | заранее <2> (платить | заплатить | внести))',
      '(deposit* | prepay* | upfront | up front | in advance | down payment | retainer | advance payment | money down)',
    ),
  ],
  ['tax', new Pattern('(ндс | налог*)', '(vat | tax | taxes | gst)')],
  [
    'warranty',
    new Pattern(`
      (гаранти* | сломается | сломаются | поломается | накроется | поломк* | если <5> (засохн* | потреск* | протеч* | отвал* | испорт* | выйд* из строя | перестан* | не прижив*))
      (warrant* | guarantee* | (if | what if | when | should) <4> (breaks | break | fails | fail | dies | die | cracks | leaks | goes wrong | stops working))
    `),
  ],
  [
    'refund',
    new Pattern(
      '(возврат* | верн*те | вернут* | возвращает* | отмен* | откаж* | откажусь | передума*)',
      '(refund* | money back | cancel* | call it off | change our mind* | change my mind | back out | pull out)',
    ),
  ],
  [
    'minimum',
    new Pattern(
      '(миним* | не меньше | самый маленький | самая маленькая | наименьш* | от скольки | от какого)',
      '(minimum | smallest | at least | fewest | lowest | least)',
    ),
  ],
  [
    'maximum',
    new Pattern(
      '(максим* | не больше | самый большой | предел | потолок | до скольки | вмещает* | вместим* | поместится | помещается | влезет)',
      '(maximum | max | largest | biggest | capacity | at most | (hold | fit | seat) <3> (people | guests))',
    ),
  ],
  [
    'delivery',
    new Pattern(
      '(доставк* | доставл* | доставите | привез* | привоз* | довез*)',
      '(deliver* | shipping | shipped | ship | bring)',
    ),
  ],
  [
    'rights',
    new Pattern(
      '(прав* (на | остаются | переда* | принадлеж*) | принадлеж* | собственност* | авторск*)',
      '(rights | own* | belong* | copyright)',
    ),
  ],
  ['raw', new Pattern('(исходник* | исходн* файл*)', '(raw | raws | source file* | unedited | originals)')],
  [
    'changes',
    new Pattern(
      '(правк* | правок | переделк* | корректиров* | переделать | доработк* | поменять <3> (потом | после))',
      '(revision* | round* of | (how many | number of) <2> (changes | edits | tweaks) | redo)',
    ),
  ],
  [
    'support',
    new Pattern(
      '(поддержк* | сопровожд* | обслужива* | после (сдачи | запуска | окончания))',
      '(support | maintenance | maintain | aftercare | after launch | after <2> (handover | live))',
    ),
  ],
  [
    'papers',
    new Pattern(
      '(документ* | справк* | сертификат* | удостоверен* | диплом* | корочк* | чек | чеки | акт | акты | бумаг* | закрывающ*)',
      '(certificate* | certification | diploma* | document* | paperwork | receipt* | permit* | licen*)',
    ),
  ],
  [
    'presence',
    new Pattern(
      '(присутств* | быть <2> (дома | на месте | рядом) | лично приезжать | обязательно <2> (приезжать | быть))',
      '(present | be (there | around | home | in | on site) | attend | in person)',
    ),
  ],
  [
    'hours',
    new Pattern(
      '(график* | режим работы | до скольки | со скольки | во сколько <2> (открыва* | закрыва*) | работаете)',
      '(opening hours | open | what hours | close at)',
    ),
  ],
  [
    'access',
    new Pattern(
      '(доступ* | пароль | логин | попасть | заехать | войти | зайти)',
      '(access | password | log in | login | get in | let in | get into)',
    ),
  ],
  [
    'payment',
    new Pattern(
      '(как | чем | картой | налич* | безнал* | по счету | по реквизитам) <3> (платить | оплат* | заплатить | рассчит*)',
      '(how | by card | cash | card | bank transfer) <4> (pay | payment | invoice)',
    ),
  ],
  [
    'size',
    new Pattern(
      '(размер* | габарит* | площад* | ширин* | высот* | глубин* | диаметр*)',
      '(how (big | large | wide | tall | high | deep | heavy) | size | dimensions | measurements)',
    ),
  ],
];

/** A question that carries no mark: opening words, and requests to be told. */
const OPENING = new Pattern(`
  ^ (а | и | но | ну | так | еще | слушайте | кстати | скажите | подскажите | уточните | напомните | напомни | so | and | but | ok | okay | also | btw | sorry | hi | hello)? (сколько | когда | где | куда | кто | зачем | почему | какой | какая | какое | какие | какую | каков* | чем | можно ли | есть ли | нужно ли | надо ли | what | what's | when | where | who | why | how | which | is there | are there | do you | do we | does | can you | can we | could we | will you | will we | is it | are we | are you | did you)
  ^ (hey | heyy | hiya | morning | evening | guys | listen | look | good (morning | afternoon | evening)) (what | when | where | who | why | how | which | is there | are there | do you | do we | does | can you | can we | could we | will you | are you | did you)
  ^ (привет | здравствуйте | добрый (день | вечер) | доброе утро | слушай | приветствую) (а)? (сколько | когда | где | куда | кто | зачем | почему | какой | какая | какое | какие | какую | можно ли | есть ли | нужно ли)
  ^ <1> (еще раз | повторю | повторно | again | once more) <1> (сколько | когда | где | куда | кто | зачем | почему | какой | какая | какое | какие | какую | что | how | what | when | where | who | why | which)
  (прошу | просьба | просим) <2> (сообщить | уточнить | подсказать | пояснить | ответить)
  (нужно | можно | надо | нужен | нужна | требуется | будет | будут | есть | входит | обязательно | является | планируется | возможно) ли
  please (advise | clarify | confirm (if | whether | what | when | how))
  (подскажите | скажите | уточните | напомните | напомни | сообщите | интересует | вопрос | (хочу | хотел* | хотим) <1> (уточнить | узнать | спросить | понять) | не (помню | пойму) <3> (сколько | когда | где | кто | как*))
  (спрашива* | интересуется | интересуются | хочет знать | хотят знать | хочет понять | надо понимать | нужно понимать | надо знать | нужно знать | волнуется | беспокоится) <4>
  (wonder | wonders | asks | asking | is asking | are asking | needs to know | need to know | want to know | wants to know | curious | worried) <1> (how | what | whether | if | when | who | where | why | which)
  (to | can't | cannot | couldn't | don't | didn't | doesn't) (know | find out | learn | establish | understand | ask | remember | recall) <1> (how | what | whether | if | when | who | where | why | which)
  (узнать | выяснить | понять | уточнить | спросить | разузнать | не знаю | не знаем | не понимаю | не понимаем | не помним) <1> (сколько | когда | где | куда | кто | как | почему | зачем | какой | какая | какое | какие | какую | можно ли | есть ли | нужно ли | надо ли | входит ли | будет ли)
  (would like | wants | want | needs) <1> (the | to know) <1> (date | price | size | address | number | name | amount | weight | sum | total)
  (let me know | tell me | tell us | remind me | remind us | wondering | wanted to ask | want to know | can't remember | question is | confirm (if | whether | when | what | how))
`);

/** Exclamations in the shape of questions, and courtesies that ask nothing. */
const RHETORICAL = new Pattern(`
  как (так | же так | такое)? (можно | вам удалось | вам удается | вы это делаете | вы так | дела | настроение | поживаете)
  (ну разве | разве не | не правда ли | правда ведь | представляете | какая красота | да сколько можно | кто бы мог)
  ^ (договорились | ок | хорошо | да | понятно | ладно | идет | согласны | верно | правда) $
  how (are you | are things | is it going | do you do it | did you do it | cool is | great is | lovely is | good is)
  (isn't it | aren't they | isn't that | who knew | can you believe | you know what | guess what | how about that | what a)
  ^ (ok | okay | deal | right | sound good | sounds good | agreed | makes sense | really | fair) $
`);

const FEWEST_TERMS = 1;

/** The questions and tellings of a turn, passage by passage. */
export function questionsIn(turn: Turn): Question[] {
  const found: Question[] = [];
  for (const passage of turn.sentences) {
    const direct = (passage.question || passage.fits(OPENING)) && !passage.fits(RHETORICAL);
    if (passage.terms.length < (direct ? FEWEST_TERMS : 3)) continue;
    if (!direct && passage.fits(RHETORICAL)) continue;
    found.push({ passage, terms: askedAbout(passage), asked: direct ? framesOf(passage) : new Set(), direct });
  }
  return found;
}

/** "The builder's asking: …", "Жена спрашивает, …": who wants to know is no matter of the question. */
const FOR_ANOTHER = new Pattern(`
  ^ <5> (спрашивает | спрашивают | интересуется | интересуются | волнуется | волнуются | хочет (знать | понять) | хотят (знать | понять))
  ^ <5> (asks | asking | ask | wondering | wonders | wonder | wants to know | want to know | needs to know | need to know)
`);

function askedAbout(passage: Passage): readonly Term[] {
  const place = passage.find(FOR_ANOTHER);
  if (place === null) return passage.terms;
  const after = new Set(passage.concepts.slice(place.end));
  const terms = passage.terms.filter(({ concept }) => after.has(concept));
  return terms.length === 0 ? passage.terms : terms;
}

function framesOf(passage: Passage): ReadonlySet<Asked> {
  const asked = new Set<Asked>();
  for (const [name, pattern] of FRAMES) if (passage.fits(pattern)) asked.add(name);
  return asked;
}
