import { C as success, E as createEmitter, S as failure, w as createDisposer, x as safeUrl } from "./plain.js";

// src/cart/kit/read.ts
/**
* Narrow readers for answers of platforms: own properties only, one known key at a time, so that a polluted
* `Object.prototype` or an odd answer cannot become a price or a quantity.
*/
var own = (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0;
function ownText(value, key) {
	const found = own(value, key);
	return typeof found === "string" ? found : void 0;
}
function ownNumber(value, key) {
	const found = own(value, key);
	return typeof found === "number" && Number.isFinite(found) ? found : void 0;
}
function ownList(value, key) {
	const found = own(value, key);
	return Array.isArray(found) ? found : [];
}
/** An id as text, whether the platform writes it as number or as text. */
function ownId(value, key) {
	const found = own(value, key);
	return typeof found === "string" || typeof found === "number" ? String(found) : void 0;
}
/** {@link own} along a path: `product.title`. */
var ownAt = (value, path) => path.split(".").reduce((found, key) => own(found, key), value);
/** Without what is missing: our answers leave out what a platform does not tell. */
var known = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0 && value !== null));
/**
* Follows a path of names through the page's globals, `routes.root` under `window.Shopify`. Unlike {@link own} it sees inherited
* properties, because the page's objects have classes; whoever calls checks the type of what was found, since an
* `<a id="Shopify">` answers to the same name.
*/
function reach(from, path) {
	try {
		let found = from;
		for (const key of path.split(".")) {
			if (typeof found !== "object" && typeof found !== "function" || found === null) return void 0;
			found = found[key];
		}
		return found;
	} catch {
		return;
	}
}
function reachText(from, path) {
	const found = reach(from, path);
	return typeof found === "string" ? found : void 0;
}

// src/cart/kit/goTo.ts
/** Leaves for a page of the shop's own origin. `false`: the address is not one, which is shown in the console, and nothing happened. */
function goTo(page, address) {
	const { protocol, origin } = new URL(page.url);
	const url = safeUrl(address?.replace(/^http:/i, protocol), page.url);
	if (url && new URL(url).origin === origin) {
		page.navigate(url);
		return true;
	}
	if (address) page.display.warn({
		code: "SHOP_PAGE_REFUSED",
		message: `"${address}" is no page of ${origin}.`,
		remedy: "Correct cartUrl or checkoutUrl."
	});
	return false;
}
/**
* Opens the cart of a shop whose page has no theme that we know: by the setting `openCart`, a function, which answers `false` where it
* did nothing; else the setting `cartUrl` on the page's own origin is gone to.
*/
async function openNamedCart(page, settings) {
	const open = own(settings, "openCart");
	if (typeof open !== "function") return goTo(page, ownText(settings, "cartUrl"));
	try {
		return await open() !== false;
	} catch {
		return false;
	}
}

// src/tools/writeJson.ts
/**
* JSON text of plain data, also on a page where an old library gave every list a `toJSON` of its own: that makes text of the
* lists, which no server reads as lists.
*/
var writeJson = (value) => JSON.stringify(value, keepLists);
function keepLists(key, value) {
	const original = this[key];
	return Array.isArray(original) ? original : value;
}

