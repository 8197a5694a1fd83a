import { Component } from 'preact';
import type { Conversation, Language } from '../conversation';
import type { ClientCard } from '../messages/protocol';
import { day } from '../ui/texts';
import type { PageTexts } from '../ui/texts/page';
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
  readonly go: (sign: Sign) => void;
  readonly close: () => void;
  /** Rejects when the detector could not be switched off. */
  readonly detectorOff: (signal: string) => Promise<unknown>;
}

/** Their words, one plain sentence, what is remembered, what to answer, and the way to silence it. */
export function CardContent(props: CardContentProps) {
  const { texts, sign, close } = props;
  const { quote } = sign.finding;
  const { severity, name, why } = sign.explanation;
  const background = [remembered(props), grounds(props)].filter(Boolean).join(' ');
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
      {background && <p class="quiet">{background}</p>}
      <Answers key={`answers ${sign.key}`} {...props} />
      <Siblings {...props} />
      <DetectorOff key={`off ${sign.finding.signal}`} {...props} />
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

class DetectorOff extends Component<CardContentProps, { readonly said: string }> {
  override state = { said: '' };

  override render({ texts, sign, detectorOff }: CardContentProps, { said }: { readonly said: string }) {
    const switchOff = () =>
      detectorOff(sign.finding.signal).then(
        () => this.setState({ said: texts.detectorIsOff }),
        () => this.setState({ said: texts.detectorStays }),
      );
    return (
      <footer>
        {said !== texts.detectorIsOff && (
          <button type="button" class="link" onClick={() => void switchOff()}>
            {texts.detectorOff}
          </button>
        )}
        <output>{said}</output>
      </footer>
    );
  }
}

/** "Seen 4 times with this client, first on 3 March." */
function remembered({ texts, language, client, sign }: CardContentProps): string {
  const seen = client?.signals.find(({ signal }) => signal === sign.finding.signal);
  if (!seen || seen.count < 1) return '';
  return texts.seen(seen.count, seen.first && day(language, seen.first, new Date()));
}

/** The days of the messages that a sign across messages rests on. */
function grounds({ texts, language, conversation, sign }: CardContentProps): string {
  const { refers, message } = sign.finding;
  const days = conversation.messages
    .filter(({ id, at }) => at && id !== message && refers.includes(id))
    .map(({ at }) => day(language, at!, new Date()));
  return days.length > 0 ? texts.restsOn([...new Set(days)]) : '';
}
