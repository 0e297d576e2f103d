/** Libraries of other people's pages, as files that a page asks for. */
import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import type { TestPage } from '../e2e/support/demoShop.js';
import { dist } from '../support/sizes.js';

const script = { 'content-type': 'text/javascript; charset=utf-8' };
const files = {
  turbo: '@hotwired/turbo/dist/turbo.es2017-umd.js',
  swup: 'swup/dist/Swup.umd.js',
  htmx: 'htmx.org/dist/htmx.min.js',
  jquery: 'jquery/dist/jquery.min.js',
  idiomorph: 'idiomorph/dist/idiomorph.min.js',
};
type Library = keyof typeof files | 'react';

const read = (path: string) =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** React as one classic script: `React`, `ReactDOM`. */
function react(): string {
  const contents = `import * as React from 'react'; import * as ReactDOM from 'react-dom/client'; Object.assign(window, { React, ReactDOM });`;
  const [file] = buildSync({
    stdin: { contents, resolveDir: new URL('../../', import.meta.url).pathname },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  }).outputFiles;
  return file?.text ?? '';
}

export const library = (name: Library): TestPage => ({
  path: `/lib/${name}.js`,
  html: () => (name === 'react' ? react() : read(files[name])),
  headers: script,
});
export const libraryTag = (name: Library) => `<script src="/lib/${name}.js"></script>`;

/** The tag's script together with others in one file, as optimisers make it. */
export const combined: TestPage = {
  path: '/cache/combined.js',
  html: () =>
    `window.themeRuns = true;\n${readFileSync(`${dist}/reelshelf.js`, 'utf8')}\nwindow.themeIsDone = true;`,
  headers: script,
};
