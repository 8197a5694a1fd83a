import type { Language } from '../conversation';
import type { MessageView, Reading, Slot } from '../hosts/types';
import type { Failure, Replies } from '../messages/protocol';
import { type PageTexts, pageTexts } from '../ui/texts/page';
import { isDark } from './background';
import { Badge } from './badge';
import { Card } from './card';
import type { CardActions } from './card-content';
import { Highlights, type Mark } from './highlights';
import { reveal } from './reveal';
import { type Sign, signsOf, toMark } from './signs';
import { Strip } from './strip';
import { inOurs } from './windows';

export type OpenConversation = Extract<Reading, { kind: 'conversation' }>;
export type Reply = Replies['page.analyse'];

interface OpenCard {
  readonly card: Card;
  sign: Sign;
  /** Where the focus goes when the card closes. */
  readonly giveBack: () => void;
  /** It has something to tell although its sign may be gone. */
  stays: boolean;
}

/** Milliseconds of work at one stretch; then the page has its turn. */
const SLICE = 8;

/** Draws one conversation over the page and takes it away again; when and why is the session's business. */
export class Painter {
  readonly #highlights = new Highlights();
  readonly #badges = new Map<string, Badge>();
  readonly #strip = new Strip();
  #reading: OpenConversation | null = null;
  #reply: Reply | null = null;
  /** What is drawn now, in reading order. */
  #signs: readonly Sign[] = [];
  #marks: readonly Mark[] = [];
  #card: OpenCard | null = null;
  #round = 0;

  constructor(private readonly actions: CardActions) {}

  /** Takes the strip's place under the subject before there is anything to say, so that nothing moves later. */
  reserve(reading: OpenConversation): void {
    this.#strip.stand(outside(reading.stripSlot(), [...reading.views.values()]));
  }

  /**
   * Draws what is known of a conversation. Resolves when all is drawn, or when a later call has taken over: the work
   * is done in slices. Signs whose words are not in the page any more are left out.
   */
  async paint(reading: OpenConversation, reply: Reply): Promise<void> {
    const round = ++this.#round;
    const texts = pageTexts(reply.language);
    const byMessage = signsOf(reading.conversation, reply);
    const drawn = new Map<string, Sign[]>();
    const marks: Mark[] = [];
    const writes: (() => void)[] = [];
    let pause = performance.now() + SLICE;
    for (const [message, view] of reading.views) {
      if (performance.now() > pause) {
        for (const write of writes.splice(0)) write();
        await scheduler.yield();
        if (round !== this.#round) return;
        pause = performance.now() + SLICE;
      }
      const signs = (byMessage.get(message) ?? []).filter(
        ({ finding: { start, end, quote } }) =>
          view.model.text.startsWith(quote, start) && end - start === quote.length,
      );
      if (signs.length === 0) continue;
      drawn.set(message, signs);
      marks.push(...toMark(signs).flatMap((sign) => mark(sign, view)));
      writes.push(this.#placeBadge(message, view, signs, texts));
    }
    for (const write of writes) write();
    this.#dropBadges((message) => !drawn.has(message));
    this.#reading = reading;
    this.#reply = reply;
    this.#marks = marks;
    this.#signs = [...drawn.values()].flat();
    this.reserve(reading);
    this.#strip.render(texts, reading.conversation, reply, this.#signs);
    this.#underline();
    this.#updateCard();
  }

  /** Says in the strip that the conversation could not be checked; what is drawn already stays. */
  fail(reading: OpenConversation, failed: Failure['failed'], language: Language): void {
    this.#strip.fail(pageTexts(language), reading.conversation, failed);
  }

  /** Opens the card where a click has hit marked words. */
  click(event: MouseEvent): void {
    // The innermost: outside of a shadow root its host would be told instead.
    const [target] = event.composedPath();
    if (this.#marks.length === 0 || !isElement(target) || !isPlain(event, target)) return;
    const [hit] = this.#highlights.at(event.clientX, event.clientY, target);
    const sign = this.#signs.find(({ key }) => key === hit);
    if (!sign) return;
    const before = document.activeElement;
    this.#open(sign, () => before instanceof HTMLElement && before.focus({ preventScroll: true }));
  }

  /** Brings a message into view, and opens the card of its first sign where it has one. */
  reveal(message: string): void {
    const view = this.#reading?.views.get(message);
    if (!view) return;
    const first = this.#signs.find(({ finding }) => finding.message === message);
    const range = (first && this.#highlights.range(first.key)) ?? view.model.range(0, view.model.text.length);
    if (range) reveal(range);
    if (first) this.#open(first, () => this.#badges.get(message)?.focus());
  }

  /** Takes everything away. */
  clear(): void {
    this.#round++;
    this.#close();
    this.#highlights.clear();
    this.#dropBadges(() => true);
    this.#strip.destroy();
    this.#signs = [];
    this.#marks = [];
  }

  #placeBadge(message: string, view: MessageView, signs: readonly Sign[], texts: PageTexts): () => void {
    let badge = this.#badges.get(message);
    if (!badge) {
      badge = new Badge();
      this.#badges.set(message, badge);
    }
    badge.render(texts, signs, () => this.#toggle(message));
    return badge.stand(outside(view.badgeSlot(), [view]));
  }

  #dropBadges(which: (message: string) => boolean): void {
    for (const [message, badge] of this.#badges) {
      if (!which(message)) continue;
      badge.destroy();
      this.#badges.delete(message);
    }
  }

  #underline(): void {
    this.#highlights.paint(this.#marks, this.#card?.sign.key ?? null);
  }

  /** The badge of the message that the card speaks of closes it; any other opens its first sign. */
  #toggle(message: string): void {
    const isOpen = this.#card?.sign.finding.message === message;
    this.#close();
    const first = this.#signs.find(({ finding }) => finding.message === message);
    if (first && !isOpen) this.#open(first, () => this.#badges.get(message)?.focus());
  }

  #open(sign: Sign, giveBack: () => void): void {
    this.#close();
    const card = new Card(
      (to) => this.#go(to),
      () => this.#close(),
    );
    this.#card = { card, sign, giveBack, stays: false };
    this.#showCard();
    this.#underline();
  }

