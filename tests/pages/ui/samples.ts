import type { Language } from '../../../src/conversation';
import { DEFAULT_SETTINGS } from '../../../src/memory/schema';
import { RequestFailed } from '../../../src/messages/failure';
import type {
  ClientCard,
  ClientRow,
  Explanation,
  Failure,
  PanelRequest,
  Profile,
  Replies,
  Settings,
} from '../../../src/messages/protocol';
import { signalById } from '../../../src/signals';
import { explain } from '../../../src/ui/explain';
import type { Ask } from '../../../src/ui/panel/context';

/** The day on which all samples are looked at. */
export const NOW = new Date(2026, 2, 10, 12);

const HOST = 'gmail';

interface Seen {
  readonly signal: string;
  readonly axis: 'manner' | 'money';
  /** One a finding: when, how much it weighs, and the words. */
  readonly findings: readonly (readonly [at: string, points: number, en: string, ru: string])[];
}

const SEEN: readonly Seen[] = [
  {
    signal: 'price.free-extra',
    axis: 'money',
    findings: [
      [
        '2026-03-03T09:20:00+01:00',
        16,
        'And please throw in the banner as well, it is five minutes for you.',
        'И баннер тоже приложите, вам же это пять минут.',
      ],
      ['2026-02-11T16:02:00+01:00', 9, 'Surely the second language is included?', 'Второй язык ведь входит в цену?'],
    ],
  },
  {
    signal: 'price.discount',
    axis: 'money',
    findings: [
      ['2026-02-18T10:45:00+01:00', 11, 'Could you do fifteen per cent off?', 'А пятнадцать процентов скинуть можете?'],
    ],
  },
  {
    signal: 'time.rush',
    axis: 'manner',
    findings: [
      ['2026-03-02T21:10:00+01:00', 14, 'I need it tonight, not tomorrow.', 'Мне нужно сегодня вечером, а не завтра.'],
    ],
  },
  {
    signal: 'memory.repeated-question',
    axis: 'manner',
    findings: [['2026-02-20T12:00:00+01:00', 8, 'So when exactly does it go live?', 'Так когда всё-таки запуск?']],
  },
  {
    signal: 'good.appreciation',
    axis: 'manner',
    findings: [['2026-01-15T12:00:00+01:00', -6, 'Thank you, that was quick work.', 'Спасибо, очень быстро сделали.']],
  },
];

/** More signs than anybody should have: long names, long words without a break. */
const MANY: readonly Seen[] = [
  ...SEEN,
  ...(
    [
      ['tone.rude', 'manner'],
      ['tone.threat', 'manner'],
      ['tone.blame', 'manner'],
      ['tone.entitlement', 'manner'],
      ['scope.late-change', 'money'],
      ['scope.no-tradeoff', 'money'],
      ['price.payment-dodge', 'money'],
      ['trust.contract-nitpick', 'money'],
      ['trust.distrust', 'manner'],
      ['time.meeting-push', 'manner'],
      ['coop.not-my-problem', 'manner'],
      ['memory.contradiction', 'manner'],
    ] as const
  ).map(
    ([signal, axis], row): Seen => ({
      signal,
      axis,
      findings: Array.from({ length: 4 }, (_, index) => [
        `2026-02-${String(27 - index * 3 - (row % 3)).padStart(2, '0')}T10:00:00+01:00`,
        6 - index,
        `That is not what we agreed on, see https://files.example/${'briefing-'.repeat(9)}final.pdf, and I expect it by noon.`,
        `Мы договаривались не так, смотрите https://files.example/${'briefing-'.repeat(9)}final.pdf, и жду к полудню.`,
      ]),
    }),
  ),
];

/** The background names also what is not shown. */
const MUTED = ['tone.gush', 'time.off-hours'];

const threadOf = (signal: string): string => `thread of ${signal}`;

function card(language: Language, over: Partial<ClientCard>, seen: readonly Seen[]): ClientCard {
  const name = { en: 'Nora Linden', ru: 'Вера Сомова' }[language];
  return {
    id: 'nora@linden-tiles.example',
    name,
    address: 'nora@linden-tiles.example',
    messages: 24,
    manner: { score: 38, word: 'watch' },
    money: { score: 64, word: 'costly' },
    signals: seen.map(({ signal, findings }) => ({
      signal,
      count: findings.length,
      first: findings.at(-1)?.[0] ?? null,
      last: findings[0]?.[0] ?? null,
    })),
    lastSeen: '2026-03-03T09:20:00+01:00',
    ...over,
  };
}

