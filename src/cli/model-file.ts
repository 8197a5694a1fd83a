import { existsSync, readFileSync } from 'node:fs';
import type { Model } from '../engine/model';
import { readModelFile } from '../engine/model-file';
import { projectPath } from './sources';

/** The model that `npm run model` makes, as the extension ships it. */
export const MODEL_FILE = projectPath('src/engine/generated/model.bin');

/** The bytes of the model file. A file of megabytes is read into a buffer of its own, as a view of all of it. */
export function modelBytes(): ArrayBuffer {
  return readFileSync(MODEL_FILE).buffer as ArrayBuffer;
}

export function readModel(): Model {
  return readModelFile(modelBytes()) as Model;
}

/** The model of an earlier run; nothing where there is none, or none of this form. */
export function earlierModel(): Model | undefined {
  try {
    return existsSync(MODEL_FILE) ? readModel() : undefined;
  } catch {
    return undefined;
  }
}
