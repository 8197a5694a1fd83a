import { adviceFor } from '../clients/advice';
import { cardOf, quotesOf, reasonsOf } from '../clients/card';
import { classHistory, classOf } from '../clients/class';
import { companyOf } from '../clients/company';
import { fitOf } from '../clients/fit';
import { allMessages, type Evidence, LEFT, type Placed, returnsIn } from '../clients/profile';
import type { Terms } from '../clients/risk';
import { suggestedStop } from '../clients/stop';
import { timelineOf } from '../clients/timeline';
import { trendOf } from '../clients/trend';
import type {
  Answered,
  ClassView,
  ClientCard,
  Dossier,
  HandedOver,
  HandOverGrounds,
  Stage,
  TrendMark,
  ValueGrounds,
} from '../clients/types';
import { bestScore, sharesOf, valueFor, type Whole, wholeOf } from '../clients/value';
import type { Language } from '../conversation';
import type { ClientRow, Profile, Settings } from '../messages/protocol';
import type { Client, WholeClient } from './client-memory';
import type { Words } from './surroundings';

/** What profiles are drawn up with. */
export interface Desk {
  readonly terms: Terms;
  readonly settings: Settings;
  readonly language: Language;
  readonly words: Words;
  readonly changes: readonly TrendMark[];
  /** All clients, ourselves left out. */
  readonly all: readonly Client[];
}

/** A good sign once is a good day. */
const GOOD_SIGNS = 2;

/** Everybody's terms as they are for one client: what is muted does not count, and "my client" is forgiven. */
export function termsFor({ muted, mine }: Pick<Dossier, 'muted' | 'mine'>, terms: Terms): Terms {
  return { ...terms, muted, mine };
}

/** All that is shown of one client. */
export function profileOf(client: WholeClient, desk: Desk): Profile {
  const { settings, language, words } = desk;
  const drawn = draw(client, desk);
  const { terms, card, messages, answered, clientClass, stage, value } = drawn;
  const { dossier, evidence, threads } = client;
  const suggestStop = dossier.stop === null ? suggestedStop(evidence, terms) : null;
  const isBack = evidence.returned !== null && terms.now - evidence.returned <= LEFT;
  const advice = adviceFor({
    card,
    clientClass: clientClass.value,
    stage: stage.value,
    stopped: dossier.stop !== null,
    again: dossier.again,
    severe: suggestStop !== null,
    returned: isBack,
    best: isBest(card, value, terms),
    full: value.capacity !== null && value.allHours >= value.capacity,
    worth: value.worth,
  });
  const { hints } = client;
  const told = { address: client.identity.address, phone: hints.phone, zone: hints.zone };
  const timeline = timelineOf(messages, dossier, clientClass.history, returnsIn(written(messages)), terms);
  const named = [
    ...card.signals.map(({ signal }) => signal),
    ...timeline.flatMap(({ signal }) => signal ?? []),
    ...clientClass.because,
    ...(suggestStop ?? []),
    ...dossier.muted,
  ];
  const threadLanguage = hints.language || language;
  const clientName = client.identity.name;
  const { templates } = settings;
  return {
    client: card,
    quotes: quotesOf(threads, terms),
    signals: words.explain(known(named, terms), language, threadLanguage, clientName, templates),
    dossier,
    joined: client.joined,
    company: companyOf(
      client.identity.id,
      desk.all.map(({ identity }) => identity.id),
    ),
    clientClass,
    stage,
    reasons: reasonsOf(evidence, threads, terms),
    trend: { points: trendOf(threads, terms, stageSet(dossier)), marks: desk.changes },
    advice: words.advise(advice, { language, threadLanguage, clientName, templates }),
    value: words.figures(value, language),
    fit: words.fit(fitOf(dossier.firm, told, settings.aboutMe, terms.now), value, language),
    answered,
    returned: isBack ? new Date(evidence.returned).toISOString() : null,
    suggestStop,
    timeline: words.timeline(timeline, (signal) => nameOf(signal, desk), language),
  };
}

/** The same figures as a dated record for somebody else. */
export function handOverOf(client: WholeClient, desk: Desk): HandOverGrounds {
  const { terms, card, messages, answered, clientClass, stage, value } = draw(client, desk);
  const ours = messages.filter(({ from }) => from === 'us');
  const quotes = messages.flatMap((message) =>
    message.from !== 'client'
      ? []
      : message.signs
          .filter(({ signal, quote }) => quote !== '' && card.signals.some((shown) => shown.signal === signal))
          .filter(({ signal, confidence }) => confidence >= terms.strength && !isNoFlag(message, signal))
          .map(({ signal, quote }): HandedOver => {
            const answer = ours.find(({ thread, at }) => thread === message.thread && at > message.at);
            return {
              signal,
              quote,
              at: message.undated ? null : new Date(message.at).toISOString(),
              verdict: message.verdicts?.[signal]?.verdict ?? null,
              answer: answer ? { at: new Date(answer.at).toISOString(), words: answer.words } : null,
            };
          }),
  );
  return {
    card,
    joined: client.joined,
    dossier: client.dossier,
    clientClass: clientClass.value,
    stage: stage.value,
    value,
    answered,
    quotes,
    madeAt: new Date(terms.now).toISOString(),
  };
}