function profile(language: Language, seen: readonly Seen[], over: Partial<Profile>): Profile {
  const words = (en: string, ru: string) => ({ en, ru })[language];
  const client = over.client ?? card(language, {}, seen);
  const signals: Record<string, Explanation> = explain(
    [...seen.map(({ signal }) => signal), ...MUTED].flatMap((id) => signalById.get(id) ?? []),
    language,
    language,
    client.name,
  );
  const found = seen
    .flatMap(({ signal, axis, findings }) =>
      findings.map(([at, points, en, ru], index) => ({
        signal,
        axis,
        at,
        points,
        quote: words(en, ru),
        host: HOST,
        thread: threadOf(signal),
        message: `message ${index}`,
      })),
    )
    .sort((a, b) => b.points - a.points);
  return {
    client,
    quotes: found.map(({ signal, quote, at, thread, message }) => ({ signal, quote, at, thread, message })),
    signals,
    dossier: {
      mine: false,
      stop: null,
      tags: [words('tiles', 'плитка'), words('autumn', 'осень')],
      note: words('Signs herself; her brother pays.', 'Подписывает сама, платит брат.'),
      facts: [
        {
          id: 'fact',
          kind: 'budget',
          value: words('6,000 EUR for the whole site', '600 000 ₽ за весь сайт'),
          at: '2026-01-20',
        },
      ],
      classSet: null,
      stageSet: null,
      fee: { amount: 1500, currency: 'EUR' },
      hours: null,
      again: null,
      firm: {
        people: 12,
        revenue: null,
        industry: words('building', 'строительство'),
        model: '',
        territory: '',
        timezone: '',
        traits: [],
      },
      muted: [],
      pausedUntil: null,
    },
    joined: ['office@linden-tiles.example'],
    company: { domain: 'linden-tiles.example', others: ['otto@linden-tiles.example'] },
    clientClass: {
      value: 'CCC',
      byHand: false,
      askAgain: false,
      because: ['price.discount', 'time.rush'],
      history: [
        { value: 'BBB', at: '2026-01-20' },
        { value: 'CCC', at: '2026-02-18' },
      ],
    },
    stage: { value: 'signing', byHand: false },
    reasons: found.map((reason) => reason),
    trend: {
      points: [
        { at: '2026-01-10', manner: 14, money: 20 },
        { at: '2026-01-24', manner: 12, money: 31 },
        { at: '2026-02-11', manner: 20, money: 44 },
        { at: '2026-02-20', manner: 31, money: 58 },
        { at: '2026-03-03', manner: 38, money: 64 },
      ],
      marks: [{ at: '2026-02-14', what: 'settings' }],
    },
    advice: {
      kind: 'hold-price',
      text: words(
        'It looks like the price is being tested before signing. Hold it, and offer less work for less money.',
        'Похоже, перед подписанием пробуют цену на прочность. Держите её и предложите меньше работы за меньшие деньги.',
      ),
      answers: [
        {
          id: 'hold',
          title: words('Hold the price', 'Удержать цену'),
          text: words(
            'Nora, the price covers design, texts and two rounds of changes. What shall we leave out to bring it down?',
            'Вера, в цену входят дизайн, тексты и два круга правок. Что убрать, чтобы вышло дешевле?',
          ),
        },
        {
          id: 'less',
          title: words('Less work for less money', 'Меньше работы за меньшие деньги'),
          text: words('Nora, without the banner it comes to [sum].', 'Вера, без баннера выйдет [сумма].'),
        },
      ],
    },
    value: [
      {
        label: words('Comes to an hour', 'Выходит в час'),
        value: words('€58', '58 €'),
        how: words('1,500 EUR a month ÷ 26 hours of mail and work', '1500 EUR в месяц ÷ 26 часов переписки и работы'),
      },
      {
        label: words('Share of our revenue', 'Доля нашей выручки'),
        value: words('12 %', '12 %'),
        how: words('1,500 EUR of 12,500 EUR a month', '1500 EUR из 12 500 EUR в месяц'),
      },
    ],
    fit: [
      {
        id: 'fit.company-size',
        verdict: 'yes',
        text: words('About our size: 12 people.', 'Примерно наш размер: 12 человек.'),
      },
      {
        id: 'fit.industry',
        verdict: 'no',
        text: words('Building is not what we look for.', 'Строительство — не то, что мы ищем.'),
      },
      {
        id: 'fit.timezone',
        verdict: 'unknown',
        text: words('Their time zone is not known.', 'Их часовой пояс неизвестен.'),
      },
    ],
    answered: { charge: 1, slide: 2, pastLimit: false },
    returned: null,
    suggestStop: null,
    timeline: [
      ...found
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.at.localeCompare(a.at))
        .map(({ signal, at, quote, host, thread, message }, index) => ({
          at,
          kind: 'sign' as const,
          text: signals[signal]?.name ?? signal,
          signal,
          quote,
          host,
          thread,
          message,
          ...(index === 1 && { verdict: 'slide' as const }),
        })),
      { at: '2026-01-20', kind: 'class', text: words('Class: BBB', 'Класс: BBB') },
      { at: '2026-01-20', kind: 'fact', text: words('Budget: 6,000 EUR', 'Бюджет: 600 000 ₽') },
      {
        at: null,
        kind: 'returned',
        text: words('Wrote again after a long silence', 'Снова написала после долгого молчания'),
      },
    ],
    ...over,
  };
}

