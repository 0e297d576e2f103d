import type { ShelfTagFacts } from '../../../demo/shop/shelfTag.js';
import { bundlePage } from './npmPage.js';
import type { TestPage } from './demoShop.js';

export interface WayIn {
  name: string;
  pages: TestPage[];
  /** Markup in the tag's place; without it the demo shop's own pasted tag. */
  shelf?(facts: ShelfTagFacts): string;
}

const NPM_PAGE = `
import { createShelf } from 'reelshelf';
const host = document.querySelector('#videos');
const { shelfPlace, ...options } = host?.dataset ?? {};
if (host) createShelf(host, options);
`;
const PREACT_PAGE = `
import { h, render } from 'preact';
import { ReelShelf } from 'reelshelf/preact';
const host = document.querySelector('#videos');
const { shelfPlace, key, ...options } = host?.dataset ?? {};
if (host) render(h(ReelShelf, { ...options, publicKey: key }), host);
`;

const attributes = (prefix: string, { product, endpoint, key }: ShelfTagFacts) =>
  `${prefix}feed="/reels.json"${product ? ` ${prefix}product="${product}"` : ''}${endpoint ? ` ${prefix}endpoint="${endpoint}" ${prefix}key="${key}"` : ''}`;

/** Thank-you pages and checkouts have no product; there the tag stays what it is. */
const tag = (facts: ShelfTagFacts) =>
  `<script async src="/reelshelf/reelshelf.js" ${attributes('data-', facts)}></script>`;

async function bundled(name: string, code: string, path: string): Promise<WayIn> {
  const files = await bundlePage(code);
  return {
    name,
    pages: [...files].map(([file, text]) => ({
      path: `/${path}/${file}`,
      html: text,
      headers: { 'content-type': 'text/javascript' },
    })),
    shelf: (facts) =>
      facts.product
        ? `<div id="videos" data-shelf-place ${attributes('data-', facts)}></div><script type="module" src="/${path}/page.js"></script>`
        : tag(facts),
  };
}

/** The same shelf by each of its ways in. */
export const waysIn: Record<'tag' | 'element' | 'npm' | 'preact', () => Promise<WayIn>> = {
  tag: async () => ({ name: 'script tag', pages: [] }),
  element: async () => ({
    name: 'element',
    pages: [],
    shelf: (facts) =>
      facts.product
        ? `<script async src="/reelshelf/reelshelf.js"></script><reel-shelf ${attributes('', facts)}></reel-shelf>`
        : tag(facts),
  }),
  npm: () => bundled('npm module', NPM_PAGE, 'npm-page'),
  preact: () => bundled('Preact component', PREACT_PAGE, 'preact-page'),
};
