import type { Sources } from '../../project/folder/sources.js';
import { attribute, markup } from '../../publish/markup.js';

/** Where the shelf's own files lie in the folder that is uploaded. */
export const WIDGET_FOLDER = 'reelshelf';

/** The tag to paste, as the shop's platform wants it; the plain one where the platform is not known. */
export function tagText(address: string, { imports }: Pick<Sources, 'imports'>): string {
  const kinds = imports.map(({ kind }) => kind.toLowerCase());
  const platform = ['shopify', 'woocommerce'].find((name) =>
    kinds.some((kind) => kind.startsWith(name)),
  );
  // Liquid fills it in, on each product's page.
  const product = platform === 'shopify' ? '{{ product.handle }}' : null;
  return markup`<script async src="${address}${WIDGET_FOLDER}/reelshelf.js" data-feed="${address}reels.json"${attribute('data-product', product)}${attribute('data-cart', platform)}></script>`
    .text;
}
