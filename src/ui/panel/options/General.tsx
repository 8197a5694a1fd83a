import type { Settings } from '../../../messages/protocol';
import { useOptions } from './context';
import { Field, Switch } from './fields';

const LANGUAGES = ['auto', 'en', 'ru'] as const;

export function General({ showFirstRun }: { readonly showFirstRun: () => void }) {
  const { t, o, settings, save } = useOptions();
  return (
    <section id="language">
      <h2 tabIndex={-1}>{o.nav.language}</h2>
      <Field id="shown-language" label={o.general.language}>
        {(control) => (
          <select
            {...control}
            value={settings.language}
            onChange={(event) => void save({ language: event.currentTarget.value as Settings['language'] })}
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {t.languages[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Switch
        name="draft-guard"
        on={settings.draftGuard}
        turn={(draftGuard) => void save({ draftGuard })}
        hint={o.general.draftGuardHint}
      >
        {o.general.draftGuard}
      </Switch>
      <Switch
        name="list-marks"
        on={settings.listMarks}
        turn={(listMarks) => void save({ listMarks })}
        hint={o.general.listMarksHint}
      >
        {o.general.listMarks}
      </Switch>
      <div class="field">
        <h3>{o.general.firstRun}</h3>
        <p class="soft">{o.general.firstRunHint}</p>
        <div class="row">
          <button type="button" onClick={showFirstRun}>
            {o.general.showFirstRun}
          </button>
        </div>
      </div>
    </section>
  );
}
