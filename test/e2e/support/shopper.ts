/** A shopper in a real browser, and everything the browser complained about. */
import { chromium, type Browser, type BrowserContext, type Page, type Locator } from 'playwright';
import { expect } from 'vitest';
import type { EventType } from '../../../src/events/catalog.js';
import { launchOptions } from '../../support/browserProject.js';

/**
 * Reports leave out what programs did. These tests stand for people, so the browser does not call itself a program; as a flag,
 * because what is set for a page is not used for what the page sends while it goes away.
 */
const PERSON =
  'Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...launchOptions,
    args: [
      ...launchOptions.args,
      '--disable-blink-features=AutomationControlled',
      `--user-agent=${PERSON}`,
    ],
    headless: true,
  });

export const screens = {
  phone: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  },
  tablet: {
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 1,
  },
  desktop: { viewport: { width: 1440, height: 900 } },
} as const;

export interface Shopper {
  page: Page;
  context: BrowserContext;
  /** Console errors and warnings, uncaught errors, policy violations. */
  complaints: string[];
  /** A public part of the shelf, pierced through its shadow root. */
  part(name: string): Locator;
  /** `reelshelf:*` DOM events the page heard, by name. */
  heard(): Promise<string[]>;
  /** Waits until the page has heard an event so often, on its shelf or in the player where one is named. */
  hears(type: EventType, count?: number, surface?: 'preview' | 'player'): Promise<void>;
  leave(): Promise<void>;
}

export interface ShopperOptions {
  screen?: keyof typeof screens;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce';
  userAgent?: string;
}

interface Heard {
  type: string;
  surface: string | undefined;
}

const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** Runs before anything of the page: notes DOM events and policy violations. */
function watchPage() {
  const heard: Heard[] = [];
  (window as unknown as { heard: Heard[] }).heard = heard;
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event: Event) {
    if (event.type.startsWith('reelshelf:'))
      heard.push({
        type: event.type.slice('reelshelf:'.length),
        surface: (event as CustomEvent<{ props?: { surface?: string } } | null>).detail?.props
          ?.surface,
      });
    return dispatch.call(this, event);
  };
  document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
  );
}

export async function startShopper(
  browser: Browser,
  options: ShopperOptions = {},
): Promise<Shopper> {
  const context = await browser.newContext({
    ...screens[options.screen ?? 'phone'],
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.reducedMotion ? { reducedMotion: options.reducedMotion } : {}),
    ...(options.userAgent ? { userAgent: options.userAgent } : {}),
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  await context.addInitScript(watchPage);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  return {
    page,
    context,
    complaints,
    part: (name) => page.locator(`[part~="${name}"]`),
    heard: async () => (await heardBy(page)).map(({ type }) => type),
    hears: (type, count = 1, surface) =>
      expect
        .poll(
          async () =>
            (await heardBy(page)).filter(
              (event) => event.type === type && (!surface || event.surface === surface),
            ).length,
        )
        .toBeGreaterThanOrEqual(count),
    leave: () => context.close(),
  };
}
