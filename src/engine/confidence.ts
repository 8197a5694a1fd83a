/** From this confidence on a finding is shown, unless the user wants more or less. */
export const DEFAULT_STRENGTH = 0.6;

/** Below this nothing is reported at all, however much the user wants to see. */
export const LEAST_CONFIDENCE = 0.2;

/** No finding is surer than this: even careful readers disagree. */
export const MOST_CONFIDENCE = 0.97;

export type ConfidenceWord = 'high' | 'medium' | 'low';

/** The word for a confidence. High: nine of ten are right; medium: about seven of ten. */
export function confidenceWord(confidence: number): ConfidenceWord {
  if (confidence >= 0.85) return 'high';
  return confidence >= 0.6 ? 'medium' : 'low';
}
