import { writeJson } from '../../../tools/writeJson.js';
import { cheapest, moneyFromMinor, prices } from '../../kit/price.js';
import { getOwn, ownId, ownList, ownText } from '../../kit/read.js';
import { imageOf, namesOf } from './order.js';
import { readProducts, type Dialect } from './queries.js';
import type { LiveProduct, LiveVariant, ProductReference } from '../../contract/types.js';
import type { VendureApi } from './api.js';

/** Each product by the platform's id or by its address name, all in one request; what the server does not know is left out. */
export async function loadProducts(
  api: VendureApi,
  references: readonly ProductReference[],
  dialect: Dialect,
): Promise<Map<string, LiveProduct>> {
  const which = references.map(({ productId, ref, url }) => {
    const id = ref?.id ?? (ref?.handle ? undefined : /^\d+$/.exec(productId)?.[0]);
    // A text in JSON is a text in GraphQL, quotes and all.
    return id
      ? `id:${writeJson(id)}`
      : `slug:${writeJson(ref?.handle ?? /\/products?\/([^/?#]+)/.exec(url ?? '')?.[1] ?? productId)}`;
  });
  const reply = await api.ask((words) => readProducts(which, words));
  return new Map(
    references.flatMap(({ productId }, n) => {
      const live = reply.ok && parseProduct(getOwn(reply.value, `p${n}`), dialect);
      return live ? [[productId, live]] : [];
    }),
  );
}

function parseProduct(product: unknown, { page, precision, tax }: Dialect): LiveProduct | null {
  const groups = ownList(product, 'optionGroups');
  const variants = ownList(product, 'variants').map((variant): LiveVariant => {
    const level = ownText(variant, 'stockLevel') ?? '';
    const money = (from: unknown, key: string) =>
      moneyFromMinor(getOwn(from, key), precision, ownText(variant, 'currencyCode'));
    const chosen = ownList(variant, 'options');
    const src = imageOf(variant, page);
    return {
      id: ownId(variant, 'id') ?? '',
      sku: ownText(variant, 'sku') ?? '',
      options: groups.map(
        (group) =>
          namesOf(chosen.filter((option) => ownId(option, 'groupId') === ownId(group, 'id')))[0] ??
          '',
      ),
      ...(src && { image: { src } }),
      // A server may show its figure in the word's place.
      available: level !== 'OUT_OF_STOCK' && level !== '0',
      ...(Number(level) > 0 && { left: Number(level) }),
      ...prices(money(variant, 'price'), money(getOwn(variant, 'customFields'), 'compareAt')),
    };
  });
  if (!variants.length) return null;
  return {
    available: variants.some(({ available }) => available),
    ...cheapest(variants),
    tax: tax ? 'included' : 'excluded',
    title: ownText(product, 'name') ?? '',
    // What it is sold in; the group may be shared and have more.
    options: groups.map((group, at) => ({
      name: ownText(group, 'name') ?? '',
      values: [...new Set(variants.map(({ options }) => options?.[at] ?? ''))],
    })),
    images: ownList(product, 'assets').flatMap((asset) => {
      const src = imageOf(asset, page);
      return src ? { src } : [];
    }),
    variants,
  };
}
