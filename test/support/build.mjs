/** `npm run build [-- <folder>]`: all parts of `dist/`, from nothing. The folder is for the check that compares with what is committed. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail, root, run } from './prepare.mjs';

const out = resolve(root, process.argv[2] ?? 'dist');
const bin = (name) => join(root, 'node_modules', '.bin', name);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const env = { ...process.env, REELSHELF_OUT: out, NODE_ENV: 'production' };
for (const mode of ['app', 'loader', 'npm', 'node', 'report']) {
  if (!run(bin('vite'), ['build', '--logLevel', 'warn', '--mode', mode], { env })) fail(`vite build --mode ${mode} failed.`);
}
if (!run(bin('tsx'), [join('test', 'support', 'writeNotices.ts'), out])) fail('The notices of bundled packages could not be made.');
if (!run(bin('tsc'), ['-p', 'src', '--outDir', join(out, 'types')])) fail('The declarations could not be made.');
if (!run(bin('tsx'), [join('test', 'support', 'writeSchema.ts'), join(out, 'feed.schema.json')])) fail('The JSON Schema could not be made.');
