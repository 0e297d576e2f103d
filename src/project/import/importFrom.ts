/** Where a catalogue comes from: a file, a shop's address, or the address of a file. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, success, type Result } from '../../tools/result.js';
import { safeUrl } from '../../tools/safeUrl.js';
import { MAX_BYTES, readCatalogueFile } from './readCatalogueFile.js';
import type { ShopAccess } from './shops/access.js';
import { textOf } from './shops/answers.js';
import { importDetectedApi, importFromPlatform } from './shops/apis.js';
import { isBigCommercePage } from './shops/bigcommerce.js';
import { createShopClient, type ShopWorld } from './shops/shopClient.js';
import { importPages, PAGES_LIMIT, productOn } from './shops/pages.js';
import { importShopify } from './shops/shopify.js';
import { importWooCommerce } from './shops/woocommerce.js';
import type { SourceCatalogue, ImportError } from './types.js';

export interface ImportOptions {
  /** Products, or pages, at most. */
  limit?: number | undefined;
  /** What a file is called, where its path does not say it. */
  name?: string | undefined;
  /** The shop of a file whose addresses are relative. */
  shop?: string | undefined;
  withVideos: boolean;
  pauseMs: number;
  access: ShopAccess;
}

export interface Imported {
  /** How the next run names it: an address, or a file's own name. */
  from: string;
  catalogue: SourceCatalogue;
}

const LIMIT = 25_000;

const BIGCOMMERCE_NUMBERS =
  'This is a BigCommerce shop, whose pages do not tell the numbers that its cart goes by. With a Storefront API token (--platform bigcommerce, and the token in REELSHELF_BIGCOMMERCE_KEY) they come over.';

export async function importFrom(
  target: string,
  options: ImportOptions,
  world: ShopWorld,
): Promise<Result<Imported, ImportError>> {
  const file = await stat(target).catch(() => null);
  if (file?.isFile()) {
    if (file.size > MAX_BYTES)
      return failure({
        code: 'FILE_UNREADABLE',
        message: `${target} has ${Math.round(file.size / 2 ** 20)} MB; at most ${MAX_BYTES / 2 ** 20} MB are read. Export fewer columns or fewer products.`,
      });
    try {
      const name = options.name ?? basename(target);
      const shop = options.shop === undefined ? undefined : addressOf(options.shop);
      const read = readCatalogueFile(await readFile(target), name, shop ?? undefined);
      return read.ok ? success({ from: name, catalogue: read.value }) : read;
    } catch (error) {
      return failure({
        code: 'FILE_UNREADABLE',
        message: `${target} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      });
    }
  }
  const address = addressOf(target);
  if (address === null)
    return failure({
      code: 'ADDRESS_REFUSED',
      message: `"${target}" is neither a file that is there nor a shop’s address. Expected: a path such as products.csv, or an address such as https://shop.example.`,
    });
  return importAddress(address, options, world);
}

/** `shop.example` is meant as `https://shop.example`. */
export function addressOf(text: string): string | null {
  const full = /^[a-z][\w+.-]*:\/\//i.test(text)
    ? text
    : /^(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(text)
      ? `http://${text}`
      : /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?(\/|$)/u.test(text)
        ? `https://${text}`
        : null;
  return full === null ? null : safeUrl(full, full);
}

async function importAddress(
  address: string,
  options: ImportOptions,
  world: ShopWorld,
): Promise<Result<Imported, ImportError>> {
  const client = createShopClient(world, MAX_BYTES, options.pauseMs);
  const unreachable = () =>
    failure({
      code: world.signal.aborted ? ('INTERRUPTED' as const) : ('SHOP_UNREACHABLE' as const),
      message: `${address} does not answer: ${client.failures.at(-1) ?? 'no reason given'}. See that it opens in your browser.`,
    });
  const limits = { limit: options.limit ?? LIMIT, withVideos: options.withVideos };
  const { access } = options;
  const interrupted = failure({ code: 'INTERRUPTED' as const, message: 'Nothing was changed.' });
  const bare = address.replace(/\/$/, '');
  const answered = (found: Result<SourceCatalogue, ImportError>): Result<Imported, ImportError> => {
    if (world.signal.aborted) return interrupted;
    if (found.ok) return success({ from: bare, catalogue: found.value });
    return found.error.code === 'SHOP_REFUSED' && client.failures.length > 0
      ? unreachable()
      : found;
  };
  if (access.platform !== undefined) {
    const named = await importFromPlatform(access.platform, address, client, world, limits, access);
    return named ? answered(named) : unreachable();
  }
  const first = await client.get(address);
  if (first === null) return unreachable();
  const text = textOf(first);
  const isPage = /^[\ufeff\s]*<(?!\?xml|rss|feed)/i.test(text) || text === '';
  if (!isPage && first.status === 200 && new URL(first.url).pathname !== '/') {
    const read = readCatalogueFile(first.bytes, address, new URL(first.url).origin);
    return read.ok ? success({ from: address, catalogue: read.value }) : read;
  }
  // `shop.example` may send on to `www.shop.example`.
  const { origin } = new URL(first.url);
  const open =
    (await importShopify(origin, client, world, limits)) ??
    (await importWooCommerce(origin, client, world, limits));
  const api = open ? null : await importDetectedApi(bare, text, client, world, limits, access);
  if (api) return answered(api);
  const found =
    open ??
    (await importPages(origin, client, world, { ...limits, limit: options.limit ?? PAGES_LIMIT }));
  if (world.signal.aborted) return interrupted;
  if (!open && isBigCommercePage(text)) found.notes.push(BIGCOMMERCE_NUMBERS);
  if (found.kind === 'product pages' && found.candidates.length === 0) {
    const single = productOn(text, first.url);
    if (single)
      return success({
        from: address,
        catalogue: { ...found, candidates: [single], isWhole: false },
      });
    return failure({
      code: 'SHOP_NOT_RECOGNISED',
      message: `${origin} is no Shopify or WooCommerce shop that lets anybody read its products, answers as no API that is known, and no page of its sitemap has product markup (JSON-LD).${first.status === 200 ? '' : ` It answered ${first.status}.`} Name its API with --platform, or export the products as a file and import that.`,
    });
  }
  return success({ from: origin, catalogue: found });
}
