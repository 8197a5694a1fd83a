import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Dossier, Fact } from '../../../clients/types';
import { day } from '../../texts';
import { useClient } from './context';
import { inDays, isoDay } from './dates';

/** Milliseconds after the last key. */
const TYPING_PAUSE = 400;

/** Tags, a note, and whether one would take them again. */
export function Notes() {
  const { profile, c, save } = useClient();
  const { tags, note, again } = profile.dossier;
  const [text, setText] = useState(note);
  const id = useId();
  // A popup is gone with the next click beside it: nobody would leave the field first.
  useEffect(() => {
    if (text === note) return;
    const pause = setTimeout(() => void save({ note: text }), TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [text, note, save]);
  return (
    <details class="section">
      <summary>
        <h3>{c.notes}</h3>
        <span class="soft preview">{note}</span>
      </summary>
      <Tags tags={tags} />
      <label for={`${id}-note`}>{c.note}</label>
      <textarea id={`${id}-note`} rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <label for={`${id}-again`}>{c.again}</label>
      <select
        id={`${id}-again`}
        value={again ?? ''}
        onChange={(event) => void save({ again: (event.currentTarget.value || null) as Dossier['again'] })}
      >
        <option value="">{c.agains.unsaid}</option>
        {(['yes', 'maybe', 'no'] as const).map((value) => (
          <option key={value} value={value}>
            {c.agains[value]}
          </option>
        ))}
      </select>
    </details>
  );
}

function Tags({ tags }: { readonly tags: readonly string[] }) {
  const { c, save } = useClient();
  const [tag, setTag] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const wanted = tag.trim();
    setTag('');
    if (wanted && !tags.includes(wanted)) void save({ tags: [...tags, wanted] });
  };
  const remove = (gone: string) => {
    // Its button goes with it.
    field.current?.focus();
    void save({ tags: tags.filter((other) => other !== gone) });
  };
  return (
    <>
      {tags.length > 0 && (
        <ul class="chips" aria-label={c.tags}>
          {tags.map((name) => (
            <li key={name} class="chip">
              {name}
              <button type="button" class="quiet" aria-label={c.removeTag(name)} onClick={() => remove(name)}>
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={add}>
        <input
          ref={field}
          class="grow"
          aria-label={c.addTag}
          placeholder={c.addTag}
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit">{c.addFact}</button>
      </form>
    </>
  );
}

const FACTS = ['budget', 'deadline', 'terms', 'decides', 'other'] as const satisfies readonly Fact['kind'][];

/** What the user knows for sure, and later words are compared with. */
export function Facts() {
  const { profile, c, save, language, now } = useClient();
  const { facts } = profile.dossier;
  const [kind, setKind] = useState<Fact['kind']>('budget');
  const [value, setValue] = useState('');
  const [at, setAt] = useState(inDays(now, 0));
  const field = useRef<HTMLInputElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const fact = { id: crypto.randomUUID(), kind, value: value.trim(), at };
    void save({ facts: [...facts, fact] }).then(() => setValue(''));
  };
  const remove = (id: string) => {
    field.current?.focus();
    void save({ facts: facts.filter((fact) => fact.id !== id) });
  };
  return (
    <details class="section">
      <summary>
        <h3>{c.facts}</h3>
        {facts.length > 0 && <span class="soft">{facts.length}</span>}
      </summary>
      <p class="soft">{c.factsHint}</p>
      <ul class="list">
        {facts.map((fact) => (
          <li key={fact.id} class="row">
            <span class="grow">
              <span class="soft">{c.factKinds[fact.kind]}:</span> {fact.value}{' '}
              <span class="soft">{day(language, isoDay(fact.at), now)}</span>
            </span>
            <button type="button" class="quiet" aria-label={c.removeFact(fact.value)} onClick={() => remove(fact.id)}>
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form class="form" onSubmit={add}>
        <div class="row">
          <select
            aria-label={c.factKind}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as Fact['kind'])}
          >
            {FACTS.map((name) => (
              <option key={name} value={name}>
                {c.factKinds[name]}
              </option>
            ))}
          </select>
          <input
            type="date"
            aria-label={c.date}
            required
            value={at}
            onInput={(event) => setAt(event.currentTarget.value)}
          />
        </div>
        <div class="row">
          <input
            ref={field}
            class="grow"
            aria-label={c.factValue}
            placeholder={c.factValue}
            required
            pattern=".*\S.*"
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
          <button type="submit">{c.addFact}</button>
        </div>
      </form>
    </details>
  );
}
