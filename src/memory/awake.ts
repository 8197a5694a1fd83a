import type { Surroundings } from './surroundings';

/** What is to be looked after whenever the background wakes. None of it is worth failing for. */
export async function awake({ memory, rules, now }: Pick<Surroundings, 'memory' | 'rules' | 'now'>): Promise<void> {
  await memory.noteChange('rules', now(), rules).catch(() => undefined);
  await memory.forgetOldQuotes(now()).catch(() => undefined);
}
