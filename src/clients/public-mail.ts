/**
 * Domains under which anybody can have an address, so that two people there have nothing to do with each other. Those
 * with many countries (`yahoo.co.uk`) are told by their first part.
 */
const PUBLIC_MAIL: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com icloud.com me.com mac.com aol.com
  aim.com ymail.com rocketmail.com proton.me protonmail.com pm.me tutanota.com tutanota.de tuta.io tuta.com keemail.me
  fastmail.com fastmail.fm hey.com zoho.com zohomail.com zohomail.eu mail.com email.com usa.com post.com gmx.com
  gmx.net gmx.de gmx.at gmx.ch web.de freenet.de t-online.de mailbox.org posteo.de posteo.net arcor.de 1und1.de
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it tin.it terra.es
  telefonica.net ziggo.nl kpnmail.nl planet.nl xs4all.nl skynet.be telenet.be bluewin.ch o2.pl wp.pl onet.pl
  interia.pl seznam.cz centrum.cz email.cz post.cz azet.sk abv.bg freemail.hu citromail.hu btinternet.com
  sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net
  bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net shaw.ca rogers.com sympatico.ca bigpond.com
  optusnet.com.au uol.com.br bol.com.br terra.com.br qq.com foxmail.com 163.com 126.com yeah.net sina.com sohu.com
  aliyun.com naver.com daum.net hanmail.net rediffmail.com duck.com mailfence.com hushmail.com disroot.org riseup.net
  mail.ru bk.ru inbox.ru list.ru internet.ru xmail.ru vk.com yandex.ru ya.ru yandex.com yandex.by yandex.kz yandex.ua
  yandex.uz narod.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru r0.ru nm.ru pochta.ru qip.ru hotbox.ru
  km.ru newmail.ru sibnet.ru ngs.ru e1.ru mail.ua ukr.net i.ua meta.ua bigmir.net tut.by mail.by mail.kz
  inbox.lv inbox.lt mail.ee delfi.lv
  `
    .trim()
    .split(/\s+/),
);

const MANY_COUNTRIES = /^(?:yahoo|hotmail|live|outlook|gmx|yandex|ymail)\.(?:[a-z]{2}|com?\.[a-z]{2}|com|fr|de)$/;

export function isPublicMail(domain: string): boolean {
  return PUBLIC_MAIL.has(domain) || MANY_COUNTRIES.test(domain);
}
