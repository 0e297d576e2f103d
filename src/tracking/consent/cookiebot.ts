import { listenTo, readPath } from './readPage.js';
import type { ConsentVendor } from './types.js';

const SIGNS = [
  'CookiebotOnLoad',
  'CookiebotOnConsentReady',
  'CookiebotOnAccept',
  'CookiebotOnDecline',
];

/** Cookiebot keeps the choice in `Cookiebot.consent`. */
export function createCookiebotConsent(page: Window): ConsentVendor {
  let hasAnswered = false;
  return {
    name: 'cookiebot',
    read() {
      const consent = readPath(page, 'Cookiebot', 'consent');
      if (typeof consent !== 'object' || consent === null) return null;
      if (readPath(page, 'Cookiebot', 'hasResponse') === false) {
        // The object is there before its own cookie was read into it.
        return !hasAnswered && page.document.cookie.includes('CookieConsent=') ? 'loading' : 'open';
      }
      hasAnswered = true;
      return {
        analytics: readPath(consent, 'statistics') === true,
        marketing: readPath(consent, 'marketing') === true,
      };
    },
    listen: (look) => listenTo(page, SIGNS, look),
  };
}
