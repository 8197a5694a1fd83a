import { useRef, useState } from 'preact/hooks';
import type { ClientCard, Settings } from '../../../messages/protocol';
import { Compare } from '../Compare';
import { useOptions } from './context';
import { Outcome, useAnswer } from './fields';

/** The range that makes a difference: below it guesses are shown, above it nearly nothing. */
const [LOOSEST, STRICTEST, STEP, USUAL] = [0.4, 0.95, 0.05, 0.6];

/** How sure a sign must be, with what it would change shown before it is saved. */
export function Strength() {
  const { t, o, ask, settings, save } = useOptions();
  const [strength, setStrength] = useState(settings.strength);
  const [said, setSaid] = useState('');
  const slider = useRef<HTMLInputElement>(null);
  const changed = Math.abs(strength - settings.strength) > STEP / 2;
  const change: Partial<Settings> = { strength };
  const compared = useAnswer(changed ? `${strength} ${settings.strength}` : null, () =>
    ask({ kind: 'panel.compareSettings', change }),
  );
  const share = String(Math.round(strength * 100));
  const put = (value: number) => {
    setStrength(value);
    setSaid('');
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await save(change)) setSaid(t.saved);
  };
  return (
    <form class="card" onSubmit={(event) => void submit(event)}>
      <label for="strength">
        <strong>{o.strength.title}</strong>
      </label>
      <p class="soft" id="strength-hint">
        {o.strength.hint(share)}
      </p>
      <div class="slider">
        <span class="soft">{o.strength.more}</span>
        <input
          ref={slider}
          id="strength"
          type="range"
          min={LOOSEST}
          max={STRICTEST}
          step={STEP}
          value={strength}
          aria-describedby="strength-hint"
          aria-valuetext={o.strength.value(share)}
          onInput={(event) => put(event.currentTarget.valueAsNumber)}
        />
        <span class="soft">{o.strength.fewer}</span>
      </div>
      <div class="effect" aria-live="polite">
        {changed && compared && <Effect {...compared} />}
      </div>
      <Outcome said={said}>
        <button type="submit">{o.strength.save}</button>
        {Math.abs(strength - USUAL) > STEP / 2 && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              put(USUAL);
              slider.current?.focus(); // this button goes
            }}
          >
            {o.strength.usual}
          </button>
        )}
      </Outcome>
    </form>
  );
}

interface Compared {
  readonly before: readonly ClientCard[];
  readonly after: readonly ClientCard[];
}

/** "3 clients: manner becomes calm". */
function Effect({ before, after }: Compared) {
  const { t, o } = useOptions();
  const old = new Map(before.map((card) => [card.id, card]));
  const counts = new Map<string, { axis: 'manner' | 'money'; word: ClientCard['manner']['word']; count: number }>();
  for (const card of after) {
    for (const axis of ['manner', 'money'] as const) {
      const { word } = card[axis];
      if (old.get(card.id)?.[axis].word === word) continue;
      const key = `${axis} ${word}`;
      counts.set(key, { axis, word, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  if (counts.size === 0) return <p>{o.strength.noEffect}</p>;
  return (
    <>
      <p>{o.strength.effect}</p>
      <ul class="bullets">
        {[...counts].map(([key, { axis, word, count }]) => (
          <li key={key}>{o.strength.becomes(count, t[axis], t.words[word])}</li>
        ))}
      </ul>
      <details>
        <summary>{o.strength.who}</summary>
        <Compare before={before} after={after} />
      </details>
    </>
  );
}
