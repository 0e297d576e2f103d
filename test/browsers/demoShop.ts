/** The demo shop with its real cart and the pages that make it hard, as the end-to-end tests have them, for browsers that Playwright does not drive. */
import { boxes, differences } from '../e2e/support/boxes.js';
import { freePort, startCollectorProcess } from '../e2e/support/collectorProcess.js';
import { startDemoShop, type TestPage } from '../e2e/support/demoShop.js';
import { startIntake } from '../e2e/support/intake.js';
import { clobberedPage, namedPage } from '../pages/clobbered.js';
import { basedPage, hostPage, markupOf, NONCE } from '../pages/hostPage.js';
import { lackingPages, lowPowerPage } from '../pages/lacking.js';
import { noncePolicyPage, strictPolicyPage } from '../pages/policies.js';
import { prototypePages } from '../pages/prototypes.js';
import { singlePageShop } from '../pages/singlePageShop.js';
import { storagePages } from '../pages/storage.js';
import { layersPage, plainPage, rightToLeftPage, stylePages } from '../pages/styles.js';

/** Runs before anything of a page: notes what the page would rather not have happen. */
function listen(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`policy: ${violatedDirective} ${blockedURI}`),
  );
}

const listened = (page: TestPage): TestPage => ({
  ...page,
  html: (facts) =>
    markupOf(page, facts).replace(
      '<head>',
      `<head><script nonce="${NONCE}">(${listen.toString()})()</script>`,
    ),
});

const SAVED_TAG = { 'data-show': 'saved', 'data-layout': 'grid', 'data-product': null };

/** What the browser lacks stands in the page; what it is called, too, since nobody but the page's own scripts would ask. */
const lacked = Object.entries(lackingPages).map(([title, { userAgent, page }]) => {
  if (!userAgent) return [title, page] as const;
  const called = `Object.defineProperty(navigator, 'userAgent', { value: ${JSON.stringify(userAgent)} })`;
  const html: TestPage['html'] = (facts) =>
    markupOf(page, facts).replace('<head>', `<head><script nonce="${NONCE}">${called}</script>`);
  return [title, { ...page, html }] as const;
});

/** Pages by what they do to whoever stands on them. */
function hardPages(endpointOrigin: string): Record<string, TestPage> {
  return {
    'a strict policy with Trusted Types': strictPolicyPage(endpointOrigin),
    'a policy of nonces': noncePolicyPage(endpointOrigin),
    ...prototypePages,
    ...storagePages,
    ...Object.fromEntries(lacked),
    'element names that hide what scripts look for': clobberedPage,
    'an element called reelshelf, and calls before the script': namedPage(),
    'a base that addresses count from': basedPage,
    'headers over everything, and a transformed page between': layersPage,
    'a page that is read from right to left': rightToLeftPage,
  };
}

export async function startHardShop() {
  const intake = await startIntake();
  const hard = hardPages(intake.url);
  const saved = hostPage({ path: '/saved', tag: SAVED_TAG });
  const shop = await startDemoShop({
    collectorUrl: intake.url,
    pages: [
      plainPage,
      saved,
      lowPowerPage,
      singlePageShop,
      ...Object.values(hard),
      ...Object.values(stylePages),
    ].map(listened),
  });
  const addressesOf = (pages: Record<string, TestPage>) =>
    Object.entries(pages).map(([title, { path }]) => ({ title, url: shop.url + path }));
  return {
    shop,
    intake,
    hard: addressesOf(hard),
    styled: addressesOf(stylePages),
    plain: shop.url + plainPage.path,
    saved: shop.url + saved.path,
    lowPower: shop.url + lowPowerPage.path,
    app: shop.url + singlePageShop.path,
    boxes,
    differences,
    async stop() {
      await shop.stop();
      await intake.stop();
    },
  };
}

/** A shop whose pages tell a real collector, and that collector's report. */
export async function startMeasuredShop() {
  const port = await freePort();
  const shop = await startDemoShop({
    collectorUrl: `http://127.0.0.1:${port}`,
    pages: [plainPage].map(listened),
  });
  // What is driven calls itself a program, which a report leaves out.
  const collector = await startCollectorProcess({
    origin: shop.url,
    port,
    feed: `${shop.url}/reels.json`,
    words: ['--count-automated'],
  });
  return {
    plain: shop.url + plainPage.path,
    reportUrl: collector.reportUrl(),
    report: () => collector.report(),
    async stop() {
      await shop.stop();
      await collector.stop();
    },
  };
}
