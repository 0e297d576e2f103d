/**
 * Makes of what platforms and people write what the schema says, where it can mean one thing only. Late: a feed without a fault never
 * needs it. One table by the name of the field; what is not in it, or cannot be read with certainty, stays as it is and is judged so.
 */
import { createBare } from '../../tools/bare.js';
import { currencyOf } from '../product/amount.js';
import { isTree, single, type Tree } from './copyOwn.js';
import { mendChoices } from './lenientChoices.js';
import { separate, unwrapped } from './lenientLists.js';
import { byKey, byKnownNames, reference } from './lenientNames.js';
import { count, isText, number, share, stock, yesOrNo } from './lenientNumbers.js';
import { moneyIn } from './lenientMoney.js';
import { address, plain } from './lenientTexts.js';
import { moment, seconds } from './lenientTimes.js';

/** What the feed says for all of it. */
export interface Said {
  currency?: unknown;
  locale?: unknown;
  creators?: unknown;
  products?: unknown;
}
type Mend = (value: unknown, said: Said) => unknown;

/** A number that was read exactly; longer ones have lost their last digits already. */
const text: Mend = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
/** A size of shoes, 39.5, is a choice as well. */
const choice: Mend = (value, said) =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : line(200)(value, said);
const upper: Mend = (value) => (isText(value) ? value.trim().toUpperCase() : value);
/** `usd`, `€`, `Euro`, `{ "code": "EUR" }`. */
const currencyCode: Mend = (value) =>
  isTree(value) ? upper(value['code'] ?? value['isoCode'], {}) : (currencyOf(value) ?? value);
/** `MP4`, `AI generated`, `brand-owned`: a name of the schema's own, spelled otherwise. */
const name: Mend = (value) =>
  isText(value)
    ? value
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
    : value;
const money: Mend = (value, said) => moneyIn(value, currencyCode(said.currency, said)) ?? value;
/** `de_DE`, `en-us`, `pt_BR.UTF-8`, `ca_ES@euro`: a language as servers and shops write it. */
const language: Mend = (value) => {
  const [, tag] =
    /^([a-z]{2,3}(?:[-_][a-z\d]{2,8})*)(?:[.@].*)?$/i.exec(String(single(value)).trim()) ?? [];
  if (tag === undefined) return value;
  try {
    return Intl.getCanonicalLocales(tag.replace(/_/g, '-'))[0];
  } catch {
    return value;
  }
};
/** By the handle that a feed's creator has, where no id is the same. */
const creator: Mend = (value, { creators }) => {
  const id = text(isTree(value) ? (value['id'] ?? value['handle']) : value, {});
  const known = Array.isArray(creators) ? creators.filter(isTree) : [];
  if (!isText(id) || known.some((each) => text(each['id'], {}) === id)) return id;
  const bare = (handle: unknown) => String(single(handle)).trim().replace(/^@/, '').toLowerCase();
  const [found, other] = known.filter(
    (each) => bare(each['handle'] ?? each['username']) === bare(id),
  );
  return found && !other ? text(found['id'] ?? found['handle'] ?? found['username'], {}) : id;
};
const under =
  (key: string): Mend =>
  (value) =>
    isText(value) || typeof value === 'number' ? { [key]: text(value, {}) } : value;
const cut =
  (longest: number, isLine = false): Mend =>
  (value) =>
    isText(value) ? cutAtWord(plain(value, isLine), longest) : text(value, {});
const line = (longest: number): Mend => cut(longest, true);

/** Of several pictures the first is the product's. */
const picture: Mend = (value, said) => {
  const pictures = unwrapped(value);
  return under('src')(Array.isArray(pictures) ? pictures[0] : pictures, said);
};

