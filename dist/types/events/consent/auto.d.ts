import type { Stop } from '../../tools/emitter.js';
import type { Env } from '../../tools/env.js';
import type { ConsentAnswer, ConsentVendor } from './types.js';
/** Platform, then TCF, then Google's state, then single tools: the first that has decided is believed. */
export declare function createConsentVendors(page: Window): ConsentVendor[];
export interface AutoConsent {
    /** The first decisive answer and every change of it; `null` while none decides. */
    tell(answer: ConsentAnswer | null, source: string): void;
    /** Called once when the page seems to have no consent tool at all. */
    missing(): void;
}
/** Asks the vendors in order, on their own signs and on a slow clock: some change without saying so. */
export declare function startAutoConsent(env: Env, vendors: readonly ConsentVendor[], { tell, missing }: AutoConsent): Stop;
