/** What a file is, by what is in it: names and endings are as people left them. */
import { getOwn, ownList } from '../../cart/kit/read.js';
import { failure, success, type Result } from '../../tools/result.js';
import { decodeText } from './files/decodeText.js';
import { readFeedProducts } from './files/feedJson.js';
import { isMerchantCenterTable, readMerchantCenter } from './files/merchantCenter.js';
import { isShopifyCsv, readShopifyCsv } from './files/shopifyCsv.js';
import { isShopifyProduct, readShopifyProducts } from './files/shopifyJson.js';
import { readTable } from './files/table.js';
import { isWixCsv, readWixCsv } from './files/wixCsv.js';
import { isWooCsv, readWooCsv } from './files/wooCsv.js';
import { isWooProduct, readWooProducts } from './files/wooJson.js';
import { readXmlRows } from './files/xml.js';
import type { SourceCatalogue, ImportError } from './types.js';

/** Larger files are whole shops' archives, and would fill the memory. */
export const MAX_BYTES = 128 * 1024 * 1024;

const KINDS =
  'Expected: a Shopify, WooCommerce, Wix or Meta CSV, a Google product feed as XML, CSV or TSV, or the JSON of Shopify’s or WooCommerce’s products.';

/** @param name - for messages. @param baseUrl - the shop's address, where it is known. */
export function readCatalogueFile(
  bytes: Uint8Array,
  name: string,
  baseUrl?: string,
): Result<SourceCatalogue, ImportError> {
  const unknown = (why: string) =>
    failure({ code: 'FILE_NOT_RECOGNISED' as const, message: `${name} ${why}. ${KINDS}` });
  if (bytes.length > MAX_BYTES)
    return failure({
      code: 'FILE_UNREADABLE',
      message: `${name} has ${Math.round(bytes.length / 2 ** 20)} MB; at most ${MAX_BYTES / 2 ** 20} MB are read. Export fewer columns or fewer products.`,
    });
  const text = decodeText(bytes);
  const trimmed = text.replace(/^[\ufeff\s]+/, '');
  if (trimmed === '') return unknown('is empty');
  const program = madeBy(bytes, text);
  if (program) return unknown(program);
  if (/^[[{]/.test(trimmed)) return readJson(trimmed, name, baseUrl);
  if (/^(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|script|meta|div|p)\b/i.test(trimmed))
    return unknown('is a web page, such as a sign-in: export the file anew');
  if (trimmed.startsWith('<')) {
    const rows = readXmlRows(trimmed);
    if (!rows.ok)
      return unknown('is not whole XML, as when a download was cut off: export it anew');
    return rows.value.length
      ? success({ ...readMerchantCenter(rows.value, 'Google product feed (XML)'), baseUrl })
      : unknown('is XML without products (entries with an id, a title and a link or a price)');
  }
  const table = readTable(text);
  if (!table.ok) return unknown(`cannot be read as a table: ${table.error}`);
  const { value } = table;
  if (value.headers.length > 1 && value.rows.length === 0)
    return unknown('has names of columns and no rows: export the products anew');
  const found = isShopifyCsv(value)
    ? readShopifyCsv(value)
    : isWixCsv(value)
      ? readWixCsv(value)
      : isWooCsv(value)
        ? readWooCsv(value)
        : isMerchantCenterTable(value)
          ? readMerchantCenter(value.rows, 'Google or Meta product feed (table)')
          : null;
  return found
    ? success({ ...found, baseUrl })
    : unknown(
        `has columns of no known export: ${value.headers.slice(0, 12).join(', ').slice(0, 300)}`,
      );
}

/** What a file is that is no text, in words that say what to do. */
function madeBy(bytes: Uint8Array, text: string): string | null {
  const begins = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b)) return 'is a spreadsheet or an archive: save it as CSV';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'is an Excel file: save it as CSV';
  if (begins(0x1f, 0x8b)) return 'is a packed file (gzip): unpack it first';
  if (begins(0x25, 0x50, 0x44, 0x46)) return 'is a PDF: export the products as CSV';
  // A text has none of these signs.
  return /[\0-\x08\x0e-\x1a]/.test(text.slice(0, 4000)) ? 'is no text file' : null;
}

function readJson(
  text: string,
  name: string,
  baseUrl: string | undefined,
): Result<SourceCatalogue, ImportError> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return failure({
      code: 'FILE_UNREADABLE',
      message: `${name} is not whole JSON: ${error instanceof Error ? error.message : String(error)}. Load it again.`,
    });
  }
  const listed = Array.isArray(raw)
    ? raw
    : ['products', 'data', 'items'].flatMap((key) =>
        Array.isArray(getOwn(raw, key)) ? [ownList(raw, key)] : [],
      )[0];
  const single = getOwn(raw, 'product') ?? raw;
  const products: unknown[] = listed ?? [single];
  const base = { baseUrl, isWhole: listed !== undefined };
  const passedOver = (read: readonly unknown[]) =>
    read.length === products.length
      ? []
      : [
          `${products.length - read.length} of ${products.length} entries have not what a product has, and were passed over.`,
        ];
  if (getOwn(raw, 'version') === 1 && getOwn(raw, 'videos') !== undefined)
    return success({ kind: 'Reelshelf feed', ...readFeedProducts(products), ...base, notes: [] });
  const shopify = products.filter(isShopifyProduct);
  if (shopify.length)
    return success({
      kind: 'Shopify JSON',
      ...readShopifyProducts(shopify, baseUrl),
      ...base,
      notes: passedOver(shopify),
    });
  const woo = products.filter(isWooProduct);
  if (woo.length)
    return success({
      kind: 'WooCommerce JSON',
      ...readWooProducts(woo),
      ...base,
      notes: passedOver(woo),
    });
  return failure({
    code: 'FILE_NOT_RECOGNISED',
    message: `${name} is JSON without ${products.length === 0 ? 'any product in it' : 'products of a known shape'}. ${KINDS}`,
  });
}
