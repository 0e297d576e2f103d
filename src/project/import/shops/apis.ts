/** Which API an address has, if any. */
import type { Result } from '../../../tools/result.js';
import type { SourceCatalogue, ImportError } from '../types.js';
import type { ApiPlatform, ImportApi, ShopAccess } from './access.js';
import { importBigCommerce, isBigCommercePage } from './bigcommerce.js';
import type { ShopClient, ShopWorld } from './shopClient.js';
import type { ShopLimits } from './limits.js';
import { importMedusa } from './medusa.js';
import { importSaleor } from './saleor.js';
import { importShopifyStorefront } from './shopifyStorefront.js';
import { importVendure } from './vendure.js';

const importers: Record<ApiPlatform, ImportApi> = {
  'shopify-storefront': importShopifyStorefront,
  medusa: importMedusa,
  vendure: importVendure,
  saleor: importSaleor,
  bigcommerce: importBigCommerce,
};

/** The shop whose platform the merchant has named. */
export const importFromPlatform = (
  platform: ApiPlatform,
  address: string,
  client: ShopClient,
  world: ShopWorld,
  limits: ShopLimits,
  access: ShopAccess,
): ReturnType<ImportApi> =>
  importers[platform](address.replace(/\/$/, ''), client, world, limits, access);

/**
 * Asks the address what it is: with no key, before one is shown to it.
 *
 * @param page - what it answers to a visitor; `''` where it has no page.
 */
export async function importDetectedApi(
  address: string,
  page: string,
  client: ShopClient,
  world: ShopWorld,
  limits: ShopLimits,
  access: ShopAccess,
): Promise<Result<SourceCatalogue, ImportError> | null> {
  const { origin, hostname } = new URL(address);
  const run = (platform: ApiPlatform, at: string) =>
    importFromPlatform(platform, at, client, world, limits, access);
  if (isBigCommercePage(page))
    return access.keyFor('bigcommerce') ? run('bigcommerce', origin) : null;
  const shop = hostname.endsWith('.myshopify.com') ? origin : shopifyIn(page);
  if (shop !== null) {
    const found = await run('shopify-storefront', shop);
    if (found) return found;
  }
  for (const platform of ['medusa', 'vendure', 'saleor'] as const) {
    if (world.signal.aborted) return null;
    const found = await run(platform, address);
    if (found) return found;
  }
  return null;
}

/** A headless Shopify shop's pages name the shop behind them. */
function shopifyIn(page: string): string | null {
  const shops = new Set(
    [...page.matchAll(/\b([a-z0-9][a-z0-9-]{1,80})\.myshopify\.com\b/gi)].map(([, name = '']) =>
      name.toLowerCase(),
    ),
  );
  const [only] = shops;
  return shops.size === 1 ? `https://${only}.myshopify.com` : null;
}
