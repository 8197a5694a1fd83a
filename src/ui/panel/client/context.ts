import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Dossier, Verdict } from '../../../clients/types';
import type { Profile } from '../../../messages/protocol';
import { clientTexts } from '../../texts/client';
import { usePanel } from '../context';
import type { Finding } from './findings';

/** One client on show, and the ways to change what is known of them. */
interface ClientOnShow {
  readonly profile: Profile;
  readonly save: (change: Partial<Dossier>) => Promise<void>;
  /** The user's answer to a finding; null takes it back. */
  readonly answer: (finding: Finding, verdict: Verdict | null) => Promise<void>;
  /** Brings the mail to the front in which these words stand. */
  readonly reveal: (place: { readonly host: string; readonly thread: string; readonly message: string }) => void;
  /** Says it aloud, and shows it where it does not scroll away. */
  readonly say: (text: string) => void;
}

export const ClientContext = createContext<ClientOnShow | null>(null);

export function useClientTexts() {
  const panel = usePanel();
  return { ...panel, c: clientTexts(panel.language) };
}

export function useClient() {
  const client = useContext(ClientContext);
  if (!client) throw new Error('a piece of a client outside ClientContext');
  return { ...useClientTexts(), ...client };
}
