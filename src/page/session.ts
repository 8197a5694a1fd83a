import type { Conversation } from '../conversation';
import type { Host } from '../hosts/types';
import { failureOf } from '../messages/failure';
import type { Failure, PageRequest, Replies } from '../messages/protocol';
import { DraftGuard } from './draft-guard';
import { type OpenConversation, Painter, type Reply } from './painter';

/** One typed call to the background; rejects with what `failureOf` understands. */
export type Send = <R extends PageRequest>(request: R) => Promise<Replies[R['kind']]>;

/** How often a background that does not answer is asked for the settings; a refresh begins anew. */
const ATTEMPTS = 5;

/**
 * One page of a mail program: reads what is open, asks the background about it once, and keeps the answer drawn
 * while the page re-renders. When `signal` aborts, all that was drawn is gone.
 */
export class Session {
  readonly #painter: Painter;
  readonly #guard: DraftGuard;
  #config: Replies['page.config'] | null = null;
  #configuring: Promise<unknown> | null = null;
  #attempts = 0;
  /** What is open, as last read. */
  #reading: OpenConversation | null = null;
  /** What the background was last asked about; null when it has to be asked again. */
  #asked: Conversation | null = null;
  #reply: Reply | null = null;
  /** Why there is no answer to what was asked last. */
  #failed: Failure['failed'] | null = null;
  /** The documents whose clicks are heard. */
  readonly #heard = new WeakSet<Document>();
  /** The state of this page as the background knows it. */
  #told = 'closed';

  constructor(
    private readonly host: Host,
    private readonly send: Send,
    private readonly signal: AbortSignal,
  ) {
    this.#painter = new Painter({
      answer: ({ finding: { message, signal: id } }, verdict) =>
        send({
          kind: 'page.verdict',
          host: host.id,
          thread: this.#reading!.conversation.id,
          message,
          signal: id,
          verdict,
        }),
      mute: (id, on) => send({ kind: 'page.mute', signal: id, on }),
      detectorOff: (id) => send({ kind: 'page.detectorOff', signal: id }),
      openClient: () => send({ kind: 'page.openClient' }),
    });
    this.#guard = new DraftGuard(send);
  }

  start(): void {
    const { host, signal } = this;
    if (signal.aborted) return;
    signal.addEventListener('abort', () => this.#painter.clear(), { once: true });
    this.#hear(document);
    window.addEventListener('pagehide', () => this.#leave('closed'), { signal });
    signal.addEventListener('abort', () => this.#guard.stop(), { once: true });
    host.watch(document, () => this.#look(), signal);
    this.#look();
  }

  /** The settings or the memory have changed: asks anew; what is drawn stays until the answer is there. */
  refresh(): void {
    this.#config = null;
    this.#configuring = null;
    this.#attempts = 0;
    this.#asked = null;
    this.#look();
  }

  /** Leads to a message of the open conversation; whatever else is open, nothing happens. */
  reveal(thread: string, message: string): void {
    if (this.#reading?.conversation.id === thread) this.#painter.reveal(message);
  }

  #look(): void {
    if (this.signal.aborted || document.hidden) return;
    if (!this.#config) {
      void this.#configure();
      return;
    }
    const reading = this.host.read(document, { own: this.#config.own, now: new Date() });
    if (reading.kind === 'none') this.#leave('closed');
    else if (reading.kind === 'unreadable') this.#leave('unreadable', reading.missing);
    else this.#follow(reading, this.#config);
  }

  async #configure(): Promise<void> {
    if (this.#configuring || this.#attempts >= ATTEMPTS) return;
    this.#attempts++;
    const configuring = this.send({ kind: 'page.config' });
    this.#configuring = configuring;
    // Where the background could not be reached, the next change of the page tries again.
    const config = await configuring.catch(() => null);
    if (this.#configuring !== configuring) return;
    this.#configuring = null;
    this.#config = config;
    if (!config) return;
    if (config.draftGuard) this.#guard.start(config.language);
    else this.#guard.stop();
    this.#look();
  }

  /** A click in a frame is told to the frame's document alone. */
  #hear(page: Document): void {
    if (this.#heard.has(page)) return;
    this.#heard.add(page);
    page.addEventListener('click', (event) => this.#painter.click(event), { capture: true, signal: this.signal });
  }

  #follow(reading: OpenConversation, config: Replies['page.config']): void {
    const { conversation } = reading;
    for (const { body } of reading.views.values()) this.#hear(body.ownerDocument);
    if (this.#reading && this.#reading.conversation.id !== conversation.id) this.#forget();
    this.#reading = reading;
    this.#told = 'open';
    if (!this.#reply?.pausedUntil) this.#painter.reserve(reading);
    void this.#draw(reading, config);
    if (!this.#asked || !saysTheSame(this.#asked, conversation)) void this.#ask(conversation, config);
  }

  async #ask(conversation: Conversation, config: Replies['page.config']): Promise<void> {
    this.#asked = conversation;
    // Whatever comes back, it is of use only while nothing newer was asked and the page is still ours.
    const current = () => !this.signal.aborted && this.#asked === conversation && this.#reading !== null;
    try {
      const reply = await this.send({ kind: 'page.analyse', host: this.host.id, conversation });
      if (!current()) return;
      this.#reply = reply;
      this.#failed = null;
    } catch (error) {
      if (!current()) return;
      this.#failed = failureOf(error).failed;
    }
    if (!document.hidden) await this.#draw(this.#reading!, config);
  }

  /** What an earlier answer said stays in place when a later one fails, but not its word that all was checked. */
  async #draw(reading: OpenConversation, { language }: Replies['page.config']): Promise<void> {
    if (this.#reply?.pausedUntil) this.#painter.clear();
    else if (this.#reply) await this.#painter.paint(reading, this.#reply);
    if (this.#failed && this.#reading === reading) this.#painter.fail(reading, this.#failed, language);
  }

  /** Nothing readable is open: draws nothing, and tells the background once. */
  #leave(state: 'closed' | 'unreadable', missing = ''): void {
    this.#forget();
    const told = `${state} ${missing}`.trim();
    if (this.#told === told) return;
    this.#told = told;
    const request: PageRequest =
      state === 'closed' ? { kind: 'page.closed' } : { kind: 'page.unreadable', host: this.host.id, missing };
    // Nobody may be listening any more; then nobody needs to know.
    this.send(request).catch(() => {});
  }

  #forget(): void {
    if (!this.#reading) return;
    this.#reading = null;
    this.#asked = null;
    this.#reply = null;
    this.#failed = null;
    this.#painter.clear();
  }
}

/** Whether the background would be told the same again. */
function saysTheSame(before: Conversation, now: Conversation): boolean {
  return (
    before.subject === now.subject &&
    before.client.address === now.client.address &&
    before.us.join() === now.us.join() &&
    before.messages.length === now.messages.length &&
    before.messages.every((message, index) => {
      const other = now.messages[index]!;
      return (
        message.id === other.id &&
        message.from === other.from &&
        message.at === other.at &&
        message.text === other.text &&
        message.gapBefore === other.gapBefore &&
        message.textMissing === other.textMissing &&
        message.clipped === other.clipped
      );
    })
  );
}