// src/cart/kit/http.ts
var DEFAULT_TIMEOUT_MS = 1e4;
/** How long one request may take: the merchant's `timeoutMs`, or ten seconds. */
function requestTimeoutMs(settings) {
	const wish = own(settings, "timeoutMs");
	return typeof wish === "number" && wish > 0 ? wish : DEFAULT_TIMEOUT_MS;
}
/**
* One request for JSON, to the page's own origin unless another is named. Any status with a JSON body is an answer, for the adapter to
* judge, and so is 204, whose body is `null`; the failures are `network` (no answer, or none in time), `rate_limited` (429, and Shopify's 430) and `blocked`: a web page where JSON was
* expected is a login, a challenge or a firewall.
*/
async function requestJson(page, path, request = {}, timeoutMs = DEFAULT_TIMEOUT_MS) {
	const { method, json, form, headers, signal, origin, credentials = "same-origin", redirect = origin ? "manual" : "follow" } = request;
	const controller = new AbortController();
	const abort = () => controller.abort();
	const cancel = page.env.setTimer(abort, timeoutMs);
	signal?.addEventListener("abort", abort, { once: true });
	try {
		const url = new URL(path, page.url);
		if (url.origin !== new URL(page.url).origin && url.origin !== origin) return failure({
			code: "blocked",
			message: `${url.origin} is not the shop's origin`
		});
		if (signal?.aborted) return failure({
			code: "network",
			message: "Stopped before it was sent"
		});
		const type = json === void 0 ? "application/x-www-form-urlencoded" : "application/json";
		const body = json === void 0 ? form : writeJson(json);
		const response = await page.env.fetch(url.href, {
			method: method ?? (body === void 0 ? "GET" : "POST"),
			credentials,
			redirect,
			cache: "no-store",
			headers: {
				Accept: "application/json",
				...body === void 0 ? {} : { "Content-Type": type },
				...headers
			},
			...body === void 0 ? {} : { body },
			signal: controller.signal
		});
		const { status } = response;
		const header = (name) => response.headers.get(name);
		const text = await response.text();
		if (status === 429 || status === 430) {
			const retryAfterMs = waitMs(header("Retry-After") ?? header("RateLimit-Retry-After"), page.env.nowMs());
			return failure({
				code: "rate_limited",
				message: "Too many requests",
				httpStatus: status,
				...retryAfterMs === null ? {} : { retryAfterMs }
			});
		}
		const parsed = status === 204 ? null : parseJson(text);
		if (parsed === void 0) return failure({
			code: "blocked",
			message: `Expected JSON, got "${text.slice(0, 60)}"`,
			httpStatus: status
		});
		return success({
			status,
			body: parsed,
			header
		});
	} catch (error) {
		const isLate = controller.signal.aborted && !signal?.aborted;
		return failure({
			code: "network",
			message: isLate ? `No answer within ${timeoutMs} ms` : String(error)
		});
	} finally {
		cancel();
		signal?.removeEventListener("abort", abort);
	}
}
/** The platform's own words, wherever in the body they stand. */
var messageOf = (body) => (ownText(body, "description") ?? ownText(body, "message") ?? "").slice(0, 300);
function parseJson(text) {
	try {
		const value = JSON.parse(text, (key, inner) => key === "__proto__" ? void 0 : inner);
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
/** `Retry-After` is seconds or a date. */
function waitMs(header, nowMs) {
	if (!header) return null;
	const ms = /^\d+$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - nowMs;
	return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

// src/cart/kit/externalChange.ts
/**
* Hears the given DOM events, and the moments when a cart may have changed unseen: the tab was hidden, or the page comes
* back from the back/forward cache. Listens from the first listener on.
*/
function createExternalChange(page, start) {
	const heard = createEmitter();
	const disposer = createDisposer();
	let own = 0;
	let isListening = false;
	const tell = () => {
		if (!own) heard.emit();
	};
	const hear = (target, type, isNews = () => true) => {
		const listener = (event) => {
			if (!own && isNews(event)) settled(event).then(() => heard.emit(), () => {});
		};
		target.addEventListener(type, listener);
		disposer.add(() => target.removeEventListener(type, listener));
	};
	return {
		on(listener) {
			if (!isListening && !disposer.isDisposed) {
				isListening = true;
				const { document } = page.window;
				hear(document, "visibilitychange", () => document.visibilityState === "visible");
				hear(page.window, "pageshow", (event) => reach(event, "persisted") === true);
				try {
					start(hear, (stop) => disposer.add(stop), tell);
				} catch {}
			}
			return heard.on(listener);
		},
		quietly(run) {
			own++;
			try {
				const result = run();
				if (result instanceof Promise) {
					own++;
					result.then(() => own--, () => own--);
				}
				return result;
			} finally {
				own--;
			}
		},
		destroy() {
			disposer.dispose();
			heard.clear();
		}
	};
}
/** Shopify's events fire when a change begins and carry a promise of its end. */
var settled = (event) => Promise.resolve(reach(event, "promise"));

// src/cart/contract/lines.ts
/** More than any shop takes, and small enough for exact arithmetic. */
var MOST = 1e6;
/** The nearest quantity the rule allows; never below its minimum, whole steps counted from zero as the platforms do. */
function clampQuantity(wanted, rule = {
	min: 1,
	max: null,
	increment: 1
}) {
	const step = Math.max(1, Math.floor(rule.increment));
	const lowest = Math.ceil(Math.max(1, rule.min) / step) * step;
	const highest = Math.max(lowest, Math.floor((rule.max ?? MOST) / step) * step);
	const whole = Number.isFinite(wanted) ? Math.round(wanted / step) * step : lowest;
	return Math.min(highest, Math.max(lowest, whole));
}
/** Sums up pieces by key. */
function sumQuantities(entries) {
	const sums = /* @__PURE__ */ new Map();
	for (const [key, quantity] of entries) sums.set(key, (sums.get(key) ?? 0) + quantity);
	return sums;
}
/** What `after` has more than `before`, by key; losses are left out. */
function gained(before, after) {
	const gains = /* @__PURE__ */ new Map();
	for (const [key, quantity] of after) {
		const gain = quantity - (before.get(key) ?? 0);
		if (gain > 0) gains.set(key, gain);
	}
	return gains;
}
/**
* Shares gains out over the lines that were asked for, first come first served. What a variant gained beyond the request goes to its
* last line: a shop with a minimum of four puts four into the cart when one was asked for, and that is what is reported.
*/
function shareGains(lines, gains) {
	const left = new Map(gains);
	return lines.map(({ variantId, quantity }, index) => {
		const rest = left.get(variantId) ?? 0;
		const actual = !lines.some((line, later) => later > index && line.variantId === variantId) ? rest : Math.min(rest, quantity);
		left.set(variantId, rest - actual);
		return {
			variantId,
			requested: quantity,
			actual
		};
	});
}
/**
* What an add gained between two carts, for platforms that never put in more than they were asked for: then more than that is somebody
* else's add at the same moment.
*/
function sharedGains(lines, before, after) {
	const byVariant = (of) => sumQuantities(of.map(({ variantId, quantity }) => [variantId, quantity]));
	const gains = gained(byVariant(before), byVariant(after));
	return shareGains(lines, new Map([...byVariant(lines)].map(([id, quantity]) => [id, Math.min(quantity, gains.get(id) ?? 0)])));
}
/** The answer to an add that put nothing into the cart. */
function refusal(lines, error, cart) {
	return {
		ok: false,
		added: lines.map((line) => ({
			variantId: line.variantId ?? "",
			requested: line.quantity,
			actual: 0
		})),
		error,
		...cart ? { cart } : {},
		uiRefresh: "none"
	};
}
/** The answer to a change that was not made. */
var noChange = (code, message) => ({
	ok: false,
	error: {
		code,
		message
	}
});

// src/cart/kit/mutationQueue.ts
/**
* One mutation in flight: carts that are kept in a session lose updates when two requests overlap.
*
*     run(a) ──► a ──────┐
*     run(b) ............└─► b ──► …
*
* @param timeoutMs - the longest one task may hold up the others; requests inside a task have shorter limits of their own.
*/
function createMutationQueue(setTimer, timeoutMs) {
	let last = Promise.resolve();
	let isStopped = false;
	const stops = /* @__PURE__ */ new Set();
	function start(task, giveUp) {
		if (isStopped) return Promise.resolve(giveUp(STOPPED));
		const controller = new AbortController();
		return new Promise((resolve) => {
			const end = (answer) => {
				stops.delete(abandon);
				cancel();
				resolve(answer());
			};
			const abandon = (why) => {
				end(() => giveUp(why));
				controller.abort();
			};
			stops.add(abandon);
			const cancel = setTimer(() => abandon(`No answer within ${timeoutMs} ms`), timeoutMs);
			task(controller.signal).then((answer) => end(() => answer), (error) => end(() => giveUp(String(error))));
		});
	}
	return {
		run(task, giveUp) {
			const mine = last.then(() => start(task, giveUp));
			last = mine.catch(() => {});
			return mine;
		},
		stop() {
			isStopped = true;
			for (const abandon of [...stops]) abandon(STOPPED);
		}
	};
}
var STOPPED = "Removed";

// src/cart/kit/sessionCart.ts
var toSummary = ({ lines, summary }) => ({
	...summary,
	lines
});
/** Own, since pages have put names of all kinds on `Object.prototype`. */
var isError = (outcome) => Object.hasOwn(outcome, "code");
var byKey = ({ lines }) => sumQuantities(lines.map(({ key, quantity }) => [key, quantity]));
/**
* The part that all session carts share: one change at a time, what was gained is the difference of the cart before and after, an undo
* that gives way when the cart has moved on, and news of changes that were not ours.
*/
function createSessionCart(page, timeoutMs, platform) {
	const { id, getProduct, getProducts, openCart, checkout, readCart } = platform;
	const queue = createMutationQueue(page.env.setTimer, timeoutMs * 5);
	const external = createExternalChange(page, platform.listen);
	const undos = /* @__PURE__ */ new WeakMap();
	async function add(lines, signal) {
		const before = await readCart(signal);
		if (!before.ok) return refusal(lines, before.error);
		const outcome = await platform.add(lines, before.value, signal, external.quietly);
		const refuse = (why, state) => refusal(lines, why, /^(network|blocked)$/.test(why.code) ? null : toSummary(state));
		if (isError(outcome)) return refuse(outcome, before.value);
		const { added, error, state } = outcome;
		const pieces = added.reduce((sum, line) => sum + line.actual, 0);
		if (!pieces) return {
			...refuse(error ?? {
				code: "unknown",
				message: "The cart did not change"
			}, state),
			added
		};
		const undoToken = {};
		const steps = undoLines(before.value, state, added);
		const isOurs = steps.reduce((sum, line) => sum + line.after - line.before, 0) === pieces;
		if (isOurs) undos.set(undoToken, steps);
		const uiRefresh = await external.quietly(outcome.show);
		return {
			ok: true,
			added,
			cart: toSummary(state),
			uiRefresh,
			...error ? { error } : {},
			...isOurs ? { undoToken } : {}
		};
	}
	async function readAndShow(signal) {
		const cart = await readCart(signal);
		if (cart.ok) await external.quietly(() => platform.show(cart.value));
		return cart;
	}
	async function setQuantity(key, quantity, signal) {
		const refused = await platform.setQuantity(key, quantity, signal);
		const after = await readAndShow(signal);
		if (!after.ok) return {
			ok: false,
			error: refused ?? after.error
		};
		const cart = toSummary(after.value);
		const held = byKey(after.value).get(key) ?? 0;
		if (held === quantity) return {
			ok: true,
			cart
		};
		return {
			ok: false,
			cart,
			error: {
				...refused ?? {
					code: held < quantity ? "not_enough_stock" : "quantity_min",
					message: `${held} of ${quantity}`
				},
				inCart: held
			}
		};
	}
	async function undo(token, signal) {
		const lines = typeof token === "object" && token ? undos.get(token) : void 0;
		const now = lines && await readCart(signal);
		if (!lines || !now?.ok) return false;
		const quantities = byKey(now.value);
		if (lines.some(({ key, after }) => quantities.get(key) !== after)) return false;
		undos.delete(token);
		for (const { key, before } of lines) await platform.setQuantity(key, before, signal);
		const after = await readAndShow(signal);
		if (!after.ok) return false;
		const left = byKey(after.value);
		return lines.every(({ key, before }) => (left.get(key) ?? 0) === before);
	}
	return {
		id,
		canAdd: true,
		getProduct,
		getProducts,
		openCart,
		checkout,
		add: (lines) => queue.run((signal) => add(lines, signal), (message) => refusal(lines, {
			code: "network",
			message
		})),
		undo: (token) => queue.run((signal) => undo(token, signal), () => false),
		setQuantity: (key, quantity) => queue.run((signal) => setQuantity(key, quantity, signal), (message) => noChange("network", message)),
		async read() {
			const cart = await readCart();
			return cart.ok ? toSummary(cart.value) : null;
		},
		onExternalChange: external.on,
		destroy() {
			queue.stop();
			external.destroy();
		}
	};
}
function undoLines(before, after, added) {
	const had = byKey(before);
	return after.lines.filter(({ key, variantId }) => key && added.some((line) => line.variantId === variantId)).map(({ key, quantity }) => ({
		key,
		before: had.get(key) ?? 0,
		after: quantity
	})).filter((line) => line.after > line.before);
}

// src/cart/kit/price.ts
/**
* Money from a platform's integer.
*
* @param minor - e.g. `2800`; text is taken too, since WooCommerce writes numbers as text.
* @param scale - how many decimals `minor` has. Shopify: always 2, in every currency. WooCommerce: says so itself.
* @returns with the currency's usual decimals (`"2800"` for yen, `"28.00"` for dollars); `undefined` for what is not an amount.
*/
function moneyFromMinor(minor, scale, currency) {
	const value = typeof minor === "string" && /^\d+$/.test(minor) ? Number(minor) : minor;
	if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0 || !currency || !/^[A-Z]{3}$/.test(currency)) return void 0;
	return inCurrency(value / 10 ** scale, currency);
}
/** Money from a platform's decimal number, `28.5` or `"28.5"`, with the currency's usual decimals; `undefined` for what is not an amount. */
function moneyFromDecimal(amount, currency) {
	const value = typeof amount === "string" && /^\d+(\.\d+)?$/.test(amount) ? Number(amount) : amount;
	return typeof value === "number" && value >= 0 && Number.isFinite(value) && typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? inCurrency(value, currency) : void 0;
}
function inCurrency(value, currency) {
	const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
		style: "currency",
		currency
	}).resolvedOptions();
	return {
		amount: value.toFixed(maximumFractionDigits),
		currency
	};
}
/** `{ price, compareAt }` with what is known; a compare-at price that is not higher is no offer and is left out. */
function prices(price, compareAt) {
	const isOffer = price && compareAt && Number(compareAt.amount) > Number(price.amount);
	return {
		...price ? { price } : {},
		...isOffer ? { compareAt } : {}
	};
}

