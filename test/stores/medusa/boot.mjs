/**
 * Starts a real Medusa from nothing: `node boot.mjs --port 9000 --data /tmp/medusa --origin http://127.0.0.1:8080`.
 * One line of JSON on stdout when it answers, the log on stderr. SIGTERM stops Medusa and its PostgreSQL. A second start on the same
 * folder finds the database filled.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from './postgres.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    origin: { type: 'string' },
    orders: { type: 'string' },
    secret: { type: 'string' },
  },
});
const { port, data, origin, orders, secret } = values;
if (!port || !data || !origin || !orders || !secret) {
  process.stderr.write(
    'node boot.mjs --port <n> --data <folder> --origin <of the shop page> --orders <address> --secret <what orders are signed with>\n',
  );
  process.exit(2);
}

let isStopping = false;
const stops = [];
async function stop(status) {
  if (isStopping) return;
  isStopping = true;
  for (const run of stops.reverse()) await run();
  process.exit(status);
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void stop(0));

try {
  const folder = resolve(data);
  mkdirSync(folder, { recursive: true });
  const postgres = await startPostgres(folder, stops);
  const factsFile = join(folder, 'facts.json');
  const known = existsSync(factsFile) ? JSON.parse(readFileSync(factsFile, 'utf8')) : null;
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    MEDUSA_DISABLE_TELEMETRY: 'true',
    LOG_LEVEL: 'warn',
    STORE_DATABASE_URL: postgres.url,
    STORE_ORIGIN: origin,
    REELSHELF_ORDERS: orders,
    REELSHELF_SECRET: secret,
  };
  // As a merchant copies it.
  const subscribers = join(import.meta.dirname, 'src', 'subscribers');
  mkdirSync(subscribers, { recursive: true });
  copyFileSync(
    join(import.meta.dirname, '../../../demo/install/medusa/reelshelf-orders.js'),
    join(subscribers, 'reelshelf-orders.js'),
  );
  const server = fork(
    join(import.meta.dirname, 'server.js'),
    [port, String(postgres.pid), known ? 'filled' : 'empty'],
    { cwd: import.meta.dirname, env, stdio: ['ignore', 2, 2, 'ipc'] },
  );
  const ended = once(server, 'exit');
  stops.push(async () => {
    server.kill('SIGTERM');
    await ended;
  });
  void ended.then(() => stop(1));
  const [told] = await once(server, 'message');
  const facts = known ?? told;
  if (!known) writeFileSync(factsFile, JSON.stringify(facts));
  const address = `http://127.0.0.1:${port}`;
  const settings = {
    baseUrl: address,
    ...facts.settings,
    cartUrl: '/cart',
    checkoutUrl: '/checkout',
  };
  process.stdout.write(
    `${JSON.stringify({ ready: true, name: 'medusa', origin: address, cart: 'medusa', ...facts, settings })}\n`,
  );
} catch (error) {
  process.stderr.write(`${error?.stack ?? error}\n`);
  await stop(1);
}
