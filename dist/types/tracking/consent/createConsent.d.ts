/**
 * What the shopper permits. Silence permits nothing, the strictest of several answers holds, and Global Privacy Control turns marketing
 * off whoever says otherwise; analytics for the shop's own endpoint stays as it was answered.
 */
import type { Display } from '../../tools/display.js';
import type { Env } from '../../tools/env.js';
import { type Consent, type ConsentAnswer } from './types.js';
export type { Consent, ConsentState } from './types.js';
export type ConsentSetting = 'auto' | 'granted' | 'denied' | (() => ConsentAnswer | Promise<ConsentAnswer>);
export interface ConsentDeps {
    window: Window;
    env: Env;
    display: Display;
}
export declare function createConsent(setting: ConsentSetting, { window, env, display }: ConsentDeps): Consent;
