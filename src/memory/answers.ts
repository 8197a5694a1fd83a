import type { Handlers } from '../messages/server';
import { pageAnswers } from './page-answers';
import { panelAnswers } from './panel-answers';
import type { Surroundings } from './surroundings';

export type { Surroundings } from './surroundings';

/** What the background answers to each request. */
export function answers(around: Surroundings): Handlers {
  return { ...pageAnswers(around), ...panelAnswers(around) };
}
