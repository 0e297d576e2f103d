import { callPath, hasFunction, listenTo, readPath } from './readPage.js';
import type { ConsentVendor } from './types.js';

const ANALYTICS = /statist|analy|performance|functional/i;
const MARKETING = /market|advert/i;

/**
 * Usercentrics knows services, not purposes: a purpose is permitted when every service of its category is. Categories are named
 * by the shop, so this is the best that can be done; a shop with other names passes its own `consent` function.
 */
export function createUsercentricsConsent(page: Window): ConsentVendor {
  return {
    name: 'usercentrics',
    read() {
      if (!hasFunction(page, 'UC_UI', 'getServicesBaseInfo')) return null;
      if (callPath(page, ['UC_UI', 'isInitialized']) !== true) return 'pending';
      const services = callPath(page, ['UC_UI', 'getServicesBaseInfo']);
      if (!Array.isArray(services)) return null;
      const allows = (category: RegExp) => {
        const concerned = services.filter((service: unknown) => category.test(String(readPath(service, 'categorySlug'))));
        return concerned.length > 0 && concerned.every((service: unknown) => readPath(service, 'consent', 'status') === true);
      };
      const analytics = allows(ANALYTICS);
      if (!analytics && callPath(page, ['UC_UI', 'isConsentRequired']) === true) return 'pending';
      return { analytics, marketing: allows(MARKETING) };
    },
    listen: (look) => listenTo(page, ['UC_UI_INITIALIZED', 'UC_UI_VIEW_CHANGED', 'ucEvent', 'UC_CONSENT'], look),
  };
}
