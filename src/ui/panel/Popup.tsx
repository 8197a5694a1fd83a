import { useEffect, useState } from 'preact/hooks';
import type { Failure, Profile, Replies } from '../../messages/protocol';
import { Bell } from '../bell';
import { ClientList } from './ClientList';
import { failureCode, usePanel } from './context';
import { ClientDetail, FailureNotice, Notice } from './pieces';

interface PopupProps {
  /** The tab in front, or null where there is none to look at. */
  readonly tab: number | null;
  readonly openOptions: () => void;
  /** Calls back whenever something new is remembered, until the returned function is called. */
  readonly onNews: (heard: () => void) => () => void;
}

/** The toolbar popup: the client of the open conversation first, then everybody. */
export function Popup({ tab, openOptions, onNews }: PopupProps) {
  const { t, ask } = usePanel();
  const [here, setHere] = useState<Replies['panel.tab'] | null>(null);
  const [all, setAll] = useState<Replies['panel.clients'] | null>(null);
  const [chosen, setChosen] = useState<Profile | 'list' | null>(null);
  const [failure, setFailure] = useState<Failure['failed'] | null>(null);

  useEffect(() => {
    const fail = (error: unknown) => setFailure(failureCode(error));
    const load = () => {
      setFailure(null);
      if (tab !== null) ask({ kind: 'panel.tab', tab }).then(setHere, fail);
      ask({ kind: 'panel.clients' }).then(setAll, fail);
    };
    load();
    return onNews(load);
  }, [ask, tab, onNews]);

  const choose = (client: string) => {
    ask({ kind: 'panel.client', client }).then(
      (found) => found && setChosen(found),
      (error: unknown) => setFailure(failureCode(error)),
    );
  };
  const shown = chosen === 'list' ? null : (chosen ?? here?.profile);

  return (
    <main class="popup">
      <header>
        <Bell size={18} filled />
        <h1>{t.product}</h1>
        <button type="button" class="quiet" onClick={openOptions}>
          {t.settings}
        </button>
      </header>
      {failure && <FailureNotice code={failure} />}
      {all && all.damaged.length > 0 && <Notice>{t.damaged(all.damaged.length)}</Notice>}
      {chosen === null && here && <TabNotices state={here.state} />}
      {shown && (
        <>
          <ClientDetail {...shown} />
          <button type="button" class="quiet back" onClick={() => setChosen('list')}>
            {t.back}
          </button>
        </>
      )}
      {!shown && all && <ClientList clients={all.clients} onChoose={choose} />}
      {!all && !failure && <p class="soft">{t.loading}</p>}
    </main>
  );
}

/** What has to be said of the page in front, in words. */
function TabNotices({ state }: { readonly state: Replies['panel.tab']['state'] }) {
  const { t } = usePanel();
  if (state.kind === 'idle') return <p class="soft">{t.openHint}</p>;
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
