import type { Stop } from '../../tools/emitter.js';
import type { Env } from '../../tools/env.js';
import type { ConsentState, ConsentVendor, Heard } from './types.js';
/** Every tool that is understood. All that are on the page are asked; their order only says which is named. */
export declare function createConsentVendors(page: Window): ConsentVendor[];
export interface AutoConsentDeps {
    env: Env;
    vendors: readonly ConsentVendor[];
    /** The page's own scripts have run. */
    isPageLoaded(): boolean;
    /** What the tools say together, each time they were asked. */
    tell(said: ConsentState | 'open' | null): void;
    /** Called once when the page seems to have no consent tool at all. */
    missing(): void;
}
export interface AutoConsent {
    /** Asks all tools now. */
    ask(): void;
    heard(): readonly Heard[];
    stop: Stop;
}
/** Asks the tools, on their own signs and on a slow clock: some change without saying so. */
export declare function startAutoConsent({ env, vendors, isPageLoaded, tell, missing }: AutoConsentDeps): AutoConsent;
