import { createTurns } from '../../../tools/inTurn.js';
import type { Recovery } from '../recovery.js';
import type { Database } from './openDatabase.js';

/** Makes a change that is durable when it resolves; one at a time. */
export type Write = <T>(change: (database: Database) => Promise<T>) => Promise<T>;

/** @param check - that what was written is where it will be looked for. */
export function createWriter(
  recovery: Recovery<Database>,
  check: (database: Database) => Promise<void> = async () => {},
): Write {
  const inTurn = createTurns();
  const writeNow = async <T>(change: (database: Database) => Promise<T>): Promise<T> => {
    try {
      const answer = await recovery.use(async (database) => {
        const written = await change(database);
        await check(database);
        return written;
      });
      recovery.worked();
      return answer;
    } catch (error) {
      // A value that cannot be written is the row's fault.
      if (!(error instanceof TypeError || error instanceof RangeError)) recovery.fail(error);
      throw error;
    }
  };
  return (change) => inTurn(() => writeNow(change));
}
