import { safeUrl } from '../../../tools/safeUrl.js';
import { cheapest } from '../../kit/price.js';
import { getOwn, ownId, ownList, ownText } from '../../kit/read.js';
import { isYes, numberOf, pricesOf, ruleOf } from './cart.js';
import type { LiveProduct, LiveVariant, SaleKind } from '../../contract/types.js';

export type Fields = Record<string, string>;

/** The answer of a product's quick view; `null` for what the shop does not know, `undefined` when it did not answer. */
export type AskQuickView = (fields: Fields, signal?: AbortSignal) => Promise<unknown>;

/** The shop answers for one combination a request; a product with more is shown with the feed's. */
const MAX_COMBINATIONS = 20;

export const isInStock = (product: unknown): boolean =>
  isYes(product, 'allow_oosp') || (numberOf(product, 'quantity') ?? 0) > 0;

/** How it is sold that has no price here, or that the shop does not put into carts, or that is not there and can be ordered. */
export function saleOf(product: unknown): SaleKind | undefined {
  if (/^(0|false)$/.test(String(getOwn(product, 'show_price')))) return 'no_price';
  if (isNotForSale(product)) return 'on_page';
  return (numberOf(product, 'quantity') ?? 1) <= 0 && isYes(product, 'allow_oosp')
    ? 'backorder'
    : undefined;
}

export const isNotForSale = (product: unknown): boolean =>
  /^(0|false)$/.test(String(getOwn(product, 'available_for_order')));

/** `0` for a product without combinations. */
export const combinationOf = (product: unknown): string =>
  ownId(product, 'id_product_attribute') ?? '0';

/** A product with its combinations. `null` where they cannot all be read: half a list would hide the others. */
export async function readProduct(
  answer: unknown,
  ask: AskQuickView,
  currency: string | undefined,
  base: string,
): Promise<LiveProduct | null> {
  const first = getOwn(answer, 'product');
  const isSimple = combinationOf(first) === '0';
  const groups = isSimple
    ? new Map<string, string[]>()
    : groupsOf(ownText(answer, 'quickview_html') ?? '');
  let choices: Fields[] = [{}];
  for (const [group, values] of groups)
    choices = choices.flatMap((choice) => values.map((value) => ({ ...choice, [group]: value })));
  if ((!isSimple && !groups.size) || choices.length > MAX_COMBINATIONS) return null;

  const ids = [...groups.keys()];
  const attribute = (product: unknown, id: string) => getOwn(getOwn(product, 'attributes'), id);
  const named = (product: unknown, name: 'name' | 'group') =>
    ids.map((id) => ownText(attribute(product, id), name) ?? '');
  async function toVariants(choice: Fields): Promise<LiveVariant[]> {
    const isChosen = (product: unknown) =>
      ids.every((id) => ownId(attribute(product, id), 'id_attribute') === choice[id]);
    const product = isChosen(first)
      ? first
      : getOwn(
          await ask(Object.fromEntries(ids.map((id) => [`group[${id}]`, choice[id] ?? '']))),
          'product',
        );
    // Asked for a combination that does not exist, the shop answers with another one.
    if (!product || !isChosen(product)) return [];
    const sale = saleOf(product);
    return [
      {
        id: combinationOf(product),
        options: named(product, 'name'),
        available: isInStock(product),
        ...(sale ? { sale } : {}),
        ...pricesOf(product, currency),
        quantity: ruleOf(product, 'quantity'),
      },
    ];
  }
  const variants = (await Promise.all(choices.map(toVariants))).flat();
  const images = ownList(first, 'images').flatMap((image) => {
    const src = safeUrl(ownText(getOwn(image, 'large'), 'url'), base);
    return src ? [{ src, alt: ownText(image, 'legend') ?? '' }] : [];
  });
  return {
    ...cheapest(variants),
    available: variants.some(({ available }) => available),
    title: ownText(first, 'name') ?? '',
    options: named(first, 'group').map((name, index) => ({
      name,
      values: [...new Set(variants.map(({ options }) => options?.[index] ?? ''))],
    })),
    images,
    variants,
  };
}

/**
 * The numbers to choose from, by group. They stand nowhere but in the fields of the quick view's form, `<select name="group[1]">` or
 * `<input name="group[2]" value="8">`; only these numbers are read.
 */
function groupsOf(html: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [, id = '', field = ''] of html.matchAll(
    /name="group\[(\d+)\]"([^>]*>(?:\s*<option[^>]*>[^<]*(?:<\/option>)?)*)/g,
  )) {
    for (const [, value = ''] of field.matchAll(/\svalue="(\d+)"/g))
      groups.set(id, [...(groups.get(id) ?? []), value]);
  }
  return groups;
}

/** One request a product: for one with combinations the answer has whether any is left, but not the lowest price. */
export function readQuote(answer: unknown, currency: string | undefined): LiveProduct {
  const product = getOwn(answer, 'product');
  const isSimple = combinationOf(product) === '0';
  const isAnyLeft = isInStock(product) || (numberOf(product, 'quantity_all_versions') ?? 0) > 0;
  const sale = saleOf(product);
  return {
    available: isAnyLeft,
    ...(isSimple ? pricesOf(product, currency) : { isPriceUnknown: true }),
    ...(sale && sale !== 'backorder' ? { sale } : {}),
    variants: [],
  };
}
