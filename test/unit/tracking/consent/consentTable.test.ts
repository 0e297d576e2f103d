/** What the page says × the kind of event: what is stored, what is sent, and to whom; with the real consent, tracker and pixels. */
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createPixelSubjects } from '../../../../src/shelf/pixelSubjects.js';
import type { ConsentSetting } from '../../../../src/tracking/consent/createConsent.js';
import { startFanOut } from '../../../../src/tracking/pixels/fanOut.js';
import { watchPixels } from '../../../../src/tracking/pixels/watchPixels.js';
import { callsOf, pixelTags } from '../../../pages/pixelTags.js';
import { createConsentPage, setUpConsent } from '../../../support/consentPage.js';
import { createFakeEnv } from '../../../support/fakeEnv.js';
import { pixelFeed } from '../../../support/pixelFeed.js';
import { loadPixels } from '../../../support/pixelPage.js';
import { createTrackedPage } from '../../../support/trackedPage.js';

beforeAll(loadPixels);

/** What may happen to an event. */
type Outcome =
  /** In memory for five minutes, for an answer that may come. */
  | 'held'
  /** Forgotten. */
  | 'dropped'
  /** Written down and sent to the shop's endpoint; no tag is told. */
  | 'endpoint'
  /** And to the tags that measure. */
  | 'endpoint, analytics'
  /** And to the advertisers' tags. */
  | 'endpoint, analytics, marketing';

interface Row {
  says: string;
  setting?: ConsentSetting;
  globals?: () => Record<string, unknown>;
  cookie?: string;
  privacyControl?: true;
  outcome: Outcome;
}

const shopify = (analytics: boolean, marketing: boolean, chosen: string) => () => ({
  Shopify: {
    customerPrivacy: {
      analyticsProcessingAllowed: () => analytics,
      marketingAllowed: () => marketing,
      currentVisitorConsent: () => ({ analytics: chosen }),
    },
  },
});
const tcf = (data: object) => () => ({
  __tcfapi: (_command: string, _version: number, hear: (data: object, ok: boolean) => void) =>
    hear({ gdprApplies: true, eventStatus: 'useractioncomplete', ...data }, true),
});
const purposes = (...granted: number[]) => ({
  purpose: { consents: Object.fromEntries(granted.map((purpose) => [purpose, true])) },
});
const google =
  (...commands: [string, object][]) =>
  () => ({
    dataLayer: commands.map((command) => ['consent', ...command]),
  });
const GRANTED = { analytics_storage: 'granted', ad_storage: 'granted', ad_user_data: 'granted' };
const DENIED = { analytics_storage: 'denied', ad_storage: 'denied', ad_user_data: 'denied' };
const oneTrust =
  (groups: string, isClosed = true) =>
  () => ({
    OnetrustActiveGroups: groups,
    OneTrust: { IsAlertBoxClosed: () => isClosed },
  });
const cookiebot =
  (statistics: boolean, marketing: boolean, hasResponse = true) =>
  () => ({
    Cookiebot: { hasResponse, consent: { statistics, marketing } },
  });
const wordPress =
  (...granted: string[]) =>
  () => ({ wp_has_consent: (category: string) => granted.includes(category) });
const CHOSEN = 'wp_consent_statistics=allow';
/** Services of the two purposes, and one that the shop cannot do without. */
const services = (statistics: boolean, marketing: boolean) =>
  Object.entries({ essential: true, statistics, marketing });
const usercentrics2 =
  (statistics: boolean, marketing: boolean, isRequired = false) =>
  () => ({
    UC_UI: {
      isInitialized: () => true,
      isConsentRequired: () => isRequired,
      getServicesBaseInfo: () =>
        services(statistics, marketing).map(([categorySlug, status]) => ({
          categorySlug,
          consent: { status },
        })),
    },
  });
const usercentrics3 =
  (statistics: boolean, marketing: boolean, consent: object = { type: 'EXPLICIT' }) =>
  () => ({
    __ucCmp: {
      isInitialized: async () => true,
      isConsentRequired: async () => 'required' in consent && consent.required === true,
      getConsentDetails: async () => ({
        consent,
        services: Object.fromEntries(
          services(statistics, marketing).map(([category, given]) => [
            category,
            { category, essential: category === 'essential', consent: { given } },
          ]),
        ),
      }),
    },
  });

const ALL: Outcome = 'endpoint, analytics, marketing';
const SOME: Outcome = 'endpoint, analytics';

