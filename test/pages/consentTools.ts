/**
 * Consent tools of other makers, as far as a page can see them: their documented globals, cookies and events, and what the shopper does
 * with their banner as `window.banner`. A choice is remembered the way the tool remembers it, so the next page of the shop finds it.
 */
export type ConsentTool = keyof typeof tools;

/** `window.banner` of a page with one of the tools. */
export interface Banner {
  refuse(): void;
  grant(): void;
  /** As if nothing had ever been chosen; missing where the tool keeps the former answer. */
  reset?(): void;
}

/** Shared by all: the tool's own memory of the choice, in a cookie of the shop. */
const MEMORY = `
const remembered = (name) => document.cookie.split('; ').find((pair) => pair.startsWith(name + '='))?.slice(name.length + 1) ?? '';
const remember = (name, value) => { document.cookie = name + '=' + value + '; path=/' + (value ? '' : '; max-age=0'); };
const tell = (target, type, detail) => target.dispatchEvent(new CustomEvent(type, { detail }));`;

const tools = {
  shopify: `
const allowed = () => remembered('_tracking_consent') === 'yes';
window.Shopify.customerPrivacy = {
  analyticsProcessingAllowed: allowed, marketingAllowed: allowed,
  currentVisitorConsent: () => ({ analytics: remembered('_tracking_consent'), marketing: remembered('_tracking_consent') }),
};
const choose = (value) => { remember('_tracking_consent', value); tell(document, 'visitorConsentCollected', { analyticsAllowed: allowed() }); };
window.banner = { refuse: () => choose('no'), grant: () => choose('yes'), reset: () => choose('') };`,

  onetrust: `
let closed = remembered('OptanonAlertBoxClosed') !== '';
window.OnetrustActiveGroups = remembered('OptanonConsent') || ',C0001,';
window.OneTrust = { IsAlertBoxClosed: () => closed };
const choose = (groups, isClosed) => {
  closed = isClosed;
  window.OnetrustActiveGroups = groups;
  remember('OptanonAlertBoxClosed', isClosed ? 'then' : '');
  remember('OptanonConsent', isClosed ? groups : '');
  tell(window, 'OneTrustGroupsUpdated', groups.split(',').filter(Boolean));
};
window.banner = { refuse: () => choose(',C0001,', true), grant: () => choose(',C0001,C0002,C0004,', true), reset: () => choose(',C0001,', false) };`,

  cookiebot: `
const cookie = remembered('CookieConsent');
window.Cookiebot = { hasResponse: cookie !== '', consent: { necessary: true, statistics: cookie === 'yes', marketing: cookie === 'yes' } };
const choose = (value) => {
  remember('CookieConsent', value);
  window.Cookiebot.hasResponse = value !== '';
  window.Cookiebot.consent = { necessary: true, statistics: value === 'yes', marketing: value === 'yes' };
  tell(window, value === 'yes' ? 'CookiebotOnAccept' : 'CookiebotOnDecline');
};
window.banner = { refuse: () => choose('no'), grant: () => choose('yes'), reset: () => choose('') };`,

  usercentrics: `
let choice = remembered('uc_choice');
const service = (categorySlug, status) => ({ categorySlug, consent: { status } });
window.UC_UI = {
  isInitialized: () => true,
  isConsentRequired: () => choice === '',
  getServicesBaseInfo: () => [service('essential', true), service('statistics', choice === 'yes'), service('marketing', choice === 'yes')],
};
const choose = (value) => { choice = value; remember('uc_choice', value); tell(window, 'ucEvent', { event: 'consent_status' }); };
window.banner = { refuse: () => choose('no'), grant: () => choose('yes'), reset: () => choose('') };`,

  usercentrics3: `
let choice = remembered('uc_choice');
const service = (category, given) => ({ name: category, category, essential: category === 'essential', consent: { given, type: choice ? 'EXPLICIT' : 'IMPLICIT' } });
const details = () => ({
  consent: { status: choice === 'yes' ? 'ALL_ACCEPTED' : 'ALL_DENIED', required: true, type: choice ? 'EXPLICIT' : 'IMPLICIT' },
  services: { a: service('essential', true), b: service('statistics', choice === 'yes'), c: service('marketing', choice === 'yes') },
  categories: {},
});
window.__ucCmp = { isInitialized: async () => true, isConsentRequired: async () => choice === '', getConsentDetails: async () => details() };
const choose = (value) => { choice = value; remember('uc_choice', value); tell(window, 'UC_CONSENT', details()); };
window.banner = { refuse: () => choose('no'), grant: () => choose('yes'), reset: () => choose('') };
tell(window, 'UC_UI_INITIALIZED');`,

  wordpress: `
window.consent_api = { cookie_prefix: 'wp_consent' };
window.wp_consent_type = 'optin';
window.wp_has_consent = (category) => remembered('wp_consent_' + category) === 'allow';
const choose = (value) => {
  for (const category of ['statistics', 'marketing']) remember('wp_consent_' + category, value);
  tell(document, 'wp_listen_for_consent_change', { statistics: value });
};
window.banner = { refuse: () => choose('deny'), grant: () => choose('allow'), reset: () => choose('') };`,

  tcf: `
const listeners = new Map();
const data = (eventStatus) => {
  const consents = Object.fromEntries([1, 3, 4, 7, 8, 9].map((purpose) => [purpose, remembered('euconsent-v2') === 'yes']));
  return { gdprApplies: true, cmpStatus: 'loaded', eventStatus, purpose: { consents } };
};
window.__tcfapi = (command, version, callback, parameter) => {
  if (command === 'addEventListener') {
    const listenerId = listeners.size + 1;
    listeners.set(listenerId, callback);
    callback({ ...data(remembered('euconsent-v2') ? 'tcloaded' : 'cmpuishown'), listenerId }, true);
  }
  if (command === 'removeEventListener') callback(listeners.delete(parameter));
};
const choose = (value) => {
  remember('euconsent-v2', value);
  for (const [listenerId, callback] of listeners) callback({ ...data('useractioncomplete'), listenerId }, true);
};
window.banner = { refuse: () => choose('no'), grant: () => choose('yes') };`,

  google: `
window.dataLayer = window.dataLayer || [];
function gtag() { window.dataLayer.push(arguments); }
gtag('consent', 'default', { analytics_storage: 'denied', ad_storage: 'denied', ad_user_data: 'denied' });
const update = (value) => gtag('consent', 'update', { analytics_storage: value, ad_storage: value, ad_user_data: value });
const choose = (value) => { remember('site_choice', value); update(value); };
if (remembered('site_choice')) update(remembered('site_choice'));
window.banner = { refuse: () => choose('denied'), grant: () => choose('granted') };`,

  call: `
window.reelshelf = window.reelshelf || ((...call) => (window.reelshelf.q = window.reelshelf.q || []).push(call));
const say = (value) => window.reelshelf('consent', { analytics: value === 'yes', marketing: false });
const choose = (value) => { remember('own_choice', value); say(value); };
if (remembered('own_choice')) say(remembered('own_choice'));
window.banner = { refuse: () => choose('no'), grant: () => choose('yes') };`,
};

export const consentTools = Object.keys(tools) as ConsentTool[];
/** The script that puts a tool on the page. */
export const consentScript = (tool: ConsentTool): string => `{${MEMORY}${tools[tool]}\n}`;
