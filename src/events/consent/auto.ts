import { createDisposer } from '../../tools/disposer.js';
import type { Stop } from '../../tools/emitter.js';
import type { Env } from '../../tools/env.js';
import { createCookiebotConsent } from './cookiebot.js';
import { createGoogleConsent } from './google.js';
import { createOneTrustConsent } from './onetrust.js';
import { createShopifyConsent } from './shopify.js';
import { createTcfConsent } from './tcf.js';
import type { ConsentAnswer, ConsentVendor } from './types.js';
import { createUsercentricsConsent } from './usercentrics.js';
import { createWordPressConsent } from './wordpress.js';

/** Platform, then TCF, then Google's state, then single tools: the first that has decided is believed. */
export function createConsentVendors(page: Window): ConsentVendor[] {
  return [
    createShopifyConsent(page),
    createTcfConsent(page),
    createGoogleConsent(page),
    createOneTrustConsent(page),
    createCookiebotConsent(page),
    createUsercentricsConsent(page),
    createWordPressConsent(page),
  ];
}

const SOON_MS = 500;
const LATER_MS = 5000;
/** Banners that load late are there within this time, or the shop has none. */
const SOON_FOR_MS = 10_000;

export interface AutoConsent {
  /** The first decisive answer and every change of it; `null` while none decides. */
  tell(answer: ConsentAnswer | null, source: string): void;
  /** Called once when the page seems to have no consent tool at all. */
  missing(): void;
}

/** Asks the vendors in order, on their own signs and on a slow clock: some change without saying so. */
export function startAutoConsent(env: Env, vendors: readonly ConsentVendor[], { tell, missing }: AutoConsent): Stop {
  const disposer = createDisposer();
  const startedMs = env.monotonicMs();
  let cancel = () => {};
  let isMissing = false;
  let isLooking = false;

  const look = () => {
    // A tool that answers while it is asked calls back in here; the look under way takes its answer.
    if (isLooking || disposer.isDisposed) return;
    isLooking = true;
    let seen = false;
    for (const vendor of vendors) {
      const answer = attempt(() => vendor.read(), null);
      if (answer === null) continue;
      seen = true;
      tell(answer === 'pending' ? null : answer, vendor.name);
      break;
    }
    if (!seen) tell(null, '');
    isLooking = false;
    const isEarly = env.monotonicMs() - startedMs < SOON_FOR_MS;
    if (!seen && !isEarly && !isMissing) {
      isMissing = true;
      missing();
    }
    cancel();
    cancel = env.setTimer(look, isEarly ? SOON_MS : LATER_MS);
  };
  for (const vendor of vendors) disposer.add(attempt(() => vendor.listen(look), () => {}));
  disposer.add(() => cancel());
  look();
  return disposer.dispose;
}

function attempt<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    // A broken consent tool has not decided anything.
    return otherwise;
  }
}
