/**
 * What the shopper permits. Silence permits nothing, and Global Privacy Control turns marketing off whoever says otherwise;
 * analytics for the shop's own endpoint stays as it was answered.
 */
import type { Display } from '../../tools/display.js';
import { createEmitter, type Stop } from '../../tools/emitter.js';
import type { Env } from '../../tools/env.js';
import { createConsentVendors, startAutoConsent } from './auto.js';
import type { Consent, ConsentAnswer, ConsentState } from './types.js';

export type { Consent, ConsentState } from './types.js';
export type ConsentSetting = 'auto' | 'granted' | 'denied' | (() => ConsentAnswer | Promise<ConsentAnswer>);

export interface ConsentDeps {
  window: Window;
  env: Env;
  display: Display;
}

export function createConsent(setting: ConsentSetting, { window, env, display }: ConsentDeps): Consent {
  const changes = createEmitter<ConsentState | null>();
  let state: ConsentState | null = null;
  let isSet = false;
  let stopAuto: Stop = () => {};

  const apply = (answer: ConsentAnswer | null, source: string) => {
    const next = answer && { analytics: answer.analytics === true, marketing: answer.marketing === true && !hasPrivacyControl(window), source };
    if (next?.analytics === state?.analytics && next?.marketing === state?.marketing && next?.source === state?.source) return;
    state = next;
    changes.emit(next);
  };
  const ask = async (merchant: () => ConsentAnswer | Promise<ConsentAnswer>) => {
    try {
      const answer: unknown = await merchant();
      if (!isAnswer(answer)) throw new TypeError(`received ${typeof answer}, expected { analytics: boolean, marketing: boolean }`);
      if (!isSet) apply(answer, 'function');
    } catch (error) {
      display.warn({
        code: 'CONSENT_FUNCTION_FAILED',
        message: 'Your consent function gave no answer, so nothing is measured.',
        remedy: "Let it return { analytics, marketing }, or call reelshelf('consent', { analytics, marketing }) when you know.",
        detail: error,
      });
    }
  };

  if (setting === 'granted' || setting === 'denied') apply({ analytics: setting === 'granted', marketing: setting === 'granted' }, 'option');
  else if (typeof setting === 'function') void ask(setting);
  else {
    stopAuto = startAutoConsent(env, createConsentVendors(window), {
      tell: (answer, source) => isSet || apply(answer, source),
      missing: () =>
        display.warn({
          code: 'CONSENT_UNKNOWN',
          message: 'No consent tool was found on this page, so nothing is stored and no event is sent.',
          remedy: `Call reelshelf('consent', { analytics, marketing }), or set data-consent="granted" if your shop needs no consent.`,
        }),
    });
  }
  return {
    current: () => state,
    onChange: changes.on,
    set(answer) {
      isSet = true;
      stopAuto();
      apply(answer, 'call');
    },
    stop() {
      stopAuto();
      changes.clear();
    },
  };
}

function isAnswer(raw: unknown): raw is ConsentAnswer {
  return typeof raw === 'object' && raw !== null && typeof Reflect.get(raw, 'analytics') === 'boolean';
}

function hasPrivacyControl(window: Window): boolean {
  return Reflect.get(window.navigator, 'globalPrivacyControl') === true;
}
