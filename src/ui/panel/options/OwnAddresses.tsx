import { useState } from 'preact/hooks';
import { useOptions } from './context';
import { Outcome } from './fields';

/** Loose on purpose: it only has to catch slips of the hand. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The user's own addresses, one a line. */
export function OwnAddresses({ id, onSaved }: { readonly id: string; readonly onSaved?: () => void }) {
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
        <button type="submit">{t.save}</button>
      </Outcome>
    </form>
  );
}