const mends: Record<string, Mend> = {
  id: text,
  product: text,
  products: (value, said) =>
    text(isTree(value) ? (value['id'] ?? value['handle'] ?? value['product']) : value, said),
  handle: line(200),
  sku: text,
  values: choice,
  options: choice,
  title: line(200),
  name: line(200),
  label: line(200),
  topics: line(200),
  alt: line(500),
  description: cut(5000),
  transcript: cut(5000),
  creator,
  gift: text,
  sparkCode: under('code'),
  price: money,
  compareAt: money,
  currency: currencyCode,
  locale: language,
  lang: language,
  territories: upper,
  // `on-site`.
  channels: (value) => (/^on[\s_-]site$/i.test(String(single(value))) ? 'onsite' : name(value, {})),
  days: (value) => (isText(value) ? weekday(value) : value),
  type: name,
  status: name,
  platform: (value) => (/^twitter$/i.test(String(single(value))) ? 'x' : name(value, {})),
  avatar: (value) => address(isTree(value) ? (value['src'] ?? value['url']) : value),
  url: address,
  src: (value) => address(text(value, {})),
  channel: address,
  ref: reference,
  pinned: yesOrNo,
  disclosure: name,
  publishedAt: moment,
  startsAt: moment,
  state: name,
  from: moment,
  until: moment,
  expiresAt: moment,
  updatedAt: moment,
  available: stock,
  image: picture,
  poster: picture,
  preview: under('src'),
  rights: (value) => (isText(value) ? { status: value } : value),
  tags: under('product'),
  sources: under('src'),
  captions: under('src'),
  describedSources: under('src'),
  descriptions: under('src'),
  start: seconds,
  end: seconds,
  duration: seconds,
  width: number,
  height: number,
  x: share,
  y: share,
  watchThrough: share,
  value: number,
  ...Object.fromEntries(
    ['followers', 'count', 'views', 'engaged', 'added'].map((key) => [key, count]),
  ),
};

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
function weekday(value: string): string {
  const word = value.trim().toLowerCase().replace(/\.$/, '');
  return word.length > 1 && DAYS.some((day) => day.startsWith(word)) ? word.slice(0, 3) : value;
}

/** Without a value in them, these say something all the same: what is empty there is doubtful, and not "nothing". */
const LAW = ['rights', 'show', 'disclosure'];

/** One item of the feed as the schema would have it; a new value. */
export function mend(raw: unknown, said: Said, list: string): unknown {
  const walk = (value: unknown, key: string, isLaw: boolean): unknown => {
    if (Array.isArray(value) && !ONE.includes(key))
      return value.map((entry) => walk(entry ?? '', key, isLaw));
    const better = mends[key]?.(value, said) ?? value;
    if (!isTree(better)) return better;
    const made: Tree = createBare();
    for (const [own, inner] of Object.entries(better)) {
      const within = isLaw || LAW.includes(own);
      // An empty cell of a table means no value, but an empty description of a picture is a value.
      if (isText(inner) && !inner.trim() && own !== 'alt' && own !== 'id' && !within) continue;
      const keyed = KEYED.get(own);
      const listed = keyed === undefined ? inner : byKey(inner, keyed);
      made[own] =
        ONE_OR_MORE.includes(own) && !Array.isArray(listed)
          ? walk(isText(listed) ? separate(listed, own, said.products) : [listed], own, within)
          : walk(listed, own, within);
    }
    if (HAVE_ADDRESS.includes(key)) made['src'] ??= address(addressIn(better));
    if (key === 'tags') mendTag(made);
    if (key === 'sources' || key === 'describedSources') mendSource(made);
    if (key === 'captions' || key === 'descriptions')
      made['lang'] ??= made['srclang'] ?? made['language'] ?? language(said.locale, said);
    return made;
  };
  const item = walk(byKnownNames(raw, list, currencyCode(said.currency, said)), '', false);
  if (!isTree(item)) return item;
  mendChoices(item);
  // A creator's handle names it as well as an id does.
  if (item['handle'] !== undefined) item['id'] ??= item['handle'];
  return item;
}

/** What platforms call an address within a picture or a film; of several the first. */
const ADDRESSES = ['url', 'preview', 'url_standard', 'urls', 'originalSrc', 'source', 'href'];
function addressIn(made: Tree): unknown {
  const found = ADDRESSES.map((key) => made[key]).find((each) => each !== undefined);
  return Array.isArray(found) ? (found as unknown[])[0] : found;
}

