import { useRef, useState } from 'preact/hooks';
import type { Signal } from '../../../signals/types';
import { useOptions } from './context';
import { Outcome, useAnswer } from './fields';

/** A shorter phrase would be heard everywhere. */
const tooShort = (phrase: string) => !/\S\s+\S/.test(phrase) && phrase.length < 8;
const LONGEST = 120;

/** The user's own phrases for one signal. */
export function Phrases({ signal }: { readonly signal: Signal }) {
  const { o, ask, language, settings, save } = useOptions();
  const phrases = settings.phrases[signal.id] ?? [];
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const heard = useAnswer(text.trim().length < 3 ? null : text, () => ask({ kind: 'panel.tryText', text }));
  const names = [...new Set(heard?.findings.flatMap(({ signal: id }) => heard.signals[id]?.name ?? []) ?? [])];

  const put = (next: readonly string[]) => {
    const { [signal.id]: _, ...others } = settings.phrases;
    return save({ phrases: next.length > 0 ? { ...others, [signal.id]: next } : others });
  };
  const refuse = (why: string) => {
    setWrong(true);
    setSaid(why);
  };
  const add = async (event: Event) => {
    event.preventDefault();
    const phrase = text.trim().replace(/\s+/g, ' ');
    if (tooShort(phrase)) return refuse(o.signal.short);
    if (phrases.some((other) => other.toLowerCase() === phrase.toLowerCase())) return refuse(o.signal.there);
    setWrong(false);
    if (!(await put([...phrases, phrase]))) return setSaid('');
    setText('');
    setSaid(o.signal.added(phrase));
  };
  const remove = async (phrase: string) => {
    setWrong(false);
    if (!(await put(phrases.filter((other) => other !== phrase)))) return;
    setSaid(o.signal.removed(phrase));
    input.current?.focus();
  };
  const id = `phrase-${signal.id}`;
  return (
    <div class="field">
      <h4>{o.signal.phrases}</h4>
      <p class="soft" id={`${id}-hint`}>
        {o.signal.phrasesHint}
      </p>
      {phrases.length === 0 && <p class="soft">{o.signal.noPhrases}</p>}
      <ul class="list">
        {phrases.map((phrase) => (
          <li key={phrase} class="row">
            <span class="who">{phrase}</span>
            <button
              type="button"
              class="quiet"
              aria-label={o.signal.removeOf(phrase)}
              onClick={() => void remove(phrase)}
            >
              {o.remove}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void add(event)}>
        <div class="row">
          <input
            ref={input}
            id={id}
            class="grow"
            type="text"
            maxLength={LONGEST}
            aria-label={o.signal.addLabel(signal.name[language])}
            aria-describedby={`${id}-hint`}
            aria-invalid={wrong}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit">{o.signal.add}</button>
        </div>
        <Outcome said={said} wrong={wrong}>
          {text !== '' && names.length > 0 && <span class="soft">{o.signal.heardAlready(names.join(', '))}</span>}
        </Outcome>
      </form>
    </div>
  );
}
