import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../messages/protocol';
import { signals } from '../../../signals';
import type { Group, Signal } from '../../../signals/types';
import { day } from '../../texts';
import { SeverityMark } from '../pieces';
import { useOptions } from './context';
import { Switch } from './fields';
import { Phrases } from './Phrases';
import { Strength } from './Strength';
import { Trial } from './Trial';

const GROUPS: readonly Exclude<Group, 'fit' | 'value'>[] = [
  'price',
  'scope',
  'trust',
  'time',
  'tone',
  'coop',
  'memory',
  'good',
];

/** Signals that the search asks for: by name, id and by what they say of themselves. */
export function matchingSignals(wanted: string, language: 'ru' | 'en'): readonly Signal[] {
  return signals.filter(({ id, name, counts }) =>
    `${id} ${name[language]} ${counts[language]}`.toLowerCase().includes(wanted),
  );
}

/** Everything about what is noticed: how sure, a box to try, and each signal. */
export function Signals() {
  const { t, o, language, settings, wanted, target } = useOptions();
  const found = matchingSignals(wanted, language);
  const wholeSection = found.length === 0;
  return (
    <section id="signals">
      <h2 tabIndex={-1}>{o.nav.signals}</h2>
      {(wanted === '' || wholeSection) && (
        <>
          <Trial />
          <Strength />
        </>
      )}
      <p class="soft">{t.signalsHint}</p>
      {GROUPS.map((group) => {
        const members = signals.filter((signal) => signal.group === group);
        const shown = wholeSection ? members : members.filter((signal) => found.includes(signal));
        const off = members.filter(({ id }) => settings.off.includes(id)).length;
        if (shown.length === 0) return null;
        const asked = target.section === 'signals' && members.some(({ id }) => id === target.part);
        return (
          <details key={group} class="group" open={(wanted !== '' && !wholeSection) || asked}>
            <summary>
              <h3>{t.groups[group]}</h3>
              <span class="soft">{off === 0 ? t.allOn : t.someOff(off)}</span>
            </summary>
            <ul class="switches">
              {shown.map((signal) => (
                <SignalItem key={signal.id} signal={signal} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function SignalItem({ signal }: { readonly signal: Signal }) {
  const { o, language, settings, save, target } = useOptions();
  const { id, name, severity } = signal;
  const asked = target.section === 'signals' && target.part === id;
  const [open, setOpen] = useState(asked);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!asked) return;
    setOpen(true);
    item.current?.scrollIntoView({ block: 'start' });
    item.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [asked]);
  const turn = (on: boolean) =>
    void save({ off: on ? settings.off.filter((other) => other !== id) : [...settings.off, id] });
  return (
    <li ref={item} id={`signals/${id}`}>
      <Switch name={id} on={!settings.off.includes(id)} turn={turn}>
        <SeverityMark severity={severity} />
        <span class="signal-name">{name[language]}</span>
      </Switch>
      <details class="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary aria-label={o.signal.detailsOf(name[language])}>{o.signal.details}</summary>
        {open && <SignalDetails signal={signal} />}
      </details>
    </li>
  );
}

function SignalDetails({ signal }: { readonly signal: Signal }) {
  const { t, o, language } = useOptions();
  return (
    <div class="details">
      <dl>
        <dt>{t.counts}</dt>
        <dd>{signal.counts[language]}</dd>
        {signal.countsNot[language] && (
          <>
            <dt>{t.countsNot}</dt>
            <dd>{signal.countsNot[language]}</dd>
          </>
        )}
        <dt>{o.signal.why}</dt>
        <dd>{signal.why[language].replace(/^./u, (first) => first.toUpperCase())}</dd>
      </dl>
      <Hits signal={signal.id} />
      {signal.kind.includes('phrase') ? <Phrases signal={signal} /> : <p class="soft">{o.signal.across}</p>}
      <p>
        <a href={`#signals/${signal.id}`}>{o.signal.link}</a>
      </p>
    </div>
  );
}

/** Clients and quotes that are shown of one signal. */
const [SHOWN_CLIENTS, SHOWN_QUOTES] = [3, 2];

/** Where a signal was seen last, with the words. */
function Hits({ signal }: { readonly signal: string }) {
  const { t, o, ask, language, now, clients, fail } = useOptions();
  const [profiles, setProfiles] = useState<readonly Profile[]>([]);
  const seen = clients
    .flatMap((client) => client.signals.filter((one) => one.signal === signal).map((one) => ({ client, ...one })))
    .sort((a, b) => (b.last ?? '').localeCompare(a.last ?? ''))
    .slice(0, SHOWN_CLIENTS);
  const ids = seen.map(({ client }) => client.id).join('\n');
  useEffect(() => {
    let current = true;
    const wanted = ids.split('\n').filter((id) => id !== '');
    Promise.all(wanted.map((client) => ask({ kind: 'panel.client', client }))).then(
      (found) => current && setProfiles(found.filter((profile) => profile !== null)),
      fail,
    );
    return () => {
      current = false;
    };
  }, [ids, ask, fail]);
  return (
    <div class="field">
      <h4>{o.signal.hits}</h4>
      {seen.length === 0 && <p class="soft">{o.signal.noHits}</p>}
      {seen.map(({ client, count, last }) => {
        const quotes = profiles.find((profile) => profile.client.id === client.id)?.quotes ?? [];
        return (
          <div key={client.id}>
            <p>{o.signal.hit(client.name, t.times(count), last ? t.lastSeen(day(language, last, now)) : '')}</p>
            {quotes
              .filter((quote) => quote.signal === signal)
              .slice(0, SHOWN_QUOTES)
              .map(({ quote, thread, message }) => (
                <blockquote key={`${thread}/${message}/${quote}`}>{quote}</blockquote>
              ))}
          </div>
        );
      })}
    </div>
  );
}
