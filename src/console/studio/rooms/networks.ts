import { networkNames } from '../../../feed/networkNames.js';

/** Where creators post, and the answer for all others. */
export const NETWORKS = { ...networkNames, other: 'Elsewhere' } as const;
