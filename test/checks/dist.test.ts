/** `dist/` holds what somebody loads, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { moduleRequests } from '../support/moduleRequests.js';
import { root } from './support/sources.js';

const dist = join(root, 'dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
const text = (file: string) => readFileSync(join(dist, file), 'utf8');

/** Where loading begins: what package.json names, and the script that merchants paste. The notices are for people. */
function waysIn(): string[] {
  const { exports, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'exports' | 'bin',
    object
  >;
  const named = [...JSON.stringify([exports, bin]).matchAll(/"(?:\.\/)?dist\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  const shaped = named.flatMap((path) =>
    path.includes('*')
      ? files.filter((file) =>
          new RegExp(`^${path.replaceAll('.', '\\.').replace('*', '[\\w-]+')}$`).test(file),
        )
      : [path],
  );
  return [...shaped, 'reelshelf.js', 'THIRD_PARTY_LICENSES.txt'];
}

/** What a file asks for, as paths in `dist/`. */
function askedBy(file: string): string[] {
  if (!/\.(js|ts)$/.test(file)) return [];
  const code = text(file);
  const beside = (path: string) => posix.join(posix.dirname(file), path);
  const modules = moduleRequests(file, code).flatMap(({ specifier }) =>
    specifier.startsWith('.') ? [beside(specifier.replace(/\?.*/, ''))] : [],
  );
  const found = file.endsWith('.d.ts')
    ? modules.map((path) => path.replace(/\.js$/, '.d.ts'))
    : modules;
  const maps = [...code.matchAll(/^\/\/# sourceMappingURL=(.+)$/gm)].map(([, path = '']) =>
    beside(path),
  );
  // The collector serves a folder, and names each file of it that it serves.
  const folders = [...code.matchAll(/new URL\("(\.\/[\w/]+\/)", import\.meta\.url\)/g)].map(
    ([, path = '']) => beside(path),
  );
  const served = folders.flatMap((folder) =>
    files.filter(
      (other) =>
        other.startsWith(folder) &&
        files.some(
          (js) => js.startsWith('node/') && text(js).includes(`"${other.slice(folder.length)}"`),
        ),
    ),
  );
  return [...found, ...maps, ...served];
}

function reached(): Set<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (files.includes(file)) askedBy(file).forEach(add);
  };
  waysIn().forEach(add);
  return found;
}

test('every file of dist is loaded by something that package.json or the script tag begins', () => {
  const wanted = reached();
  expect(files.filter((file) => !wanted.has(file))).toEqual([]);
});

test('every file that something in dist asks for is there', () => {
  expect([...reached()].filter((file) => !files.includes(file))).toEqual([]);
});

test('declarations are one file an entry and what entries share, not one a source', () => {
  const declarations = files.filter((file) => file.endsWith('.d.ts'));
  expect(
    declarations.filter(
      (file) => !/^types\/(cart\/|languages\/|shared\/)?[\w-]+\.d\.ts$/.test(file),
    ),
  ).toEqual([]);
  expect(declarations.filter((file) => file.startsWith('types/shared/')).length).toBeLessThan(20);
});

test('what a developer reads over a name in the editor has come along', () => {
  const all = files
    .filter((file) => file.endsWith('.d.ts'))
    .map(text)
    .join('\n');
  for (const words of [
    'Shows a shelf inside `host`.',
    'Makes a collector. Mount its `fetch`',
    'What a `reelshelf:<type>` event carries',
  ])
    expect(all).toContain(words);
  expect(all).not.toMatch(/^\/\/ .*\.d\.ts$|\/(?:work|tmp|home)\//m);
});
