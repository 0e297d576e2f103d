import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import type { BrowserInstanceOption, BrowserProviderOption } from 'vitest/node';
import { fakeEmbeds } from '../pages/embeds/serve.js';
import paths from './browsers.json' with { type: 'json' };

const firstOf = (known: readonly string[]): { executablePath?: string } => {
  const executablePath = [process.env['REELSHELF_CHROMIUM'], ...known].find(
    (path) => path && existsSync(path),
  );
  return executablePath ? { executablePath } : {};
};

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

/**
 * Chromium that is there already (CI images, Debian's packages); otherwise Playwright's own is used. The one without windows comes first: it
 * takes two thirds of the processor's time.
 */
export const launchOptions = { ...firstOf([...paths.withoutWindows, ...paths.whole]), args };

/** For what the one without windows cannot do: it keeps no page for the way back. */
export const wholeLaunchOptions = { channel: 'chromium', ...firstOf(paths.whole), args };

interface BrowserSuite {
  include: string[];
  provider: BrowserProviderOption;
  instances: BrowserInstanceOption[];
}

/** A Vitest project for components and browser APIs: a real browser, no DOM look-alike. */
export const browserSuite = (name: string, { include, provider, instances }: BrowserSuite) => ({
  plugins: [fakeEmbeds()],
  define: { __VERSION__: '"0.0.0"', __RELEASE__: '"vtest"' },
  test: {
    name,
    setupFiles: ['test/support/patience.ts'],
    include,
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Most of a component test is waiting.
    maxWorkers: 3,
    // As for shoppers: what a busy machine does once is tried again, and named.
    retry: 2,
    browser: { enabled: true, headless: true, screenshotFailures: false, provider, instances },
  },
});

export const browserProject = browserSuite('dom', {
  include: ['test/dom/**/*.test.{ts,tsx}'],
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium', viewport: { width: 900, height: 800 } }],
});
