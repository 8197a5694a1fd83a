import { Component } from 'preact';
import type { Conversation, Language } from '../conversation';
import type { ClientCard, Verdict } from '../messages/protocol';
import type { PageTexts } from '../ui/texts/page';
import { background } from './card-memory';
import { copy } from './copy';
import type { Sign } from './signs';

export interface CardContentProps {
  readonly texts: PageTexts;
  readonly language: Language;
  readonly conversation: Conversation;
  readonly client: ClientCard | null;
  readonly sign: Sign;
  /** All signs of the conversation in reading order. */
  readonly signs: readonly Sign[];
  /** What the user has answered to this sign so far. */
  readonly verdict: Verdict | null;
  /** How often "let it slide" was the answer with this client, where that is past the user's limit. */
  readonly slides: number | undefined;
  readonly go: (sign: Sign) => void;
  readonly close: () => void;
  readonly actions: CardActions;
}

/** What the user may do about a sign. Each rejects when it could not be done. */
export interface CardActions {
  /** Null takes the answer back. */
  readonly answer: (sign: Sign, verdict: Verdict | null) => Promise<unknown>;
  /** False: not for this client any more; true takes it back. */
  readonly mute: (signal: string, on: boolean) => Promise<unknown>;
  readonly detectorOff: (signal: string) => Promise<unknown>;
  readonly openClient: () => Promise<unknown>;
}

