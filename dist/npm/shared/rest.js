import { A as DEFAULT_HEADING, _ as priceOf, j as createFormats, k as shelfTexts } from "./shelf.js";
import { S as safeUrl, a as isSoldOut, l as DEFAULTS, o as hash32, r as selectVideos, t as SCHEMA } from "./plain.js";
import { n as choosePixels, s as feedSchema } from "./feed-plain.js";
import { S as attempt, U as fractionDigits, gt as omitNullish, i as maskPayload, it as writeJson, n as maskId, o as isRecord } from "./common.js";
import { a as defineCatalog, i as defineWire } from "./measuring-plain.js";
import { a as hasPrivacyControl, c as catalog$1, i as cleanPageUrl, o as hasFunction, s as readPath } from "./measuring.js";
import * as z from "zod/mini";
import { array, boolean, enum as enum$1, gte, int, literal, looseObject, lte, maxLength, minLength, nullable, number, object, optional, regex, string, unknown } from "zod/mini";

// src/feed/jsonSchema.ts
/**
* The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
* that lead nowhere and impossible dates are beyond it; and more: other spellings that `parseFeed` takes are not in it. For the command line and npm; the page never loads it.
*/
function feedJsonSchema() {
	const schema = z.toJSONSchema(feedSchema, { io: "input" });
	const { items } = schema.properties?.["videos"] ?? {};
	if (items?.required) items.required = items.required.filter((key) => !DEFAULTS.includes(key));
	return {
		title: "Reelshelf feed, version 1",
		...schema
	};
}

// src/publish/site.ts
/** Where the documents will stand, and what they may show. */
/**
* The videos of a feed that may be published, in the feed's order of merit. A video that is only at a platform (YouTube, TikTok) has no
* file to show, and its page there is its watch page already.
*
* @param channel - what the rights have to cover.
*/
function shownVideos(feed, site, channel = "onsite") {
	const safe = (url) => safeUrl(url, site.baseUrl);
	const videos = selectVideos(feed, {
		nowMs: site.nowMs,
		channel,
		seed: "documents"
	});
	const products = new Map(feed.products.map((product) => [product.id, shownProduct(product, safe)]));
	const creators = new Map(feed.creators.map(({ url, ...creator }) => {
		const page = safe(url);
		return [creator.id, {
			...creator,
			...page ? { url: page } : {}
		}];
	}));
	return videos.flatMap((video) => {
		const source = video.sources.find(({ type, src }) => type === "mp4" && safe(src));
		if (!source) return [];
		const moments = momentsOf(video, products);
		const shown = [...new Set(moments.map(({ product }) => product))];
		const creator = creators.get(video.creator) ?? null;
		const title = video.title?.trim() || shown[0]?.title || (creator ? `Video by ${creator.name ?? creator.handle}` : `Video ${video.id}`);
		const path = `watch/${fileNameOf(video.id)}.html`;
		return {
			video,
			title,
			description: descriptionOf(video, title, shown),
			creator,
			file: {
				url: safe(source.src) ?? "",
				width: source.width,
				height: source.height
			},
			poster: safeImage(video.poster, safe),
			captions: (video.captions ?? []).flatMap(({ src, lang, label }) => {
				const url = safe(src);
				return url ? [{
					src: url,
					lang,
					label: label ?? lang
				}] : [];
			}),
			moments,
			products: shown,
			pageUrl: safe(path) ?? "",
			path,
			publishedAt: video.publishedAt ?? site.publishedAt?.[video.id] ?? null
		};
	});
}
var safeImage = (image, safe) => {
	const src = safe(image?.src);
	return image && src ? {
		...image,
		src
	} : null;
};
var shownProduct = (product, safe) => ({
	product,
	title: product.title || product.id,
	url: safe(product.url),
	image: safeImage(product.image, safe)
});
function momentsOf(video, products) {
	return (video.tags ?? []).flatMap(({ product: id, start = 0, end }) => {
		const product = products.get(id);
		return product ? [{
			start,
			end: end !== void 0 && end > start ? end : null,
			product
		}] : [];
	}).sort((a, b) => a.start - b.start);
}
function descriptionOf({ transcript }, title, products) {
	const text = transcript?.replace(/\s+/g, " ").trim();
	if (text) return text.length <= 300 ? text : `${text.slice(0, 299).replace(/\s+\S*$/, "")}…`;
	return products.length > 0 ? `${title}. In this video: ${products.map((each) => each.title).join(", ")}.` : title;
}
/** A name that every disk and host takes, and that two ids never share. */
function fileNameOf(id) {
	if (/^[a-z0-9][a-z0-9_-]{0,79}$/.test(id)) return id;
	return `${id.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "video"}-${hash32(id).toString(16).padStart(8, "0")}`;
}
/** A video's page, at that second. */
var momentUrl = (pageUrl, seconds) => seconds > 0 ? `${pageUrl}?t=${Math.round(seconds * 10) / 10}` : pageUrl;

// src/publish/markup.ts
/** HTML and XML as text: whatever is put in is escaped, but for what was made here. */
var Markup = /* @__PURE__ */ (() => (class {
	text;
	constructor(text) {
		this.text = text;
	}
	toString() {
		return this.text;
	}
}))();
/** Nothing that XML has no place for, and nothing that ends a text or an attribute. */
var escapeText = (text) => text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\u{10ffff}]/gu, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
function render(part) {
	if (part === null || part === void 0 || part === false) return "";
	if (part instanceof Markup) return part.text;
	if (typeof part === "object") return part.map(render).join("");
	return escapeText(String(part));
}
/** `html` and `xml` are written alike: attributes always in double quotes. */
var markup = (texts, ...parts) => new Markup(texts.map((text, place) => text + render(parts[place])).join(""));
/** ` name="value"`, or nothing where there is none. */
var attribute = (name, value) => new Markup(value === null || value === void 0 ? "" : ` ${name}="${escapeText(String(value))}"`);
/** The address of a program to run when the page has been read. */
var deferredScript = (src) => new Markup(`<script defer${attribute("src", src)}><\/script>`);
/** What search engines read: nothing in it can end the element or begin a comment. */
var linkedData = (value) => {
	const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return new Markup(`<script type="application/ld+json">${json}<\/script>\n`);
};

