import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Profile, Replies } from '../../messages/protocol';
import { Bell } from '../bell';
import { ClientsTable, NO_FILTER } from './ClientsTable';
import { Addresses } from './client/Addresses';
import { ClientView } from './client/ClientView';
import { useClientTexts } from './client/context';
import { Files } from './client/Files';
import { Timeline } from './client/Timeline';
import { failureCode } from './context';
import { oneAtATime } from './one-at-a-time';
import { FailureNotice, Notice } from './pieces';

const PREFIX = '#client=';

/** The address, within the page, of one client. */
const hrefOf = (client: string): string => PREFIX + encodeURIComponent(client);

/** The client that an address names, or null for the table. */
const clientIn = (hash: string): string | null =>
  hash.startsWith(PREFIX) ? decodeURIComponent(hash.slice(PREFIX.length)) : null;

interface ClientsPageProps {
  readonly openOptions: () => void;
  /** Calls back whenever something new is remembered, until the returned function is called. */
  readonly onNews: (heard: () => void) => () => void;
}

/** The full page: a table of everybody, or one client with the whole history. The address says which. */
export function ClientsPage({ openOptions, onNews }: ClientsPageProps) {
  const { t, c, ask } = useClientTexts();
  const [all, setAll] = useState<Replies['panel.clients'] | null>(null);
  const [wanted, setWanted] = useState(() => clientIn(location.hash));
  const [profile, setProfile] = useState<Profile | 'none' | null>(null);
  const [table, setTable] = useState(NO_FILTER);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure['failed'] | null>(null);
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    const read = () => {
      setWanted(clientIn(location.hash));
      setSaid('');
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const load = useCallback(async () => {
    try {
      const [found, everybody] = await Promise.all([
        wanted === null ? null : ask({ kind: 'panel.client', client: wanted }),
        ask({ kind: 'panel.clients' }),
      ]);
      setProfile(found ?? (wanted === null ? null : 'none'));
      setAll(everybody);
      setFailure(null);
    } catch (error) {
      setFailure(failureCode(error));
    }
  }, [ask, wanted]);
  useEffect(() => {
    void load();
    return onNews(oneAtATime(load));
  }, [load, onNews]);

  const opened = typeof profile === 'object' ? profile?.client : undefined;
  const name = opened?.name;
  useEffect(() => {
    document.title = name ? `${name} · ${t.product}` : `${c.clientsTitle} · ${t.product}`;
  }, [name, t, c]);
  const id = opened?.id;
  useEffect(() => {
    if (id !== undefined) main.current?.querySelector<HTMLElement>('.client h2')?.focus();
  }, [id]);

  return (
    <main class="page" ref={main}>
      <header>
        <Bell size={26} filled />
        <h1>
          {t.product} <span class="soft">{c.clientsTitle}</span>
        </h1>
        <button type="button" class="quiet" onClick={openOptions}>
          {t.settings}
        </button>
      </header>
      {failure && (
        <div class="row">
          <FailureNotice code={failure} />
          <button type="button" onClick={() => void load()}>
            {c.retry}
          </button>
        </div>
      )}
      {all && all.damaged.length > 0 && <Notice>{t.damaged(all.damaged.length)}</Notice>}
      <output class="said">{said}</output>
      {wanted !== null && (
        <nav>
          <a href="#all">← {t.back}</a>
        </nav>
      )}
      {wanted !== null && profile === 'none' && <p role="status">{c.noSuchClient}</p>}
      {wanted !== null && typeof profile === 'object' && profile && (
        <div class="one">
          <ClientView key={profile.client.id} profile={profile} onProfile={setProfile}>
            <div class="beside">
              <Addresses others={all?.clients ?? []} onProfile={setProfile} hrefOf={hrefOf} />
              <Files
                onErased={() => {
                  history.pushState(null, '', '#all');
                  setWanted(null);
                  setSaid(c.erased(profile.client.name));
                }}
              />
              <Timeline />
            </div>
          </ClientView>
        </div>
      )}
      {wanted === null && all && (
        <ClientsTable clients={all.clients} state={table} onState={setTable} hrefOf={hrefOf} />
      )}
      {((wanted === null && !all) || (wanted !== null && !profile)) && !failure && (
        <p class="soft" aria-busy="true">
          {t.loading}
        </p>
      )}
    </main>
  );
}
