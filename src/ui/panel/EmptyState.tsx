import { useClientTexts } from './client/context';
import { Axis, SeverityMark } from './pieces';

/** Nobody is remembered yet: what will be here, and an example of it. */
export function EmptyState() {
  const { t, c } = useClientTexts();
  return (
    <section class="empty">
      <h2>{t.emptyTitle}</h2>
      <p>{t.empty}</p>
      <figure>
        <figcaption class="soft">{c.sample.caption}</figcaption>
        <div class="sample">
          <p class="who">{c.sample.name}</p>
          <Axis label={t.manner} axis={{ score: 12, word: 'calm' }} />
          <Axis label={t.money} axis={{ score: 54, word: 'costly' }} />
          <p class="sign-head">
            <SeverityMark severity="serious" />
            <span class="signal-name">{c.sample.sign}</span>
          </p>
          <blockquote>{c.sample.quote}</blockquote>
          <p>
            <strong>{c.advice}:</strong> {c.sample.advice}
          </p>
        </div>
      </figure>
    </section>
  );
}
