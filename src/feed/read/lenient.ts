/**
 * Makes of what platforms and people write what the schema says, where it can mean one thing only. Late: a feed without a fault never
 * needs it. One table by the name of the field; what is not in it, or cannot be read with certainty, stays as it is and is judged so.
 */
import { createBare } from '../../tools/bare.js';
import { readMoney } from '../product/amount.js';
import { isTree, type Tree } from './copyOwn.js';

/** What the feed says for all of it. */
export interface Said {
  currency?: unknown;
  locale?: unknown;
}
type Mend = (value: unknown, said: Said) => unknown;

const isText = (value: unknown): value is string => typeof value === 'string';
/** A number that was read exactly; longer ones have lost their last digits already. */
const text: Mend = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
const number: Mend = (value) =>
  isText(value) && /^\s*\d+([.]\d+)?\s*$/.test(value) ? Number(value) : value;
const share: Mend = (value) =>
  isText(value) && /^\d+(\.\d+)? ?%$/.test(value)
    ? Number.parseFloat(value) / 100
    : number(value, {});
const upper: Mend = (value) => (isText(value) ? value.trim().toUpperCase() : value);
/** `MP4`, `AI generated`, `brand-owned`: a name of the schema's own, spelled otherwise. */
const name: Mend = (value) =>
  isText(value)
    ? value
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_')
    : value;
const money: Mend = (value, { currency }) => {
  const stated = isTree(value) ? (value['currency'] ?? currency) : currency;
  return readMoney(isTree(value) ? value['amount'] : value, stated) ?? value;
};
const under =
  (key: string): Mend =>
  (value) =>
    isText(value) || typeof value === 'number' ? { [key]: text(value, {}) } : value;
const cut =
  (longest: number): Mend =>
  (value) =>
    isText(value) ? cutAtWord(value, longest) : text(value, {});

const STOCK: Record<string, boolean> = {
  true: true,
  yes: true,
  instock: true,
  preorder: true,
  backorder: true,
  false: false,
  no: false,
  outofstock: false,
  soldout: false,
};

const mends: Record<string, Mend> = {
  id: text,
  product: text,
  products: text,
  handle: cut(200),
  sku: text,
  values: cut(200),
  options: cut(200),
  title: cut(200),
  name: cut(200),
  label: cut(200),
  topics: cut(200),
  alt: cut(500),
  description: cut(5000),
  transcript: cut(5000),
  creator: text,
  gift: text,
  sparkCode: under('code'),
  price: money,
  compareAt: money,
  currency: upper,
  territories: upper,
  channels: name,
  type: name,
  status: name,
  platform: name,
  disclosure: name,
  publishedAt: moment,
  startsAt: moment,
  state: name,
  from: moment,
  until: moment,
  expiresAt: moment,
  updatedAt: moment,
  available: (value) =>
    isText(value) ? (STOCK[value.toLowerCase().replace(/[^a-z]/g, '')] ?? value) : value,
  image: under('src'),
  poster: under('src'),
  preview: under('src'),
  rights: (value) => (isText(value) ? { status: value } : value),
  tags: under('product'),
  sources: under('src'),
  captions: under('src'),
  describedSources: under('src'),
  descriptions: under('src'),
  start: number,
  end: number,
  duration: number,
  width: number,
  height: number,
  x: share,
  y: share,
  watchThrough: share,
  ...Object.fromEntries(
    ['followers', 'count', 'value', 'views', 'engaged', 'added'].map((key) => [key, number]),
  ),
};

/** Without a value in them, these say something all the same: what is empty there is doubtful, and not "nothing". */
const LAW = ['rights', 'show', 'disclosure'];

/** One item of the feed as the schema would have it; a new value. */
export function mend(raw: unknown, said: Said): unknown {
  const walk = (value: unknown, key: string, isLaw: boolean): unknown => {
    if (Array.isArray(value)) return value.map((entry) => walk(entry ?? '', key, isLaw));
    const better = mends[key]?.(value, said) ?? value;
    if (!isTree(better)) return better;
    const made: Tree = createBare();
    for (const [own, inner] of Object.entries(better)) {
      const within = isLaw || LAW.includes(own);
      // An empty cell of a table means no value, but an empty description of a picture is a value.
      if (isText(inner) && !inner.trim() && own !== 'alt' && own !== 'id' && !within) continue;
      made[own] =
        ONE_OR_MORE.includes(own) && !Array.isArray(inner)
          ? walk([inner], own, within)
          : walk(inner, own, within);
    }
    if (key === 'sources' || key === 'describedSources') mendSource(made);
    if (key === 'captions' || key === 'descriptions') made['lang'] ??= said.locale;
    return made;
  };
  const item = walk(raw, '', false);
  if (isTree(item)) mendChoices(item);
  return item;
}

