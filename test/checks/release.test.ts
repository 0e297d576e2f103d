/** Files of one release name one another, in every import that is in `dist/`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moduleRequests } from '../support/moduleRequests.js';
import { releaseIn } from '../build/oneRelease.js';
import { dist } from '../support/sizes.js';

const release = releaseIn(dist);
const files = readdirSync(dist).filter((name) => /^reelshelf-.*\.js$/.test(name));
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

/** Imports of `code` that would take a file of another release. */
function openImports(name: string, code: string): string[] {
  const specifiers = moduleRequests(name, code).map(({ specifier }) => specifier);
  const unnamed = specifiers.filter((specifier) => !specifier.endsWith(`.js?${release}`));
  // Each static one begins with the release's name; each late one stands in a call of the function that looks for it.
  const statics = [...code.matchAll(/(?:import|export)(\{[^}]*\})from"([^"]+)"/g)].filter(
    ([, names]) => !new RegExp(`^\\{${release}\\b`).test(names ?? ''),
  );
  const lates = [...code.matchAll(/(.)import\([`"]([^`"]+)[`"]\)(.)/g)].filter(
    ([, before, , after]) => before !== '(' || after !== ')',
  );
  return [
    ...unnamed,
    ...statics.map(([, , from = '']) => from),
    ...lates.map(([, , from = '']) => from),
  ];
}

test('every import of a file beside asks for its release, by address and by name', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(
    files.flatMap((name) =>
      openImports(name, read(name)).map((specifier) => `${name}: ${specifier}`),
    ),
  ).toEqual([]);
});

test('every file exports the release by name', () => {
  expect(
    files.filter((name) => !new RegExp(`export\\{(?:[\\w$]+ as )?${release}[,}]`).test(read(name))),
  ).toEqual([]);
});

test('the tag’s script asks for the app of its release, and nothing is left of what stands for the name', () => {
  expect(read('reelshelf.js')).toContain(`import("./reelshelf-app.js?${release}")`);
  expect(['reelshelf.js', ...files].filter((name) => read(name).includes('__RELEASE__'))).toEqual(
    [],
  );
});

test.each([
  [`import{a as b}from"./reelshelf-app.js?${release}";`, 1],
  [`import{${release} as x,a as b}from"./reelshelf-app.js";`, 1],
  ['f(import(`./reelshelf-player.js`));', 1],
  ['f(import("./reelshelf-player.js"));', 1],
  [`await import(\`./reelshelf-player.js?${release}\`);`, 1],
  [`await import("./reelshelf-player.js?${release}");`, 1],
  [
    `import{${release} as x}from"./reelshelf-app.js?${release}";x(import(\`./reelshelf-player.js?${release}\`));`,
    0,
  ],
])('an import that takes any release is found: %s', (code, count) => {
  expect(openImports('reelshelf-x.js', code)).toHaveLength(count);
});
