import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PanelTexts } from '../texts/panel';
import { usePanel } from './context';
import { placeName, placeOf } from './place';

/** The browser's permissions for sites, as match patterns. */
export interface SiteAccess {
  /** Allowed at install. */
  always(): readonly string[];
  /** Allowed by the user since. */
  granted(): Promise<readonly string[]>;
  /** Shows the browser's own question; works only when called in the handler of a click. */
  ask(pattern: string): Promise<boolean>;
  giveBack(pattern: string): Promise<boolean>;
  /** Returns the way to end it. */
  onChange(changed: () => void): () => void;
}

/** Where the extension may read: Gmail, and the webmail that the user allows by its address. */
export function Places({ places }: { readonly places: SiteAccess }) {
  const { t } = usePanel();
  const [on, setOn] = useState<readonly string[]>([]);
  const [address, setAddress] = useState('');
  // A function, so that a new language changes also what was said.
  const [said, setSaid] = useState<(texts: PanelTexts) => string>(() => () => '');
  const say = useCallback((words: (texts: PanelTexts) => string) => setSaid(() => words), []);
  const fail = useCallback(() => say((texts) => texts.failures.internal), [say]);
  useEffect(() => {
    const load = () => void places.granted().then(setOn, fail);
    load();
    return places.onChange(load);
  }, [places, fail]);

  const switchOn = (event: Event) => {
    event.preventDefault();
    const place = placeOf(address);
    if ('wrong' in place) return say((texts) => texts.placeWrong[place.wrong]);
    const { pattern } = place;
    const name = placeName(pattern);
    if ([...places.always(), ...on].includes(pattern)) return say((texts) => texts.placeThere(name));
    // Nothing may be awaited before this call: the browser would no longer see the click.
    places.ask(pattern).then((allowed) => {
      if (allowed) setAddress('');
      say((texts) => (allowed ? texts.placeOn(name) : texts.placeRefused));
    }, fail);
  };
  const switchOff = (pattern: string) =>
    places.giveBack(pattern).then((gone) => (gone ? say((texts) => texts.placeOff(placeName(pattern))) : fail()), fail);

  return (
    <section id="places">
      <h2>{t.places}</h2>
      <p>
        <span class="who">Gmail</span> <span class="soft">{t.gmailAlways}</span>
      </p>
      <h3>{t.ownWebmail}</h3>
      {on.length > 0 && (
        <ul class="list">
          {on.map((pattern) => (
            <li key={pattern} class="row">
              <span class="who">{placeName(pattern)}</span>
              <button
                type="button"
                class="quiet"
                aria-label={`${t.switchOff}: ${placeName(pattern)}`}
                onClick={() => void switchOff(pattern)}
              >
                {t.switchOff}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form noValidate onSubmit={switchOn}>
        <label for="place">{t.placeAddress}</label>
        <p class="soft" id="place-hint">
          {t.placeHint}
        </p>
        <input
          id="place"
          type="url"
          placeholder="https://mail.firm.example/roundcube/"
          aria-describedby="place-hint"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <div class="row">
          <button type="submit">{t.switchOn}</button>
          <output>{said(t)}</output>
        </div>
      </form>
    </section>
  );
}
