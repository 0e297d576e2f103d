import type { ConsentVendor } from './types.js';
/** Usercentrics up to version 2, which answers at once through `UC_UI`. */
export declare function createUsercentricsUiConsent(page: Window): ConsentVendor;
