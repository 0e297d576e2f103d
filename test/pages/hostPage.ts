/** A shop's page in a few lines: what every hostile page is made of, and what it is compared with. */
import type { TestPage } from '../e2e/support/demoShop.js';

export const NONCE = 'r4nd0m';

export interface HostPage {
  path: string;
  /** Markup for the head, after the shop's globals. */
  head?: string;
  /** Before and after the tag in `<main>`. */
  before?: string;
  after?: string;
  htmlAttributes?: string;
  bodyAttributes?: string;
  /** More or other attributes of the tag; `null` takes one away. */
  tag?: Readonly<Record<string, string | null>>;
  /** Instead of the tag where it is pasted. */
  place?: (tag: string) => string;
  headers?: Record<string, string>;
}

export interface HostFacts {
  endpoint: string | null;
  key: string;
}

/** What a Liquid storefront puts into every page; the cart is found by it. */
const SHOP = `window.Shopify = {
  shop: 'halden-demo.myshopify.com', locale: 'en', country: 'US', currency: { active: 'USD', rate: '1.0' },
  theme: { name: 'Bare', id: 1, role: 'main' }, routes: { root: '/' },
};`;

/** The tag as pasted, with permission given, since these pages ask nobody. */
export function pastedTag({ endpoint, key }: HostFacts, changes: HostPage['tag'] = {}): string {
  const attributes: Record<string, string | null> = {
    async: '',
    nonce: NONCE,
    src: '/reelshelf/reelshelf.js',
    'data-feed': '/reels.json',
    'data-product': 'serum-dew',
    'data-endpoint': endpoint,
    'data-key': key,
    'data-consent': 'granted',
    'data-previews': 'off',
    ...changes,
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [value === '' ? name : `${name}="${value}"`],
  );
  return `<script ${written.join(' ')}></script>`;
}

export function hostPage({
  path,
  head = '',
  before = '',
  after = '',
  htmlAttributes = 'lang="en"',
  bodyAttributes = '',
  tag,
  place,
  headers,
}: HostPage): TestPage {
  return {
    path,
    ...(headers ? { headers } : {}),
    html: (facts) => {
      const pasted = pastedTag(facts, tag);
      return `<!doctype html>
<html ${htmlAttributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dew Serum</title>
<link rel="icon" href="/theme/icon.svg">
<script nonce="${NONCE}">${SHOP}</script>
${head}
</head>
<body ${bodyAttributes}>
<main>
<h1>Dew Serum</h1>
${before}
${place ? place(pasted) : pasted}
${after}
</main>
</body>
</html>`;
    },
  };
}

/** Deep down in a shop, with a base that addresses count from. */
export const basedPage = hostPage({
  path: '/deep/down/page',
  head: '<base href="/">',
  tag: { 'data-feed': 'reels.json' },
});

/** A page's markup, for a page that is made of it. */
export function markupOf({ html }: TestPage, facts: HostFacts): string {
  return typeof html === 'function' ? html({ ...facts, nonce: NONCE, shopUrl: '' }) : html;
}
