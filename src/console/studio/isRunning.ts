import type { Job } from '../../studio/shared/wire.js';

/** A file that is still being made ready. */
export const isRunning = ({ state }: Pick<Job, 'state'>): boolean =>
  state === 'waiting' || state === 'working';
