import { useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../../clients/types';
import type { Explanation } from '../../../messages/protocol';
import { capital, day } from '../../texts';
import { SeverityMark } from '../pieces';
import { useClient } from './context';
import { type Finding, keyOf, type Sign, signsOf, withAnswered } from './findings';

/** What is seen at a glance; the rest is one press away. */
const AT_A_GLANCE = 3;

/** What was noticed, each sign with the words it rests on, the way back to the mail and the user's answer. */
export function Signs({ answered }: { readonly answered: ReadonlyMap<string, Verdict> }) {
  const { profile, t, c, save } = useClient();
  const [all, setAll] = useState(false);
  const now = signsOf(profile);
  const before = useRef(now);
  const signs = withAnswered(now, before.current, answered);
  const { charge, slide, pastLimit } = profile.answered;
  const { muted } = profile.dossier;
  return (
    <section>
      <h3>{c.signs}</h3>
      {signs.length === 0 && <p class="soft">{t.noSigns}</p>}
      <ul class="signs">
        {signs.slice(0, all ? undefined : AT_A_GLANCE).map((sign) => (
          <SignRow key={sign.signal} sign={sign} />
        ))}
      </ul>
      {signs.length > AT_A_GLANCE && (
        <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? c.showFewer : c.showAll(signs.length)}
        </button>
      )}
      {charge + slide > 0 && (
        <p class="soft">
          {c.answered(charge, slide)} {pastLimit && <strong>{c.pastLimit}</strong>}
        </p>
      )}
      {muted.length > 0 && (
        <>
          <h4>{c.muted}</h4>
          <ul>
            {muted.map((id) => (
              <li key={id} class="row">
                {profile.signals[id]?.name ?? id}
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${c.showAgain}: ${profile.signals[id]?.name ?? id}`}
                  onClick={() => void save({ muted: muted.filter((other) => other !== id) })}
                >
                  {c.showAgain}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function SignRow({ sign }: { readonly sign: Sign }) {
  const { t, c, profile, language, save } = useClient();
  const { about, count, axis, points, findings, signal } = sign;
  const strongest = findings.find(({ quote }) => quote !== '');
  const { muted } = profile.dossier;
  return (
    <li>
      <p class="sign-head">
        <SeverityMark severity={about.severity} />
        <span class="signal-name">{about.name}</span>
        <span class="soft">
          {count > 0 && t.times(count)}
          {axis && Math.round(points) !== 0 && ` · ${c.pointsOf(c.ofAxis[axis], signed(points, language))}`}
        </span>
      </p>
      {strongest && <Words finding={strongest} />}
      <details>
        <summary>{c.whyAndAnswer}</summary>
        <p class="soft">{capital(about.why)}</p>
        <ul class="findings">
          {findings.map((finding) => (
            <li key={keyOf(finding)}>
              {finding !== strongest && <Words finding={finding} />}
              <YourAnswer finding={finding} about={about} />
            </li>
          ))}
        </ul>
        {!muted.includes(signal) && (
          <button type="button" class="quiet" onClick={() => void save({ muted: [...muted, signal] })}>
            {c.hideHere}
          </button>
        )}
      </details>
    </li>
  );
}

/** The client's words; where the mail is known they lead back to it. */
function Words({ finding }: { readonly finding: Finding }) {
  const { c, language, now, reveal } = useClient();
  const { quote, at, host } = finding;
  if (!quote) return <p class="soft">{c.noQuotes}</p>;
  return (
    <blockquote>
      {host ? (
        <button type="button" class="words" title={c.revealHint} onClick={() => reveal(finding)}>
          {quote}
        </button>
      ) : (
        quote
      )}
      {at && <footer>{day(language, at, now)}</footer>}
    </blockquote>
  );
}

const VERDICTS = ['charge', 'slide', 'not-a-flag'] as const satisfies readonly Verdict[];

/** The three answers; the button keeps its place, so that the focus stays where it was. */
function YourAnswer({ finding, about }: { readonly finding: Finding; readonly about: Explanation }) {
  const { c, answer } = useClient();
  const { verdict, host } = finding;
  if (!host) return null;
  // A good sign is neither billed nor forgiven; it can only be a mistake.
  const good = about.severity === 'good';
  const words = good ? { ...c.verdicts, 'not-a-flag': c.notGood } : c.verdicts;
  return (
    <fieldset class="row answers" aria-label={c.yourAnswer(about.name)}>
      {VERDICTS.filter((kind) => !good || kind === 'not-a-flag').map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={verdict === kind}
          onClick={() => void answer(finding, verdict === kind ? null : kind)}
        >
          {verdict === kind ? `✓ ${words[kind]}` : words[kind]}
        </button>
      ))}
      {verdict && (
        <button
          type="button"
          class="quiet"
          aria-label={c.undoOf(words[verdict])}
          onClick={() => void answer(finding, null)}
        >
          {c.undo}
        </button>
      )}
    </fieldset>
  );
}

const signed = (points: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(points);
