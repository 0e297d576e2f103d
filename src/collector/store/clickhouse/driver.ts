import { CollectorError } from '../../collectorError.js';

export type Driver = typeof import('@clickhouse/client');

/** With reelshelf itself in the command: run by npx alone, it lies in a folder of npm's own and finds nothing of the project's. */
const INSTALL = 'npm install reelshelf @clickhouse/client';

/** @throws CollectorError `STORE_MISSING`. */
export async function loadDriver(): Promise<Driver> {
  try {
    return await import('@clickhouse/client');
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
    throw new CollectorError(
      'STORE_MISSING',
      /Cannot find (package|module) '@clickhouse\/client'/.test(reason)
        ? `What speaks to ClickHouse, @clickhouse/client, could not be found. Install both into one folder, and start it from there: ${INSTALL}`
        : `What speaks to ClickHouse, @clickhouse/client, is there, but cannot be loaded: ${reason.replace(/\.?$/, '.')} Delete node_modules, then: ${INSTALL}`,
      cause,
    );
  }
}