  #go(sign: Sign): void {
    if (!this.#card || !this.#signs.includes(sign)) return;
    this.#card.sign = sign;
    this.#card.stays = false;
    const range = this.#highlights.range(sign.key);
    if (range) reveal(range);
    this.#showCard();
    this.#underline();
  }

  #close(): void {
    if (!this.#card) return;
    const { card, giveBack } = this.#card;
    this.#card = null;
    const hadFocus = card.hasFocus;
    card.destroy();
    if (hadFocus) giveBack();
    this.#underline();
  }

  /** After a repaint: the same sign in its new state, or nothing where it is gone. */
  #updateCard(): void {
    const open = this.#card;
    if (!open) return;
    const sign = this.#signs.find(({ key }) => key === open.sign.key);
    if (sign) {
      open.sign = sign;
      this.#showCard();
    } else if (!open.stays) {
      this.#close();
    }
  }

  #showCard(): void {
    if (!this.#card || !this.#reading || !this.#reply) return;
    const { card, sign } = this.#card;
    const { language, client, verdicts, slides } = this.#reply;
    const { conversation, views } = this.#reading;
    const { key, finding } = sign;
    const { answer, mute, detectorOff, openClient } = this.actions;
    const place = () => {
      const range = this.#highlights.range(key);
      const words = range?.getClientRects()[0];
      if (range && words) return inOurs(words, range.startContainer);
      return this.#badges.get(finding.message)?.element.getBoundingClientRect() ?? null;
    };
    const backdrop = views.get(finding.message)?.body ?? document.documentElement;
    card.show(
      {
        texts: pageTexts(language),
        language,
        conversation,
        client,
        sign,
        signs: this.#signs,
        verdict: verdicts?.[`${finding.message}/${finding.signal}`] ?? null,
        slides,
        actions: {
          answer: (of, verdict) => this.#outliving(answer(of, verdict)),
          mute: (signal, on) => this.#outliving(mute(signal, on)),
          detectorOff: (signal) => this.#outliving(detectorOff(signal)),
          openClient,
        },
      },
      place,
      backdrop,
    );
  }

  /** What silences the sign of the open card: the card stays to tell so, and to take it back. */
  async #outliving(work: Promise<unknown>): Promise<void> {
    const open = this.#card;
    if (open) open.stays = true;
    try {
      await work;
    } catch (error) {
      if (open) open.stays = false;
      throw error;
    }
  }
}

function mark({ key, finding, explanation }: Sign, { model, body }: MessageView): Mark[] {
  const range = model.range(finding.start, finding.end);
  if (!range) return [];
  const dark = isDark(range.startContainer.parentElement ?? body);
  return [{ key, severity: explanation.severity, range, dark }];
}

/** A slot in a message body or an editor is no slot: there the sender could forge it and a reply would carry it. */
function outside(slot: Slot | null, views: readonly MessageView[]): Slot | null {
  if (!slot || slot.parent.closest('[contenteditable]')) return null;
  return views.some(({ body }) => body.contains(slot.parent)) ? null : slot;
}

/** A click that is not meant for something else: a link, a control, a selection. */
function isPlain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent, target: Element): boolean {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return false;
  if (target.closest('a[href], button, input, select, textarea, label, summary, [role=button], [contenteditable]')) {
    return false;
  }
  return target.ownerDocument.getSelection()?.isCollapsed ?? true;
}

/** Elements of frames are made by other windows: `instanceof` would not know them. */
function isElement(target: EventTarget | undefined): target is Element {
  return (target as Node | undefined)?.nodeType === Node.ELEMENT_NODE;
}
