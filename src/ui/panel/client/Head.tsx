import type { ComponentChildren } from 'preact';
import type { AxisView } from '../../../clients/types';
import { day } from '../../texts';
import { Axis } from '../pieces';
import { useClient } from './context';

/** Who it is, and the two axes in words. */
export function Head({ link }: { readonly link: ComponentChildren }) {
  const { profile, t, c, language, now } = useClient();
  const { client, dossier, returned } = profile;
  const unknown = client.manner.score === null && client.money.score === null;
  return (
    <>
      <h2 tabIndex={-1}>{client.name}</h2>
      <p class="soft">
        {client.name !== client.address && <span class="address">{client.address} · </span>}
        <span class="whole">{t.messages(client.messages)}</span>
        {client.lastSeen && (
          <>
            {' · '}
            <span class="whole">{t.lastSeen(day(language, client.lastSeen, now))}</span>
          </>
        )}
      </p>
      {link}
      {(dossier.mine || dossier.stop || dossier.tags.length > 0) && (
        <ul class="chips">
          {dossier.mine && <li class="chip chip-mine">★ {c.mineChip}</li>}
          {dossier.stop && <li class="chip chip-stop">✕ {c.stopChip}</li>}
          {dossier.tags.map((tag) => (
            <li key={tag} class="chip">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {dossier.stop && (
        <section class="notice notice-severe">
          <strong>{c.onStopList(day(language, dossier.stop.since, now))}</strong>
          <p>{dossier.stop.reason}</p>
          {dossier.stop.review && <p class="soft">{reviewText(dossier.stop.review)}</p>}
        </section>
      )}
      {returned && <p class="notice notice-plain">{c.returned(day(language, returned, now))}</p>}
      <div class="axes">
        <AxisWithReasons label={t.manner} name="manner" axis={client.manner} />
        <AxisWithReasons label={t.money} name="money" axis={client.money} />
      </div>
      {unknown && <p class="soft">{c.tooLittle}</p>}
    </>
  );

  function reviewText(review: string): string {
    const on = day(language, review, now);
    return Date.parse(review) <= now.getTime() ? c.stopReviewDue(on) : c.stopReviewOn(on);
  }
}

interface AxisProps {
  readonly label: string;
  readonly name: 'manner' | 'money';
  readonly axis: AxisView;
}

/** The word, and the names of what weighs most on it. */
function AxisWithReasons({ label, name, axis }: AxisProps) {
  const { profile, c } = useClient();
  const points = new Map<string, number>();
  for (const reason of profile.reasons) {
    if (reason.axis === name && reason.points > 0)
      points.set(reason.signal, (points.get(reason.signal) ?? 0) + reason.points);
  }
  const names = [...points]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2)
    .flatMap(([signal]) => profile.signals[signal]?.name ?? []);
  return (
    <div>
      <Axis label={label} axis={axis} />
      {axis.score !== null && names.length > 0 && <p class="mainly soft">{c.mainly(names)}</p>}
    </div>
  );
}
