import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ClientRow, Failure, Settings } from '../../messages/protocol';
import { Bell } from '../bell';
import { shownLanguage } from '../texts';
import { clientTexts } from '../texts/client';
import { hostTexts } from '../texts/hosts';
import { optionsTexts } from '../texts/options';
import { panelTexts } from '../texts/panel';
import { type Ask, failureCode, PanelContext } from './context';
import { AboutMe } from './options/AboutMe';
import { Answers, matchesAnswers, ownersOf } from './options/Answers';
import { Archive, type ArchiveAccess } from './options/Archive';
import { OptionsContext, type Target } from './options/context';
import { Data } from './options/Data';
import { General } from './options/General';
import { matchingSignals, Signals } from './options/Signals';
import { Places, type SiteAccess } from './Places';
import { FailureNotice } from './pieces';

interface OptionsProps {
  readonly ask: Ask;
  readonly places: SiteAccess;
  readonly archive: ArchiveAccess;
  /** Opens the first steps. */
  readonly showFirstRun: () => void;
  readonly browserLanguage: string;
  readonly now: Date;
}

const SECTIONS = ['language', 'where', 'signals', 'about-me', 'answers', 'archive', 'data'] as const;
type Section = (typeof SECTIONS)[number];

/** The options page. It holds the settings, so that a new language shows at once. */
export function Options({ ask, places, archive, showFirstRun, browserLanguage, now }: OptionsProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [{ clients, damaged }, setMemory] = useState<{ clients: readonly ClientRow[]; damaged: readonly string[] }>({
    clients: [],
    damaged: [],
  });
  const [failure, setFailure] = useState<Failure['failed'] | null>(null);
  const [search, setSearch] = useState('');
  const clear = useCallback(() => setSearch(''), []);
  const target = useTarget(clear);
  // The parts of a form remember what was typed; after a restore they begin anew.
  const [generation, setGeneration] = useState(0);

  const fail = useCallback((error: unknown) => setFailure(failureCode(error)), []);
  const load = useCallback(async () => {
    setSettings(await ask({ kind: 'panel.settings' }));
    setMemory(await ask({ kind: 'panel.clients' }));
    setFailure(null);
  }, [ask]);
  useEffect(() => void load().catch(fail), [load, fail]);
  const reload = useCallback(() => load().catch(fail), [load, fail]);
  const restart = useCallback(async () => {
    await reload();
    setGeneration((before) => before + 1);
  }, [reload]);
  const save = useCallback(
    (change: Partial<Settings>) =>
      ask({ kind: 'panel.saveSettings', change }).then(
        (saved) => {
          setSettings(saved);
          setFailure(null);
          return true;
        },
        (error: unknown) => {
          fail(error);
          return false;
        },
      ),
    [ask, fail],
  );

  const language = shownLanguage(settings?.language ?? 'auto', browserLanguage);
  const [t, o] = [panelTexts(language), optionsTexts(language)];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t.product}: ${o.title}`;
  }, [language, t, o]);
  const ready = settings !== null;
  useEffect(() => {
    if (ready && target.part === '') reveal(target.section);
  }, [ready, target]);

  const wanted = search.trim().toLowerCase();
  const shown = useMemo(() => SECTIONS.filter((section) => matches(section, wanted, language)), [wanted, language]);
  const forgetArchive = useCallback(() => archive.shelf.save(null), [archive]);
  return (
    <PanelContext.Provider value={{ language, ask, now }}>
      <div class="options">
        <header>
          <Bell size={26} filled />
          <h1>
            {t.product} <span class="soft">{o.title}</span>
          </h1>
          <input
            type="search"
            placeholder={o.find}
            aria-label={o.find}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </header>
        <nav aria-label={o.sections}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`} {...(target.section === section && { 'aria-current': 'true' as const })}>
                  {o.nav[section]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <p class={wanted === '' ? 'unseen' : 'soft'} role="status">
            {wanted !== '' && o.found(shown.length)}
          </p>
          {failure && (
            <div class="failure">
              <FailureNotice code={failure} />
              {!settings && (
                <button type="button" onClick={() => void reload()}>
                  {clientTexts(language).retry}
                </button>
              )}
            </div>
          )}
          {settings && (
            <OptionsContext.Provider
              value={{ settings, save, clients, damaged, reload, restart, generation, fail, wanted, target }}
            >
              {/* Hidden and not gone: what was typed stays, and an import runs on. */}
              {SECTIONS.map((section) => (
                <div key={section} hidden={!shown.includes(section)}>
                  {section === 'language' && <General showFirstRun={showFirstRun} />}
                  {section === 'where' && (
                    <div id="where" tabIndex={-1}>
                      <Places places={places} />
                    </div>
                  )}
                  {section === 'signals' && <Signals key={generation} />}
                  {section === 'about-me' && <AboutMe key={generation} />}
                  {section === 'answers' && <Answers key={generation} />}
                  {section === 'archive' && <Archive archive={archive} />}
                  {section === 'data' && <Data forgetArchive={forgetArchive} />}
                </div>
              ))}
            </OptionsContext.Provider>
          )}
        </main>
      </div>
    </PanelContext.Provider>
  );
}

/** What the address asks for (`#data`, `#signals/price.discount`), anew each time it is asked. */
function useTarget(asked: () => void): Target {
  const [target, setTarget] = useState(targetNow);
  useEffect(() => {
    const look = () => {
      asked();
      setTarget(targetNow());
    };
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [asked]);
  return target;
}

function targetNow(): Target {
  const [section = '', part = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
  return { section, part };
}

/** Goes to a section, with the focus: the keyboard goes on from there. */
function reveal(section: string): void {
  const place = section === '' ? null : document.getElementById(section);
  place?.scrollIntoView({ block: 'start' });
  (place?.querySelector<HTMLElement>('h2[tabindex]') ?? place)?.focus({ preventScroll: true });
}

/** Whether a section has anything to do with what is searched for. */
function matches(section: Section, wanted: string, language: 'ru' | 'en'): boolean {
  if (wanted === '') return true;
  const [t, o] = [panelTexts(language), optionsTexts(language)];
  const texts: Record<Section, readonly unknown[]> = {
    language: [o.general, t.languages],
    where: [hostTexts(language), hostTexts(language).names],
    signals: [o.strength, o.trial, t.groups],
    'about-me': [o.about, { a: t.ownAddresses }],
    answers: [{ a: o.answers.intro }],
    archive: [o.archive, o.archive.skipped],
    data: [o.data],
  };
  return (
    [o.nav[section], ...texts[section].flatMap(wordsOf)].join('\n').toLowerCase().includes(wanted) ||
    (section === 'signals' && matchingSignals(wanted, language).length > 0) ||
    (section === 'answers' && ownersOf(language, o.answers.shared).some((owner) => matchesAnswers(owner, wanted)))
  );
}

const wordsOf = (texts: unknown): readonly string[] =>
  Object.values(texts as Record<string, unknown>).filter((text) => typeof text === 'string');
