/**
 * Starts a real Vendure shop from nothing: `node boot.mjs --port 3070 --data /tmp/vendure --origin http://127.0.0.1:8080
 * --orders http://127.0.0.1:8787/v1/orders/vendure --secret a-secret`.
 * One line of JSON on stdout when it answers, the log on stderr, SIGTERM stops it. A folder with a filled database is used as it is.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bootstrap, defaultConfig, dummyPaymentHandler, mergeConfig } from '@vendure/core';
import { populate } from '@vendure/core/cli/index.js';
import { readFacts } from './facts.mjs';
import { initialData, superadmin } from './initialData.mjs';

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

process.env['VENDURE_DISABLE_TELEMETRY'] = 'true';
const folder = resolve(data);
mkdirSync(folder, { recursive: true });
const database = join(folder, 'shop.sqlite');
const isNew = !existsSync(database);
const write = (level) => (message, context) =>
  process.stderr.write(`${level} ${context ?? ''} ${message}\n`);
const silent = () => {};

// As a merchant copies it: beside the shop's own packages.
const plugin = new URL('node_modules/.reelshelf/reelshelf-orders.mjs', import.meta.url);
mkdirSync(new URL('.', plugin), { recursive: true });
copyFileSync(new URL('../../../demo/install/vendure/reelshelf-orders.js', import.meta.url), plugin);
const { reelshelfOrders } = await import(plugin.href);

const config = mergeConfig(defaultConfig, {
  plugins: [reelshelfOrders({ endpoint: orders, secret })],
  apiOptions: {
    port: Number(port),
    hostname: '127.0.0.1',
    // What a merchant has to set for a shelf on another origin.
    cors: { origin, credentials: true, exposedHeaders: ['vendure-auth-token'] },
  },
  authOptions: {
    tokenMethod: ['bearer', 'cookie'],
    superadminCredentials: superadmin,
    cookieOptions: { secret: 'of a test' },
  },
  customFields: {
    OrderLine: [{ name: 'reelshelf', type: 'string', nullable: true }],
    Order: [{ name: 'reelshelf', type: 'string', nullable: true }],
  },
  dbConnectionOptions: { type: 'better-sqlite3', database, synchronize: true },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  logger: {
    error: write('error'),
    warn: write('warn'),
    info: write('info'),
    verbose: silent,
    debug: silent,
  },
});

const start = () => bootstrap(config);
const app = isNew
  ? await populate(start, initialData, fileURLToPath(new URL('products.csv', import.meta.url)))
  : await start();

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    void app.close().finally(() => process.exit(0));
  });
}
process.stdout.write(
  `${JSON.stringify({ ready: true, ...(await readFacts(`http://127.0.0.1:${port}`)) })}\n`,
);
