/** `npm run looks`: takes the pictures of every layout anew, after a change that is wanted. Look at them before they are committed. */
import { join } from 'node:path';
import { ensureBuild, ensurePackages, root, run } from '../demo/prepare.mjs';
import { ensureBrowser } from './support/machine.mjs';

ensurePackages();
await ensureBrowser();
ensureBuild();
process.env['REELSHELF_LOOKS'] = 'keep';
const vitest = join(root, 'node_modules', '.bin', 'vitest');
process.exitCode = run(vitest, [
  'run',
  '--project',
  'e2e',
  'test/e2e/looks.test.ts',
  'test/e2e/playerLooks.test.ts',
  'test/e2e/shopLooks.test.ts',
])
  ? 0
  : 1;
