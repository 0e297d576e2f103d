import { describe, expect, it } from 'vitest';
import { passTime } from '../../../support/passTime.js';
import {
  createConsentPage as createPage,
  setUpConsent as setup,
} from '../../../support/consentPage.js';

describe('consent that was configured', () => {
  it.each([
    ['granted', true],
    ['denied', false],
  ] as const)('%s', (setting, allowed) => {
    expect(setup(setting).consent.current()).toEqual({
      analytics: allowed,
      marketing: allowed,
      source: 'option',
    });
  });

  it('consent that was configured asks the shop’s function and waits for its promise', async () => {
    const { consent, env, told } = setup(() =>
      Promise.resolve({ analytics: true, marketing: false }),
    );
    expect(consent.current()).toBeNull();
    await env.settle();
    expect(consent.current()).toEqual({ analytics: true, marketing: false, source: 'function' });
    expect(told).toHaveLength(1);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('no'))],
    ['answers nothing', () => undefined as never],
    ['answers half', () => ({ marketing: true }) as never],
  ])('permits nothing when the function %s', async (_what, setting) => {
    const { consent, env, codes } = setup(setting);
    await env.settle();
    expect(consent.current()).toBeNull();
    expect(codes()).toEqual(['CONSENT_FUNCTION_FAILED']);
  });

  it('consent that was configured believes the page’s own word above everything else', async () => {
    const { consent, env, told } = setup(
      () =>
        new Promise((resolve) =>
          setTimeout(() => resolve({ analytics: false, marketing: false }), 5),
        ),
    );
    consent.set({ analytics: true, marketing: true });
    await passTime(20);
    await env.settle();
    expect(consent.current()).toEqual({ analytics: true, marketing: true, source: 'call' });
    consent.set({ analytics: false, marketing: false });
    expect(told.map((state) => state?.analytics)).toEqual([true, false]);
  });

  it.each(['granted', 'auto', () => ({ analytics: true, marketing: true })] as const)(
    'consent that was configured turns marketing off under Global Privacy Control: %s',
    async (setting) => {
      const page = createPage(
        { Cookiebot: { hasResponse: true, consent: { statistics: true, marketing: true } } },
        true,
      );
      const { consent, env } = setup(setting, page);
      await env.settle();
      expect(consent.current()).toMatchObject({ analytics: true, marketing: false });
      consent.set({ analytics: true, marketing: true });
      expect(consent.current()).toMatchObject({ analytics: true, marketing: false });
    },
  );

  it.each([false, '1', undefined])(
    'consent that was configured knows only the true signal: %j is none',
    (signal) => {
      expect(setup('granted', createPage({}, signal)).consent.current()).toMatchObject({
        marketing: true,
      });
    },
  );
});