// src/publish/parts.ts
/** What several documents show alike. */
var languageOf = (feed) => feed.locale ?? "en";
var directionOf = (feed) => /^(ar|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i.test(languageOf(feed)) ? "rtl" : "ltr";
/** What law wants seen; `null` where there is nothing to disclose. */
function disclosureLabel({ disclosure }) {
	return disclosure && disclosure !== "none" ? shelfTexts[`disclosure_${disclosure}`] : null;
}
function priceLabel({ product }, feed) {
	if (isSoldOut(product)) return shelfTexts.soldOut;
	const { price, isFrom } = priceOf(product);
	if (!price) return null;
	const text = createFormats(languageOf(feed)).money(price);
	return isFrom ? shelfTexts.priceFrom.replace("{price}", text) : text;
}
var picture = (image, alt, isLazy) => markup`<img src="${image.src}" alt="${alt}"${attribute("width", image.width)}${attribute("height", image.height)}${isLazy && markup` loading="lazy"`}>`;

// src/publish/videoObject.ts
/** A watch page's structured data, by Google's rules for videos, key moments and product snippets. */
/** @returns `null` where something that the rules require is not known: a picture, or since when it is published. */
function videoObject(shown) {
	const { video, title, description, poster, file, creator, pageUrl, publishedAt } = shown;
	if (!poster || !publishedAt) return null;
	const clips = clipsOf(shown);
	const { expiresAt, territories } = video.rights;
	return {
		"@type": "VideoObject",
		"@id": `${pageUrl}#video`,
		name: title,
		description,
		thumbnailUrl: [poster.src],
		uploadDate: withZone(publishedAt),
		contentUrl: file.url,
		url: pageUrl,
		...video.duration ? { duration: `PT${Math.max(1, Math.round(video.duration))}S` } : {},
		...file.width && file.height ? {
			width: file.width,
			height: file.height
		} : {},
		...expiresAt ? { expires: withZone(expiresAt) } : {},
		...territories ? { regionsAllowed: territories.join(",") } : {},
		...creator ? { creator: {
			"@type": "Person",
			name: creator.name ?? creator.handle,
			alternateName: creator.handle,
			...creator.url ? { url: creator.url } : {}
		} } : {},
		...video.transcript ? { transcript: video.transcript } : {},
		...clips.length > 0 ? { hasPart: clips } : {},
		...shown.products.length > 0 ? { mentions: shown.products.flatMap(({ url }) => url ? [{ "@id": productId(url) }] : []) } : {}
	};
}
/** The page's whole graph. A product is named as its own page names it, so that both are one to who reads them. */
function watchPageGraph(shown) {
	const video = videoObject(shown);
	const products = shown.products.flatMap((each) => productObject(each) ?? []);
	const graph = [...video ? [video] : [], ...products];
	return graph.length > 0 ? {
		"@context": "https://schema.org",
		"@graph": graph
	} : null;
}
/** A clip for each moment; two never start together. */
function clipsOf({ moments, pageUrl, video }) {
	const starts = /* @__PURE__ */ new Set();
	return moments.flatMap(({ start, end, product }) => {
		const startOffset = Math.floor(start);
		if (starts.has(startOffset) || video.duration !== void 0 && start >= video.duration) return [];
		starts.add(startOffset);
		const last = Math.min(Math.floor(end ?? 0), Math.floor(video.duration ?? Infinity));
		return [{
			"@type": "Clip",
			name: product.title,
			startOffset,
			...last > startOffset ? { endOffset: last } : {},
			url: momentUrl(pageUrl, startOffset)
		}];
	});
}
var productId = (url) => `${url}#product`;
/** With its price, which a product snippet has to have; without one it is not marked up at all. */
function productObject({ product, title, url, image }) {
	const { price, isFrom } = priceOf(product);
	if (!url || !price) return null;
	const availability = isSoldOut(product) ? "OutOfStock" : product.available === true || product.variants?.some(({ available }) => available) ? "InStock" : null;
	return {
		"@type": "Product",
		"@id": productId(url),
		name: title,
		url,
		...image ? { image: [image.src] } : {},
		...product.description ? { description: product.description } : {},
		offers: {
			...isFrom ? {
				"@type": "AggregateOffer",
				lowPrice: price.amount
			} : {
				"@type": "Offer",
				price: price.amount
			},
			priceCurrency: price.currency,
			url,
			...availability ? { availability: `https://schema.org/${availability}` } : {}
		}
	};
}
/** Dates without a zone are read as the reader's own; ours are UTC. */
function withZone(date) {
	if (/(Z|[+-]\d\d:\d\d)$/.test(date)) return date;
	return date.includes("T") ? `${date}Z` : `${date}T00:00:00Z`;
}

// src/publish/watchPage.ts
/** The page of one video: it is the main content, plays without script, and its products are links. */
function watchPage(shown, feed, site) {
	const { title, creator, video } = shown;
	const label = disclosureLabel(video);
	return markup`<!doctype html>
<html lang="${languageOf(feed)}" dir="${directionOf(feed)}">
${head(shown, site)}
<body>
<main>
<h1>${title}</h1>
${player(shown, site)}
${(creator || label) && markup`<p class="credit">${label && markup`<span class="disclosure">${label}</span> `}${creator && creatorLine(shown)}</p>`}
${productList(shown, feed)}
${video.transcript && markup`<section class="transcript"><h2>Transcript</h2><p>${video.transcript}</p></section>`}
</main>
</body>
</html>
`.text;
}
function head(shown, site) {
	const { title, description, pageUrl, poster, file } = shown;
	const graph = watchPageGraph(shown);
	const property = (name, content) => content !== null && content !== void 0 && content !== "" ? markup`<meta property="${name}"${attribute("content", content)}>\n` : null;
	return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="reelshelf">
<title>${title}${site.name && ` – ${site.name}`}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${pageUrl}">
${property("og:type", "video.other")}${property("og:title", title)}${property("og:description", description)}${property("og:url", pageUrl)}${property("og:site_name", site.name)}${property("og:image", poster?.src)}${property("og:image:width", poster?.width)}${property("og:image:height", poster?.height)}${poster && property("og:image:alt", poster.alt ?? title)}${property("og:video", file.url)}${property("og:video:type", "video/mp4")}${property("og:video:width", file.width)}${property("og:video:height", file.height)}<meta name="twitter:card" content="${poster ? "summary_large_image" : "summary"}">
<link rel="stylesheet" href="${site.baseUrl}reelshelf-documents.css">
${graph && linkedData(graph)}${deferredScript(`${site.baseUrl}reelshelf-watch.js`)}
</head>`;
}
function player({ file, poster, captions, title }, { baseUrl }) {
	const origin = /^https?:\/\/[^/]+/.exec(baseUrl)?.[0] ?? "";
	const isElsewhere = captions.some(({ src }) => !src.startsWith(`${origin}/`));
	return markup`<video controls playsinline preload="metadata" aria-label="${title}" src="${file.url}"${attribute("poster", poster?.src)}${attribute("width", file.width)}${attribute("height", file.height)}${isElsewhere && markup` crossorigin="anonymous"`}>
${captions.map(({ src, lang, label }) => markup`<track kind="captions" src="${src}" srclang="${lang}" label="${label}">\n`)}</video>`;
}
function creatorLine({ creator }) {
	const name = creator?.name ?? creator?.handle ?? "";
	return creator?.url ? markup`By <a href="${creator.url}" rel="noopener">${name}</a>` : markup`By ${name}`;
}
function productList({ products, moments, pageUrl }, feed) {
	if (products.length === 0) return null;
	return markup`<section class="products"><h2>In this video</h2>
<ul>
${products.map((each) => markup`<li>${productLink(each, feed)}${momentLink(each)}</li>\n`)}</ul></section>`;
	function momentLink(each) {
		const start = moments.find(({ product }) => product === each)?.start;
		if (start === void 0) return null;
		const clock = `${Math.floor(start / 60)}:${String(Math.floor(start % 60)).padStart(2, "0")}`;
		return markup` <a class="moment" href="${momentUrl(pageUrl, start)}" data-seconds="${start}">Seen at ${clock}</a>`;
	}
}
function productLink(each, feed) {
	const { title, url, image } = each;
	const price = priceLabel(each, feed);
	const inside = markup`${image && picture(image, "", true)}<span class="title">${title}</span>${price && markup` <span class="price">${price}</span>`}`;
	return url ? markup`<a class="product" href="${url}">${inside}</a>` : markup`<span class="product">${inside}</span>`;
}

// src/publish/sitemap.ts
/** More belong into a second file; no shelf has as many. */
var MAX_SITEMAP_PAGES = 5e4;
/** The video sitemap of the watch pages, in Google's form. A video without a picture has no place in it. */
function videoSitemap(videos, _site) {
	const pages = videos.filter(({ poster }) => poster).slice(0, MAX_SITEMAP_PAGES);
	return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
${pages.map(entry)}</urlset>
`.text;
}
function entry({ pageUrl, poster, title, description, file, video, publishedAt, creator }) {
	const seconds = Math.round(video.duration ?? 0);
	const { expiresAt, territories } = video.rights;
	return markup`<url>
<loc>${pageUrl}</loc>
<video:video>
<video:thumbnail_loc>${poster?.src}</video:thumbnail_loc>
<video:title>${title}</video:title>
<video:description>${description.slice(0, 2048)}</video:description>
<video:content_loc>${file.url}</video:content_loc>
${seconds >= 1 && seconds <= 28800 && markup`<video:duration>${seconds}</video:duration>\n`}${expiresAt && markup`<video:expiration_date>${withZone(expiresAt)}</video:expiration_date>\n`}${publishedAt && markup`<video:publication_date>${withZone(publishedAt)}</video:publication_date>\n`}${territories && markup`<video:restriction relationship="allow">${territories.join(" ")}</video:restriction>\n`}${creator && markup`<video:uploader>${creator.name ?? creator.handle}</video:uploader>\n`}</video:video>
</url>
`;
}

// src/publish/shelfHtml.ts
/**
* The shelf as a piece of a server's page: shown and selling before any script, by links to watch pages and products. It stands in the
* element's own shadow root, declared in HTML; the element takes it over when its script comes.
*/
function shelfHtml(videos, feed, site, { heading = DEFAULT_HEADING, feedUrl, count = 12 } = {}) {
	return markup`<reel-shelf feed="${feedUrl ?? `${site.baseUrl}reels.json`}"${attribute("lang", languageOf(feed))}><template shadowrootmode="open"><link rel="stylesheet" href="${site.baseUrl}reelshelf-documents.css">
<section class="shelf" part="shelf" aria-label="${heading}"><h2>${heading}</h2>
<ul class="track">
${videos.slice(0, count).map((shown, place) => card(shown, feed, place > 1))}</ul></section></template></reel-shelf>
`.text;
}
function card(shown, feed, isLazy) {
	const { title, poster, pageUrl, creator, video, products } = shown;
	const label = disclosureLabel(video);
	const [product] = products;
	return markup`<li class="card" part="card"><a class="video" href="${pageUrl}">${poster && picture(poster, poster.alt ?? "", isLazy)}<span class="title">${title}</span>${label && markup`<span class="disclosure" part="disclosure">${label}</span>`}${creator && markup`<span class="creator">${creator.handle}</span>`}</a>${product && productLink(product, feed)}</li>
`;
}

// src/publish/email.ts
var FONT = "font-family:Helvetica,Arial,sans-serif";
/**
* A piece for a newsletter: the still with its play mark, one link around it, products below. Tables and inline styles, as mail programs
* know nothing else; as wide as its place up to 480 pixels. Text brings its own ground: on a dark one it could not be read. `null` without a still or poster.
*/
function emailPiece(shown, feed, site, options) {
	const { title, video, creator, poster, products } = shown;
	const still = safeUrl(site.stills?.[video.id], site.baseUrl) ?? poster?.src;
	const link = emailLink(shown, site, options);
	if (!still || !link) return null;
	const credit = [disclosureLabel(video), creator?.handle].filter(Boolean).join(" · ");
	return markup`<!-- reelshelf: ${title.replaceAll("-", "‑")} -->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" lang="${languageOf(feed)}" style="max-width:480px;margin:0 auto;background-color:#ffffff;color:#111111;border-radius:12px;">
<tr><td style="padding:0;"><a href="${link}" style="text-decoration:none;"><img src="${still}" alt="Play video: ${title}" width="480" style="display:block;width:100%;max-width:480px;height:auto;border:0;border-radius:12px 12px 0 0;${FONT};font-size:16px;color:#111111;"></a></td></tr>
<tr><td style="padding:12px 16px 4px;${FONT};font-size:16px;line-height:22px;"><a href="${link}" style="color:#111111;text-decoration:none;font-weight:bold;">${title}</a>${credit && markup`<br><span style="color:#595959;font-size:13px;">${credit}</span>`}</td></tr>
${products.slice(0, 3).map((product) => productRow(product, priceLabel(product, feed), options, shown))}<tr><td style="height:12px;font-size:0;line-height:0;">&nbsp;</td></tr>
</table>
`.text;
}
function productRow({ title, url }, price, options, shown) {
	const link = url && withCampaign(url, options, shown);
	return link ? markup`<tr><td style="padding:4px 16px;${FONT};font-size:14px;line-height:20px;color:#111111;"><a${attribute("href", link)} style="color:#111111;text-decoration:underline;">${title}</a>${price && ` ${price}`}</td></tr>\n` : null;
}
/** Opens the video at its second; campaign and creator stand in the query as analytics tools read them, and so in our events. */
function emailLink(shown, site, options) {
	const seconds = options.seconds ?? shown.moments[0]?.start ?? 0;
	const page = safeUrl(options.landing ?? momentUrl(shown.pageUrl, seconds), site.baseUrl);
	if (!page) return null;
	const opened = options.landing === void 0 ? page : withQuery(page, [["reelshelf", shown.video.id], ...seconds > 0 ? [["t", String(seconds)]] : []]);
	return withCampaign(opened, options, shown);
}
var withCampaign = (url, { campaign }, { video }) => withQuery(url, [
	["utm_source", "reelshelf"],
	["utm_medium", "email"],
	["utm_campaign", campaign],
	["utm_content", [video.creator, video.id].filter(Boolean).join("/")]
]);
/** Before a mark in the page, and beside what the address has already. */
function withQuery(url, pairs) {
	const [page = "", ...mark] = url.split("#");
	const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
	return [page + (page.includes("?") ? "&" : "?") + query, ...mark].join("#");
}

// src/publish/files.ts
/** What the documents bring beside themselves. */
var documentsCss = `:host, main { font-family: system-ui, sans-serif; line-height: 1.4; color: CanvasText; }
:host { display: block; }
body { margin: 0; background: Canvas; color-scheme: light dark; }
main { max-width: 40rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 0.75rem; }
h2 { font-size: 1.1rem; margin: 1rem 0 0.5rem; }
video { display: block; width: 100%; height: auto; max-height: 82vh; background: #000; border-radius: 0.75rem; }
a { color: inherit; }
.credit { margin: 0.5rem 0 0; }
.disclosure { display: inline-block; padding: 0 0.4em; border: 1px solid; border-radius: 0.25em; font-size: 0.8rem; }
.products ul { list-style: none; margin: 0; padding: 0; }
.products li { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; justify-content: space-between; padding: 0.4rem 0; }
.product { display: flex; flex-wrap: wrap; gap: 0.15rem 0.6rem; align-items: center; min-height: 44px; }
.product img { width: 56px; height: 56px; object-fit: cover; border-radius: 0.5rem; }
.moment { font-size: 0.9rem; min-height: 44px; display: inline-flex; align-items: center; }
.transcript p { white-space: pre-line; }
.track { display: flex; gap: 0.75rem; list-style: none; margin: 0; padding: 4px 0; overflow-x: auto; scroll-snap-type: x proximity; }
.card { flex: 0 0 min(44vw, 11rem); scroll-snap-align: start; }
.card .video { display: block; text-decoration: none; }
.card .video img { display: block; width: 100%; height: auto; aspect-ratio: 9 / 16; object-fit: cover; border-radius: 0.75rem; }
.card .title, .card .creator { display: block; }
.card .creator { font-size: 0.85rem; }
`;
/** Opens at `?t=`, jumps to a product's moment without loading the page again, and hands a campaign on to the products. */
var watchScript = `(() => {
  const video = document.querySelector('video');
  if (!video) return;
  const go = (seconds) => {
    if (seconds > 0 && Number.isFinite(seconds)) video.currentTime = seconds;
  };
  // Who sent the visitor stays known on the shop's pages.
  const campaign = [...new URLSearchParams(location.search)].filter(([name]) => name.startsWith('utm_'));
  for (const link of document.querySelectorAll('a.product')) {
    const url = new URL(link.href);
    for (const [name, value] of campaign) url.searchParams.set(name, value);
    link.href = url.href;
  }
  const asked = Number(new URLSearchParams(location.search).get('t'));
  if (video.readyState > 0) go(asked);
  else video.addEventListener('loadedmetadata', () => go(asked), { once: true });
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[data-seconds]');
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(Number(link.dataset.seconds) || 0.01);
    video.play().catch(() => {});
    video.focus();
  });
})();
`;

// src/publish/publishAll.ts
/** Every document of a feed: what a static host needs beside `reels.json` and `media/`. */
function publishAll(feed, site, options = {}) {
	const videos = shownVideos(feed, site);
	const files = /* @__PURE__ */ new Map([["reelshelf-documents.css", documentsCss], ["reelshelf-watch.js", watchScript]]);
	for (const shown of videos) files.set(shown.path, watchPage(shown, feed, site));
	files.set("video-sitemap.xml", videoSitemap(videos, site));
	files.set("shelf.html", shelfHtml(videos, feed, site, options));
	for (const shown of shownVideos(feed, site, "email")) {
		const piece = emailPiece(shown, feed, site, { campaign: options.campaign ?? "reelshelf" });
		if (piece) files.set(`email/${fileNameOf(shown.video.id)}.html`, piece);
	}
	const ids = videos.map(({ video }) => video.id);
	return {
		files,
		videos: ids,
		unlisted: videos.flatMap(({ video, poster, publishedAt }) => {
			const missing = [...poster ? [] : ["a poster"], ...publishedAt ? [] : ["publishedAt"]];
			return missing.length > 0 ? [{
				id: video.id,
				missing: missing.join(" and ")
			}] : [];
		}),
		left: feed.videos.map(({ id }) => id).filter((id) => !ids.includes(id))
	};
}

// src/events/meanings.ts
/** When exactly each event happens, after the MRC viewability guidelines. */
var meanings = {
	shelf_loaded: "The shelf was rendered with at least one card.",
	shelf_viewed: "At least 50 % of the shelf (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view.",
	card_viewed: "At least 50 % of a card (30 % if larger than 242,500 px²) was visible for 1 second without a break, document visible; once a page view and video.",
	video_started: "First picture-moving moment of a slide or a preview; `trigger` says what caused it.",
	video_viewed: "The view: 2 seconds of continuous playback with at least 50 % visible (MRC).",
	video_engaged: "10 seconds or 97 % of the unique content played, or the shopper turned the sound on, opened a tag, or shared.",
	video_progressed: "25, 50, 75 or 95 % of the unique seconds watched; a seek does not count.",
	video_watched: "Said on leaving a slide: time played while visible, unique content, time played muted, loops.",
	video_failed: "The video that the shopper was at could not be played, though the device was online; once a visit of the slide.",
	tag_viewed: "A product tag was on screen while its video played.",
	product_opened: "A product sheet opened.",
	variant_selected: "The shopper chose a variant.",
	product_added: "The platform confirmed that the cart gained this product; `quantity` is what it really gained.",
	product_add_failed: "The platform refused or did not confirm; `code` says why.",
	checkout_started: "The shopper left for the checkout from the shelf.",
	order_completed: "An order as the shop reported it; an order id counts once. From a browser it is a claim, signed by the server it is a fact.",
	video_shared: "The shopper shared a video.",
	experiment_exposed: "The visitor was assigned to an arm of the holdout, shown or not.",
	shelf_failed: "The shelf could not be shown; `code` is that of the console notice."
};

// src/events/zodSchemas.ts
/** The definitions in zod: for servers, and for whoever checks a payload. A page carries none of it, see `pageSchemas.ts`. */
var calls = {
	array,
	boolean,
	enum: enum$1,
	gte,
	int,
	literal,
	looseObject,
	lte,
	maxLength,
	minLength,
	nullable,
	number,
	object,
	optional,
	regex,
	string
};
var schemas = /* @__PURE__ */ defineSchemas();
/** Every event: version, payload, meaning. */
var catalog = /* @__PURE__ */ (() => (schemas.catalog))();
var eventTypes = /* @__PURE__ */ (() => (schemas.eventTypes))();
var contextSchema = /* @__PURE__ */ (() => (schemas.contextSchema))();
var wireEventSchema = /* @__PURE__ */ (() => (schemas.wireEventSchema))();
/** `events` stay unknown here: the collector judges each by itself, so that one bad event does not lose its neighbours. */
var batchSchema = /* @__PURE__ */ (() => (schemas.batchSchema))();
function defineSchemas() {
	const definitions = Object.entries(defineCatalog(calls));
	const types = definitions.map(([type]) => type);
	const wire = defineWire(calls, types);
	return {
		catalog: Object.fromEntries(definitions.map(([type, definition]) => [type, {
			...definition,
			meaning: meanings[type]
		}])),
		eventTypes: types,
		...wire,
		batchSchema: object({
			schema: literal(SCHEMA),
			batchId: string().check(minLength(1), maxLength(64)),
			sentAt: string().check(maxLength(40)),
			attempt: int().check(gte(0)),
			key: optional(string().check(maxLength(120))),
			context: wire.contextSchema,
			events: array(unknown())
		})
	};
}

// src/cart/detect/toMaker.ts
/** An adapter with its settings, for `createShelf({ cart })`: what is still missing is the page. */
var toMaker = (create) => (settings = {}) => Object.assign((page) => create(page, settings), {
	create,
	settings
});

// src/tracking/pixels/registry.ts
/** Each in a file of its own, fetched when its tag was found and what it needs is permitted. */
var pixelLoaders = {
	ga4: async () => (await Promise.resolve().then(() => pixel_exports$7)).createGa4Pixel,
	gtm: async () => (await Promise.resolve().then(() => pixel_exports$7)).createGtmPixel,
	meta: async () => (await Promise.resolve().then(() => pixel_exports$5)).createMetaPixel,
	tiktok: async () => (await Promise.resolve().then(() => pixel_exports)).createTikTokPixel,
	segment: async () => (await Promise.resolve().then(() => pixel_exports$3)).createSegmentPixel,
	rudderstack: async () => (await Promise.resolve().then(() => pixel_exports$3)).createRudderStackPixel,
	jitsu: async () => (await Promise.resolve().then(() => pixel_exports$3)).createJitsuPixel,
	posthog: async () => (await Promise.resolve().then(() => pixel_exports$3)).createPostHogPixel,
	snowplow: async () => (await Promise.resolve().then(() => pixel_exports$1)).createSnowplowPixel,
	plausible: async () => (await Promise.resolve().then(() => pixel_exports$4)).createPlausiblePixel,
	matomo: async () => (await Promise.resolve().then(() => pixel_exports$6)).createMatomoPixel,
	shopify: async () => (await Promise.resolve().then(() => pixel_exports$2)).createShopifyPixel
};

// src/tracking/pixels/signs.ts
/** What has to be permitted before anything is passed on: analytics always, for advertisers marketing as well. */
var marketingPixels = ["meta", "tiktok"];
var keysOf = (value) => typeof value === "object" && value !== null ? Object.keys(value) : [];
/** Entries of the page's `dataLayer`, which is only ever read here. */
var layerEntries = (page) => {
	const layer = readPath(page, "dataLayer");
	return Array.isArray(layer) ? layer : [];
};
/** The container that Google Tag Manager has loaded. */
var containerOf = (page) => keysOf(readPath(page, "google_tag_manager")).find((key) => key.startsWith("GTM-"));
/** The name of the list that the page's Tag Manager reads; it may have been given another one. */
function layerName(page) {
	const name = readPath(page, "google_tag_manager", containerOf(page) ?? "", "dataLayer", "name");
	return typeof name === "string" ? name : "dataLayer";
}
/** The name of TikTok's global, which its snippet lets the page choose. */
function tiktokName(page) {
	const name = readPath(page, "TiktokAnalyticsObject");
	return typeof name === "string" ? name : "ttq";
}
/** The name of Snowplow's global, which its snippet lets the page choose. */
function snowplowName(page) {
	const name = readPath(page, "GlobalSnowplowNamespace", "0");
	return typeof name === "string" ? name : "snowplow";
}
/** Whether the page has such a tag, or the stub that stands in for it until it has loaded. A getter of the page's may throw. */
var pixelSigns = {
	ga4: (page) => hasFunction(page, "gtag") && layerEntries(page).some((entry) => readPath(entry, "0") === "config" && /^GT?-/.test(String(readPath(entry, "1") ?? ""))),
	gtm: (page) => hasFunction(page, layerName(page), "push") && (containerOf(page) !== void 0 || layerEntries(page).some((entry) => readPath(entry, "gtm.start") !== void 0)),
	meta: (page) => hasFunction(page, "fbq"),
	tiktok: (page) => hasFunction(page, tiktokName(page), "track"),
	segment: (page) => hasFunction(page, "analytics", "track"),
	rudderstack: (page) => hasFunction(page, "rudderanalytics", "track"),
	jitsu: (page) => hasFunction(page, "jitsu", "track"),
	posthog: (page) => hasFunction(page, "posthog", "capture"),
	snowplow: (page) => hasFunction(page, snowplowName(page)),
	plausible: (page) => hasFunction(page, "plausible"),
	matomo: (page) => hasFunction(page, "_paq", "push"),
	shopify: (page) => hasFunction(page, "Shopify", "analytics", "publish")
};

// src/tracking/pixels/toPixelEvent.ts
/** Joins an event with what the feed says of its video and product. */
function toPixelEvent(event, subjects) {
	const { id, type, atMs, position } = event;
	const video = event.video ? subjects.video(event.video) : void 0;
	const told = {
		id,
		type,
		atMs,
		props: maskPayload(event.props),
		list: subjects.list(),
		products: productsIn(event, subjects),
		...position === void 0 ? {} : { position },
		...video ? { video } : {}
	};
	return event.type === "product_added" ? {
		...told,
		...toGain(event.props)
	} : told;
}
function productsIn(event, subjects) {
	if (event.type === "card_viewed") return event.video ? subjects.productsOf(event.video) : [];
	if (!event.product) return [];
	const id = maskId(event.product);
	if (event.type !== "product_added") return [subjects.product(id)];
	const { variant } = event.props;
	const { price, currency, ...product } = subjects.product(id, variant === void 0 ? void 0 : maskId(variant));
	const { value, quantity, currency: paidIn } = toGain(event.props);
	if (value !== void 0 && paidIn !== void 0 && quantity > 0) return [{
		...product,
		price: round(value / quantity, fractionDigits(paidIn)),
		currency: paidIn
	}];
	return [price !== void 0 && currency !== void 0 ? {
		...product,
		price,
		currency
	} : product];
}
function toGain({ quantity, valueMinor, currency }) {
	if (valueMinor === void 0 || currency === void 0) return { quantity };
	const digits = fractionDigits(currency);
	return {
		quantity,
		currency,
		value: round(valueMinor / 10 ** digits, digits)
	};
}
var round = (amount, digits) => Number(amount.toFixed(digits));

// src/tracking/pixels/fanOut.ts
var HELD_MS = 3e5;
var HELD_COUNT = 300;
/** Steps that a shop's own tags report, too. */
var CART_STEPS = ["product_added", "checkout_started"];
/** Shopify tells its sales channels of every change of the cart and of every checkout, whoever caused it. */
var TOLD_BY_SHOPIFY = [
	"ga4",
	"gtm",
	"meta",
	"tiktok",
	"segment",
	"rudderstack",
	"jitsu",
	"posthog"
];
function startFanOut({ window, env, display, consent, option, subjects }) {
	let cancel = () => {};
	const events = [];
	let count = 0;
	const fed = /* @__PURE__ */ new Map();
	for (const [name, steps] of choosePixels(option)) fed.set(name, {
		steps,
		isFound: false,
		pixel: null,
		next: 0,
		sent: 0,
		silence: "not_found"
	});
	const isNamed = (name) => option.some((word) => word.split(":")[0] === name);
	const find = (name, one) => {
		if (one.isFound || !attempt(() => pixelSigns[name](window), false)) return;
		one.isFound = true;
		if (name === "ga4" && !isNamed("gtm")) one.next = Math.max(one.next, fed.get("gtm")?.next ?? 0);
	};
	const silenceOf = (name, one, state) => {
		if (!one.isFound) return "not_found";
		if (hasPrivacyControl(window)) return "privacy_control";
		if (name === "gtm" && fed.get("ga4")?.isFound && !isNamed("gtm")) return "covered";
		if (!state) return "unanswered";
		return state.analytics && (state.marketing || !marketingPixels.includes(name)) ? null : "refused";
	};
	const load = async (name, one) => {
		one.pixel = "loading";
		one.pixel = await loadPixel(name, window, display);
		if (one.pixel) deliver();
		else one.silence = "not_loaded";
	};
	const forgetOld = () => {
		const oldMs = env.monotonicMs() - HELD_MS;
		while (events[0] && (events.length > HELD_COUNT || events[0].event.monoMs < oldMs)) events.shift();
	};
	const deliver = () => {
		cancel();
		forgetOld();
		for (const [name, one] of fed) {
			find(name, one);
			for (;;) {
				one.silence = silenceOf(name, one, consent.check());
				const waiting = events.find(({ number }) => number >= one.next);
				if (one.silence === "not_found" || one.silence === "unanswered" || !waiting) break;
				if (one.silence) {
					one.next = count;
					break;
				}
				if (one.pixel === null) load(name, one);
				if (one.pixel === null || one.pixel === "loading") break;
				one.next = waiting.number + 1;
				if (isFor(name, one.steps, waiting.event)) {
					const event = toPixelEvent(waiting.event, subjects);
					if (tell(name, one.pixel, event, display)) one.sent++;
				}
			}
		}
	};
	return {
		add(event) {
			events.push({
				number: count++,
				event
			});
			if (catalog$1[event.type].value === "high") return deliver();
			cancel();
			cancel = env.setTimer(deliver, 0);
		},
		deliver,
		stop: deliver,
		reports: () => [...fed].map(([name, { sent, silence }]) => ({
			name,
			sent,
			silence
		}))
	};
}
/** @returns `null` where its file could not be fetched, which is said. */
async function loadPixel(name, page, display) {
	try {
		return (await pixelLoaders[name]())(page);
	} catch (detail) {
		display.warn({
			code: "PIXEL_NOT_LOADED",
			subject: name,
			message: `The file that passes events on to ${name} could not be loaded.`,
			remedy: "Check that all files of the release are served and not blocked.",
			detail
		});
		return null;
	}
}
/** @returns whether the tag was told; what it throws is its own trouble, and is said. */
function tell(name, pixel, event, display) {
	try {
		return pixel.send(event);
	} catch (detail) {
		display.warn({
			code: "PIXEL_FAILED",
			subject: name,
			message: `The page’s own tag ${name} threw an error when it was told of ${event.type}; nothing else is affected.`,
			remedy: "Look into that tag, or leave it out with the option pixels.",
			detail
		});
		return false;
	}
}
/** Orders are the shop's to report. */
function isFor(name, steps, { type, props }) {
	if (type === "order_completed") return false;
	if (!CART_STEPS.includes(type) || steps === "all") return true;
	const isTold = "adapter" in props && props.adapter === "shopify" && TOLD_BY_SHOPIFY.includes(name);
	return steps === "auto" && !isTold;
}

// src/shelf/pixelSubjects.ts
/** Videos and products as the feed has them now, for tags that know the shop's catalogue. Prices are the feed's. */
function createPixelSubjects(feed, options) {
	const videoOf = (id) => feed()?.videos.find((video) => video.id === id);
	const product = (id, variantId) => {
		const found = feed()?.products.find((each) => each.id === id);
		return found ? toProduct$1(found, variantId) : toUnlisted(id, variantId);
	};
	return {
		list() {
			const { shelf = "main", heading } = options;
			return {
				id: `reelshelf:${shelf}`,
				name: heading || shelf
			};
		},
		video(id) {
			const found = videoOf(id);
			return found && toVideo$1(found);
		},
		product,
		productsOf: (videoId) => [...new Set(videoOf(videoId)?.tags?.map((tag) => tag.product))].map((id) => product(id))
	};
}
function toVideo$1({ id, creator, title, duration, sources }) {
	const file = sources.find(({ type }) => type === "mp4" || type === "hls")?.src;
	return {
		id,
		creator,
		...omitNullish({
			title,
			durationSeconds: duration,
			url: file === void 0 ? null : cleanPageUrl(file) || null
		})
	};
}
/** Catalogues list items, which are variants, and groups of them, which are products. */
function toProduct$1(product, variantId) {
	const { variants = [], options = [], title } = product;
	const productId = plainId(idOnPlatform(product) ?? product.id);
	const variant = variants.find(({ id }) => id === variantId) ?? (variants.length === 1 && variantId === void 0 ? variants[0] : void 0);
	const itemId = variant?.id ?? variantId;
	const price = variant?.price ?? product.price;
	return {
		id: itemId === void 0 ? productId : plainId(itemId),
		kind: itemId === void 0 && variants.length > 1 ? "product_group" : "product",
		productId,
		...omitNullish({
			title: title || null,
			variant: variant && options.some(({ values }) => values.length > 1) ? wordsOf(variant) : null,
			sku: variant?.sku || null,
			price: price ? Number(price.amount) : null,
			currency: price?.currency
		})
	};
}
var toUnlisted = (id, variantId) => ({
	id: plainId(variantId ?? id),
	kind: "product",
	productId: plainId(id)
});
var idOnPlatform = ({ ref }) => Object.values(ref ?? {}).find((names) => names?.id)?.id;
/** Shopify's `gid://shopify/ProductVariant/4411` is `4411` in every catalogue that it feeds. */
var plainId = (id) => id.startsWith("gid://") ? id.split("/").pop() ?? id : id;
var wordsOf = ({ options = [] }) => options.filter(Boolean).join(" / ") || null;

// src/shelf/pixels.ts
/** What passes events on to the page's own tags, with what the feed says of their videos and products. Comes by `import()`. */
var pixels_exports = { get startPixels() { return startPixels; } };
var startPixels = ({ window, env, display, options, feed }, consent, option) => startFanOut({
	window,
	env,
	display,
	consent,
	option,
	subjects: createPixelSubjects(feed, options)
});

// src/tracking/pixels/callTag.ts
/**
* Calls a function of a tag on its owner. It is looked up each time: the stub of a tag that has not loaded keeps the call for it, and the tag
* puts itself in the stub's place.
*
* @returns whether there was such a function. What it throws is the caller's to catch.
*/
function callTag(page, path, ...args) {
	const owner = readPath(page, ...path.slice(0, -1));
	const method = readPath(owner, path.at(-1) ?? "");
	if (typeof method !== "function") return false;
	Reflect.apply(method, owner, args);
	return true;
}

// src/tracking/pixels/progress.ts
/** @returns `null` for what says nothing of it. Most of these tools know no 95 %: that is their "complete". */
function progressOf({ type, props }) {
	if (type === "video_started") return props["surface"] === "player" ? {
		step: "started",
		percent: 0
	} : null;
	if (type !== "video_progressed") return null;
	const percent = Number(props["percent"]);
	return {
		step: percent >= 95 ? "completed" : "playing",
		percent
	};
}
/** A view in the player, by the count of the MRC. */
var isView = ({ type, props }) => type === "video_viewed" && props["surface"] === "player";

// src/tracking/pixels/google/pixel.ts
/** GA4's recommended events, by `gtag` where a property was set up with it, else into Tag Manager's list. */
var pixel_exports$7 = {
	get createGa4Pixel() { return createGa4Pixel; },
	get createGtmPixel() { return createGtmPixel; }
};
var createGa4Pixel = (page) => ({ send: (event) => toGoogleEvents(event).map(({ name, ecommerce, params }) => callTag(page, ["gtag"], "event", name, {
	...ecommerce,
	...params
})).some(Boolean) });
var createGtmPixel = (page) => ({ send(event) {
	const push = (entry) => callTag(page, [layerName(page), "push"], entry);
	return toGoogleEvents(event).map(({ name, ecommerce, params }) => {
		if (ecommerce) push({ ecommerce: null });
		return push({
			event: name,
			...ecommerce ? { ecommerce } : {},
			...params
		});
	}).some(Boolean);
} });
function toGoogleEvents(event) {
	const { id, type, list, products, props, video, value, currency } = event;
	const params = omitNullish({
		event_id: id,
		video_id: video?.id,
		video_creator: video?.creator || null
	});
	const inList = {
		item_list_id: list.id,
		item_list_name: list.name
	};
	const items = products.map((product) => toItem(event, product));
	const [first] = products;
	switch (type) {
		case "card_viewed": return items.length > 0 ? [{
			name: "view_item_list",
			ecommerce: {
				...inList,
				items
			},
			params
		}] : [];
		case "product_opened": return [{
			name: "select_item",
			ecommerce: {
				...inList,
				items
			},
			params
		}, {
			name: "view_item",
			ecommerce: {
				...priced(first?.price, first?.currency),
				items
			},
			params
		}];
		case "product_added": return [{
			name: "add_to_cart",
			ecommerce: {
				...priced(value, currency),
				items
			},
			params
		}];
		case "checkout_started": return [{
			name: "begin_checkout",
			ecommerce: {},
			params
		}];
		case "video_shared": return [{
			name: "share",
			params: {
				...params,
				method: props["method"],
				content_type: "video",
				item_id: video?.id
			}
		}];
		default: {
			const progress = progressOf(event);
			if (!progress) return [];
			return [{
				name: {
					started: "video_start",
					playing: "video_progress",
					completed: "video_complete"
				}[progress.step],
				params: {
					...params,
					...toVideo(event, progress.percent)
				}
			}];
		}
	}
}
/** A value without its currency would be taken for nothing. */
var priced = (value, currency) => value === void 0 || currency === void 0 ? {} : {
	currency,
	value
};
var toItem = ({ list, position, quantity }, product) => omitNullish({
	item_id: product.productId,
	item_name: product.title,
	item_variant: product.variant,
	price: product.price,
	quantity: quantity ?? 1,
	index: position,
	item_list_id: list.id,
	item_list_name: list.name
});
/** A provider and an id of our own, so that nobody takes it for a video that Google's own tag has counted. */
function toVideo({ video }, percent) {
	const seconds = video?.durationSeconds;
	return omitNullish({
		video_provider: "reelshelf",
		video_title: video?.title ?? video?.id,
		video_url: video?.url,
		video_duration: seconds,
		video_current_time: seconds === void 0 ? null : Math.round(seconds * percent / 100),
		video_percent: percent,
		visible: true
	});
}

// src/tracking/pixels/matomo/pixel.ts
/**
* Matomo: its queue takes calls before and after it has loaded. Adds are events, not `trackEcommerceCartUpdate`, which says what the whole
* cart is worth and would overwrite what the shop's own tag has said of it. It knows no id of an event.
*/
var pixel_exports$6 = { get createMatomoPixel() { return createMatomoPixel; } };
var createMatomoPixel = (page) => ({ send(event) {
	const said = toMatomo(event);
	return said !== null && callTag(page, ["_paq", "push"], ["trackEvent", ...said]);
} });
function toMatomo(event) {
	const { type, video, products, value } = event;
	const progress = progressOf(event);
	if (progress) {
		const action = {
			started: "play",
			playing: "progress",
			completed: "complete"
		}[progress.step];
		const seconds = (video?.durationSeconds ?? 0) * progress.percent / 100;
		return [
			"Video",
			action,
			video?.title ?? video?.id ?? "",
			Math.round(seconds)
		];
	}
	const action = {
		product_opened: "view product",
		product_added: "add to cart",
		checkout_started: "checkout"
	}[type];
	if (!action) return null;
	const name = products[0]?.title ?? products[0]?.productId ?? video?.title ?? video?.id ?? "";
	return value === void 0 ? [
		"Shop",
		action,
		name
	] : [
		"Shop",
		action,
		name,
		value
	];
}

// src/tracking/pixels/meta/pixel.ts
/** Meta's pixel: standard events with the ids of the merchant's catalogue, and the event's id fourth, where its de-duplication looks for it. */
var pixel_exports$5 = { get createMetaPixel() { return createMetaPixel; } };
var createMetaPixel = (page) => ({ send(event) {
	const said = toMeta(event);
	return said !== null && callTag(page, ["fbq"], ...said, { eventID: event.id });
} });
function toMeta(event) {
	const [product] = event.products;
	const { video, quantity = 1 } = event;
	if (isView(event)) return [
		"trackCustom",
		"VideoView",
		omitNullish({
			video_id: video?.id,
			video_title: video?.title,
			video_creator: video?.creator || null
		})
	];
	if (event.type === "checkout_started") return [
		"track",
		"InitiateCheckout",
		{}
	];
	const name = {
		product_opened: "ViewContent",
		product_added: "AddToCart"
	}[event.type];
	if (!name || !product) return null;
	const isAdd = event.type === "product_added";
	const value = isAdd ? event.value : product.price;
	const currency = isAdd ? event.currency : product.currency;
	return [
		"track",
		name,
		omitNullish({
			content_ids: [product.id],
			content_type: product.kind,
			content_name: product.title,
			contents: [omitNullish({
				id: product.id,
				quantity,
				item_price: product.price
			})],
			...value === void 0 || currency === void 0 ? {} : {
				value,
				currency
			}
		})
	];
}

// src/tracking/pixels/plausible/pixel.ts
/** Plausible: custom events. Watching leaves the bounce rate as it is; it knows no id of an event, so none is given. */
var pixel_exports$4 = { get createPlausiblePixel() { return createPlausiblePixel; } };
var createPlausiblePixel = (page) => ({ send(event) {
	const name = nameOf$1(event);
	if (!name) return false;
	const { video, products, value, currency } = event;
	return callTag(page, ["plausible"], name, {
		props: omitNullish({
			video: video?.id,
			creator: video?.creator || null,
			product: products[0]?.title ?? products[0]?.productId
		}),
		...value === void 0 || currency === void 0 ? {} : { revenue: {
			amount: value,
			currency
		} },
		...isView(event) ? { interactive: false } : {}
	});
} });
function nameOf$1(event) {
	if (isView(event)) return "Video viewed";
	return {
		product_opened: "Product viewed",
		product_added: "Add to cart",
		checkout_started: "Checkout started"
	}[event.type];
}

// src/tracking/pixels/segment/names.ts
/** Names of Segment's e-commerce and video specifications. */
var names = {
	product_opened: "Product Viewed",
	product_added: "Product Added",
	checkout_started: "Checkout Started",
	order_completed: "Order Completed"
};
/** What Segment calls this event; what it has no name for is called as here: `Shelf Viewed`. */
function segmentName(event) {
	const progress = progressOf(event);
	if (progress) return {
		started: "Video Content Started",
		playing: "Video Content Playing",
		completed: "Video Content Completed"
	}[progress.step];
	return names[event.type] ?? event.type.replace(/(^|_)(\w)/g, (_, gap, letter) => `${gap && " "}${letter.toUpperCase()}`);
}

// src/tracking/pixels/segment/pixel.ts
/** Segment's calls, as Segment, RudderStack and Jitsu take them, and PostHog with its own name for the same. */
var pixel_exports$3 = {
	get createJitsuPixel() { return createJitsuPixel; },
	get createPostHogPixel() { return createPostHogPixel; },
	get createRudderStackPixel() { return createRudderStackPixel; },
	get createSegmentPixel() { return createSegmentPixel; }
};
var createPixel = (path, toOptions) => (page) => ({ send: (event) => isTold(event) && callTag(page, path, nameOf(event), toProperties$1(event), toOptions(event)) });
var createSegmentPixel = /* @__PURE__ */ (() => (createPixel(["analytics", "track"], ({ id, atMs }) => ({
	messageId: id,
	timestamp: new Date(atMs)
}))))();
var createJitsuPixel = /* @__PURE__ */ (() => (createPixel(["jitsu", "track"], ({ id, atMs }) => ({
	messageId: id,
	timestamp: new Date(atMs)
}))))();
/** It makes message ids of its own; the event's goes along in the context, and as everywhere in `event_id`. */
var createRudderStackPixel = /* @__PURE__ */ (() => (createPixel(["rudderanalytics", "track"], ({ id, atMs }) => ({
	messageId: id,
	originalTimestamp: new Date(atMs).toISOString()
}))))();
var createPostHogPixel = /* @__PURE__ */ (() => (createPixel(["posthog", "capture"], ({ id, atMs }) => ({
	uuid: id,
	timestamp: new Date(atMs)
}))))();
/** A card is a list of products where these are told; without them it is a card. */
var nameOf = (event) => event.type === "card_viewed" ? "Product List Viewed" : segmentName(event);
/** What is not of shopping or playing stays with the endpoint. */
var isTold = (event) => [
	"product_opened",
	"product_added",
	"checkout_started"
].includes(event.type) || event.type === "card_viewed" && event.products.length > 0 || progressOf(event) !== null;
function toProperties$1(event) {
	const { id, type, list, position, products, quantity, value, currency, video } = event;
	const shared = omitNullish({
		event_id: id,
		list_id: list.id,
		video_id: video?.id,
		video_creator: video?.creator || null
	});
	const progress = progressOf(event);
	const seconds = video?.durationSeconds;
	const [product] = products;
	if (progress) return omitNullish({
		...shared,
		asset_id: video?.id,
		title: video?.title,
		publisher: video?.creator || null,
		position: seconds === void 0 ? null : Math.round(seconds * progress.percent / 100),
		total_length: seconds,
		video_player: "reelshelf",
		livestream: false
	});
	if (type === "card_viewed") return {
		...shared,
		products: products.map((each) => omitNullish({
			...toProduct(each),
			position
		}))
	};
	if (!product) return shared;
	return omitNullish({
		...shared,
		...toProduct(product),
		position,
		quantity,
		value: value ?? null,
		currency: currency ?? product.currency
	});
}
var toProduct = ({ productId, sku, title, variant, price }) => omitNullish({
	product_id: productId,
	sku,
	name: title,
	variant,
	price
});

// src/tracking/pixels/shopify/pixel.ts
/**
* Shopify's customer events: every event of the catalogue under its own name, for the pixels that the merchant has subscribed to it.
* Shopify asks for each of them what the shopper permits.
*/
var pixel_exports$2 = { get createShopifyPixel() { return createShopifyPixel; } };
var createShopifyPixel = (page) => ({ send({ id, type, atMs, props, position, video, products, list }) {
	return callTag(page, [
		"Shopify",
		"analytics",
		"publish"
	], `reelshelf:${type}`, omitNullish({
		id,
		at: new Date(atMs).toISOString(),
		shelf: list.id,
		video: video?.id,
		creator: video?.creator || null,
		products: products.map((product) => product.id),
		position,
		props
	}));
} });

// src/tracking/pixels/snowplow/pixel.ts
/**
* Snowplow: structured events, which need no schema in the merchant's registry. Its tracker makes the event's id itself, so ours stands in
* `property`.
*/
var pixel_exports$1 = { get createSnowplowPixel() { return createSnowplowPixel; } };
var TOLD = [
	"card_viewed",
	"product_opened",
	"product_added",
	"checkout_started",
	"video_shared"
];
var createSnowplowPixel = (page) => ({ send(event) {
	if (!TOLD.includes(event.type) && !isView(event) && !progressOf(event)) return false;
	const { id, type, atMs, video, products, quantity } = event;
	const product = type === "card_viewed" ? void 0 : products[0];
	return callTag(page, [snowplowName(page)], "trackStructEvent", {
		category: "reelshelf",
		action: type,
		label: [video?.id, product?.productId].filter(Boolean).join(" / "),
		property: id,
		...omitNullish({ value: quantity ?? valueOf(event) }),
		timestamp: {
			type: "ttm",
			value: atMs
		}
	});
} });
var valueOf = (event) => progressOf(event)?.percent;

// src/tracking/pixels/tiktok/pixel.ts
/** TikTok's pixel: standard events, with the event's id third. */
var pixel_exports = { get createTikTokPixel() { return createTikTokPixel; } };
var createTikTokPixel = (page) => ({ send(event) {
	const name = {
		product_opened: "ViewContent",
		product_added: "AddToCart",
		checkout_started: "InitiateCheckout"
	}[event.type];
	const path = [tiktokName(page), "track"];
	return name !== void 0 && callTag(page, path, name, toParams(event), { event_id: event.id });
} });
function toParams(event) {
	const [product] = event.products;
	if (!product) return {};
	const { quantity = 1 } = event;
	const isAdd = event.type === "product_added";
	const value = isAdd ? event.value : product.price;
	const currency = isAdd ? event.currency : product.currency;
	return {
		contents: [omitNullish({
			content_id: product.id,
			content_type: product.kind,
			content_name: product.title,
			quantity,
			price: product.price
		})],
		...value === void 0 || currency === void 0 ? {} : {
			value,
			currency
		}
	};
}

// src/tracking/segmentFormat.ts
var segmentFormat_exports = { get segmentFormat() { return segmentFormat; } };
/** Each message repeats where it happened; with more of them a batch would be larger than a page that goes away may send. */
var MAX_COUNT = 12;
var segmentFormat = {
	maxCount: MAX_COUNT,
	write({ key, sentAt, contextJson, events }) {
		const context = JSON.parse(contextJson);
		return writeJson({
			...key === void 0 ? {} : { writeKey: key },
			sentAt,
			batch: events.map((json) => toMessage(JSON.parse(json), context))
		});
	}
};
function toMessage(event, context) {
	const { id, at, view, type, video, creator, product, position, props } = event;
	return {
		type: "track",
		event: segmentName({
			type,
			props
		}),
		messageId: id,
		timestamp: at,
		anonymousId: context.visitor ?? view,
		properties: omitNullish({
			type,
			video_id: video,
			creator_id: creator,
			product_id: product,
			position,
			view_id: view,
			session_id: context.session,
			experiment: context.experiment?.id,
			experiment_arm: context.experiment?.arm,
			shelf: context.widget.shelf,
			...toProperties(props)
		}),
		context: toContext(context)
	};
}
var toContext = ({ page, referrer, locale, timeZone, widget, consent }) => ({
	library: {
		name: "reelshelf",
		version: widget.version
	},
	page: omitNullish({
		url: page,
		referrer
	}),
	...omitNullish({
		locale,
		timezone: timeZone
	}),
	consent: { categoryPreferences: {
		analytics: consent.analytics,
		marketing: consent.marketing
	} }
});
/** `watchedMs` → `watched_ms`; sums of money in the currency's main unit: `valueMinor` → `value`; lines of an order → `products`. */
function toProperties(props, currency = props["currency"]) {
	const found = {};
	for (const [name, value] of Object.entries(props)) if (name === "lines" && Array.isArray(value)) found["products"] = value.filter(isRecord).map(({ product, ...line }) => ({
		product_id: product,
		...toProperties(line, currency)
	}));
	else if (name.endsWith("Minor") && typeof value === "number") found[name.slice(0, -5)] = toMajor(value, String(currency));
	else found[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] = value;
	return found;
}
function toMajor(minor, currency) {
	const digits = fractionDigits(currency);
	return Number((minor / 10 ** digits).toFixed(digits));
}

export { watchPageGraph as _, catalog as a, feedJsonSchema as b, publishAll as c, emailLink as d, emailPiece as f, videoObject as g, watchPage as h, batchSchema as i, documentsCss as l, videoSitemap as m, pixels_exports as n, eventTypes as o, shelfHtml as p, toMaker as r, wireEventSchema as s, segmentFormat_exports as t, watchScript as u, momentUrl as v, shownVideos as y };
//# sourceMappingURL=rest.js.map