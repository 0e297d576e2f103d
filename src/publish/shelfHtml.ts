import type { Feed } from '../feed/schema.js';
import { DEFAULT_HEADING } from '../i18n/heading.js';
import { attribute, markup, type Markup } from './markup.js';
import { disclosureLabel, languageOf, picture } from './parts.js';
import type { Shown, Site } from './site.js';
import { productLink } from './watchPage.js';

export interface ShelfHtmlOptions {
  heading?: string | undefined;
  /** The feed's address, which the element loads once its script is there. Default: `reels.json` beside the documents. */
  feedUrl?: string | undefined;
  /** How many videos; default 12. */
  count?: number | undefined;
}

/**
 * The shelf as a piece of a server's page: shown and selling before any script, by links to watch pages and products. It stands in the
 * element's own shadow root, declared in HTML; the element takes it over when its script comes.
 */
export function shelfHtml(
  videos: readonly Shown[],
  feed: Feed,
  site: Site,
  { heading = DEFAULT_HEADING, feedUrl, count = 12 }: ShelfHtmlOptions = {},
): string {
  return markup`<reel-shelf feed="${feedUrl ?? `${site.baseUrl}reels.json`}"${attribute('lang', languageOf(feed))}><template shadowrootmode="open"><link rel="stylesheet" href="${site.baseUrl}reelshelf-documents.css">
<section class="shelf" part="shelf" aria-label="${heading}"><h2>${heading}</h2>
<ul class="track">
${videos.slice(0, count).map((shown, index) => card(shown, feed, index > 1))}</ul></section></template></reel-shelf>
`.text;
}

function card(shown: Shown, feed: Feed, isLazy: boolean): Markup {
  const { title, poster, pageUrl, creator, video, products } = shown;
  const label = disclosureLabel(video);
  const [product] = products;
  return markup`<li class="card" part="card"><a class="video" href="${pageUrl}">${poster && picture(poster, poster.alt ?? '', isLazy)}<span class="title">${title}</span>${label && markup`<span class="disclosure" part="disclosure">${label}</span>`}${creator && markup`<span class="creator">${creator.handle}</span>`}</a>${product && productLink(product, feed)}</li>
`;
}