describe('consent that is found on the page', () => {
  it('permits nothing where there is no tool, and says so once', async () => {
    const { consent, env, codes } = setup('auto');
    await env.advance(9000);
    expect(codes()).toEqual([]);
    await env.advance(60_000);
    expect(consent.current()).toBeNull();
    expect(codes()).toEqual(['CONSENT_UNKNOWN']);
  });

  it('consent that is found on the page leaves no timer and no listener behind', async () => {
    const { page, consent, env, told } = setup('auto');
    consent.stop();
    expect(env.timerCount).toBe(0);
    page['Cookiebot'] = { consent: { statistics: true } };
    page.dispatchEvent(new Event('CookiebotOnAccept'));
    await env.advance(60_000);
    expect(told).toEqual([]);
    expect(consent.current()).toBeNull();
  });

  it('consent that is found on the page survives a tool that throws, and asks the next one', () => {
    const page = createPage({ Cookiebot: { consent: { statistics: true } } });
    Object.defineProperty(page, 'Shopify', {
      get: () => {
        throw new Error('hostile');
      },
    });
    expect(setup('auto', page).consent.current()).toMatchObject({
      analytics: true,
      source: 'cookiebot',
    });
  });

  describe('Shopify', () => {
    const privacy = (analytics: boolean, marketing: boolean, chosen: string) => ({
      analyticsProcessingAllowed: () => analytics,
      marketingAllowed: () => marketing,
      currentVisitorConsent: () => ({ analytics: chosen }),
    });
    it('Shopify is asked through the functions that know the region', () => {
      const page = createPage({ Shopify: { customerPrivacy: privacy(true, false, '') } });
      expect(setup('auto', page).consent.current()).toEqual({
        analytics: true,
        marketing: false,
        source: 'shopify',
      });
    });
    it('Shopify waits while the banner stands, and hears the choice at once', () => {
      const shopify = { customerPrivacy: privacy(false, false, '') };
      const page = createPage({ Shopify: shopify });
      const { consent } = setup('auto', page);
      expect(consent.current()).toBeNull();
      shopify.customerPrivacy = privacy(true, true, 'yes');
      page.document.dispatchEvent(new Event('visitorConsentCollected'));
      expect(consent.current()).toMatchObject({ analytics: true, marketing: true });
      shopify.customerPrivacy = privacy(false, false, 'no');
      page.document.dispatchEvent(new Event('visitorConsentCollected'));
      expect(consent.current()).toMatchObject({ analytics: false, marketing: false });
    });
    it('Shopify asks the platform for the interface once, and believes nobody else meanwhile', () => {
      const calls: unknown[] = [];
      let done = (_error?: unknown) => {};
      const shopify: Record<string, unknown> = {
        loadFeatures: (features: unknown, callback: () => void) => (
          calls.push(features),
          (done = callback)
        ),
      };
      const page = createPage({ Shopify: shopify, Cookiebot: { consent: { statistics: true } } });
      const { consent } = setup('auto', page);
      expect(consent.current()).toBeNull();
      expect(calls).toEqual([[{ name: 'consent-tracking-api', version: '0.1' }]]);
      shopify['customerPrivacy'] = privacy(false, false, 'no');
      done();
      expect(consent.current()).toMatchObject({ analytics: false, source: 'shopify' });
    });
    it('Shopify lets others speak when the interface cannot be had', () => {
      const shopify = {
        loadFeatures: (_features: unknown, callback: (error: Error) => void) =>
          callback(new Error('blocked')),
      };
      const page = createPage({ Shopify: shopify, Cookiebot: { consent: { statistics: true } } });
      expect(setup('auto', page).consent.current()).toMatchObject({ source: 'cookiebot' });
    });
  });

  describe('TCF', () => {
    const createTcf = () => {
      let hear: (data: unknown, ok: boolean) => void = () => {};
      const removed: unknown[] = [];
      const api = (
        command: string,
        _version: number,
        callback: typeof hear,
        parameter?: unknown,
      ) => {
        if (command === 'addEventListener') hear = callback;
        if (command === 'removeEventListener') removed.push(parameter);
      };
      const consents = (...purposes: number[]) =>
        Object.fromEntries(purposes.map((purpose) => [purpose, true]));
      return {
        api,
        removed,
        tell: (data: object) => hear({ listenerId: 7, ...data }, true),
        consents,
      };
    };
    it('TCF waits for the shopper, then maps the purposes', () => {
      const tcf = createTcf();
      const { consent } = setup('auto', createPage({ __tcfapi: tcf.api }));
      tcf.tell({ gdprApplies: true, eventStatus: 'cmpuishown', purpose: { consents: {} } });
      expect(consent.current()).toBeNull();
      tcf.tell({
        gdprApplies: true,
        eventStatus: 'useractioncomplete',
        purpose: { consents: tcf.consents(1, 7, 8) },
      });
      expect(consent.current()).toEqual({ analytics: true, marketing: false, source: 'tcf' });
      tcf.tell({
        gdprApplies: true,
        eventStatus: 'useractioncomplete',
        purpose: { consents: tcf.consents(1, 3, 4, 9) },
      });
      expect(consent.current()).toEqual({ analytics: false, marketing: true, source: 'tcf' });
      consent.stop();
      expect(tcf.removed).toEqual([7]);
    });
    it('permits where the law does not apply', () => {
      const tcf = createTcf();
      const { consent } = setup('auto', createPage({ __tcfapi: tcf.api }));
      tcf.tell({ gdprApplies: false, eventStatus: 'tcloaded' });
      expect(consent.current()).toMatchObject({ analytics: true, marketing: true });
    });
    it('TCF blocks guesses from others while it is pending, also when it comes late', async () => {
      const page = createPage({
        dataLayer: [['consent', 'default', { analytics_storage: 'denied' }]],
      });
      const { consent, env } = setup('auto', page);
      page['__tcfapi'] = createTcf().api;
      page['dataLayer'] = [['consent', 'default', { analytics_storage: 'granted' }]];
      await env.advance(2000);
      expect(consent.current()).toBeNull();
    });
  });

  describe('Google', () => {
    const google = (...commands: unknown[]) =>
      createPage({ dataLayer: commands.map((command) => Object.assign({}, command)) });
    it.each([
      [
        'a default of "denied" is no answer',
        [['consent', 'default', { analytics_storage: 'denied', ad_storage: 'denied' }]],
        null,
      ],
      [
        'a default of "granted" for everybody is one',
        [['consent', 'default', { analytics_storage: 'granted', ad_storage: 'denied' }]],
        [true, false],
      ],
      [
        'a default by region is not ours to judge',
        [
          ['consent', 'default', { analytics_storage: 'denied', region: ['DE'] }],
          ['consent', 'default', { analytics_storage: 'granted' }],
        ],
        null,
      ],
      [
        'an update decides',
        [
          ['consent', 'default', { analytics_storage: 'denied' }],
          ['event', 'x'],
          [
            'consent',
            'update',
            { analytics_storage: 'granted', ad_storage: 'granted', ad_user_data: 'denied' },
          ],
        ],
        [true, false],
      ],
      [
        'the last update decides',
        [
          ['consent', 'update', { analytics_storage: 'granted' }],
          ['consent', 'update', { analytics_storage: 'denied', ad_storage: 'granted' }],
        ],
        [false, true],
      ],
    ])('%s', (_what, commands, expected) => {
      const state = setup('auto', google(...commands)).consent.current();
      expect(state && [state.analytics, state.marketing]).toEqual(expected);
    });
    it('Google is read from the tag’s own table where there is one', () => {
      const entries = {
        analytics_storage: { default: false, update: true },
        ad_storage: { default: true },
      };
      const page = createPage({ google_tag_data: { ics: { entries } }, dataLayer: [] });
      expect(setup('auto', page).consent.current()).toEqual({
        analytics: true,
        marketing: true,
        source: 'google',
      });
    });
    it('Google is looked at again, because it changes without a sign', async () => {
      const page = google();
      const { consent, env } = setup('auto', page);
      (page['dataLayer'] as unknown[]).push({
        0: 'consent',
        1: 'update',
        2: { analytics_storage: 'granted' },
      });
      await env.advance(500);
      expect(consent.current()).toMatchObject({ analytics: true, marketing: false });
      (page['dataLayer'] as unknown[]).push({
        0: 'consent',
        1: 'update',
        2: { analytics_storage: 'denied' },
      });
      await env.advance(20_000);
      expect(consent.current()).toMatchObject({ analytics: false });
    });
  });

  it.each([
    [',C0001,', false, null],
    [',C0001,', true, [false, false]],
    [',C0001,C0002,', true, [true, false]],
    [',C0001,C0002,C0004,', false, [true, true]],
  ])('OneTrust: groups %s with the banner closed %s', (OnetrustActiveGroups, closed, expected) => {
    const { consent, page } = setup(
      'auto',
      createPage({ OnetrustActiveGroups, OneTrust: { IsAlertBoxClosed: () => closed } }),
    );
    const state = consent.current();
    expect(state && [state.analytics, state.marketing]).toEqual(expected);
    page['OnetrustActiveGroups'] = ',C0004,C0002,';
    page.dispatchEvent(new Event('OneTrustGroupsUpdated'));
    expect(consent.current()).toEqual({ analytics: true, marketing: true, source: 'onetrust' });
  });

  it('Cookiebot waits for the response and hears it', () => {
    const cookiebot = { hasResponse: false, consent: { statistics: false, marketing: false } };
    const { consent, page } = setup('auto', createPage({ Cookiebot: cookiebot }));
    expect(consent.current()).toBeNull();
    cookiebot.hasResponse = true;
    page.dispatchEvent(new Event('CookiebotOnDecline'));
    expect(consent.current()).toEqual({ analytics: false, marketing: false, source: 'cookiebot' });
    cookiebot.consent = { statistics: true, marketing: true };
    page.dispatchEvent(new Event('CookiebotOnAccept'));
    expect(consent.current()).toMatchObject({ analytics: true, marketing: true });
  });

  it('Usercentrics permits a purpose when every service of it is permitted', () => {
    const services = [
      { categorySlug: 'essential', consent: { status: true } },
      { categorySlug: 'statistics', consent: { status: true } },
      { categorySlug: 'tracking', consent: { status: false } },
      { categorySlug: 'marketing', consent: { status: true } },
    ];
    const api = {
      isInitialized: () => false,
      getServicesBaseInfo: () => services,
      isConsentRequired: () => false,
    };
    const { consent, page } = setup('auto', createPage({ UC_UI: api }));
    expect(consent.current()).toBeNull();
    api.isInitialized = () => true;
    page.dispatchEvent(new Event('UC_UI_INITIALIZED'));
    expect(consent.current()).toEqual({
      analytics: false,
      marketing: true,
      source: 'usercentrics',
    });
    services[2] = { categorySlug: 'tracking', consent: { status: true } };
    page.dispatchEvent(new Event('ucEvent'));
    expect(consent.current()).toMatchObject({ analytics: true, marketing: true });
  });

  it('the WP Consent API waits until a choice has left its cookie', () => {
    const allowed = new Set<string>();
    const page = createPage({
      wp_has_consent: (category: string) => allowed.has(category),
      consent_api: { cookie_prefix: 'cmplz' },
    });
    const { consent } = setup('auto', page);
    expect(consent.current()).toBeNull();
    page.document.cookie = 'a=1; cmplz_statistics=deny';
    page.document.dispatchEvent(new Event('wp_listen_for_consent_change'));
    expect(consent.current()).toEqual({ analytics: false, marketing: false, source: 'wordpress' });
    allowed.add('statistics');
    page.document.dispatchEvent(new Event('wp_listen_for_consent_change'));
    expect(consent.current()).toMatchObject({ analytics: true, marketing: false });
  });

  it('the platform outranks TCF, TCF outranks Google, Google outranks single tools', () => {
    const page = createPage({
      Shopify: {
        customerPrivacy: { analyticsProcessingAllowed: () => false, marketingAllowed: () => false },
      },
      dataLayer: [['consent', 'update', { analytics_storage: 'granted' }]],
      Cookiebot: { consent: { statistics: true, marketing: true } },
    });
    expect(setup('auto', page).consent.current()).toMatchObject({
      source: 'shopify',
      analytics: false,
    });
    delete page['Shopify'];
    expect(setup('auto', page).consent.current()).toMatchObject({ source: 'google' });
    delete page['dataLayer'];
    expect(setup('auto', page).consent.current()).toMatchObject({ source: 'cookiebot' });
  });
});
