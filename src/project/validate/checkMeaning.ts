/** What a feed without a fault says, and will not do for a shopper all the same. */
import type { Calendar } from '../../feed/calendar.js';
import { createCalendar } from '../../feed/zones.js';
import type { Feed, Product, Video } from '../../feed/schema.js';
import { DAY_MS } from '../../tools/time.js';
import type { Finding, Mend } from './finding.js';
import { shareLinks } from './shareLinks.js';

const SOON_DAYS = 14;

export function checkMeaning(
  feed: Feed,
  nowMs: number,
  /** Since when products are no longer in the shop that they came from. */
  missing: ReadonlyMap<string, string>,
): Finding[] {
  const calendar = createCalendar();
  const products = new Map(feed.products.map((product) => [product.id, product]));
  const shown = new Set(feed.videos.flatMap(({ tags = [] }) => tags.map(({ product }) => product)));
  return [
    ...feed.videos.flatMap((video) => checkVideo(video, products, calendar, nowMs)),
    ...feed.products
      .filter(({ id }) => shown.has(id))
      .flatMap((product) => checkProduct(product, missing.get(product.id))),
  ];
}

function checkVideo(
  video: Video,
  products: ReadonlyMap<string, Product>,
  calendar: Calendar,
  nowMs: number,
): Finding[] {
  const found: Finding[] = shareLinks(video);
  const say = (level: Finding['level'], code: string, message: string, mend?: Mend) =>
    found.push({ level, code, item: `video "${video.id}"`, message, ...(mend && { mend }) });
  const { rights, show = {}, duration, tags = [] } = video;
  if (rights.status !== 'owned' && rights.status !== 'licensed')
    say('fault', 'RIGHTS', `its rights are "${rights.status}": only owned and licensed are shown.`);
  const endMs = calendar.toMs(rights.expiresAt ?? '', show.timeZone, 'start');
  if (endMs <= nowMs) say('fault', 'RIGHTS_ENDED', `its rights ended at ${rights.expiresAt}.`);
  else if (endMs - nowMs < SOON_DAYS * DAY_MS)
    say('warning', 'RIGHTS_END', `its rights end at ${rights.expiresAt}: ask for more time.`);
  if (rights.channels && !rights.channels.includes('onsite'))
    say('fault', 'RIGHTS', 'its rights have no channel "onsite", so that no shop shows it.');
  if (calendar.toMs(show.until ?? '', show.timeZone, 'end') <= nowMs)
    say('fault', 'SHOW_ENDED', `its time was over at ${show.until} (show.until).`);
  const fromMs = calendar.toMs(show.from ?? '', show.timeZone, 'start');
  if (fromMs >= calendar.toMs(show.until ?? '', show.timeZone, 'end'))
    say(
      'fault',
      'SHOW_NEVER',
      `it is shown from ${show.from} until ${show.until}, which is never.`,
    );
  else if (fromMs > nowMs)
    say('warning', 'SHOW_LATER', `it is not shown before ${show.from} (show.from).`);
  const unlisted = (show.products ?? []).filter((id) => !products.has(id));
  if (unlisted.length)
    say(
      'warning',
      'SHOW_UNLISTED',
      `show.products names ${unlisted.map((id) => `"${id}"`).join(', ')}, which the feed does not list.`,
    );
  for (const [index, { start = 0, end = 0, product }] of tags.entries()) {
    if (duration !== undefined && Math.max(start, end) > duration)
      say(
        'fault',
        'TAG_OUTSIDE',
        `tags[${index}] (${product}) is at ${Math.max(start, end)} s, and the video ends at ${duration} s.`,
      );
    if (!products.has(product))
      say(
        'warning',
        'TAG_UNLISTED',
        `tags[${index}] names "${product}", which the feed does not list: only a shop that knows it shows it.`,
      );
  }
  if (tags.length === 0) say('warning', 'NO_PRODUCT', 'no product is tagged.', 'tag');
  if (!video.poster) say('warning', 'NO_POSTER', 'without a poster its card is a plain colour.');
  const addresses = [
    ...[
      ...video.sources,
      ...(video.describedSources ?? []),
      video.poster,
      video.preview,
      ...(video.captions ?? []),
      ...(video.descriptions ?? []),
    ].flatMap((each) => each?.src ?? []),
  ];
  for (const src of addresses) {
    const why = expiryOf(src, nowMs);
    if (why) say('fault', 'LINK_EXPIRES', `${src.slice(0, 120)} ${why}`, 'prepare');
  }
  return found;
}

function checkProduct(
  { id, url, ref, title }: Product,
  missingSince: string | undefined,
): Finding[] {
  const item = `product "${id}"`;
  const found: Finding[] = [];
  if (!url && !ref)
    found.push({
      level: 'warning',
      code: 'NO_URL',
      item,
      message: 'it has neither "url" nor "ref": on a shop of an unknown kind it cannot be bought.',
    });
  if (!title && !ref)
    found.push({ level: 'warning', code: 'NO_TITLE', item, message: 'it has no title.' });
  if (missingSince !== undefined)
    found.push({
      level: 'warning',
      code: 'GONE',
      item,
      message: `it has not been in the shop since ${missingSince.slice(0, 10)}: take it out, or import again.`,
    });
  return found;
}

/** Addresses that platforms and stores of files sign for a while. */
function expiryOf(src: string, nowMs: number): string | null {
  const url = URL.canParse(src) ? new URL(src) : null;
  if (!url) return null;
  const query = new Map([...url.searchParams].map(([key, value]) => [key.toLowerCase(), value]));
  const seconds = Number(query.get('expires') ?? query.get('x-expires') ?? query.get('exp'));
  const hex = /^[0-9a-f]{8}$/i.test(query.get('oe') ?? '')
    ? Number.parseInt(query.get('oe') ?? '', 16)
    : Number.NaN;
  const endMs = (Number.isFinite(hex) ? hex : seconds) * 1000;
  const own = 'Keep a file of your own.';
  if (endMs > 1e12 && endMs < 4e12)
    return endMs <= nowMs
      ? `was signed until ${new Date(endMs).toISOString().slice(0, 10)}, and is gone. ${own}`
      : `is signed until ${new Date(endMs).toISOString().slice(0, 10)}. ${own}`;
  const isSigned =
    ['x-amz-expires', 'x-goog-expires', 'se', 'key-pair-id'].some((key) => query.has(key)) &&
    [...query.keys()].some((key) => /signature|^sig$/.test(key));
  const isPlatform =
    /(^|\.)(cdninstagram\.com|fbcdn\.net|tiktokcdn(-\w+)?\.com|googlevideo\.com)$/.test(
      url.hostname,
    );
  return isSigned || isPlatform ? `is an address that ends after hours or days. ${own}` : null;
}
