import { callPath, hasFunction, listenTo, readPath } from './readPage.js';
import type { ConsentVendor } from './types.js';

const FEATURE = [{ name: 'consent-tracking-api', version: '0.1' }];

/**
 * Shopify's Customer Privacy API. Its functions join the shop's settings, the region and the shopper's choice, so they are
 * asked rather than the raw choice. The API is a feature of the platform that comes only when somebody asks for it.
 */
export function createShopifyConsent(page: Window): ConsentVendor {
  let loading: 'not asked' | 'asked' | 'failed' = 'not asked';
  let look = () => {};
  const load = () => {
    loading = 'asked';
    callPath(page, ['Shopify', 'loadFeatures'], FEATURE, (error: unknown) => {
      loading = error ? 'failed' : 'asked';
      look();
    });
  };
  return {
    name: 'shopify',
    read() {
      const allows = (name: string) =>
        callPath(page, ['Shopify', 'customerPrivacy', name]) === true;
      const isHere = () =>
        hasFunction(page, 'Shopify', 'customerPrivacy', 'analyticsProcessingAllowed');
      if (!isHere() && loading === 'not asked' && hasFunction(page, 'Shopify', 'loadFeatures'))
        load();
      if (!isHere()) return loading === 'asked' ? 'loading' : null;
      const analytics = allows('analyticsProcessingAllowed');
      const choice = callPath(page, ['Shopify', 'customerPrivacy', 'currentVisitorConsent']);
      // An empty answer: nothing was chosen, because the banner stands or because this region needs none.
      const isDefault = readPath(choice, 'analytics') === '';
      if (!analytics && isDefault) return 'open';
      return { analytics, marketing: allows('marketingAllowed'), isDefault };
    },
    listen(next) {
      look = next;
      const stop = listenTo(
        page.document,
        ['visitorConsentCollected', 'shopifyCustomerPrivacyApiLoaded'],
        next,
      );
      return () => {
        look = () => {};
        stop();
      };
    },
  };
}
