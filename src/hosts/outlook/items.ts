import { EDITORS, outlook } from './selectors';

/** One message in the reading pane. */
export interface Item {
  readonly element: Element;
  readonly sender: Element | null;
  /** Null while the message is collapsed. */
  readonly body: Element | null;
}

/**
 * The messages of a pane, in the order of the page. No element is known to be a message and nothing else: from each
 * body the way goes up to the nearest element that holds a sender too, and no second one.
 */
export function itemsIn(pane: Element): Item[] {
  const senders = outlook.all(pane, 'sender');
  const bodies = outlook.all(pane, 'body').filter((body) => !body.closest(EDITORS));
  const items: Item[] = [];
  for (const body of bodies) {
    const { element, sender } = messageAround(body, pane, senders, bodies);
    // The second body of a message is the history that the user asked for.
    if (!items.some((item) => item.element === element || (sender && item.sender === sender))) {
      items.push({ element, sender, body });
    }
  }
  const opened = items.map(({ element }) => element);
  for (const found of [...senders, ...outlook.all(pane, 'collapsed')]) {
    if (items.some(({ element }) => element.contains(found) || found.contains(element))) continue;
    const element = headerAround(found, pane, senders, opened);
    const sender = senders.find((candidate) => element.contains(candidate)) ?? null;
    if (!element.querySelector(EDITORS)) items.push({ element, sender, body: null }); // else a draft
  }
  return items.sort((a, b) => (follows(a.element, b.element) ? -1 : 1));
}

function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The nearest element around a body that holds a sender; without one, the widest that holds no other message. */
function messageAround(body: Element, pane: Element, senders: readonly Element[], bodies: readonly Element[]) {
  let element = body;
  for (let around = body.parentElement; around && around !== pane.parentElement; around = around.parentElement) {
    const inside = senders.filter((sender) => around.contains(sender));
    const [sender] = inside;
    if (inside.length === 1 && sender) return { element: around, sender };
    if (inside.length > 1) break;
    if (!bodies.some((other) => other !== body && around.contains(other))) element = around;
  }
  return { element, sender: null };
}

/** What belongs to a collapsed message: its date stands beside its sender. */
function headerAround(sender: Element, pane: Element, senders: readonly Element[], opened: readonly Element[]) {
  let element = sender;
  for (let around = sender.parentElement; around && around !== pane; around = around.parentElement) {
    const inside = senders.filter((other) => around.contains(other));
    if (inside.length > 1 || opened.some((item) => around.contains(item))) break;
    element = around;
  }
  return element;
}
