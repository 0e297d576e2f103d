/**
 * `npm run test:dates`: everything that `npm test` runs, with the date moved for it and for what it starts, the browser too; the
 * machine's own clock stays. Numbers are days, words are steps: `npm run test:dates -- 200 unit`.
 */
import { spawnSync } from 'node:child_process';
import { ensureBuild, ensurePackages, fail, root, run, say } from '../demo/prepare.mjs';
import { ensureBrowser, installPackage } from './support/machine.mjs';

const asked = process.argv.slice(2);
const isDays = (word) => /^\d+$/.test(word);
const days = asked.some(isDays) ? asked.filter(isDays) : [1, 7, 30, 200, 1500];
const steps = asked.filter((word) => !isDays(word));

if (spawnSync('faketime', ['--version']).error && !installPackage('faketime'))
  fail('faketime could not be installed. It is a package of Debian and its like.');
// Installed and built today: only what is tested lives on another day.
ensurePackages();
await ensureBrowser();
ensureBuild();
const red = days.filter((count) => {
  say(`In ${count} days`);
  return !run('faketime', ['-f', `+${count}d`, process.execPath, `${root}test/run.mjs`, ...steps]);
});
if (red.length > 0) fail(`Not right in ${red.join(', ')} days`);
