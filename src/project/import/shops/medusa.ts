/** A Medusa server, through its Store API: prices are those of a region. */
import { moneyFromDecimal, prices } from '../../../cart/kit/price.js';
import { getOwn, ownList, ownNumber, ownText } from '../../../cart/kit/read.js';
import { failure, success, type Result } from '../../../tools/result.js';
import { isFee } from '../fees.js';
import type { Candidate, RawVariant } from '../types.js';
import { currencyOf, keyNeeded, keyRefused, NO_PAGES, type ImportApi } from './access.js';
import { listIn, readList, refusedBy, type Refusal } from './apiPages.js';
import type { Answer, ShopClient } from './shopClient.js';
import { bodyOf } from './graphql.js';
import { regionOf } from './medusaRegion.js';

const MAX_PAGE_SIZE = 100;
const WHERE = 'the admin under Settings → Publishable API keys';
const FIELDS =
  'handle,title,thumbnail,images.url,type.value,*options,*variants,*variants.options,*variants.calculated_price';
const STOCK_FIELDS =
  'variants.inventory_quantity,variants.manage_inventory,variants.allow_backorder';

export const importMedusa: ImportApi = async (address, client, world, { limit }, access) => {
  const base = address.replace(/\/(store\/?)?$/, '');
  if (access.platform === undefined && !(await isMedusa(base, client))) return null;
  const key = access.keyFor('medusa');
  if (!key) return failure(keyNeeded('medusa', base, 'a publishable key', WHERE));
  const send = async (route: string, query: Record<string, string>) =>
    readAnswer(
      await client.send(`${base}/store/${route}?${new URLSearchParams(query)}`, {
        headers: { 'x-publishable-api-key': key },
      }),
    );
  const refused = (refusal: Refusal) =>
    refusal.kind === 'key'
      ? failure(keyRefused('medusa', base, WHERE))
      : refusedBy('Medusa', base, refusal);
  const regions = await send('regions', {
    limit: '200',
    fields: 'id,name,currency_code,*countries',
  });
  if (!regions.ok) return refused(regions.error);
  const all = listIn(regions.value, 'regions');
  if (!all) return refused({ kind: 'absent', message: 'its answer has no list of regions' });
  const region = regionOf(all, base, access);
  if (!region.ok) return region;
  const channel: Record<string, string> = access.channel
    ? { sales_channel_id: access.channel }
    : {};
  let fields = `${FIELDS},${STOCK_FIELDS}`;
  const notes: string[] = [];
  const list = await readList(world, limit, MAX_PAGE_SIZE, async (count, from) => {
    const offset = Number(from ?? 0);
    const query = {
      region_id: region.value,
      ...channel,
      limit: String(count),
      offset: String(offset),
    };
    let reply = await send('products', { ...query, order: 'id', fields });
    // A key of several sales channels tells no stock without one of them; all else it tells.
    if (!reply.ok && /inventory availability/i.test(reply.error.message) && fields !== FIELDS) {
      fields = FIELDS;
      notes.push(
        'The key belongs to several sales channels, so nothing is known of stock. Name one with --channel sc_….',
      );
      reply = await send('products', { ...query, order: 'id', fields });
    }
    if (!reply.ok) return reply;
    const items = listIn(reply.value, 'products');
    const end = offset + (items?.length ?? 0);
    const total = ownNumber(reply.value, 'count') ?? end;
    return success({ items, next: end < total ? end : null, answer: reply.value });
  });
  if (!list.ok) return refused(list.error);
  const { items, isWhole } = list.value;
  const candidates = items.map(productOf);
  const unpriced = candidates.filter(
    ({ variants = [] }) => !variants.some(({ price }) => price !== undefined),
  ).length;
  return success({
    kind: 'Medusa',
    candidates,
    currency: currencyOf(candidates),
    baseUrl: base,
    isWhole,
    notes: [
      ...list.value.notes,
      ...notes,
      ...(unpriced > 0
        ? [
            `${unpriced} products have no price in the region ${region.value}; name another with --region.`,
          ]
        : []),
      NO_PAGES,
    ],
  });
};

/** It says itself that it wants a key, before it is given one. */
async function isMedusa(base: string, client: ShopClient): Promise<boolean> {
  const answer = await client.send(`${base}/store/regions`, {
    headers: { accept: 'application/json' },
  });
  const body = bodyOf(answer);
  return body.ok && /publishable/i.test(ownText(body.value, 'message') ?? '');
}

function readAnswer(answer: Answer | null): Result<unknown, Refusal> {
  const body = bodyOf(answer);
  if (!body.ok || answer?.status === 200) return body;
  const message = ownText(body.value, 'message') ?? `it answered ${answer?.status}`;
  return failure({ kind: /publishable/i.test(message) ? 'key' : 'said', message });
}

function productOf(product: unknown, index: number): Candidate {
  const id = ownText(product, 'id') ?? '';
  const handle = ownText(product, 'handle') ?? '';
  const title = ownText(product, 'title') ?? '';
  const items = [...ownList(product, 'variants')].sort(
    (one, other) => (ownNumber(one, 'variant_rank') ?? 0) - (ownNumber(other, 'variant_rank') ?? 0),
  );
  const find = (from: unknown, key: string, optionId: string) =>
    ownList(from, 'options').find((option) => ownText(option, key) === optionId);
  // Medusa gives every product an option, also where there is nothing to choose. Only the variants keep the options' order.
  const optionIds = items.length > 1 ? ownList(items[0], 'options').flatMap(optionIdOf) : [];
  const valueOf = (variant: unknown, optionId: string) =>
    ownText(find(variant, 'option_id', optionId), 'value') ?? '';
  const variants = items.map((variant): RawVariant => {
    const paid = getOwn(variant, 'calculated_price');
    const currency = ownText(paid, 'currency_code')?.toUpperCase();
    const isGone =
      getOwn(variant, 'manage_inventory') === true &&
      getOwn(variant, 'allow_backorder') !== true &&
      (ownNumber(variant, 'inventory_quantity') ?? 1) <= 0;
    return {
      id: ownText(variant, 'id') ?? '',
      sku: ownText(variant, 'sku') || undefined,
      options: optionIds.map((optionId) => valueOf(variant, optionId)),
      // In whole units, 28.5 for 28.50.
      ...prices(
        moneyFromDecimal(getOwn(paid, 'calculated_amount'), currency),
        moneyFromDecimal(getOwn(paid, 'original_amount'), currency),
      ),
      ...(isGone ? { available: false } : {}),
    };
  });
  const options = optionIds.map((optionId) => ({
    name: ownText(find(product, 'id', optionId), 'title') ?? '',
    values: [...new Set(items.flatMap((variant) => valueOf(variant, optionId) || []))],
  }));
  const src = ownText(product, 'thumbnail') || ownText(ownList(product, 'images')[0], 'url');
  return {
    id: handle || id,
    location: `product ${index + 1}`,
    title,
    ...(src ? { image: { src } } : {}),
    ...(variants.every(({ available }) => available === false) ? { available: false } : {}),
    ...(options.length ? { options } : {}),
    variants,
    ref: { medusa: { id, ...(handle ? { handle } : {}) } },
    leftOut: isFee([handle, title, ownText(getOwn(product, 'type'), 'value') ?? ''])
      ? 'fee'
      : undefined,
  };
}

const optionIdOf = (option: unknown): string | [] => ownText(option, 'option_id') ?? [];
