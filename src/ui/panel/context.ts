import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../conversation';
import type { Failure, PanelRequest, Replies } from '../../messages/protocol';
import { panelTexts } from '../texts/panel';

/** Asks the background; rejects with an error that carries a `code` of the texts where it can. */
export type Ask = <R extends PanelRequest>(request: R) => Promise<Replies[R['kind']]>;

interface Panel {
  readonly language: Language;
  readonly ask: Ask;
  /** When the page was opened: dates are said relative to it. */
  readonly now: Date;
}

/** The language and the line to the background, for every piece of popup and options. */
export const PanelContext = createContext<Panel | null>(null);

export function usePanel() {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('a piece of the panel outside PanelContext');
  return { ...panel, t: panelTexts(panel.language) };
}

/** The text key of a failure; whatever is no failure of the background is `internal`. */
export function failureCode(error: unknown): Failure['failed'] {
  return error instanceof Error && 'code' in error ? (error.code as Failure['failed']) : 'internal';
}
