import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from './context';

interface ConfirmProps {
  /** What the button does, and what it is called for those who cannot see what it stands beside. */
  readonly children: ComponentChildren;
  readonly label?: string;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** A button that asks before it does what cannot be taken back. The focus goes to the way out, and comes back. */
export function Confirm({ children, label, question, yes, onYes }: ConfirmProps) {
  const { t } = usePanel();
  const [step, setStep] = useState<'before' | 'asking' | 'after'>('before');
  const button = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asking') cancel.current?.focus();
    if (step === 'after') button.current?.focus();
  }, [step]);
  if (step !== 'asking') {
    return (
      <button type="button" ref={button} aria-label={label} onClick={() => setStep('asking')}>
        {children}
      </button>
    );
  }
  return (
    <div class="row" role="alert">
      <span>{question}</span>
      <button
        type="button"
        class="danger"
        onClick={() => {
          setStep('after');
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" ref={cancel} onClick={() => setStep('after')}>
        {t.cancel}
      </button>
    </div>
  );
}
