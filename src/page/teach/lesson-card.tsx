import type { Language } from '../../conversation';
import type { Wrong } from '../../hosts/any/types';
import type { Reading } from '../../hosts/types';
import type { Recipe } from '../../messages/hosts-protocol';
import { day } from '../../ui/texts';
import type { hostTexts } from '../../ui/texts/hosts';

/** Where a lesson stands. */
export type Stage =
  | { readonly kind: 'client'; readonly wrong?: Wrong | 'unread' }
  | { readonly kind: 'us' | 'date' | 'kept' | 'notAllowed' }
  | {
      readonly kind: 'check';
      readonly recipe: Recipe;
      readonly reading: Extract<Reading, { kind: 'conversation' }>;
      readonly failed?: boolean;
    };

interface LessonCardProps {
  readonly texts: ReturnType<typeof hostTexts>['lesson'];
  readonly language: Language;
  readonly stage: Stage;
  readonly now: Date;
  readonly skip: () => void;
  readonly again: () => void;
  /** Puts a message on the other side. */
  readonly swap: (message: string) => void;
  readonly keep: () => void;
  readonly close: () => void;
}

/** How many messages are enough to see whether all is well. */
const SHOWN = 12;
/** Letters of each that are enough to know it again. */
const EXCERPT = 80;

export function LessonCard(props: LessonCardProps) {
  const { texts, stage, skip, again, close } = props;
  return (
    <dialog open class="appear" aria-labelledby="title" tabIndex={-1}>
      <h2 id="title">{texts.title}</h2>
      {stage.kind === 'check' ? (
        <Check {...props} stage={stage} />
      ) : (
        <>
          {'wrong' in stage && stage.wrong && <p class="wrong">{texts.wrong[stage.wrong]}</p>}
          <p aria-live="polite">{texts[stage.kind]}</p>
          {stage.kind === 'kept' || stage.kind === 'notAllowed' ? (
            <div class="row">
              <button type="button" class="action main" onClick={close}>
                {texts.close}
              </button>
            </div>
          ) : (
            <>
              <p class="quiet">{texts.keys}</p>
              <p class="unseen" role="status" />
              <div class="row">
                {stage.kind === 'date' && (
                  <button type="button" class="action" onClick={skip}>
                    {texts.skip}
                  </button>
                )}
                {stage.kind !== 'client' && (
                  <button type="button" class="action" onClick={again}>
                    {texts.again}
                  </button>
                )}
                <button type="button" class="action" onClick={close}>
                  {texts.cancel}
                </button>
              </div>
            </>
          )}
        </>
      )}
    </dialog>
  );
}

function Check(props: LessonCardProps & { readonly stage: Extract<Stage, { kind: 'check' }> }) {
  const { texts, language, stage, now, swap, keep, again, close } = props;
  const { messages } = stage.reading.conversation;
  return (
    <>
      <p>{texts.check}</p>
      <ol>
        {messages.slice(0, SHOWN).map(({ id, from, at, text }) => (
          <li key={id}>
            <button
              type="button"
              aria-label={texts.swap(texts.sides[from], text.slice(0, 40))}
              onClick={() => swap(id)}
            >
              {texts.sides[from]}
            </button>
            <span>
              <span class="quiet">
                {at ? `${day(language, at, now)}, ${at.slice(11, 16)}` : texts.undated}
                {' · '}
              </span>
              {text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()}…` : text}
            </span>
          </li>
        ))}
      </ol>
      {messages.length > SHOWN && <p class="quiet">{texts.more(messages.length - SHOWN)}</p>}
      {stage.failed && <p class="wrong">{texts.failed}</p>}
      <div class="row">
        <button type="button" class="action main" onClick={keep}>
          {texts.keep}
        </button>
        <button type="button" class="action" onClick={again}>
          {texts.again}
        </button>
        <button type="button" class="action" onClick={close}>
          {texts.cancel}
        </button>
      </div>
    </>
  );
}
