import type { ConsentVendor } from './types.js';
/** The WP Consent API, which Complianz and other WordPress banners speak. */
export declare function createWordPressConsent(page: Window): ConsentVendor;
