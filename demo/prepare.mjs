/**
 * What `npm start` and `npm test` need before anything of the project can be imported: packages and a build.
 * Plain JavaScript on purpose, and each step is skipped when what it makes is already there.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'reelshelf');
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command where the project is; its output is shown. Answers whether it ended well. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  return status === 0;
}

export function say(text) {
  process.stdout.write(`\n▸ ${text}\n`);
}

function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory())
      for (const name of readdirSync(full).sort()) add(join(path, name));
    else hash.update(path).update(readFileSync(full));
  };
  paths.forEach(add);
  return hash.digest('hex');
}

/** Runs `make` unless the stamp says that it has been run for these very files and `product` is still there. */
export function once(name, paths, product, make) {
  const stamp = join(cache, name);
  const hash = hashOf(paths);
  if (existsSync(join(root, product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash)
    return;
  make();
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, hashOf(paths));
}

export function ensurePackages() {
  once('packages', ['package.json', 'package-lock.json'], 'node_modules/vite', () => {
    say('Installing packages (npm ci), about half a minute');
    if (run(npm, ['ci', '--no-audit', '--no-fund'])) return;
    // A registry that lacks another platform's optional binaries makes a lock file that `npm ci` refuses.
    say(
      'npm ci refused the lock file: installing with npm install, which leaves the lock file as it is',
    );
    if (!run(npm, ['install', '--no-save', '--no-audit', '--no-fund']))
      fail('The packages could not be installed. Check the network and try again.');
  });
}

export function ensureBuild() {
  once(
    'build',
    ['src', 'vite.config.ts', 'package.json', 'package-lock.json', 'test/build'],
    'dist/reelshelf.js',
    () => {
      say('Building dist/');
      if (!run(npm, ['run', '--silent', 'build']))
        fail('The build failed; the lines above say where.');
    },
  );
}

export function fail(message) {
  process.stderr.write(`\n✗ ${message}\n`);
  process.exit(1);
}
