import { useState } from 'preact/hooks';
import type { Replies } from '../../../messages/protocol';
import { SeverityMark } from '../pieces';
import { useOptions } from './context';
import { Field, useAnswer } from './fields';

type Heard = Replies['panel.tryText'];

/** A box that shows at once what would be marked in a text. */
export function Trial() {
  const { o, ask, settings } = useOptions();
  const [text, setText] = useState('');
  const question = text.trim() === '' ? null : JSON.stringify([text, settings.phrases]);
  const heard = useAnswer(question, async () => ({ ...(await ask({ kind: 'panel.tryText', text })), text }));
  return (
    <div class="card">
      <Field id="trial" label={o.trial.title} hint={o.trial.hint}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            placeholder={o.trial.example}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      {/* A region that is there before it is filled is read out when it is. */}
      <div class="trial" aria-live="polite">
        {heard && heard.text.trim() !== '' && <Result {...heard} />}
      </div>
    </div>
  );
}

function Result({ text, findings, signals }: Heard & { readonly text: string }) {
  const { o, settings } = useOptions();
  if (findings.length === 0) return <p class="soft">{o.trial.nothing}</p>;
  return (
    <>
      <p class="tried">
        <Marked text={text} findings={findings} signals={signals} />
      </p>
      <p>{o.trial.heard(findings.length)}</p>
      <ul class="list">
        {findings.map(({ signal, start, end, confidence, own }) => (
          <li key={`${signal} ${start} ${end}`} class="row">
            <SeverityMark severity={signals[signal]?.severity ?? 'mild'} />
            <a href={`#signals/${signal}`}>{signals[signal]?.name ?? signal}</a>
            <span class="soft">
              {text.slice(start, end)}
              {own && ` · ${o.trial.own}`}
              {settings.off.includes(signal) && ` · ${o.trial.isOff}`}
              {!own && confidence < settings.strength && ` · ${o.trial.tooWeak}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The text with what was heard underlined; where signs overlap, in the order of the text. */
function Marked({ text, findings, signals }: Heard & { readonly text: string }) {
  const edges = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return (
    <>
      {edges.slice(0, -1).map((start, n) => {
        const part = text.slice(start, edges[n + 1]);
        const over = findings.find((finding) => finding.start <= start && finding.end > start);
        if (!over) return part;
        return (
          <mark key={start} class={`line-${signals[over.signal]?.severity ?? 'mild'}`}>
            {part}
          </mark>
        );
      })}
    </>
  );
}