const rows: readonly Row[] = [
  { says: 'no tool, anywhere', outcome: 'held' },
  { says: 'the option: granted', setting: 'granted', outcome: ALL },
  { says: 'the option: denied', setting: 'denied', outcome: 'dropped' },
  {
    says: 'the shop’s function: analytics',
    setting: () => ({ analytics: true, marketing: false }),
    outcome: SOME,
  },
  {
    says: 'the shop’s function: marketing without analytics',
    setting: () => ({ analytics: false, marketing: true }),
    outcome: 'dropped',
  },
  { says: 'Shopify, chosen: all', globals: shopify(true, true, 'yes'), outcome: ALL },
  { says: 'Shopify, chosen: analytics', globals: shopify(true, false, 'yes'), outcome: SOME },
  { says: 'Shopify, chosen: nothing', globals: shopify(false, false, 'no'), outcome: 'dropped' },
  {
    says: 'Shopify, a region that has to be asked, before the answer',
    globals: shopify(false, false, ''),
    outcome: 'held',
  },
  {
    says: 'Shopify, a region that need not be asked',
    globals: shopify(true, true, ''),
    outcome: ALL,
  },
  { says: 'TCF: all purposes', globals: tcf(purposes(1, 3, 4, 7, 8, 9)), outcome: ALL },
  { says: 'TCF: measuring only', globals: tcf(purposes(1, 7, 8)), outcome: SOME },
  { says: 'TCF: advertising only', globals: tcf(purposes(1, 3, 4, 9)), outcome: 'dropped' },
  { says: 'TCF: nothing', globals: tcf(purposes()), outcome: 'dropped' },
  {
    says: 'TCF, before the answer',
    globals: tcf({ eventStatus: 'cmpuishown' }),
    outcome: 'held',
  },
  {
    says: 'TCF, where the law does not apply',
    globals: tcf({ gdprApplies: false }),
    outcome: ALL,
  },
  { says: 'Google: updated, all', globals: google(['update', GRANTED]), outcome: ALL },
  {
    says: 'Google: updated, analytics',
    globals: google(['update', { ...DENIED, analytics_storage: 'granted' }]),
    outcome: SOME,
  },
  { says: 'Google: updated, nothing', globals: google(['update', DENIED]), outcome: 'dropped' },
  { says: 'Google: denied until asked', globals: google(['default', DENIED]), outcome: 'held' },
  { says: 'Google: granted by default', globals: google(['default', GRANTED]), outcome: ALL },
  {
    says: 'Google: granted by default for a region, which nobody here knows',
    globals: google(['default', { ...GRANTED, region: ['US'] }]),
    outcome: 'held',
  },
  { says: 'OneTrust: all', globals: oneTrust(',C0001,C0002,C0004,'), outcome: ALL },
  { says: 'OneTrust: performance', globals: oneTrust(',C0001,C0002,'), outcome: SOME },
  { says: 'OneTrust: necessary', globals: oneTrust(',C0001,'), outcome: 'dropped' },
  { says: 'OneTrust, before the answer', globals: oneTrust(',C0001,', false), outcome: 'held' },
  {
    says: 'OneTrust, a region that need not be asked',
    globals: oneTrust(',C0001,C0002,C0004,', false),
    outcome: ALL,
  },
  { says: 'Cookiebot: all', globals: cookiebot(true, true), outcome: ALL },
  { says: 'Cookiebot: statistics', globals: cookiebot(true, false), outcome: SOME },
  { says: 'Cookiebot: nothing', globals: cookiebot(false, false), outcome: 'dropped' },
  {
    says: 'Cookiebot, before the answer',
    globals: cookiebot(false, false, false),
    outcome: 'held',
  },
  {
    says: 'WordPress: all',
    globals: wordPress('statistics', 'marketing'),
    cookie: CHOSEN,
    outcome: ALL,
  },
  {
    says: 'WordPress: statistics',
    globals: wordPress('statistics'),
    cookie: CHOSEN,
    outcome: SOME,
  },
  { says: 'WordPress: nothing', globals: wordPress(), cookie: CHOSEN, outcome: 'dropped' },
  { says: 'WordPress, before the answer', globals: wordPress(), outcome: 'held' },
  {
    says: 'WordPress, a region that need not be asked',
    globals: wordPress('statistics', 'marketing'),
    outcome: ALL,
  },
  { says: 'Usercentrics 2: all', globals: usercentrics2(true, true), outcome: ALL },
  { says: 'Usercentrics 2: statistics', globals: usercentrics2(true, false), outcome: SOME },
  { says: 'Usercentrics 2: nothing', globals: usercentrics2(false, false), outcome: 'dropped' },
  {
    says: 'Usercentrics 2, a region that has to be asked, before the answer',
    globals: usercentrics2(false, false, true),
    outcome: 'held',
  },
  { says: 'Usercentrics 3: all', globals: usercentrics3(true, true), outcome: ALL },
  { says: 'Usercentrics 3: statistics', globals: usercentrics3(true, false), outcome: SOME },
  { says: 'Usercentrics 3: nothing', globals: usercentrics3(false, false), outcome: 'dropped' },
  {
    says: 'Usercentrics 3, a region that has to be asked, before the answer',
    globals: usercentrics3(true, true, { type: 'IMPLICIT', required: true }),
    outcome: 'held',
  },
  {
    says: 'Usercentrics 3, a region that need not be asked',
    globals: usercentrics3(true, true, { type: 'IMPLICIT', required: false }),
    outcome: ALL,
  },
  {
    says: 'TCF, answered on an earlier visit: measuring only',
    globals: tcf({ eventStatus: 'tcloaded', ...purposes(1, 7, 8) }),
    outcome: SOME,
  },
  {
    says: 'two tools of different minds',
    globals: () => ({ ...cookiebot(true, true)(), ...shopify(false, false, 'no')() }),
    outcome: 'dropped',
  },
];

