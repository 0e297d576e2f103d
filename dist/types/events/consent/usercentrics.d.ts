import type { ConsentVendor } from './types.js';
/**
 * Usercentrics knows services, not purposes: a purpose is permitted when every service of its category is. Categories are named
 * by the shop, so this is the best that can be done; a shop with other names passes its own `consent` function.
 */
export declare function createUsercentricsConsent(page: Window): ConsentVendor;
