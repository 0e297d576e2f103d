import type { ConsentVendor } from './types.js';
/** OneTrust tells the groups that are active, e.g. `,C0001,C0002,`. */
export declare function createOneTrustConsent(page: Window): ConsentVendor;
