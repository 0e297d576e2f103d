import type { Result } from '../../../tools/result.js';
import type { Candidate, SourceCatalogue, ImportError } from '../types.js';
import type { ShopClient, ShopWorld } from './shopClient.js';
import type { ShopLimits } from './limits.js';

/** Shops that answer programs through an API, most of them with a key: by the names that their carts have. */
export const apiPlatforms = [
  'shopify-storefront',
  'medusa',
  'vendure',
  'saleor',
  'bigcommerce',
] as const;
export type ApiPlatform = (typeof apiPlatforms)[number];

/** What the merchant says of such a shop. */
export interface ShopAccess {
  /** Which it is; without it the address is asked. */
  platform?: ApiPlatform | undefined;
  /** The public key for it; never written anywhere. */
  keyFor(platform: ApiPlatform): string | undefined;
  /** Saleor's channel, a Vendure channel's token, Medusa's sales channel. */
  channel?: string | undefined;
  /** Medusa's region, or a country: it decides currency and prices. */
  region?: string | undefined;
  /** Chooses a market where the region does not. */
  currency?: string | undefined;
  /** Decimals of a Vendure server's amounts. */
  precision?: number | undefined;
}

/** @returns `null` when the address is no such shop. */
export type ImportApi = (
  address: string,
  client: ShopClient,
  world: ShopWorld,
  limits: ShopLimits,
  access: ShopAccess,
) => Promise<Result<SourceCatalogue, ImportError> | null>;

/** Where a key is read from, so that it need not stand in the shell's history. */
export const keyVariable = (platform: ApiPlatform): string =>
  `REELSHELF_${platform.replaceAll('-', '_').toUpperCase()}_KEY`;

/** @param what - `a publishable key`. @param where - where the merchant finds it. */
export const keyNeeded = (
  platform: ApiPlatform,
  address: string,
  what: string,
  where: string,
): ImportError => ({
  code: 'KEY_NEEDED',
  message: `${address} lets its products be read with ${what} only. You find it in ${where}. Put it into the environment variable ${keyVariable(platform)}, or behind --key, and run the import again.`,
});

export const keyRefused = (platform: ApiPlatform, address: string, where: string): ImportError => ({
  code: 'KEY_REFUSED',
  message: `${address} refuses the key that was given (${keyVariable(platform)} or --key). Copy it anew from ${where}; a secret or private key is not the one.`,
});

/** The API knows products and not the pages that show them. */
export const NO_PAGES =
  'The shop’s API does not say where its product pages are: write each product’s "url" in reels.json, so that a tap can lead there.';

/** Prices of an API name their currency; the feed has it for those that the merchant adds by hand. */
export const currencyOf = (candidates: readonly Candidate[]): string | undefined =>
  candidates
    .flatMap(({ price, variants = [] }) => [price, ...variants.map((variant) => variant.price)])
    .flatMap((price) => (typeof price === 'object' ? price.currency : []))[0];
