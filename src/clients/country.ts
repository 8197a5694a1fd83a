/** Prefixes of the international telephone plan (ITU-T E.164) and the country that a firm under them most likely sits in. */
const BY_PREFIX: Readonly<Record<string, string>> = {
  1: 'US',
  20: 'EG',
  27: 'ZA',
  30: 'GR',
  31: 'NL',
  32: 'BE',
  33: 'FR',
  34: 'ES',
  36: 'HU',
  39: 'IT',
  40: 'RO',
  41: 'CH',
  43: 'AT',
  44: 'GB',
  45: 'DK',
  46: 'SE',
  47: 'NO',
  48: 'PL',
  49: 'DE',
  51: 'PE',
  52: 'MX',
  54: 'AR',
  55: 'BR',
  56: 'CL',
  57: 'CO',
  60: 'MY',
  61: 'AU',
  62: 'ID',
  63: 'PH',
  64: 'NZ',
  65: 'SG',
  66: 'TH',
  7: 'RU',
  76: 'KZ',
  77: 'KZ',
  81: 'JP',
  82: 'KR',
  84: 'VN',
  86: 'CN',
  90: 'TR',
  91: 'IN',
  92: 'PK',
  98: 'IR',
  351: 'PT',
  352: 'LU',
  353: 'IE',
  354: 'IS',
  355: 'AL',
  356: 'MT',
  357: 'CY',
  358: 'FI',
  359: 'BG',
  370: 'LT',
  371: 'LV',
  372: 'EE',
  373: 'MD',
  374: 'AM',
  375: 'BY',
  377: 'MC',
  380: 'UA',
  381: 'RS',
  382: 'ME',
  385: 'HR',
  386: 'SI',
  387: 'BA',
  389: 'MK',
  420: 'CZ',
  421: 'SK',
  852: 'HK',
  886: 'TW',
  966: 'SA',
  971: 'AE',
  972: 'IL',
  992: 'TJ',
  993: 'TM',
  994: 'AZ',
  995: 'GE',
  996: 'KG',
  998: 'UZ',
};

/** Country domains that are sold to everybody, and tell nothing. */
const FOR_ANYBODY: ReadonlySet<string> = new Set(
  'ai io co me tv cc fm to ly gg la ws nu pw sh so vc ac am bz im is it mn ms sc st su tk eu'.split(' '),
);

/** The ISO 3166 code of the country of a telephone number that begins with `+`; null where it is not known. */
export function countryOfPhone(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  if (!phone.trim().startsWith('+')) return null;
  for (let length = 3; length >= 1; length--) {
    const country = BY_PREFIX[digits.slice(0, length)];
    if (country !== undefined) return country;
  }
  return null;
}

/** The ISO 3166 code of the country whose domain it is; null for others, and for those that anybody may have. */
export function countryOfDomain(domain: string): string | null {
  const top = domain.split('.').at(-1)?.toLowerCase() ?? '';
  if (top === 'рф' || top === 'xn--p1ai') return 'RU';
  if (!/^[a-z]{2}$/.test(top) || FOR_ANYBODY.has(top)) return null;
  const code = top === 'uk' ? 'GB' : top.toUpperCase();
  return nameOf(code, 'en') === code ? null : code;
}

/** The ISO 3166 code of a country that a person has written, by its code or its name in Russian or English. */
export function countryNamed(name: string): string | null {
  const wanted = plain(name);
  if (wanted === '') return null;
  return SHORT[wanted] ?? codesByName().get(wanted) ?? null;
}

export function nameOf(code: string, language: 'ru' | 'en'): string {
  return names[language].of(code) ?? code;
}

const names = {
  ru: new Intl.DisplayNames('ru', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** What people write in place of the name. */
const SHORT: Readonly<Record<string, string>> = {
  рф: 'RU',
  сша: 'US',
  usa: 'US',
  uk: 'GB',
  англия: 'GB',
  england: 'GB',
  'great britain': 'GB',
  оаэ: 'AE',
  uae: 'AE',
  белоруссия: 'BY',
  чехия: 'CZ',
  'czech republic': 'CZ',
};

let byName: ReadonlyMap<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  if (byName) return byName;
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const found = new Map<string, string>();
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    // Codes of countries that are no more stand for those that came after them.
    const present = Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(4);
    if (nameOf(code, 'en') === code || present !== code) continue;
    for (const name of [code, nameOf(code, 'en'), nameOf(code, 'ru')]) {
      if (!found.has(plain(name))) found.set(plain(name), code);
    }
  }
  byName = found;
  return found;
}

function plain(name: string): string {
  return name.trim().toLowerCase().replaceAll('ё', 'е');
}
