import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';

/** Chromium that is there already (CI images, Debian's package); otherwise Playwright's own is used. */
export const systemChromium: string | undefined = [
  process.env['REELSHELF_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

export const launchOptions = {
  ...(systemChromium ? { executablePath: systemChromium } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--autoplay-policy=no-user-gesture-required',
  ],
};

/** Vitest project for components and browser APIs: a real browser, no DOM look-alike. */
export const browserProject = {
  define: { __VERSION__: '"0.0.0"', __RELEASE__: '"vtest"' },
  test: {
    name: 'dom',
    include: ['test/dom/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions }),
      instances: [{ browser: 'chromium' as const, viewport: { width: 900, height: 800 } }],
    },
  },
};
