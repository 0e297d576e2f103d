/** The pages that are compared: the demo shop's product page, and what stands in the shelf's place. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { shelfTag, type ShelfTagFacts } from '../../demo/shop/shelfTag.js';
import type { LayoutName } from '../../src/theme/layoutNames.js';
import {
  startDemoShop,
  type DemoShop,
  type DemoShopOptions,
  type TestPage,
} from '../e2e/support/demoShop.js';

/** What has a player as well. */
export type Widget = 'shelf' | 'byHand';
export type PageName = 'bare' | Widget | 'embla';

/** Of the product with most videos; their order on the shelf is the same every day a bench runs. */
export const productPath = '/products/mug-ridge';
/** The same in the first screen of a page that has nothing else. */
export const topPath = '/top';

const place = (name: string): URL => new URL(`./pages/${name}`, import.meta.url);
const file = (name: string): string => readFileSync(place(name), 'utf8');
/** Embla and what starts it first, then the page's own script, which finds it there: one file, as such pages are built. */
const withEmbla = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(place('embla.js'))],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('') + file('carousel.js');
};

/** Beside the shelf's own files, so that they are compressed on the way as those are. */
export function writePeers(distDir: string): void {
  writeFileSync(join(distDir, 'peer-byHand.js'), file('carousel.js'));
  writeFileSync(join(distDir, 'peer-embla.js'), withEmbla());
  writeFileSync(join(distDir, 'peer.css'), file('carousel.css'));
}

const peer = (
  name: string,
  { product }: ShelfTagFacts,
): string => `<link rel="stylesheet" href="/reelshelf/peer.css">
<section class="reels ${name}" data-product="${product ?? ''}"><h2>Seen on creators</h2></section>
<script async src="/reelshelf/peer-${name}.js"></script>`;

const top = (shelf: (facts: ShelfTagFacts) => string): TestPage => ({
  path: topPath,
  html: (
    facts,
  ) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mug</title></head>
<body><div class="product-shelf">${shelf({ ...facts, product: 'mug-ridge' })}</div></body></html>`,
});

interface Served {
  distDir: string;
  endpointUrl: string;
  /** Instead of the shop's own feed. */
  feed?: unknown;
  previews?: 'off';
  /** Other than the default, a row. */
  layout?: LayoutName;
}

/** What the tag says. On the product's page, the gallery is named: the demo's own theme is none of those that are found. */
function attributesOf({ previews, layout }: Served): Record<string, string> {
  return {
    ...(previews ? { 'data-previews': previews } : {}),
    ...(layout ? { 'data-layout': layout } : {}),
    ...(layout === 'gallery' ? { 'data-target': '.gallery' } : {}),
  };
}

const layoutPage = (layout?: LayoutName) =>
  top((facts) =>
    shelfTag(facts).markup.replace(
      '></script>',
      ` data-layout="${layout ?? 'carousel'}"></script>`,
    ),
  );

const peerPage = (name: PageName): DemoShopOptions => {
  const shelf = (facts: ShelfTagFacts) => peer(name, facts);
  return { shelf, pages: [top(shelf)] };
};

/** A shop of its own, so that no page is served from what another one has warmed. */
export function servePage(name: PageName, served: Served): Promise<DemoShop> {
  const { distDir, endpointUrl, feed, layout } = served;
  const own: Record<PageName, DemoShopOptions> = {
    bare: { shelf: () => '', pages: [top(() => '')] },
    shelf: {
      tag: attributesOf(served),
      pages: [layoutPage(layout)],
    },
    byHand: peerPage('byHand'),
    embla: peerPage('embla'),
  };
  return startDemoShop({
    distDir,
    collectorUrl: endpointUrl,
    ...(feed === undefined ? {} : { feed }),
    ...own[name],
  });
}
