import { callPath, hasFunction, listenTo, readPath } from './readPage.js';
import type { ConsentVendor } from './types.js';

/** The WP Consent API, which Complianz and other WordPress banners speak. */
export function createWordPressConsent(page: Window): ConsentVendor {
  return {
    name: 'wordpress',
    read() {
      if (!hasFunction(page, 'wp_has_consent')) return null;
      const allows = (category: string) => callPath(page, ['wp_has_consent'], category) === true;
      const analytics = allows('statistics');
      // A choice leaves a cookie, whichever it was; without one the banner still stands, or none is needed.
      const isDefault = !page.document.cookie.includes(`${readPrefix(page)}_statistics=`);
      if (!analytics && isDefault) return 'open';
      return { analytics, marketing: allows('marketing'), isDefault };
    },
    listen: (look) =>
      listenTo(page.document, ['wp_listen_for_consent_change', 'wp_consent_type_defined'], look),
  };
}

function readPrefix(page: Window): string {
  const prefix = readPath(page, 'consent_api', 'cookie_prefix');
  return typeof prefix === 'string' && prefix ? prefix : 'wp_consent';
}
