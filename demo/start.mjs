/**
 * `npm start`: the demo shop, its collector and its studio, from a fresh clone, with nothing typed before it. Plain JavaScript, because
 * it runs before there are packages. What a run has set up (packages, build, events, the report's token) the next one reuses.
 * `npm run dev` is the same with `--watch`: a change in `src/` is built, and the next load of the page has it.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { demoReels } from './reels.mjs';
import { askDemoQuestions } from './questions.mjs';
import { ensureBuild, ensurePackages, fail, npm, root, say } from './prepare.mjs';

const HOST = '127.0.0.1';
const SHOP_PORT = 4173;
const COLLECTOR_PORT = 4174;
const PLATFORM_PORT = 4181;
const KEY = 'pub_demo';
const PATIENCE_MS = 30_000;
const data = join(root, '.cache', 'demo');

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });

/** The wished port, or the next free one. */
async function findPort(wished, taken = []) {
  for (let port = wished; port < wished + 100; port += 1)
    if (!taken.includes(port) && (await isFree(port))) return port;
  return fail(`No free port between ${wished} and ${wished + 99}. Stop something and try again.`);
}

/** Made once and kept, so that a bookmarked report opens again. */
function reportToken() {
  const file = join(data, 'report-token');
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function answers(url, child) {
  const untilMs = Date.now() + PATIENCE_MS;
  while (Date.now() < untilMs && child.exitCode === null) {
    try {
      await fetch(url);
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}

/** One small shop a platform, each on a port of its own: their carts' addresses are the platform's. */
async function startPlatforms(taken) {
  const { tsImport } = await import('tsx/esm/api');
  const { platforms } = await tsImport('./platforms/index.ts', import.meta.url);
  const { startPlatform } = await tsImport('./platforms/server.ts', import.meta.url);
  const running = [];
  let port = PLATFORM_PORT;
  for (const demo of platforms) {
    port = await findPort(port, taken);
    running.push(await startPlatform(demo, { port, host: HOST }));
    port += 1;
  }
  return running;
}

function startCollector({ port, shopPort, token, reels }) {
  const origins = [`http://${HOST}:${shopPort}`, `http://localhost:${shopPort}`];
  return spawn(
    process.execPath,
    [
      join(root, 'dist', 'node', 'cli.js'),
      'collect',
      ...['--host', HOST, '--port', String(port)],
      // One file a port: a second `npm start` beside this one must not wait for this one's file.
      ...['--name', 'Halden', '--data', join(data, `events-${port}.duckdb`)],
      ...origins.flatMap((origin) => ['--key', `${KEY}@${origin}`]),
      ...['--studio', reels, '--comments'],
      ...['--feed', `http://${HOST}:${shopPort}/reels/reels.json`],
    ],
    // In a group of its own: the terminal's Ctrl-C is for us, and the collector gets one quiet SIGTERM to finish its writing.
    // The token goes by the environment: everybody on the machine can read arguments.
    {
      cwd: root,
      env: { ...process.env, REELSHELF_REPORT_TOKEN: token },
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
    },
  );
}

/** Builds once after a burst of changes, and again if there were more meanwhile. */
function buildOnChange() {
  let isBuilding = false;
  let isStale = false;
  let timer;
  const build = () => {
    if (isBuilding) return void (isStale = true);
    isBuilding = true;
    isStale = false;
    spawn(npm, ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' }).once(
      'exit',
      (code) => {
        isBuilding = false;
        say(
          code === 0 ? 'Built; load the page again' : 'The build failed; the lines above say where',
        );
        if (isStale) build();
      },
    );
  };
  watch(join(root, 'src'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(build, 200);
  });
}

async function main() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node ${process.versions.node} is too old; version 20 or newer is needed.`);
  ensurePackages();
  ensureBuild();
  mkdirSync(data, { recursive: true });

  say('Starting the shop, the collector and the studio');
  const shopPort = await findPort(SHOP_PORT);
  const port = await findPort(COLLECTOR_PORT, [shopPort]);
  const token = reportToken();
  const { tsImport } = await import('tsx/esm/api');
  const { startShop } = await tsImport('./shop/server.ts', import.meta.url);
  // One a port, as with the events: a studio has its folder to itself.
  const reels = join(data, `reels-${port}`);
  const shop = await startShop({
    ...demoReels(reels),
    port: shopPort,
    host: HOST,
    collectorUrl: `http://${HOST}:${port}`,
    key: KEY,
    hasQuestions: true,
  });
  const platforms = await startPlatforms([shopPort, port]);
  const collector = startCollector({ port, shopPort, token, reels });

  process.on('exit', () => collector.kill('SIGTERM'));

  let isStopping = false;
  const stop = async (exitCode) => {
    if (isStopping) return;
    isStopping = true;
    const isRunning = collector.exitCode === null && collector.signalCode === null;
    const isGone = new Promise((resolve) =>
      isRunning ? collector.once('exit', resolve) : resolve(),
    );
    collector.kill('SIGTERM');
    const impatience = setTimeout(() => collector.kill('SIGKILL'), 5000);
    await Promise.all([isGone, shop.stop(), ...platforms.map((platform) => platform.stop())]);
    clearTimeout(impatience);
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
  collector.once('exit', (code, signal) => {
    if (isStopping) return;
    process.stderr.write(
      `\n✗ The collector ended by itself (${signal ?? `code ${code}`}); the lines above say why. The shop is stopped too.\n`,
    );
    void stop(1);
  });

  if (!(await answers(`http://${HOST}:${port}/health`, collector))) {
    if (!isStopping)
      process.stderr.write(
        `\n✗ The collector did not answer within ${PATIENCE_MS / 1000} seconds.\n`,
      );
    return stop(1);
  }
  const collectorUrl = `http://${HOST}:${port}`;
  await askDemoQuestions({ collector: collectorUrl, shop: shop.url, key: KEY, token }).catch(
    (error) => say(`The demo's questions were not asked: ${error.message}`),
  );
  if (process.argv.includes('--watch')) buildOnChange();
  process.stdout.write(`
  The shop               ${shop.url}
  A product with videos  ${shop.url}/products/serum-dew
  The merchant's report  http://${HOST}:${port}/report?token=${token}
  The merchant's studio  http://${HOST}:${port}/studio?token=${token}
  Questions asked        http://${HOST}:${port}/questions?token=${token}

  The same tag on other platforms
${platforms.map(({ url, demo }) => `    ${url}  ${demo.title}`).join('\n')}

  Accept the privacy note in the shop, watch, add to the cart, order: the report follows while you look.
  What you change in the studio, the shop shows. Events and changes are kept in .cache/demo. Ctrl-C stops everything.

`);
}

await main();
