import type { Conversation } from '../conversation';
import type { Slot } from '../hosts/types';
import type { ClientCard, Failure, Replies } from '../messages/protocol';
import { Bell } from '../ui/bell';
import type { PageTexts } from '../ui/texts/page';
import { Face } from './element';
import { count, type Sign } from './signs';
import css from './strip.css?inline';

/** One quiet line under the subject. It stands, empty, before the analysis is there, so that nothing moves later. */
export class Strip {
  readonly #face = new Face('bellwether-strip', css);

  stand(slot: Slot | null): void {
    this.#face.stand(slot)();
    // It begins where what stands above it begins.
    const { element } = this.#face;
    const above = element.previousElementSibling;
    element.style.setProperty('--indent', above ? getComputedStyle(above).paddingInlineStart : '0');
  }

  render(
    texts: PageTexts,
    conversation: Conversation,
    { client, unsaved, stop }: Pick<Replies['page.analyse'], 'client' | 'unsaved' | 'stop'>,
    signs: readonly Sign[],
  ): void {
    const name = client?.name || nameOf(conversation, texts);
    const { warning, good } = count(signs);
    const counted = [
      texts.signsHere(warning),
      ...(good ? [texts.goodSigns(good)] : []),
      ...unread(texts, conversation),
      ...(unsaved ? [texts.failures[unsaved.failed]] : []),
    ];
    this.#show(texts, name, client ? axes(texts, client) : [], counted, stop && texts.stopped(stop.reason));
  }

  fail(texts: PageTexts, conversation: Conversation, failed: Failure['failed']): void {
    this.#show(texts, nameOf(conversation, texts), [], [texts.failures[failed]]);
  }

  destroy(): void {
    this.#face.destroy();
  }

  #show(texts: PageTexts, name: string, axes: readonly string[], counted: readonly string[], stopped?: string): void {
    this.#face.render(
      <section
        class="appear"
        aria-label={texts.product}
        title={[name, ...(stopped ? [stopped] : []), ...axes, ...counted].join(' · ')}
      >
        <Bell size={13} filled={false} />
        <b>{name}</b>
        {stopped && <strong class="severe">· {stopped}</strong>}
        {axes.length > 0 && (
          <span class="axes">
            {axes.map((axis) => (
              <span key={axis}>{`· ${axis} `}</span>
            ))}
          </span>
        )}
        <span class="counted">· {counted.join(' · ')}</span>
      </section>,
    );
  }
}

/** Mail without an address, like a form's, has a client that nobody can name. */
function nameOf({ client: { name, address } }: Conversation, texts: PageTexts): string {
  return name || address || texts.product;
}

function axes(texts: PageTexts, { manner, money }: ClientCard): string[] {
  if (manner.word === 'unknown' && money.word === 'unknown') return [texts.nothingKnown];
  return [
    texts.manner[manner.word as keyof PageTexts['manner']] ?? texts.mannerUnknown,
    texts.money[money.word as keyof PageTexts['money']] ?? texts.moneyUnknown,
  ];
}

/** What could not be read, so that silence is not taken for a clean bill. */
function unread(texts: PageTexts, { messages }: Conversation): string[] {
  const folded = messages.reduce((sum, { gapBefore = 0, textMissing }) => sum + gapBefore + (textMissing ? 1 : 0), 0);
  const clipped = messages.filter((message) => message.clipped).length;
  return [...(folded ? [texts.folded(folded)] : []), ...(clipped ? [texts.clipped(clipped)] : [])];
}
