import type { ConsentVendor } from './types.js';
/**
 * Google Consent Mode. It has no public getter: the tag's own table is read where it is, else the commands in `dataLayer`.
 * A default of "denied" only says that nobody was asked yet, so it is not taken for an answer.
 */
export declare function createGoogleConsent(page: Window): ConsentVendor;
