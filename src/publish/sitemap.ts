import { markup } from './markup.js';
import type { Shown, Site } from './site.js';
import { withZone } from './videoObject.js';

/** More belong into a second file; no shelf has as many. */
const MAX_SITEMAP_PAGES = 50_000;

/** The video sitemap of the watch pages, in Google's form. A video without a picture or a file has no place in it. */
export function videoSitemap(videos: readonly Shown[], _site: Site): string {
  const pages = videos.filter(({ poster, file }) => poster && file).slice(0, MAX_SITEMAP_PAGES);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
${pages.map(entry)}</urlset>
`.text;
}

function entry({ pageUrl, poster, title, description, file, video, publishedAt, creator }: Shown) {
  const seconds = Math.round(video.duration ?? 0);
  const { expiresAt, territories } = video.rights;
  return markup`<url>
<loc>${pageUrl}</loc>
<video:video>
<video:thumbnail_loc>${poster?.src}</video:thumbnail_loc>
<video:title>${title}</video:title>
<video:description>${description.slice(0, 2048)}</video:description>
<video:content_loc>${file?.url}</video:content_loc>
${seconds >= 1 && seconds <= 28_800 && markup`<video:duration>${seconds}</video:duration>\n`}${expiresAt && markup`<video:expiration_date>${withZone(expiresAt)}</video:expiration_date>\n`}${publishedAt && markup`<video:publication_date>${withZone(publishedAt)}</video:publication_date>\n`}${territories && markup`<video:restriction relationship="allow">${territories.join(' ')}</video:restriction>\n`}${creator && markup`<video:uploader>${creator.name ?? creator.handle}</video:uploader>\n`}</video:video>
</url>
`;
}
