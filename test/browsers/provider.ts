/**
 * Vitest's browser mode in Firefox ESR and WebKitGTK as they are shipped, by the drivers that the shoppers' journeys use: the suites that run in
 * Chromium run there as they stand. Of what a test can ask of the browser from outside, it takes keys; a click is the page's own.
 */
import { defineBrowserCommand, defineBrowserProvider } from '@vitest/browser';
import type { BrowserProvider } from 'vitest/node';
import { browserSuite } from '../support/browserProject.js';
import { drivers, type Driver, type DriverName } from './drivers.mjs';
import { startBrowser } from './limits.mjs';

declare module 'vitest/node' {
  interface BrowserCommandContext {
    driver?: Driver;
  }
}
declare module 'vitest/browser' {
  interface BrowserCommands {
    __vitest_keyboard: (text: string) => Promise<{ unreleased: string[] }>;
    __vitest_cleanup: () => Promise<void>;
  }
}

const ENGINES = { 'Firefox ESR': 'firefox', WebKitGTK: 'webkit' } as const;

/** `{Enter}` and `{Escape}`, as a test types them. */
const press = defineBrowserCommand<[string]>(async ({ driver }, text) => {
  for (const [, key] of text.matchAll(/\{(\w+)\}/g)) if (key) await driver?.press(key);
  return { unreleased: [] };
});

const driven = (name: DriverName) =>
  defineBrowserProvider({
    name: 'webdriver',
    supportedBrowser: [ENGINES[name]],
    options: {},
    providerFactory(project): BrowserProvider {
      project.browser?.registerCommand('__vitest_keyboard', press);
      project.browser?.registerCommand('__vitest_cleanup', async () => {});
      let driver: Driver | undefined;
      return {
        name: 'webdriver',
        supportsParallelism: false,
        getCommandsContext: () => ({ driver }),
        async openPage(_session, url) {
          driver ??= await startBrowser(name, drivers[name].start);
          await driver.resize(1280, 900);
          await driver.go(url);
        },
        close: () => driver?.stop(),
      };
    },
  });

/** Every source and every layout, in the words of their suites, and that one of them plays. */
export const otherBrowsers = (Object.keys(drivers) as DriverName[]).map((name) =>
  browserSuite(name, {
    include: [
      'test/dom/ui/layouts/{conformance,galleries}.test.ts',
      'test/dom/media/*.test.ts',
      'test/dom/shelf/oneSound.test.ts',
    ],
    provider: driven(name),
    instances: [{ browser: ENGINES[name], viewport: { width: 900, height: 800 } }],
  }),
);
