/**
 * `npm run test:bundlers`: the package as developers build it into their pages. Each folder here is such a developer's project; the packed
 * tarball is installed into it as npm resolves it, built for production, and a shopper buys on the page. With names after `--` only
 * those: `npm run test:bundlers -- vite5 next`.
 */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild, ensurePackages, npm, once, root, run, say } from '../../demo/prepare.mjs';
import { ensureBrowser } from '../support/machine.mjs';

const started = Date.now();
const here = join(root, 'test', 'bundlers');
const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

const projects = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !projects.includes(name));
if (unknown.length > 0) {
  process.stderr.write(
    `No such project: ${unknown.join(', ')}. There are ${projects.join(', ')}.\n`,
  );
  process.exit(2);
}

/** Named after what is in it: npm takes a file of the same name for the one it has. */
function pack(folder) {
  if (!run(npm, ['pack', '--silent', '--pack-destination', folder], { stdio: 'ignore' }))
    return null;
  const file = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
  const named = join(
    folder,
    `reelshelf-${createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)}.tgz`,
  );
  renameSync(file, named);
  return named;
}

function install(name, tarball) {
  const cwd = join(here, name);
  const folder = join('test', 'bundlers', name);
  let ok = true;
  once(
    `bundler-${name}`,
    [join(folder, 'package.json'), join(folder, 'package-lock.json')],
    join(folder, 'node_modules'),
    () => {
      ok =
        run(npm, ['ci', ...quiet], { cwd }) ||
        run(npm, ['install', '--no-save', ...quiet], { cwd });
    },
  );
  rmSync(join(cwd, 'node_modules', 'reelshelf'), { recursive: true, force: true });
  return ok && run(npm, ['install', '--no-save', '--prefer-offline', ...quiet, tarball], { cwd });
}

function build(name) {
  const cwd = join(here, name);
  for (const folder of ['src', 'out', '.next'])
    rmSync(join(cwd, folder), { recursive: true, force: true });
  cpSync(join(here, 'page'), join(cwd, 'src'), { recursive: true });
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  return run(npm, ['run', '--silent', 'build'], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function test(names) {
  const results = join(root, 'node_modules', '.cache', 'reelshelf', 'results');
  const file = join(results, 'bundlers.json');
  mkdirSync(results, { recursive: true });
  rmSync(file, { force: true });
  const args = [
    'run',
    '--project',
    'bundlers',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', 'vitest'), args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, REELSHELF_BUNDLERS: names.join() },
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

ensurePackages();
await ensureBrowser();
ensureBuild();

const folder = mkdtempSync(join(tmpdir(), 'reelshelf-pack-'));
const tarball = pack(folder);
const built = [];
const broken = [];
for (const name of wanted.length > 0 ? wanted : projects) {
  const since = Date.now();
  const ok = tarball !== null && install(name, tarball) && build(name);
  (ok ? built : broken).push(name);
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} installed and built: ${seconds(since)}\n`);
}
rmSync(folder, { recursive: true, force: true });
say('Shoppers on the built pages');
const { passed, failed, skipped, ok } =
  built.length > 0 ? await test(built) : { passed: 0, failed: 0, skipped: 0, ok: false };
if (broken.length > 0) process.stdout.write(`\nNot built: ${broken.join(', ')}\n`);
process.stdout.write(
  `\n${passed} passed, ${failed + broken.length} failed, ${skipped} skipped\n${seconds(started)}\n`,
);
process.exit(ok && broken.length === 0 ? 0 : 1);
