import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis, Conversation } from '../../../src/conversation';
import { findOwnPhrases, stemsOf } from '../../../src/engine/own-phrases';
import { answers, type Surroundings } from '../../../src/memory/answers';
import { cached } from '../../../src/memory/cached';
import { ClientMemory } from '../../../src/memory/client-memory';
import { TabStates } from '../../../src/memory/tab-states';
import { advise, askFirst, figures, fit, timeline } from '../../../src/ui/client-words';
import { explain } from '../../../src/ui/explain';
import { handOver } from '../../../src/ui/hand-over';
import { shownLanguage } from '../../../src/ui/texts';
import { catalogue } from '../clients/catalogue';
import { FaultyArea } from './faulty-area';
import { analysis, finding, NOW } from './letters';

/** A background with everything around it under control. */
export class World {
  readonly local = new FaultyArea();
  readonly session = fakeBrowser.storage.session;
  now = NOW;
  readonly analyse = vi
    .fn<(conversation: Conversation, options: object) => Promise<Analysis>>()
    .mockImplementation(async (of) =>
      analysis(of, [finding('m1'), finding('m2', 'tone.insult'), finding('m2', 'time.hurry', { confidence: 0.3 })]),
    );
  readonly showCount = vi.fn<Surroundings['showCount']>().mockResolvedValue();
  readonly refresh = vi.fn<Surroundings['refresh']>().mockResolvedValue();
  readonly tell = vi.fn<Surroundings['tell']>().mockResolvedValue();
  readonly openClient = vi.fn<Surroundings['openClient']>().mockResolvedValue();
  readonly findInDraft = vi.fn<Surroundings['ears']['findInDraft']>().mockResolvedValue([]);

  /** A background that has just been woken: nothing in its memory but what is stored. */
  wake(change: Partial<Surroundings> = {}) {
    return answers({
      memory: new ClientMemory(this.local),
      tabs: new TabStates(this.session),
      ears: {
        analyse: cached(this.analyse, 2),
        findInText: async () => [],
        findOwn: async (text, phrases) => findOwnPhrases(text, phrases),
        findInDraft: this.findInDraft,
        stemsOf: async (text) => stemsOf(text),
      },
      words: { explain, advise, askFirst, figures, fit, timeline, handOver },
      signalOf: (id) => catalogue.get(id),
      rules: 'test',
      languageOf: (chosen) => shownLanguage(chosen, 'ru-RU'),
      now: () => this.now,
      showCount: this.showCount,
      refresh: this.refresh,
      tell: this.tell,
      openClient: this.openClient,
      ...change,
    });
  }
}

export type Background = ReturnType<World['wake']>;
