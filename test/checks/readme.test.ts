import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { readers, type OptionName } from '../../src/shelf/options.js';
import { optionDocs } from '../../src/shelf/optionDocs.js';
import { tokens } from '../../src/theme/tokens.js';
import { documents, generated, withGenerated } from '../support/readme.js';
import { filesBelow, read, root } from './support/sources.js';

test.each(documents)('every figure and table of %s is what the code and the build say', (path) => {
  expect(read(path), 'run: npm run build && npm run readme').toBe(withGenerated(read(path)));
});

test('every generated part stands in one document', () => {
  for (const name of Object.keys(generated)) expect(documents.filter((path) => read(path).includes(`<!-- ${name}:start -->`)), name).toHaveLength(1);
});

test('every link from one document to another leads to a file', () => {
  const links = documents.flatMap((path) => [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => posix.join(posix.dirname(path), to)));
  expect(links.filter((to) => !existsSync(join(root, to)))).toEqual([]);
});

test('the options table says of each option whether markup can set it', () => {
  const fromMarkup = Object.entries(optionDocs).filter(([, row]) => row.attribute);
  expect(fromMarkup.map(([name]) => name).sort()).toEqual(Object.keys(readers).sort() as OptionName[]);
});

test('every public custom property is read with the default that the table names', () => {
  const css = filesBelow('src/theme', /\.css$/).map(read).join('\n').replace(/\s+/g, ' ');
  for (const { name, fallback } of tokens) expect(css).toContain(`var(${name}, ${fallback})`);
});
