import { a as describeUnplayable, i as describeNothingToShow, r as describeLoadError, t as describeIssues } from "./feed-plain.js";
import { O as choices, j as readers } from "./shelf.js";

// src/tools/nearest.ts
/**
* The name that was probably meant: the one fewest letters away, else the shortest that contains what was written, or is contained
* in it; `undefined` when none is near.
*/
function nearest(written, names) {
	const text = written.toLowerCase();
	const near = names.map((name) => ({
		name,
		steps: distance(text, name.toLowerCase())
	})).filter(({ name, steps }) => steps <= Math.max(1, Math.floor(Math.min(text.length, name.length) / 3))).sort((one, other) => one.steps - other.steps);
	if (near[0]) return near[0].name;
	if (text.length < 3) return void 0;
	return names.filter((name) => name.includes(text) || text.includes(name)).sort((one, other) => one.length - other.length)[0];
}
/** Letters to put in, take out, replace, or swap with their neighbour. */
function distance(one, other) {
	let before = [];
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const isSame = one[i - 1] === other[j - 1];
			next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
		}
		before = row;
		row = next;
	}
	return row[other.length];
}

// src/shelf/textKeys.ts
var all = {
	heading: 1,
	cardLabel: 1,
	cardLabelOwn: 1,
	cardLabelTitled: 1,
	previous: 1,
	next: 1,
	pausePreviews: 1,
	playPreviews: 1,
	was: 1,
	soldOut: 1,
	seePrice: 1,
	backorder: 1,
	preorder: 1,
	disclosure_gifted: 1,
	disclosure_paid: 1,
	disclosure_affiliate: 1,
	disclosure_employee: 1,
	disclosure_brand_owned: 1,
	disclosure_ai_generated: 1,
	loading: 1,
	playerFailed: 1,
	playerLabel: 1,
	slide: 1,
	slideLabel: 1,
	close: 1,
	play: 1,
	pause: 1,
	fast: 1,
	sound: 1,
	soundOn: 1,
	soundOff: 1,
	captionsNone: 1,
	captionsIn: 1,
	share: 1,
	shared: 1,
	copyLink: 1,
	seenAll: 1,
	seenAllBack: 1,
	seenAllAgain: 1,
	addNow: 1,
	addProduct: 1,
	previousVideo: 1,
	nextVideo: 1,
	position: 1,
	positionOf: 1,
	more: 1,
	less: 1,
	products: 1,
	openProduct: 1,
	failedWithProducts: 1,
	failed: 1,
	tryAgain: 1,
	productFailed: 1,
	offline: 1,
	offlineProduct: 1,
	offlineWithProducts: 1,
	closeProduct: 1,
	priceFrom: 1,
	priceUnsure: 1,
	taxIncluded: 1,
	taxExcluded: 1,
	onlyLeft: 1,
	sale_backorder: 1,
	sale_preorder: 1,
	sale_no_price: 1,
	sale_elsewhere: 1,
	sale_group: 1,
	sale_on_page: 1,
	pictures: 1,
	rating: 1,
	inThisVideo: 1,
	details: 1,
	notLoaded: 1,
	valueSoldOut: 1,
	valueImpossible: 1,
	quantity: 1,
	add: 1,
	buyNow: 1,
	adding: 1,
	added: 1,
	choose: 1,
	viewProduct: 1,
	viewSeller: 1,
	viewCart: 1,
	checkOut: 1,
	inCart: 1,
	sent: 1,
	sentToCart: 1,
	undo: 1,
	addAnother: 1,
	saidAdded: 1,
	saidSent: 1,
	saidUndone: 1,
	saidKept: 1,
	checkoutRefused: 1,
	partly: 1,
	instead: 1,
	leftOneHeld: 1,
	leftTwoHeld: 1,
	leftAllHeld: 1,
	left: 1,
	leftWithHeld: 1,
	fewerThan: 1,
	noneLeft: 1,
	atMost: 1,
	atMostHeld: 1,
	overLimit: 1,
	atLeast: 1,
	underLimit: 1,
	inSteps: 1,
	inOtherSteps: 1,
	soldOutNow: 1,
	gone: 1,
	chooseFirst: 1,
	notSold: 1,
	timedOut: 1,
	busy: 1,
	cartChanged: 1,
	notAccepted: 1,
	unreachable: 1,
	blocked: 1,
	tryAgainIn: 1,
	productPage: 1,
	chooseAnother: 1,
	changeQuantity: 1,
	cart: 1,
	cartCount: 1,
	cartTitle: 1,
	closeCart: 1,
	cartLines: 1,
	quantityOf: 1,
	pieces: 1,
	remove: 1,
	removeTitle: 1,
	removed: 1,
	undoTitle: 1,
	cartItem: 1,
	subtotal: 1,
	updating: 1,
	shippingAndTaxes: 1,
	viewFullCart: 1,
	cartEmpty: 1,
	cartEmptyHint: 1,
	keepWatching: 1,
	saidRemoved: 1,
	saidReturned: 1,
	saidChanged: 1,
	notChanged: 1,
	cartLost: 1
};
/** Every key that the option `texts` may name. */
var textKeys = /* @__PURE__ */ (() => (Object.keys(all)))();

