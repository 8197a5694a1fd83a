import type { ComponentChildren } from 'preact';
import type { AxisView, ClientRow, Failure } from '../../messages/protocol';
import type { Severity } from '../../signals/types';
import { useClientTexts } from './client/context';
import { usePanel } from './context';

export function Notice({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="notice" role="status">
      {children}
    </p>
  );
}

export function FailureNotice({ code }: { readonly code: Failure['failed'] }) {
  const { t } = usePanel();
  return <Notice>{t.failures[code]}</Notice>;
}

/** One axis in words, with a bar that says the same in length. */
export function Axis({ label, axis }: { readonly label: string; readonly axis: AxisView }) {
  const { t } = usePanel();
  return (
    <div class={`axis axis-${axis.word}`}>
      <span class="axis-label">{label}</span>
      <span class="axis-word">{t.words[axis.word]}</span>
      {axis.score !== null && (
        <div class="bar" title={t.outOf100(Math.round(axis.score))} aria-hidden="true">
          <div style={{ width: `${axis.score}%` }} />
        </div>
      )}
    </div>
  );
}

/** The shape before a signal's name: severity is told by shape and by word, colour only helps. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { t } = usePanel();
  return <span class={`mark mark-${severity}`} role="img" aria-label={t.severities[severity]} />;
}

/** Shares of all our time and income, as far as they are known; bare under a heading that names the two. */
export function Shares({ effort, revenue, bare }: Pick<ClientRow, 'effort' | 'revenue'> & { readonly bare?: boolean }) {
  const { c, language } = useClientTexts();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  if (effort === null && revenue === null) return null;
  if (bare) {
    const figures = [effort, revenue].map((share) => (share === null ? '–' : percent.format(share)));
    return <span class="whole">{figures.join(' / ')}</span>;
  }
  const said = [
    ...(effort === null ? [] : [c.effortShare(percent.format(effort))]),
    ...(revenue === null ? [] : [c.revenueShare(percent.format(revenue))]),
  ];
  return <span class="soft">{said.join(', ')}</span>;
}
