import { E as DEFAULT_HEADING, T as shelfTexts, w as createFormats } from "./shelf.js";
import { F as safeUrl, S as DEFAULTS, _ as isSoldOut, h as selectBy, p as priceOf, t as SCHEMA, v as hash32 } from "./plain.js";
import { c as createCalendar, s as feedSchema } from "./feed-plain.js";
import { $t as defineCatalog, Qt as defineWire, en as meanings } from "./common.js";
import * as z from "zod/mini";
import { array, boolean, enum as enum$1, gte, int, literal, looseObject, lte, maxLength, minLength, nullable, number, object, optional, regex, string, unknown } from "zod/mini";

// src/feed/select/select.ts
/**
* The videos to show, in order: those the rights and the campaign allow, most relevant first, then the pinned ones in the
* feed's order, then by score.
*
* On a product's page a video with `show.products` is shown only where that list names the product. A video all of whose
* products are sold out stands behind its equals. Pure: same input, same answer.
*/
var selectVideos = (feed, options) => selectBy(createCalendar(), feed, options);

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
var markup = (texts, ...parts) => new Markup(texts.map((text, index) => text + render(parts[index])).join(""));
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
${videos.slice(0, count).map((shown, index) => card(shown, feed, index > 1))}</ul></section></template></reel-shelf>
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
/** A word longer than a telephone is wide would make the whole mail as wide. */
var WORDS = `${FONT};word-break:break-word`;
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
<tr><td style="padding:12px 16px 4px;${WORDS};font-size:16px;line-height:22px;"><a href="${link}" style="color:#111111;text-decoration:none;font-weight:bold;">${title}</a>${credit && markup`<br><span style="color:#595959;font-size:13px;">${credit}</span>`}</td></tr>
${products.slice(0, 3).map((product) => productRow(product, priceLabel(product, feed), options, shown))}<tr><td style="height:12px;font-size:0;line-height:0;">&nbsp;</td></tr>
</table>
`.text;
}
function productRow({ title, url }, price, options, shown) {
	const link = url && withCampaign(url, options, shown);
	return link ? markup`<tr><td style="padding:4px 16px;${WORDS};font-size:14px;line-height:20px;color:#111111;"><a${attribute("href", link)} style="color:#111111;text-decoration:underline;">${title}</a>${price && ` ${price}`}</td></tr>\n` : null;
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
	const [page = "", ...fragment] = url.split("#");
	const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
	return [page + (page.includes("?") ? "&" : "?") + query, ...fragment].join("#");
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

export { shownVideos as _, wireEventSchema as a, watchScript as c, shelfHtml as d, videoSitemap as f, momentUrl as g, watchPageGraph as h, eventTypes as i, emailLink as l, videoObject as m, batchSchema as n, publishAll as o, watchPage as p, catalog as r, documentsCss as s, toMaker as t, emailPiece as u, feedJsonSchema as v, selectVideos as y };
//# sourceMappingURL=rest.js.map