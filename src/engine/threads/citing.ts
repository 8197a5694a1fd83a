/**
 * We hold up to the client what they had said, wished or agreed to. Nothing tells more surely what their message was
 * about: whoever contradicts himself or blames us for his own wish is told so in the answer.
 */
import { Pattern } from './patterns';
import type { Passage, Thread, Turn } from './view';

/** "You wrote that …", "I was told …": a statement of theirs. */
export const CITES_STATEMENT = new Pattern(`
  (вы | ты) <4> (писали | написали | говорили | сказали | сообщили | сообщали | указали | указывали | называли | назвали | уверяли | заверили | заверяли | упоминали | упомянули | подтвердили | подтверждали | отвечали | ответили | рассказывали | объясняли | утверждали | заявили | описывали | предупредили)
  (по вашим словам | с ваших слов | со слов | (по | судя по) <2> (письму | заявке | брифу) | в (вашем | вашей | первом | прошлом) <2> (письме | сообщении | заявке | брифе | анкете) | нам (сказали | говорили | сообщили | писали) | мне (сказали | говорили | сообщили | писали))
  you <4> (said | wrote | told | mentioned | stated | confirmed | described | listed | noted | explained | named | called | put | gave | assured)
  your <3> (mail | email | message | brief | form | note | letter | enquiry) <3> (said | says | has | had | reads | states | of | from)
  ((i | we) (was | were) (told | given) | in your <2> (mail | email | message | brief | form | note | letter) | by your own | according to (you | your))
`);

/** "That was your choice", "we had advised against it": a wish of theirs. */
export const CITES_WISH = new Pattern(`
  (вы | ты) <4> (просили | попросили | хотели | выбрали | выбирали | заказали | заказывали | утвердили | утверждали | одобрили | настояли | настаивали | решили | велели | пожелали | отказались | согласовали | приняли | подписали | отвергли | захотели | потребовали | требовали | предпочли | остановились)
  (просили | выбрали | утвердили | решили | заказали | согласовали | захотели) <1> (вы | вами)
  (по | согласно) <1> (вашей | вашему) <1> (просьбе | желанию | выбору | решению | указанию | требованию | настоянию | распоряжению | заданию | тз)
  (ваша (просьба | идея | воля | инициатива) | ваш (выбор | вариант) | ваше (решение | пожелание | указание | требование | условие))
  (мы | я) <3> (предлагал* | предупреждал* | советовал* | отговаривал* | предостерегал* | рекомендовал*)
  you <4> (asked | wanted | chose | picked | ordered | approved | insisted | decided | requested | preferred | ruled | turned | signed | went | opted | declined | dropped | vetoed | had us | told us to)
  (your | yours) <3> (call | choice | decision | request | wish | wishes | idea | instruction | instructions | preference | insistence)
  (i | we | we'd | i'd) <2> (suggested | offered | proposed | warned | advised | recommended | flagged)
`);

/** "We'd settled on …": an agreement of both. */
export const CITES_AGREEMENT = new Pattern(`
  (мы | мы же | с вами) <4> (решили | договорились | договаривались | условились | уговорились | согласовали | сошлись | остановились | порешили)
  (договаривались | договорились | условились | решили | согласовали) <2> (что | как | на | о | об | с | же | иначе | не)
  (как (договаривались | договорились | решили | условились) | по <1> (договоренности | уговору) | наш (уговор | порядок) | (наша | наше) (договоренность | правило) | вы <3> (согласились | соглашались | обещали))
  (we'd | we | we've | we had) <2> (agreed | settled | decided | arranged | fixed)
  (our <1> (agreement | deal | arrangement | rule) | as agreed | as arranged | the deal was | you <3> (agreed | promised))
`);

/** We give in: what they say is so. */
export const CONCEDES = new Pattern(`
  ^ <2> (верно | да | именно | согласен | согласна | согласны | точно)
  (вы правы | ваша правда | наша (вина | ошибка | недоработка) | (мы | я) <2> (ошибл* | виноват* | напутал* | перепутал* | недосмотрел*) | за наш счет | приносим извинения | прошу прощения | простите | извините)
  (you're right | you are right | quite right | fair point | our (mistake | fault | error | cost | bad) | my (mistake | fault | error | bad) | (we | i) <2> (got it wrong | mixed up | messed up | missed) | i'm sorry | we're sorry | so sorry | apolog*)
`);

/** Our answer to a message: what we wrote before the client wrote again, sentence by sentence. */
export function repliesTo(thread: Thread, turn: Turn): Passage[] {
  const replies: Passage[] = [];
  for (let i = turn.index + 1; i < thread.turns.length && !thread.turns[i]!.client; i++) {
    replies.push(...thread.turns[i]!.sentences);
  }
  return replies;
}

/** We give in to what a message says. */
export function concedes(thread: Thread, turn: Turn): boolean {
  return repliesTo(thread, turn)[0]?.fits(CONCEDES) === true;
}