/** Their words, one plain sentence, what is remembered, what to answer, and the way to silence it. */
export function CardContent(props: CardContentProps) {
  const { texts, sign, close } = props;
  const { quote } = sign.finding;
  const { severity, name, why } = sign.explanation;
  return (
    <dialog open class="card appear" aria-labelledby="title" aria-describedby="why" tabIndex={-1}>
      <header>
        <Turns {...props} />
        <button type="button" class="icon" aria-label={texts.close} title={texts.close} onClick={close}>
          <Stroke path="m4 4 8 8m0-8-8 8" />
        </button>
      </header>
      {quote && (
        <blockquote class={severity}>
          <p>{quote}</p>
        </blockquote>
      )}
      <h2 id="title">
        {texts.looksLike(name)}
        <span class="unseen"> ({texts.severity[severity]})</span>
      </h2>
      <p id="why">{severity === 'good' ? texts.becauseGood(why) : texts.because(why)}</p>
      {background(props).map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      <Answers key={`answers ${sign.key}`} {...props} />
      <Verdicts key={`verdict ${sign.key}`} {...props} />
      <Siblings {...props} />
      <Corner key={`corner ${sign.finding.signal}`} {...props} />
    </dialog>
  );
}

/** Previous and next sign of the conversation. */
function Turns({ texts, sign, signs, go }: CardContentProps) {
  if (signs.length < 2) return null;
  const at = signs.findIndex(({ key }) => key === sign.key);
  const turn = (label: string, arrow: string, to: Sign | undefined) => (
    <button type="button" class="icon" aria-label={label} title={label} onClick={() => to && go(to)}>
      <Stroke path={arrow} />
    </button>
  );
  return (
    <nav>
      {turn(texts.previous, 'M10 3 5 8l5 5', signs.at(at - 1))}
      <span aria-live="polite">{texts.position(at + 1, signs.length)}</span>
      {turn(texts.next, 'm6 3 5 5-5 5', signs[(at + 1) % signs.length])}
    </nav>
  );
}

function Stroke({ path }: { path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

interface Copied {
  readonly copied: { readonly index: number; readonly worked: boolean } | null;
}

/** (A class, and so is the next with a state: the library's hooks would be bytes in every page for two of them.) */
class Answers extends Component<CardContentProps, Copied> {
  override state: Copied = { copied: null };

  override render({ texts, sign }: CardContentProps, { copied }: Copied) {
    const { answers } = sign.explanation;
    if (answers.length === 0) return null;
    return (
      <section aria-label={texts.answers}>
        <h3>{texts.answers}</h3>
        {answers.map(({ title, text }, index) => (
          <details key={title} open={index === 0}>
            <summary>{title}</summary>
            <p class="answer">{text}</p>
            <button
              type="button"
              class="action"
              onClick={() => void copy(text).then((worked) => this.setState({ copied: { index, worked } }))}
            >
              {copied?.index === index && copied.worked ? `✓ ${texts.copied}` : texts.copy}
            </button>
          </details>
        ))}
        <output class={copied && !copied.worked ? 'quiet' : 'unseen'}>
          {copied && (copied.worked ? texts.copied : texts.copyFailed)}
        </output>
      </section>
    );
  }
}

/** The other signs of the same message, those without an underline too. */
function Siblings({ texts, sign, signs, go }: CardContentProps) {
  const siblings = signs.filter(({ finding }) => finding.message === sign.finding.message);
  if (siblings.length < 2) return null;
  return (
    <section aria-label={texts.inThisMessage}>
      <h3>{texts.inThisMessage}</h3>
      <ul>
        {siblings.map((sibling) => (
          <li key={sibling.key}>
            <button
              type="button"
              class="sibling"
              aria-current={sibling.key === sign.key ? 'true' : undefined}
              onClick={() => go(sibling)}
            >
              <span class={`line ${sibling.explanation.severity}`} />
              {sibling.explanation.name}
              <span class="unseen"> ({texts.severity[sibling.explanation.severity]})</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Answered {
  /** Undefined: what the background says. */
  readonly verdict?: Verdict | null;
  readonly failed?: boolean;
}

/** Bill it, let it pass, or it was none; each can be taken back. A good sign can only be a mistake. */
class Verdicts extends Component<CardContentProps, Answered> {
  override state: Answered = {};

  override render(props: CardContentProps, { verdict = props.verdict, failed }: Answered) {
    const { texts, sign, client, slides, actions } = props;
    if (!client) return null;
    const say = (next: Verdict | null) =>
      void actions.answer(sign, next).then(
        () => this.setState({ verdict: next, failed: false }),
        () => this.setState({ failed: true }),
      );
    const isGood = sign.explanation.severity === 'good';
    const choices: Verdict[] = isGood ? ['not-a-flag'] : ['charge', 'slide', 'not-a-flag'];
    return (
      <section aria-label={texts.verdicts}>
        <h3>{texts.verdicts}</h3>
        <div class="row">
          {choices.map((choice) => (
            <button
              key={choice}
              type="button"
              class="action"
              aria-pressed={verdict === choice}
              onClick={() => say(verdict === choice ? null : choice)}
            >
              {isGood ? texts.notGood : texts.verdict[choice]}
            </button>
          ))}
        </div>
        <output class="quiet">
          {verdict && `${texts.noted[verdict]} `}
          {failed && texts.notNoted}
        </output>
        {verdict && (
          <button type="button" class="link" onClick={() => say(null)}>
            {texts.undo}
          </button>
        )}
        {slides !== undefined && <p class="quiet">{texts.slides(slides)}</p>}
      </section>
    );
  }
}

interface Silenced {
  readonly done?: 'muted' | 'off' | undefined;
  readonly failed?: boolean;
}

const UNDONE: Silenced = { done: undefined };

/** Silence it for this client, silence it for all, or look at the client. */
class Corner extends Component<CardContentProps, Silenced> {
  override state: Silenced = {};

  override render({ texts, sign, client, actions }: CardContentProps, { done, failed }: Silenced) {
    const { signal } = sign.finding;
    const then = (work: Promise<unknown>, next: Silenced) =>
      void work.then(
        () => this.setState({ failed: false, ...next }),
        () => this.setState({ failed: true }),
      );
    const link = (label: string, onClick: () => void) => (
      <button type="button" class="link" onClick={onClick}>
        {label}
      </button>
    );
    return (
      <footer>
        <div class="row">
          {client && !done && link(texts.mute, () => then(actions.mute(signal, false), { done: 'muted' }))}
          {!done && link(texts.detectorOff, () => then(actions.detectorOff(signal), { done: 'off' }))}
          {done === 'muted' && link(texts.undo, () => then(actions.mute(signal, true), UNDONE))}
          {client && link(texts.openClient, () => then(actions.openClient(), {}))}
        </div>
        <output>{failed ? texts.notDone : done && texts.silenced[done]}</output>
      </footer>
    );
  }
}
