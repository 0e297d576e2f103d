/** Another release of the page's files, as the next change of the source makes it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';
import { onTestFinished } from 'vitest';
import { dist } from '../../support/sizes.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** One function more, so that the short names after it are other ones. */
const change = {
  name: 'next-change',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/src/shelf/makeShelf.ts')
      ? `${code}\nexport function addedInThisRelease() { return new Map([[makeShelf, createEmitter]]); }\nReflect.set(makeShelf, 'added', addedInThisRelease);`
      : null,
};

export async function buildOtherRelease(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-release-'));
  const before = { out: process.env['REELSHELF_OUT'], node: process.env['NODE_ENV'] };
  try {
    process.env['REELSHELF_OUT'] = folder;
    const { environments, build } = await createBuilder({
      configFile: join(root, 'vite.config.ts'),
      root,
      logLevel: 'error',
      plugins: [change],
    });
    for (const part of [environments['app'], environments['loader']]) if (part) await build(part);
  } finally {
    for (const [name, value] of [
      ['REELSHELF_OUT', before.out],
      ['NODE_ENV', before.node],
    ] as const) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  return folder;
}

/** `dist/` with files of another folder in their place. */
export function mixedWith(other: string, names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-mixed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(dist, folder, { recursive: true, filter: (path) => !/dist\/(npm|node|types)/.test(path) });
  for (const name of names) cpSync(join(other, name), join(folder, name));
  return folder;
}
