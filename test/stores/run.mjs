/**
 * `npm run test:stores`: the shelf against real shop servers on this machine, each installed, filled and started from nothing. With
 * names after `--` only those: `npm run test:stores -- vendure`.
 *
 * `clickhouse` is no shop, but what a collector may keep its events in: `clickhouse/run.mjs`. `simulated` is one of 200,000 made-up
 * visitors, whose report has to come to what they did; `npm test` has one of 20,000.
 *
 * A shop is a folder here with `package.json` (its own packages), `boot.mjs` (starts it, prints its facts), `checkout.js` (the shop
 * page's checkout) and `orders.mjs` (what the merchant sees of an order).
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureBuild, ensurePackages, npm, once, root, run, say } from '../../demo/prepare.mjs';
import { ensureBrowser, ensureClickhouse, ensureKeeper, ensureNginx } from '../support/machine.mjs';
import { testClickhouse } from './clickhouse/run.mjs';

const BOOT_LIMIT_MS = 240_000;
const STOP_LIMIT_MS = 20_000;
const here = join('test', 'stores');
const results = join(root, 'node_modules', '.cache', 'reelshelf', 'results');
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

const shops = readdirSync(join(root, here)).filter((name) =>
  existsSync(join(root, here, name, 'boot.mjs')),
);
const stores = [...shops, 'clickhouse', 'simulated'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stores.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No such shop: ${unknown.join(', ')}. There are ${stores.join(', ')}.\n`);
  process.exit(2);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function ensureStorePackages(name) {
  const folder = join(here, name);
  let ok = true;
  once(
    `store-${name}`,
    [join(folder, 'package.json'), join(folder, 'package-lock.json')],
    join(folder, 'node_modules'),
    () => {
      say(`Installing the packages of ${name}, about two minutes`);
      const options = { cwd: join(root, folder) };
      ok =
        run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options) ||
        run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], options);
      if (!ok) rmSync(join(root, folder, 'node_modules'), { recursive: true, force: true });
    },
  );
  return ok;
}

/**
 * Starts a shop; its log is shown only when it does not come up.
 *
 * @param orders - where it tells of its orders, with what secret.
 */
async function boot(name, origin, orders) {
  const data = mkdtempSync(join(tmpdir(), `reelshelf-${name}-`));
  const args = [
    join(root, here, name, 'boot.mjs'),
    '--port',
    String(await freePort()),
    '--data',
    data,
    '--origin',
    origin,
    '--orders',
    orders.address,
    '--secret',
    orders.secret,
  ];
  // Whatever a server drops where it stands goes with its data.
  const child = spawn(process.execPath, args, { cwd: data, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stderr.on('data', (chunk) => (log = (log + chunk).slice(-20_000)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(timer);
    rmSync(data, { recursive: true, force: true });
  };
  process.once('exit', () => child.kill('SIGTERM'));
  const ready = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{"ready":true')) resolve(line);
      else log += `${line}\n`;
    });
  });
  const late = new Promise((resolve) => setTimeout(resolve, BOOT_LIMIT_MS, 'late').unref());
  const facts = await Promise.race([ready, ended, late]);
  if (typeof facts === 'string' && facts !== 'late') return { facts, stop };
  await stop();
  throw new Error(`${name} did not come up:\n${log}`);
}

function test(name, env) {
  // What every shop has to do, and what only this one has.
  const files = ['stores', 'adapter', 'orders', name].map((part) => join(here, `${part}.test.ts`));
  return vitest(name, env, ['--project', 'stores', ...files]);
}

function vitest(name, env, chosen) {
  const file = join(results, `store-${name}.json`);
  rmSync(file, { force: true });
  const args = [
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  // Not the blocking way: the shop's log has to be read meanwhile.
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', 'vitest'), args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('exit', (status) => {
      const told = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
      const {
        numPassedTests: passed = 0,
        numFailedTests: failed = 0,
        numPendingTests: skipped = 0,
      } = told;
      resolve({ passed, failed, skipped, ok: status === 0 && passed > 0 });
    });
  });
}

const started = Date.now();
ensurePackages();
if (wanted.length === 0 || wanted.some((name) => shops.includes(name))) {
  await ensureBrowser();
  ensureBuild();
}
if (wanted.length === 0 || wanted.includes('clickhouse')) {
  ensureNginx();
  ensureClickhouse();
  ensureKeeper();
}
mkdirSync(results, { recursive: true });

const simulatedShop = ['--project', 'contract', 'test/contract/collector/simulatedShop.test.ts'];
const rows = [];
for (const name of wanted.length > 0 ? wanted : stores) {
  const row = {
    shop: name,
    installed: '',
    started: '',
    passed: 0,
    failed: 0,
    skipped: 0,
    took: '',
    ok: false,
  };
  rows.push(row);
  const since = Date.now();
  try {
    if (name === 'simulated') {
      Object.assign(row, await vitest(name, { REELSHELF_VISITORS: '200000' }, simulatedShop));
      continue;
    }
    if (!ensureStorePackages(name))
      throw new Error(`The packages of ${name} could not be installed.`);
    row.installed = seconds(since);
    if (name === 'clickhouse') {
      Object.assign(row, await testClickhouse((env, args) => vitest(name, env, args)));
      continue;
    }
    say(`Starting ${name}`);
    const booting = Date.now();
    const shopPort = await freePort();
    const ordersPort = await freePort();
    const secret = randomBytes(24).toString('hex');
    const { facts, stop } = await boot(name, `http://127.0.0.1:${shopPort}`, {
      address: `http://127.0.0.1:${ordersPort}/v1/orders/${name}`,
      secret,
    });
    row.started = seconds(booting);
    process.stdout.write(`${name} answers after ${row.started}\n`);
    Object.assign(
      row,
      await test(name, {
        REELSHELF_STORE: facts,
        REELSHELF_SHOP_PORT: String(shopPort),
        REELSHELF_ORDERS_PORT: String(ordersPort),
        REELSHELF_SECRET: secret,
      }),
    );
    await stop();
  } catch (error) {
    process.stderr.write(`\n✗ ${error.message}\n`);
  } finally {
    row.took = seconds(since);
  }
}

process.stdout.write('\n');
console.table(rows.map(({ ok, ...row }) => ({ ...row, result: ok ? '✓' : '✗' })));
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
process.stdout.write(
  `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped\n${seconds(started)}\n`,
);
process.exit(rows.every(({ ok }) => ok) ? 0 : 1);
