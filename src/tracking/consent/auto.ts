import { attempt } from '../../tools/attempt.js';
import { createDisposer } from '../../tools/disposer.js';
import type { Stop } from '../../tools/emitter.js';
import type { Env } from '../../tools/env.js';
import { createCookiebotConsent } from './cookiebot.js';
import { createGoogleConsent } from './google.js';
import { createOneTrustConsent } from './onetrust.js';
import { createShopifyConsent } from './shopify.js';
import { strictest } from './strictest.js';
import { createTcfConsent } from './tcf.js';
import type { ConsentState, ConsentVendor, VendorReport } from './types.js';
import { createUsercentricsConsent } from './usercentrics.js';
import { createUsercentricsUiConsent } from './usercentricsUi.js';
import { createWordPressConsent } from './wordpress.js';

/** Every tool that is understood. All that are on the page are asked; their order only says which is named. */
export function createConsentVendors(page: Window): ConsentVendor[] {
  return [
    createShopifyConsent(page),
    createTcfConsent(page),
    createGoogleConsent(page),
    createOneTrustConsent(page),
    createCookiebotConsent(page),
    createUsercentricsConsent(page),
    createUsercentricsUiConsent(page),
    createWordPressConsent(page),
  ];
}

/** While something is permitted, and while tools may still come: a withdrawal without a sign is seen within this time. */
const SOON_MS = 500;
const LATER_MS = 5000;
/** Banners that load late are there within this time, or the shop has none. */
const SOON_FOR_MS = 10_000;

export interface AutoConsentDeps {
  env: Env;
  vendors: readonly ConsentVendor[];
  /** The page's own scripts have run. */
  isPageLoaded(): boolean;
  /** What the tools say together, each time they were asked. */
  onAnswer(answer: ConsentState | 'open' | null): void;
  /** Called once when the page seems to have no consent tool at all. */
  missing(): void;
}

export interface AutoConsent {
  /** Asks all tools now. */
  ask(): void;
  reports(): readonly VendorReport[];
  stop: Stop;
}

/** Asks the tools, on their own signs and on a slow clock: some change without saying so. */
export function startAutoConsent({
  env,
  vendors,
  isPageLoaded,
  onAnswer,
  missing,
}: AutoConsentDeps): AutoConsent {
  const disposer = createDisposer();
  const startedMs = env.monotonicMs();
  let cancel = () => {};
  let isMissing = false;
  let isAsking = false;
  let reports: VendorReport[] = [];
  let current: ConsentState | 'open' | null = null;
  /** The tools that have announced a shopper's choice on this page. */
  const chosen = new Set<ConsentVendor>();
  const read = (vendor: ConsentVendor) => {
    const word = attempt(() => vendor.read(), null);
    if (typeof word !== 'object' || !word) return word;
    if (!word.isDefault) chosen.add(vendor);
    // A choice that is there no more was taken back, whatever the tool, or what it left standing, would permit without one.
    return word.isDefault && word.analytics && chosen.has(vendor) ? 'open' : word;
  };

  const ask = () => {
    // A tool that answers while it is asked calls back in here; the question under way takes its answer.
    if (isAsking || disposer.isDisposed) return;
    isAsking = true;
    reports = vendors.flatMap((vendor) => {
      const word = read(vendor);
      return word === null ? [] : [{ name: vendor.name, word }];
    });
    isAsking = false;
    current = strictest(reports, isPageLoaded());
    onAnswer(current);
  };
  const look = () => {
    ask();
    // A listener may have ended this.
    if (disposer.isDisposed) return;
    const isEarly = env.monotonicMs() - startedMs < SOON_FOR_MS;
    if (reports.length === 0 && !isEarly && !isMissing) {
      isMissing = true;
      missing();
    }
    const isPermitted = typeof current === 'object' && current?.analytics === true;
    cancel();
    cancel = env.setTimer(look, isEarly || isPermitted ? SOON_MS : LATER_MS);
  };
  for (const vendor of vendors)
    disposer.add(
      attempt(
        () => vendor.listen(look),
        () => {},
      ),
    );
  disposer.add(() => cancel());
  look();
  return { ask, reports: () => reports, stop: disposer.dispose };
}
