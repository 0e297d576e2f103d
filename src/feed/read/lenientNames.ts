/** What a value is called in the exports of platforms. */
import { createBare } from '../../tools/bare.js';
import { platforms } from '../platforms.js';
import { isLess } from '../product/isLess.js';
import { isTree, type Tree } from './copyOwn.js';
import { asList } from './lenientLists.js';
import { moneyIn } from './lenientMoney.js';
import { isText } from './lenientNumbers.js';

type Names = Readonly<Record<string, readonly string[]>>;

/** In the order of their weight; a name with a dot is within what stands before it. */
const OFFER: Names = {
  image: [
    'images',
    'featured_image',
    'featuredImage',
    'image_link',
    'image_url',
    'imageUrl',
    'thumbnail',
    'featuredAsset',
    'media.mainMedia.image',
    'main_images',
  ],
  price: [
    'display_price',
    'pricing.priceRange.start.gross',
    'pricing.price.gross',
    'pricing.basePrice',
    'price_range.minimum_price.final_price',
    'calculated_price',
  ],
  compareAt: [
    'compareAtPrice',
    'compare_at_price',
    'compareToPrice',
    'regular_price',
    'display_regular_price',
    'original_price',
    'originalPrice',
    'list_price',
    'listPrice',
    'pricing.priceRangeUndiscounted.start.gross',
    'pricing.priceUndiscounted.gross',
    'price_range.minimum_price.regular_price',
  ],
  available: [
    'availableForSale',
    'available_for_sale',
    'stock_status',
    'is_in_stock',
    'inStock',
    'in_stock',
    'availability',
    'stockLevel',
    'stock.inStock',
  ],
  options: ['productOptions', 'product_options'],
};
const PRODUCT: Names = {
  ...OFFER,
  id: [
    'handle',
    'slug',
    'id_product',
    'product_id',
    'productId',
    'retailer_id',
    'urlSlug',
    'url_key',
    'sku',
  ],
  title: ['name', 'product_name', 'productName'],
  url: ['permalink', 'onlineStoreUrl', 'link', 'product_url', 'productUrl'],
  variants: ['variations', 'available_variations', 'combinations', 'skus'],
};
const VARIANT: Names = {
  ...OFFER,
  id: ['variation_id', 'variant_id', 'variantId', 'id_product_attribute', 'sku'],
  sku: ['seller_sku', 'sellerSku'],
  options: [],
};
/** For each list of the feed the schema's name, and what platforms call the same. */
const OTHER_NAMES: Readonly<Record<string, Names>> = {
  products: PRODUCT,
  creators: {
    handle: ['username'],
    name: ['displayName', 'display_name', 'nickname'],
    avatar: ['profile_picture_url', 'avatar_url', 'avatarUrl'],
    followers: ['followers_count', 'follower_count'],
  },
  videos: { sources: ['source', 'src'] },
};

/** Whether a key of an item in this list, which the schema does not know, is read all the same. */
export const isOtherName = (list: string, key: string): boolean =>
  [OTHER_NAMES[list] ?? {}, list === 'products' ? VARIANT : {}].some((names) =>
    Object.values(names)
      .flat()
      .some((name) => name.split('.')[0] === key),
  ) || /^(?:selected_?options|option_values|sale_?price|price_varies)$/i.test(key);

const isSaid = (value: unknown): boolean =>
  typeof value === 'object' ? Object.keys(value ?? {}).length > 0 : (value ?? '') !== '';

const within = (item: Tree, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), item);

/** The item with the schema's names for what it calls otherwise and does not say by them; a new value. */
export function byKnownNames(item: unknown, list: string, currency: unknown): unknown {
  const made = renamed(item, OTHER_NAMES[list] ?? {});
  if (list !== 'products' || !isTree(made)) return made;
  const variants = asList(made['variants']);
  // Ids alone, as WooCommerce has them, say nothing that could be chosen.
  if (
    isTree(item) &&
    !isSaid(item['variants']) &&
    Array.isArray(variants) &&
    !variants.some(isTree)
  )
    delete made['variants'];
  else if (Array.isArray(variants))
    made['variants'] = variants.map((each) => priced(renamed(each, VARIANT), made, currency));
  return priced(made, made, currency);
}

