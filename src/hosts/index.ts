import { roundcubeHost } from './roundcube';
import type { Host } from './types';

/** Every mail program and CRM that the user can switch on beyond Gmail. The only list of them. */
export const hosts: readonly Host[] = [roundcubeHost];
