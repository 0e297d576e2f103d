/** The suites in Firefox ESR and WebKitGTK; `npm run test:browsers` installs what they are driven by, which nothing else needs. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { otherBrowsers } from './provider.js';

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  publicDir: false,
  test: { projects: otherBrowsers },
});
