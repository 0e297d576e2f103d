import { safeUrl } from '../../../tools/safeUrl.js';
import { gql } from '../../kit/api/gql.js';
import { cheapest, moneyFromDecimal, prices } from '../../kit/price.js';
import { omitNullish, getOwn, ownAt, ownList, ownText } from '../../kit/read.js';
import type { LiveProduct, LiveVariant, Offer, ProductReference } from '../../contract/types.js';
import { numericId } from '../../kit/numericId.js';
import { readRule } from '../../kit/quantityRule.js';
import type { Storefront } from './storefront.js';

/**
 * In the order of the wishes; `null` for what the shop does not know, or does not sell in this channel. One request, whose lists are
 * short enough for one without a token. This file takes nothing from those that are loaded before it, so that it is a small file.
 *
 * @param isWhole - with all that a product sheet shows; a card needs only price and stock.
 */
export async function loadProducts(
  ask: Storefront['ask'],
  references: readonly ProductReference[],
  isWhole: boolean,
  base: string,
): Promise<(LiveProduct | null)[]> {
  const whole = gql`
    title
    options { name optionValues { name } }
    images(first: 10) { nodes ${IMAGE} }
  `;
  const wholeVariant = gql`
    sku
    quantityRule { minimum maximum increment }
    selectedOptions { name value }
    image ${IMAGE}
  `;
  const fragment = gql`
    fragment P on Product {
      availableForSale
      ${isWhole ? whole : ''}
      priceRange { minVariantPrice ${MONEY} }
      variants(first: ${isWhole ? '100' : '10'}) {
        pageInfo { hasNextPage }
        nodes {
          id
          availableForSale
          currentlyNotInStock
          price ${MONEY}
          compareAtPrice ${MONEY}
          ${isWhole ? wholeVariant : ''}
        }
      }
    }
  `;
  const fields = references.map(
    (reference, index) => gql`p${String(index)}: product(${nameOf(reference)}) { ...P }`,
  );
  const reply = await ask('query', '', fields.join(' '), fragment, {});
  return references.map((_, index) =>
    reply.ok ? parseProduct(getOwn(reply.value, `p${index}`), base) : null,
  );
}

const MONEY = gql`{ amount currencyCode }`;
const IMAGE = gql`{ url altText }`;

/** A JSON text is a GraphQL text, whatever is in it. */
function nameOf({ productId, ref, url }: ProductReference): string {
  const handle = ref?.handle ?? /\/products\/([^/?#]+)/.exec(url ?? '')?.[1];
  const id = numericId(ref?.id) ?? (handle ? undefined : numericId(productId));
  return id ? `id:"gid://shopify/Product/${id}"` : `handle:${JSON.stringify(handle ?? productId)}`;
}

const money = (value: unknown, key: string) =>
  moneyFromDecimal(ownAt(value, `${key}.amount`), ownAt(value, `${key}.currencyCode`));
const nodes = (value: unknown, key: string) => ownList(getOwn(value, key), 'nodes');
/** What products without a choice have for an option. */
const isChoice = (values: readonly string[]) => values.length > 0 && values[0] !== 'Default Title';

const texts = (of: unknown[], key: string) => of.map((item) => ownText(item, key) ?? '');

function imageOf(image: unknown, base: string) {
  const src = safeUrl(getOwn(image, 'url'), base);
  return src ? omitNullish({ src, alt: ownText(image, 'altText') }) : undefined;
}

function parseProduct(product: unknown, base: string): LiveProduct | null {
  const variants = nodes(product, 'variants').flatMap((item): LiveVariant[] => {
    const id = numericId(ownText(item, 'id'));
    const chosen = texts(ownList(item, 'selectedOptions'), 'value');
    const available = getOwn(item, 'availableForSale') === true;
    const isLater = available && getOwn(item, 'currentlyNotInStock') === true;
    const quote: Offer = {
      available,
      ...(isLater && { sale: 'backorder' }),
      ...prices(money(item, 'price'), money(item, 'compareAtPrice')),
    };
    const rule = readRule(getOwn(item, 'quantityRule'), 'minimum', 'maximum', 'increment');
    const image = imageOf(getOwn(item, 'image'), base);
    return id
      ? [
          {
            ...quote,
            ...omitNullish({
              id,
              sku: ownText(item, 'sku'),
              image,
              quantity: rule,
              options: isChoice(chosen) ? chosen : undefined,
            }),
          },
        ]
      : [];
  });
  if (!variants.length) return null;
  const available = getOwn(product, 'availableForSale') === true;
  const title = ownText(product, 'title');
  // A variant that is left out counts as gone: of more than fit into one answer none is listed, and only the lowest price is known.
  if (ownAt(product, 'variants.pageInfo.hasNextPage') === true) {
    return omitNullish({
      available,
      price: money(getOwn(product, 'priceRange'), 'minVariantPrice'),
      title,
      variants: [],
    });
  }
  const options = ownList(product, 'options')
    .map((option) => ({
      name: ownText(option, 'name') ?? '',
      values: texts(ownList(option, 'optionValues'), 'name'),
    }))
    .filter(({ values }) => isChoice(values));
  const images = nodes(product, 'images').flatMap((image) => imageOf(image, base) ?? []);
  return {
    available,
    variants,
    ...cheapest(variants),
    ...omitNullish({
      title,
      options: options.length ? options : undefined,
      images: images.length ? images : undefined,
    }),
  };
}
