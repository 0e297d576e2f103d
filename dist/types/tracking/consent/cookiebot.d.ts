import type { ConsentVendor } from './types.js';
/** Cookiebot keeps the choice in `Cookiebot.consent`. */
export declare function createCookiebotConsent(page: Window): ConsentVendor;
