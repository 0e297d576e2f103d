/**
 * `dist/types`: what a developer's editor reads. The compiler makes a declaration a source; here they become one file an entry of the package,
 * beside what several entries share, so that the inside of the house is not published file by file.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const [declarations = '', out = ''] = process.argv.slice(2);
const entries = join(declarations, 'entries');
const published = ['index', 'preact', 'react', 'element', 'feed', 'events', 'collector', ...readdirSync(join(entries, 'cart')).map((file) => `cart/${file.replace(/\.d\.ts$/, '')}`)];

/**
 * A library for templates need not be there: the file that names several says so before each of them. The roll-up makes imports of these
 * names; they get the same words, so that a page without React compiles. And its notes of where a part came from are paths of this machine.
 */
const mayBeMissing: Plugin = {
  name: 'may-be-missing',
  renderChunk: (code) =>
    code
      .replace(/^import \* as [\w$]+ from "p?react";$/gm, '/** @ts-ignore Need not be there. */\n$&')
      .replace(/^\/\/ \S+\.d\.ts\n/gm, ''),
};

const bundle = await rolldown({
  input: Object.fromEntries(published.map((name) => [name, join(entries, `${name}.d.ts`)])),
  external: /^[^./]/,
  plugins: [dts({ oxc: true, dtsInput: true, sourcemap: false }), mayBeMissing],
});
await bundle.write({ dir: out, entryFileNames: '[name].ts', chunkFileNames: 'shared/[name].ts' });
