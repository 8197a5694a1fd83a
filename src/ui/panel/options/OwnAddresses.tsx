import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useOptions } from './context';
import { Outcome } from './fields';

/** Loose on purpose: it only has to catch slips of the hand. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

interface OwnAddressesProps {
  readonly id: string;
  /** On the button, instead of "Save". */
  readonly submit?: string;
  readonly onSaved?: () => void;
  /** Beside the button. */
  readonly children?: ComponentChildren;
}

/** The user's own addresses, one a line. */
export function OwnAddresses({ id, submit: word, onSaved, children }: OwnAddressesProps) {
  const { t, settings, save } = useOptions();
  const [text, setText] = useState(settings.own.join('\n'));
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const own = text
      .split(/[\n,;]+/)
      .map((line) => line.trim().toLowerCase())
      .filter((line) => line !== '');
    const bad = own.find((line) => !ADDRESS.test(line));
    setWrong(bad !== undefined);
    if (bad !== undefined) return setSaid(t.notAddress(bad));
    if (!(await save({ own }))) return setSaid('');
    setSaid(t.saved);
    onSaved?.();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <label for={id}>{t.ownAddresses}</label>
      <p class="soft" id={`${id}-hint`}>
        {t.ownHint}
      </p>
      <textarea
        id={id}
        rows={3}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={wrong}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Outcome said={said} wrong={wrong}>
        <button type="submit" {...(word && { class: 'primary' })}>
          {word ?? t.save}
        </button>
        {children}
      </Outcome>
    </form>
  );
}
