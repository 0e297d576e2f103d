/** Licences of bundled packages want their notice in every copy: `dist/` is what merchants copy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticesOf } from '../build/notices.js';
import { dist } from '../support/sizes.js';
import { root } from './support/sources.js';

const notices = readFileSync(join(dist, 'THIRD_PARTY_LICENSES.txt'), 'utf8');

test.each([
  'preact',
  '@preact/signals',
  '@preact/signals-core',
  'zod',
  '@hono/node-server',
  'hono',
  'isbot',
  'csv-parse',
  'entities',
  'fast-xml-parser',
])('%s, whose code is in dist/, is there with the text of its licence', (name) => {
  const folder = join(root, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(notices).toContain(`\n${name} ${version} (`);
  expect(notices).toContain(
    readFileSync(join(folder, 'LICENSE'), 'utf8').replace(/\r\n/g, '\n').trim(),
  );
});

test('the package that is published brings it', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    files: string[];
  };
  expect(files).toContain('dist');
});

test('a package is named once, in the same order whichever build found it first', () => {
  const [a, b] = [
    { name: 'a', version: '1.0.0', identifier: 'MIT', text: 'A' },
    { name: 'b', version: '2.0.0', text: 'B\r\nC' },
  ];
  expect(noticesOf([b, a, b])).toBe(noticesOf([a, b, a]));
  expect(noticesOf([a, b]).match(/^[ab] \d/gm)).toEqual(['a 1', 'b 2']);
});

test('a bundled package without the text of its licence stops the build', () => {
  expect(() => noticesOf([{ name: 'a', version: '1.0.0', identifier: 'MIT' }])).toThrow('a 1.0.0');
});
