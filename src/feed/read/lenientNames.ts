/** What a value is called in the exports of platforms. */
import { createBare } from '../../tools/bare.js';
import { platforms } from '../platforms.js';
import { isTree, type Tree } from './copyOwn.js';
import { asList } from './lenientLists.js';

type Names = Readonly<Record<string, readonly string[]>>;

const OFFER: Names = {
  image: ['images', 'featured_image', 'featuredImage', 'image_link'],
  compareAt: ['compareAtPrice', 'compare_at_price', 'regular_price'],
  available: ['availableForSale', 'available_for_sale', 'stock_status', 'availability'],
};
/** For each list of the feed the schema's name, and what platforms call the same. */
const OTHER_NAMES: Readonly<Record<string, Names>> = {
  products: {
    ...OFFER,
    id: ['slug', 'id_product'],
    title: ['name'],
    url: ['permalink', 'onlineStoreUrl', 'link'],
  },
  creators: { handle: ['username'] },
  videos: { sources: ['source', 'src'] },
};

const isSaid = (value: unknown): boolean =>
  typeof value === 'object' ? Object.keys(value ?? {}).length > 0 : (value ?? '') !== '';

/** The item with the schema's names for what it calls otherwise and does not say by them; a new value. */
export function byKnownNames(item: unknown, list: string): unknown {
  const made = renamed(item, OTHER_NAMES[list] ?? {});
  if (list !== 'products' || !isTree(made)) return made;
  const variants = asList(made['variants']);
  if (Array.isArray(variants)) made['variants'] = variants.map((each) => renamed(each, OFFER));
  return made;
}

function renamed(item: unknown, names: Names): unknown {
  if (!isTree(item)) return item;
  const made: Tree = Object.assign(createBare(), item);
  for (const [name, others] of Object.entries(names)) {
    const other = isSaid(item[name]) ? undefined : others.find((each) => isSaid(item[each]));
    if (other !== undefined) made[name] = item[other];
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
