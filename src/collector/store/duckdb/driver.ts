import { CollectorError } from '../../collectorError.js';

/**
 * The oldest release that holds. With 1.4 a full disk ends the whole process; with 1.3 a database cannot be put away, so that
 * what was stored can be lost when it is opened again.
 */
const OLDEST = [1, 5, 0] as const;
/** Named where another one cannot be used. */
const TRIED = '1.5.6-r.1';

export type Driver = typeof import('@duckdb/node-api');

/** @throws CollectorError `STORE_MISSING`, `STORE_TOO_OLD`. */
export async function loadDriver(): Promise<Driver> {
  let driver: Driver;
  try {
    driver = await import('@duckdb/node-api');
  } catch (cause) {
    throw missing(cause);
  }
  if (isTooOld(driver.version())) {
    throw new CollectorError(
      'STORE_TOO_OLD',
      `The installed @duckdb/node-api brings DuckDB ${driver.version()}; ${OLDEST.join('.')} or newer is needed. Install it: npm install @duckdb/node-api@latest`,
    );
  }
  return driver;
}

/** With reelshelf itself in the command: run by npx alone, it lies in a folder of npm's own and finds nothing of the project's. */
const INSTALL = 'npm install reelshelf @duckdb/node-api';

function missing(cause: unknown): CollectorError {
  const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
  const message = /Cannot find (package|module) '@duckdb\/node-api'/.test(reason)
    ? `The embedded database @duckdb/node-api could not be found. Install both into one folder, and start it from there: ${INSTALL}`
    : `The embedded database @duckdb/node-api is there, but cannot be loaded on this machine: ${reason.replace(/\.?$/, '.')} Its program for another system was copied here, or optional dependencies were left out. Delete node_modules, then on this machine: ${INSTALL}`;
  return new CollectorError('STORE_MISSING', message, cause);
}

/** The driver lacks something, or does it in another way than we know. */
export const unsuitable = (driver: Driver, cause: unknown): CollectorError =>
  new CollectorError(
    'STORE_UNSUITABLE',
    `This release of reelshelf cannot work with the installed @duckdb/node-api (DuckDB ${driver.version()}): ${cause instanceof Error ? cause.message : String(cause)}. Install one that was tried: npm install @duckdb/node-api@${TRIED}`,
    cause,
  );

/** A version that is written in another way than `v1.5.0` is a build of somebody's own, who will know. */
export function isTooOld(version: string): boolean {
  const parts = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number);
  if (!parts) return false;
  const differing = OLDEST.findIndex((oldest, index) => oldest !== parts[index]);
  return differing >= 0 && (parts[differing] ?? 0) < (OLDEST[differing] ?? 0);
}
