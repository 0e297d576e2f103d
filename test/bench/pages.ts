/** The three pages that are compared: the demo shop's product page, and what stands in the shelf's place. */
import { readFileSync } from 'node:fs';
import type { ShelfTagFacts } from '../../demo/shop/shelfTag.js';
import { startDemoShop, type DemoShop, type DemoShopOptions, type TestPage } from '../e2e/support/demoShop.js';

export type PageName = 'bare' | 'shelf' | 'byHand';
export const pageNames: readonly PageName[] = ['bare', 'shelf', 'byHand'];

/** Of the product with most videos; their order on the shelf is the same every day a bench runs. */
export const productPath = '/products/mug-ridge';

const file = (name: string): string => readFileSync(new URL(`./pages/${name}`, import.meta.url), 'utf8');

const byHandFiles = (): TestPage[] => [
  { path: '/by-hand/carousel.js', html: file('carousel.js'), headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  { path: '/by-hand/carousel.css', html: file('carousel.css'), headers: { 'content-type': 'text/css; charset=utf-8' } },
];

const byHand = ({ product }: ShelfTagFacts): string => `<link rel="stylesheet" href="/by-hand/carousel.css">
<section class="reels" data-product="${product ?? ''}"><h2>Seen on creators</h2></section>
<script async src="/by-hand/carousel.js"></script>`;

interface Served {
  distDir: string;
  endpointUrl: string;
  /** Instead of the shop's own feed. */
  feed?: unknown;
  previews?: 'off';
}

/** A shop of its own, so that no page is served from what another one has warmed. */
export function servePage(name: PageName, { distDir, endpointUrl, feed, previews }: Served): Promise<DemoShop> {
  const own: Record<PageName, DemoShopOptions> = {
    bare: { shelf: () => '' },
    shelf: previews ? { tag: { 'data-previews': previews } } : {},
    byHand: { shelf: byHand, pages: byHandFiles() },
  };
  return startDemoShop({ distDir, collectorUrl: endpointUrl, ...(feed === undefined ? {} : { feed }), ...own[name] });
}
