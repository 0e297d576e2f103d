/*
 * The visitor's choice, kept in one cookie, told through the platform's Customer Privacy API: until somebody has chosen,
 * analytics and marketing are not allowed. Global Privacy Control turns marketing and sale of data off, whatever was chosen.
 */
(() => {
  const COOKIE = 'halden_consent';
  const YEAR_SECONDS = 31536000;
  const KINDS = ['analytics', 'marketing', 'preferences', 'sale_of_data'];

  const readChoice = () => {
    const match = document.cookie.match(new RegExp('(?:^|; )' + COOKIE + '=([^;]*)'));
    const stored = match ? match[1].split('.') : [];
    return Object.fromEntries(
      KINDS.map((kind, index) => [
        kind,
        stored[index] === 'yes' || stored[index] === 'no' ? stored[index] : '',
      ]),
    );
  };
  const writeChoice = (choice) => {
    const value = KINDS.map((kind) => choice[kind]).join('.');
    document.cookie = `${COOKIE}=${value}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
  };

  let choice = readChoice();
  const hasOptedOut = () => navigator.globalPrivacyControl === true;
  const allows = (kind) =>
    choice[kind] === 'yes' && !(hasOptedOut() && (kind === 'marketing' || kind === 'sale_of_data'));

  const customerPrivacy = {
    analyticsProcessingAllowed: () => allows('analytics'),
    marketingAllowed: () => allows('marketing'),
    preferencesProcessingAllowed: () => allows('preferences'),
    saleOfDataAllowed: () => allows('sale_of_data'),
    currentVisitorConsent: () => ({ ...choice }),
    getRegion: () => 'US',
    shouldShowBanner: () => choice.analytics === '',
    setTrackingConsent(wishes, done) {
      const next = { ...choice };
      for (const kind of KINDS)
        if (typeof wishes[kind] === 'boolean') next[kind] = wishes[kind] ? 'yes' : 'no';
      choice = next;
      writeChoice(choice);
      const detail = {
        analyticsAllowed: allows('analytics'),
        marketingAllowed: allows('marketing'),
        preferencesAllowed: allows('preferences'),
        saleOfDataAllowed: allows('sale_of_data'),
        firstPartyMarketingAllowed: allows('marketing'),
        thirdPartyMarketingAllowed: allows('marketing') && allows('sale_of_data'),
      };
      document.dispatchEvent(new CustomEvent('visitorConsentCollected', { detail }));
      if (done) done();
    },
  };

  // As on the platform, the API is a feature that has to be asked for; asking twice is fine.
  window.Shopify.loadFeatures = (features, done) => {
    const unknown = features.find(({ name }) => name !== 'consent-tracking-api');
    setTimeout(() => {
      if (unknown) return done && done(new Error(`There is no feature "${unknown.name}"`));
      if (!window.Shopify.customerPrivacy) {
        window.Shopify.customerPrivacy = customerPrivacy;
        document.dispatchEvent(new CustomEvent('shopifyCustomerPrivacyApiLoaded'));
      }
      if (done) done();
    });
  };

  const bar = document.getElementById('consent-bar');
  const choose = (allowed) => {
    bar.hidden = true;
    customerPrivacy.setTrackingConsent({
      analytics: allowed,
      marketing: allowed,
      preferences: allowed,
      sale_of_data: allowed,
    });
  };
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-consent]') : null;
    if (!button) return;
    const wish = button.dataset.consent;
    if (wish === 'ask') {
      bar.hidden = false;
      bar.querySelector('button').focus();
    } else choose(wish === 'accept');
  });
  window.Shopify.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
    if (!error) bar.hidden = !customerPrivacy.shouldShowBanner();
  });
})();
