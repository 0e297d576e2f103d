import { utcCalendar } from '../feed/calendar.js';
import type { Feed } from '../feed/schema.js';
import { attribute, deferredScript, linkedData, markup, type Markup } from './markup.js';
import { directionOf, disclosureLabel, languageOf, picture, priceLabel } from './parts.js';
import { LINK_PICTURE, momentUrl, type Shown, type ShownProduct, type Site } from './site.js';
import { safeUrl } from '../tools/safeUrl.js';
import { watchPageGraph, withZone } from './videoObject.js';

/** The page of one video: it is the main content, plays without script, and its products are links. */
export function watchPage(shown: Shown, feed: Feed, site: Site): string {
  const { title, creator, video } = shown;
  const label = disclosureLabel(video);
  return markup`<!doctype html>
<html lang="${languageOf(feed)}" dir="${directionOf(feed)}">
${head(shown, site)}
<body>
<main>
<h1>${title}</h1>
${shown.file ? player(shown, shown.file, site) : announcement(shown, feed)}
${(creator || label) && markup`<p class="credit">${label && markup`<span class="disclosure">${label}</span> `}${creator && creatorLine(shown)}</p>`}
${productList(shown, feed)}
${video.transcript && markup`<section class="transcript"><h2>Transcript</h2><p>${video.transcript}</p></section>`}
</main>
</body>
</html>
`.text;
}

function head(shown: Shown, site: Site): Markup {
  const { title, description, pageUrl, poster, file } = shown;
  const graph = watchPageGraph(shown);
  const made = safeUrl(site.linkPictures?.[shown.video.id], site.baseUrl);
  const linked = made ? { src: made, ...LINK_PICTURE } : poster;
  const property = (name: string, content: string | number | null | undefined) =>
    content !== null && content !== undefined && content !== ''
      ? markup`<meta property="${name}"${attribute('content', content)}>\n`
      : null;
  return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="reelshelf">
<title>${title}${site.name && ` – ${site.name}`}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${pageUrl}">
${property('og:type', 'video.other')}${property('og:title', title)}${property('og:description', description)}${property('og:url', pageUrl)}${property('og:site_name', site.name)}${property('og:image', linked?.src)}${property('og:image:width', linked?.width)}${property('og:image:height', linked?.height)}${linked && property('og:image:alt', poster?.alt ?? title)}${file && markup`${property('og:video', file.url)}${property('og:video:type', 'video/mp4')}${property('og:video:width', file.width)}${property('og:video:height', file.height)}`}<meta name="twitter:card" content="${linked ? 'summary_large_image' : 'summary'}">
<link rel="stylesheet" href="${site.baseUrl}reelshelf-documents.css">
${graph && linkedData(graph)}${deferredScript(`${site.baseUrl}reelshelf-watch.js`)}
</head>`;
}

function player(
  { poster, captions, descriptions, title }: Shown,
  file: NonNullable<Shown['file']>,
  { baseUrl }: Site,
): Markup {
  const origin = /^https?:\/\/[^/]+/.exec(baseUrl)?.[0] ?? '';
  // Browsers read captions of another origin only in this mode, and then want leave for the video, too.
  const isElsewhere = [...captions, ...descriptions].some(
    ({ src }) => !src.startsWith(`${origin}/`),
  );
  return markup`<video controls playsinline preload="metadata" aria-label="${title}" src="${file.url}"${attribute('poster', poster?.src)}${attribute('width', file.width)}${attribute('height', file.height)}${isElsewhere && markup` crossorigin="anonymous"`}>
${captions.map(({ src, lang, label }) => markup`<track kind="captions" src="${src}" srclang="${lang}" label="${label}">\n`)}${descriptions.map(({ src, lang, label }) => markup`<track kind="descriptions" src="${src}" srclang="${lang}" label="${label}">\n`)}</video>`;
}

/** Of a live: its picture, and when it begins, by the clock that the feed names. */
function announcement({ poster, title, video }: Shown, feed: Feed): Markup {
  const { startsAt = '', state } = video.live ?? {};
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):(\d\d)$/.exec(startsAt) ?? [];
  const offsetMs = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const atMs = utcCalendar.toMs(startsAt, 'UTC', 'start');
  const moment = Number.isNaN(atMs)
    ? ''
    : `${new Intl.DateTimeFormat(languageOf(feed), {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: 'UTC',
      }).format(atMs + offsetMs)} (UTC${sign}${hours}:${minutes})`;
  return markup`${poster && picture(poster, poster.alt ?? title, false)}
<p class="live">${state === 'ended' ? 'It was live' : 'Live'}${moment && markup`: <time datetime="${withZone(startsAt)}">${moment}</time>`}</p>`;
}

function creatorLine({ creator }: Shown): Markup {
  const name = creator?.name ?? creator?.handle ?? '';
  return creator?.url
    ? markup`By <a href="${creator.url}" rel="noopener">${name}</a>`
    : markup`By ${name}`;
}

function productList({ products, moments, pageUrl }: Shown, feed: Feed): Markup | null {
  if (products.length === 0) return null;
  return markup`<section class="products"><h2>In this video</h2>
<ul>
${products.map((each) => markup`<li>${productLink(each, feed)}${momentLink(each)}</li>\n`)}</ul></section>`;

  function momentLink(each: ShownProduct): Markup | null {
    const start = moments.find(({ product }) => product === each)?.start;
    if (start === undefined) return null;
    const clock = `${Math.floor(start / 60)}:${String(Math.floor(start % 60)).padStart(2, '0')}`;
    return markup` <a class="moment" href="${momentUrl(pageUrl, start)}" data-seconds="${start}">Seen at ${clock}</a>`;
  }
}

export function productLink(each: ShownProduct, feed: Feed): Markup {
  const { title, url, image } = each;
  const price = priceLabel(each, feed);
  const inside = markup`${image && picture(image, '', true)}<span class="title">${title}</span>${price && markup` <span class="price">${price}</span>`}`;
  return url
    ? markup`<a class="product" href="${url}" data-product="${each.product.id}">${inside}</a>`
    : markup`<span class="product">${inside}</span>`;
}