/** All clients as a list has them. */
export function rowsOf(all: readonly Client[], terms: Terms): readonly ClientRow[] {
  const whole = wholeOf(all, terms.now);
  return all.map((client) => rowOf(client, whole, terms));
}

export function nameOf(signal: string, { terms, language }: Pick<Desk, 'terms' | 'language'>): string {
  return terms.signalOf(signal)?.name[language] ?? signal;
}

type Drawn = Pick<ClientRow, keyof ClientCard | 'clientClass' | 'stage'>;

/** What of a row a client's letters tell, for as long as the client, the switches and the hour are the same. */
const drawn = new WeakMap<Evidence, { readonly terms: Terms; readonly row: Drawn }>();
const HOUR = 3_600_000;

function drawnRow({ identity, dossier, evidence }: Client, everybody: Terms): Drawn {
  const before = drawn.get(evidence);
  if (before && isSameHour(before.terms, everybody)) return before.row;
  const terms = termsFor(dossier, everybody);
  const row = {
    ...cardOf(identity, evidence, terms),
    clientClass: classOf(evidence, terms, dossier).value,
    stage: stageOf(evidence, dossier, terms.now).value,
  };
  drawn.set(evidence, { terms: everybody, row });
  return row;
}

function isSameHour(a: Terms, b: Terms): boolean {
  const isSame = a.off === b.off && a.strength === b.strength && a.signalOf === b.signalOf;
  return isSame && Math.floor(a.now / HOUR) === Math.floor(b.now / HOUR);
}

function rowOf(client: Client, whole: Whole, terms: Terms): ClientRow {
  const { dossier } = client;
  const row = drawnRow(client, terms);
  const shares = sharesOf(client, whole, terms.now);
  const [manner, money] = [row.manner.score, row.money.score];
  return {
    ...row,
    mine: dossier.mine,
    stopped: dossier.stop !== null,
    tags: dossier.tags,
    ...shares,
    best: manner !== null && money !== null && dossier.stop === null ? bestScore({ manner, money }, shares) : null,
  };
}

/** What both a profile and a hand-over sheet rest on. */
function draw(client: WholeClient, { terms: everybody, settings, all }: Desk) {
  const { dossier, evidence, threads } = client;
  const terms = termsFor(dossier, everybody);
  const card = cardOf(client.identity, evidence, terms);
  const messages = allMessages(threads);
  const answered = answeredIn(messages, settings.slideLimit);
  const { aboutMe } = settings;
  const our = { rate: aboutMe.hourlyRate, capacity: aboutMe.capacity };
  const value = valueFor(client, messages, wholeOf(all, terms.now), our, card.manner.score, answered, terms.now);
  const judged = classOf(evidence, terms, dossier);
  const byHand = client.classes.map(({ value, at }) => ({ value: value ?? judged.value, at }));
  const history = [...classHistory(evidence, terms), ...byHand].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return {
    terms,
    card,
    messages,
    answered,
    value,
    clientClass: { ...judged, history } satisfies ClassView,
    stage: stageOf(evidence, dossier, terms.now),
  };
}

export function answeredIn(messages: readonly Placed[], slideLimit: number): Answered {
  const said = messages.flatMap(({ verdicts }) => Object.values(verdicts ?? {}).map(({ verdict }) => verdict));
  const count = (wanted: string) => said.filter((verdict) => verdict === wanted).length;
  const slide = count('slide');
  return { charge: count('charge'), slide, pastLimit: slide > slideLimit };
}

function stageOf(evidence: Evidence, dossier: Pick<Dossier, 'stageSet'>, now: number) {
  const byHand = dossier.stageSet !== null && dossier.stageSet.value === evidence.stage;
  if (dossier.stageSet && evidence.last < Date.parse(dossier.stageSet.at)) {
    return { value: dossier.stageSet.value, byHand: true };
  }
  if (evidence.messages === 0) return { value: 'unknown' as const, byHand: false };
  const value: Stage = !byHand && now - evidence.last > LEFT ? 'past' : evidence.stage;
  return { value, byHand };
}

export function stageSet({ stageSet: set }: Pick<Dossier, 'stageSet'>) {
  return set && { value: set.value, at: Date.parse(set.at) };
}

/** Calm and fair, with more than one good sign or more money than it takes time. */
function isBest(card: ClientCard, { effort, revenue }: ValueGrounds, { signalOf }: Terms): boolean {
  const good = card.signals.filter(({ signal }) => signalOf(signal)?.severity === 'good');
  const signs = good.reduce((sum, { count }) => sum + count, 0);
  const pays = effort !== null && revenue !== null && revenue > effort;
  return card.manner.word === 'calm' && card.money.word === 'fair' && (signs >= GOOD_SIGNS || pays);
}

function isNoFlag(message: Placed, signal: string): boolean {
  return message.verdicts?.[signal]?.verdict === 'not-a-flag';
}

function written(messages: readonly Placed[]): readonly Placed[] {
  return messages.filter(({ from }) => from === 'client');
}

function known(signals: readonly string[], { signalOf }: Terms) {
  return [...new Set(signals)].flatMap((signal) => signalOf(signal) ?? []);
}
