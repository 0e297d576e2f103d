import {
  createConsent,
  type ConsentSetting,
  type ConsentState,
} from '../../src/tracking/consent/createConsent.js';
import { createDisplay } from '../../src/tools/display.js';
import { createFakeEnv } from './fakeEnv.js';

/** A page with nothing on it but what a consent tool would put there. */
export function createConsentPage(globals: Record<string, unknown> = {}, privacyControl?: unknown) {
  const document = Object.assign(new EventTarget(), { cookie: '' });
  const navigator = privacyControl === undefined ? {} : { globalPrivacyControl: privacyControl };
  return Object.assign(new EventTarget(), { document, navigator }, globals) as EventTarget &
    Record<string, unknown> & { document: typeof document };
}

export function setUpConsent(setting: ConsentSetting, page = createConsentPage()) {
  const env = createFakeEnv();
  const display = createDisplay(() => {});
  const consent = createConsent(setting, { window: page as unknown as Window, env, display });
  const told: (ConsentState | null)[] = [];
  consent.onChange((state) => void told.push(state));
  const codes = () => display.said.map(({ code }) => code);
  return { env, page, consent, told, codes };
}
