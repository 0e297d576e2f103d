/** Which consent tool the page has, and what that means for what is counted. */
import { createConsentVendors } from '../../tracking/consent/auto.js';
import { attempt } from '../../tools/attempt.js';
import type { FoundPage } from './readPage.js';
import type { Line } from './visit.js';

interface Tool {
  /** As its maker calls it. */
  title: string;
  /** In the addresses of scripts, or in what the page's own scripts say. */
  pattern: RegExp;
}

/** How the tools that the shelf understands are seen from outside, by the names that the shelf has for them, and what of them it asks. */
export const supportedTools: Readonly<Record<string, Tool & { asks: string }>> = {
  shopify: {
    title: 'Shopify’s customer privacy',
    pattern: /consent-tracking-api|customerPrivacy|storefront-banner|privacy-banner/,
    asks: '“analytics”',
  },
  cookiebot: { title: 'Cookiebot', pattern: /consent\.cookiebot\.(com|eu)/, asks: '“statistics”' },
  onetrust: {
    title: 'OneTrust',
    pattern: /otSDKStub|cookielaw\.org|onetrust\.com|OptanonWrapper|OnetrustActiveGroups/,
    asks: 'the group C0002',
  },
  usercentrics: {
    title: 'Usercentrics',
    pattern: /usercentrics\.eu|usercentrics\.com|UC_UI/,
    asks: 'its services for statistics',
  },
  wordpress: {
    title: 'the WP Consent API (Complianz and others)',
    pattern: /wp-consent-api|wp_has_consent|consent_api\b/,
    asks: '“statistics”',
  },
  tcf: {
    title: 'a tool of the IAB’s TCF',
    pattern:
      /__tcfapi|tcfapi|inmobi\.com\/choice|quantcast\.mgr\.consensu|sourcepoint|privacy-mgmt\.com/,
    asks: 'purposes 1, 7 and 8',
  },
  google: {
    title: 'Google Consent Mode',
    pattern: /gtag\(\s*['"]consent['"]|\[\s*['"]consent['"]\s*,\s*['"](default|update)/,
    asks: '“analytics_storage”',
  },
};

/** Tools with a way of their own to answer. */
const unsupportedTools: readonly Tool[] = [
  { title: 'Didomi', pattern: /privacy-center\.org|didomi/i },
  { title: 'CookieYes', pattern: /cookieyes/i },
  { title: 'iubenda', pattern: /iubenda/i },
  { title: 'Klaro', pattern: /klaro(\.min)?\.js|kiprotect/i },
  { title: 'Osano', pattern: /osano\.com/i },
  { title: 'TrustArc', pattern: /trustarc\.com|consent\.truste/i },
  { title: 'Axeptio', pattern: /axept\.io/i },
  { title: 'Termly', pattern: /termly\.io/i },
  { title: 'CookieFirst', pattern: /cookiefirst/i },
  { title: 'CookieHub', pattern: /cookiehub/i },
  { title: 'tarteaucitron', pattern: /tarteaucitron/i },
  { title: 'Borlabs Cookie', pattern: /borlabs/i },
  { title: 'Complianz', pattern: /complianz|cmplz/i },
  { title: 'Pandectes', pattern: /pandectes/i },
  { title: 'Civic Cookie Control', pattern: /civiccomputing/i },
  { title: 'consentmanager', pattern: /consentmanager\.(net|de)/i },
];

/**
 * @param files - what the page's own script files say.
 * @param option - `data-consent`, as it is written.
 */
export function checkConsent(
  page: FoundPage,
  window: Window & typeof globalThis,
  files: string,
  option: string,
): Line[] {
  const text = [...page.addresses, ...page.scripts].join('\n');
  const vendors = createConsentVendors(window);
  const here = [
    ...new Set(
      vendors.flatMap(({ name, read }) =>
        supportedTools[name]?.pattern.test(`${text}\n${files}`) || attempt(read, null) !== null
          ? [name]
          : [],
      ),
    ),
  ];
  const known = here.flatMap((name) => supportedTools[name] ?? []);
  const foreign = unsupportedTools.filter(({ pattern }) => pattern.test(text));
  const names = [...known, ...foreign].map(({ title }) => title).join(', ');
  const line = (level: Line['level'], message: string): Line[] => [
    { level, code: 'CONSENT', message },
  ];
  if (option === 'denied')
    return line('warning', 'data-consent="denied": nothing is counted, whatever shoppers permit.');
  if (option === 'granted')
    return names
      ? line(
          'warning',
          `data-consent="granted": everybody is counted without being asked, though the page has ${names}. Take data-consent away, so that the shopper’s choice is followed.`,
        )
      : line(
          'ok',
          'data-consent="granted": everybody is counted without being asked, which you answer for.',
        );
  if (/reelshelf\(\s*['"]consent['"]/.test(text + files))
    return line(
      'ok',
      'The page tells the shelf itself what shoppers permit: reelshelf("consent", …).',
    );
  if (known.length)
    return line(
      'ok',
      `${known.map(({ title, asks }) => `${title} is there and understood: a shopper who permits ${asks} is counted`).join('; ')}. Before that nothing is stored or sent.`,
    );
  if (foreign.length)
    return line(
      'warning',
      `${names} is there, which the shelf asks only where it speaks the IAB’s TCF or Google Consent Mode: switch one of them on in its settings, or call reelshelf("consent", { analytics, marketing }) when it tells a choice. Until then nothing is counted.`,
    );
  return line(
    'warning',
    `No consent tool is in the page’s source${/googletagmanager\.com/.test(text) ? ' (a tag manager is there, which may bring one)' : ''}. Where none comes, nothing is counted until the page calls reelshelf("consent", { analytics: true, marketing: false }); where nobody has to be asked, write data-consent="granted".`,
  );
}
