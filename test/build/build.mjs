/** `npm run build [-- <folder>]`: all parts of `dist/`, from nothing. The folder is for the check that compares with what is committed. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fail, root, run } from '../../demo/prepare.mjs';

const out = resolve(root, process.argv[2] ?? 'dist');
const bin = (name) => join(root, 'node_modules', '.bin', name);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const env = { ...process.env, REELSHELF_OUT: out, NODE_ENV: 'production' };
for (const mode of ['app', 'loader', 'npm', 'node', 'report']) {
  if (!run(bin('vite'), ['build', '--logLevel', 'warn', '--mode', mode], { env })) fail(`vite build --mode ${mode} failed.`);
}
if (!run(bin('tsx'), [join('test', 'build', 'writeNotices.ts'), out])) fail('The notices of bundled packages could not be made.');
const declarations = mkdtempSync(join(tmpdir(), 'reelshelf-types-'));
const areTyped = run(bin('tsc'), ['-p', 'src', '--outDir', declarations]) && run(bin('tsx'), [join('test', 'build', 'rollTypes.ts'), declarations, join(out, 'types')]);
rmSync(declarations, { recursive: true });
if (!areTyped) fail('The declarations could not be made.');
if (!run(bin('tsx'), [join('test', 'build', 'writeSchema.ts'), join(out, 'feed.schema.json')])) fail('The JSON Schema could not be made.');