const ONE_OR_MORE = [
  'sources',
  'describedSources',
  'captions',
  'descriptions',
  'territories',
  'channels',
  'topics',
];

/** `2026-11-20 10:00`, `…T12:00:00+0000`, `… 10:00:00 -0500`, seconds or milliseconds since 1970, and dates as mail has them. */
function moment(value: unknown): unknown {
  const digits = /^\d{10}(\d{3})?$/.exec(String(value));
  if (digits) return new Date(Number(value) * (digits[1] === undefined ? 1000 : 1)).toISOString();
  if (!isText(value)) return value;
  const found =
    /^\s*(\d{4}-\d\d-\d\d)[T ]+(\d\d?:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?\s*$/i.exec(
      value,
    );
  if (found) {
    const [, day, time = '', zero, hours, minutes = '00'] = found;
    return `${day}T${time.padStart(time.indexOf(':') === 1 ? time.length + 1 : 0, '0')}${zero ? 'Z' : hours ? `${hours}:${minutes}` : ''}`;
  }
  const mailed =
    /^(?:[a-z]{3}, )?\d\d? [a-z]{3} \d{4} \d\d:\d\d(:\d\d)? (?:gmt|utc|[+-]\d{4})$/i.test(
      value.trim(),
    )
      ? Date.parse(value)
      : NaN;
  return Number.isNaN(mailed) ? value.trim() : new Date(mailed).toISOString();
}

function cutAtWord(value: string, longest: number): string {
  if (value.length <= longest) return value;
  const start = value.slice(0, longest - 1);
  const words = start.replace(/\s+\S*$/u, '');
  return `${(words.length > longest / 2 ? words : start).replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}

/** The video's id within the addresses that the platforms hand out for sharing and for pages. */
const LINKS: Record<string, RegExp> = {
  youtube:
    /^(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:shorts\/|embed\/|live\/|v\/|watch\/?\?(?:[^#]*&)?v=))([\w-]{11})(?![\w-])/,
  tiktok:
    /^tiktok\.com\/(?:@[^/]*\/video|embed(?:\/v\d)?|player\/v\d|v|share\/video)\/(\d{15,20})(?!\d)/,
  vimeo:
    /^vimeo\.com\/(?:[a-z]+\/(?:[^/]+\/)?(?:videos?\/)?)?(\d{6,12}(?:\/[\da-f]{6,20})?)(?![\d.])/,
  instagram: /^instagram\.com\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]{5,40})/,
};

function mendSource(source: Tree): void {
  source['src'] = text(source['src'], {});
  const { src } = source;
  if (!isText(src)) return;
  const address = src
    .trim()
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/^(?:(?:www|m|player|music|vm)\.)+/i, '');
  for (const [type, pattern] of Object.entries(LINKS)) {
    const id = pattern.exec(address)?.[1];
    const [, hash] = (type === 'vimeo' && /[?&]h=([\da-f]{6,20})/.exec(address)) || [];
    if (id) Object.assign(source, { type, src: hash && /^\d+$/.test(id) ? `${id}/${hash}` : id });
  }
  const [, ending = ''] = /\.(\w{2,4})(?:[?#]|$)/.exec(src) ?? [];
  const { type: said } = source;
  source['type'] = kindOf(said) ?? said ?? kindOf(ending);
}

/** `video/quicktime`, `mov`, `application/x-mpegURL`: what plays it, by its media type or its file's ending. */
function kindOf(said: unknown): 'mp4' | 'hls' | undefined {
  if (/^(video\/)?(mp4|(x_)?m4v|mov|quicktime|webm)$/i.test(String(said))) return 'mp4';
  return /^m3u8$|mpegurl$/i.test(String(said)) ? 'hls' : undefined;
}

const squash = (value: string): string =>
  value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&amp;/g, '&')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A variant's values as its product spells them; "any size" and nothing at all mean every value of that option. */
function mendChoices({ options, variants }: Tree): void {
  if (!Array.isArray(options) || !Array.isArray(variants)) return;
  const known = options.map((option) =>
    isTree(option) && Array.isArray(option['values']) ? option['values'].filter(isText) : [],
  );
  for (const variant of variants) {
    if (!isTree(variant) || !Array.isArray(variant['options'])) continue;
    variant['options'] = variant['options'].map((value: unknown, index) => {
      const values = known[index] ?? [];
      if (!isText(value) || values.includes(value)) return value;
      const alike = values.filter((candidate) => squash(candidate) === squash(value));
      if (alike.length === 1) return alike[0];
      return /^\s*(\*|any\b.*)?$/i.test(value) ? '' : value;
    });
  }
}