// src/shelf/optionNotices.ts
var list = (names) => names.join(", ");
/** What each option takes: for notices and for the README. */
var expected = /* @__PURE__ */ (() => ({
	feed: "an address, #id of a script of type application/json, a feed, a promise of one, or a function that answers one",
	product: "text",
	endpoint: "an https address, or a path from the root of this site",
	key: "text",
	layout: list(choices.layout),
	heading: "text",
	line: "text",
	shelf: "text",
	topics: "a list of words, as text with commas between",
	territory: "a country such as DE",
	limit: "a number from 1 to 2000",
	previews: list(choices.previews),
	cart: `${list(choices.cart)}, an adapter, or what reelshelf/cart/<platform> makes`,
	cartSettings: "an object, in markup JSON or #id of a script of type application/json",
	consent: `${list(choices.consent)}, or a function`,
	holdout: "a number from 0 to 0.5",
	locale: "a tag such as de-DE",
	currency: "a code such as EUR",
	texts: "an object of texts by key, in markup JSON or #id of a script of type application/json"
}))();
var optionNames = /* @__PURE__ */ (() => (Object.keys(readers)))();
var didYouMean = (name) => name === void 0 ? "" : ` Did you mean ${JSON.stringify(name)}?`;
/** @param value - as it was given; text of markup, or anything at all. */
function describeOption(name, value) {
	if (name === "") return {
		code: "OPTIONS_INVALID",
		message: `The options were ${shown(value)}, expected an object.${typeof value === "string" ? ` Did you mean { feed: ${shown(value)} }?` : ""}`,
		remedy: "Pass them as an object such as { feed: \"/reels.json\" }."
	};
	if (!Object.hasOwn(expected, name)) {
		const subject = name.slice(0, 60);
		return {
			code: "OPTION_UNKNOWN",
			subject,
			message: `There is no option "${subject}".${didYouMean(nearest(name, optionNames))}`,
			remedy: "Correct or remove it; it is not read."
		};
	}
	const option = name;
	return {
		code: "OPTION_INVALID",
		subject: name,
		message: `The option ${name} was ${shown(value)}, expected ${expected[option]}.${didYouMean(meant(option, value))}`,
		remedy: "Correct or remove it; the default is used."
	};
}
/** What the option takes and is close to what was given. */
function meant(name, value) {
	const text = typeof value === "string" ? value : "";
	const share = typeof value === "number" ? value : Number(text);
	return [
		...name === "holdout" && share > .5 ? [share / 100] : [],
		...name === "endpoint" && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? [`https://${text}`] : [],
		...typeof value === "string" ? [
			value.trim(),
			value.toUpperCase(),
			value.toLowerCase(),
			value.replaceAll("_", "-")
		] : [],
		...Object.hasOwn(choices, name) ? [...value === true ? ["granted", "auto"] : value === false ? ["denied", "off"] : [], nearest(text, choices[name])] : []
	].find((guess) => guess !== void 0 && guess !== "" && readers[name](guess, String) !== void 0);
}
function shown(value) {
	if (typeof value === "string") return `"${value.slice(0, 60)}"`;
	if (Array.isArray(value)) return "a list";
	if (value instanceof Error) return `an error ("${value.message.slice(0, 100)}")`;
	if (typeof value === "object" && value !== null || typeof value === "function") return typeof value === "object" ? "an object" : "a function";
	return String(value);
}
/** Keys of `texts` that no text of the shelf has, and texts that are none. */
var describeTexts = (texts) => Object.entries(texts).flatMap(([key, value]) => {
	const subject = `texts.${key.slice(0, 60)}`;
	if (!textKeys.includes(key)) return {
		code: "TEXT_UNKNOWN",
		subject,
		message: `The shelf has no text "${key.slice(0, 60)}".${didYouMean(nearest(key, textKeys))}`,
		remedy: "Correct or remove it; it is shown nowhere."
	};
	return typeof value === "string" ? [] : {
		code: "TEXT_INVALID",
		subject,
		message: `The text "${key}" was ${shown(value)}, expected text.`,
		remedy: "Correct it; the shelf’s own text is shown."
	};
});
/** @param host - what `createShelf` was given for the element. */
function describeHost(host) {
	const received = host instanceof Element ? `<${host.localName}>` : shown(host);
	const remedy = typeof host === "string" ? `Pass the element itself: document.querySelector(${shown(host)}).` : "Pass an element that is on the page by then, such as a div.";
	return {
		code: "HOST_INVALID",
		subject: received,
		message: `createShelf was given ${received} to show the shelf in, expected an element that can hold a shadow root.`,
		remedy
	};
}
var describeTakenHost = () => ({
	code: "HOST_TAKEN",
	message: "createShelf was given an element that shows a shelf already; the second one is not shown.",
	remedy: "Call destroy() of the first one before, or give each shelf an element of its own."
});
var describeDetachedHost = () => ({
	code: "HOST_DETACHED",
	message: "The element that createShelf was given is not on the page, so nothing can be seen of the shelf.",
	remedy: "Put it into the document; the shelf then appears by itself."
});
var describeMeasuringNotLoaded = (detail) => ({
	code: "MEASURING_NOT_LOADED",
	message: "The file that counts views could not be loaded; videos and cart work without it.",
	remedy: "Check that all files of the release are served and not blocked.",
	detail
});
var describeNarrow = (widthPx) => ({
	code: "SHELF_NARROW",
	message: `The shelf is ${Math.round(widthPx)} px wide, which is less than one card.`,
	remedy: "Give the element around it more width; it takes what is there."
});
/** @param known - every event that there is. */
var describeEventType = (type, known) => ({
	code: "EVENT_UNKNOWN",
	subject: String(type).slice(0, 60),
	message: `There is no event ${shown(type)}.${didYouMean(nearest(String(type), known))}`,
	remedy: "Correct the first argument of on(); this listener never hears anything."
});
/** @param inFeed - all of them. @param chosen - those that are shown. */
function describeUnknownVideo(inFeed, chosen, videoId) {
	const isInFeed = inFeed.some(({ id }) => id === videoId);
	return {
		code: "VIDEO_UNKNOWN",
		subject: videoId.slice(0, 60),
		message: isInFeed ? `The video "${videoId.slice(0, 60)}" is in the feed and is not shown on this shelf.` : `The feed has no video "${videoId.slice(0, 60)}".${didYouMean(nearest(videoId, chosen.map(({ id }) => id)))}`,
		remedy: isInFeed ? "Check its rights and dates, and the options product, topics, territory and limit." : "Correct the id that open() is given."
	};
}
var describeUnknownProduct = ({ products }, product) => {
	return {
		code: "PRODUCT_UNKNOWN",
		subject: product.slice(0, 60),
		message: `The feed has no product "${product.slice(0, 60)}", so no video comes first because of it.${didYouMean(nearest(product, products.map(({ id }) => id)))}`,
		remedy: "The option product takes the id that the feed gives the product."
	};
};
/** Options that are in order by themselves, and name what is not there. */
function describeDoubts({ product, texts, cart, cartSettings = {} }, feed) {
	const isNamed = feed === null || feed.videos.length === 0 || feed.products.some(({ id }) => id === product) || feed.videos.some(({ tags = [] }) => tags.some((tag) => tag.product === product));
	const isUnknown = product !== void 0 && !isNamed;
	const { add, canAdd } = { ...cartSettings };
	const isBare = cart === "custom" && typeof add !== "function" && canAdd !== true;
	return [
		...isUnknown && feed ? [describeUnknownProduct(feed, product)] : [],
		...isBare ? [describeBareCart()] : [],
		...texts ? describeTexts(texts) : []
	];
}
var describeBareCart = () => ({
	code: "CART_SETTINGS",
	subject: "custom",
	message: "The cart is custom, and cartSettings has no function add of its own: unless the page answers reelshelf:cart_add, nothing can be added.",
	remedy: "Give cartSettings.add, or set cartSettings.canAdd to true where the page listens for the event."
});

// src/shelf/notices.ts
var notices_exports = {
	get describeDetachedHost() { return describeDetachedHost; },
	get describeDoubts() { return describeDoubts; },
	get describeEventType() { return describeEventType; },
	get describeHost() { return describeHost; },
	get describeIssues() { return describeIssues; },
	get describeLoadError() { return describeLoadError; },
	get describeMeasuringNotLoaded() { return describeMeasuringNotLoaded; },
	get describeNarrow() { return describeNarrow; },
	get describeNothingToShow() { return describeNothingToShow; },
	get describeOption() { return describeOption; },
	get describeTakenHost() { return describeTakenHost; },
	get describeUnknownVideo() { return describeUnknownVideo; },
	get describeUnplayable() { return describeUnplayable; },
	get expected() { return expected; }
};

export { notices_exports as t };
//# sourceMappingURL=notices.js.map