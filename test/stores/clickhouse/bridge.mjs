/**
 * A current ClickHouse, as chdb brings it inside Node, behind the HTTP interface of a ClickHouse server: as much of it as
 * `@clickhouse/client` uses. Arguments: a folder for its data, a port. Says `ready` and the version when it listens.
 */
import { createServer } from 'node:http';
import { Session } from 'chdb';

const [folder = '', port = '0'] = process.argv.slice(2);
const session = new Session(folder);
/** What of a request's address is no setting of the engine's. */
const ours = new Set([
  'query',
  'query_id',
  'database',
  'session_id',
  'default_format',
  'role',
  'wait_end_of_query',
  'enable_http_compression',
  'mutations_sync_timeout',
]);
const databases = new Set(['default']);
let settings = '';

function run(statement, url) {
  const wanted = [...url.searchParams].filter(([name]) => !ours.has(name));
  const written = JSON.stringify(wanted);
  if (written !== settings) {
    for (const [name, value] of wanted)
      session.query(`SET ${name} = '${value.replace(/[\\']/g, '\\$&')}'`);
    settings = written;
  }
  const database = url.searchParams.get('database') ?? 'default';
  if (!databases.has(database)) {
    const found = session.query(
      `SELECT name FROM system.databases WHERE name = '${database}'`,
      'TabSeparated',
    );
    if (found.trim() !== database)
      throw new Error(
        `Code: 81. DB::Exception: Database ${database} does not exist. (UNKNOWN_DATABASE)`,
      );
    databases.add(database);
  }
  session.query(`USE ${database}`);
  return session.query(statement, 'TabSeparated');
}

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const url = new URL(request.url, 'http://127.0.0.1');
    const body = Buffer.concat(parts).toString('utf8');
    const query = url.searchParams.get('query');
    if (request.method === 'GET' && query === null) return response.end('Ok.\n');
    try {
      const answer = run(query === null ? body : `${query}\n${body}`, url);
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(answer);
    } catch (error) {
      const message = String(error.message ?? error);
      const code = /Code: (\d+)/.exec(message)?.[1];
      response.writeHead(
        code === '81' ? 404 : 500,
        code ? { 'x-clickhouse-exception-code': code } : {},
      );
      response.end(`${message}\n`);
    }
  });
});
// A long question holds everything up: connections that idle meanwhile are not to be cut off under the next one.
server.keepAliveTimeout = 600_000;
server.listen(Number(port), '127.0.0.1', () => {
  const version = session.query('SELECT version()', 'TabSeparated').trim();
  process.stdout.write(
    `${JSON.stringify({ ready: true, port: server.address().port, version })}\n`,
  );
});
process.once('SIGTERM', () => {
  server.close();
  session.close?.();
  process.exit(0);
});
