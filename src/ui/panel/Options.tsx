import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ClientCard, Failure, Settings } from '../../messages/protocol';
import { signals } from '../../signals';
import type { Group, Signal } from '../../signals/types';
import { Bell } from '../bell';
import { shownLanguage } from '../texts';
import { type Ask, failureCode, PanelContext, usePanel } from './context';
import { Places, type SiteAccess } from './Places';
import { FailureNotice, SeverityMark } from './pieces';

interface OptionsProps {
  readonly ask: Ask;
  readonly places: SiteAccess;
  readonly browserLanguage: string;
  readonly now: Date;
}

/** The options page. It holds the settings, so that a new language shows at once. */
export function Options({ ask, places, browserLanguage, now }: OptionsProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<Failure['failed'] | null>(null);
  const fail = useCallback((error: unknown) => setFailure(failureCode(error)), []);
  useEffect(() => {
    ask({ kind: 'panel.settings' }).then(setSettings, fail);
  }, [ask, fail]);
  const save = (change: Partial<Settings>) =>
    ask({ kind: 'panel.saveSettings', change }).then((saved) => {
      setSettings(saved);
      setFailure(null);
    }, fail);

  const language = shownLanguage(settings?.language ?? 'auto', browserLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PanelContext.Provider value={{ language, ask, now }}>
      <main class="options">
        <Title />
        {failure && <FailureNotice code={failure} />}
        {settings && (
          <>
            <Places places={places} />
            <SignalSwitches off={settings.off} save={save} />
            <AboutMe settings={settings} save={save} />
            <Data />
          </>
        )}
      </main>
    </PanelContext.Provider>
  );
}

type Save = (change: Partial<Settings>) => Promise<void>;

function Title() {
  const { t } = usePanel();
  useEffect(() => {
    document.title = `${t.product}: ${t.optionsTitle}`;
  }, [t]);
  return (
    <header>
      <Bell size={26} filled />
      <h1>
        {t.product} <span class="soft">{t.optionsTitle}</span>
      </h1>
    </header>
  );
}

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

function SignalSwitches({ off, save }: { readonly off: readonly string[]; readonly save: Save }) {
  const { t, language } = usePanel();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const matches = ({ name, counts }: Signal) => `${name[language]} ${counts[language]}`.toLowerCase().includes(wanted);
  const turn = (id: string, on: boolean) => save({ off: on ? off.filter((other) => other !== id) : [...off, id] });
  return (
    <section id="signals">
      <h2>{t.signals}</h2>
      <p class="soft">{t.signalsHint}</p>
      <input
        type="search"
        placeholder={t.findSignal}
        aria-label={t.findSignal}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {GROUPS.map((group) => {
        const members = signals.filter((signal) => signal.group === group);
        const shown = members.filter(matches);
        const offHere = members.filter(({ id }) => off.includes(id)).length;
        if (shown.length === 0) return null;
        return (
          <details key={group} class="group" open={wanted !== '' || group === 'price'}>
            <summary>
              <h3>{t.groups[group]}</h3>
              <span class="soft">{offHere === 0 ? t.allOn : t.someOff(offHere)}</span>
            </summary>
            <ul class="switches">
              {shown.map((signal) => (
                <SignalSwitch key={signal.id} signal={signal} on={!off.includes(signal.id)} turn={turn} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

interface SignalSwitchProps {
  readonly signal: Signal;
  readonly on: boolean;
  readonly turn: (id: string, on: boolean) => Promise<void>;
}

function SignalSwitch({ signal, on, turn }: SignalSwitchProps) {
  const { t, language } = usePanel();
  return (
    <li>
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          name={signal.id}
          checked={on}
          onChange={(event) => void turn(signal.id, event.currentTarget.checked)}
        />
        <SeverityMark severity={signal.severity} />
        <span class="signal-name">{signal.name[language]}</span>
      </label>
      <dl>
        <dt>{t.counts}</dt>
        <dd>{signal.counts[language]}</dd>
        {signal.countsNot[language] && (
          <>
            <dt>{t.countsNot}</dt>
            <dd>{signal.countsNot[language]}</dd>
          </>
        )}
      </dl>
    </li>
  );
}

/** Loose on purpose: it only has to catch slips of the hand. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function AboutMe({ settings, save }: { readonly settings: Settings; readonly save: Save }) {
  const { t } = usePanel();
  const [text, setText] = useState(settings.own.join('\n'));
  const [said, setSaid] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const lines = text.split(/[\n,;]+/).map((line) => line.trim().toLowerCase());
    const own = lines.filter((line) => line !== '');
    const wrong = own.find((line) => !ADDRESS.test(line));
    if (wrong) setSaid(t.notAddress(wrong));
    else void save({ own }).then(() => setSaid(t.saved));
  };
  return (
    <section id="about">
      <h2>{t.about}</h2>
      <form onSubmit={submit}>
        <label for="own">{t.ownAddresses}</label>
        <p class="soft" id="own-hint">
          {t.ownHint}
        </p>
        <textarea
          id="own"
          rows={3}
          aria-describedby="own-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div class="row">
          <button type="submit">{t.save}</button>
          <span role="status">{said}</span>
        </div>
      </form>
      <label for="language">{t.language}</label>
      <select
        id="language"
        value={settings.language}
        onChange={(event) => void save({ language: event.currentTarget.value as Settings['language'] })}
      >
        {(['auto', 'en', 'ru'] as const).map((language) => (
          <option key={language} value={language}>
            {t.languages[language]}
          </option>
        ))}
      </select>
    </section>
  );
}

function Data() {
  const { t, ask } = usePanel();
  const [clients, setClients] = useState<readonly ClientCard[]>([]);
  const [doomed, setDoomed] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure['failed'] | null>(null);
  const fail = useCallback((error: unknown) => setFailure(failureCode(error)), []);
  const load = useCallback(
    () => ask({ kind: 'panel.clients' }).then((reply) => setClients(reply.clients), fail),
    [ask, fail],
  );
  useEffect(() => void load(), [load]);
  const erase = (client: string) =>
    ask({ kind: 'panel.eraseClient', client }).then(() => {
      setDoomed(null);
      return load();
    }, fail);
  return (
    <section id="data">
      <h2>{t.data}</h2>
      <p class="soft">{t.dataHint}</p>
      {failure && <FailureNotice code={failure} />}
      {clients.length === 0 && <p class="soft">{t.noClients}</p>}
      <ul class="list">
        {clients.map(({ id, name, address }) => (
          <li key={id} class="row">
            <span class="who">{name || address}</span>
            <span class="soft">{address}</span>
            {doomed === id ? (
              <span class="row" role="alert">
                {t.eraseSure(name || address)}
                <button type="button" class="danger" onClick={() => void erase(id)}>
                  {t.eraseYes}
                </button>
                <button type="button" onClick={() => setDoomed(null)}>
                  {t.cancel}
                </button>
              </span>
            ) : (
              <button
                type="button"
                class="quiet"
                aria-label={`${t.erase}: ${name || address}`}
                onClick={() => setDoomed(id)}
              >
                {t.erase}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
