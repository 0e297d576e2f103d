import { safeUrl } from '../../../tools/safeUrl.js';

/** Another name than the deep link's, which opens a video. */
const TOKEN_PARAM = 'reelshelf-mark';

/**
 * A product's address with what it takes to credit the video: `utm_*` on another origin, and on the shop's own the mark that an
 * order can bring back. The mark of an address names no session: addresses are copied, logged and passed on. Parameters that are there
 * already stay. The attribution is absent without consent, and so are then mark and `utm_content`.
 *
 * @returns `null` when the address may not be used.
 */
export function productLink(
  url: string | undefined,
  pageUrl: string,
  attribution?: Readonly<Record<string, string>>,
): string | null {
  const safe = safeUrl(url, pageUrl);
  if (!safe) return null;
  const link = new URL(safe);
  const token = Object.values(attribution ?? {})[0];
  const [, video, time] = /^(.+)\.[^.]+\.([^.]+)$/.exec(token ?? '') ?? [];
  const campaign = {
    utm_source: 'reelshelf',
    utm_medium: 'shoppable_video',
    ...(video ? { utm_content: video } : {}),
  };
  // Within the shop a campaign would begin a new visit in its analytics and lose where the shopper came from.
  const isOwn = link.origin === new URL(pageUrl).origin;
  const wanted = !isOwn ? campaign : video ? { [TOKEN_PARAM]: `${video}.link.${time}` } : {};
  for (const [name, value] of Object.entries(wanted))
    if (!link.searchParams.has(name)) link.searchParams.set(name, value);
  return link.href;
}
