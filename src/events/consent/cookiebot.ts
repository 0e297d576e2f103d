import { listenTo, readPath } from './readPage.js';
import type { ConsentVendor } from './types.js';

/** Cookiebot keeps the choice in `Cookiebot.consent`. */
export function createCookiebotConsent(page: Window): ConsentVendor {
  return {
    name: 'cookiebot',
    read() {
      const consent = readPath(page, 'Cookiebot', 'consent');
      if (typeof consent !== 'object' || consent === null) return null;
      const analytics = readPath(consent, 'statistics') === true;
      if (!analytics && readPath(page, 'Cookiebot', 'hasResponse') === false) return 'pending';
      return { analytics, marketing: readPath(consent, 'marketing') === true };
    },
    listen: (look) => listenTo(page, ['CookiebotOnConsentReady', 'CookiebotOnAccept', 'CookiebotOnDecline'], look),
  };
}
