/** A Saleor server: products of one channel, which decides currency, prices and stock. */
import { moneyFromDecimal, prices } from '../../../cart/kit/price.js';
import { getOwn, ownAt, ownList, ownText } from '../../../cart/kit/read.js';
import { failure, success } from '../../../tools/result.js';
import { isFee } from '../fees.js';
import type { Candidate, RawVariant } from '../types.js';
import { currencyOf, NO_PAGES, type ImportApi } from './access.js';
import { listIn, readList, refusedBy } from './apiPages.js';
import { askGraphql } from './graphql.js';

const MAX_PAGE_SIZE = 100;
const IS_SALEOR = 'query { shop { name } }';
const PRODUCTS = `
  query ($channel: String!, $first: Int!, $after: String) {
    products(channel: $channel, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id
          slug
          name
          isAvailableForPurchase
          productType { name }
          media { url alt type }
          pricing { displayGrossPrices }
          variants {
            id
            sku
            quantityAvailable
            pricing {
              price { gross { amount currency } net { amount currency } }
              priceUndiscounted { gross { amount currency } net { amount currency } }
            }
            attributes(variantSelection: VARIANT_SELECTION) { attribute { name } values { name } }
          }
        }
      }
    }
  }
`;

export const importSaleor: ImportApi = async (address, client, world, { limit }, access) => {
  const base = address.replace(/\/(graphql\/?)?$/, '');
  // Without its last slash the address would be forwarded, and the request lost.
  const api = { url: `${base}/graphql/`, headers: {} };
  const { channel } = access;
  if (access.platform === undefined || !channel) {
    const shop = await askGraphql(client, api, IS_SALEOR);
    if (!shop.ok || ownText(getOwn(shop.value, 'shop'), 'name') === undefined)
      return access.platform === undefined
        ? null
        : refusedBy(
            'Saleor',
            base,
            shop.ok ? { kind: 'absent', message: 'it has no shop' } : shop.error,
          );
  }
  if (!channel)
    return failure({
      code: 'SETTING_NEEDED',
      message: `${base} is a Saleor server, which sells by channels. Name yours with --channel, such as --channel default-channel: its slug stands in the dashboard under Configuration → Channels.`,
    });
  const list = await readList(world, limit, MAX_PAGE_SIZE, async (first, after) => {
    const reply = await askGraphql(client, api, PRODUCTS, { channel, first, after });
    if (!reply.ok) return reply;
    const products = getOwn(reply.value, 'products');
    const hasNext = ownAt(products, 'pageInfo.hasNextPage') === true;
    return success({
      items:
        products === null ? [] : listIn(products, 'edges')?.map((edge) => getOwn(edge, 'node')),
      next: hasNext ? (ownText(getOwn(products, 'pageInfo'), 'endCursor') ?? null) : null,
      answer: reply.value,
    });
  });
  if (!list.ok) return refusedBy('Saleor', base, list.error);
  const { items, isWhole, notes } = list.value;
  // A channel that is not there has no products either, and Saleor says no more of it.
  if (items.length === 0 && !world.signal.aborted)
    return failure({
      code: 'SHOP_REFUSED',
      message: `${base} shows nobody any product in the channel "${channel}". See that it is the channel’s slug, from the dashboard under Configuration → Channels, and that the channel is active.`,
    });
  const candidates = items.map(productOf);
  return success({
    kind: 'Saleor',
    candidates,
    currency: currencyOf(candidates),
    baseUrl: base,
    isWhole,
    notes: [...notes, NO_PAGES],
  });
};

function productOf(product: unknown, index: number): Candidate {
  const id = ownText(product, 'id') ?? '';
  const slug = ownText(product, 'slug') ?? '';
  const title = ownText(product, 'name') ?? '';
  const amount = ownAt(product, 'pricing.displayGrossPrices') === false ? 'net' : 'gross';
  const items = ownList(product, 'variants');
  const chosenIn = (variant: unknown) =>
    ownList(variant, 'attributes').map((attribute) => ({
      name: ownText(getOwn(attribute, 'attribute'), 'name') ?? '',
      value: ownList(attribute, 'values')
        .flatMap((value) => ownText(value, 'name') ?? [])
        .join(', '),
    }));
  const names = chosenIn(items[0]).map(({ name }) => name);
  const variants = items.map((variant): RawVariant => {
    const pricing = getOwn(variant, 'pricing');
    const money = (key: string) => {
      const found = ownAt(pricing, `${key}.${amount}`);
      return moneyFromDecimal(getOwn(found, 'amount'), getOwn(found, 'currency'));
    };
    const chosen = chosenIn(variant);
    // Without a price a variant is not sold in this channel; without a figure its stock is not counted.
    const isGone = !pricing || getOwn(variant, 'quantityAvailable') === 0;
    return {
      id: ownText(variant, 'id') ?? '',
      sku: ownText(variant, 'sku') || undefined,
      options: names.map((name) => chosen.find((each) => each.name === name)?.value ?? ''),
      ...prices(money('price'), money('priceUndiscounted')),
      ...(isGone ? { available: false } : {}),
    };
  });
  const options = names.map((name, optionIndex) => ({
    name,
    values: [...new Set(variants.flatMap(({ options: own }) => own?.[optionIndex] || []))],
  }));
  const image = ownList(product, 'media').find((media) => ownText(media, 'type') === 'IMAGE');
  const src = ownText(image, 'url');
  const isSold =
    getOwn(product, 'isAvailableForPurchase') !== false &&
    variants.some(({ available }) => available !== false);
  return {
    id: slug || id,
    location: `product ${index + 1}`,
    title,
    ...(src ? { image: { src, alt: ownText(image, 'alt') || undefined } } : {}),
    ...(isSold ? {} : { available: false }),
    ...(options.length ? { options } : {}),
    variants,
    ref: { saleor: { id, ...(slug ? { handle: slug } : {}) } },
    leftOut: isFee([slug, title, ownText(getOwn(product, 'productType'), 'name') ?? ''])
      ? 'fee'
      : undefined,
  };
}
