import { render, type VNode } from 'preact';
import { expect, vi } from 'vitest';
import type { Language } from '../../../src/conversation';
import { ClientsPage } from '../../../src/ui/panel/ClientsPage';
import clientsCss from '../../../src/ui/panel/clients.css?inline';
import { PanelContext } from '../../../src/ui/panel/context';
import { Popup } from '../../../src/ui/panel/Popup';
import popupCss from '../../../src/ui/panel/popup.css?inline';
import { fresh, NOW, overfull, rows, SampleBackground, typical } from './samples';

/** What a face is shown with. */
export interface Stage {
  readonly background: SampleBackground;
  readonly node: VNode;
  readonly css: string;
}

export const STATES = ['empty', 'fresh', 'typical', 'overfull', 'failing'] as const;
export type State = (typeof STATES)[number];

function backgroundOf(language: Language, state: State): SampleBackground {
  const profile = { empty: () => null, failing: () => null, fresh, typical, overfull }[state](language);
  const count = { empty: 0, failing: 0, fresh: 1, typical: 7, overfull: 2000 }[state];
  const background = new SampleBackground(language, profile, rows(language, count));
  if (state === 'failing') background.failing = 'storage-broken';
  return background;
}

/** Every face, by name, in any state. */
export const FACES = {
  popup: (language, state) => {
    const background = backgroundOf(language, state);
    return { background, node: popup(background), css: popupCss };
  },
  /** No conversation is open: everybody. */
  list: (language, state) => {
    const background = backgroundOf(language, state);
    background.state = { kind: 'idle' };
    return { background, node: popup(background), css: popupCss };
  },
  unreadable: (language, state) => {
    const background = backgroundOf(language, state);
    background.state = { kind: 'unreadable', host: 'gmail', missing: 'subject' };
    return { background, node: popup(background), css: popupCss };
  },
  table: (language, state) => {
    location.hash = '#all';
    const background = backgroundOf(language, state);
    return { background, node: clients(background), css: clientsCss };
  },
  client: (language, state) => {
    const background = backgroundOf(language, state);
    location.hash = `#client=${background.profile?.client.id ?? 'nobody'}`;
    return { background, node: clients(background), css: clientsCss };
  },
} as const satisfies Record<string, (language: Language, state: State) => Stage>;

export type Face = keyof typeof FACES;

const popup = ({ onNews }: SampleBackground) => (
  <Popup tab={1} openOptions={() => {}} openClients={() => {}} close={() => {}} onNews={onNews} />
);
const clients = ({ onNews }: SampleBackground) => <ClientsPage openOptions={() => {}} onNews={onNews} />;

export interface Shown {
  readonly background: SampleBackground;
  readonly main: HTMLElement;
}

/** Draws a face into an empty page, and waits until it has been answered. */
export async function show(
  face: Face,
  language: Language,
  state: State,
  theme: 'light' | 'dark' = 'light',
): Promise<Shown> {
  clear();
  const { background, node, css } = FACES[face](language, state);
  document.documentElement.lang = language;
  document.title = face;
  const style = document.createElement('style');
  style.textContent = `${css}\n:root { color-scheme: ${theme} }`;
  document.head.append(style);
  const root = document.createElement('div');
  document.body.append(root);
  drawn = { root, style };
  render(
    <PanelContext.Provider value={{ language, ask: background.ask, now: NOW }}>{node}</PanelContext.Provider>,
    root,
  );
  await settled();
  return { background, main: root.querySelector('main')! };
}

let drawn: { readonly root: HTMLElement; readonly style: HTMLElement } | null = null;

/** Takes the last face away. */
export function clear(): void {
  if (!drawn) return;
  render(null, drawn.root);
  drawn.root.remove();
  drawn.style.remove();
  drawn = null;
}

/** Until nothing says that it is still reading. */
export const settled = (): Promise<void> =>
  vi.waitFor(() => {
    expect(document.querySelector('main')).not.toBeNull();
    expect(document.querySelector('[aria-busy]')).toBeNull();
  });