/** A client as many are: a few signs, a few marks. */
export const typical = (language: Language): Profile => profile(language, SEEN, {});

/** Everything at once, and too long. */
export function overfull(language: Language): Profile {
  const words = (en: string, ru: string) => ({ en, ru })[language];
  const usual = profile(language, MANY, {});
  return profile(language, MANY, {
    client: card(
      language,
      {
        name: words(
          'Maximiliane-Theodora von Hohenlinden-Birkenfeld (Linden Tiles and Natural Stone, purchasing department)',
          'Константинопольская-Преображенская Александра Максимилиановна (отдел закупок натурального камня)',
        ),
        address: `${'very.long.address.'.repeat(4)}purchasing@linden-tiles.example`,
        messages: 1864,
        manner: { score: 83, word: 'difficult' },
        money: { score: 91, word: 'loss' },
      },
      MANY,
    ),
    dossier: {
      ...usual.dossier,
      mine: true,
      stop: {
        reason: words('Three unpaid rounds of changes, then a threat.', 'Три неоплаченных круга правок, потом угроза.'),
        since: '2026-01-02',
        review: '2026-03-01',
      },
      tags: Array.from({ length: 12 }, (_, index) => words(`tag number ${index + 1}`, `метка номер ${index + 1}`)),
      classSet: { value: 'urgent-refuses', at: '2025-12-01', askAgain: '2026-03-01' },
      stageSet: { value: 'in-work', at: '2026-01-05' },
      muted: MUTED,
    },
    clientClass: { ...usual.clientClass, value: 'urgent-refuses', byHand: true, askAgain: true },
    stage: { value: 'in-work', byHand: true },
    returned: '2026-02-01',
    suggestStop: ['tone.threat', 'price.payment-dodge'],
    answered: { charge: 3, slide: 9, pastLimit: true },
    joined: Array.from({ length: 5 }, (_, index) => `second.address.${index}@linden-tiles.example`),
  });
}

/** The first mail has come: nothing can be said yet. */
export function fresh(language: Language): Profile {
  const usual = profile(language, [], {});
  return {
    ...usual,
    client: {
      ...card(language, {}, []),
      messages: 1,
      manner: { score: null, word: 'unknown' },
      money: { score: null, word: 'unknown' },
    },
    dossier: { ...usual.dossier, tags: [], note: '', facts: [], fee: null },
    joined: [],
    company: null,
    clientClass: { value: 'unknown', byHand: false, askAgain: false, because: [], history: [] },
    stage: { value: 'unknown', byHand: false },
    trend: { points: [], marks: [] },
    advice: {
      kind: 'wait',
      text: { en: 'There is too little to go on yet.', ru: 'Пока слишком мало данных.' }[language],
      answers: [],
    },
    value: [],
    fit: [],
    answered: { charge: 0, slide: 0, pastLimit: false },
    timeline: [],
  };
}

const WORDS = {
  manner: ['calm', 'watch', 'difficult', 'unknown'],
  money: ['fair', 'costly', 'loss', 'unknown'],
} as const;
const NAMES = {
  en: ['Ada Sample', 'Ben Fictive', 'Cleo Invented', 'Dan Madeup', 'Eve Nobody', 'Finn Imagined', 'Gil Pretend'],
  ru: [
    'Анна Примерова',
    'Борис Выдумкин',
    'Вера Сомова',
    'Глеб Небылицын',
    'Дарья Образцова',
    'Егор Мнимый',
    'Жанна Никак',
  ],
};

/** So many clients, no two alike. */
export const rows = (language: Language, count: number): ClientRow[] =>
  Array.from({ length: count }, (_, index): ClientRow => {
    const kind = index % 4;
    const score = kind === 3 ? null : kind * 35 + (index % 7);
    const name = NAMES[language][index % 7] ?? '';
    return {
      id: `client${index}@firm${index % 50}.example`,
      name: index < 7 ? name : `${name} ${index + 1}`,
      address: `client${index}@firm${index % 50}.example`,
      messages: 3 + (index % 90),
      manner: { score, word: WORDS.manner[kind] ?? 'unknown' },
      money: { score, word: WORDS.money[(kind + 1) % 4] ?? 'unknown' },
      signals: [],
      lastSeen: new Date(2026, 2, 9 - index, 12).toISOString(),
      clientClass: (['AAA', 'BBB', 'CCC', 'urgent-refuses', 'unknown'] as const)[index % 5] ?? 'unknown',
      stage: (['first-contact', 'signing', 'in-work', 'past', 'unknown'] as const)[index % 5] ?? 'unknown',
      mine: index % 6 === 0,
      stopped: index % 9 === 4,
      tags: index % 3 === 0 ? [{ en: 'tiles', ru: 'плитка' }[language]] : [],
      effort: index % 4 === 3 ? null : (index % 10) / 20,
      revenue: index % 4 === 3 ? null : ((index * 3) % 10) / 20,
      best: index % 4 === 3 ? null : (index * 7) % 100,
    };
  });

