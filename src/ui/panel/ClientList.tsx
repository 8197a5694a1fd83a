import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientRow } from '../../messages/protocol';
import { useClientTexts } from './client/context';
import { EmptyState } from './EmptyState';
import { matching, ORDERS, type Order, ordered, useGrowing } from './lists';
import { More } from './More';
import { Shares } from './pieces';

/** What is typed and chosen in the list, kept while a client is on show. */
export interface ListState {
  readonly search: string;
  readonly order: Order;
  /** How many rows were drawn, and whose row has the focus. */
  readonly limit?: number;
  readonly focus?: string;
}

interface ClientListProps {
  readonly clients: readonly ClientRow[];
  readonly state: ListState;
  readonly onState: (state: ListState) => void;
  readonly onChoose: (client: string) => void;
}

/** Everybody who is remembered, searchable and sorted. */
export function ClientList({ clients, state, onState, onChoose }: ClientListProps) {
  const { t, c } = useClientTexts();
  const list = useRef<HTMLUListElement>(null);
  const { limit, more } = useGrowing(state.limit);
  const [focus] = useState(state.focus);
  useEffect(() => {
    if (focus === undefined) return;
    const row = [...(list.current?.querySelectorAll('button') ?? [])].find(({ dataset }) => dataset.client === focus);
    row?.focus();
  }, [focus]);
  if (clients.length === 0) return <EmptyState />;

  const { search, order } = state;
  const found = ordered(matching(clients, search), order);
  const sorts = { ...t.sorts, ...c.sortsMore };
  return (
    <section class="clients" aria-label={t.clients}>
      <div class="tools">
        <input
          type="search"
          placeholder={t.search}
          aria-label={t.search}
          value={search}
          onInput={(event) => onState({ search: event.currentTarget.value, order })}
        />
        <select
          aria-label={t.sortBy}
          value={order}
          onChange={(event) => onState({ search, order: event.currentTarget.value as Order })}
        >
          {(Object.keys(ORDERS) as Order[]).map((key) => (
            <option key={key} value={key}>
              {sorts[key]}
            </option>
          ))}
        </select>
      </div>
      {(order === 'best' || order === 'effort') && <p class="soft">{c.sortHints[order]}</p>}
      <p class="soft" role="status">
        {found.length === 0 ? t.noMatch : c.found(found.length, clients.length)}
      </p>
      <ul class="list" ref={list}>
        {found.slice(0, limit).map((client) => (
          <li key={client.id}>
            <button
              type="button"
              data-client={client.id}
              onClick={() => {
                onState({ search, order, limit, focus: client.id });
                onChoose(client.id);
              }}
            >
              <span class="who">
                {client.name}
                {client.mine && <span class="chip chip-mine">★ {c.mineChip}</span>}
                {client.stopped && <span class="chip chip-stop">✕ {c.stopChip}</span>}
              </span>
              <span class="soft">
                {t.manner.toLowerCase()}: {t.words[client.manner.word]} · {t.money.toLowerCase()}:{' '}
                {t.words[client.money.word]}
              </span>
              {order === 'effort' && <Shares {...client} />}
            </button>
          </li>
        ))}
      </ul>
      {found.length > limit && <More onMore={more} />}
    </section>
  );
}
