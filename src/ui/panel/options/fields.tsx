import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The control; takes `id` and, where there is a hint, `aria-describedby`. */
  readonly children: (control: { id: string; 'aria-describedby'?: string }) => ComponentChildren;
}

/** A label, its control and a hint that belong together for everybody. */
export function Field({ id, label, hint, children }: FieldProps) {
  const described = hint ? { 'aria-describedby': `${id}-hint` } : {};
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, ...described })}
    </div>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

export function Switch({ name, on, turn, hint, children }: SwitchProps) {
  return (
    <div class="field">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          name={name}
          checked={on}
          aria-checked={on}
          {...(hint && { 'aria-describedby': `${name}-hint` })}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        {children}
      </label>
      {hint && (
        <p class="soft under-switch" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A button with what came of it beside it, said aloud as well. */
export function Outcome({ said, wrong, children }: { said: string; wrong?: boolean; children: ComponentChildren }) {
  return (
    <div class="row">
      {children}
      <output class={wrong ? 'wrong' : 'soft'}>{said}</output>
    </div>
  );
}

/** Words of a list as one line and back. */
export const inLine = (items: readonly string[]): string => items.join(', ');
export const fromLine = (line: string): string[] => [
  ...new Set(
    line
      .split(/[,;\n]+/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
];

/** A number as people type it, null for an empty line, NaN for none. */
export function numberIn(text: string): number | null {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return plain === '' ? null : /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

interface LineProps {
  readonly id: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly class?: string;
  readonly type?: 'text' | 'time';
  readonly inputMode?: 'decimal' | 'numeric';
  readonly list?: string;
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly autocomplete?: 'off';
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
}

/** One line of text. */
export function Line({ value, set, ...rest }: LineProps) {
  return <input type="text" value={value} onInput={(event) => set(event.currentTarget.value)} {...rest} />;
}

/**
 * What the background answers to the latest question; null until then, and where there is none. It is asked only when
 * typing rests.
 * @param question tells one question from another
 */
export function useAnswer<T>(question: string | null, ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  const latestRef = useRef(ask);
  useEffect(() => {
    latestRef.current = ask;
  }, [ask]);
  useEffect(() => {
    if (question === null) {
      setAnswer(null);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      latestRef.current().then(
        (found) => current && setAnswer(found),
        () => current && setAnswer(null),
      );
    }, RESTS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [question]);
  return answer;
}

/** Milliseconds without a key, after which typing rests. */
const RESTS = 150;
