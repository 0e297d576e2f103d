import type { ConsentVendor } from './types.js';
/**
 * Usercentrics from version 3 on. `__ucCmp` answers by promises, so the last answer counts until the next is there; a decision comes
 * whole with the event `UC_CONSENT`.
 */
export declare function createUsercentricsConsent(page: Window): ConsentVendor;
