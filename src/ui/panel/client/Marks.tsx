import { useState } from 'preact/hooks';
import { useClient } from './context';
import { isoDay } from './dates';

/** "My client" and the stop-list. */
export function Marks() {
  const { profile, c, save } = useClient();
  const { mine, stop } = profile.dossier;
  const [open, setOpen] = useState(false);
  const suggested = stop ? null : profile.suggestStop;
  const names = suggested?.flatMap((id) => profile.signals[id]?.name ?? []) ?? [];
  return (
    <section>
      <h3>{c.marks}</h3>
      <label class="row">
        <input
          type="checkbox"
          checked={mine}
          aria-describedby="mine-hint"
          onChange={(event) => void save({ mine: event.currentTarget.checked })}
        />
        {c.mine}
        <span class="soft" id="mine-hint">
          {c.mineHint}
        </span>
      </label>
      {suggested && <p class="notice">{c.suggestStop(names)}</p>}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{stop ? c.stopList : c.putOnStopList}</summary>
        {/* Another entry, or none, begins with other words. */}
        <StopForm key={String(stop?.since)} reason={stop?.reason ?? names.join('; ')} onDone={() => setOpen(false)} />
      </details>
    </section>
  );
}

function StopForm({ reason: first, onDone }: { readonly reason: string; readonly onDone: () => void }) {
  const { profile, c, save, now } = useClient();
  const { stop } = profile.dossier;
  const [reason, setReason] = useState(first);
  const [review, setReview] = useState(stop?.review ? isoDay(stop.review) : '');
  const submit = (event: Event) => {
    event.preventDefault();
    const entry = { reason: reason.trim(), since: stop?.since ?? now.toISOString(), review: review || null };
    void save({ stop: entry }).then(onDone);
  };
  return (
    <form class="form" onSubmit={submit}>
      <label>
        {c.stopReason}
        <input required pattern=".*\S.*" value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <label>
        {c.stopReview}
        <input type="date" value={review} onInput={(event) => setReview(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="submit">{stop ? c.save : c.putOnStopList}</button>
        {stop && (
          <button type="button" onClick={() => void save({ stop: null }).then(onDone)}>
            {c.takeOffStopList}
          </button>
        )}
      </div>
    </form>
  );
}
