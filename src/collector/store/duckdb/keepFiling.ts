/** When the events of the journal go into the tables: many together, and all of them before anybody asks. */
import type { CollectorEnv } from '../../env.js';
import { emptyJournal } from './commitRows.js';
import type { Write } from './createWriter.js';

export interface Filing {
  /** Resolves when all that was acknowledged before is in the tables. */
  all(): Promise<void>;
  /** Some were acknowledged. Resolves at once, but where too many wait already. @param onFiled - when they are in the tables. */
  soon(rows: number, onFiled: () => void): Promise<void>;
}

/** So long they wait for others at most: whoever asks does not wait for that, and a row among 20,000 costs two thirds of one among 5,000. */
const WAIT_MS = 1000;
/** And as many do not wait. */
const MANY = 20_000;
/** As many may wait while others are put into the tables. */
const MOST = 60_000;

export function keepFiling(write: Write, { setTimer }: Pick<CollectorEnv, 'setTimer'>): Filing {
  let waiting = 0;
  let running: Promise<void> | null = null;
  let stopTimer: (() => void) | null = null;

  const file = async () => {
    stopTimer?.();
    stopTimer = null;
    const rows = waiting;
    waiting = 0;
    try {
      await write(emptyJournal);
    } catch (error) {
      waiting += rows;
      throw error;
    } finally {
      running = null;
    }
  };
  const begin = (): Promise<void> => {
    if (waiting > 0) running ??= file();
    return running ?? Promise.resolve();
  };

  return {
    async all() {
      // What came while these were being put there may not be among them.
      await running?.catch(() => {});
      await begin();
    },
    async soon(rows, onFiled) {
      waiting += rows;
      const inBackground = () =>
        // A store that fails says so itself, and the next start finds the journal.
        begin().then(onFiled, () => {});
      if (waiting >= MANY) void inBackground();
      else stopTimer ??= setTimer(() => void inBackground(), WAIT_MS);
      if (waiting >= MOST) await begin();
    },
  };
}