function mendTag(tag: Tree): void {
  const other = tag['handle'] ?? tag['productId'] ?? tag['product_id'] ?? tag['sku'];
  if (other !== undefined) tag['product'] ??= text(other, {});
  const point = [tag['x'], tag['y']].map((part) => Number(single(part)));
  // A point in percent of the frame. A number a little above 1 is more likely a slip.
  if (Math.max(...point) >= 10 && Math.max(...point) <= 100)
    [tag['x'], tag['y']] = point.map((percent) => percent / 100);
}

/** Lists that may be objects by what tells their entries apart. */
const KEYED = new Map([
  ['sources', 'type'],
  ['captions', 'lang'],
]);
const ONE_OR_MORE = [
  'sources',
  'describedSources',
  'captions',
  'descriptions',
  'territories',
  'channels',
  'topics',
  'tags',
  'products',
  'weekly',
  'days',
];
const ONE = ['image', 'poster'];
const HAVE_ADDRESS = [
  'image',
  'poster',
  'preview',
  'sources',
  'describedSources',
  'captions',
  'descriptions',
];

function cutAtWord(value: string, longest: number): string {
  if (value.length <= longest) return value;
  const start = value.slice(0, longest - 1);
  const words = start.replace(/\s+\S*$/u, '');
  return `${(words.length > longest / 2 ? words : start).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/** The video's id within the addresses that the platforms hand out for sharing and for pages. */
const LINKS: Record<string, RegExp> = {
  youtube:
    /^(?:youtu\.be\/|(?:studio\.)?youtube(?:-nocookie)?\.com\/(?:video\/|shorts\/|embed\/|live\/|v\/|watch\/?\?(?:[^#]*&)?v=))([\w-]{11})(?![\w-])/,
  tiktok:
    /^tiktokv?\.com\/(?:@[^/]*\/video|embed(?:\/v\d)?|player\/v\d|v|share\/video)\/(\d{15,20})(?!\d)/,
  vimeo:
    /^vimeo\.com\/(?:[a-z]+\/(?:[^/]+\/)?(?:videos?\/)?)?(\d{6,12}(?:\/[\da-f]{6,20})?)(?![\d.])/,
  instagram: /^instagr(?:am\.com|\.am)\/(?:(?!share\/)[\w.]+\/)?(?:p|reels?|tv)\/([\w-]{5,40})/,
};

function mendSource(source: Tree): void {
  source['src'] = text(source['src'], {});
  const src = isText(source['src']) ? embedded(source['src']) : undefined;
  if (src === undefined) return;
  source['src'] = src;
  const link = src
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/^(?:(?:www|m|player|music|vm)\.)+/i, '');
  for (const [type, pattern] of Object.entries(LINKS)) {
    const id = pattern.exec(link)?.[1];
    const [, hash] = (type === 'vimeo' && /[?&]h=([\da-f]{6,20})/.exec(link)) || [];
    if (id) Object.assign(source, { type, src: hash && /^\d+$/.test(id) ? `${id}/${hash}` : id });
  }
  const [, ending = ''] = /\.(\w{2,4})(?:[?#]|$)/.exec(src) ?? [];
  const { type: said } = source;
  source['type'] = kindOf(said) ?? said ?? kindOf(ending) ?? platformOf(link);
}

/** Of the code that platforms give for other pages (an `<iframe>`, a `<blockquote>`) the address in it. */
const embedded = (src: string): string =>
  /^\s*</.test(src)
    ? (/\s(?:src|cite|data-instgrm-permalink)=["']([^"']+)/.exec(src)?.[1] ?? src)
    : src.trim();

/** Whose page it is, though it holds no id of a video: the notice then asks for one. */
const platformOf = (link: string): string | undefined =>
  /^(?:[a-z]+\.)?(youtube|tiktok|vimeo|instagram)\.com\//.exec(link)?.[1];

/** `video/quicktime`, `mov`, `application/x-mpegURL`: what plays it, by its media type or its file's ending. */
function kindOf(said: unknown): 'mp4' | 'hls' | undefined {
  const word = String(single(said));
  if (/^(video\/)?(mp4|(x_)?m4v|mov|quicktime|webm)$/i.test(word)) return 'mp4';
  return /^m3u8$|mpegurl$/i.test(word) ? 'hls' : undefined;
}
