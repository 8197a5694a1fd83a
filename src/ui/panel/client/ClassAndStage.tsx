import { useState } from 'preact/hooks';
import { CLASSES, type ClientClass, STAGES, type Stage } from '../../../clients/types';
import { day } from '../../texts';
import { useClient } from './context';
import { inDays, isoDay } from './dates';

/** A class set by hand is asked about again after so many days, unless the user says otherwise. */
const ASK_AGAIN_AFTER = 90;

export function ClassAndStage() {
  const { profile, c, save, language, now } = useClient();
  const { clientClass, stage, dossier, signals } = profile;
  const because = clientClass.because.flatMap((id) => signals[id]?.name ?? []);
  const past = clientClass.history.slice(0, -1);
  return (
    <section class="standing">
      {clientClass.askAgain && (
        <p class="notice" role="status">
          {c.askAgainNow}
        </p>
      )}
      <dl class="pairs">
        <dt>{c.clientClass}</dt>
        <dd>
          <details>
            <summary>
              <span>
                <strong>{c.classes[clientClass.value]}</strong>
                {clientClass.byHand && <span class="soft"> ({c.setByYou})</span>}
              </span>
            </summary>
            {because.length > 0 && <p class="soft">{c.restsOn(because)}</p>}
            <p class="soft">{c.changeClass}</p>
            <ClassForm key={`${dossier.classSet?.value} ${dossier.classSet?.askAgain}`} />
            {past.length > 0 && (
              <>
                <p class="soft">{c.classHistory}</p>
                <ul class="soft">
                  {past.map(({ value, at }) => (
                    <li key={at}>{c.classSince(day(language, at, now), c.classes[value])}</li>
                  ))}
                </ul>
              </>
            )}
          </details>
        </dd>
        <dt>
          <label for="stage">{c.stage}</label>
        </dt>
        <dd>
          <select
            id="stage"
            value={dossier.stageSet?.value ?? ''}
            onChange={(event) => {
              const value = event.currentTarget.value as Stage | '';
              void save({ stageSet: value ? { value, at: now.toISOString() } : null });
            }}
          >
            <option value="">{stage.byHand ? c.asEvidence : c.stageSeen(c.stages[stage.value])}</option>
            {STAGES.map((value) => (
              <option key={value} value={value}>
                {c.stages[value]}
                {dossier.stageSet?.value === value ? ` (${c.setByYou})` : ''}
              </option>
            ))}
          </select>
        </dd>
      </dl>
    </section>
  );
}

function ClassForm() {
  const { profile, c, save, now } = useClient();
  const set = profile.dossier.classSet;
  const [value, setValue] = useState<ClientClass | ''>(set?.value ?? '');
  const [askAgain, setAskAgain] = useState(isoDay(set?.askAgain ?? inDays(now, ASK_AGAIN_AFTER)));
  const submit = (event: Event) => {
    event.preventDefault();
    void save({ classSet: value ? { value, at: now.toISOString(), askAgain } : null });
  };
  return (
    <form class="form" onSubmit={submit}>
      <select
        aria-label={c.clientClass}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value as ClientClass | '')}
      >
        <option value="">{c.asEvidence}</option>
        {CLASSES.map((name) => (
          <option key={name} value={name}>
            {c.classes[name]}
          </option>
        ))}
      </select>
      {value && (
        <label>
          {c.askAgainOn}
          <input type="date" required value={askAgain} onInput={(event) => setAskAgain(event.currentTarget.value)} />
        </label>
      )}
      <button type="submit">{c.save}</button>
    </form>
  );
}
