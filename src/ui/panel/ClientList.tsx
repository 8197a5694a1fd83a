import { useState } from 'preact/hooks';
import type { ClientCard } from '../../messages/protocol';
import { usePanel } from './context';

type Sort = 'seen' | 'risk' | 'name';

const risk = ({ manner, money }: ClientCard): number => Math.max(manner.score ?? -1, money.score ?? -1);

const COMPARE: Record<Sort, (a: ClientCard, b: ClientCard) => number> = {
  seen: (a, b) => (b.lastSeen ?? '').localeCompare(a.lastSeen ?? ''),
  risk: (a, b) => risk(b) - risk(a),
  name: (a, b) => a.name.localeCompare(b.name),
};

interface ClientListProps {
  readonly clients: readonly ClientCard[];
  readonly onChoose: (client: string) => void;
}

/** Everybody who is remembered, searchable and sorted. */
export function ClientList({ clients, onChoose }: ClientListProps) {
  const { t } = usePanel();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>('seen');
  if (clients.length === 0) {
    return (
      <section class="empty">
        <h2>{t.emptyTitle}</h2>
        <p>{t.empty}</p>
      </section>
    );
  }
  const wanted = search.trim().toLowerCase();
  const found = clients
    .filter(({ name, address }) => `${name} ${address}`.toLowerCase().includes(wanted))
    .sort(COMPARE[sort]);
  return (
    <section aria-label={t.clients}>
      <div class="tools">
        <input
          type="search"
          placeholder={t.search}
          aria-label={t.search}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <select aria-label={t.sortBy} value={sort} onChange={(event) => setSort(event.currentTarget.value as Sort)}>
          {(Object.keys(COMPARE) as Sort[]).map((key) => (
            <option key={key} value={key}>
              {t.sorts[key]}
            </option>
          ))}
        </select>
      </div>
      {found.length === 0 && <p class="soft">{t.noMatch}</p>}
      <ul class="list">
        {found.map((client) => (
          <li key={client.id}>
            <button type="button" onClick={() => onChoose(client.id)}>
              <span class="who">{client.name}</span>
              <span class="soft">
                {t.manner.toLowerCase()}: {t.words[client.manner.word]} · {t.money.toLowerCase()}:{' '}
                {t.words[client.money.word]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
