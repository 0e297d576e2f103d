/**
 * `npm test`: everything that has to hold, in the order in which failures are cheapest. What waits for a browser's clock and what works
 * in Node go side by side; the shoppers have the machine for themselves. With words after `--` only the named steps run:
 * `npm test -- unit dom`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild, ensurePackages, root, say } from '../demo/prepare.mjs';
import { ensureBrowser, ensureNginx, ensurePhp } from './support/machine.mjs';

const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const results = join(root, 'node_modules', '.cache', 'reelshelf', 'results');
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Answers whether it ended well; its output comes in one piece, so that two at once stay readable. */
function start(command, args, isAlone) {
  const child = spawn(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      process.stdout.write(said);
      resolve(code === 0);
    });
  });
}

const check =
  (command, ...args) =>
  async (isAlone) => {
    const ok = await start(command, args, isAlone);
    counts[ok ? 'passed' : 'failed']++;
    return ok;
  };

const vitest = (project) => async (isAlone) => {
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  const ok = await start(
    'vitest',
    [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=./test/support/secondTries.ts',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    isAlone,
  );
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
    counts.skipped += numPendingTests;
    // A file that cannot even be collected fails the run without failing a test.
    if (!ok && numFailedTests === 0) counts.failed++;
    return ok && numPassedTests > 0;
  } catch {
    counts.failed++;
    return false;
  }
};

/** One after the other; in each, lanes side by side, whose steps are one after the other. */
const phases = [
  [
    [
      ['types', 'Types', check('tsc', '-p', '.')],
      ['pure', 'Pure parts compile without DOM types', check('tsc', '-p', 'test/checks/pure')],
      ['format', 'Layout', check('oxfmt', '--check')],
      ['lint', 'Lint', check('oxlint', '--deny-warnings', 'src', 'test', 'demo', 'vite.config.ts')],
    ],
  ],
  [
    [
      ['unit', 'Unit tests', vitest('unit')],
      ['checks', 'House law, budgets, packaging', vitest('checks')],
    ],
    [['contract', 'Contract tests against real servers', vitest('contract')]],
    [['dom', 'Component tests in a real browser', vitest('dom')]],
  ],
  [[['e2e', 'Shoppers, end to end', vitest('e2e')]]],
];

const wanted = process.argv.slice(2);
const known = phases.flat(2).map(([name]) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No such step: ${unknown.join(', ')}. There are ${known.join(', ')}.\n`);
  process.exit(2);
}
ensurePackages();
await ensureBrowser();
if (wanted.length === 0 || wanted.includes('contract')) {
  ensurePhp();
  ensureNginx();
}
ensureBuild();
mkdirSync(results, { recursive: true });

const failed = [];
async function runLane(steps, isAlone) {
  for (const [name, title, runStep] of steps) {
    say(title);
    const since = Date.now();
    const ok = await runStep(isAlone);
    if (!ok) failed.push(name);
    process.stdout.write(`${ok ? '✓' : '✗'} ${title}: ${seconds(since)}\n`);
  }
}
for (const lanes of phases) {
  const chosen = lanes
    .map((steps) => steps.filter(([name]) => wanted.length === 0 || wanted.includes(name)))
    .filter(({ length }) => length > 0);
  await Promise.all(chosen.map((steps) => runLane(steps, chosen.length === 1)));
}
if (failed.length > 0) process.stdout.write(`\nNot right: ${failed.join(', ')}\n`);
process.stdout.write(
  `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n${seconds(started)}\n`,
);
process.exitCode = failed.length > 0 || counts.failed > 0 ? 1 : 0;
