/**
 * Spellings beside the dictionary: diminutives and slang, the usual misspellings and typing errors, Russian in Latin
 * letters, chat English. Each line gives a word of the rules and what else counts as one of its forms; what begins
 * with + is inflected itself.
 */
const VARIANTS = `
скидка: +скидочка +скидос +скидон +скитка +скидосик skidka skidku skidki skidkoy skidochku скдка скдику
дисконт: diskont
цена: +ценничек tsena tsenu tseny cena cenu ceny
ценник: +ценничек
деньги: +денежка +деньжата +бабки +бабло +бабосы dengi deneg
рубль: +рублик +рубас rub rublej rubley
тысяча: +тыща +тысчонка +тыщенка тышь tysyach tyschu
копейка: +копеечка
бесплатно: безплатно бесплатненько бесплатна беспланто besplatno
бесплатный: безплатный безплатная безплатное безплатные besplatnyj
срочно: срочна сроочно срочненько срочняком сочно-срочно srochno сроно срчно
немедленно: немедлено nemedlenno
сегодня: севодня сиводня сегодни седня сёдня сегондя segodnya
завтра: зафтра завтрева завтро zavtra
сейчас: щас щаз сечас сичас счас ща seychas sejchas
пожалуйста: пожалуста пожалста пжлст пжл плз пожалуйсто пжста пож pozhaluysta
спасибо: спасиб пасиб пасибо спс спасибки спосибо spasibo
договор: +договорчик +дагавор dogovor
предоплата: +предаплата +придоплата predoplata predoplatu
счет: +счетик schet щет
встреча: +встречка vstrecha vstrechu
созвон: +созвончик +сазвон sozvon
перенести: пиренести перенисти peremestit perenesti
отменить: атменить otmenit
подешевле: подишевле подешевше podeshevle
дешевле: дешевше дишевле deshevle
дорого: дораго дорага dorogo
вообще: ваще вобще вообщем вообше воще
нормально: норм нормуль
ничего: ниче ничо нечего-то
что: чо че чё шо што
сколько: скока скоко сколка skolko
неделя: nedelyu nedelya
процент: +процентик protsentov procentov prosentov
ответить: атветить otvetit otvette
человек: чел чела
вы: vy
вам: vam
когда: кагда kogda
хорошо: харашо ок окей
не: ne
discount: +discaunt +dicount +discout discunt disc
price: +pirce prise
cheaper: cheeper chaper
free: freee fre
urgent: urgnt urgant
urgently: urgantly
please: plz pls plis pleas plese
thanks: thx thnx tks thanx tnx ty
tomorrow: tomorow tommorow tommorrow tmrw tmr tmw 2moro
today: 2day tday
tonight: 2nite tonite
you: u ya
your: ur yr youre
you're: youre ur
are: r
because: cos cuz coz becuase becouse
immediately: immediatly imediately immediatelly
receipt: reciept
invoice: +invioce +invoise
meeting: +meating +meetin
appointment: appt appointement apointment
message: msg msgs
minute: +min
weekend: wknd
don't: dont
can't: cant
won't: wont
isn't: isnt
aren't: arent
doesn't: doesnt
didn't: didnt
haven't: havent
hasn't: hasnt
wasn't: wasnt
wouldn't: wouldnt
couldn't: couldnt
shouldn't: shouldnt
i'm: im
i've: ive
we've: weve
you've: youve
that's: thats
what's: whats
who's: whos
let's: lets
it's: its
definitely: definately definitly
believe: beleive belive
expensive: expencive expansive
budget: +budjet +bugdet
`;

/** By word; forms as they are written, and words to be inflected. */
export default new Map(
  VARIANTS.trim()
    .split('\n')
    .map((line) => {
      const [word = '', others = ''] = line.split(':');
      const all = others.trim().split(/\s+/);
      const forms = all.filter((other) => !other.startsWith('+'));
      const inflected = all.filter((other) => other.startsWith('+')).map((other) => other.slice(1));
      return [word.trim(), { forms, inflected }] as const;
    }),
);
