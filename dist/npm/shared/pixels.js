import { A as maskId, E as choosePixels, I as hasFunction, M as maskPayload, O as cleanPageUrl, P as hasPrivacyControl, R as readPath, a as segmentName, bn as fractionDigits, mn as omitNullish, o as isView, s as progressOf, yt as attempt, z as catalog } from "./common.js";

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

// src/tracking/pixels/toldByShop.ts
/** Shopify reports every change of the cart and every checkout to its sales channels and apps, whoever caused it, but to these. */
var NOT_TOLD_BY_SHOPIFY = [
	"snowplow",
	"plausible",
	"matomo",
	"shopify"
];
/**
* Plugins of WooCommerce that report what the shop's server puts into the cart, whoever asked for it, and every checkout, with ids of
* their own: whose, and what each leaves on the page. Google's (Analytics for WooCommerce, Listings and Ads, GTM4WP) report clicks on
* the theme's own buttons, and so nothing of ours.
*/
var wooPlugins = {
	meta: ["Facebook", ({ document }) => document.querySelector(".wc-facebook-pixel-event-placeholder")],
	tiktok: ["TikTok", (page) => readPath(page, "tt4b_script_vars")]
};
/** Who reports adds and checkouts of this cart to the pixel already; `null` where nobody does, as far as the page shows. */
function reporterOf(name, adapter, page) {
	if (adapter === "shopify") return NOT_TOLD_BY_SHOPIFY.includes(name) ? null : "Shopify";
	const [whose, findTrace] = adapter === "woocommerce" && wooPlugins[name] || [];
	return findTrace && attempt(() => findTrace(page)) ? `${whose} for WooCommerce` : null;
}

// src/tracking/pixels/toPixelEvent.ts
/** Joins an event with what the feed says of its video and product. */
function toPixelEvent(event, subjects) {
	const { id, type, atMs, position } = event;
	const video = event.video ? subjects.video(event.video) : void 0;
	const pixelEvent = {
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
		...pixelEvent,
		...toGain(event.props)
	} : pixelEvent;
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
var unfed = (steps) => ({
	steps,
	isFound: false,
	pixel: null,
	next: 0,
	sent: 0,
	silence: "not_found",
	leftTo: null
});
var HELD_MS = 3e5;
var HELD_COUNT = 300;
/** Steps that a shop's own tags report, too. */
var CART_STEPS = ["product_added", "checkout_started"];
function startFanOut({ window, env, display, consent, option, subjects }) {
	let cancel = () => {};
	const events = [];
	let count = 0;
	const fed = new Map([...choosePixels(option)].map(([name, steps]) => [name, unfed(steps)]));
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
				if (isFor(name, one, waiting.event, window)) {
					const event = toPixelEvent(waiting.event, subjects);
					if (sendTo(name, one.pixel, event, display)) one.sent++;
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
			if (catalog[event.type].value === "high") return deliver();
			cancel();
			cancel = env.setTimer(deliver, 0);
		},
		deliver,
		stop: deliver,
		reports: () => [...fed].map(([name, { sent, silence, leftTo }]) => ({
			name,
			sent,
			silence,
			leftTo
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
/** @returns whether the tag took the event; what it throws is shown in the console. */
function sendTo(name, pixel, event, display) {
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
function isFor(name, one, { type, props }, page) {
	if (type === "order_completed") return false;
	if (!CART_STEPS.includes(type) || one.steps === "all") return true;
	if (one.steps === "views") return false;
	one.leftTo = "adapter" in props ? reporterOf(name, props.adapter, page) : null;
	return one.leftTo === null;
}

// src/shelf/pixelSubjects.ts
/**
* Videos and products as the feed has them now, for tags that know the shop's catalogue. A price is the one that the shopper is shown:
* what the shop says, as far as it was asked, else the feed's.
*/
function createPixelSubjects(feed, options, quotes = () => void 0) {
	const videoOf = (id) => feed()?.videos.find((video) => video.id === id);
	const product = (id, variantId) => {
		const listed = feed()?.products.find((each) => each.id === id);
		return toProduct$1(listed ?? {
			id,
			title: ""
		}, variantId, quotes()?.get(id));
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
function toProduct$1(product, variantId, quote) {
	const { variants = [], options = [], title } = product;
	const productId = plainId(idOnPlatform(product) ?? product.id);
	const variant = variants.find(({ id }) => id === variantId) ?? (variants.length === 1 && variantId === void 0 ? variants[0] : void 0);
	const itemId = variant?.id ?? variantId;
	const price = shownPrice(product, itemId, quote);
	return {
		id: itemId === void 0 ? productId : plainId(itemId),
		kind: itemId === void 0 && variants.length > 1 ? "product_group" : "product",
		productId,
		...omitNullish({
			title: title || quote?.title || null,
			variant: variant && options.some(({ values }) => values.length > 1) ? wordsOf(variant) : null,
			sku: variant?.sku || null,
			price: price ? Number(price.amount) : null,
			currency: price?.currency
		})
	};
}
/** As the sheet has it: the shop's word goes before the feed's, but one price for all never before those of single variants. */
function shownPrice({ price, variants = [] }, itemId, quote) {
	const variant = variants.find(({ id }) => id === itemId);
	const isHidden = quote?.sale === "no_price" || quote?.isPriceUnknown;
	const isWhole = itemId === void 0 && quote?.variants !== void 0;
	const stated = quote?.variants?.find(({ id }) => id === itemId)?.price ?? (isWhole || !variants.some((each) => each.price) ? quote?.price : void 0);
	return isHidden ? void 0 : stated ?? variant?.price ?? price;
}
var idOnPlatform = ({ ref }) => Object.values(ref ?? {}).find((names) => names?.id)?.id;
/** Shopify's `gid://shopify/ProductVariant/4411` is `4411` in every catalogue that it feeds. */
var plainId = (id) => id.startsWith("gid://") ? id.split("/").pop() ?? id : id;
var wordsOf = ({ options = [] }) => options.filter(Boolean).join(" / ") || null;

// src/shelf/pixels.ts
/** What passes events on to the page's own tags, with what feed and shop say of their videos and products. Comes by `import()`. */
var pixels_exports = { get startPixels() { return startPixels; } };
var startPixels = ({ window, env, display, options, feed, quotes }, consent, option) => startFanOut({
	window,
	env,
	display,
	consent,
	option,
	subjects: createPixelSubjects(feed, options, quotes)
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

// src/tracking/pixels/segment/pixel.ts
/** Segment's calls, as Segment, RudderStack and Jitsu take them, and PostHog with its own name for the same. */
var pixel_exports$3 = {
	get createJitsuPixel() { return createJitsuPixel; },
	get createPostHogPixel() { return createPostHogPixel; },
	get createRudderStackPixel() { return createRudderStackPixel; },
	get createSegmentPixel() { return createSegmentPixel; }
};
var createPixel = (path, toOptions) => (page) => ({ send: (event) => isWanted(event) && callTag(page, path, nameOf(event), toProperties(event), toOptions(event)) });
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
/** A card is a list of products where these are known; without them it is a card. */
var nameOf = (event) => event.type === "card_viewed" ? "Product List Viewed" : segmentName(event);
/** What is not of shopping or playing stays with the endpoint. */
var isWanted = (event) => [
	"product_opened",
	"product_added",
	"checkout_started"
].includes(event.type) || event.type === "card_viewed" && event.products.length > 0 || progressOf(event) !== null;
function toProperties(event) {
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

export { pixels_exports as t };
//# sourceMappingURL=pixels.js.map