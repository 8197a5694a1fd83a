import { day } from '../../texts';
import { useGrowing } from '../lists';
import { More } from '../More';
import { SeverityMark } from '../pieces';
import { useClient } from './context';
import type { Finding } from './findings';

/** All that happened with one client, latest first. */
export function Timeline() {
  const { profile, c, language, now, reveal, answer } = useClient();
  const { limit, more } = useGrowing();
  const { timeline, signals } = profile;
  return (
    <section class="history">
      <h3>{c.history}</h3>
      {timeline.length === 0 && <p class="soft">{c.noHistory}</p>}
      <ol>
        {timeline.slice(0, limit).map((entry) => {
          const { at, kind, text, quote, signal, verdict, host, thread, message } = entry;
          const place = host && thread !== undefined && message !== undefined ? { host, thread, message } : null;
          const about = signal ? signals[signal] : undefined;
          const finding: Finding | null =
            verdict && signal && place ? { signal, at, quote: quote ?? '', points: 0, verdict, ...place } : null;
          return (
            <li key={`${kind} ${at} ${signal} ${thread} ${message} ${text} ${quote}`} class={`entry entry-${kind}`}>
              <p class="soft">
                {at ? <time dateTime={at}>{day(language, at, now)}</time> : c.undated} · {c.kinds[kind]}
              </p>
              <p>
                {kind === 'sign' && about && <SeverityMark severity={about.severity} />} {text}
              </p>
              {quote && (
                <blockquote>
                  {place ? (
                    <button type="button" class="words" title={c.revealHint} onClick={() => reveal(place)}>
                      {quote}
                    </button>
                  ) : (
                    quote
                  )}
                </blockquote>
              )}
              {finding && verdict && (
                <p class="row">
                  <span class="chip">{c.said[verdict]}</span>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={c.undoOf(c.verdicts[verdict])}
                    onClick={() => void answer(finding, null)}
                  >
                    {c.undo}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {timeline.length > limit && <More onMore={more} />}
    </section>
  );
}
