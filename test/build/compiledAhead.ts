/**
 * Chromium compiles a function when it is first called, on the page's own thread, after it has read over it once while the file came. A file
 * that begins with this line is compiled as a whole while it comes, beside that thread. Other browsers read a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
import type { Plugin } from 'vite';

export const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad\n';

/** @param files - of which most functions run as soon as they are there, or while a shopper waits for it. */
export const compiledAhead = (files: readonly string[]): Plugin => ({
  name: 'compiled-ahead',
  generateBundle(_options, bundle) {
    for (const name of files) {
      const file = bundle[name];
      if (file?.type !== 'chunk') this.error(`the build has no ${name}`);
      file.code = COMPILED_AHEAD + file.code;
    }
  },
});
