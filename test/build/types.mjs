/**
 * `dist/types`: what a developer's editor reads. The compiler makes a declaration a source; here they become one file an entry of the package,
 * beside what several entries share, so that the inside of the house is not published file by file.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { fail, root } from '../../demo/prepare.mjs';

/**
 * A library for templates need not be there: the source that names several says so before each of them. The roll-up makes imports of these
 * names; they get the same words, so that a page without React compiles. Its notes of where a part came from are paths of this machine.
 */
const mayBeMissing = {
  name: 'may-be-missing',
  renderChunk: (code) =>
    code
      .replace(
        /^import \* as [\w$]+ from "p?react";$/gm,
        '/** @ts-ignore Need not be there. */\n$&',
      )
      .replace(/^\/\/ \S+\.d\.ts\n/gm, ''),
};

const declarations = mkdtempSync(join(tmpdir(), 'reelshelf-types-'));
try {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'src', '--outDir', declarations],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) fail('The declarations could not be made; the lines above say why.');
  const entry = (name) => join(declarations, 'entries', name);
  const carts = readdirSync(entry('cart')).map((file) => `cart/${file.slice(0, -'.d.ts'.length)}`);
  const languages = readdirSync(entry('languages')).map(
    (file) => `languages/${file.slice(0, -'.d.ts'.length)}`,
  );
  const bundle = await rolldown({
    input: Object.fromEntries(
      [
        'index',
        'preact',
        'react',
        'element',
        'feed',
        'events',
        'server',
        'collector',
        ...carts,
        ...languages,
      ].map((name) => [name, entry(`${name}.d.ts`)]),
    ),
    external: /^[^./]/,
    plugins: [dts({ oxc: true, dtsInput: true, sourcemap: false }), mayBeMissing],
  });
  const dir = join(process.env['REELSHELF_OUT'] ?? join(root, 'dist'), 'types');
  await bundle.write({ dir, entryFileNames: '[name].ts', chunkFileNames: 'shared/[name].ts' });
} finally {
  rmSync(declarations, { recursive: true });
}
