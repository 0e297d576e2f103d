/**
 * `npm run bench`: what the shelf costs a product page on a slow phone, beside the page without it and a carousel written by hand.
 * `npm run bench -- --quick` for a first look; the options stand in `test/bench/options.ts`.
 */
import { join } from 'node:path';
import { ensureBuild, ensurePackages, root, run } from '../demo/prepare.mjs';
import { ensureBrowser } from './support/machine.mjs';

const args = process.argv.slice(2);
ensurePackages();
await ensureBrowser();
// Another build than this working copy's is measured as it is.
if (!args.includes('--dist')) ensureBuild();
process.exitCode = run(join(root, 'node_modules', '.bin', 'tsx'), [
  join('test', 'bench', 'main.ts'),
  ...args,
])
  ? 0
  : 1;
