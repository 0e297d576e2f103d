/** Several tools, several tabs, and tools that say nothing is chosen. */
import { describe, expect, it } from 'vitest';
import {
  createConsentPage as createPage,
  setUpConsent as setup,
} from '../../../support/consentPage.js';

describe('permission and the other tabs', () => {
  it('a withdrawal there stands above what was permitted here, until it is given anew', () => {
    const { consent, told } = setup('granted');
    consent.withdraw();
    consent.withdraw();
    expect(consent.current()).toEqual({ analytics: false, marketing: false, source: 'other tab' });
    consent.restore();
    consent.withdraw();
    consent.set({ analytics: true, marketing: false });
    expect(consent.current()).toEqual({ analytics: true, marketing: false, source: 'call' });
    expect(told.map((state) => state?.analytics)).toEqual([false, true, false, true, true]);
  });
  it('a tool that says the same as before does not bring it back, one that says it anew does', () => {
    const cookiebot = { hasResponse: true, consent: { statistics: true, marketing: true } };
    const { consent } = setup('auto', createPage({ Cookiebot: cookiebot }));
    consent.withdraw();
    expect(consent.check()).toMatchObject({ analytics: false });
    cookiebot.consent.statistics = false;
    consent.check();
    cookiebot.consent.statistics = true;
    expect(consent.check()).toMatchObject({ analytics: true, source: 'cookiebot' });
  });
  it('is nothing to a page that permits nothing', () => {
    const { consent, told } = setup('denied');
    consent.withdraw();
    consent.restore();
    expect({ source: consent.current()?.source, told }).toEqual({ source: 'option', told: [] });
  });
});

describe('a question that is open', () => {
  it.each([
    [
      'Shopify',
      {
        Shopify: {
          customerPrivacy: {
            analyticsProcessingAllowed: () => false,
            currentVisitorConsent: () => ({ analytics: '' }),
          },
        },
      },
      true,
    ],
    [
      'OneTrust',
      { OnetrustActiveGroups: ',C0001,', OneTrust: { IsAlertBoxClosed: () => false } },
      true,
    ],
    ['Cookiebot', { Cookiebot: { hasResponse: false, consent: { statistics: false } } }, true],
    [
      'Usercentrics',
      {
        UC_UI: {
          isInitialized: (): boolean => true,
          isConsentRequired: () => true,
          getServicesBaseInfo: () => [],
        },
      },
      true,
    ],
    ['WordPress', { wp_has_consent: () => false }, true],
    [
      'TCF',
      {
        __tcfapi: (_c: string, _v: number, hear: (data: object, ok: boolean) => void) =>
          hear({ eventStatus: 'cmpuishown', gdprApplies: true }, true),
      },
      true,
    ],
    [
      'Usercentrics on its way',
      { UC_UI: { isInitialized: (): boolean => false, getServicesBaseInfo: () => [] } },
      false,
    ],
    ['TCF on its way', { __tcfapi: () => {} }, false],
    [
      'Google, which nobody has asked',
      { dataLayer: [{ 0: 'consent', 1: 'default', 2: { analytics_storage: 'denied' } }] },
      false,
    ],
  ])(
    'a question that is open is told from a tool that may still know an answer: %s',
    (_tool, globals, isOpen) => {
      const { consent } = setup('auto', createPage(globals));
      expect({ current: consent.current(), isOpen: consent.isOpen() }).toEqual({
        current: null,
        isOpen,
      });
    },
  );
  it('Cookiebot has not read its own cookie yet: that is no open question', () => {
    const page = createPage({ Cookiebot: { hasResponse: false, consent: { statistics: false } } });
    page.document.cookie = 'CookieConsent={stamp:1}';
    expect(setup('auto', page).consent.isOpen()).toBe(false);
  });
});

