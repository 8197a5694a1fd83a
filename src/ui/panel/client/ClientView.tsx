import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Dossier, Verdict } from '../../../clients/types';
import type { Profile } from '../../../messages/protocol';
import { failureCode } from '../context';
import { AdviceBox } from './AdviceBox';
import { ClassAndStage } from './ClassAndStage';
import { ClientContext, useClientTexts } from './context';
import { Fit, Value } from './Figures';
import { FirmForm } from './FirmForm';
import { type Finding, keyOf } from './findings';
import { Head } from './Head';
import { Marks } from './Marks';
import { Facts, Notes } from './Notes';
import { Signs } from './Signs';
import { Trend } from './Trend';

interface ClientViewProps {
  readonly profile: Profile;
  /** Every change is answered with the whole profile anew. */
  readonly onProfile: (profile: Profile) => void;
  /** Called when a mail was brought to the front. */
  readonly onReveal?: () => void;
  /** Where else this client can be looked at. */
  readonly link?: ComponentChildren;
  /** What stands beside the client, where there is room. */
  readonly children?: ComponentChildren;
}

/** Everything about one client (keyed by its id: what was said of one is not said of the next): what was seen, what it rests on, what to do, and what the user says to it. */
export function ClientView({ profile, onProfile, onReveal, link, children }: ClientViewProps) {
  const { t, c, ask } = useClientTexts();
  const [said, say] = useState('');
  const [answered, setAnswered] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const client = profile.client.id;

  const fail = useCallback((error: unknown) => say(t.failures[failureCode(error)]), [t]);
  const save = useCallback(
    (change: Partial<Dossier>) =>
      ask({ kind: 'panel.saveDossier', client, change }).then((saved) => {
        onProfile(saved);
        say(c.saved);
      }, fail),
    [ask, client, onProfile, c, fail],
  );
  const answer = useCallback(
    ({ host, thread, message, signal }: Finding, verdict: Verdict | null) =>
      ask({ kind: 'panel.verdict', client, host, thread, message, signal, verdict }).then((saved) => {
        setAnswered((before) => {
          const after = new Map(before);
          if (verdict) after.set(keyOf({ signal, thread, message }), verdict);
          else after.delete(keyOf({ signal, thread, message }));
          return after;
        });
        onProfile(saved);
        say(verdict ? c.said[verdict] : c.saved);
      }, fail),
    [ask, client, onProfile, c, fail],
  );
  const reveal = useCallback(
    ({ host, thread, message }: { readonly host: string; readonly thread: string; readonly message: string }) =>
      void ask({ kind: 'panel.reveal', host, thread, message }).then(({ shown: found }) => {
        say(found ? c.revealed : c.notRevealed);
        if (found) onReveal?.();
      }, fail),
    [ask, onReveal, c, fail],
  );
  const context = useMemo(() => ({ profile, save, answer, reveal, say }), [profile, save, answer, reveal]);

  return (
    <ClientContext.Provider value={context}>
      <article class="client" aria-label={profile.client.name}>
        <Head link={link} />
        <ClassAndStage />
        <Signs answered={answered} />
        <AdviceBox />
        <Trend />
        <Marks />
        <Notes />
        <Facts />
        <Value />
        <FirmForm />
        <Fit />
      </article>
      {children}
      <output class="said">{said}</output>
    </ClientContext.Provider>
  );
}
