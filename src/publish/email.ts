import type { Feed } from '../feed/schema.js';
import { safeUrl } from '../tools/safeUrl.js';
import { attribute, markup, type Markup } from './markup.js';
import { disclosureLabel, languageOf, priceLabel } from './parts.js';
import { momentUrl, type Shown, type Site } from './site.js';

export interface EmailOptions {
  /** `utm_campaign`, which events keep beside the page's address. */
  campaign: string;
  /** The page to open: one of the shop's that has the shelf. Default: the video's watch page. */
  landing?: string | undefined;
  /** The second to open at; default: the first product's moment. */
  seconds?: number | undefined;
}

const FONT = 'font-family:Helvetica,Arial,sans-serif';
/** A word longer than a telephone is wide would make the whole mail as wide. */
const WORDS = `${FONT};word-break:break-word`;

/**
 * A piece for a newsletter: the still with its play mark, one link around it, products below. Tables and inline styles, as mail programs
 * know nothing else; as wide as its place up to 480 pixels. Text brings its own ground: on a dark one it could not be read. `null` without a still or poster.
 */
export function emailPiece(
  shown: Shown,
  feed: Feed,
  site: Site,
  options: EmailOptions,
): string | null {
  const { title, video, creator, poster, products } = shown;
  const still = safeUrl(site.stills?.[video.id], site.baseUrl) ?? poster?.src;
  const link = emailLink(shown, site, options);
  if (!still || !link) return null;
  const label = disclosureLabel(video);
  const credit = [label, creator?.handle].filter(Boolean).join(' · ');
  return markup`<!-- reelshelf: ${title.replaceAll('-', '‑')} -->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" lang="${languageOf(feed)}" style="max-width:480px;margin:0 auto;background-color:#ffffff;color:#111111;border-radius:12px;">
<tr><td style="padding:0;"><a href="${link}" style="text-decoration:none;"><img src="${still}" alt="Play video: ${title}" width="480" style="display:block;width:100%;max-width:480px;height:auto;border:0;border-radius:12px 12px 0 0;${FONT};font-size:16px;color:#111111;"></a></td></tr>
<tr><td style="padding:12px 16px 4px;${WORDS};font-size:16px;line-height:22px;"><a href="${link}" style="color:#111111;text-decoration:none;font-weight:bold;">${title}</a>${credit && markup`<br><span style="color:#595959;font-size:13px;">${credit}</span>`}</td></tr>
${products.slice(0, 3).map((product) => productRow(product, priceLabel(product, feed), options, shown))}<tr><td style="height:12px;font-size:0;line-height:0;">&nbsp;</td></tr>
</table>
`.text;
}

function productRow(
  { title, url }: Shown['products'][number],
  price: string | null,
  options: EmailOptions,
  shown: Shown,
): Markup | null {
  const link = url && withCampaign(url, options, shown);
  return link
    ? markup`<tr><td style="padding:4px 16px;${WORDS};font-size:14px;line-height:20px;color:#111111;"><a${attribute('href', link)} style="color:#111111;text-decoration:underline;">${title}</a>${price && ` ${price}`}</td></tr>\n`
    : null;
}

/** Opens the video at its second; campaign and creator stand in the query as analytics tools read them, and so in our events. */
export function emailLink(shown: Shown, site: Site, options: EmailOptions): string | null {
  const seconds = options.seconds ?? shown.moments[0]?.start ?? 0;
  const page = safeUrl(options.landing ?? momentUrl(shown.pageUrl, seconds), site.baseUrl);
  if (!page) return null;
  const opened =
    options.landing === undefined
      ? page
      : withQuery(page, [
          ['reelshelf', shown.video.id],
          ...(seconds > 0 ? [['t', String(seconds)] as const] : []),
        ]);
  return withCampaign(opened, options, shown);
}

const withCampaign = (url: string, { campaign }: EmailOptions, { video }: Shown): string =>
  withQuery(url, [
    ['utm_source', 'reelshelf'],
    ['utm_medium', 'email'],
    ['utm_campaign', campaign],
    ['utm_content', [video.creator, video.id].filter(Boolean).join('/')],
  ]);

/** Before a mark in the page, and beside what the address has already. */
function withQuery(url: string, pairs: readonly (readonly [string, string])[]): string {
  const [page = '', ...fragment] = url.split('#');
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return [page + (page.includes('?') ? '&' : '?') + query, ...fragment].join('#');
}