// src/cart/kit/eachProduct.ts
/** As many at once as leaves the page's own requests room. */
var AT_ONCE = 3;
/** `getProducts` for platforms that tell of one product a request. */
var eachProduct = (getProduct) => async (products) => {
	const found = /* @__PURE__ */ new Map();
	const waiting = [...products];
	const work = async () => {
		for (let wish = waiting.shift(); wish; wish = waiting.shift()) {
			const live = await getProduct(wish).catch(() => null);
			if (live) found.set(wish.productId, factsOf(live));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return found;
};
/** What a card needs of a product. */
function factsOf({ available, price, compareAt, tax }) {
	return {
		available,
		...price ? { price } : {},
		...compareAt ? { compareAt } : {},
		...tax ? { tax } : {}
	};
}

// src/cart/kit/frozenLines.ts
/** A copy for the page's code, frozen to the bottom: the page may refuse an add, but not rewrite what is added. */
var frozenLines = (lines) => Object.freeze(lines.map((line) => Object.freeze({
	...line,
	...line.ref ? { ref: Object.freeze({ ...line.ref }) } : {},
	...line.attribution ? { attribution: Object.freeze({ ...line.attribution }) } : {},
	...line.properties ? { properties: Object.freeze({ ...line.properties }) } : {},
	...line.options ? { options: line.options.map((option) => Object.freeze({ ...option })) } : {}
})));

// src/cart/kit/page/pageForms.ts
/** The page's own "add to cart" form, whichever platform made the page. */
var FORM_SELECTOR = "form[action*=\"/cart\"]";

// src/cart/kit/page/pageProduct.ts
/**
* What the page itself says of the product it sells, for shops that have no other way to tell: JSON-LD of schema.org's `Product` and
* `ProductGroup`, else the `product:` metadata of Open Graph. Other products than the page's are not known.
*/
function createPageProducts(page) {
	const read = (wish) => fromJsonLd(page, wish) ?? fromMeta(page, wish);
	return {
		getProduct: (wish) => Promise.resolve(read(wish)),
		getProducts: (wishes) => Promise.resolve(new Map(wishes.flatMap((wish) => {
			const live = read(wish);
			return live ? [[wish.productId, live]] : [];
		})))
	};
}
function fromJsonLd(page, wish) {
	const found = [...page.window.document.querySelectorAll("script[type=\"application/ld+json\"]")].flatMap((script) => nodes(parse(script.textContent ?? "")));
	const names = [
		wish.productId,
		wish.ref?.id,
		wish.ref?.sku
	].filter(Boolean);
	const isNamed = (node) => names.includes(ownId(node, "productID")) || names.includes(ownId(node, "sku")) || names.includes(ownId(node, "productGroupID"));
	const node = found.find(isNamed) ?? (isThisPage(page, wish) && found.length === 1 ? found[0] : void 0);
	return node === void 0 ? null : toLive(node, page.url);
}
/** Every product of a document, which may be one, a list, or an `@graph`. */
function nodes(value) {
	if (Array.isArray(value)) return value.flatMap(nodes);
	const types = list(own(value, "@type"));
	if (types.includes("Product") || types.includes("ProductGroup")) return [value];
	return nodes(own(value, "@graph") ?? []);
}
function toLive(node, base) {
	const variants = list(own(node, "hasVariant")).flatMap((item) => {
		const offer = offerOf(item);
		const id = ownId(item, "productID") ?? ownId(item, "sku");
		return id && offer ? [{
			id,
			...ownText(item, "sku") ? { sku: ownText(item, "sku") ?? "" } : {},
			...offer
		}] : [];
	});
	const cheapest = [...variants].filter(({ available, price }) => available && price).sort((a, b) => Number(a.price?.amount) - Number(b.price?.amount))[0];
	const offer = offerOf(node) ?? (variants.length ? {
		available: variants.some(({ available }) => available),
		...cheapest?.price ? { price: cheapest.price } : {}
	} : null);
	if (!offer) return null;
	const images = list(own(node, "image")).flatMap((image) => {
		const src = safeUrl(typeof image === "string" ? image : own(image, "url") ?? own(image, "contentUrl"), base);
		return src ? [{ src }] : [];
	});
	return {
		...offer,
		...images.length ? { images } : {},
		variants: variants.length > 1 ? variants : []
	};
}
/** Price and stock of one product: of its one offer, or of the cheapest of several. */
function offerOf(node) {
	const [first] = list(own(node, "offers")).flatMap((offer) => {
		const specification = list(own(offer, "priceSpecification")).find((each) => !/(ListPrice|StrikethroughPrice)$/.test(ownText(each, "priceType") ?? ""));
		const currency = ownText(offer, "priceCurrency") ?? ownText(specification, "priceCurrency");
		const price = moneyFromDecimal(ownId(offer, "price") ?? ownId(offer, "lowPrice") ?? ownId(specification, "price"), currency);
		return price ? [{
			available: !/(OutOfStock|SoldOut|Discontinued)$/.test(ownText(offer, "availability") ?? ""),
			price
		}] : [];
	}).sort((a, b) => Number(b.available) - Number(a.available) || Number(a.price.amount) - Number(b.price.amount));
	return first ?? null;
}
function fromMeta(page, wish) {
	if (!isThisPage(page, wish)) return null;
	const content = (name) => page.window.document.querySelector(`meta[property="product:${name}"]`)?.getAttribute("content") ?? void 0;
	const price = moneyFromDecimal(content("price:amount"), content("price:currency"));
	return price ? {
		available: !/^(oos|out of stock)$/i.test(content("availability") ?? ""),
		price,
		variants: []
	} : null;
}
/** Shops may have one path for all products and name them in the query: what both addresses name there has to be the same. */
function isThisPage(page, { url }) {
	if (!url) return false;
	const [wanted, here] = [new URL(url, page.url), new URL(page.url)];
	const isSame = ([name, value]) => (here.searchParams.get(name) ?? value) === value || /^(utm_|variant$)/.test(name);
	return wanted.pathname === here.pathname && [...wanted.searchParams].every(isSame);
}
var list = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

// src/cart/kit/api/graphql.ts
/**
* One GraphQL request. Errors beside data are an answer, for the adapter to judge: platforms differ in which of their refusals they
* put there. What is neither data nor errors is a failure.
*/
async function requestGraphql(page, { url, timeoutMs, ...endpoint }, query, variables = {}, signal) {
	const reply = await requestJson(page, url, {
		...endpoint,
		json: {
			query,
			variables
		},
		...signal ? { signal } : {}
	}, timeoutMs);
	if (!reply.ok) return reply;
	const { status, body, header } = reply.value;
	const data = own(body, "data") ?? null;
	const errors = ownList(body, "errors");
	if (data !== null || errors.length) return success({
		data,
		errors,
		header
	});
	return failure({
		code: "unknown",
		message: messageOf(body) || `HTTP ${status}`,
		httpStatus: status
	});
}

// src/browser/storage.ts
/**
* `localStorage` that never throws. `null` where the browser refuses it altogether (blocked cookies, sandboxed frames,
* Lockdown Mode); a full or forbidden write answers `false`. Nothing is written to find out.
*
* @param within - beginning of every key; callers neither see nor write it.
*/
function createLocalStore(window, within = "") {
	const storage = attempt(() => window.localStorage, null);
	if (!storage || attempt(() => storage.length, -1) < 0) return null;
	return {
		get: (key) => attempt(() => storage.getItem(within + key), null),
		set: (key, value) => attempt(() => {
			storage.setItem(within + key, value);
			return true;
		}, false),
		remove: (key) => attempt(() => storage.removeItem(within + key), void 0),
		keys: (prefix) => attempt(() => {
			const found = [];
			for (let index = 0; index < storage.length; index++) {
				const key = storage.key(index);
				if (key?.startsWith(within + prefix)) found.push(key.slice(within.length));
			}
			return found;
		}, [])
	};
}
function attempt(run, otherwise) {
	try {
		return run();
	} catch {
		return otherwise;
	}
}

// src/cart/kit/api/cartId.ts
/**
* The setting `cartId: { get(), set(id) }` shares the id with the rest of the shop, so that both mean one cart. Without it the id is
* ours alone and stays in this browser: the cart that the shopper asked for needs it, so it is kept without a permission.
*
* @param name - the platform's; two platforms on one origin have two carts.
*/
function createCartId(page, settings, name) {
	const key = `reelshelf.cart.${name}`;
	const store = createLocalStore(page.window);
	let kept = null;
	const theirs = (method) => {
		const found = own(own(settings, "cartId"), method);
		return typeof found === "function" ? (id) => Promise.resolve(id).then(found).catch(() => null) : null;
	};
	return {
		async get() {
			const ask = theirs("get");
			const id = ask ? await ask() : store?.get(key) ?? kept;
			return typeof id === "string" && id ? id : null;
		},
		async set(id) {
			const tell = theirs("set");
			kept = id;
			if (tell) await tell(id);
			else if (id === null) store?.remove(key);
			else store?.set(key, id);
		}
	};
}

// src/browser/cookies.ts
/** One cookie's value, decoded; `null` where there is none, where it cannot be decoded, or where the browser refuses cookies. */
function readCookie(document, name) {
	try {
		const pair = document.cookie.split("; ").find((candidate) => candidate.startsWith(`${name}=`));
		return pair === void 0 ? null : decodeURIComponent(pair.slice(name.length + 1));
	} catch {
		return null;
	}
}
/** Takes a cookie of the shop's own origin away, at the path where platforms put theirs. */
function forgetCookie(document, name) {
	try {
		document.cookie = `${name}=; path=/; max-age=0`;
	} catch {}
}

// src/tools/latestOnly.ts
/**
* Lets only the newest of several overlapping tasks have its answer used.
*
*     ask 1 ────────────────► late answer: `null`
*          ask 2 ──► answer used
*/
function createLatestOnly() {
	let newest = 0;
	return {
		async run(task) {
			const mine = ++newest;
			try {
				const answer = await task();
				return mine === newest ? answer : null;
			} catch (error) {
				if (mine !== newest) return null;
				throw error;
			}
		},
		cancel() {
			newest++;
		}
	};
}

// src/models/product/productWish.ts
/** A product as an adapter is asked for it: the feed's id, and what this adapter's platform calls it where the feed says so. */
function wishOf({ id: productId, ref: refs, url }, adapterId) {
	const { id, handle, sku } = Object.entries(refs ?? {}).find(([platform]) => adapterId === platform || adapterId.startsWith(`${platform}-`))?.[1] ?? {};
	const ref = {
		...id ? { id } : {},
		...handle ? { handle } : {},
		...sku ? { sku } : {}
	};
	return {
		productId,
		...Object.keys(ref).length ? { ref } : {},
		...url ? { url } : {}
	};
}

// src/events/mask.ts
/**
* Takes personal data out of texts before anything is told or stored. The widget itself knows nothing of the shopper; a shop's own links,
* order numbers and names may hold something.
*/
/** Begins only where a word does, so that a long text without any address is read once; encoded once or twice, in any script. */
var EMAIL = /(?<![^\s@/?&=,;:<>()"'])[^\s@/?&=,;:<>()"']+(?:@|%(?:25)?40)(?:[^\s@/?&=,;:<>()"'%]|%(?!(?:25)?40))+\.(?:[a-z]{2,}|xn--[a-z\d-]+)/gi;
var CARD = /\b\d(?:(?:[ -]|%20)?\d){12,18}\b/g;
var INTERNATIONAL = /(?:\+|%2B)[1-9](?:(?:[\s().-]|%20)?\d){7,14}\b/gi;
var NATIONAL = /\b00[1-9](?:(?:[\s().-]|%20)?\d){7,14}\b|\(?\b\d{3}\)?(?:[ .-]|%20)\d{3}(?:[ .-]|%20)\d{4}\b/gi;
/** Payload fields that hold ids. */
var ID_FIELDS = /* @__PURE__ */ new Set([
	"variant",
	"product",
	"orderId",
	"currency",
	"mark"
]);
/** Replaces what looks like an e-mail address, a payment card or a telephone number. */
function maskText(text) {
	return maskId(text).replace(CARD, (digits) => passesLuhn(digits) ? "[card]" : digits).replace(NATIONAL, "[phone]");
}
/** {@link maskText} for the shop's ids, in which long digits are ordinary. */
var maskId = (text) => text.replace(EMAIL, "[email]").replace(INTERNATIONAL, "[phone]");
/** Masks every text of a checked payload, however deep. */
function maskPayload(value, field = "") {
	if (typeof value === "string") return ID_FIELDS.has(field) ? maskId(value) : maskText(value);
	if (Array.isArray(value)) return value.map((item) => maskPayload(item, field));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskPayload(inner, name)]));
}
/** What follows one of these in a path belongs to one person: an order's page, a link from a mail. */
var PERSONAL_PLACE = /^((my-?|mein-?|mon-?|mi-?)?(accounts?|konto|compte|cuenta)|customers?|users?|members?|profiles?|wishlists?|registry|(view-|track-|guest-)?(orders?|tracking)(-(received|pay|status|confirmation))?|bestellung(en)?|commandes?|pedidos?|invoices?|unsub(scribe)?|subscriptions?|activate|confirm|verify(-e?mail)?|(lost-)?password|reset(-password)?|login|magic|invite|token)$/i;
/**
* A path that names pages and no person: `;parameters` go, and so do parts that look like tokens, addresses of mail or telephone numbers,
* and whatever follows the name of a personal place, such as `/account/reset/`.
*/
function maskPath(path) {
	let isPersonal = false;
	return path.split("/").map((part) => {
		const [name = ""] = part.split(";");
		const masked = isToken(name) ? "[token]" : maskText(name);
		const isShown = !isPersonal || name === "" || /^\[\w+\]$/.test(masked);
		isPersonal ||= PERSONAL_PLACE.test(name);
		return isShown ? masked : "[hidden]";
	}).join("/");
}
/**
* Whether this was made by a machine to be known by nobody else: a JWT, a UUID, a long hexadecimal number, or a run of 20 characters or
* more in which capitals and digits are mixed. A product's name in an address is words with signs between them.
*/
function isToken(part) {
	if (/^[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/.test(part) || /[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}/i.test(part)) return true;
	return part.split(/[-.~%]/).some((run) => {
		if (/^(?=.*\d)(?=.*[a-f])[\da-f]{16,}$/i.test(run)) return true;
		return run.length >= 20 && /\d/.test(run) && /[A-Z]/.test(run);
	});
}
function passesLuhn(text) {
	return [...text.replaceAll("%20", "").replace(/\D/g, "")].reverse().map(Number).reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0) % 10 === 0;
}

export { messageOf as A, ownList as B, gained as C, sharedGains as D, shareGains as E, openNamedCart as F, ownText as H, known as I, own as L, requestTimeoutMs as M, writeJson as N, sumQuantities as O, goTo as P, ownAt as R, clampQuantity as S, refusal as T, reach as U, ownNumber as V, reachText as W, moneyFromDecimal as _, createLatestOnly as a, createSessionCart as b, createCartId as c, createPageProducts as d, isThisPage as f, factsOf as g, eachProduct as h, wishOf as i, requestJson as j, createExternalChange as k, createLocalStore as l, frozenLines as m, maskPayload as n, forgetCookie as o, FORM_SELECTOR as p, maskText as r, readCookie as s, maskPath as t, requestGraphql as u, moneyFromMinor as v, noChange as w, createMutationQueue as x, prices as y, ownId as z };
//# sourceMappingURL=common.js.map