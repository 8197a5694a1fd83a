import { useEffect, useRef, useState } from 'preact/hooks';
import { CLASSES, STAGES } from '../../clients/types';
import type { ClientRow } from '../../messages/protocol';
import { day } from '../texts';
import { useClientTexts } from './client/context';
import { EmptyState } from './EmptyState';
import { matching, ORDERS, useGrowing } from './lists';
import { More } from './More';
import { Shares } from './pieces';

/** What is typed and chosen over the table, kept while a client is on show. */
export interface TableState {
  readonly search: string;
  readonly clientClass: ClientRow['clientClass'] | '';
  readonly stage: ClientRow['stage'] | '';
  readonly tag: string;
  readonly mine: boolean;
  readonly stopped: boolean;
  readonly column: Column;
  readonly turned: boolean;
  readonly limit?: number;
  readonly focus?: string;
}

const score = (value: number | null): number => value ?? -1;
const place = (all: readonly string[], value: string): number => (all.indexOf(value) + all.length) % all.length;

/** How each column is ordered when it is first chosen; once more turns it round. */
const COLUMNS = {
  name: ORDERS.name,
  class: (a, b) => place([...CLASSES, ''], a.clientClass) - place([...CLASSES, ''], b.clientClass),
  stage: (a, b) => place([...STAGES, ''], a.stage) - place([...STAGES, ''], b.stage),
  manner: (a, b) => score(b.manner.score) - score(a.manner.score),
  money: (a, b) => score(b.money.score) - score(a.money.score),
  effort: ORDERS.effort,
  seen: ORDERS.seen,
} as const satisfies Record<string, (a: ClientRow, b: ClientRow) => number>;

type Column = keyof typeof COLUMNS;

export const NO_FILTER: TableState = {
  search: '',
  clientClass: '',
  stage: '',
  tag: '',
  mine: false,
  stopped: false,
  column: 'seen',
  turned: false,
};

interface ClientsTableProps {
  readonly clients: readonly ClientRow[];
  readonly state: TableState;
  readonly onState: (state: TableState) => void;
  readonly hrefOf: (client: string) => string;
}