/** A background that remembers one client and some rows, and answers as the real one does. */
export class SampleBackground {
  readonly asked: PanelRequest[] = [];
  /** Who wants to be told of news. */
  readonly ears = new Set<() => void>();
  readonly onNews = (heard: () => void) => {
    this.ears.add(heard);
    return () => void this.ears.delete(heard);
  };
  profile: Profile | null;
  clients: readonly ClientRow[];
  settings: Settings = DEFAULT_SETTINGS;
  state: Replies['panel.tab']['state'] = { kind: 'idle' };
  damaged: readonly string[] = [];
  failing: Failure['failed'] | null = null;
  readonly language: Language;
  private readonly original: Profile | null;

  constructor(language: Language, profile: Profile | null, clients: readonly ClientRow[] = []) {
    this.language = language;
    this.profile = profile;
    this.original = profile;
    this.clients = clients;
    if (profile) this.state = opened(profile.client.id);
  }

  readonly ask: Ask = async (request) => {
    this.asked.push(request);
    if (this.failing) throw new RequestFailed({ failed: this.failing, detail: 'as the test wants it' });
    // The compiler cannot follow which reply belongs to which request through the switch.
    return this.answer(request) as never;
  };

  private answer(request: PanelRequest): Replies[PanelRequest['kind']] {
    switch (request.kind) {
      case 'panel.tab':
        return { state: this.state, profile: this.state.kind === 'open' ? this.profile : null };
      case 'panel.settings':
        return this.settings;
      case 'panel.clients':
        return { clients: this.clients, damaged: this.damaged };
      case 'panel.client': {
        const row = this.clients.find(({ id }) => id === request.client);
        if (row) return { ...typical(this.language), client: { ...typical(this.language).client, ...row } };
        return this.profile;
      }
      case 'panel.saveDossier':
        return this.change({ dossier: { ...this.known.dossier, ...request.change } });
      case 'panel.verdict':
        return this.change(verdictGiven(this.original, request));
      case 'panel.split':
        return this.change({ joined: this.known.joined.filter((address) => address !== request.other) });
      case 'panel.join':
        return this.change({ joined: [...this.known.joined, request.other] });
      case 'panel.reveal':
        return { shown: this.state.kind === 'open' };
      case 'panel.handOver':
        return { name: 'sheet.html', html: '<!doctype html><title>Sheet</title><p>Sheet</p>' };
      case 'panel.export':
        return { text: '{}' };
      case 'panel.pause':
        this.settings = { ...this.settings, paused: request.until ? { all: request.until } : {} };
        return null;
      default:
        return null;
    }
  }

  private get known(): Profile {
    if (!this.profile) throw new Error('the sample remembers no client');
    return this.profile;
  }

  private change(part: Partial<Profile>): Profile {
    this.profile = { ...this.known, ...part };
    return this.profile;
  }
}

/** A conversation with this client is open in the tab. */
export const opened = (client: string): Replies['panel.tab']['state'] => ({
  kind: 'open',
  client,
  host: HOST,
  thread: 'thread',
  analysis: { findings: [], languages: {} },
  unreadMessages: 0,
});

/** The profile after one answer, as if it were the only one. */
function verdictGiven(
  before: Profile | null,
  { signal, thread, message, verdict }: Extract<PanelRequest, { kind: 'panel.verdict' }>,
): Partial<Profile> {
  if (!before) return {};
  const here = (other: { signal?: string; thread?: string; message?: string }) =>
    other.signal === signal && other.thread === thread && other.message === message;
  if (verdict === 'not-a-flag') {
    return {
      reasons: before.reasons.filter((reason) => !here(reason)),
      quotes: before.quotes.filter((quote) => !here(quote)),
      timeline: before.timeline.filter((entry) => !here(entry)),
    };
  }
  return {
    reasons: before.reasons,
    quotes: before.quotes,
    timeline: before.timeline.map((entry) => {
      const { verdict: _, ...unanswered } = entry;
      return here(entry) ? { ...unanswered, ...(verdict && { verdict }) } : entry;
    }),
  };
}
