import { safeUrl } from '../../../tools/safeUrl.js';
import { gql } from '../../kit/api/gql.js';
import { moneyFromDecimal, prices } from '../../kit/price.js';
import { known, own, ownAt, ownList, ownNumber, ownText } from '../../kit/read.js';
import type { LiveFacts, LiveProduct, LiveVariant, ProductWish } from '../../contract/types.js';
import type { Storefront } from './storefront.js';

/**
 * In the order of the wishes; `null` for what the shop does not know, or does not sell in this channel. One request, whose lists are
 * short enough for one without a token. This file takes nothing from those that are loaded before it, so that it is a small file.
 *
 * @param isWhole - with all that a product sheet shows; a card needs only price and stock.
 */
export async function loadProducts(ask: Storefront['ask'], wishes: readonly ProductWish[], isWhole: boolean, base: string): Promise<(LiveProduct | null)[]> {
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
          price ${MONEY}
          compareAtPrice ${MONEY}
          ${isWhole ? wholeVariant : ''}
        }
      }
    }
  `;
  const asked = wishes.map((wish, index) => gql`p${String(index)}: product(${nameOf(wish)}) { ...P }`);
  const reply = await ask('query', '', asked.join(' '), fragment, {});
  return wishes.map((_, index) => (reply.ok ? parseProduct(own(reply.value, `p${index}`), base) : null));
}

const MONEY = gql`{ amount currencyCode }`;
const IMAGE = gql`{ url altText }`;
const numberIn = (id: string | undefined) => /^(?:gid:.*\/)?(\d{1,18})$/.exec(id ?? '')?.[1];

/** A JSON text is a GraphQL text, whatever is in it. */
function nameOf({ productId, ref, url }: ProductWish): string {
  const handle = ref?.handle ?? /\/products\/([^/?#]+)/.exec(url ?? '')?.[1];
  const id = numberIn(ref?.id) ?? (handle ? undefined : numberIn(productId));
  return id ? `id:"gid://shopify/Product/${id}"` : `handle:${JSON.stringify(handle ?? productId)}`;
}

const money = (value: unknown, key: string) => moneyFromDecimal(ownAt(value, `${key}.amount`), ownAt(value, `${key}.currencyCode`));
const nodes = (value: unknown, key: string) => ownList(own(value, key), 'nodes');
/** What products without a choice have for an option. */
const isChoice = (values: readonly string[]) => values.length > 0 && values[0] !== 'Default Title';

const texts = (of: unknown[], key: string) => of.map((item) => ownText(item, key) ?? '');

function ruleOf(rule: unknown) {
  const min = ownNumber(rule, 'minimum');
  return min === undefined ? undefined : { min, max: ownNumber(rule, 'maximum') ?? null, increment: ownNumber(rule, 'increment') ?? 1 };
}

function imageOf(image: unknown, base: string) {
  const src = safeUrl(own(image, 'url'), base);
  return src ? known({ src, alt: ownText(image, 'altText') }) : undefined;
}

function parseProduct(product: unknown, base: string): LiveProduct | null {
  const variants = nodes(product, 'variants').flatMap((item): LiveVariant[] => {
    const id = numberIn(ownText(item, 'id'));
    const chosen = texts(ownList(item, 'selectedOptions'), 'value');
    const facts = { available: own(item, 'availableForSale') === true, ...prices(money(item, 'price'), money(item, 'compareAtPrice')) };
    const rule = ruleOf(own(item, 'quantityRule'));
    const image = imageOf(own(item, 'image'), base);
    return id ? [{ ...facts, ...known({ id, sku: ownText(item, 'sku'), image, quantity: rule, options: isChoice(chosen) ? chosen : undefined }) }] : [];
  });
  if (!variants.length) return null;
  const available = own(product, 'availableForSale') === true;
  const title = ownText(product, 'title');
  // A variant that is left out counts as gone: of more than fit into one answer none is told, and only the lowest price is known.
  if (ownAt(product, 'variants.pageInfo.hasNextPage') === true) {
    return known({ available, price: money(own(product, 'priceRange'), 'minVariantPrice'), title, variants: [] });
  }
  const options = ownList(product, 'options')
    .map((option) => ({ name: ownText(option, 'name') ?? '', values: texts(ownList(option, 'optionValues'), 'name') }))
    .filter(({ values }) => isChoice(values));
  const images = nodes(product, 'images').flatMap((image) => imageOf(image, base) ?? []);
  const { price, compareAt } = cheapest(variants);
  return {
    available,
    variants,
    ...prices(price, compareAt),
    ...known({ title, options: options.length ? options : undefined, images: images.length ? images : undefined }),
  };
}

/** The lowest at which it can be bought now; of what is sold out, the lowest at all. */
function cheapest(variants: readonly LiveVariant[]): Pick<LiveFacts, 'price' | 'compareAt'> {
  const rank = ({ available, price }: LiveVariant) => (available ? 0 : 1e15) + Number(price?.amount ?? 1e14);
  return variants.reduce((low, next) => (rank(next) < rank(low) ? next : low));
}