/** Each once more with the browser's own refusal: the shop's endpoint at most. */
const underControl = rows.map((row): Row => ({
  ...row,
  says: `${row.says}; Global Privacy Control`,
  privacyControl: true,
  outcome: row.outcome.startsWith('endpoint') ? 'endpoint' : row.outcome,
}));

function setUp({ setting = 'auto', globals = () => ({}), cookie = '', privacyControl }: Row) {
  const page = createConsentPage(globals(), privacyControl);
  page.document.cookie = cookie;
  pixelTags.matomo(page);
  pixelTags.meta(page);
  const { consent, env: consentEnv } = setUpConsent(setting, page);
  const env = createFakeEnv();
  const tracked = createTrackedPage({ consent, env });
  const window = page as unknown as Window;
  const watch = watchPixels({
    window,
    env,
    page: { onExit: () => () => {} },
    consent,
    events: tracked.recorded,
    earlier: [],
    load: async () =>
      startFanOut({
        window,
        env,
        display: tracked.display,
        consent,
        option: ['auto'],
        subjects: createPixelSubjects(() => pixelFeed, {}),
      }),
  });
  onTestFinished(() => {
    watch.stop();
    tracked.tracker.stop();
    consent.stop();
  });
  const tell = {
    'a view': () =>
      tracked.recorded.emit(
        tracked.make('product_opened', { video: 'am', product: 'serum' }, { from: 'tag' }),
      ),
    'an add': () =>
      tracked.recorded.emit(
        tracked.make(
          'product_added',
          { video: 'am', product: 'serum' },
          { quantity: 1, adapter: 'woocommerce' },
        ),
      ),
    'an order': () => tracked.order('1001'),
  };
  return { ...tracked, env, consentEnv, page, tell };
}

const kinds = ['a view', 'an add', 'an order'] as const;

describe.each([...rows, ...underControl])('$says', (row) => {
  it.each(kinds)(`${row.outcome}: %s`, async (kind) => {
    const { env, consentEnv, page, tell, batches, disk, tracker } = setUp(row);
    await consentEnv.settle();
    tell[kind]();
    const hasIds = () => [...disk.keys()].some((key) => /:(visitor|session)$/.test(key));
    const isWritten = () => [...disk.keys()].some((key) => /:e:/.test(key));
    const isSent = row.outcome.startsWith('endpoint');
    // An order, and nothing else, is remembered beyond its sending, so that it is counted once.
    expect({ isWritten: isWritten(), hasIds: hasIds() }).toEqual({
      isWritten: isSent,
      hasIds: isSent,
    });
    await env.advance(10_000);
    expect({
      sent: batches.flatMap(({ events }) => events).length,
      analyticsTag: callsOf(page, 'matomo').length,
      marketingTag: callsOf(page, 'meta').length,
      held: tracker.status().held,
      stored: isWritten(),
      marked: tracker.session() !== null,
    }).toEqual({
      sent: isSent ? 1 : 0,
      analyticsTag: row.outcome.includes('analytics') && kind !== 'an order' ? 1 : 0,
      marketingTag: row.outcome.includes('marketing') && kind !== 'an order' ? 1 : 0,
      held: row.outcome === 'held' ? 1 : 0,
      stored: false,
      marked: isSent,
    });
    expect(
      batches.every(
        ({ context }) => context.consent.marketing === row.outcome.includes('marketing'),
      ),
    ).toBe(true);
  });
});
