/**
 * What the shopper permits. Silence permits nothing, the strictest of several answers holds, and Global Privacy Control turns marketing
 * off whoever says otherwise; analytics for the shop's own endpoint stays as it was answered.
 */
import type { Display, Notice } from '../../tools/display.js';
import { createEmitter } from '../../tools/emitter.js';
import type { Env } from '../../tools/env.js';
import { createConsentVendors, startAutoConsent, type AutoConsent } from './auto.js';
import { hasPrivacyControl } from './privacyControl.js';
import { OTHER_TAB, type Consent, type ConsentAnswer, type ConsentState } from './types.js';

export type { Consent, ConsentState } from './types.js';
export type ConsentSetting =
  | 'auto'
  | 'granted'
  | 'denied'
  | (() => ConsentAnswer | Promise<ConsentAnswer>);

export interface ConsentDeps {
  window: Window;
  env: Env;
  display: Display;
}

const WITHDRAWN: ConsentState = { analytics: false, marketing: false, source: OTHER_TAB };

export function createConsent(
  setting: ConsentSetting,
  { window, env, display }: ConsentDeps,
): Consent {
  const changes = createEmitter<ConsentState | null>();
  let state: ConsentState | null = null;
  let isOpen = false;
  /** Another tab's refusal stands above what was permitted here; a new permission ends it. */
  let isWithdrawn = false;
  let isSet = false;
  let auto: AutoConsent | null = null;

  const current = () => (isWithdrawn ? WITHDRAWN : state);
  const apply = (said: ConsentState | 'open' | null) => {
    const next =
      typeof said === 'object' && said
        ? { ...said, marketing: said.marketing && !hasPrivacyControl(window) }
        : null;
    const opens = said === 'open';
    if (
      isOpen === opens &&
      next?.analytics === state?.analytics &&
      next?.marketing === state?.marketing &&
      next?.source === state?.source
    )
      return;
    if (!(next?.analytics && state?.analytics)) isWithdrawn = false;
    state = next;
    isOpen = opens;
    changes.emit(current());
  };
  const answer = ({ analytics, marketing }: ConsentAnswer, source: string) =>
    apply({ analytics: analytics === true, marketing: marketing === true, source });

  if (setting === 'granted' || setting === 'denied')
    answer({ analytics: setting === 'granted', marketing: setting === 'granted' }, 'option');
  else if (typeof setting === 'function')
    void askMerchant(setting, display).then((given) => {
      if (given && !isSet) answer(given, 'function');
    });
  else {
    auto = startAutoConsent({
      env,
      vendors: createConsentVendors(window),
      isPageLoaded: () => !['loading', 'interactive'].includes(window.document.readyState),
      onAnswer: (said) => isSet || apply(said),
      missing: () => display.warn(CONSENT_UNKNOWN),
    });
  }
  const setWithdrawn = (next: boolean) => {
    if (isWithdrawn === next || !state?.analytics) return;
    isWithdrawn = next;
    changes.emit(current());
  };
  return {
    current,
    isOpen: () => isOpen,
    check() {
      auto?.ask();
      return current();
    },
    onChange: changes.on,
    set(given) {
      isSet = true;
      auto?.stop();
      if (given.analytics) setWithdrawn(false);
      answer(given, 'call');
    },
    withdraw: () => setWithdrawn(true),
    restore: () => setWithdrawn(false),
    reports: () => auto?.reports() ?? [],
    stop() {
      auto?.stop();
      changes.clear();
    },
  };
}

const CONSENT_UNKNOWN: Notice = {
  code: 'CONSENT_UNKNOWN',
  message:
    'No consent tool was found on this page, so nobody is counted: nothing is stored, sent or passed on.',
  remedy: `Where shoppers must be asked (as in the EU), call reelshelf('consent', { analytics, marketing }) with their answer; elsewhere set data-consent="granted".`,
};

/** What the merchant's function answers; `null`, and a notice, where that is no answer. */
async function askMerchant(
  merchant: () => ConsentAnswer | Promise<ConsentAnswer>,
  display: Display,
): Promise<ConsentAnswer | null> {
  try {
    const given: unknown = await merchant();
    if (isAnswer(given)) return given;
    throw new TypeError(
      `received ${typeof given}, expected { analytics: boolean, marketing: boolean }`,
    );
  } catch (error) {
    display.warn({
      code: 'CONSENT_FUNCTION_FAILED',
      message: 'Your consent function gave no answer, so nothing is measured.',
      remedy:
        "Let it return { analytics, marketing }, or call reelshelf('consent', { analytics, marketing }) when you know.",
      detail: error,
    });
    return null;
  }
}

function isAnswer(raw: unknown): raw is ConsentAnswer {
  return (
    typeof raw === 'object' && raw !== null && typeof Reflect.get(raw, 'analytics') === 'boolean'
  );
}
