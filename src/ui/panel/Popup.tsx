import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, PanelRequest, Profile, Replies, Settings } from '../../messages/protocol';
import { Bell } from '../bell';
import { ClientList, type ListState } from './ClientList';
import { ClientView } from './client/ClientView';
import { useClientTexts } from './client/context';
import { failureCode } from './context';
import { oneAtATime } from './one-at-a-time';
import { Paused, PauseForm } from './Pause';
import { FailureNotice, Notice } from './pieces';

interface PopupProps {
  /** The tab in front, or null where there is none to look at. */
  readonly tab: number | null;
  /** What was already asked of it, so that the first picture holds the client; it is asked again for what is new. */
  readonly opened?: Replies['panel.tab'] | null;
  readonly openOptions: () => void;
  /** Opens the page of all clients, or of one. */
  readonly openClients: (client?: string) => void;
  /** Closes the popup: what was asked for is behind it. */
  readonly close: () => void;
  /** Calls back whenever something new is remembered, until the returned function is called. */
  readonly onNews: (heard: () => void) => () => void;
  /** The way to teach the page in front, where nothing can be read in it. */
  readonly lesson?: ComponentChildren;
}

/** The toolbar popup: the client of the open conversation first, then everybody. */
export function Popup({ tab, opened: first = null, openOptions, openClients, close, onNews, lesson }: PopupProps) {
  const { t, c, ask } = useClientTexts();
  const [here, setHere] = useState<Replies['panel.tab'] | null>(first);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [all, setAll] = useState<Replies['panel.clients'] | null>(null);
  const [chosen, setChosen] = useState<Profile | 'list' | null>(null);
  const [list, setList] = useState<ListState>({ search: '', order: 'seen' });
  const [pausing, setPausing] = useState(false);
  const [failure, setFailure] = useState<Failure['failed'] | null>(null);
  const main = useRef<HTMLElement>(null);

  const load = useCallback(async () => {
    try {
      const [opened, chosenSettings] = await Promise.all([
        tab === null ? NOWHERE : ask({ kind: 'panel.tab', tab }),
        ask({ kind: 'panel.settings' }),
      ]);
      setHere(opened);
      setSettings(chosenSettings);
      setFailure(null);
      // Only now: everybody takes longer than the one client who is wanted at once.
      setAll(await ask({ kind: 'panel.clients' }));
    } catch (error) {
      setFailure(failureCode(error));
    }
  }, [ask, tab]);
  useEffect(() => {
    void load();
    return onNews(oneAtATime(load));
  }, [load, onNews]);

  const opened = typeof chosen === 'object' && chosen ? chosen.client.id : undefined;
  useEffect(() => {
    if (opened === undefined) return;
    const refresh = async () => {
      const found = await ask({ kind: 'panel.client', client: opened });
      setChosen((before) => (found && typeof before === 'object' && before?.client.id === opened ? found : before));
    };
    return onNews(oneAtATime(refresh));
  }, [ask, opened, onNews]);
  useEffect(() => {
    if (opened !== undefined) main.current?.querySelector<HTMLElement>('.client h2')?.focus();
  }, [opened]);

  const choose = (client: string) => {
    ask({ kind: 'panel.client', client }).then(
      (found) => found && setChosen(found),
      (error: unknown) => setFailure(failureCode(error)),
    );
  };
  const showProfile = useCallback((profile: Profile) => {
    setChosen((before) => (before === null ? null : profile));
    setHere((before) => (before?.profile?.client.id === profile.client.id ? { ...before, profile } : before));
  }, []);
  const pause = async (what: Extract<PanelRequest, { kind: 'panel.pause' }>['what'], until: string | null) => {
    try {
      await ask({ kind: 'panel.pause', what, until });
      setPausing(false);
      await load();
    } catch (error) {
      setFailure(failureCode(error));
    }
  };

  const shown = chosen === 'list' ? null : (chosen ?? here?.profile ?? null);
  const state = here?.state ?? IDLE;
  return (
    <main class="popup" ref={main}>
      <header>
        <Bell size={18} filled />
        <h1>{t.product}</h1>
        {shown && (
          <button type="button" class="quiet" onClick={() => setChosen('list')}>
            {c.allClients}
          </button>
        )}
        {chosen !== null && here?.profile && (
          <button type="button" class="quiet" onClick={() => setChosen(null)}>
            {c.hereAgain}
          </button>
        )}
        <button type="button" class="quiet" aria-expanded={pausing} onClick={() => setPausing(!pausing)}>
          {c.pause}
        </button>
        <button type="button" class="quiet" onClick={openOptions}>
          {t.settings}
        </button>
      </header>
      {pausing && <PauseForm state={state} profile={shown} onPause={pause} />}
      {failure && (
        <div class="row">
          <FailureNotice code={failure} />
          <button type="button" onClick={() => void load()}>
            {c.retry}
          </button>
        </div>
      )}
      {settings && <Paused paused={settings.paused} state={state} profile={shown} onPause={pause} />}
      {all && all.damaged.length > 0 && <Notice>{t.damaged(all.damaged.length)}</Notice>}
      {chosen === null && here && <TabNotices state={here.state} hint={all !== null && all.clients.length > 0} />}
      {chosen === null && state.kind !== 'open' && lesson}
      {shown && (
        <ClientView
          key={shown.client.id}
          profile={shown}
          onProfile={showProfile}
          onReveal={close}
          link={
            <button type="button" class="quiet" onClick={() => openClients(shown.client.id)}>
              {c.openPage}
            </button>
          }
        />
      )}
      {!shown && all && (
        <>
          <ClientList clients={all.clients} state={list} onState={setList} onChoose={choose} />
          {all.clients.length > 0 && (
            <button type="button" class="quiet" onClick={() => openClients()}>
              {c.openClients}
            </button>
          )}
        </>
      )}
      {!shown && !all && !failure && (
        <p class="soft" aria-busy="true">
          {t.loading}
        </p>
      )}
    </main>
  );
}

const IDLE = { kind: 'idle' } as const;
const NOWHERE: Replies['panel.tab'] = { state: IDLE, profile: null };

/** What has to be said of the page in front, in words. */
function TabNotices({ state, hint }: { readonly state: Replies['panel.tab']['state']; readonly hint: boolean }) {
  const { t } = useClientTexts();
  // Where nobody is remembered yet, the same is said there, and more.
  if (state.kind === 'idle') return hint ? <p class="soft">{t.openHint}</p> : null;
  if (state.kind === 'unreadable') {
    return (
      <section class="notice" role="status">
        <h2>{t.unreadableTitle}</h2>
        <p>{t.unreadable(state.missing)}</p>
      </section>
    );
  }
  const foreign = Object.values(state.analysis.languages).includes('other');
  return (
    <>
      {state.unsaved && <FailureNotice code={state.unsaved.failed} />}
      {state.notFiled && <Notice>{t.notFiled[state.notFiled]}</Notice>}
      {state.unreadMessages > 0 && <Notice>{t.messagesUnread(state.unreadMessages)}</Notice>}
      {foreign && <Notice>{t.otherLanguage}</Notice>}
    </>
  );
}
