/** What a feed without a fault says, and will not do for a shopper all the same. */
import { said, type Said } from '../../i18n/said.js';
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

/** Says what is found of one video. */
type Tell = (level: Finding['level'], code: string, words: Said, mend?: Mend) => void;

function checkVideo(
  video: Video,
  products: ReadonlyMap<string, Product>,
  calendar: Calendar,
  nowMs: number,
): Finding[] {
  const found: Finding[] = shareLinks(video);
  const say: Tell = (level, code, words, mend) =>
    found.push({ level, code, item: `video "${video.id}"`, ...words, ...(mend && { mend }) });
  checkRights(video, calendar, nowMs, say);
  checkTime(video, products, calendar, nowMs, say);
  checkTags(video, products, say);
  if (!video.tags?.length) say('warning', 'NO_PRODUCT', said('findings.tag.none'), 'tag');
  if (!video.poster) say('warning', 'NO_POSTER', said('findings.poster.none'));
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
    if (why) say('fault', 'LINK_EXPIRES', why, 'prepare');
  }
  return found;
}

function checkRights(
  { rights, show = {} }: Video,
  calendar: Calendar,
  nowMs: number,
  say: Tell,
): void {
  if (rights.status !== 'owned' && rights.status !== 'licensed')
    say(
      'fault',
      'RIGHTS',
      said(
        'findings.rights.status',
        { status: rights.status },
        `its rights are "${rights.status}": only owned and licensed are shown.`,
      ),
    );
  const endMs = calendar.toMs(rights.expiresAt ?? '', show.timeZone, 'start');
  if (endMs <= nowMs)
    say('fault', 'RIGHTS_ENDED', said('findings.rights.ended', { at: rights.expiresAt ?? '' }));
  else if (endMs - nowMs < SOON_DAYS * DAY_MS)
    say('warning', 'RIGHTS_END', said('findings.rights.end', { at: rights.expiresAt ?? '' }));
  if (rights.channels && !rights.channels.includes('onsite'))
    say(
      'fault',
      'RIGHTS',
      said(
        'findings.rights.offsite',
        undefined,
        'its rights have no channel "onsite", so that no shop shows it.',
      ),
    );
}

function checkTime(
  { show = {} }: Video,
  products: ReadonlyMap<string, Product>,
  calendar: Calendar,
  nowMs: number,
  say: Tell,
): void {
  if (calendar.toMs(show.until ?? '', show.timeZone, 'end') <= nowMs)
    say(
      'fault',
      'SHOW_ENDED',
      said(
        'findings.show.ended',
        { at: show.until ?? '' },
        `its time was over at ${show.until} (show.until).`,
      ),
    );
  const fromMs = calendar.toMs(show.from ?? '', show.timeZone, 'start');
  if (fromMs >= calendar.toMs(show.until ?? '', show.timeZone, 'end'))
    say(
      'fault',
      'SHOW_NEVER',
      said('findings.show.never', { from: show.from ?? '', until: show.until ?? '' }),
    );
  else if (fromMs > nowMs)
    say(
      'warning',
      'SHOW_LATER',
      said(
        'findings.show.later',
        { at: show.from ?? '' },
        `it is not shown before ${show.from} (show.from).`,
      ),
    );
  const unlisted = (show.products ?? []).filter((id) => !products.has(id));
  if (unlisted.length)
    say(
      'warning',
      'SHOW_UNLISTED',
      said(
        'findings.show.unlisted',
        { products: unlisted.join(', ') },
        `show.products names ${unlisted.map((id) => `"${id}"`).join(', ')}, which the feed does not list.`,
      ),
    );
}

function checkTags(
  { duration, tags = [] }: Video,
  products: ReadonlyMap<string, Product>,
  say: Tell,
): void {
  for (const [index, { start = 0, end = 0, product }] of tags.entries()) {
    if (duration !== undefined && Math.max(start, end) > duration)
      say(
        'fault',
        'TAG_OUTSIDE',
        said(
          'findings.tag.outside',
          { product, at: Math.max(start, end), end: duration },
          `tags[${index}] (${product}) is at ${Math.max(start, end)} s, and the video ends at ${duration} s.`,
        ),
      );
    if (!products.has(product))
      say(
        'warning',
        'TAG_UNLISTED',
        said(
          'findings.tag.unlisted',
          { product },
          `tags[${index}] names "${product}", which the feed does not list: only a shop that knows it shows it.`,
        ),
      );
  }
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
      ...said(
        'findings.product.unbuyable',
        undefined,
        'it has neither "url" nor "ref": on a shop of an unknown kind it cannot be bought.',
      ),
    });
  if (!title && !ref)
    found.push({ level: 'warning', code: 'NO_TITLE', item, ...said('findings.product.untitled') });
  if (missingSince !== undefined)
    found.push({
      level: 'warning',
      code: 'GONE',
      item,
      ...said(
        'findings.product.gone',
        { day: missingSince.slice(0, 10) },
        `it has not been in the shop since ${missingSince.slice(0, 10)}: take it out, or import again.`,
      ),
    });
  return found;
}

/** Addresses that platforms and stores of files sign for a while. */
function expiryOf(address: string, nowMs: number): Said | null {
  const src = address.slice(0, 120);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return null;
  const query = new Map([...url.searchParams].map(([key, value]) => [key.toLowerCase(), value]));
  const seconds = Number(query.get('expires') ?? query.get('x-expires') ?? query.get('exp'));
  const hex = /^[0-9a-f]{8}$/i.test(query.get('oe') ?? '')
    ? Number.parseInt(query.get('oe') ?? '', 16)
    : Number.NaN;
  const endMs = (Number.isFinite(hex) ? hex : seconds) * 1000;
  if (endMs > 1e12 && endMs < 4e12)
    return endMs <= nowMs
      ? said('findings.link.gone', { src, day: new Date(endMs).toISOString().slice(0, 10) })
      : said('findings.link.until', { src, day: new Date(endMs).toISOString().slice(0, 10) });
  const isSigned =
    ['x-amz-expires', 'x-goog-expires', 'se', 'key-pair-id'].some((key) => query.has(key)) &&
    [...query.keys()].some((key) => /signature|^sig$/.test(key));
  const isPlatform =
    /(^|\.)(cdninstagram\.com|fbcdn\.net|tiktokcdn(-\w+)?\.com|googlevideo\.com)$/.test(
      url.hostname,
    );
  return isSigned || isPlatform ? said('findings.link.short', { src }) : null;
}
