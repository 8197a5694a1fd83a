import { useState } from 'preact/hooks';
import type { PanelRequest, Profile, Replies, Settings } from '../../messages/protocol';
import { day } from '../texts';
import { useClientTexts } from './client/context';
import { inDays } from './client/dates';

type What = 'thread' | 'client' | 'host' | 'all';
type PauseRequest = Extract<PanelRequest, { kind: 'panel.pause' }>;

/** "Until I resume it": further away than anybody reads mail. */
const FOR_EVER = '9999-12-31';

export interface PauseProps {
  readonly state: Replies['panel.tab']['state'];
  readonly profile: Profile | null;
  readonly onPause: (what: PauseRequest['what'], until: string | null) => Promise<void>;
}

/** What can be paused here: the open conversation, its client, its site, or everything. */
function targets({ state, profile }: Pick<PauseProps, 'state' | 'profile'>) {
  const host = state.kind === 'idle' ? undefined : state.host;
  const thread = state.kind === 'open' ? state.thread : undefined;
  const all: Partial<Record<What, PauseRequest['what']>> = {
    ...(host && thread && { thread: { thread: `${host}/${thread}` } }),
    ...(profile && { client: { client: profile.client.id } }),
    ...(host && { host: { host } }),
    all: 'all',
  };
  return all;
}

/** Asks what to pause, and until when. */
export function PauseForm({ state, profile, onPause }: PauseProps) {
  const { c, now } = useClientTexts();
  const possible = targets({ state, profile });
  const kinds = Object.keys(possible) as What[];
  const [what, setWhat] = useState<What>(kinds[0] ?? 'all');
  const [until, setUntil] = useState<'tomorrow' | 'week' | 'resumed'>('tomorrow');
  const submit = (event: Event) => {
    event.preventDefault();
    const last = { tomorrow: inDays(now, 1), week: inDays(now, 7), resumed: FOR_EVER }[until];
    void onPause(possible[what] ?? 'all', new Date(`${last}T00:00`).toISOString());
  };
  return (
    <form class="form pause" onSubmit={submit}>
      <label>
        {c.pauseWhat}
        <select value={what} onChange={(event) => setWhat(event.currentTarget.value as What)}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {c.pauseWhats[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {c.pauseUntil}
        <select value={until} onChange={(event) => setUntil(event.currentTarget.value as typeof until)}>
          {(['tomorrow', 'week', 'resumed'] as const).map((kind) => (
            <option key={kind} value={kind}>
              {c.pauseUntils[kind]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{c.pause}</button>
    </form>
  );
}

/** Every pause that holds here, with the way to end it. */
export function Paused({ paused, state, profile, onPause }: PauseProps & Pick<Settings, 'paused'>) {
  const { c, language, now } = useClientTexts();
  const host = state.kind === 'idle' ? '' : (state.host ?? '');
  const until: Partial<Record<What, string | null | undefined>> = {
    all: paused.all,
    host: paused[host],
    thread: state.kind === 'open' ? paused[`${host}/${state.thread}`] : undefined,
    client: profile?.dossier.pausedUntil,
  };
  const possible = targets({ state, profile });
  return (Object.keys(until) as What[]).map((kind) => {
    const [end, target] = [until[kind], possible[kind]];
    if (!end || !target || Date.parse(end) <= now.getTime()) return null;
    const words =
      Date.parse(end) > Date.parse('9000-01-01') ? c.untilResumed : c.untilDay(day(language, localDay(end), now));
    return (
      <p key={kind} class="notice row" role="status">
        <span class="grow">‖ {c.paused[kind](words)}</span>
        <button type="button" onClick={() => void onPause(target, null)}>
          {c.resume}
        </button>
      </p>
    );
  });
}

/** A pause ends at midnight where the reader is, which is another day in Greenwich. */
const localDay = (iso: string): string => inDays(new Date(iso), 0);
