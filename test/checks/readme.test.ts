import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_HEADING } from '../../src/i18n/heading.js';
import { attributeOf, readers } from '../../src/shelf/options.js';
import { tokens } from '../../src/theme/tokens.js';
import { documents, generated, withGenerated } from '../support/readme.js';
import { shelfOptions } from '../support/settings.js';
import { filesBelow, read, root } from './support/sources.js';

test.each(documents)('every figure and table of %s is what the code and the build say', (path) => {
  expect(read(path), 'run: npm run build && npm run readme').toBe(withGenerated(read(path)));
});

test('every generated part stands in one document', () => {
  for (const name of Object.keys(generated))
    expect(
      documents.filter((path) => new RegExp(`(<!--|//) ${name}:start`).test(read(path))),
      name,
    ).toHaveLength(1);
});

test('every link from one document to another leads to a file', () => {
  const links = documents.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) =>
      posix.join(posix.dirname(path), to),
    ),
  );
  expect(links.filter((to) => !existsSync(join(root, to)))).toEqual([]);
});

test('every option has a comment that says what it means, and its row says how the tag writes it', () => {
  expect(shelfOptions().map(({ name }) => name)).toEqual(Object.keys(readers));
  for (const { name, meaning } of shelfOptions()) expect(meaning, name).toMatch(/\w.*\.$/);
  for (const name of Object.keys(readers))
    expect(generated['options']?.()).toContain(`| \`${name}\` | \`data-${attributeOf(name)}\` |`);
});

test('the default heading that the documents name is the one that is shown', () => {
  expect(generated['options']?.()).toContain(`| the text \`heading\`: “${DEFAULT_HEADING}” |`);
});

test('every public custom property is read with the default that the table names', () => {
  const css = filesBelow('src/theme', /\.css$/)
    .map(read)
    .join('\n')
    .replace(/\s+/g, ' ');
  for (const { name, fallback } of tokens) expect(css).toContain(`var(${name}, ${fallback})`);
});
