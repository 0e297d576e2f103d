import { B as DEFAULT_HEADING, G as useStyles, R as createFormats, S as Icon, T as isAlike, X as useLazy, h as useText, l as usePlayer, o as playerExtrasTexts, rt as useShelf, z as shelfTexts } from "./shelf.js";
import { R as createBare, T as DEFAULTS, U as utcCalendar, b as isSoldOut, h as priceOf, i as createTranslate, t as SCHEMA, v as selectBy, z as safeUrl } from "./plain.js";
import { c as createCalendar, s as feedSchema } from "./feed-plain.js";
import { Q as loadTexts, Z as parseJson, _n as meanings, d as describe, et as isRecord, gn as defineCatalog, hn as defineWire, ut as productRefOf } from "./common.js";
import { a as fileNameOf } from "./player.js";
import { a as backoffMs } from "./measuring.js";
import { computed, createModel, effect, signal, untracked, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
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
/** Pixels. */
var LINK_PICTURE = {
	width: 1200,
	height: 630
};
/**
* The videos of a feed that may be published, in the feed's order of merit. A video that is only at a platform (YouTube, TikTok) has no
* file to show, and its page there is its watch page already. A live has a page with its poster on the shop's own site, so that messengers show
* it, and whose visitors go on to the shop.
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
	const creators = new Map(feed.creators.map((creator) => [creator.id, shownCreator(creator, safe)]));
	return videos.flatMap((video) => {
		const source = video.sources.find(({ type, src }) => type === "mp4" && safe(src));
		const isLive = video.live !== void 0 && channel === "onsite" && safe(video.poster?.src);
		if (!source && !isLive) return [];
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
			file: source ? {
				url: safe(source.src) ?? "",
				width: source.width,
				height: source.height
			} : null,
			poster: safeImage(video.poster, safe),
			captions: shownTexts(video.captions, safe),
			descriptions: shownTexts(video.descriptions, safe),
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
function shownCreator({ url, ...creator }, safe) {
	const page = safe(url);
	return {
		...creator,
		...page ? { url: page } : {}
	};
}
var shownTexts = (files = [], safe) => files.flatMap(({ src, lang, label }) => {
	const url = safe(src);
	return url ? [{
		src: url,
		lang,
		label: label ?? lang
	}] : [];
});
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
		...file ? { contentUrl: file.url } : {},
		...video.live && video.live.state !== "ended" ? { publication: broadcastOf(video.live) } : {},
		url: pageUrl,
		...video.duration ? { duration: `PT${Math.max(1, Math.round(video.duration))}S` } : {},
		...file?.width && file.height ? {
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
var broadcastOf = ({ startsAt }) => ({
	"@type": "BroadcastEvent",
	isLiveBroadcast: true,
	startDate: withZone(startsAt)
});
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
${shown.file ? player(shown, shown.file, site) : announcement(shown, feed)}
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
	const made = safeUrl(site.linkPictures?.[shown.video.id], site.baseUrl);
	const linked = made ? {
		src: made,
		...LINK_PICTURE
	} : poster;
	const property = (name, content) => content !== null && content !== void 0 && content !== "" ? markup`<meta property="${name}"${attribute("content", content)}>\n` : null;
	return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="reelshelf">
<title>${title}${site.name && ` – ${site.name}`}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${pageUrl}">
${property("og:type", "video.other")}${property("og:title", title)}${property("og:description", description)}${property("og:url", pageUrl)}${property("og:site_name", site.name)}${property("og:image", linked?.src)}${property("og:image:width", linked?.width)}${property("og:image:height", linked?.height)}${linked && property("og:image:alt", poster?.alt ?? title)}${file && markup`${property("og:video", file.url)}${property("og:video:type", "video/mp4")}${property("og:video:width", file.width)}${property("og:video:height", file.height)}`}<meta name="twitter:card" content="${linked ? "summary_large_image" : "summary"}">
<link rel="stylesheet" href="${site.baseUrl}reelshelf-documents.css">
${graph && linkedData(graph)}${deferredScript(`${site.baseUrl}reelshelf-watch.js`)}
</head>`;
}
function player({ poster, captions, descriptions, title }, file, { baseUrl }) {
	const origin = /^https?:\/\/[^/]+/.exec(baseUrl)?.[0] ?? "";
	const isElsewhere = [...captions, ...descriptions].some(({ src }) => !src.startsWith(`${origin}/`));
	return markup`<video controls playsinline preload="metadata" aria-label="${title}" src="${file.url}"${attribute("poster", poster?.src)}${attribute("width", file.width)}${attribute("height", file.height)}${isElsewhere && markup` crossorigin="anonymous"`}>
${captions.map(({ src, lang, label }) => markup`<track kind="captions" src="${src}" srclang="${lang}" label="${label}">\n`)}${descriptions.map(({ src, lang, label }) => markup`<track kind="descriptions" src="${src}" srclang="${lang}" label="${label}">\n`)}</video>`;
}
/** Of a live: its picture, and when it begins, by the clock that the feed names. */
function announcement({ poster, title, video }, feed) {
	const { startsAt = "", state } = video.live ?? {};
	const [, sign = "+", hours = "00", minutes = "00"] = /([+-])(\d\d):(\d\d)$/.exec(startsAt) ?? [];
	const offsetMs = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 6e4;
	const atMs = utcCalendar.toMs(startsAt, "UTC", "start");
	const moment = Number.isNaN(atMs) ? "" : `${new Intl.DateTimeFormat(languageOf(feed), {
		dateStyle: "long",
		timeStyle: "short",
		timeZone: "UTC"
	}).format(atMs + offsetMs)} (UTC${sign}${hours}:${minutes})`;
	return markup`${poster && picture(poster, poster.alt ?? title, false)}
<p class="live">${state === "ended" ? "It was live" : "Live"}${moment && markup`: <time datetime="${withZone(startsAt)}">${moment}</time>`}</p>`;
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
	return url ? markup`<a class="product" href="${url}" data-product="${each.product.id}">${inside}</a>` : markup`<span class="product">${inside}</span>`;
}

// src/publish/sitemap.ts
/** More belong into a second file; no shelf has as many. */
var MAX_SITEMAP_PAGES = 5e4;
/** The video sitemap of the watch pages, in Google's form. A video without a picture or a file has no place in it. */
function videoSitemap(videos, _site) {
	const pages = videos.filter(({ poster, file }) => poster && file).slice(0, MAX_SITEMAP_PAGES);
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
<video:content_loc>${file?.url}</video:content_loc>
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
main > img { display: block; max-width: 100%; height: auto; max-height: 82vh; border-radius: 0.75rem; }
.live { margin: 0.75rem 0 0; font-weight: 600; }
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
/**
* Opens at `?t=`, jumps to a product's moment without loading the page again, and hands on to the products who sent the visitor. Who
* followed a link that somebody had shared on a product's own page goes on to that page, at the same moment: only to one that is listed here.
*/
var watchScript = `(() => {
  const video = document.querySelector('video');
  const go = (seconds) => {
    if (seconds > 0 && Number.isFinite(seconds)) video.currentTime = seconds;
  };
  const asked = new URLSearchParams(location.search);
  const isShared = asked.get('reelshelf-via') === 'share';
  // Who sent the visitor stays known on the shop's pages, and so does what a friend wanted to show.
  const kept = [...asked].filter(
    ([name]) => name.startsWith('utm_') || (isShared && /^(t|reelshelf(-(via|product|variant))?)$/.test(name)),
  );
  for (const link of document.querySelectorAll('a.product')) {
    const url = new URL(link.href);
    for (const [name, value] of kept) url.searchParams.set(name, value);
    link.href = url.href;
    if (isShared && link.dataset.product === asked.get('reelshelf-page')) return location.replace(url.href);
  }
  // Of a live there is only its picture here.
  if (!video) return;
  const seconds = Number(asked.get('t'));
  if (video.readyState > 0) go(seconds);
  else video.addEventListener('loadedmetadata', () => go(seconds), { once: true });
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

// src/i18n/live/ar.ts
var ar_exports = { get texts() { return texts$13; } };
var texts$13 = {
	liveNow: "مباشر",
	liveIn: "مباشر بعد {time}",
	liveSoon: "يبدأ قريبًا",
	liveWait: "يبدأ في أي لحظة من تلقاء نفسه.",
	remind: "ذكّرني",
	reminded: "افتح الملف لإضافته إلى التقويم.",
	liveEdge: "العودة إلى المباشر",
	livePin: "الآن: {product}",
	livePrice: "سعر البث المباشر",
	liveHeld: "توقف البث مؤقتًا، وسيستأنف من تلقاء نفسه.",
	liveOver: "انتهى البث المباشر.",
	liveRecording: "انتهى البث المباشر. هذا هو التسجيل."
};

// src/i18n/live/de.ts
var de_exports = { get texts() { return texts$12; } };
var texts$12 = {
	liveNow: "Live",
	liveIn: "Live in {time}",
	liveSoon: "Beginnt gleich",
	liveWait: "Es beginnt jeden Moment, ganz von selbst.",
	remind: "Erinnern",
	reminded: "Öffne die Datei, um es in deinen Kalender einzutragen.",
	liveEdge: "Zurück zu live",
	livePin: "Jetzt: {product}",
	livePrice: "Live-Preis",
	liveHeld: "Die Übertragung stockt. Sie geht von selbst weiter.",
	liveOver: "Die Übertragung ist vorbei.",
	liveRecording: "Die Übertragung ist vorbei. Das ist die Aufzeichnung."
};

// src/i18n/live/es.ts
var es_exports = { get texts() { return texts$11; } };
var texts$11 = {
	liveNow: "En directo",
	liveIn: "En directo en {time}",
	liveSoon: "Empieza pronto",
	liveWait: "Empieza en cualquier momento, sin que hagas nada.",
	remind: "Recordármelo",
	reminded: "Abre el archivo para añadirlo a tu calendario.",
	liveEdge: "Volver al directo",
	livePin: "Ahora: {product}",
	livePrice: "Precio del directo",
	liveHeld: "El directo se ha detenido. Sigue solo en cuanto vuelva.",
	liveOver: "El directo ha terminado.",
	liveRecording: "El directo ha terminado. Esta es la grabación."
};

// src/i18n/live/fr.ts
var fr_exports = { get texts() { return texts$10; } };
var texts$10 = {
	liveNow: "En direct",
	liveIn: "En direct dans {time}",
	liveSoon: "Bientôt en direct",
	liveWait: "Le direct commence d’un instant à l’autre, tout seul.",
	remind: "Me le rappeler",
	reminded: "Ouvrez le fichier pour l’ajouter à votre agenda.",
	liveEdge: "Revenir au direct",
	livePin: "Maintenant\xA0: {product}",
	livePrice: "Prix du direct",
	liveHeld: "Le direct est interrompu. Il reprend tout seul.",
	liveOver: "Le direct est terminé.",
	liveRecording: "Le direct est terminé. Voici l’enregistrement."
};

// src/i18n/live/he.ts
var he_exports = { get texts() { return texts$9; } };
var texts$9 = {
	liveNow: "שידור חי",
	liveIn: "שידור חי בעוד {time}",
	liveSoon: "מתחיל בקרוב",
	liveWait: "השידור מתחיל בכל רגע, מעצמו.",
	remind: "תזכורת",
	reminded: "יש לפתוח את הקובץ כדי להוסיף אותו ליומן.",
	liveEdge: "חזרה לשידור החי",
	livePin: "עכשיו: {product}",
	livePrice: "מחיר בשידור",
	liveHeld: "השידור נתקע. הוא ממשיך מעצמו.",
	liveOver: "השידור החי הסתיים.",
	liveRecording: "השידור החי הסתיים. זו ההקלטה."
};

// src/i18n/live/it.ts
var it_exports = { get texts() { return texts$8; } };
var texts$8 = {
	liveNow: "In diretta",
	liveIn: "In diretta tra {time}",
	liveSoon: "Inizia a breve",
	liveWait: "Inizia da un momento all’altro, da solo.",
	remind: "Ricordamelo",
	reminded: "Apri il file per aggiungerlo al calendario.",
	liveEdge: "Torna alla diretta",
	livePin: "Ora: {product}",
	livePrice: "Prezzo della diretta",
	liveHeld: "La diretta si è fermata. Riprende da sola.",
	liveOver: "La diretta è finita.",
	liveRecording: "La diretta è finita. Questa è la registrazione."
};

// src/i18n/live/ja.ts
var ja_exports = { get texts() { return texts$7; } };
var texts$7 = {
	liveNow: "ライブ",
	liveIn: "{time}後にライブ",
	liveSoon: "まもなく開始",
	liveWait: "まもなく自動的に始まります。",
	remind: "リマインダー",
	reminded: "ファイルを開くとカレンダーに追加できます。",
	liveEdge: "ライブに戻る",
	livePin: "紹介中：{product}",
	livePrice: "ライブ価格",
	liveHeld: "ライブが中断しています。自動的に再開します。",
	liveOver: "ライブは終了しました。",
	liveRecording: "ライブは終了しました。録画を再生しています。"
};

// src/i18n/live/ko.ts
var ko_exports = { get texts() { return texts$6; } };
var texts$6 = {
	liveNow: "라이브",
	liveIn: "{time} 후 라이브",
	liveSoon: "곧 시작",
	liveWait: "곧 자동으로 시작돼요.",
	remind: "알림 받기",
	reminded: "파일을 열면 캘린더에 추가할 수 있어요.",
	liveEdge: "라이브로 돌아가기",
	livePin: "지금 소개: {product}",
	livePrice: "라이브 가격",
	liveHeld: "라이브가 잠시 멈췄어요. 자동으로 이어져요.",
	liveOver: "라이브가 끝났어요.",
	liveRecording: "라이브가 끝났어요. 녹화 영상이에요."
};

// src/i18n/live/nl.ts
var nl_exports = { get texts() { return texts$5; } };
var texts$5 = {
	liveNow: "Live",
	liveIn: "Live over {time}",
	liveSoon: "Begint zo",
	liveWait: "Het begint elk moment, vanzelf.",
	remind: "Herinner me",
	reminded: "Open het bestand om het in je agenda te zetten.",
	liveEdge: "Terug naar live",
	livePin: "Nu: {product}",
	livePrice: "Liveprijs",
	liveHeld: "De uitzending hapert. Ze gaat vanzelf verder.",
	liveOver: "De uitzending is voorbij.",
	liveRecording: "De uitzending is voorbij. Dit is de opname."
};

// src/i18n/live/pl.ts
var pl_exports = { get texts() { return texts$4; } };
var texts$4 = {
	liveNow: "Na żywo",
	liveIn: "Na żywo za {time}",
	liveSoon: "Zaraz się zacznie",
	liveWait: "Zacznie się lada chwila, samo.",
	remind: "Przypomnij mi",
	reminded: "Otwórz plik, aby dodać wydarzenie do kalendarza.",
	liveEdge: "Wróć do transmisji",
	livePin: "Teraz: {product}",
	livePrice: "Cena na żywo",
	liveHeld: "Transmisja się zatrzymała. Ruszy sama.",
	liveOver: "Transmisja się skończyła.",
	liveRecording: "Transmisja się skończyła. To nagranie."
};

// src/i18n/live/pt.ts
var pt_exports = { get texts() { return texts$3; } };
var texts$3 = {
	liveNow: "Ao vivo",
	liveIn: "Ao vivo em {time}",
	liveSoon: "Começa em breve",
	liveWait: "Começa a qualquer momento, sozinho.",
	remind: "Lembrar-me",
	reminded: "Abra o arquivo para salvar no calendário.",
	liveEdge: "Voltar ao vivo",
	livePin: "Agora: {product}",
	livePrice: "Preço ao vivo",
	liveHeld: "A transmissão parou. Continua sozinha.",
	liveOver: "A transmissão terminou.",
	liveRecording: "A transmissão terminou. Esta é a gravação."
};

// src/i18n/live/sv.ts
var sv_exports = { get texts() { return texts$2; } };
var texts$2 = {
	liveNow: "Live",
	liveIn: "Live om {time}",
	liveSoon: "Börjar snart",
	liveWait: "Det börjar när som helst, av sig självt.",
	remind: "Påminn mig",
	reminded: "Öppna filen för att lägga in det i din kalender.",
	liveEdge: "Tillbaka till live",
	livePin: "Nu: {product}",
	livePrice: "Livepris",
	liveHeld: "Sändningen har stannat. Den fortsätter av sig själv.",
	liveOver: "Sändningen är slut.",
	liveRecording: "Sändningen är slut. Det här är inspelningen."
};

// src/i18n/live/tr.ts
var tr_exports = { get texts() { return texts$1; } };
var texts$1 = {
	liveNow: "Canlı",
	liveIn: "{time} sonra canlı",
	liveSoon: "Birazdan başlıyor",
	liveWait: "Her an kendiliğinden başlayacak.",
	remind: "Hatırlat",
	reminded: "Takviminize eklemek için dosyayı açın.",
	liveEdge: "Canlıya dön",
	livePin: "Şimdi: {product}",
	livePrice: "Canlı yayın fiyatı",
	liveHeld: "Yayın durakladı. Kendiliğinden devam edecek.",
	liveOver: "Canlı yayın bitti.",
	liveRecording: "Canlı yayın bitti. Bu, kaydı."
};

// src/i18n/live/zh.ts
var zh_exports = { get texts() { return texts; } };
var texts = {
	liveNow: "直播",
	liveIn: "{time}后直播",
	liveSoon: "即将开始",
	liveWait: "即将自动开始。",
	remind: "提醒我",
	reminded: "打开文件即可添加到日历。",
	liveEdge: "回到直播",
	livePin: "正在介绍：{product}",
	livePrice: "直播价",
	liveHeld: "直播中断，恢复后自动继续。",
	liveOver: "直播已结束。",
	liveRecording: "直播已结束，正在播放回放。"
};

// src/media/otherCaptions.ts
var otherCaptions_exports = { get parseOther() { return parseOther; } };
/** Words without an end of their own stay until the next ones, and no longer than this. */
var LONGEST_SECONDS = 6;
var MAX_CUES = 2e3;
/** @param toWords - what tags and entities say as plain text. */
function parseOther(text, toWords) {
	for (const read of [
		subStation,
		lyrics,
		sami,
		timedText,
		json,
		table
	]) {
		const cues = read(text).slice(0, MAX_CUES).map(([startSeconds, endSeconds, markup]) => ({
			startSeconds,
			endSeconds,
			text: toWords(markup).trim()
		})).filter((cue) => cue.text && cue.endSeconds > cue.startSeconds && cue.startSeconds >= 0);
		if (cues.length) return cues;
	}
	return [];
}
/** `0:00:01.50`, `01:02.5`, `00:00:01:12` with frames, `1.5s`, `1500ms`. */
function secondsOf(time = "", framesPerSecond = 30, ticksPerSecond = 1e7) {
	const [, count = "", unit = ""] = /^\s*(\d+(?:\.\d+)?)(ms|s|t|f)?\s*$/.exec(time) ?? [];
	const units = {
		ms: 1e3,
		t: ticksPerSecond,
		f: framesPerSecond
	};
	if (count) return Number(count) / (units[unit] ?? 1);
	const [, hours = "0", minutes, whole, frames = "0"] = /^\s*(?:(\d+):)?(\d+):(\d+(?:[.,]\d+)?)(?::(\d+))?\s*$/.exec(time) ?? [];
	return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole?.replace(",", ".")) + Number(frames) / framesPerSecond;
}
/** Each until the next begins; of those without words only the beginning counts. */
var untilNext = (starts) => [...starts].sort(([one], [other]) => one - other).map(([start, markup], at, all) => [
	start,
	Math.min(all[at + 1]?.[0] ?? Infinity, start + LONGEST_SECONDS),
	markup
]);
/** ASS and SSA: a line for each, whose fields the line `Format` names. */
var subStation = (text) => {
	const lines = text.split(/\r\n?|\n/);
	const fields = (lines.filter((line) => /^Format:.*\bStart\b/i.test(line))[0] ?? "Format: Layer,Start,End,Style,Name,L,R,V,Effect,Text").replace(/^Format:/i, "").split(",").map((field) => field.trim().toLowerCase());
	return lines.flatMap((line) => {
		if (!/^Dialogue:/i.test(line)) return [];
		const values = line.replace(/^Dialogue:/i, "").split(",");
		const of = (name) => values[fields.indexOf(name)];
		const words = values.slice(fields.length - 1).join(",");
		return [[
			secondsOf(of("start")),
			secondsOf(of("end")),
			words.replace(/\{[^}]*\}/g, "").replace(/\\[Nn]/g, "\n").replace(/\\h/g, " ")
		]];
	});
};
/** LRC: one or several times before each line. */
var lyrics = (text) => untilNext(text.split(/\r\n?|\n/).flatMap((line) => {
	const [, times = "", words = ""] = /^((?:\[\d+:\d\d(?:[.:]\d+)?\])+)(.*)$/.exec(line) ?? [];
	return [...times.matchAll(/\[(\d+:\d\d)(?:[.:](\d+))?\]/g)].map(([, time, part = "0"]) => [secondsOf(`${time}.${part}`), words.replace(/<\d+:\d\d[^>]*>/g, "")]);
}));
var sami = (text) => untilNext(text.split(/<SYNC\b/i).slice(1).map((part) => {
	const [, start = "x"] = /^[^>]*?Start\s*=\s*["']?(\d+)/i.exec(part) ?? [];
	return [Number(start) / 1e3, part.replace(/^[^>]*>/, "").replace(/<br\s*\/?>/gi, "\n")];
}));
/** TTML and DFXP by `begin` with `end` or `dur`, YouTube's srv3 by `t` and `d` in milliseconds, its srv1 by `start` and `dur`. */
var timedText = (text) => {
	const rate = Number(/\bframeRate="(\d+)"/.exec(text)?.[1] ?? 30);
	const ticks = Number(/\btickRate="(\d+)"/.exec(text)?.[1] ?? 1e7);
	return text.split(/<(?=(?:\w+:)?(?:p|text)\s)/).slice(1).flatMap((part) => {
		const close = part.indexOf(">");
		const [body = ""] = part.slice(close + 1).split(/<\/(?:\w+:)?(?:p|text)>/);
		const own = new Map([...part.slice(0, close).matchAll(/\s([\w:]+)\s*=\s*["']([^"']*)["']/g)].map(([, name = "", value = ""]) => [name, value]));
		const at = (name) => secondsOf(own.get(name), rate, ticks);
		const markup = body.replace(/<(?:\w+:)?br\s*\/?>/gi, "\n");
		if (own.has("t")) return [[
			at("t") / 1e3,
			(at("t") + at("d")) / 1e3,
			markup
		]];
		const start = at(own.has("begin") ? "begin" : "start");
		return [[
			start,
			own.has("end") ? at("end") : start + at("dur"),
			markup
		]];
	});
};
var isTree = (value) => typeof value === "object" && value !== null;
var listIn = (value, key) => {
	const found = isTree(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return Array.isArray(found) ? found : [];
};
/** Words that are no markup. */
var escaped$1 = (words) => String(words ?? "").replace(/&/g, "&amp;").replace(/</g, "&lt;");
/** YouTube's json3, and what transcribers answer: segments with their start and end in seconds. */
var json = (text) => {
	if (!/^\s*[[{]/.test(text)) return [];
	let read;
	try {
		read = JSON.parse(text);
	} catch {
		return [];
	}
	const events = listIn(read, "events").filter(isTree).map((event) => {
		const words = listIn(event, "segs").map((part) => isTree(part) ? part["utf8"] : "");
		const start = Number(event["tStartMs"]) / 1e3;
		return [
			start,
			start + Number(event["dDurationMs"]) / 1e3,
			escaped$1(words.join(""))
		];
	});
	const spans = [
		...Array.isArray(read) ? read : [],
		...listIn(read, "segments"),
		...listIn(read, "chunks")
	].filter(isTree).map((segment) => {
		const [from, to] = listIn(segment, "timestamp");
		return [
			Number(segment["start"] ?? from),
			Number(segment["end"] ?? to),
			escaped$1(segment["text"])
		];
	});
	return [...events, ...spans];
};
/** Whisper's table, in milliseconds. */
var table = (text) => !/^\s*start\tend\ttext/.test(text) ? [] : text.split(/\r\n?|\n/).flatMap((line) => {
	const [, start, end, words] = /^(\d+)\t(\d+)\t(.+)$/.exec(line) ?? [];
	return start === void 0 ? [] : [[
		Number(start) / 1e3,
		Number(end) / 1e3,
		escaped$1(words)
	]];
});

// src/feed/live/changes.ts
/** What the merchant does while a video is shown live, in its order: the collector keeps it, and pages are told of it. */
var BEFORE = /* @__PURE__ */ (() => ({
	state: "scheduled",
	pins: [],
	prices: /* @__PURE__ */ new Map(),
	startedAtMs: null,
	endedAtMs: null,
	recording: null
}))();
/** @param atMs - only what had happened by then counts. Default: all of it. */
var showAt = (changes, atMs = Infinity) => changes.filter((change) => change.atMs <= atMs).reduce(advanceShow, BEFORE);
/** A live that begins once more begins with nothing pinned. */
function advanceShow(show, change) {
	switch (change.type) {
		case "started": return {
			...BEFORE,
			state: "live",
			startedAtMs: change.atMs
		};
		case "pinned": return {
			...show,
			pins: [change.product, ...without(show.pins, change.product)]
		};
		case "unpinned": return {
			...show,
			pins: without(show.pins, change.product)
		};
		case "priced": {
			const prices = new Map(show.prices);
			prices.delete(change.product);
			if (change.price) prices.set(change.product, change.price);
			return {
				...show,
				prices
			};
		}
		case "ended": return {
			...show,
			state: "ended",
			endedAtMs: change.atMs,
			recording: change.recording ?? null
		};
	}
}
var without = (pins, product) => pins.filter((pinned) => pinned !== product);
/** Reads what somebody else wrote; `null` where it is no change. */
function readChange(value) {
	if (!isRecord(value)) return null;
	const { seq, atMs } = value;
	if (!isCount(seq) || !isCount(atMs)) return null;
	const deed = readDeed(value);
	return deed && {
		seq,
		atMs,
		...deed
	};
}
/** The part of a change that is not where it stands. */
function readDeed(value) {
	const { type, product } = value;
	switch (type) {
		case "started": return { type };
		case "pinned":
		case "unpinned": return isId(product) ? {
			type,
			product
		} : null;
		case "priced": {
			const price = value["price"] === null ? null : readPrice(value["price"]);
			return isId(product) && price !== void 0 ? {
				type,
				product,
				price
			} : null;
		}
		case "ended": {
			const { recording } = value;
			return isText(recording, 2048) ? {
				type,
				recording
			} : { type };
		}
		default: return null;
	}
}
var isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
var isText = (value, longest) => typeof value === "string" && value.length > 0 && value.length <= longest;
var isId = (value) => isText(value, 255) && /\S/.test(value);
/** As the feed writes money. `undefined` for what is none. */
function readPrice(value) {
	const { amount, currency } = isRecord(value) ? value : {};
	return isText(amount, 20) && /^\d{1,12}(\.\d{1,4})?$/.test(amount) && isText(currency, 3) && /^[A-Z]{3}$/.test(currency) ? {
		amount,
		currency
	} : void 0;
}
function readWhole(value) {
	const { life, changes } = isRecord(value) ? value : {};
	return isText(life, 40) && Array.isArray(changes) ? {
		life,
		changes: changes.flatMap((change) => readChange(change) ?? [])
	} : null;
}

// src/models/live/changeVideo.ts
/** Shows a video as it is now, in the place of what the feed says of it. What is alike stays the same object, so that nothing is drawn again. */
function changeVideo(feed, id, now) {
	const videos = feed.videos.peek();
	const video = videos.find((each) => each.id === id);
	if (!video) return;
	const news = Object.entries(now).filter(([key, value]) => !isAlike(video[key], value));
	if (news.length === 0) return;
	const changed = Object.assign(createBare(), video, Object.fromEntries(news));
	feed.videos.value = videos.map((each) => each === video ? changed : each);
}

// src/browser/eventStream.ts
/** The server says something at least twice in this time; longer silence is a line that is gone without a word. */
var SILENT_MS = 6e4;
var RETRY$1 = {
	firstMs: 1e3,
	capMs: 3e4
};
/**
* Follows server-sent events until it is stopped. A browser's own `EventSource` gives up at the first answer that is no stream, does not know
* that a line is dead, and comes again with all others at the same moment: so each opening is one of ours.
*/
function followEvents(input) {
	const { env, addressFor, types, onMessage, onConnected } = input;
	let failures = 0;
	let source = null;
	let stopTimer = () => {};
	const close = () => {
		stopTimer();
		source?.close();
		source = null;
	};
	const comeAgain = () => {
		close();
		onConnected(false);
		failures += 1;
		stopTimer = env.setTimer(open, backoffMs(failures, env.random(), RETRY$1));
	};
	const expectMore = () => {
		stopTimer();
		stopTimer = env.setTimer(comeAgain, SILENT_MS);
	};
	const open = () => {
		const opened = new EventSource(addressFor());
		source = opened;
		const on = (type, run) => opened.addEventListener(type, (event) => {
			if (source === opened) run(event);
		});
		expectMore();
		on("open", () => {
			expectMore();
			onConnected(true);
		});
		on("error", comeAgain);
		on("beat", expectMore);
		for (const type of types) on(type, ({ data, lastEventId }) => {
			expectMore();
			failures = 0;
			onMessage(type, data, lastEventId);
		});
	};
	open();
	return close;
}

// src/models/live/followChannel.ts
/** What has happened in a live, kept current while it is followed; followed again it goes on where it was. */
function createChannel(env, address) {
	const changes = signal([]);
	/** The channel has answered. */
	const isKnown = signal(false);
	let mark = "";
	const follow = () => {
		let stop = open();
		function open() {
			return followEvents({
				env,
				addressFor: () => streamAddress(address, mark),
				types: ["whole", "change"],
				onConnected: () => {},
				onMessage(type, data, id) {
					const read = parseJson(data);
					const known = changes.peek();
					if (type === "whole") changes.value = readWhole(read)?.changes ?? known;
					else {
						const change = readChange(read);
						const lastSeq = known.at(-1)?.seq ?? 0;
						if (!change || change.seq <= lastSeq) return;
						if (change.seq > lastSeq + 1) return beginAnew();
						changes.value = [...known, change];
					}
					mark = id;
					isKnown.value = true;
				}
			});
		}
		function beginAnew() {
			mark = "";
			stop();
			stop = open();
		}
		return () => stop();
	};
	return {
		changes,
		isKnown,
		follow
	};
}
function streamAddress(address, mark) {
	const url = new URL(address);
	url.pathname += "/events";
	if (mark) url.searchParams.set("after", mark);
	return url.href;
}

// src/models/live/livePrices.ts
/** All who watch hear of a price at the same moment; the shop is not to be asked by all of them at once. */
var SPREAD_MS = 3e3;
/** A shop may take a while to sell for what was just said. */
var AGAIN_AFTER_MS = [
	5e3,
	2e4,
	6e4
];
/**
* Prices that the merchant has said in a live. A page shows what the shop's cart takes and nothing else: what was said is a reason to ask it, and
* called a live price where the shop says the same. One that is taken back is a reason as well.
*
* @param onAnswer - the shop has said something of the product.
*/
function createLivePrices(deps, feed, said, onAnswer) {
	const latest = /* @__PURE__ */ new Map();
	const stops = /* @__PURE__ */ new Map();
	const isConfirmed = (productId) => {
		const price = said.value.get(productId);
		const stated = feed.quotes.value.get(productId)?.price;
		return price !== void 0 && stated?.currency === price.currency && Number(stated.amount) === Number(price.amount);
	};
	const askShop = async (productId) => {
		const product = feed.named.peek().get(productId);
		if (!product) return;
		const cart = await deps.getCart();
		const quotes = await cart.getProducts([productRefOf(product, cart.id)]);
		feed.addQuotes(quotes);
		if (quotes.has(productId)) onAnswer(productId);
	};
	const startAsking = (productId) => {
		let tries = 0;
		let isStopped = false;
		let cancel = () => {};
		const askIn = (delayMs) => {
			cancel = deps.env.setTimer(() => {
				askShop(productId).catch(() => {}).then(() => {
					const nextMs = AGAIN_AFTER_MS[tries++];
					const isSettled = untracked(() => isConfirmed(productId) || !said.value.has(productId));
					if (!isStopped && !isSettled && nextMs !== void 0) askIn(nextMs);
				});
			}, delayMs);
		};
		askIn(deps.env.random() * SPREAD_MS);
		return () => {
			isStopped = true;
			cancel();
		};
	};
	effect(() => {
		const now = said.value;
		untracked(() => {
			for (const id of /* @__PURE__ */ new Set([...latest.keys(), ...now.keys()])) {
				const word = JSON.stringify(now.get(id) ?? null);
				if (latest.get(id) === word) continue;
				latest.set(id, word);
				stops.get(id)?.();
				stops.set(id, startAsking(id));
			}
		});
	});
	effect(() => () => stops.forEach((stop) => stop()));
	return { isConfirmed };
}

// src/models/live/pictureMoment.ts
/** No stream is further behind than this, unless the shopper has gone back in it. */
var FARTHEST_MS = 2e4;
/**
* The moment that the viewer sees: what was pinned later has not happened for them yet.
*
* @returns `Infinity` where nothing can be told and nothing will be: then what is pinned now is shown.
*/
function pictureMoment(clock, phase, nowMs) {
	const { pictureAtMs = null, behindSeconds = null } = clock ?? {};
	if (pictureAtMs !== null) return pictureAtMs;
	if (behindSeconds !== null) return nowMs - behindSeconds * 1e3;
	return phase === "idle" || phase === "loading" ? nowMs - FARTHEST_MS : Infinity;
}

// src/models/live/reachedChanges.ts
/** What the viewer has had before them: pins and prices wait for the picture of their moment. */
function createReached(changes, pictureMs) {
	/** A picture that comes again after a break takes nothing back that was shown. */
	const newestMs = signal(-Infinity);
	const show = computed(() => showAt(changes?.value ?? [], Math.max(pictureMs.value, newestMs.value)));
	const pinKey = computed(() => JSON.stringify(show.value.pins));
	return {
		pins: computed(() => JSON.parse(pinKey.value)),
		prices: computed(() => show.value.prices),
		/** The picture has moved. */
		look() {
			const shown = changes?.peek().findLast(({ atMs }) => atMs <= pictureMs.peek());
			newestMs.value = Math.max(newestMs.peek(), shown?.atMs ?? -Infinity);
		}
	};
}

// src/models/live/watchPicture.ts
/** A picture that stands for so long is held up; a part that is a moment late is not. */
var STANDS_MS = 3e3;
/** Who films may begin a little after saying so. */
var FIRST_MS = 3e4;
/** A list that grows no more is played again from a little before its end; what goes on for longer is new, whatever its clock says. */
var PLAYS_ON_MS = 25e3;
/** A recording is through when so little of it is left. */
var LAST_SECONDS = 1;
var RETRY = {
	firstMs: 2e3,
	capMs: 15e3
};
/**
* Whether the picture of a live goes on. Where it breaks off, stands, or has come to an end that nobody has announced, it is tried again for as
* long as the live is on, and what was filmed before is not begun anew under the word that it is live.
*/
function watchPicture(env, slide) {
	const isHeld = signal(false);
	/** The viewer has come to the end of what there is by now. */
	const isThrough = signal(false);
	/** The stream itself says that nothing follows. */
	const hasEnded = signal(false);
	let wasSeen = false;
	let [positionSeconds, movedAtMs, stoodAtMs, newestMs] = [
		-1,
		NaN,
		NaN,
		-Infinity
	];
	let tries = 0;
	let tryAtMs = null;
	const look = ({ nowMs, startedAtMs, isOn }) => {
		const { phase, hasFrame, ...state } = slide.state.peek();
		const { pictureAtMs = null, edgeSeconds = null } = slide.liveClock() ?? {};
		const rests = phase === "paused" || phase === "blocked" || phase === "asking";
		if (state.positionSeconds !== positionSeconds || rests || Number.isNaN(movedAtMs)) movedAtMs = nowMs;
		positionSeconds = state.positionSeconds;
		const stands = nowMs - movedAtMs >= STANDS_MS;
		if (stands || phase === "failed" || Number.isNaN(stoodAtMs)) stoodAtMs = nowMs;
		const { durationSeconds } = state;
		const wasOver = hasEnded.peek();
		const isAtEnd = durationSeconds > 0 && positionSeconds >= durationSeconds - LAST_SECONDS;
		const isGrowing = edgeSeconds !== null;
		const isOver = isAtEnd && !isGrowing || wasOver && !(isOn && isGrowing);
		hasEnded.value = isOver;
		isThrough.value = isAtEnd || isOver;
		const isGoing = hasFrame && !isOver && !stands && (phase === "playing" || phase === "paused");
		const isBroken = isOver || phase === "failed" || hasFrame && stands;
		const isLate = startedAtMs === null || nowMs - startedAtMs > FIRST_MS;
		if (!isHeld.peek()) newestMs = Math.max(newestMs, pictureAtMs ?? -Infinity);
		if (isBroken) isHeld.value ||= wasSeen || isLate;
		else if (isGoing && isNews(pictureAtMs, nowMs)) isHeld.value = false;
		if (isGoing && !isHeld.peek()) {
			wasSeen = true;
			tries = 0;
		}
		if (!isOn) return;
		if (wasOver && !isOver) slide.play();
		else if (isOver && phase === "playing") slide.pause();
		comeAgain(nowMs, phase === "failed", isOver);
	};
	const isNews = (pictureAtMs, nowMs) => pictureAtMs === null || pictureAtMs > newestMs || nowMs - stoodAtMs > PLAYS_ON_MS;
	const comeAgain = (nowMs, hasFailed, isOver) => {
		if (!hasFailed && !isOver) tryAtMs = null;
		else if (tryAtMs === null) tryAtMs = nowMs + backoffMs(tries += 1, env.random(), RETRY);
		else if (nowMs >= tryAtMs) {
			tryAtMs = null;
			slide.retry(hasFailed && !isOver);
		}
	};
	return {
		isHeld,
		isThrough,
		hasEnded,
		look
	};
}

// src/models/live/liveModel.ts
var TICK_MS = 250;
/** The stream of a live that is over may break off before its last picture. */
var OVER_AFTER_MS = 2e4;
/** So far behind the newest picture one may be without knowing. */
var BEHIND_SECONDS = 8;
/** When it begins, by the feed; `NaN` where that cannot be read. */
var startOf = ({ startsAt }) => utcCalendar.toMs(startsAt, "UTC", "start");
/**
* A live on the slide that is watched: before it, during it, and when it is over. What is pinned is shown as the video's tags, when the viewer's
* own picture has come to the moment of the pin, so that it is sold, counted and credited like any tag.
*/
var LiveModel = /* @__PURE__ */ (() => (createModel((context, slide, video) => {
	const { deps, feed } = context;
	const { env, device } = deps;
	const { live } = video;
	const startsAtMs = startOf(live);
	const channel = live.channel === void 0 ? null : createChannel(env, live.channel);
	const nowMs = signal(env.nowMs());
	const pictureMs = signal(untracked(() => momentOf(slide, env.nowMs())));
	const isBehind = signal(false);
	const picture = watchPicture(env, slide);
	const present = computed(() => showAt(channel?.changes.value ?? []));
	const state = computed(() => {
		if (!channel) return nowMs.value < startsAtMs ? live.state : picture.hasEnded.value ? "ended" : "live";
		if (present.value.state === "scheduled") return live.state;
		return present.value.state === "ended" && !isOver() ? "live" : present.value.state;
	});
	/** For this viewer, whose picture comes later than what is filmed. */
	const isOver = () => {
		const { endedAtMs } = present.value;
		if (endedAtMs === null) return false;
		return [
			"failed",
			"ended",
			"idle"
		].includes(slide.phase.value) || picture.isThrough.value || pictureMs.value >= endedAtMs || nowMs.value >= endedAtMs + OVER_AFTER_MS;
	};
	const reached = createReached(channel?.changes, pictureMs);
	const { pins } = reached;
	const { isConfirmed } = createLivePrices(deps, feed, reached.prices, (productId) => {
		const shop = context.shop.peek();
		if (shop?.product.product.peek()?.id === productId) shop.product.refresh();
	});
	startTicking(env, () => {
		nowMs.value = env.nowMs();
		picture.look({
			nowMs: nowMs.value,
			startedAtMs: channel ? present.peek().startedAtMs : startsAtMs,
			isOn: state.peek() === "live" && present.peek().endedAtMs === null && device.online.peek()
		});
		pictureMs.value = momentOf(slide, nowMs.value);
		reached.look();
		const edgeSeconds = slide.liveClock()?.edgeSeconds ?? null;
		isBehind.value = edgeSeconds !== null && edgeSeconds - slide.state.peek().positionSeconds > BEHIND_SECONDS;
	});
	effect(() => {
		if (channel && device.visible.value && device.online.value) return channel.follow();
	});
	effect(() => {
		const recording = state.value === "ended" ? recordingOf(present.value.recording) : null;
		const now = {
			live: {
				...live,
				state: state.value
			},
			...channel?.isKnown.value && state.value !== "scheduled" ? { tags: tagsOf(pins.value, state.value, video) } : {},
			...recording ? { sources: [recording] } : {}
		};
		feed.videos.value;
		untracked(() => changeVideo(feed, video.id, now));
	});
	return {
		state,
		nowMs,
		pins,
		isBehind,
		/** The picture does not go on. */
		isHeld: picture.isHeld,
		/** Products that the shop sells for the price that was said. */
		confirmed: computed(() => [...reached.prices.value.keys()].filter(isConfirmed)),
		/** There is something to see after the end. */
		hasRecording: computed(() => present.value.recording !== null || slide.hasFrame.value),
		goToEdge() {
			const edgeSeconds = slide.liveClock()?.edgeSeconds ?? null;
			if (edgeSeconds !== null) slide.seek(edgeSeconds);
			isBehind.value = false;
		}
	};
})))();
var momentOf = (slide, nowMs) => pictureMoment(slide.liveClock(), slide.phase.peek(), nowMs);
/** What is pinned; and when it is over and nothing was, what the feed tags. */
var tagsOf = (pins, state, { tags = [] }) => pins.length === 0 && state === "ended" ? tags : pins.map((product) => ({ product }));
function recordingOf(address) {
	const src = safeUrl(address, "about:blank");
	if (src === null) return null;
	return {
		type: /\.m3u8([?#]|$)/.test(src) ? "hls" : "mp4",
		src
	};
}
function startTicking(env, look) {
	let cancel = () => {};
	const tick = () => {
		look();
		cancel = env.setTimer(tick, TICK_MS);
	};
	effect(() => {
		cancel = env.setTimer(tick, TICK_MS);
		return () => cancel();
	});
}

// src/models/live/watchState.ts
/** Nobody begins earlier without saying so in the feed. */
var EARLY_MS = 6e5;
var EACH_MS = 3e4;
var LONGEST_MS = 864e5;
/**
* Asks the channel now and then how the live stands, while its card is there and its time has come: whether something is live is the
* collector's word, not a clock's. An open player follows the channel itself.
*/
function watchState({ env, device }, feed, { id, live }, startsAtMs) {
	const { channel } = live;
	if (channel === void 0) return () => {};
	let cancel = () => {};
	let isStopped = false;
	const askIn = (delayMs) => {
		if (!isStopped) cancel = env.setTimer(() => void ask(), Math.min(delayMs, LONGEST_MS));
	};
	const ask = async () => {
		const earlyMs = startsAtMs - EARLY_MS - env.nowMs();
		if (earlyMs > 0) return askIn(earlyMs);
		const state = device.visible.peek() ? await stateOf(env, channel) : null;
		if (isStopped) return;
		if (state && state !== "scheduled") changeVideo(feed, id, { live: {
			...live,
			state
		} });
		if (state !== "ended") askIn(EACH_MS * (.8 + .4 * env.random()));
	};
	askIn(0);
	return () => {
		isStopped = true;
		cancel();
	};
}
async function stateOf(env, channel) {
	try {
		const response = await env.fetch(channel, { credentials: "omit" });
		const read = response.ok ? parseJson(await response.text()) : null;
		const state = isRecord(read) ? read["state"] : null;
		return state === "scheduled" || state === "live" || state === "ended" ? state : null;
	} catch {
		return null;
	}
}

// src/ui/live/CardLabel.css?inline
var CardLabel_default = ".liveLabel{z-index:3;box-sizing:border-box;color:#111;pointer-events:none;background:#fffffff0;border-radius:999px;align-items:center;gap:6px;max-width:calc(100% - 16px);padding:3px 9px;font-size:12px;font-weight:600;line-height:1.3;display:inline-flex;position:absolute;inset-block-start:8px;inset-inline-end:8px}.liveLabel[data-on=true]{color:#fff;background:#c8102e}.liveLabel[data-on=true]:before{content:\"\";background:currentColor;border-radius:50%;width:7px;height:7px}.card:has(.disclosure) .liveLabel{inset-block-start:34px;inset-inline:8px auto}.floating .card .liveLabel{max-width:calc(100% - 12px);padding:2px 7px;font-size:11px;inset-block-start:6px;inset-inline:6px auto}.round .liveLabel{text-align:center;border-radius:10px;width:max-content;max-width:calc(100% + 12px);padding:1px 7px;font-size:11px;inset:-4px 50% auto auto;transform:translate(50%);box-shadow:0 0 0 2px canvas}@media (forced-colors:active){.liveLabel{border:1px solid}}";

// src/ui/live/timeLeft.ts
var UNITS = [
	["day", 86400],
	["hour", 3600],
	["minute", 60],
	["second", 1]
];
/** `2 hr, 10 min`, `10 min, 5 sec`: the two largest parts, as the language counts and writes them. @param smallest - what is not counted finer. */
function timeLeft({ number }, language, ms, smallest) {
	const step = smallest === "minute" ? 60 : 1;
	let seconds = Math.max(step, Math.ceil(ms / 1e3 / step) * step);
	const parts = [];
	for (const [unit, size] of UNITS) {
		const count = Math.floor(seconds / size);
		seconds -= count * size;
		if (count > 0 || parts.length > 0) {
			if (count > 0) parts.push(number(count, {
				style: "unit",
				unit,
				unitDisplay: "short"
			}));
			if (parts.length === 2 || unit === smallest || count === 0) break;
		}
		if (unit === smallest) break;
	}
	return new Intl.ListFormat(language, {
		type: "unit",
		style: "narrow"
	}).format(parts).replaceAll(" ", "\xA0");
}

// src/i18n/en/live.ts
/** English texts of videos that are shown live. With their languages they come by themselves, and only where there is such a video. */
var liveTexts = {
	liveNow: "Live",
	liveIn: "Live in {time}",
	liveSoon: "Starting soon",
	liveWait: "It begins any moment, by itself.",
	remind: "Remind me",
	reminded: "Open the file to put it into your calendar.",
	liveEdge: "Back to live",
	livePin: "Now: {product}",
	livePrice: "Live price",
	liveHeld: "The live is held up. It goes on by itself.",
	liveOver: "The live is over.",
	liveRecording: "The live is over. This is the recording."
};

// src/i18n/liveLanguages.ts
/** What only a live says: by itself, so that shelves without one fetch none of it. */
var liveLanguages = {
	ar: () => Promise.resolve().then(() => ar_exports),
	de: () => Promise.resolve().then(() => de_exports),
	es: () => Promise.resolve().then(() => es_exports),
	fr: () => Promise.resolve().then(() => fr_exports),
	he: () => Promise.resolve().then(() => he_exports),
	it: () => Promise.resolve().then(() => it_exports),
	ja: () => Promise.resolve().then(() => ja_exports),
	ko: () => Promise.resolve().then(() => ko_exports),
	nl: () => Promise.resolve().then(() => nl_exports),
	pl: () => Promise.resolve().then(() => pl_exports),
	pt: () => Promise.resolve().then(() => pt_exports),
	sv: () => Promise.resolve().then(() => sv_exports),
	tr: () => Promise.resolve().then(() => tr_exports),
	zh: () => Promise.resolve().then(() => zh_exports)
};

// src/ui/live/useLiveText.ts
/** Texts of a live in the shelf's language; `null` until they are there. Where they do not come it speaks English. */
function useLiveText() {
	const { texts, fill, spoken } = useShelf().deps;
	const loaded = useLazy(true, () => loadTexts(liveLanguages, liveTexts, spoken.lang));
	return useMemo(() => loaded && createTranslate(loaded === "failed" ? liveTexts : loaded, texts, fill), [
		loaded,
		texts,
		fill
	]);
}

// src/ui/live/CardLabel.tsx
var CardLabel_exports = { get CardLabel() { return CardLabel; } };
var MINUTE_MS = 6e4;
/** On a card: that it is live, or how long until it is. */
var CardLabel = ({ video }) => video.live ? /* @__PURE__ */ jsx(Label, { video: {
	...video,
	live: video.live
} }) : null;
function Label({ video }) {
	useStyles(CardLabel_default);
	const { deps, feed, player } = useShelf();
	const text = useLiveText();
	const { env, format, spoken } = deps;
	const { live } = video;
	const startsAtMs = startOf(live);
	const nowMs = useSignal(env.nowMs());
	const isOpen = player.isOpen.value;
	useEffect(() => isOpen || live.state === "ended" ? void 0 : watchState(deps, feed, video, startsAtMs), [isOpen, live.channel]);
	useEffect(() => env.setTimer(() => nowMs.value = env.nowMs(), MINUTE_MS / 2), [nowMs.value]);
	const leftMs = startsAtMs - nowMs.value;
	if (!text || live.state === "ended" || !(leftMs > -36e5 || live.state === "live")) return null;
	return /* @__PURE__ */ jsx("span", {
		class: "liveLabel",
		part: "live",
		"data-on": live.state === "live",
		children: live.state === "live" ? text("liveNow") : leftMs > 0 ? text("liveIn", { time: timeLeft(format, spoken.lang, leftMs, "minute") }) : text("liveSoon")
	});
}

// src/browser/saveFile.ts
/** Hands a file that was made in the page to the browser, which asks the shopper what to do with it, or opens what belongs to its kind. */
function saveFile(document, name, type, text) {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	document.defaultView?.setTimeout(() => URL.revokeObjectURL(url), 6e4);
}

// src/feed/live/calendarFile.ts
/** Rings ten minutes before. It says no end: nobody knows that. */
var calendarFile = ({ id, title, url, startsAtMs, nowMs }) => [
	"BEGIN:VCALENDAR",
	"VERSION:2.0",
	"PRODID:-//Reelshelf//Live//EN",
	"BEGIN:VEVENT",
	`UID:${escaped(id)}@reelshelf`,
	`DTSTAMP:${momentText$1(nowMs)}`,
	`DTSTART:${momentText$1(startsAtMs)}`,
	`SUMMARY:${escaped(title)}`,
	`URL:${url}`,
	`DESCRIPTION:${escaped(url)}`,
	"BEGIN:VALARM",
	"ACTION:DISPLAY",
	`DESCRIPTION:${escaped(title)}`,
	"TRIGGER:-PT10M",
	"END:VALARM",
	"END:VEVENT",
	"END:VCALENDAR",
	""
].map(folded).join("\r\n");
/** `20261201T180000Z`. */
var momentText$1 = (ms) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, "");
var escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
/** A line has at most 75 octets; it goes on after a break and a blank. No character has more than four. */
function folded(line) {
	const parts = [];
	let [part, octets] = ["", 0];
	for (const character of line) {
		const size = sizeOf(character.codePointAt(0) ?? 0);
		if (octets + size > 74) {
			parts.push(part);
			[part, octets] = ["", 0];
		}
		part += character;
		octets += size;
	}
	return [...parts, part].join("\r\n ");
}
var sizeOf = (code) => code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;

// src/models/live/saveReminder.ts
/** Hands the shopper an entry for their calendar. */
var saveReminder = (document, entry) => saveFile(document, `${fileName(entry.title)}.ics`, "text/calendar", calendarFile(entry));
/** What every system takes for a file's name. */
var fileName = (title) => title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "live";

// src/ui/live/Countdown.tsx
/** Before it begins: how long that is, and a reminder. At its moment it waits for the word that it has begun. */
function Countdown({ video, leftMs, nowMs, text }) {
	const { deps, feed } = useShelf();
	const isSaved = useSignal(false);
	const { format, spoken, host, page } = deps;
	const title = video.title ?? feed.creators.value.get(video.creator)?.handle ?? "";
	const isDue = !(leftMs > 0);
	const remind = async () => {
		const url = await page?.loadExtras().then((extras) => extras.addressOf(video.id));
		if (!url) return;
		const entry = {
			id: video.id,
			title,
			url,
			startsAtMs: startOf(video.live)
		};
		saveReminder(host.ownerDocument, {
			...entry,
			nowMs: nowMs.peek()
		});
		isSaved.value = true;
	};
	return /* @__PURE__ */ jsxs("div", {
		class: "lv-before",
		children: [
			/* @__PURE__ */ jsx("p", {
				class: "lv-when",
				children: momentText(spoken.lang, startOf(video.live))
			}),
			isDue ? /* @__PURE__ */ jsx("p", {
				class: "lv-left",
				role: "status",
				children: text("liveSoon")
			}) : /* @__PURE__ */ jsx("p", {
				class: "lv-left",
				role: "timer",
				children: text("liveIn", { time: timeLeft(format, spoken.lang, leftMs, "second") })
			}),
			isDue ? /* @__PURE__ */ jsx("p", {
				class: "lv-note",
				children: text("liveWait")
			}) : /* @__PURE__ */ jsxs(Fragment, { children: [page && /* @__PURE__ */ jsx("button", {
				type: "button",
				class: "lv-remind",
				part: "remind",
				onClick: () => void remind(),
				children: text("remind")
			}), /* @__PURE__ */ jsx("p", {
				class: "lv-note",
				role: "status",
				children: isSaved.value ? text("reminded") : ""
			})] })
		]
	});
}
/** By the shopper's own clock. */
var momentText = (language, atMs) => Number.isNaN(atMs) ? "" : new Intl.DateTimeFormat(language, {
	weekday: "short",
	day: "numeric",
	month: "short",
	hour: "numeric",
	minute: "2-digit",
	timeZoneName: "short"
}).format(atMs);

// src/ui/live/Live.css?inline
var Live_default = ".lv-before{z-index:3;text-align:center;pointer-events:none;background:#00000080;flex-direction:column;justify-content:center;align-items:center;gap:6px;padding:72px 24px 220px;display:flex;position:absolute;inset:0}.lv-when{font-weight:600}.lv-left{font-variant-numeric:tabular-nums;text-wrap:balance;max-width:12em;font-size:clamp(26px,8cqw,40px);font-weight:700;line-height:1.15}.pl .lv-remind{color:#111;pointer-events:auto;background:#fff;border-radius:99px;min-height:48px;margin-top:14px;padding:0 24px;font-weight:600;line-height:48px}.lv-note:empty{display:none}.lv-note{max-width:24em}.pl-slide:has(.lv-before,.lv-wait) :is(.pl-wait,.pl-play,.pl-failed){display:none}.lv-top{inset-block-start:calc(64px + env(safe-area-inset-top));inset-inline:max(12px, env(safe-area-inset-left)) max(12px, env(safe-area-inset-right));z-index:5;pointer-events:none;flex-wrap:wrap;align-items:center;gap:8px;display:flex;position:absolute}.lv-mark{color:#fff;background:#c8102e;border-radius:99px;align-items:center;gap:7px;min-height:28px;padding:0 10px;font-size:13px;font-weight:700;display:inline-flex}.lv-mark:before{content:\"\";background:currentColor;border-radius:50%;width:8px;height:8px}.pl .lv-edge{color:#111;pointer-events:auto;background:#fffffff0;border-radius:99px;min-height:44px;padding:0 16px;font-size:14px;font-weight:600;line-height:44px}.lv-price{flex-basis:100%;align-items:baseline;gap:0 6px;width:fit-content;max-width:100%;display:flex}.lv-price,.lv-over,.lv-wait{background:#101012c7;border-radius:14px;padding:5px 12px;font-size:14px}.lv-price{flex:0 auto}.lv-price bdi{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.lv-over{z-index:5;pointer-events:none;max-width:calc(100% - 24px);position:absolute;inset-block-start:calc(64px + env(safe-area-inset-top));inset-inline-start:max(12px, env(safe-area-inset-left))}.pl-slide:has(.lv-over) :is(.pl-wait,.pl-failed){display:none}.lv-wait{z-index:3;text-align:center;pointer-events:none;width:fit-content;max-width:min(320px,100% - 48px);margin-inline:auto;padding:10px 16px;position:absolute;inset-block-start:42%;inset-inline:24px}.pl-slide:has(.lv-fresh) .pl-barProduct[data-now=true]{animation:lv-come .7s var(--rs-ease) 2}@keyframes lv-come{0%{box-shadow:inset 0 0 0 4px #c8102e}to{box-shadow:inset 0 0 0 4px #0000}}@media (prefers-reduced-motion:reduce){.pl-slide:has(.lv-fresh) .pl-barProduct[data-now=true]{animation:none}}@media (forced-colors:active){.lv-mark,.lv-price,.lv-over,.lv-wait,.pl .lv-edge,.pl .lv-remind{border:1px solid}}@media (height<=480px){.lv-before{padding:56px 24px}}";

// src/ui/live/LiveLayer.tsx
var LiveLayer_exports = { get LiveLayer() { return LiveLayer; } };
/** What is said over a live: when it begins, that it is live, how to come back to it, and that it is over. */
function LiveLayer({ slide, video }) {
	useStyles(Live_default);
	const context = useShelf();
	const text = useLiveText();
	const model = useMemo(() => new LiveModel(context, slide, video), []);
	useEffect(() => model[Symbol.dispose], []);
	if (!text) return null;
	const state = model.state.value;
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(Announcements, {
		model,
		text
	}), state === "scheduled" ? /* @__PURE__ */ jsx(Countdown, {
		video,
		leftMs: startOf(video.live) - model.nowMs.value,
		nowMs: model.nowMs,
		text
	}) : state === "live" ? /* @__PURE__ */ jsx(OnAir, {
		model,
		slide,
		text
	}) : /* @__PURE__ */ jsx("p", {
		class: "lv-over",
		children: text(model.hasRecording.value ? "liveRecording" : "liveOver")
	})] });
}
function OnAir({ model, slide, text }) {
	const phase = slide.phase.value;
	const isHeld = model.isHeld.value;
	const isSeen = slide.hasFrame.value && !isHeld && phase !== "failed";
	const isWaiting = !isSeen && phase !== "blocked" && phase !== "asking";
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsxs("div", {
			class: "lv-top",
			children: [
				isSeen && /* @__PURE__ */ jsx("span", {
					class: "lv-mark",
					part: "live",
					children: text("liveNow")
				}),
				isSeen && model.isBehind.value && /* @__PURE__ */ jsx("button", {
					type: "button",
					class: "lv-edge",
					part: "live-edge",
					onClick: model.goToEdge,
					children: text("liveEdge")
				}),
				/* @__PURE__ */ jsx(LivePrice, {
					model,
					text
				})
			]
		}),
		isWaiting && /* @__PURE__ */ jsx("p", {
			class: "lv-wait",
			children: text(isHeld ? "liveHeld" : "liveWait")
		}),
		/* @__PURE__ */ jsx(Fresh, { model })
	] });
}
/** Of what is pinned now, where the shop sells it for what was said. */
function LivePrice({ model, text }) {
	const { deps, feed } = useShelf();
	const product = model.pins.value.find((id) => model.confirmed.value.includes(id));
	const price = product === void 0 ? void 0 : feed.quotes.value.get(product)?.price;
	if (product === void 0 || !price) return null;
	return /* @__PURE__ */ jsxs("p", {
		class: "lv-price",
		part: "live-price",
		children: [
			text("livePrice"),
			" ",
			/* @__PURE__ */ jsx("b", { children: deps.format.money(price) }),
			/* @__PURE__ */ jsx("bdi", {
				lang: feed.langOf(feed.products.value.get(product)),
				children: feed.products.value.get(product)?.title
			})
		]
	});
}
/** Draws nothing: its coming lets the product below be looked at, once a pin. */
function Fresh({ model }) {
	const [newest] = model.pins.value;
	return newest === void 0 ? null : /* @__PURE__ */ jsx("span", {
		class: "lv-fresh",
		hidden: true
	}, newest);
}
/** For those who do not see it. */
function Announcements({ model, text }) {
	const { feed } = useShelf();
	const { announce } = usePlayer();
	const said = useRef(null);
	useSignalEffect(() => {
		const [state, [pin], isHeld] = [
			model.state.value,
			model.pins.value,
			model.isHeld.value
		];
		const before = said.current;
		said.current = {
			state,
			pin,
			isHeld
		};
		if (!before) return;
		if (state !== before.state) {
			if (state === "live") announce(text("liveNow"));
			if (state === "ended") announce(text(model.hasRecording.peek() ? "liveRecording" : "liveOver"));
		} else if (state === "live" && isHeld !== before.isHeld) announce(text(isHeld ? "liveHeld" : "liveNow"));
		else if (state === "live" && pin !== void 0 && pin !== before.pin) {
			const title = feed.products.peek().get(pin)?.title;
			if (title) announce(text("livePin", { product: title }));
		}
	});
	return null;
}

// src/models/playback/descriptions.ts
/** A cue that is shorter than the clock's steps is told all the same. */
var SHORTEST_SECONDS = 1;
/**
* Tells what is to be seen of the watched video, each sentence when its moment comes, while audio description is on. Videos play over
* and over; a sentence is told once as long as its video is watched. Where the film itself is described, nothing is told.
*/
function startDescriptions({ deps: { env, display }, player, playback }, say) {
	const track = signal(null);
	const told = /* @__PURE__ */ new Set();
	const load = async ({ src, lang }, isWanted) => {
		const cues = await import("./player.js").then((n) => n.i).then(({ loadCues }) => loadCues({
			src,
			lang
		}, env)).catch((error) => `it could not be fetched (${String(error)}); from another host it needs Access-Control-Allow-Origin`);
		if (!isWanted()) return;
		if (typeof cues !== "string") track.value = {
			lang,
			cues
		};
		else display.warn({
			code: "DESCRIPTIONS_UNREADABLE",
			subject: src,
			message: `Nothing is described from ${src}: ${cues}.`,
			remedy: "Give a WebVTT file."
		});
	};
	const stopLoading = effect(() => {
		const { descriptions = [], describedSources } = player.video.value ?? {};
		const file = player.isDescribed.value && player.isOpen.value && !describedSources ? fileFor(env.locale, descriptions) : void 0;
		let isWanted = true;
		if (file) load(file, () => isWanted);
		return () => {
			isWanted = false;
			told.clear();
			untracked(() => track.value = null);
		};
	});
	const stopTelling = effect(() => {
		const { phase, positionSeconds: at } = playback.current.value.state.value;
		const { lang, cues } = track.value ?? {
			lang: "",
			cues: []
		};
		if (phase !== "playing") return;
		const due = cues.find(({ startSeconds: start, endSeconds: end }) => start <= at && at < Math.max(end, start + SHORTEST_SECONDS));
		if (!due || told.has(due)) return;
		told.add(due);
		say({
			text: due.text,
			lang
		});
	});
	return () => {
		stopLoading();
		stopTelling();
	};
}
/** In the shopper's language, else the first: a description that is not understood can be turned off. */
function fileFor(locale, files) {
	const base = (lang) => lang.split("-")[0];
	return files.find(({ lang }) => lang === locale) ?? files.find(({ lang }) => base(lang) === base(locale)) ?? files[0];
}

// src/ui/player/Description.tsx
var Description_exports = { get DescriptionButton() { return DescriptionButton; } };
/**
* Audio description: turns on the film whose sound tells what is to be seen, or, where the video has it in writing, has it told by the
* shopper's own screen reader: in the voice and speed they chose, and in braille.
*/
function DescriptionButton() {
	const { deps, player } = useShelf();
	const { playback } = usePlayer();
	const text = useText(playerExtrasTexts);
	const said = useSignal({
		text: "",
		lang: ""
	});
	const isOn = player.isDescribed.value;
	const isOtherFilm = player.video.value?.describedSources !== void 0;
	const phase = playback.current.value.phase.value;
	const toggle = () => {
		const slide = playback.current.peek();
		if (isOtherFilm) player.startSeconds.value = slide.state.peek().positionSeconds;
		player.isDescribed.value = !player.isDescribed.peek();
		if (playback.wanted.peek()) slide.play();
	};
	useEffect(() => {
		const say = (description) => void (said.value = description);
		const stop = startDescriptions({
			deps,
			player,
			playback
		}, say);
		return () => {
			stop();
			say({
				text: "",
				lang: ""
			});
		};
	}, [playback]);
	useEffect(() => {
		if (isOn && isOtherFilm && phase === "failed" && deps.device.online.peek()) toggle();
	}, [
		isOn,
		isOtherFilm,
		phase
	]);
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("button", {
		type: "button",
		class: "pl-round",
		part: "describe",
		"aria-label": text("describe"),
		"aria-pressed": isOn,
		onClick: toggle,
		children: /* @__PURE__ */ jsx(Icon, { path: describe })
	}), /* @__PURE__ */ jsx("p", {
		class: "pl-hidden",
		role: "status",
		"data-description": true,
		lang: said.value.lang || void 0,
		children: isOn && said.value.text
	})] });
}

export { selectVideos as C, feedJsonSchema as S, watchPage as _, toMaker as a, momentUrl as b, eventTypes as c, documentsCss as d, watchScript as f, videoSitemap as g, shelfHtml as h, otherCaptions_exports as i, wireEventSchema as l, emailPiece as m, LiveLayer_exports as n, batchSchema as o, emailLink as p, CardLabel_exports as r, catalog as s, Description_exports as t, publishAll as u, videoObject as v, shownVideos as x, watchPageGraph as y };
//# sourceMappingURL=rest.js.map