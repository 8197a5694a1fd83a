import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../conversation';
import { signals } from '../../../signals';
import { generalAnswers } from '../../../signals/answers';
import { ANYWHERE, PLACEHOLDERS, templateKey, wordingOf, wrongPlaceholders } from '../../../signals/templates';
import type { Answer } from '../../../signals/types';
import { useOptions } from './context';
import { Field, Outcome } from './fields';

/** The user's own language first. */
const LANGUAGES = { en: ['en', 'ru'], ru: ['ru', 'en'] } as const;

interface Owner {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly Answer[];
}

/** Moves for many occasions once, then each signal with the answers that are its own. */
export function ownersOf(language: Language, shared: string): readonly Owner[] {
  const own = signals.map(({ id, name, answers }) => ({
    id,
    title: name[language],
    answers: answers.filter((answer) => !('id' in answer)),
  }));
  return [{ id: ANYWHERE, title: shared, answers: generalAnswers }, ...own.filter(({ answers }) => answers.length > 0)];
}

export const matchesAnswers = (owner: Owner, wanted: string): boolean =>
  [owner.id, owner.title, ...owner.answers.flatMap(({ title }) => [title.ru, title.en])]
    .join('\n')
    .toLowerCase()
    .includes(wanted);

/** The templates, in both languages. */
export function Answers() {
  const { o, language, settings, wanted, target } = useOptions();
  const owners = ownersOf(language, o.answers.shared);
  const found = owners.filter((owner) => matchesAnswers(owner, wanted));
  return (
    <section id="answers">
      <h2 tabIndex={-1}>{o.nav.answers}</h2>
      <p class="soft">{o.answers.intro}</p>
      {(found.length > 0 ? found : owners).map((owner) => (
        <Owned
          key={owner.id}
          owner={owner}
          changed={Object.keys(settings.templates).filter((key) => key.startsWith(`${owner.id}/`)).length}
          asked={target.section === 'answers' && target.part === owner.id}
        />
      ))}
    </section>
  );
}

function Owned({
  owner,
  changed,
  asked,
}: {
  readonly owner: Owner;
  readonly changed: number;
  readonly asked: boolean;
}) {
  const { o, language } = useOptions();
  const [open, setOpen] = useState(asked);
  return (
    <details
      id={`answers/${owner.id}`}
      class="group"
      open={open || asked}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h3>{owner.title}</h3>
        {changed > 0 && <span class="soft">{o.answers.changedCount(changed)}</span>}
      </summary>
      {(open || asked) &&
        owner.answers.map((answer) => (
          <div key={answer.title.en} class="answer">
            <h4>{answer.title[language]}</h4>
            {LANGUAGES[language].map((one) => (
              <Template key={one} signal={owner.id} answer={answer} language={one} />
            ))}
          </div>
        ))}
    </details>
  );
}

interface TemplateProps {
  readonly signal: string;
  readonly answer: Answer;
  /** In which the words are, whatever the page is shown in. */
  readonly language: Language;
}

function Template({ signal, answer, language }: TemplateProps) {
  const { o, settings, save } = useOptions();
  const key = templateKey(signal, answer, language);
  const usual = answer.text[language];
  const [text, setText] = useState(wordingOf(settings.templates, signal, answer, language));
  const [said, setSaid] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const wrong = wrongPlaceholders(text);
  const lost = PLACEHOLDERS.map((name) => `{${name}}`).filter((name) => usual.includes(name) && !text.includes(name));
  const problem = text.trim() === '' ? o.answers.empty : wrong.length > 0 ? o.answers.wrong(wrong.join(' ')) : '';
  const { [key]: mine, ...others } = settings.templates;

  const submit = async (event: Event) => {
    event.preventDefault();
    if (problem !== '') return;
    const words = text.trim();
    const ok = await save({ templates: words === usual ? others : { ...others, [key]: words } });
    if (ok) setSaid(o.answers.changed);
  };
  const reset = async () => {
    if (!(await save({ templates: others }))) return;
    setText(usual);
    setSaid(o.answers.resetDone);
    form.current?.querySelector('textarea')?.focus(); // the button is gone now
  };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)}>
      <Field id={`answer-${key}`} label={o.answers.language[language]}>
        {(control) => (
          <textarea
            {...control}
            lang={language}
            rows={4}
            aria-invalid={problem !== ''}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setSaid('');
            }}
          />
        )}
      </Field>
      <Outcome
        said={problem || said || (lost.length > 0 ? o.answers.missing(lost.join(', ')) : '')}
        wrong={problem !== ''}
      >
        {/* Not disabled while there is a problem: the focus would be lost. */}
        <button type="submit" aria-disabled={problem !== ''}>
          {o.answers.save}
        </button>
        {(mine !== undefined || text !== usual) && (
          <button type="button" class="quiet" onClick={() => void reset()}>
            {o.answers.reset}
          </button>
        )}
      </Outcome>
    </form>
  );
}
