import type { ComponentChildren } from 'preact';
import type { AxisView, Explanation, Failure, Profile, Quote } from '../../messages/protocol';
import type { Severity } from '../../signals/types';
import { day } from '../texts';
import { usePanel } from './context';

export function Notice({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="notice" role="status">
      {children}
    </p>
  );
}

export function FailureNotice({ code }: { readonly code: Failure['failed'] }) {
  const { t } = usePanel();
  return <Notice>{t.failures[code]}</Notice>;
}

/** One axis in words, with a bar that says the same in length. */
export function Axis({ label, axis }: { readonly label: string; readonly axis: AxisView }) {
  const { t } = usePanel();
  return (
    <div class={`axis axis-${axis.word}`}>
      <span class="axis-label">{label}</span>
      <span class="axis-word">{t.words[axis.word]}</span>
      {axis.score !== null && (
        <div class="bar" title={t.outOf100(Math.round(axis.score))} aria-hidden="true">
          <div style={{ width: `${axis.score}%` }} />
        </div>
      )}
    </div>
  );
}

/** The shape before a signal's name: severity is told by shape and by word, colour only helps. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { t } = usePanel();
  return <span class={`mark mark-${severity}`} role="img" aria-label={t.severities[severity]} />;
}

/** Everything that was noticed about one client, by signal, each with the words it rests on. */
export function ClientDetail({ client, quotes, signals }: Profile) {
  const { t, language, now } = usePanel();
  const rows = client.signals.flatMap(({ signal, count }) =>
    signals[signal] ? [{ signal, count, about: signals[signal] }] : [],
  );
  return (
    <article class="client">
      <h2>{client.name}</h2>
      <p class="soft">
        {client.name !== client.address && <span>{client.address} · </span>}
        {t.messages(client.messages)}
        {client.lastSeen && ` · ${t.lastSeen(day(language, client.lastSeen, now))}`}
      </p>
      <div class="axes">
        <Axis label={t.manner} axis={client.manner} />
        <Axis label={t.money} axis={client.money} />
      </div>
      <h3>{t.signs}</h3>
      {rows.length === 0 && <p class="soft">{t.noSigns}</p>}
      <ul class="signals">
        {rows.map(({ signal, count, about }) => (
          <SignalRow
            key={signal}
            about={about}
            count={count}
            quotes={quotes.filter((quote) => quote.signal === signal)}
          />
        ))}
      </ul>
    </article>
  );
}

interface SignalRowProps {
  readonly about: Explanation;
  readonly count: number;
  readonly quotes: readonly Quote[];
}

function SignalRow({ about, count, quotes }: SignalRowProps) {
  const { t, language, now } = usePanel();
  return (
    <li>
      <details>
        <summary>
          <SeverityMark severity={about.severity} />
          <span class="signal-name">{about.name}</span>
          <span class="soft">{t.times(count)}</span>
        </summary>
        <p class="why">{capital(about.why)}</p>
        {quotes.map(({ quote, at, thread, message }) => (
          <blockquote key={`${thread}/${message}/${quote}`}>
            {quote}
            {at && <footer>{day(language, at, now)}</footer>}
          </blockquote>
        ))}
      </details>
    </li>
  );
}

/** Reasons are written to follow "because"; alone they begin a sentence. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