/** Shopify's `.js` and `| json`, which have these beside their prices, count cents, whatever the currency. */
const isInCents = (product: Tree): boolean =>
  'price_varies' in product ||
  'price_min' in product ||
  (Array.isArray(product['variants']) &&
    product['variants'].some((variant) => isTree(variant) && 'public_title' in variant));

/** With the price that is paid today, in the currency that stands beside it, and never a hundredfold of it. */
function priced(offer: unknown, product: Tree, said: unknown): unknown {
  if (!isTree(offer)) return offer;
  if (isInCents(product))
    for (const key of ['price', 'compareAt'])
      if (Number.isInteger(offer[key])) offer[key] = (Number(offer[key]) / 100).toFixed(2);
  // Vendure has both, in hundredths.
  const { priceWithTax } = offer;
  if (Number.isInteger(priceWithTax))
    offer['price'] = {
      amount: (Number(priceWithTax) / 100).toFixed(2),
      currency: offer['currencyCode'],
    };
  // A sale that has days of its own may be over.
  const sale =
    offer['sale_price_effective_date'] === undefined
      ? ['sale_price', 'salePrice', 'price.discountedPrice', 'pricing.salePrice']
          .map((name) => within(offer, name))
          .find(isSaid)
      : undefined;
  const beside =
    [offer, product].map((each) => each['currency'] ?? each['currencyCode']).find(isText) ?? said;
  const usual = moneyIn(offer['price'], beside);
  const now = moneyIn(sale, usual?.currency ?? beside);
  const isSale = now && usual && Number(now.amount) > 0 && isLess(now, usual);
  if (isSale && !isSaid(offer['compareAt'])) offer['compareAt'] = usual;
  if (isSale || (usual && beside !== said)) offer['price'] = isSale ? now : usual;
  if (beside !== said && offer['compareAt'] !== usual)
    offer['compareAt'] = moneyIn(offer['compareAt'], beside) ?? offer['compareAt'];
  return offer;
}

function renamed(item: unknown, names: Names): unknown {
  if (!isTree(item)) return item;
  const made: Tree = Object.assign(createBare(), item);
  for (const [name, others] of Object.entries(names)) {
    const other = isSaid(item[name])
      ? undefined
      : others.map((each) => within(item, each)).find(isSaid);
    if (other !== undefined) made[name] = other;
  }
  return made;
}

/** `{ "shopify": "dew-serum" }`, `{ "woocommerce": 140 }`: a number is an id, a word a handle. */
export function reference(value: unknown): unknown {
  if (!isTree(value)) return value;
  const made: Tree = Object.assign(createBare(), value);
  for (const platform of platforms) {
    const said = value[platform];
    if (typeof said !== 'string' && typeof said !== 'number') continue;
    const key = /^(\d+|gid:\/\/.*)$/.test(String(said)) ? 'id' : 'handle';
    made[platform] = Object.assign(createBare(), { [key]: said });
  }
  return made;
}

/** `{ "en": "en.vtt" }`, `{ "mp4": "a.mp4" }`: what tells a list's entries apart stands before each. */
export function byKey(value: unknown, key: string): unknown {
  if (!isTree(value)) return value;
  const entries = Object.entries(value);
  const isKeyed =
    entries.length > 0 &&
    !['src', 'url', 'lang', 'type'].some((own) => own in value) &&
    entries.every(([, each]) => typeof each === 'string' || isTree(each));
  if (!isKeyed) return value;
  return entries.map(([name, each]) =>
    Object.assign(createBare(), { [key]: name }, isTree(each) ? each : { src: each }),
  );
}
