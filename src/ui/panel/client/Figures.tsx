import { useClient } from './context';

/** What the client is worth, each figure with its arithmetic. */
export function Value() {
  const { profile, c } = useClient();
  return (
    <details class="section" open={profile.value.length > 0}>
      <summary>
        <h3>{c.value}</h3>
      </summary>
      {profile.value.length === 0 && <p class="soft">{c.noValue}</p>}
      <dl class="figures">
        {profile.value.map(({ label, value, how }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong>{value}</strong>
            </dd>
            <dd class="soft how">{how}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const FIT_MARKS = { yes: '✓', no: '✕', unknown: '?' } as const;

/** Whom we like to work for, point by point. */
export function Fit() {
  const { profile, c } = useClient();
  return (
    <details class="section" open={profile.fit.some(({ verdict }) => verdict !== 'unknown')}>
      <summary>
        <h3>{c.fit}</h3>
      </summary>
      {profile.fit.length === 0 && <p class="soft">{c.noFit}</p>}
      <ul class="fit">
        {profile.fit.map(({ id, verdict, text }) => (
          <li key={id} class={`fit-${verdict}`}>
            <span role="img" aria-label={c.fitVerdicts[verdict]}>
              {FIT_MARKS[verdict]}
            </span>
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
