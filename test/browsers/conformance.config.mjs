/** What every layout and every video source promises, asked in the browsers that Playwright does not drive; `run.mjs` starts it. */
import { defineConfig } from 'vitest/config';
import { browserProject } from '../support/browserProject.js';
import { drivers } from './drivers.mjs';
import { driven } from './provider.mjs';

const { plugins, define, test } = browserProject;

export default defineConfig({
  plugins,
  define,
  test: {
    ...test,
    name: 'engines',
    include: [
      'test/dom/ui/layouts/conformance.test.ts',
      'test/dom/media/mp4.test.ts',
      'test/dom/media/hls.test.ts',
      'test/dom/media/frames.test.ts',
    ],
    fileParallelism: false,
    maxWorkers: 1,
    browser: {
      ...test.browser,
      provider: driven,
      headless: false,
      ui: false,
      isolate: false,
      instances: Object.keys(drivers).map((browser) => ({
        browser,
        viewport: { width: 900, height: 800 },
      })),
    },
  },
});
