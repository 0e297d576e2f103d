import { expect, test } from 'vitest';
import { readers, type OptionName } from '../../src/shelf/options.js';
import { optionDocs } from '../../src/shelf/optionDocs.js';
import { tokens } from '../../src/theme/tokens.js';
import { generated, withGenerated } from '../support/readme.js';
import { filesBelow, read } from './support/sources.js';

test('every figure and table of the README is what the code and the build say', () => {
  expect(read('README.md')).toBe(withGenerated(read('README.md')));
});

test('the README holds every generated part', () => {
  for (const name of Object.keys(generated)) expect(read('README.md')).toContain(`<!-- ${name}:start -->`);
});

test('the options table says of each option whether markup can set it', () => {
  const fromMarkup = Object.entries(optionDocs).filter(([, row]) => row.attribute);
  expect(fromMarkup.map(([name]) => name).sort()).toEqual(Object.keys(readers).sort() as OptionName[]);
});

test('every public custom property is read with the default that the table names', () => {
  const css = filesBelow('src/theme', /\.css$/).map(read).join('\n').replace(/\s+/g, ' ');
  for (const { name, fallback } of tokens) expect(css).toContain(`var(${name}, ${fallback})`);
});
