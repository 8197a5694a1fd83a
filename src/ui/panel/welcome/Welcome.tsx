import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Settings } from '../../../messages/protocol';
import { Bell } from '../../bell';
import { shownLanguage } from '../../texts';
import { optionsTexts } from '../../texts/options';
import { panelTexts } from '../../texts/panel';
import { type Ask, failureCode, PanelContext } from '../context';
import { OptionsContext } from '../options/context';
import { OwnAddresses } from '../options/OwnAddresses';
import { FailureNotice } from '../pieces';
import { type Play, Sample } from './Sample';

interface WelcomeProps {
  readonly ask: Ask;
  readonly play: Play;
  readonly openOptions: () => void;
  readonly browserLanguage: string;
  readonly now: Date;
}

const STEPS = 3;

/** The first steps: what it does, which addresses are ours, a sample to click. Each can be passed over. */
export function Welcome({ ask, play, openOptions, browserLanguage, now }: WelcomeProps) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<Failure['failed'] | null>(null);
  const [step, setStep] = useState(0);
  const fail = useCallback((error: unknown) => setFailure(failureCode(error)), []);
  const reload = useCallback(() => ask({ kind: 'panel.settings' }).then(setSettings, fail), [ask, fail]);
  useEffect(() => void reload(), [reload]);
  const save = (change: Partial<Settings>) =>
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
    );

  const language = shownLanguage(settings?.language ?? 'auto', browserLanguage);
  const [t, o] = [panelTexts(language), optionsTexts(language)];
  const w = o.welcome;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t.product}: ${w.title}`;
  }, [language, t, w]);

  const heading = useRef<HTMLHeadingElement>(null);
  const beforeRef = useRef(step);
  useEffect(() => {
    if (beforeRef.current !== step) heading.current?.focus();
    beforeRef.current = step;
  }, [step]);
  const finish = () => {
    setStep(STEPS);
    void save({ welcomed: true });
  };
  const buttons = (next: string, go: () => void) => (
    <div class="row steps">
      <button type="button" class="primary" onClick={go}>
        {next}
      </button>
      <Back step={step} word={w.back} go={() => setStep(step - 1)} />
    </div>
  );
  return (
    <PanelContext.Provider value={{ language, ask, now }}>
      <div class="options welcome">
        <header>
          <Bell size={26} filled />
          <h1>{t.product}</h1>
          {step < STEPS && (
            <button type="button" class="quiet" onClick={finish}>
              {w.skip}
            </button>
          )}
        </header>
        <main>
          {failure && <FailureNotice code={failure} />}
          {settings && (
            <OptionsContext.Provider
              value={{
                settings,
                save,
                clients: [],
                damaged: [],
                reload,
                restart: reload,
                generation: 0,
                fail,
                wanted: '',
                target: { section: '', part: '' },
              }}
            >
              {step < STEPS && <p class="soft">{w.step(step + 1, STEPS)}</p>}
              <h2 ref={heading} tabIndex={-1}>
                {[w.whatTitle, w.ownTitle, w.sampleTitle, w.done][step]}
              </h2>
              {step === 0 && (
                <>
                  <ul class="bullets">
                    {w.what.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                  <h3>{w.privateTitle}</h3>
                  <p>{w.private}</p>
                  <h3>{w.whereTitle}</h3>
                  <p>{w.where}</p>
                  {buttons(w.next, () => setStep(1))}
                </>
              )}
              {step === 1 && (
                <>
                  <p>{w.own}</p>
                  <OwnAddresses id="own" submit={w.next} onSaved={() => setStep(2)}>
                    <Back step={step} word={w.back} go={() => setStep(0)} />
                  </OwnAddresses>
                </>
              )}
              {step === 2 && (
                <>
                  <p>{w.sample}</p>
                  <Sample play={play} />
                  <p class="soft">{w.sampleHint}</p>
                  {buttons(w.finish, finish)}
                </>
              )}
              {step === STEPS && (
                <div class="row">
                  <button type="button" class="primary" onClick={openOptions}>
                    {w.settings}
                  </button>
                  <button type="button" class="quiet" onClick={() => setStep(0)}>
                    {w.again}
                  </button>
                </div>
              )}
            </OptionsContext.Provider>
          )}
        </main>
      </div>
    </PanelContext.Provider>
  );
}

function Back({ step, word, go }: { readonly step: number; readonly word: string; readonly go: () => void }) {
  if (step === 0) return null;
  return (
    <button type="button" class="quiet" onClick={go}>
      {word}
    </button>
  );
}
