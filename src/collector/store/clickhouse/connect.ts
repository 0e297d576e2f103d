import { Readable } from 'node:stream';
import type { ClickHouseClient, ClickHouseSettings } from '@clickhouse/client';
import type { ClickhouseAddress } from './address.js';
import type { Driver } from './driver.js';
import { checkVersion, codeOf, codes, explainFailure } from './explainFailure.js';
import { cell, text } from './sql.js';

export type Cell = string | number | bigint | boolean | null;

/** A ClickHouse server that has let us in. */
export interface Server {
  /** Where it is, for messages. */
  url: string;
  database: string;
  cluster: string | null;
  /** Of a release since 2022: it can be asked to wait for the disk and for mutations, and has types that are small and quick. */
  isModern: boolean;
  /** Answers row by row. */
  stream<Row>(sql: string): AsyncIterable<Row>;
  ask<Row>(sql: string): Promise<Row[]>;
  /** A statement without an answer. */
  run(sql: string): Promise<void>;
  /** Resolves when all rows are in the table, on its disk. All or none of one month are. */
  put(table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void>;
  close(): void;
}

/** Since when it can all that {@link Server.isModern} names. */
const MODERN = [22, 8] as const;
/** A report over everything may take its time; a lost connection is noticed by itself. */
const LONGEST_MS = 10 * 60_000;
const CONNECTIONS = 20;
/** So long an insert waits for the replicas that have to have it: as long as a server takes to notice that one is gone. */
const QUORUM_TIMEOUT_MS = 30_000;
/** Some twenty seconds: a replica that is gone is then given up by the others. */
const LONGEST_QUEUE = 120;
const COMMON = {
  output_format_json_quote_64bit_integers: 0,
  // A group of rows is asked for by a long list of ids.
  max_query_size: '500000000',
  max_ast_elements: '10000000',
  max_expanded_ast_elements: '10000000',
  wait_end_of_query: 1,
} as const;

/** @throws CollectorError `STORE_UNREACHABLE`, `STORE_LOGIN`, `STORE_TOO_OLD`. */
export async function connect(driver: Driver, address: ClickhouseAddress): Promise<Server> {
  let client = clientOf(driver, address, COMMON);
  try {
    const [found] = await askOf<{ version: string }>(client, 'SELECT version() AS version').catch(
      async (error: unknown) => {
        if (codeOf(error) !== codes.unknownDatabase) throw error;
        await makeDatabase(driver, address);
        // Old servers hang up after such a refusal.
        await client.close();
        client = clientOf(driver, address, COMMON);
        return askOf<{ version: string }>(client, 'SELECT version() AS version');
      },
    );
    const [major, minor] = checkVersion(address.url, found?.version ?? '0');
    const isModern = major > MODERN[0] || (major === MODERN[0] && minor >= MODERN[1]);
    if (isModern) {
      const known = await askOf<{ name: string }>(
        client,
        `SELECT name FROM system.settings WHERE name IN (${Object.keys(QUICKER).map(text).join(', ')})`,
      );
      await client.close();
      const quicker = Object.fromEntries(known.map(({ name }) => [name, QUICKER[name] ?? '0']));
      client = clientOf(driver, address, { ...COMMON, ...modernSettings(address), ...quicker });
    } else if (address.cluster !== null) {
      const most = await mostOf(client, address.cluster);
      await client.close();
      client = clientOf(driver, address, {
        ...COMMON,
        insert_quorum: most,
        insert_quorum_timeout: QUORUM_TIMEOUT_MS,
      });
    }
    return serverOf(client, address, isModern);
  } catch (error) {
    await client.close();
    throw explainFailure(address, error);
  }
}

/**
 * What is known of a row by one column is not read of the others, also where rows may be there twice. Two rows of one event say the same
 * but for some milliseconds, so that one is counted for two days only where it was sent twice at midnight, until the server merges them.
 */
const QUICKER: Record<string, string> = {
  optimize_move_to_prewhere_if_final: '1',
  use_skip_indexes_if_final: '1',
};

/** What a server of today is told, whatever its own profile says. */
const modernSettings = ({ cluster }: ClickhouseAddress): ClickHouseSettings => ({
  // Answered is written; the collector itself gathers what arrives together.
  async_insert: 0,
  mutations_sync: '2',
  // On most replicas, so that the loss of one loses nothing.
  ...(cluster === null ? {} : { insert_quorum: 'auto', insert_quorum_timeout: QUORUM_TIMEOUT_MS }),
});

/** How many replicas of a cluster are most of them; a server of today finds that out by itself. */
async function mostOf(client: ClickHouseClient, cluster: string): Promise<string> {
  const [found] = await askOf<{ most: number }>(
    client,
    `SELECT intDiv(count(), 2) + 1 AS most FROM system.clusters WHERE cluster = ${text(cluster)} AND shard_num = 1`,
  );
  return String(found?.most ?? 1);
}

function clientOf(
  driver: Driver,
  { url, database, username, password }: ClickhouseAddress,
  clickhouse_settings: ClickHouseSettings,
): ClickHouseClient {
  return driver.createClient({
    url,
    database,
    username,
    password,
    clickhouse_settings,
    request_timeout: LONGEST_MS,
    max_open_connections: CONNECTIONS,
    // The operator hears of failures from us, in a sentence.
    log: { level: driver.ClickHouseLogLevel.OFF },
    application: 'reelshelf',
  });
}

const askOf = async <Row>(client: ClickHouseClient, query: string): Promise<Row[]> =>
  (await client.query({ query, format: 'JSONEachRow' })).json<Row>();

async function makeDatabase(driver: Driver, address: ClickhouseAddress): Promise<void> {
  const client = clientOf(driver, { ...address, database: 'default' }, {});
  const where = address.cluster === null ? '' : ` ON CLUSTER '${address.cluster}'`;
  try {
    await client.command({ query: `CREATE DATABASE IF NOT EXISTS ${address.database}${where}` });
  } finally {
    await client.close();
  }
}

/** Of a replicated table an old server takes one insert at a time: one that comes while that of another collector goes to the replicas is refused. */
async function inQueue(insert: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await insert();
      return;
    } catch (error) {
      if (codeOf(error) !== codes.anotherInserts || tries === LONGEST_QUEUE) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(200, tries * 10)));
    }
  }
}

function serverOf(
  client: ClickHouseClient,
  { url, database, cluster }: ClickhouseAddress,
  isModern: boolean,
): Server {
  return {
    url,
    database,
    cluster,
    isModern,
    async *stream<Row>(query: string) {
      // Some may be larger than any memory: it comes as it is found.
      const answer = await client.query({
        query,
        format: 'JSONEachRow',
        clickhouse_settings: { wait_end_of_query: 0 },
      });
      for await (const rows of answer.stream<Row>())
        for (const row of rows) yield row.json() as Row;
    },
    ask: (query) => askOf(client, query),
    run: async (query) => void (await client.command({ query })),
    async put(table, columns, rows) {
      let lines = '';
      for (const row of rows) lines += `${row.map(cell).join('\t')}\n`;
      if (lines === '') return;
      await inQueue(() =>
        client.insert({
          table,
          columns: [...columns] as [string, ...string[]],
          format: 'TabSeparated',
          values: Readable.from([lines], { objectMode: false }),
        }),
      );
    },
    close: () => void client.close(),
  };
}
