/** What the schema cannot see of an item: whether its URLs may be used, its ids lead somewhere, its dates exist. */
import { safeUrl } from '../../tools/safeUrl.js';
import type { Calendar, ShowWindow } from '../calendar.js';
import type { IssuePath } from '../issues/issues.js';
import type { Refuse } from './parseItem.js';
import type { Creator, Feed, Product, Video, VideoSource } from '../schema.js';

/** Embeds name their video by the platform's own id; we build the address. */
const EMBED_IDS: Partial<Record<VideoSource['type'], RegExp>> = {
  youtube: /^[\w-]{11}$/,
  tiktok: /^\d{15,20}$/,
  // An unlisted video's has a second part.
  vimeo: /^\d{6,12}(\/[\da-f]{6,20})?$/,
  instagram: /^[\w-]{5,40}$/,
};

/** Pages on which a platform shows a video. Named as a file, it is read as the platform's id where it has one. */
const SHARE_LINK =
  /^https?:\/\/(\w{1,3}\.)?(youtu|(tiktok|instagram|vimeo|player\.vimeo(?=\.com\/video))\.com\/)/i;

type Slot<K extends string> = { [key in K]?: string | undefined };

/** Makes the URL at `holder[key]` absolute, or refuses it. */
function settleUrl<K extends string>(
  holder: Slot<K> | undefined,
  key: K,
  at: IssuePath,
  baseUrl: string,
  refuse: Refuse,
): void {
  const raw = holder?.[key];
  if (holder === undefined || raw === undefined) return;
  const safe = safeUrl(raw, baseUrl);
  if (safe === null) refuse([...at, key], 'URL_REFUSED', raw);
  else holder[key] = safe;
}

export function checkHead({ locale }: Pick<Feed, 'locale'>, refuse: Refuse): void {
  if (locale === undefined) return;
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    refuse(['locale'], 'LOCALE_UNKNOWN', locale);
  }
}

export function checkCreator(creator: Creator, refuse: Refuse, baseUrl: string): void {
  settleUrl(creator, 'url', [], baseUrl, refuse);
  settleUrl(creator, 'avatar', [], baseUrl, refuse);
}

export function checkProduct(product: Product, refuse: Refuse, baseUrl: string): void {
  settleUrl(product, 'url', [], baseUrl, refuse);
  settleUrl(product.image, 'src', ['image'], baseUrl, refuse);
  const { options = [], variants = [] } = product;
  const ids = new Set<string>();
  for (const [index, variant] of variants.entries()) {
    settleUrl(variant.image, 'src', ['variants', index, 'image'], baseUrl, refuse);
    const values = variant.options ?? [];
    const fits =
      values.length === options.length &&
      options.every((option, at) => values[at] === '' || option.values.includes(values[at] ?? ''));
    if (!fits)
      refuse(
        ['variants', index, 'options'],
        'OPTIONS_MISMATCH',
        values.join(' / '),
        options.map(({ name }) => name).join(' / '),
      );
    else if (ids.has(variant.id)) refuse(['variants', index, 'id'], 'DUPLICATE_ID', variant.id);
    ids.add(variant.id);
  }
}

export interface FeedAround {
  baseUrl: string;
  calendar: Calendar;
  creators: { has(id: string): boolean };
}

export function checkVideo(
  video: Video,
  refuse: Refuse,
  { baseUrl, calendar, creators }: FeedAround,
): void {
  if (video.creator && !creators.has(video.creator))
    refuse(['creator'], 'CREATOR_UNKNOWN', video.creator);
  // A licensed video has to name its creator.
  else if (!video.creator && video.rights.status === 'licensed') refuse(['creator'], 'MISSING');

  for (const key of ['sources', 'describedSources'] as const)
    for (const [index, source] of (video[key] ?? []).entries()) {
      const pattern = EMBED_IDS[source.type];
      if (!pattern && !SHARE_LINK.test(source.src))
        settleUrl(source, 'src', [key, index], baseUrl, refuse);
      else if (!pattern?.test(source.src))
        refuse([key, index, 'src'], 'EMBED_ID_REFUSED', source.src, source.type);
    }
  settleUrl(video.poster, 'src', ['poster'], baseUrl, refuse);
  settleUrl(video.preview, 'src', ['preview'], baseUrl, refuse);
  settleUrl(video.live, 'channel', ['live'], baseUrl, refuse);
  for (const key of ['captions', 'descriptions'] as const)
    for (const [index, file] of (video[key] ?? []).entries())
      settleUrl(file, 'src', [key, index], baseUrl, refuse);

  for (const [index, { start = 0, end = start }] of (video.tags ?? []).entries()) {
    if (end < start) refuse(['tags', index, 'end'], 'TAG_ENDS_BEFORE_START', end, String(start));
  }

  const { show = {}, rights, stats } = video;
  const settleDate = (at: IssuePath, moment: string | undefined) => {
    if (moment !== undefined && Number.isNaN(calendar.toMs(moment, 'UTC', 'start')))
      refuse(at, 'DATE_IMPOSSIBLE', moment);
  };
  settleDate(['publishedAt'], video.publishedAt);
  settleDate(['live', 'startsAt'], video.live?.startsAt);
  const settleWindow = (at: IssuePath, { from, until, timeZone }: ShowWindow) => {
    if (timeZone !== undefined && !calendar.hasZone(timeZone))
      refuse([...at, 'timeZone'], 'TIME_ZONE_UNKNOWN', timeZone);
    settleDate([...at, 'from'], from);
    settleDate([...at, 'until'], until);
  };
  settleWindow(['show'], show);
  for (const [index, tag] of (video.tags ?? []).entries())
    if (tag.show) settleWindow(['tags', index, 'show'], tag.show);
  settleDate(['rights', 'expiresAt'], rights.expiresAt);
  settleDate(['stats'], stats?.updatedAt);
}
