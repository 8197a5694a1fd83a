/**
 * What an unsent draft of *ours* gives away, in the rule language of `../rules/README.md`. Rules alone, no scorer: we
 * write in our own known ways, and a warning that is wrong while somebody types is worse than a missed one.
 */
export const DRAFT_RULES = [
  {
    id: 'discount',
    rules: `
unless clause (не (мочь | готов | готовы | получится | даем | делаем | предоставляем | снижаем | практикуем) | нельзя | вместо скидки)
unless clause (can't | cannot | can not | won't | unable to | not able to | don't (give | offer | do) | do not (give | offer | do) | instead of a discount)
unless clause (уже | already) <2> (учтен* | включен* | included | reflects)
class @cut = снизить | уменьшить | скинуть | уступить | скостить | подвинуться | округлить | опустить | пересчитать
class @price = цена | стоимость | сумма | смета | ставка | ценник | счет | бюджет

strong ru (сделать | дать | предоставить | предложить | применить) <4> (скидка | скидочка)
  + Анна, «сделаем вам скидку» десять процентов на первый заказ.
  + Так и быть, готов «дать вам скидку».
  - Сделать скидку мы не можем, но предложу меньший объём.
  - Скидка по договору уже учтена в счёте.
strong ru @cut <3> (@price | #number @percent | @money)
  + Хорошо, «снизим стоимость» до сорока тысяч.
  + Ладно, «скинем ещё 5 %», и начинаем.
  - Снизить цену не получится: объём тот же.
strong ru (пойти | идти) <2> навстречу <3> @price
  + Готовы «пойти вам навстречу по цене», если начнём в мае.
  - Понимаю вас, но идти навстречу по цене мы не готовы.
strong ru (уложиться | впишемся | вписаться) <1> в <2> (бюджет | сумма)
  + Думаю, «уложимся в ваш бюджет».
  - В ваш бюджет уложиться не получится.
strong en (give | offer | do | apply | grant | add) <4> (discount | reduction)
  + Fine, we can «give you a ten percent discount».
  - We don't offer a discount on the first order, sorry.
strong en (lower | reduce | drop | cut | knock off | knock | bring down | round down | come down on | go down on) <4> (price | rate | fee | quote | bill | total | cost | @money | #number @percent)
  + All right, we could «lower the price» to 900.
  + I can «knock off 10» % this time.
  - We can't lower the price for the same scope.
strong en (meet | match) (your | their | that) <2> (budget | price | quote | offer | figure)
  + We are happy to «match their quote».
  - We can not match their quote, because the scope differs.
`,
  },
  {
    id: 'free-extra',
    rules: `
unless clause (не (мочь | готов | готовы | получится | делаем | будет | бывает | можем | входит) | нельзя)
unless clause (can't | cannot | can not | isn't | is not | unable to | not able to)
class @do-ru = сделать | добавить | включить | нарисовать | написать | перевести | переделать | доделать | поправить | внести | подготовить | настроить | проверить | снять | смонтировать | привезти | установить | положить | дать | приложить | подкинуть
class @gratis-ru = бесплатно | безвозмездно | даром | в подарок | бонусом | в качестве бонуса | без доплаты | без доплат | без дополнительной оплаты | за наш счет | за свой счет | за мой счет | в рамках той же суммы | за те же деньги | в ту же цену | в счет не включать

strong ru @do-ru <6> @gratis-ru
  + Хорошо, «добавим баннеры бесплатно».
  + «Сделаю вам ещё две страницы в подарок», раз уж начали.
  - Сделать баннеры бесплатно не получится, но посчитаю их отдельно.
strong ru @gratis-ru <5> @do-ru
  + Тогда «бонусом сделаем» и обложку.
  - Бесплатно сделать обложку не можем.
strong en (for free | free of charge | at no extra cost | at no extra charge | at no cost | at no charge | at no additional cost | on the house | as a bonus | as a gift | for the same price | for the same money | within the same budget)
  + Sure, I'll add the banners «for free».
  + We can do the second version «at no extra cost».
  - I cannot add the banners for free, but here is the price.
strong en (throw in | throw <3> in)
  + We will «throw in» a set of icons as well.
  - We can't throw in the icons.
`,
  },
  {
    id: 'free-extra-waived',
    rules: `
class @not = не | won't | will not | not | don't | do not | no need to

strong ru (за это | за них | за него | за нее | за правки | за доработку | за срочность | отдельно | дополнительно) <2> (не возьму | не возьмем | не буду | не будем | ничего)
  + Хорошо, «за это не возьмем» ничего.
  + «За правки ничего» доплачивать не надо.
  - За правки возьмём отдельно, по часам.
strong ru (платить | доплачивать | оплачивать) <3> (не нужно | не надо | не придется | не потребуется)
  + «Доплачивать за это не нужно», всё включим.
  - Платить нужно до пятнадцатого числа.
strong en (won't | will not | not going to | wouldn't) <1> (charge | bill | invoice) <2> (you | for | extra | it)
  + We «won't charge you» for the extra round.
  - We will charge for every extra round.
strong en (no (extra | additional)? charge | nothing extra) <1> (for | on)
  + «No charge for» the second round then.
  - The charge for the second round is 200.
`,
  },
  {
    id: 'gives-in',
    rules: `
unless clause (не (успеем | сможем | получится | мочь | готов | готовы | будем) | если вы | после оплаты | после подписания | за отдельную | за доплату | отдельным | в рамках договора)
unless clause (can't | cannot | won't | if you | once you | after payment | for an extra | as a paid | separately | additional fee | surcharge)
class @sure-ru = без проблем | не проблема | не вопрос | без вопросов | конечно | хорошо | ладно | так и быть | окей | ок | договорились | давайте
class @do-ru = =сделаем | =сделаю | =переделаем | =переделаю | =добавим | =добавлю | =успеем | =успею | =доделаем | =доделаю | =поправим | =поправлю | =исправим | =исправлю | =внесем | =внесу | =начнем | =начну | =уложимся | =ускоримся | =поменяем | =поменяю | =заменим | =заменю | =перепишем | =перепишу
class @do-en = do | add | redo | change | include | squeeze | finish | deliver | start | begin | make | rework | rewrite | replace | extend | handle

strong ru @sure-ru <3> @do-ru
  + «Без проблем, сделаем» к пятнице.
  + «Хорошо, ещё раз переделаю».
  - Хорошо, если вы подпишете смету, сделаем к пятнице.
  - Сделаем так, как записано в плане.
strong ru (сделать | переделать | поступить) <1> (как | так как) <1> (вы | вам) <2> (хотите | просите | просили | удобно | скажете | угодно)
  + Мы всё «сделаем как вы просите».
  - Как вы просили, прилагаю договор.
strong ru (пойти | идти) <2> навстречу
  + Один раз «пойдём вам навстречу».
  - Навстречу идёт лето.
strong ru (в порядке исключения | в виде исключения | только в этот раз | в последний раз) <4> @do-ru
  + «В порядке исключения сделаем» и это.
  - В последний раз мы говорили о сроках.
strong en (no problem | not a problem | no worries | sure | sure thing | of course | ok | okay | fine | alright | all right | very well | absolutely) <1> (we | i | we'll | i'll) <2> @do-en
  + «No problem, we'll do» it by Friday.
  + «Sure, I can add» that.
  - Of course, if you sign the change request we will do it.
  - Sure, here is the contract.
strong en make an exception
  + We'll «make an exception» this once.
  - There is no exception in the log.
strong en (whatever you (want | need | prefer | like) | as you (wish | like))
  + Fine, «as you wish», we start without the brief.
  - As your wishes are in the brief, we start on Monday.
`,
  },
  {
    id: 'offer',
    rules: `
strong ru (коммерческое предложение | кп | смета | наш расчет | стоимость (составит | работ | проекта) | (предлагать | готовы) <2> (начать | взяться | сотрудничество))
  + Во вложении «смета» на новый этап.
  + «Стоимость составит» восемьдесят тысяч.
  - Сообщаем, что работать вместе больше не сможем.
strong en (quote | estimate | proposal | our offer | (cost | price) (is | would be | will be | comes to) | (happy | glad | ready) to <1> (start | take | work))
  + Attached is our «quote» for the next stage.
  + We would be «happy to start» next week.
  - We will not be able to work together any more.
`,
  },
] as const;