describe('Usercentrics from version 3 on', () => {
  const create = () => {
    const state = { given: false, required: true, functional: true };
    const service = (category: string, given: boolean) => ({
      category,
      essential: false,
      consent: { given },
    });
    const details = () => ({
      services: {
        a: service('statistics', state.given),
        b: service('functional', state.functional),
      },
      consent: { type: 'EXPLICIT', required: true },
    });
    const api = {
      isInitialized: async (): Promise<boolean> => true,
      isConsentRequired: async () => state.required,
      getConsentDetails: async () => details(),
    };
    return { state, details, api };
  };
  it('Usercentrics from version 3 on is asked by promises, and heard at once when the shopper decides', async () => {
    const { state, details, api } = create();
    const { consent, env, page } = setup('auto', createPage({ __ucCmp: api }));
    expect({ current: consent.current(), isOpen: consent.isOpen() }).toEqual({
      current: null,
      isOpen: false,
    });
    await env.settle();
    expect(consent.isOpen()).toBe(true);
    Object.assign(state, { given: true, required: false });
    page.dispatchEvent(Object.assign(new Event('UC_CONSENT'), { detail: details() }));
    expect(consent.current()).toMatchObject({ analytics: true, source: 'usercentrics' });
    state.given = false;
    page.dispatchEvent(Object.assign(new Event('UC_CONSENT'), { detail: details() }));
    expect(consent.current()).toMatchObject({ analytics: false });
    Object.assign(state, { required: true });
    await env.advance(500);
    expect(consent.isOpen()).toBe(true);
  });
  it('functional services say nothing of measuring; without a category for it only everything permits it', async () => {
    const { api, details, state } = create();
    const services = () => ({
      a: { category: 'functional', consent: { given: true } },
      b: { category: 'marketing', consent: { given: state.given } },
    });
    api.getConsentDetails = async () => ({ ...details(), services: services() as never });
    state.required = false;
    const { consent, env } = setup('auto', createPage({ __ucCmp: api }));
    await env.settle();
    expect(consent.current()).toMatchObject({ analytics: false });
    state.given = true;
    await env.advance(1000);
    expect(consent.current()).toMatchObject({ analytics: true });
  });
});

it('a refusal of a tool that comes late holds at once, whatever was permitted before', async () => {
  const page = createPage({
    Shopify: {
      customerPrivacy: {
        analyticsProcessingAllowed: () => true,
        marketingAllowed: () => true,
        currentVisitorConsent: () => ({ analytics: '' }),
      },
    },
  });
  const { consent } = setup('auto', page);
  expect(consent.current()).toMatchObject({ analytics: true, source: 'shopify' });
  page['OnetrustActiveGroups'] = ',C0001,';
  page['OneTrust'] = { IsAlertBoxClosed: () => true };
  page.dispatchEvent(new Event('OneTrustGroupsUpdated'));
  expect(consent.current()).toEqual({ analytics: false, marketing: false, source: 'onetrust' });
  expect(consent.reports().map(({ name }) => name)).toEqual(['shopify', 'onetrust']);
});

it.each<[string, Record<string, unknown>, (page: Record<string, unknown>) => void]>([
  [
    'OneTrust, whose groups still stand',
    { OnetrustActiveGroups: ',C0001,C0002,', OneTrust: { IsAlertBoxClosed: () => true } },
    (page) => (page['OneTrust'] = { IsAlertBoxClosed: () => false }),
  ],
  [
    'Shopify, where the region needs none',
    {
      Shopify: {
        customerPrivacy: {
          analyticsProcessingAllowed: () => true,
          currentVisitorConsent: () => ({ analytics: 'yes' }),
        },
      },
    },
    (page) =>
      (page['Shopify'] = {
        customerPrivacy: {
          analyticsProcessingAllowed: () => true,
          currentVisitorConsent: () => ({ analytics: '' }),
        },
      }),
  ],
])(
  'a choice that is there no more permits nothing by default on the same page: %s',
  (_tool, globals, reset) => {
    const page = createPage(globals);
    const { consent } = setup('auto', page);
    expect(consent.current()).toMatchObject({ analytics: true });
    reset(page);
    expect({ check: consent.check(), isOpen: consent.isOpen() }).toEqual({
      check: null,
      isOpen: true,
    });
  },
);

it('purposes are permitted by one part of a TCF answer, not by pieces of two', () => {
  const parts = {
    purpose: { consents: { 1: true, 7: true } },
    publisher: { consents: { 8: true } },
  };
  const __tcfapi = (_c: string, _v: number, hear: (data: object, ok: boolean) => void) =>
    hear({ eventStatus: 'tcloaded', gdprApplies: true, ...parts }, true);
  expect(setup('auto', createPage({ __tcfapi })).consent.current()).toMatchObject({
    analytics: false,
  });
});

it('a tool that answers later than it is asked again is heard all the same, and never before a newer answer', async () => {
  const answers: ((details: object) => void)[] = [];
  const details = (given: boolean) => ({
    services: { a: { category: 'statistics', consent: { given } } },
    consent: { type: 'EXPLICIT' },
  });
  const __ucCmp = {
    isInitialized: async () => true,
    isConsentRequired: async () => false,
    getConsentDetails: () => new Promise((resolve) => answers.push(resolve)),
  };
  const { consent, env } = setup('auto', createPage({ __ucCmp }));
  await env.advance(1200);
  expect(answers.length).toBeGreaterThan(2);
  answers[1]?.(details(false));
  await env.settle();
  expect(consent.current()).toMatchObject({ analytics: false });
  answers[0]?.(details(true));
  await env.settle();
  expect(consent.current()).toMatchObject({ analytics: false });
});
