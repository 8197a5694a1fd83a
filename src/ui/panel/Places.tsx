import { useCallback, useEffect, useState } from 'preact/hooks';
import { hostTexts } from '../texts/hosts';
import { usePanel } from './context';
import { covers, placeName, placeOf } from './place';
import { type AskTaught, TaughtPages } from './Teach';

/** A host that has addresses of its own: one switch. */
interface FixedPlace {
  readonly host: string;
  readonly origins: readonly string[];
}

/** The browser's permissions for sites, as match patterns. */
export interface SiteAccess {
  readonly fixed: readonly FixedPlace[];
  /** The line to the background about what is taught; none where nothing can be. */
  readonly taught?: AskTaught;
  /** Allowed at install. */
  always(): readonly string[];
  /** Allowed by the user since. */
  granted(): Promise<readonly string[]>;
  /** Shows the browser's own question; works only when called in the handler of a click. */
  ask(patterns: readonly string[]): Promise<boolean>;
  giveBack(patterns: readonly string[]): Promise<boolean>;
  /** Returns the way to end it. */
  onChange(changed: () => void): () => void;
}

type Texts = ReturnType<typeof hostTexts>;

/** Where the extension may read: Gmail, and what the user switches on by a switch or by its address. */
export function Places({ places }: { readonly places: SiteAccess }) {
  const { t, language } = usePanel();
  const texts = hostTexts(language);
  const [granted, setGranted] = useState<readonly string[]>([]);
  const [address, setAddress] = useState('');
  // A function, so that a new language changes also what was said.
  const [said, setSaid] = useState<(texts: Texts) => string>(() => () => '');
  const say = useCallback((words: (texts: Texts) => string) => setSaid(() => words), []);
  const fail = useCallback(() => say(() => t.failures.internal), [say, t]);
  useEffect(() => {
    const load = () => void places.granted().then(setGranted, fail);
    load();
    return places.onChange(load);
  }, [places, fail]);

  const isOn = ({ origins }: FixedPlace) => origins.every((origin) => granted.includes(origin));
  const own = granted.filter((origin) => !places.fixed.some(({ origins }) => origins.includes(origin)));

  // Nothing may be awaited before the browser is asked: it would no longer see the click.
  const allow = (patterns: readonly string[], name: string) =>
    places.ask(patterns).then((allowed) => {
      if (allowed) setAddress('');
      say((words) => (allowed ? words.on(name) : words.refused));
    }, fail);
  const giveBack = (patterns: readonly string[], name: string) =>
    places.giveBack(patterns).then((gone) => (gone ? say((words) => words.off(name)) : fail()), fail);

  const switchOn = (event: Event) => {
    event.preventDefault();
    const place = placeOf(address);
    if ('wrong' in place) return say((words) => words.wrong[place.wrong]);
    const { pattern } = place;
    const name = placeName(pattern);
    if ([...places.always(), ...granted].some((there) => covers(there, pattern)))
      return say((words) => words.there(name));
    void allow([pattern], name);
  };

  return (
    <section id="places">
      <h2>{texts.title}</h2>
      <p>
        <span class="who">Gmail</span> <span class="soft">{texts.gmailAlways}</span>
      </p>
      <p class="soft">{texts.fixedHint}</p>
      <ul class="switches">
        {places.fixed.map((place) => {
          const name = texts.names[place.host] ?? place.host;
          return (
            <li key={place.host}>
              <label>
                <input
                  type="checkbox"
                  role="switch"
                  name={place.host}
                  aria-checked={isOn(place)}
                  checked={isOn(place)}
                  onClick={(event) => {
                    event.preventDefault(); // it turns when the browser has said yes
                    void (isOn(place) ? giveBack : allow)(place.origins, name);
                  }}
                />
                {name}
              </label>
            </li>
          );
        })}
      </ul>
      <h3>{texts.ownServer}</h3>
      {own.length > 0 && (
        <ul class="list">
          {own.map((pattern) => (
            <li key={pattern} class="row">
              <span class="who">{placeName(pattern)}</span>
              <button
                type="button"
                class="quiet"
                aria-label={`${texts.switchOff}: ${placeName(pattern)}`}
                onClick={() => void giveBack([pattern], placeName(pattern))}
              >
                {texts.switchOff}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form noValidate onSubmit={switchOn}>
        <label for="place">{texts.address}</label>
        <p class="soft" id="place-hint">
          {texts.ownServerHint}
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
          <button type="submit">{texts.switchOn}</button>
          <output>{said(texts)}</output>
        </div>
      </form>
      {places.taught && <TaughtPages ask={places.taught} />}
    </section>
  );
}
