/** The words of a sentence as the patterns read them. */
import type { PreparedText, Sentence, Token } from '../../language';

/** Chat spellings of words that carry an act. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `скока:сколько скок:сколько сколка:сколько када:когда кагда:когда шо:что чо:что че:что щас:сейчас ща:сейчас пжл:пожалуйста плиз:пожалуйста пож:пожалуйста спс:спасибо здрасьте:здравствуйте
   u:you r:are ur:your pls:please plz:please thx:thanks ty:thanks tmrw:tomorrow tmr:tomorrow wat:what wot:what whats:what's wheres:where's hows:how's dont:don't cant:can't wont:won't isnt:isn't arent:aren't didnt:didn't doesnt:doesn't havent:haven't hasnt:hasn't couldnt:couldn't im:i'm ive:i've youll:you'll thats:that's`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [chat = '', plain = ''] = pair.split(':');
      return [chat, plain];
    }),
);

/** The words of a passage that carry letters or digits. */
export function wordsOf(prepared: PreparedText, span: Sentence): Token[] {
  const words: Token[] = [];
  for (let i = span.firstToken; i < span.endToken; i++) {
    const token = prepared.tokens[i]!;
    if (token.script === 'punct' || token.script === 'emoji') continue;
    const plain = SPELLINGS.get(token.norm);
    words.push(plain === undefined ? token : { ...token, norm: plain });
  }
  return words;
}
