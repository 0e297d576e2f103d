/** Bundles a small page script against the built npm modules, as a developer's own build would. */
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @param code - imports `reelshelf`, `reelshelf/preact` and so on by name. @returns files by name; `page.js` is the way in. */
export async function bundlePage(code: string): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-page-'));
  const entry = join(folder, 'page.js');
  writeFileSync(entry, code);
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: /^reelshelf$/, replacement: join(root, 'dist/npm/index.js') },
        { find: /^reelshelf\/(.+)$/, replacement: join(root, 'dist/npm/$1.js') },
        { find: /^preact$/, replacement: join(root, 'node_modules/preact') },
      ],
    },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: { page: entry },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return new Map(
    outputs.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])),
  );
}
