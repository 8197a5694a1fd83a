import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HostPanelRequest, HostReplies, Recipe } from '../../messages/hosts-protocol';
import { hostTexts } from '../texts/hosts';
import { failureCode, usePanel } from './context';
import type { SiteAccess } from './Places';
import { covers, placeOf } from './place';

/** Asks the background about what is taught. */
export type AskTaught = <R extends HostPanelRequest>(request: R) => Promise<HostReplies[R['kind']]>;

interface TeachPageProps {
  readonly tab: number;
  /** Of the page in that tab. */
  readonly address: string;
  readonly places: Pick<SiteAccess, 'ask' | 'always' | 'fixed'>;
  readonly ask: AskTaught;
  readonly close: () => void;
}

/** For the popup: begins a lesson in the page in front. Nothing, where none may be held, or where an adapter reads. */
export function TeachPage({ tab, address, places, ask, close }: TeachPageProps) {
  const { t, language } = usePanel();
  const texts = hostTexts(language);
  const [said, setSaid] = useState('');
  const place = placeOf(address);
  const adapted = [...places.always(), ...places.fixed.flatMap(({ origins }) => origins)];
  if ('wrong' in place || adapted.some((pattern) => covers(pattern, place.pattern))) return null;
  const begin = () => {
    // Together: the browser must still see the click, and it may close this popup to show its question.
    const asked = places.ask([place.pattern]);
    const begun = ask({ kind: 'panel.teach', tab });
    Promise.all([asked, begun]).then(close, (error: unknown) => setSaid(t.failures[failureCode(error)]));
  };
  return (
    <section class="teach">
      <button type="button" onClick={begin}>
        {texts.teach}
      </button>
      <p class="soft">{texts.teachHint}</p>
      <output>{said}</output>
    </section>
  );
}

/** For the options: what was taught, to hand on, to take in and to forget. */
export function TaughtPages({ ask }: { readonly ask: AskTaught }) {
  const { t, language } = usePanel();
  const texts = hostTexts(language);
  const [recipes, setRecipes] = useState<readonly Recipe[]>([]);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const fail = useCallback((error: unknown) => setSaid(t.failures[failureCode(error)]), [t]);
  const load = useCallback(() => ask({ kind: 'panel.recipes' }).then(setRecipes, fail), [ask, fail]);
  useEffect(() => void load(), [load]);

  const copy = (recipe: Recipe) =>
    navigator.clipboard.writeText(JSON.stringify(recipe, null, 1)).then(() => setSaid(texts.recipeCopied), fail);
  const forget = (recipe: Recipe) => ask({ kind: 'panel.forgetRecipe', recipe }).then(load, fail);
  const take = async (event: Event) => {
    event.preventDefault();
    try {
      const taken = await ask({ kind: 'panel.takeRecipe', text });
      setSaid(taken ? texts.taken(taken.origin) : texts.noRecipe);
      if (taken) setText('');
      await load();
    } catch (error) {
      fail(error);
    }
  };

  return (
    <>
      <h3>{texts.taught}</h3>
      <p class="soft">{texts.taughtHint}</p>
      {recipes.length === 0 && <p class="soft">{texts.noneTaught}</p>}
      <ul class="list taught">
        {recipes.map((recipe) => {
          const name = recipe.origin + recipe.page;
          return (
            <li key={name} class="row">
              <span class="who">{name}</span>
              <button
                type="button"
                class="quiet"
                aria-label={`${texts.copyRecipe}: ${name}`}
                onClick={() => void copy(recipe)}
              >
                {texts.copyRecipe}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={`${texts.forget}: ${name}`}
                onClick={() => void forget(recipe)}
              >
                {texts.forget}
              </button>
            </li>
          );
        })}
      </ul>
      <details>
        <summary>{texts.takeRecipe}</summary>
        <form onSubmit={(event) => void take(event)}>
          <label for="recipe">{texts.takeRecipeLabel}</label>
          <textarea id="recipe" rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
          <button type="submit">{texts.take}</button>
        </form>
      </details>
      <output>{said}</output>
    </>
  );
}
