/** Words that say nothing about what a sentence is about, as stems or whole words. */
export const EMPTY_WORDS = `
а без более бы был была были было быть в вам вами вас ваш ваша ваше ваши весь во вот все всё всего всем всех всю вы где да даже для до
его ее если есть еще же за и из или им их к как какая какие каким каких какой какое какую когда кто кого кому чем
ко которая который которые ли либо мне мной мои мой моя моё можем может можно можете мы на над нам нами нас наш наша наше наши
не него нее нет ни никак них но ну о об обо один одна он она они оно от очень по под пока после потом потому при про
раз с сам сама сами со сколько так такая также такие такой там те тем то тогда того тоже той только том тот ту тут ты у уж уже
хотя хоть чего через чтобы что чтоб эта эти это этого этой этом этот эту я будет будем будете буду будут ведь вообще
слушайте слушай смотрите короче вкратце собственно думаю ничего никаких вдруг просто прямо именно кстати значит типа например ой ага ну-ка плюс допустим скорее наверное
здравствуйте добрый доброе день утро вечер привет приветствую пожалуйста спасибо извините простите подскажите скажите
уточните напомните напомни подскажи скажи ответьте вопрос вопросы вопросик вопросов интересует интересно хочу хотим хотела хотел хотели бы уточнить узнать
спросить понять хотелось знаете помню помните забыл забыла опять снова повторно такой-то коллеги уважаемые
говорили писали сказали обсуждали сообщите давайте ок окей хорошо ладно понял поняла ясно отлично супер
a about again all also am an and any anyone anything are aren't as at be been but by can can't could did didn't do does doesn't doing don't
down else for from further had has have haven't having he her here him his how i i'd i'll i'm i've if in into is isn't it it's its just
know let let's like me mine nothing none listen look random guys folks heyy hiya more much my no nor not now of off oh ok okay on one only or our ours out over per please quite
really right said same say she should so some something still sure tell than thank thanks that that's the their them then there there's these they they're
thing things this those though to too under up us very was wasn't way we we'd we'll we're we've well were what what's whats when
where's whether which who who's will with won't wonder wondering would wouldn't yes yet you you'd you'll you're you've your yours
hi hello hey dear good morning afternoon evening question questions ask asked asking remind reminder sorry quick another forgot
forget remember mention mentioned told before earlier got get want wanted wants going gonna also actually exactly anyway
by the way btw lol haha cheers regards
`;