/** Everybody, in a table with filters. */
export function ClientsTable({ clients, state, onState, hrefOf }: ClientsTableProps) {
  const { t, c, language, now } = useClientTexts();
  const body = useRef<HTMLTableSectionElement>(null);
  const { limit, more } = useGrowing(state.limit);
  const [focus] = useState(state.focus);
  useEffect(() => {
    if (focus === undefined) return;
    [...(body.current?.querySelectorAll('a') ?? [])].find(({ dataset }) => dataset.client === focus)?.focus();
  }, [focus]);
  if (clients.length === 0) return <EmptyState />;

  const found = filtered(clients, state).toSorted((a, b) => COLUMNS[state.column](a, b) || ORDERS.name(a, b));
  if (state.turned) found.reverse();
  const header = (column: Column) => (
    <th
      scope="col"
      aria-sort={state.column === column ? (state.turned ? 'descending' : 'ascending') : undefined}
      class={`column-${column}`}
    >
      <button
        type="button"
        class="quiet"
        onClick={() => onState({ ...state, column, turned: state.column === column && !state.turned })}
      >
        {c.columns[column]}
        <span aria-hidden="true">{state.column === column ? (state.turned ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
  return (
    <>
      <Filters clients={clients} state={state} onState={onState} />
      <p role="status">{found.length === 0 ? t.noMatch : c.found(found.length, clients.length)}</p>
      <div class="wide">
        <table class="clients-table">
          <thead>
            <tr>
              {header('name')}
              {header('class')}
              {header('stage')}
              {header('manner')}
              {header('money')}
              {header('effort')}
              {header('seen')}
              <th scope="col">{c.columns.marks}</th>
            </tr>
          </thead>
          <tbody ref={body}>
            {found.slice(0, limit).map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a
                    href={hrefOf(row.id)}
                    data-client={row.id}
                    onClick={() => onState({ ...state, limit, focus: row.id })}
                  >
                    {row.name}
                  </a>
                  {row.name !== row.address && <span class="soft address">{row.address}</span>}
                </th>
                <td>{c.classShort[row.clientClass]}</td>
                <td>{row.stage === 'unknown' ? '–' : c.stages[row.stage]}</td>
                <td class={`word-${row.manner.word}`}>{t.words[row.manner.word]}</td>
                <td class={`word-${row.money.word}`}>{t.words[row.money.word]}</td>
                <td>
                  <Shares {...row} bare />
                </td>
                <td>{row.lastSeen ? day(language, row.lastSeen, now) : '–'}</td>
                <td>
                  {row.mine && <span class="chip chip-mine">★ {c.mineChip}</span>}
                  {row.stopped && <span class="chip chip-stop">✕ {c.stopChip}</span>}
                  {row.tags.map((tag) => (
                    <span key={tag} class="chip">
                      {tag}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > limit && <More onMore={more} />}
    </>
  );
}

function filtered(clients: readonly ClientRow[], state: TableState): readonly ClientRow[] {
  return matching(clients, state.search).filter(
    ({ clientClass, stage, tags, mine, stopped }) =>
      (state.clientClass === '' || clientClass === state.clientClass) &&
      (state.stage === '' || stage === state.stage) &&
      (state.tag === '' || tags.includes(state.tag)) &&
      (!state.mine || mine) &&
      (!state.stopped || stopped),
  );
}

function Filters({ clients, state, onState }: Omit<ClientsTableProps, 'hrefOf'>) {
  const { t, c } = useClientTexts();
  const search = useRef<HTMLInputElement>(null);
  const tags = [...new Set(clients.flatMap((row) => row.tags))].sort((a, b) => a.localeCompare(b));
  const { limit: _, focus: __, ...rest } = state;
  const set = (change: Partial<TableState>) => onState({ ...rest, ...change });
  const { column, turned } = state;
  const none: TableState = { ...NO_FILTER, column, turned };
  const isFiltered = (Object.keys(none) as (keyof TableState)[]).some((key) => state[key] !== none[key]);
  return (
    <form class="filters" aria-label={c.filters} onSubmit={(event) => event.preventDefault()}>
      <input
        ref={search}
        type="search"
        placeholder={t.search}
        aria-label={t.search}
        value={state.search}
        onInput={(event) => set({ search: event.currentTarget.value })}
      />
      <select
        aria-label={c.clientClass}
        value={state.clientClass}
        onChange={(event) => set({ clientClass: event.currentTarget.value as TableState['clientClass'] })}
      >
        <option value="">{c.anyClass}</option>
        {([...CLASSES, 'unknown'] as const).map((value) => (
          <option key={value} value={value}>
            {c.classes[value]}
          </option>
        ))}
      </select>
      <select
        aria-label={c.stage}
        value={state.stage}
        onChange={(event) => set({ stage: event.currentTarget.value as TableState['stage'] })}
      >
        <option value="">{c.anyStage}</option>
        {([...STAGES, 'unknown'] as const).map((value) => (
          <option key={value} value={value}>
            {c.stages[value]}
          </option>
        ))}
      </select>
      {tags.length > 0 && (
        <select aria-label={c.tags} value={state.tag} onChange={(event) => set({ tag: event.currentTarget.value })}>
          <option value="">{c.anyTag}</option>
          {tags.map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
        </select>
      )}
      <label class="row">
        <input type="checkbox" checked={state.mine} onChange={(event) => set({ mine: event.currentTarget.checked })} />
        {c.onlyMine}
      </label>
      <label class="row">
        <input
          type="checkbox"
          checked={state.stopped}
          onChange={(event) => set({ stopped: event.currentTarget.checked })}
        />
        {c.onlyStopped}
      </label>
      {isFiltered && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            // The button goes with the filter.
            search.current?.focus();
            onState(none);
          }}
        >
          {c.clearFilters}
        </button>
      )}
    </form>
  );
}
