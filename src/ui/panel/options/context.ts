import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClientRow, Settings } from '../../../messages/protocol';
import { optionsTexts } from '../../texts/options';
import { usePanel } from '../context';

interface Shared {
  readonly settings: Settings;
  /** Resolves with whether it is saved; what went wrong is shown by the page. */
  readonly save: (change: Partial<Settings>) => Promise<boolean>;
  readonly clients: readonly ClientRow[];
  /** Keys of what was set aside. */
  readonly damaged: readonly string[];
  /** Asks for settings and clients anew. */
  readonly reload: () => Promise<void>;
  /** The same after everything was exchanged: forms begin anew too. */
  readonly restart: () => Promise<void>;
  /** A number that is another one after each such exchange. */
  readonly generation: number;
  /** Shows what went wrong. */
  readonly fail: (error: unknown) => void;
  /** What is searched for, in lower case; empty shows everything. */
  readonly wanted: string;
  /** What the address asks for: a section, and a part of it. */
  readonly target: Target;
}

export interface Target {
  readonly section: string;
  readonly part: string;
}

export const OptionsContext = createContext<Shared | null>(null);

/** What the pieces of the options page share, with the texts in the user's language. */
export function useOptions() {
  const shared = useContext(OptionsContext);
  if (!shared) throw new Error('a piece of the options outside OptionsContext');
  const panel = usePanel();
  return { ...panel, ...shared, o: optionsTexts(panel.language) };
}
