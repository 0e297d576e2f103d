/**
 * `npm test`: everything that has to hold, in the order in which failures are cheapest. With words after `--` only the named
 * steps run: `npm test -- unit dom`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, ensureBuild, ensurePackages, ensurePhp, root, run, say } from './support/prepare.mjs';

const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const results = join(root, 'node_modules', '.cache', 'reelshelf', 'results');
const counts = { passed: 0, failed: 0, skipped: 0 };

function check(command, ...args) {
  return () => {
    const ok = run(join(root, 'node_modules', '.bin', command), args);
    counts[ok ? 'passed' : 'failed']++;
    return ok;
  };
}

function vitest(project) {
  return () => {
    const file = join(results, `${project}.json`);
    rmSync(file, { force: true });
    const ok = run(join(root, 'node_modules', '.bin', 'vitest'), ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    try {
      const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
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
}

const steps = [
  ['types', 'Types', check('tsc', '-p', '.')],
  ['pure', 'Pure parts compile without DOM types', check('tsc', '-p', 'test/checks/pure')],
  ['lint', 'Lint', check('oxlint', '--deny-warnings', 'src', 'test', 'demo', 'vite.config.ts')],
  ['unit', 'Unit tests', vitest('unit')],
  [
    'contract',
    'Contract tests against real servers',
    () => {
      ensurePhp();
      return vitest('contract')();
    },
  ],
  ['dom', 'Component tests in a real browser', vitest('dom')],
  ['checks', 'House law, budgets, packaging', vitest('checks')],
  ['e2e', 'Shoppers, end to end', vitest('e2e')],
];

const wanted = process.argv.slice(2);
ensurePackages();
await ensureBrowser();
ensureBuild();
mkdirSync(results, { recursive: true });

const failed = [];
for (const [name, title, runStep] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(title);
  const since = Date.now();
  const ok = runStep();
  if (!ok) failed.push(name);
  process.stdout.write(`${ok ? '✓' : '✗'} ${title}: ${seconds(since)}\n`);
}
if (failed.length > 0) process.stdout.write(`\nNot right: ${failed.join(', ')}\n`);
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n${seconds(started)}\n`);
process.exitCode = failed.length > 0 || counts.failed > 0 ? 1 : 0;
