import { said, type Said, type SayKey } from '../../i18n/said.js';
import { platforms, type Platform } from '../../feed/platforms.js';
import type { Product } from '../../feed/schema.js';
import type { ImportRun, Sources } from '../../project/folder/sources.js';
import { attribute, markup } from '../../publish/markup.js';
import type { LayoutName } from '../../theme/layoutNames.js';

/** Where the shelf's own files lie in the folder that is uploaded. */
export const WIDGET_FOLDER = 'reelshelf';

type Shop = Exclude<Platform, 'custom'> | 'shopify-storefront' | 'wix';

/** In the order in which an import's kind is compared with them: one begins with another's name. */
const shops: readonly Shop[] = [
  'shopify-storefront',
  ...platforms.filter((name) => name !== 'custom'),
  'wix',
];

/** How a tag reaches the product page. Of the others the template is said. */
const WHERE: Readonly<Partial<Record<Shop, SayKey>>> = {
  shopify: 'publishing.where.shopify',
  'shopify-storefront': 'publishing.where.shopify-storefront',
  woocommerce: 'publishing.where.woocommerce',
  bigcommerce: 'publishing.where.bigcommerce',
  magento: 'publishing.where.magento',
  sfcc: 'publishing.where.sfcc',
  prestashop: 'publishing.where.prestashop',
  medusa: 'publishing.where.medusa',
  vendure: 'publishing.where.slug',
  saleor: 'publishing.where.slug',
  wix: 'publishing.where.wix',
};

export interface PasteTag {
  tag: string;
  /** Where it is pasted, in a sentence or two. */
  where: Said;
}

/** The tag to paste, as the shop's platform wants it; the plain one where the platform is not known. */
export function tagText(
  address: string,
  sources: Pick<Sources, 'imports'>,
  products: readonly Product[],
  layout: LayoutName,
): PasteTag {
  const shop = shopOf(sources.imports, products);
  // Liquid fills it in, on each product's page.
  const product = shop === 'shopify' ? '{{ product.handle }}' : null;
  const settings = shop && settingsOf(shop, sources.imports);
  const tag = markup`<script async src="${address}${WIDGET_FOLDER}/reelshelf.js" data-feed="${address}reels.json"${attribute('data-product', product)}${attribute('data-layout', layout === 'carousel' ? null : layout)}${attribute('data-cart', shop === 'wix' ? 'link' : shop)}${attribute('data-cart-settings', settings && JSON.stringify(settings))}></script>`;
  return {
    tag: tag.text,
    where: said(shop ? (WHERE[shop] ?? 'publishing.where.template') : 'publishing.where.anywhere'),
  };
}

/** What the products were last brought in as; else the platform whose names most of them carry. */
function shopOf(imports: readonly ImportRun[], products: readonly Product[]): Shop | null {
  const byKind = imports.flatMap(({ kind }) => shopOfKind(kind) ?? []);
  const counts = new Map<Shop, number>();
  for (const { ref } of products)
    for (const shop of shops)
      if (Object.hasOwn(ref ?? {}, shop)) counts.set(shop, (counts.get(shop) ?? 0) + 1);
  const [commonest] = [...counts].sort(([, one], [, other]) => other - one);
  return byKind.at(-1) ?? commonest?.[0] ?? null;
}

/** An import's kind begins with its platform's name: `Shopify Storefront API`, `WooCommerce CSV`. */
function shopOfKind(kind: string): Shop | undefined {
  const name = kind.toLowerCase().replaceAll(' ', '-');
  return shops.find((shop) => name.startsWith(shop));
}

/** What a shop without pages of its own must be told; keys are never kept, so the merchant puts them in. */
function settingsOf(shop: Shop, imports: readonly ImportRun[]): object | null {
  const run = imports.findLast(({ kind }) => shopOfKind(kind) === shop);
  const baseUrl = run?.from ?? 'https://api.shop.example';
  switch (shop) {
    case 'medusa':
      return {
        baseUrl,
        publishableKey: 'pk_yours',
        ...(run?.region && run.region.startsWith('reg_') ? { regionId: run.region } : {}),
        ...(run?.channel ? { salesChannelId: run.channel } : {}),
      };
    case 'vendure':
      return { baseUrl, ...(run?.channel ? { channelToken: run.channel } : {}) };
    case 'saleor':
      return { baseUrl, channel: run?.channel ?? 'default-channel' };
    case 'shopify-storefront':
      return { shop: hostOf(run?.from) ?? 'shop.myshopify.com', accessToken: 'yours' };
    default:
      return null;
  }
}

const hostOf = (address: string | undefined): string | null =>
  address !== undefined && URL.canParse(address) ? new URL(address).host : null;
