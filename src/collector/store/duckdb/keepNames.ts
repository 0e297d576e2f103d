import type { DuckDBConnection } from '@duckdb/node-api';
import type { FeedName } from '../types.js';

/** In one statement, and so in one transaction. */
export async function keepNames(
  writer: DuckDBConnection,
  names: readonly FeedName[],
): Promise<void> {
  const list = (read: (name: FeedName) => string) => JSON.stringify(names.map(read));
  await writer.run(
    `INSERT OR REPLACE INTO feed_names
      SELECT unnest($1::JSON::VARCHAR[]), unnest($2::JSON::VARCHAR[]), unnest($3::JSON::VARCHAR[]), unnest($4::JSON::VARCHAR[])`,
    [
      list(({ kind, id }) => `${kind} ${id}`),
      list(({ kind }) => kind),
      list(({ id }) => id),
      list(({ label }) => JSON.stringify(label)),
    ],
  );
}
