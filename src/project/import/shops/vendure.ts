/** A Vendure server, through its Shop API. */
import { moneyFromMinor } from '../../../cart/kit/price.js';
import { getOwn, ownAt, ownId, ownList, ownText } from '../../../cart/kit/read.js';
import { success } from '../../../tools/result.js';
import { isFee } from '../fees.js';
import type { Candidate, RawVariant } from '../types.js';
import { currencyOf, keyNeeded, NO_PAGES, type ImportApi } from './access.js';
import { listIn, readList, refusedBy } from './apiPages.js';
import { askGraphql } from './graphql.js';

/** As many as a server gives that was not told otherwise. */
const MAX_PAGE_SIZE = 100;
const IS_VENDURE = 'query { activeChannel { currencyCode } }';
const PRODUCTS = `
  query ($take: Int!, $skip: Int!) {
    products(options: { take: $take, skip: $skip, sort: { id: ASC } }) {
      totalItems
      items {
        id
        slug
        name
        featuredAsset { preview }
        optionGroups { id name }
        variants {
          id
          sku
          currencyCode
          priceWithTax
          stockLevel
          options { name groupId }
        }
      }
    }
  }
`;

export const importVendure: ImportApi = async (address, client, world, { limit }, access) => {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/shop-api';
  const token = access.channel ?? access.keyFor('vendure');
  const api = { url: url.href, headers: token ? { 'vendure-token': token } : {} };
  if (access.platform === undefined) {
    const channel = await askGraphql(client, { ...api, headers: {} }, IS_VENDURE);
    const isThere = channel.ok
      ? ownAt(channel.value, 'activeChannel.currencyCode') !== undefined
      : /channel/i.test(channel.error.message) && channel.error.kind === 'said';
    if (!isThere) return null;
  }
  const list = await readList(world, limit, MAX_PAGE_SIZE, async (take, from) => {
    const skip = Number(from ?? 0);
    const reply = await askGraphql(client, api, PRODUCTS, { take, skip });
    if (!reply.ok) return reply;
    const products = getOwn(reply.value, 'products');
    const items = listIn(products, 'items');
    const end = skip + (items?.length ?? 0);
    const total = Number(getOwn(products, 'totalItems'));
    return success({ items, next: end < total ? end : null, answer: reply.value });
  });
  if (!list.ok) {
    if (/channel/i.test(list.error.message))
      return {
        ok: false,
        error: {
          ...keyNeeded(
            'vendure',
            url.href,
            'its channel’s own token',
            'the Admin under Settings → Channels (Token)',
          ),
          ...(token ? { code: 'KEY_REFUSED' as const } : {}),
        },
      };
    return refusedBy('Vendure', url.href, list.error);
  }
  const { items, isWhole, notes } = list.value;
  const candidates = items.map((item, index) => productOf(item, index, access.precision ?? 2));
  return success({
    kind: 'Vendure',
    candidates,
    currency: currencyOf(candidates),
    baseUrl: url.origin,
    isWhole,
    notes: [...notes, NO_PAGES],
  });
};

function productOf(product: unknown, index: number, precision: number): Candidate {
  const id = ownId(product, 'id') ?? '';
  const slug = ownText(product, 'slug') ?? '';
  const title = ownText(product, 'name') ?? '';
  const groups = ownList(product, 'optionGroups');
  const variants = ownList(product, 'variants').map((variant): RawVariant => {
    const chosen = ownList(variant, 'options');
    // A server may show its figure in the word's place.
    const isGone = /^(OUT_OF_STOCK|0)$/.test(ownText(variant, 'stockLevel') ?? '');
    return {
      id: ownId(variant, 'id') ?? '',
      sku: ownText(variant, 'sku') || undefined,
      options: groups.map(
        (group) =>
          ownText(
            chosen.find((option) => ownId(option, 'groupId') === ownId(group, 'id')),
            'name',
          ) ?? '',
      ),
      // In the smallest unit, whose decimals are the server's and not the currency's.
      price: moneyFromMinor(
        getOwn(variant, 'priceWithTax'),
        precision,
        ownText(variant, 'currencyCode'),
      ),
      ...(isGone ? { available: false } : {}),
    };
  });
  const options = groups.map((group, optionIndex) => ({
    name: ownText(group, 'name') ?? '',
    // What it is sold in; the group may be shared and have more.
    values: [...new Set(variants.flatMap(({ options: own }) => own?.[optionIndex] || []))],
  }));
  const src = ownText(getOwn(product, 'featuredAsset'), 'preview');
  return {
    id: slug || id,
    location: `product ${index + 1}`,
    title,
    ...(src ? { image: { src } } : {}),
    ...(variants.every(({ available }) => available === false) ? { available: false } : {}),
    ...(options.length ? { options } : {}),
    variants,
    ref: { vendure: { id, ...(slug ? { handle: slug } : {}) } },
    leftOut: isFee([slug, title]) ? 'fee' : undefined,
  };
}
