import type { DuckDBValue } from '@duckdb/node-api';
import type { Removal } from '../types.js';
import type { Database } from './openDatabase.js';

/** What a visit told before it knew its visitor is the visitor's, too. */
const OF_VISITOR = `DELETE FROM events WHERE visitor = $1
  OR session IN (SELECT session FROM events WHERE visitor = $1 AND session IS NOT NULL)`;
const BEFORE = [
  'DELETE FROM events WHERE at_ms < $1',
  'DELETE FROM signed_orders WHERE received_ms < $1',
];

/** In one transaction. @returns how many rows are gone. */
export async function removeRows({ writer }: Database, which: Removal): Promise<number> {
  const [statements, value]: [string[], DuckDBValue] =
    'visitor' in which ? [[OF_VISITOR], which.visitor] : [BEFORE, BigInt(which.beforeMs)];
  let removed = 0;
  await writer.run('BEGIN');
  try {
    for (const statement of statements)
      removed += (await writer.run(statement, [value])).rowsChanged;
    await writer.run('COMMIT');
    return removed;
  } catch (error) {
    await writer.run('ROLLBACK').catch(() => {});
    throw error;
  }
}
