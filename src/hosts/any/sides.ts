import type { Side } from '../../conversation';
import { featuresOf } from './features';
import { childrenOf, follow, insideOf, within, wordsOf } from './paths';
import type { Path, SideRule } from './recipe';

/** A message of the page, as far as it is known while a recipe is worked out. */
export interface Sighted {
  readonly item: Element;
  readonly body: Element | null;
  /** Whose it is, where the user has said so. */
  readonly said: Side | null;
}

/** Words in a name by which programs tell the two sides apart. */
const MEANING =
  /(?:^|[^a-z])(?:in|incoming|inbound|out|outgoing|outbound|client|customer|contact|lead|agent|own|owner|me|mine|my|self|sent|received|left|right|staff|operator|support|visitor|user|us|them|theirs|other|guest|requester|admin|reply|author)(?:$|[^a-z])/i;
/** A message has more parts than that only where it is long. */
const MAX_PARTS = 150;

interface Sign {
  readonly path: Path;
  readonly worth: number;
  readonly meant: boolean;
  /** For each message: does it have this sign? */
  readonly there: readonly boolean[];
}

/**
 * What tells ours from theirs. The best is a pair of signs of which every message has exactly one; then one sign that
 * is called after a side; then the name we write under; then whatever differs between the examples.
 */
export function sideRule(messages: readonly Sighted[], author: Path | null): SideRule | null {
  const [us, client] = [signsOf(messages, 'us'), signsOf(messages, 'client')];
  const shown = messages.flatMap(({ body }, index) => (body ? [index] : []));
  const pairs = us
    .flatMap((ours) => client.map((theirs) => ({ ours, theirs, worth: ours.worth + theirs.worth })))
    .filter(({ ours, theirs }) => shown.every((index) => ours.there[index] !== theirs.there[index]))
    .sort((a, b) => b.worth - a.worth);
  const pair =
    pairs.find(({ ours, theirs }) => ours.meant || theirs.meant) ?? (shown.length > 3 ? pairs[0] : undefined);
  if (pair && pair.worth >= 3) return { by: 'mark', us: pair.ours.path, client: pair.theirs.path };

  const named = [...us.map((sign) => ({ sign, side: 'us' })), ...client.map((sign) => ({ sign, side: 'client' }))]
    .filter(({ sign }) => sign.meant)
    .sort((a, b) => b.sign.worth - a.sign.worth)[0];
  if (named) return single(named.sign.path, named.side as Side);

  const names = author && namesOf(messages, author);
  if (names) return { by: 'author', us: names };
  if (pairs[0]) return { by: 'mark', us: pairs[0].ours.path, client: pairs[0].theirs.path };
  if (us[0]) return single(us[0].path, 'us');
  return client[0] ? single(client[0].path, 'client') : null;
}

const single = (path: Path, side: Side): SideRule => ({
  by: 'mark',
  us: side === 'us' ? path : null,
  client: side === 'client' ? path : null,
});

/** The signs that all examples of a side have and none of the other, the best first. */
function signsOf(messages: readonly Sighted[], side: Side): Sign[] {
  const examples = messages.filter(({ said }) => said === side);
  const others = messages.filter(({ said }) => said !== null && said !== side);
  const [first, ...rest] = examples;
  if (!first) return [];
  return marksOf(first)
    .filter(({ path }) => rest.every((message) => has(message, path)) && !others.some((message) => has(message, path)))
    .map((mark) => ({ ...mark, there: messages.map((message) => has(message, mark.path)) }))
    .sort((a, b) => b.worth - a.worth);
}

/** Whether a message shows a sign: what a sender writes is none. */
export function has({ item, body }: Pick<Sighted, 'item' | 'body'>, path: Path): boolean {
  return follow(item, path).some((found) => !body || found === body || !within(body, found));
}

/** Everything that may be a sign: on the message itself, which is worth most, and in it, outside of its words. */
function marksOf({ item, body }: Sighted): Omit<Sign, 'there'>[] {
  const own = featuresOf(item).map(({ css, worth }) => markOf([`&${css}`], worth + 1));
  const seen = new Set<string>();
  const inside = partsOf(item, body).flatMap(({ element, before }) =>
    featuresOf(element).flatMap(({ css, worth }) => {
      const path = [...before, css];
      if (seen.has(path.join())) return [];
      seen.add(path.join());
      return [markOf(path, worth)];
    }),
  );
  return [...own, ...inside];
}

const markOf = (path: Path, worth: number) => {
  const meant = MEANING.test(path.join(' '));
  return { path, meant, worth: worth + (meant ? 3 : 0) };
};

/** The parts of a message but those of its words; `before` leads into its own shadow root. */
function partsOf(item: Element, body: Element | null): { element: Element; before: Path }[] {
  const before: Path = insideOf(item) ? ['&'] : [];
  const parts: { element: Element; before: Path }[] = [];
  const waiting = childrenOf(item);
  for (let at = waiting.shift(); at && parts.length < MAX_PARTS; at = waiting.shift()) {
    parts.push({ element: at, before });
    if (at !== body && !insideOf(at)) waiting.unshift(...at.children);
  }
  return parts;
}

/** The names in the examples of ours, if the client's have none of them. */
function namesOf(messages: readonly Sighted[], author: Path): string[] | null {
  const nameOf = ({ item }: Sighted) => follow(item, author).map(wordsOf)[0] ?? '';
  const of = (side: Side) => new Set(messages.filter(({ said }) => said === side).map(nameOf));
  const [ours, theirs] = [of('us'), of('client')];
  if (ours.has('') || [...ours].some((name) => theirs.has(name))) return null;
  return [...ours];
}
