import type { Conversation, Message } from '../conversation';
import { readingOf } from './reading';

/** Where a message says that a deal stands. */
export type DealCue = 'proposal' | 'signing' | 'in-work' | 'paying' | 'past';

export interface MessageNote {
  /** What the writer wrote themselves, without quotations and signature. */
  readonly words: number;
  readonly cue?: DealCue;
}

export interface ConversationNotes {
  /** By message id. */
  readonly notes: Readonly<Record<string, MessageNote>>;
  /** How the telephone number in the client's signature begins, like `+493`, to tell the country; empty for none. */
  readonly phone: string;
}

/** What there is to remember of messages beside their findings. Pure; nothing of the text is in it but a number. */
export function notesOf(conversation: Conversation): ConversationNotes {
  let phone = '';
  const { texts } = readingOf(conversation);
  const notes = conversation.messages
    .map((message, i) => ({ message, ...texts[i]! }))
    .filter(({ message }) => !message.textMissing)
    .map(({ message, regions, tokens, text }) => {
      const parts = (kind: string) => regions.filter((region) => region.kind === kind);
      const own = parts('own').map(({ start, end }) => text.slice(start, end));
      if (message.from === 'client') {
        const signatures = parts('signature').map(({ start, end }) => text.slice(start, end));
        phone ||= signatures.map(phoneIn).find((number) => number !== '') ?? '';
      }
      const words = tokens.filter(({ script }) => script === 'cyrillic' || script === 'latin').length;
      const cue = cueIn(own.join('\n'), message.from);
      return [message.id, { words, ...(cue && { cue }) }] as const;
    });
  return { notes: Object.fromEntries(notes), phone };
}

const PHONE = /\+\d[\d\s().-]{7,18}\d/;
/** No country's prefix is longer, and more of the number is nobody's business. */
const PREFIX = '+123'.length;

function phoneIn(signature: string): string {
  return (
    PHONE.exec(signature)?.[0]
      .replace(/[^\d+]/g, '')
      .slice(0, PREFIX) ?? ''
  );
}

/** Whole words of a text in small letters: `\b` knows no Cyrillic ones. */
const words = (...alternatives: readonly string[]) =>
  new RegExp(`(?<![a-zа-яё\\d])(?:${alternatives.join('|')})(?![a-zа-яё\\d])`);

/**
 * Set phrases of business letters, the furthest stage first. They name what is being done, not what is being talked
 * about: "the contract is attached" and not "as the contract says". Those of ours only count in our letters.
 */
const CUES: readonly { readonly cue: DealCue; readonly said: RegExp; readonly by?: Message['from'] }[] = [
  {
    cue: 'past',
    said: words(
      'спасибо за (?:сотрудничество|совместную работу)',
      'проект (?:закрыт|заверш[её]н)',
      '(?:it was|been) a pleasure (?:working|to work) with you',
      'thank you for (?:the|your) co-?operation',
      'the project is (?:closed|complete|finished)',
    ),
  },
  {
    cue: 'paying',
    said: words(
      '(?:сч[её]т|акт)(?: на оплату| за работы?)? (?:во вложении|прилага[юе][a-zа-яё]*|направля[юе][a-zа-яё]*)',
      '(?:выставля[юе][a-zа-яё]*|выставили?|прилага[юе][a-zа-яё]*|направля[юе][a-zа-яё]*|высыла[юе][a-zа-яё]*) (?:[a-zа-яё]+ ){0,2}сч[её]т',
      'сч[её]т (?:оплачен|оплатили)',
      'оплат(?:а прошла|у (?:провели|отправили))',
      'invoice (?:is )?(?:attached|enclosed)',
      '(?:attached|enclosed|here) is (?:the|our|my|your) (?:[a-zа-яё]+ )?invoice',
      '(?:we have|we.ve|have) paid (?:the|your) invoice',
      'payment (?:has been|was|is) (?:sent|made)',
    ),
  },
  {
    cue: 'in-work',
    said: words(
      '(?:при)?ступа(?:ем|ю) к работе',
      'начали? работ[уы]',
      'взяли? в работу',
      'договор подписан',
      'подписанн(?:ый|ого) договор[a-zа-яё]?',
      'предоплат[ау] (?:получил[a-zа-яё]*|пришла|поступила)',
      '(?:первый|первая|черновой|новый) (?:вариант|макет|версия) (?:готов[a-zа-яё]?|во вложении)',
      '(?:the )?(?:contract|agreement) is signed',
      '(?:the )?signed (?:contract|agreement)',
      'we (?:have )?started (?:the )?work(?:ing)?',
      '(?:deposit|prepayment) (?:received|has arrived)',
      'here is the first (?:draft|version)',
    ),
  },
  {
    cue: 'signing',
    said: words(
      '(?:проект|черновик) договора',
      'договор (?:во вложении|на подпись|на согласование)',
      '(?:прилага[юе][a-zа-яё]*|направля[юе][a-zа-яё]*|высыла[юе][a-zа-яё]*|отправля[юе][a-zа-яё]*) (?:[a-zа-яё]+ ){0,2}договор',
      '(?:подпи(?:сать|шем|сываем)|согласуем) договор',
      '(?:draft|copy) of the (?:contract|agreement)',
      '(?:contract|agreement) (?:is )?(?:attached|enclosed|for signature)',
      '(?:attached|enclosed|here) is the (?:contract|agreement)',
      '(?:sign|signing) the (?:contract|agreement)',
    ),
  },
  {
    cue: 'proposal',
    by: 'us',
    said: words(
      'коммерческое предложение',
      '(?:прилага[юе][a-zа-яё]*|направля[юе][a-zа-яё]*|высыла[юе][a-zа-яё]*|подготовил[a-zа-яё]*) (?:[a-zа-яё]+ ){0,2}(?:смету|расч[её]т|предложение)',
      'смета (?:во вложении|готова)',
      '(?:стоимость|цена|смета)(?: работ[a-zа-яё]?)? (?:составит|составляет)',
      '(?:attached|enclosed|here) is (?:the|our|my|your) (?:[a-zа-яё]+ )?(?:quote|proposal|estimate|offer)',
      '(?:quote|proposal|estimate) (?:is )?(?:attached|enclosed)',
      '(?:the|our) (?:price|quote|estimate) (?:is|comes to|would be)',
    ),
  },
];

function cueIn(text: string, from: Message['from']): DealCue | null {
  const small = text.toLowerCase();
  return CUES.find(({ said, by }) => (by === undefined || by === from) && said.test(small))?.cue ?? null;
}
