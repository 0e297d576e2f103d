import { t as wishOf } from "./productWish.js";
import { t as clampQuantity } from "./lines.js";
import { t as priceOf } from "./price.js";
import { n as isAvailable, r as isSoldOut } from "./select.js";
import { t as createLatestOnly } from "./latestOnly.js";
import { batch, computed, createModel, effect, signal, untracked } from "@preact/signals";

// src/models/cartLink.ts
function createCartLink({ getCart, display }) {
	const found = signal(null);
	let connecting = null;
	const warn = (where, detail) => {
		const name = found.peek()?.id;
		display.warn({
			code: "CART_ADAPTER_FAILED",
			subject: where,
			message: `The cart adapter ${name ? `"${name}"` : ""} threw in ${where}, which the cart contract does not allow.`,
			remedy: "The shelf went on as if the shop had refused. Check the adapter, or report it if it is one of ours.",
			detail
		});
	};
	const connect = () => connecting ??= getCart().then((cart) => found.value = cart, (error) => {
		connecting = null;
		warn("getCart", error);
		return null;
	});
	return {
		get adapter() {
			return found.peek();
		},
		found,
		connect,
		async ask(where, call, fallback) {
			try {
				const cart = await connect();
				return cart ? await call(cart) : fallback;
			} catch (error) {
				warn(where, error);
				return fallback;
			}
		},
		askNow(where, call, fallback) {
			try {
				const cart = found.peek();
				return cart ? call(cart) : fallback;
			} catch (error) {
				warn(where, error);
				return fallback;
			}
		}
	};
}

// src/feed/money.ts
/** Decimal places of a currency: USD 2, JPY 0, KWD 3. An unknown code counts as 2. */
function fractionDigits(currency) {
	try {
		return new Intl.NumberFormat("en", {
			style: "currency",
			currency
		}).resolvedOptions().maximumFractionDigits ?? 2;
	} catch {
		return 2;
	}
}
/** `28.00 USD` → 2800, `2800 JPY` → 2800, `28.000 KWD` → 28000. More places than the currency has are rounded half up. */
function toMinor({ amount, currency }) {
	const digits = fractionDigits(currency);
	const [whole = "", fraction = ""] = amount.split(".");
	return Number(whole + fraction.padEnd(digits, "0").slice(0, digits)) + (fraction.charAt(digits) >= "5" ? 1 : 0);
}
/** The reverse of {@link toMinor}, with exactly the currency's places. `minor` is a whole number; a loss keeps its sign. */
function fromMinor(minor, currency) {
	const digits = fractionDigits(currency);
	const text = String(Math.abs(Math.round(minor))).padStart(digits + 1, "0");
	const split = text.length - digits;
	const amount = digits > 0 ? `${text.slice(0, split)}.${text.slice(split)}` : text;
	return {
		amount: minor < 0 ? `-${amount}` : amount,
		currency
	};
}
/** `times` is a whole number, such as a quantity. */
var multiplyMoney = (money, times) => fromMinor(toMinor(money) * times, money.currency);

// src/models/attempt.ts
/** An answer of the platform is awaited. */
var isWaiting = (attempt) => attempt?.phase === "adding" || attempt?.phase === "undoing";
/** The pieces are in the cart now. */
var isHeld = (attempt) => attempt !== void 0 && (attempt.phase === "added" || attempt.phase === "done" || attempt.phase === "undoing" || attempt.phase === "kept");

// src/models/cartModel.ts
/** How long the tick stays on the button. */
var TICK_MS = 1200;
/** The player leaves the browser's history when it closes; going on to the cart page before that is done would be undone by it. */
var AFTER_CLOSE_MS = 80;
/**
* The page's cart as this shelf sees it: adding, taking back, the ways to cart and checkout. Optimistic: the count moves with the
* thumb and is put right by what the platform confirms, see `cartTruth.ts`.
*/
var CartModel = createModel((deps, player, link, truth) => {
	const { begin, settle } = truth;
	const attempts = signal(/* @__PURE__ */ new Map());
	/** `link`: there is no cart, only products' pages. `waiting`: not asked or not answered yet. */
	const ability = computed(() => link.found.value ? link.found.value.canAdd ? "add" : "link" : "waiting");
	/** A checkout can be gone to from here, for all that is known. */
	const canCheckOut = computed(() => ability.value === "add" && link.found.value?.canCheckOut !== false);
	/** The adapter could not go to the checkout. */
	const isCheckoutRefused = signal(false);
	/** `false` where the cart cannot be read: then the count is ours alone and must not be shown as the cart's. */
	const isCountKnown = computed(() => truth.summary.value !== null);
	/** The cart can be shown line by line. */
	const hasLines = computed(() => truth.summary.value?.lines !== void 0);
	const stops = /* @__PURE__ */ new Set();
	let isDisposed = false;
	let serials = 0;
	/** Started after the shelf was taken down, it stops at once. */
	const keep = (stop) => void (isDisposed ? stop() : stops.add(stop));
	const put = (attempt) => {
		attempts.value = new Map(attempts.peek()).set(attempt.request.productId, attempt);
	};
	/** Only while it is still the newest add of its product. */
	const change = (attempt, next) => {
		const current = attempts.peek().get(attempt.request.productId);
		if (current?.serial === attempt.serial) put({
			...current,
			...next
		});
	};
	const dismiss = (productId) => {
		if (isWaiting(attempts.peek().get(productId))) return;
		const rest = new Map(attempts.peek());
		if (rest.delete(productId)) attempts.value = rest;
	};
	const adapterId = () => link.adapter?.id ?? "none";
	const subjectOf = (productId) => {
		const video = player.video.peek();
		return {
			...video ? {
				video: video.id,
				creator: video.creator,
				position: player.index.peek()
			} : {},
			product: productId
		};
	};
	/**
	* Adds, and tells what became of it through {@link attempts}. A second press while the first is unanswered does nothing.
	*
	* @returns whether the platform confirmed all that was asked for.
	*/
	const add = async (request, isBuying = false) => {
		if (isWaiting(attempts.peek().get(request.productId))) return false;
		const subject = subjectOf(request.productId);
		const attempt = {
			serial: ++serials,
			request,
			isBuying,
			phase: "adding",
			actual: 0,
			error: null,
			undoToken: void 0,
			retryAtMs: 0
		};
		put(attempt);
		begin(request.quantity);
		const result = await link.ask("add", (cart) => cart.add([toLine(request, cart.id, deps.attribution(subject.video ?? null))]), noAnswer);
		const actual = result.ok ? result.added[0]?.actual ?? request.quantity : 0;
		const error = result.error ?? (actual > 0 ? null : noAnswer.error);
		batch(() => {
			settle(request.quantity, actual, result.cart);
			change(attempt, {
				phase: actual > 0 ? "added" : "refused",
				actual,
				error,
				undoToken: result.undoToken,
				retryAtMs: deps.env.monotonicMs() + (error?.retryAfterMs ?? 0),
				isUnconfirmed: result.unconfirmed === true
			});
		});
		const props = {
			...request.variantId ? { variant: request.variantId } : {},
			adapter: adapterId()
		};
		if (actual > 0) {
			if (!result.unconfirmed) deps.record("product_added", subject, {
				...props,
				quantity: actual,
				...valueOf(request, actual)
			});
			after(TICK_MS, () => {
				if (attempts.peek().get(request.productId)?.phase === "added") change(attempt, { phase: "done" });
			});
		} else deps.record("product_add_failed", subject, {
			...props,
			quantity: request.quantity,
			code: result.error?.code ?? "unknown"
		});
		return actual === request.quantity && !error && !result.unconfirmed;
	};
	/** Adds and goes on to the checkout, but only when the platform confirmed all that was asked for. */
	const buyNow = async (request) => {
		if (await add(request, true)) await checkout();
	};
	/** Takes the product's last add back. */
	const undo = async (productId) => {
		const attempt = attempts.peek().get(productId);
		if (!attempt || !isHeld(attempt) || isWaiting(attempt) || attempt.undoToken === void 0) return;
		change(attempt, {
			phase: "undoing",
			error: null
		});
		begin(-attempt.actual);
		const isUndone = await link.ask("undo", (cart) => cart.undo(attempt.undoToken), false);
		batch(() => {
			settle(-attempt.actual, isUndone ? -attempt.actual : 0, void 0);
			change(attempt, {
				phase: isUndone ? "undone" : "kept",
				undoToken: void 0
			});
		});
	};
	/** Opens the shop's own cart; the player makes room for it first. */
	const openCart = async () => {
		player.close();
		await new Promise((resolve) => after(AFTER_CLOSE_MS, resolve));
		if (await link.ask("openCart", (cart) => cart.openCart(), false)) return;
		deps.display.warn({
			code: "CART_NOT_OPENED",
			subject: adapterId(),
			message: "The shop’s cart could not be opened: no cart drawer was found and no cart page is known.",
			remedy: "Name the cart page or a function that opens your cart in the cart settings."
		});
	};
	/** Shows the cart: line by line in the player where that can be told, else the shop's own. */
	const viewCart = () => {
		isCheckoutRefused.value = false;
		if (hasLines.peek()) player.openCart();
		else openCart();
	};
	/** Leaves for the checkout as soon as the platform has answered all that was asked of the cart. */
	const checkout = async () => {
		isCheckoutRefused.value = false;
		await truth.allAnswered();
		const { product: _, ...subject } = subjectOf("");
		deps.record("checkout_started", subject, { adapter: adapterId() });
		if (!await link.ask("checkout", (cart) => cart.checkout(), false)) isCheckoutRefused.value = true;
	};
	/** Whether this product can be added from here; `true` until the cart has been asked. */
	const canAdd = (request, variantIds) => {
		const product = {
			...wishOf({
				id: request.productId,
				ref: request.ref,
				url: request.url
			}, link.adapter?.id ?? ""),
			variantIds
		};
		return link.askNow("canAdd", (cart) => cart.canAdd && (cart.canAddProduct?.(product) ?? true), true);
	};
	/** Where "View product" leads, marked so that the shop knows which video sent the shopper; `null` where there is no address. */
	const linkTo = ({ url = "" }) => {
		const attribution = deps.attribution(player.video.peek()?.id ?? null);
		return link.askNow("productUrl", (cart) => cart.productUrl?.({
			url,
			...attribution ? { attribution } : {}
		}) ?? url, url) || null;
	};
	/** Price and stock as the platform states them now; `null` where it cannot tell. */
	const loadLive = (product) => link.ask("getProduct", (cart) => cart.getProduct(wishOf(product, cart.id)), null);
	const after = (delayMs, run) => {
		const stop = deps.env.setTimer(() => {
			stops.delete(stop);
			run();
		}, delayMs);
		keep(stop);
	};
	effect(() => {
		if (player.isOpen.value) untracked(() => void link.connect());
	});
	effect(() => {
		const cart = link.found.value;
		if (!cart) return;
		link.askNow("onExternalChange", () => keep(cart.onExternalChange(() => void truth.reread())), void 0);
		untracked(() => void truth.reread());
	});
	effect(() => {
		if (deps.device.visible.value) untracked(() => void truth.reread());
	});
	effect(() => () => {
		isDisposed = true;
		truth.stop();
		for (const stop of stops) stop();
	});
	return {
		count: truth.count,
		isCountKnown,
		hasLines,
		ability,
		canCheckOut,
		attempts,
		isCheckoutRefused,
		add,
		buyNow,
		undo,
		dismiss,
		viewCart,
		openCart,
		checkout,
		canAdd,
		linkTo,
		loadLive
	};
});
var noAnswer = {
	ok: false,
	added: [],
	error: {
		code: "unknown",
		message: "The cart adapter gave no usable answer."
	},
	uiRefresh: "none"
};
function toLine(request, adapterId, attribution) {
	const { productId, variantId, sku, quantity, options, ref, url } = request;
	return {
		...wishOf({
			id: productId,
			ref,
			url
		}, adapterId),
		quantity,
		...variantId ? { variantId } : {},
		...sku ? { sku } : {},
		...options?.length ? { options } : {},
		...attribution ? { attribution } : {}
	};
}
function valueOf({ unitPrice }, pieces) {
	return unitPrice ? {
		valueMinor: toMinor(unitPrice) * pieces,
		currency: unitPrice.currency
	} : {};
}

// src/models/cartTruth.ts
/**
* The cart as the platform told it last, and what it was asked since.
*
*     shown count = last cart read or confirmed + pieces asked for and not yet answered − pieces being taken back
*                   + what the lines' wishes add
*
* A read that overlaps a change is thrown away and done again, so that no piece is counted twice or forgotten.
*/
function createCartTruth(link) {
	const summary = signal(null);
	/** Pieces confirmed while the cart cannot be read. */
	const gained = signal(0);
	const pending = signal(0);
	const openChanges = signal(0);
	/** A read is due or on its way. */
	const isStale = signal(false);
	/** The platform has told its cart since the last change. */
	const isCurrent = signal(true);
	/** The cart was known and did not answer when it was to be read again. */
	const isLost = signal(false);
	const wishes = signal(null);
	const count = computed(() => Math.max(0, (summary.value?.count ?? gained.value) + pending.value + (wishes.value?.pieces.value ?? 0)));
	/** Nothing is on its way: what is shown is what the platform told. */
	const isSettled = computed(() => openChanges.value === 0 && !isStale.value);
	const isAnswered = computed(() => openChanges.value === 0 && (wishes.value?.isIdle.value ?? true));
	let isStopped = false;
	/** Numbers the reads; a change makes those on their way worthless. */
	let newest = 0;
	/** A cart told without its lines, where they were known, says nothing against them. */
	const accept = (cart) => {
		const lines = cart.lines ?? summary.peek()?.lines;
		summary.value = lines ? {
			...cart,
			lines
		} : cart;
		isCurrent.value = true;
		isLost.value = false;
	};
	const reread = async () => {
		if (!link.adapter || isStopped) return;
		isStale.value = true;
		if (openChanges.peek() > 0) return;
		const mine = ++newest;
		const answer = await link.ask("read", (cart) => cart.read(), null);
		if (mine !== newest) return;
		batch(() => {
			isStale.value = false;
			if (answer) accept(answer);
			else isLost.value = summary.peek() !== null;
		});
	};
	const begin = (pieces) => {
		newest++;
		batch(() => {
			openChanges.value++;
			pending.value += pieces;
		});
	};
	/**
	* @param pieces - as given to `begin`.
	* @param gain - what the cart really gained or lost, where the answer did not carry the cart.
	* @param lines - the known lines with a confirmed change in them, for the same case.
	*/
	const settle = (pieces, gain, cart, lines) => {
		batch(() => {
			openChanges.value--;
			pending.value -= pieces;
			const before = summary.peek();
			if (cart) accept(cart);
			else if (before) summary.value = {
				...before,
				count: Math.max(0, before.count + gain),
				...lines ? { lines } : {}
			};
			else gained.value += gain;
			isCurrent.value = cart !== void 0;
			if (!cart || before?.lines && !cart.lines) isStale.value = link.adapter !== null;
		});
		if (isStale.peek() && openChanges.peek() === 0) reread();
	};
	return {
		summary,
		count,
		isAnswered,
		isSettled,
		isCurrent,
		isLost,
		wishes,
		reread,
		begin,
		settle,
		/** Resolves when every change and every wish was answered; wishes that wait for another tap are sent now. */
		async allAnswered() {
			wishes.peek()?.flush();
			await whenTrue(isAnswered);
		},
		/** Resolves when nothing is on its way any more. */
		settled: () => whenTrue(isSettled),
		stop() {
			isStopped = true;
			newest++;
		}
	};
}
var whenTrue = (fact) => new Promise((resolve) => {
	if (fact.peek()) return resolve();
	const stop = fact.subscribe((isTrue) => {
		if (!isTrue) return;
		stop();
		resolve();
	});
});

// src/feed/variants.ts
/** Whether every option has a value. True for a product without options. */
var isComplete = ({ options = [] }, selection) => options.every((_, place) => selection[place] !== void 0);
/**
* The variant that a complete selection means, sold out or not.
*
* @returns `null` when a choice is missing, when the combination is not made, and for a product without variants, which is
* bought by its own id.
*/
function findVariant(product, selection) {
	if (!isComplete(product, selection)) return null;
	return product.variants?.find(({ options = [] }) => options.every((value, place) => value === selection[place])) ?? null;
}
/** The first variant that can be bought, else the first; `null` for a product without variants. */
function firstAvailable(product) {
	const { variants = [] } = product;
	return variants.find((variant) => isAvailable(product, variant)) ?? variants[0] ?? null;
}
/** What a sheet opens with: the first variant that can be bought; for a product without variants each option's only value. */
function firstSelection(product) {
	const chosen = firstAvailable(product)?.options;
	return (product.options ?? []).map(({ values }, place) => chosen?.[place] ?? (values.length === 1 ? values[0] : void 0));
}
/** Every value of every option, judged against what is chosen in the *other* options: so a shopper can always change their mind. */
function optionStates(product, selection) {
	const { options = [], variants } = product;
	const stateOf = (place, value) => {
		if (!variants?.length) return product.available === false ? "sold_out" : "available";
		const made = variants.filter((variant) => variant.options?.[place] === value && options.every((_, other) => other === place || selection[other] === void 0 || variant.options?.[other] === selection[other]));
		if (made.length === 0) return "impossible";
		return made.some((variant) => isAvailable(product, variant)) ? "available" : "sold_out";
	};
	return options.map(({ name, values }, place) => ({
		name,
		values: values.map((value) => ({
			value,
			state: stateOf(place, value),
			isSelected: selection[place] === value
		}))
	}));
}

// src/models/choice.ts
/**
* The selection after the shopper chose `value` for the option at `place`. What was chosen before that place stays; what comes
* after it gives way where the combination is not made, to the nearest one that is: to be had first, then most alike.
*/
function reselect(product, selection, place, value) {
	const wished = (product.options ?? []).map((_, at) => at === place ? value : selection[at]);
	if (!product.variants?.length || !isComplete(product, wished) || findVariant(product, wished)) return wished;
	const fits = (variant) => wished.slice(0, place + 1).every((chosen, at) => variant.options?.[at] === chosen);
	const score = (variant) => (variant.available === false ? 0 : 100) + wished.filter((chosen, at) => variant.options?.[at] === chosen).length;
	const [best] = product.variants.filter(fits).sort((a, b) => score(b) - score(a));
	return best?.options ?? wished;
}

// src/models/liveProduct.ts
/**
* The feed's product with what the platform says now laid over it. The platform wins wherever it spoke; a price and its former
* price always come from the same mouth, so that a struck price is never from another day or currency. The title stays the feed's: the
* merchant wrote it for this place.
*
* Where the platform tells its options, they and its variants are the choice. Else variants that the platform no longer has are left
* out; where not one id is known to the platform the ids are of another kind (a SKU, say), and then only what holds for the whole
* product is taken over.
*/
function withLive(product, live) {
	if (!live) return product;
	const image = product.image ?? live.images?.[0];
	return {
		...product,
		...prices(product, live),
		...image ? { image } : {},
		available: live.available,
		...choice(product, live)
	};
}
/** What is known from a card's request, until the whole product is: only what cannot contradict a variant's own price. */
function withFacts(product, facts) {
	if (!facts) return product;
	const arePricesApart = product.variants?.some(({ price }) => price !== void 0) ?? false;
	const available = facts.available && (product.variants?.length ?? 0) > 1 ? void 0 : facts.available;
	const stock = facts.available === isSoldOut(product) ? {
		available,
		variants: product.variants?.map((variant) => ({
			...variant,
			available
		}))
	} : {};
	return {
		...product,
		...arePricesApart ? {} : prices(product, facts),
		...stock
	};
}
function choice(product, live) {
	const listed = product.variants ?? [];
	const { options = [] } = live;
	if (options.length > 0 && live.variants.length > 0 && live.variants.every((variant) => variant.options?.length === options.length)) return {
		options,
		variants: live.variants.map((variant) => overlay(twin(variant, listed), variant))
	};
	const liveById = new Map(live.variants.map((variant) => [variant.id, variant]));
	const known = listed.filter((variant) => liveById.has(variant.id));
	return { variants: known.length > 0 ? known.map((variant) => overlay(variant, liveById.get(variant.id))) : wholly(listed, live) };
}
/** The feed's picture of a variant may be the better one. */
var twin = ({ id }, listed) => {
	const { image } = listed.find((variant) => variant.id === id) ?? {};
	return {
		id,
		...image ? { image } : {}
	};
};
/** Without options there is nothing to choose by: the platform's only variant is taken, under its own id; several are not guessed at. */
function wholly(listed, live) {
	const [only, another] = live.variants;
	if (only && !another && listed.length < 2) return [overlay({
		...listed[0],
		id: only.id
	}, only)];
	if (listed.length === 0) return [];
	return live.available ? [...listed] : listed.map((variant) => ({
		...variant,
		available: false
	}));
}
function overlay(variant, live) {
	if (!live) return variant;
	const { sku = variant.sku, options = variant.options, image = variant.image } = live;
	return {
		...variant,
		...prices(variant, live),
		...sku ? { sku } : {},
		...options ? { options } : {},
		...image ? { image } : {},
		available: live.available
	};
}
function prices(feed, live) {
	return live.price ? {
		price: live.price,
		compareAt: live.compareAt
	} : {
		price: feed.price,
		compareAt: feed.compareAt
	};
}

// src/models/productModel.ts
/** Where the platform states no limit, a thumb on "more" stops here. */
var MOST_PIECES = 99;
var MOST_PICTURES = 8;
var NO_PRICE = {
	price: null,
	compareAt: null,
	isFrom: false
};
/**
* The product whose sheet is open: what can be chosen, what is chosen, what it costs. Follows `player.wantedProduct`.
*
* The feed's copy is shown at once and gives way to the platform's own statement as soon as that arrives.
*/
var ProductModel = createModel((deps, feed, player, cart) => {
	const openId = signal(null);
	const live = signal(null);
	/** `asking`: the platform's answer is awaited. `silent`: it could not tell; the feed's copy stays and is not called current. */
	const liveStatus = signal("asking");
	/** One place for each of the product's options, in its order. */
	const selection = signal([]);
	const quantity = signal(1);
	/** The option that the shopper was led to; a new object each time, so that the sheet can follow. */
	const asked = signal(null);
	/** What the shopper chose earlier, while this shelf lives. */
	const remembered = /* @__PURE__ */ new Map();
	const latest = createLatestOnly();
	const product = computed(() => feed.products.value.get(openId.value ?? "") ?? null);
	/** The product with the platform's statement laid over the feed's. */
	const offer = computed(() => product.value && (live.value ? withLive(product.value, live.value) : withFacts(product.value, feed.facts.value.get(product.value.id))));
	/** All products of the video, for switching between them. */
	const siblings = computed(() => {
		return [...new Set(player.video.value?.tags?.map((tag) => tag.product))].flatMap((id) => feed.products.value.get(id) ?? []);
	});
	const variant = computed(() => offer.value && findVariant(offer.value, selection.value));
	/**
	* A value is impossible only when the options *before* it rule it out: changing an earlier option moves the later ones
	* along, so there is always a way from one variant to every other.
	*/
	const options = computed(() => {
		const shown = offer.value;
		if (!shown) return [];
		const earlier = (place) => optionStates(shown, selection.value.slice(0, place))[place];
		return optionStates(shown, selection.value).map((option, place) => freed(option, earlier(place)));
	});
	const price = computed(() => offer.value ? priceOf(offer.value, variant.value) : NO_PRICE);
	const stock = computed(() => {
		if (!offer.value) return "unknown";
		const isAvailable = variant.value?.available ?? offer.value.available;
		if (variant.value ? isAvailable === false : isSoldOut(offer.value)) return "sold_out";
		return isAvailable === void 0 ? "unknown" : "available";
	});
	/** What the platform says of the very variant. */
	const liveVariant = computed(() => live.value?.variants.find(({ id }) => id === variant.value?.id) ?? null);
	const rule = computed(() => liveVariant.value?.quantity ?? null);
	/** Pieces left, where the shop itself tells shoppers so. */
	const left = computed(() => stock.value === "available" ? liveVariant.value?.left ?? null : null);
	/** Whether the price that is shown holds the tax, where the platform says so. */
	const tax = computed(() => (live.value ?? feed.facts.value.get(openId.value ?? ""))?.tax ?? null);
	/** The chosen variant's picture first, then the product's, each once. */
	const pictures = computed(() => {
		const all = [
			variant.value?.image,
			offer.value?.image,
			...live.value?.images ?? []
		].flatMap((image) => image ?? []);
		return [...new Map(all.map((image) => [image.src.split("?")[0], image])).values()].slice(0, MOST_PICTURES);
	});
	const fit = (wished) => clampQuantity(wished, rule.value ?? void 0);
	const least = computed(() => fit(1));
	const most = computed(() => fit(rule.value?.max ?? MOST_PIECES));
	/** For all pieces asked for; `null` while no single price holds. */
	const total = computed(() => {
		const { price: unit, isFrom } = price.value;
		return unit && !isFrom ? multiplyMoney(unit, quantity.value) : null;
	});
	/** Where the product is bought instead, when it cannot be added from here. */
	const link = computed(() => {
		const [shown, wish] = [offer.value, request.value];
		const ids = shown?.variants?.map(({ id }) => id) ?? [];
		const isUnlisted = ids.length === 0 && (live.value?.variants.length ?? 0) > 1;
		const canAdd = cart.ability.value === "waiting" || !wish || cart.canAdd(wish, ids);
		return wish && (isUnlisted || !canAdd) ? cart.linkTo(wish) : null;
	});
	const nextStep = computed(() => {
		const shown = offer.value;
		if (!shown) return "sold_out";
		const count = shown.variants?.length ?? 0;
		if (link.value) return "view";
		if (stock.value === "sold_out") return "sold_out";
		return !isComplete(shown, selection.value) || count > 0 && !variant.value ? "choose" : "add";
	});
	const attempt = computed(() => cart.attempts.value.get(openId.value ?? "") ?? null);
	/** Puts a wished quantity onto the platform's steps and between its limits. */
	const setQuantity = (wished) => {
		const next = Math.min(most.peek(), fit(wished));
		if (next !== quantity.peek()) cart.dismiss(openId.peek() ?? "");
		quantity.value = next;
	};
	/** Choosing what is not made with the options after it moves those to what is. */
	const choose = (option, value) => {
		const shown = offer.peek();
		const place = shown?.options?.findIndex(({ name }) => name === option) ?? -1;
		if (!shown || place < 0 || selection.peek()[place] === value) return;
		cart.dismiss(shown.id);
		asked.value = null;
		selection.value = reselect(shown, selection.peek(), place, value);
		remembered.set(shown.id, selection.peek());
		setQuantity(quantity.peek());
		if (variant.peek()) deps.record("variant_selected", subjectOf(shown.id), { variant: variant.peek()?.id ?? "" });
	};
	/** Leads the shopper to the first option without a value. */
	const askForChoice = () => {
		const option = offer.peek()?.options?.find((_, place) => selection.peek()[place] === void 0) ?? offer.peek()?.options?.[0];
		if (option) asked.value = { option: option.name };
	};
	/** What the cart is asked for when the button is pressed now. */
	const request = computed(() => {
		const shown = offer.value;
		if (!shown) return null;
		const { id: productId, title, ref, url } = shown;
		const chosen = shown.options?.flatMap(({ name }, place) => ({
			name,
			value: selection.value[place] ?? ""
		})).filter(({ value }) => value) ?? [];
		return {
			productId,
			title,
			quantity: quantity.value,
			options: chosen,
			...variant.value ? { variantId: variant.value.id } : {},
			...variant.value?.sku ? { sku: variant.value.sku } : {},
			...price.value.price && !price.value.isFrom ? { unitPrice: price.value.price } : {},
			...ref ? { ref } : {},
			...url ? { url } : {}
		};
	});
	/** Presses the wide button: adds, or leads to the missing choice. */
	const add = async () => {
		if (nextStep.peek() === "choose") return askForChoice();
		const wish = request.peek();
		if (!wish || nextStep.peek() !== "add") return;
		await cart.add(wish);
	};
	/** Adds, and goes on to the checkout when all of it is confirmed. */
	const buyNow = async () => {
		const wish = request.peek();
		if (wish && nextStep.peek() === "add") await cart.buyNow(wish);
	};
	/** Clears the last add's state so that the button is ready again. */
	const startOver = () => {
		cart.dismiss(openId.peek() ?? "");
		setQuantity(least.peek());
	};
	const preselect = () => {
		const shown = offer.peek();
		const earlier = shown && remembered.get(shown.id);
		if (shown) selection.value = earlier && isOffered(shown, earlier) ? earlier : firstSelection(shown);
	};
	const refresh = async () => {
		const shown = product.peek();
		if (!shown) return;
		const asked = await latest.run(async () => ({ answer: await cart.loadLive(shown) }));
		if (!asked) return;
		batch(() => {
			if (asked.answer) {
				live.value = asked.answer;
				feed.tell(/* @__PURE__ */ new Map([[shown.id, asked.answer]]));
			}
			liveStatus.value = live.peek() ? "live" : "silent";
			if (!remembered.has(shown.id) || !isOffered(offer.peek(), selection.peek())) preselect();
			quantity.value = Math.min(most.peek(), fit(quantity.peek()));
		});
	};
	const subjectOf = (productId) => {
		const video = player.video.peek();
		return {
			...video ? {
				video: video.id,
				creator: video.creator,
				position: player.index.peek()
			} : {},
			product: productId
		};
	};
	const show = (wanted) => {
		if (wanted.productId === openId.peek()) return;
		if (!feed.products.peek().has(wanted.productId)) return player.closeProduct();
		batch(() => {
			hide();
			openId.value = wanted.productId;
			live.value = null;
			liveStatus.value = "asking";
			asked.value = null;
			quantity.value = 1;
			preselect();
		});
		deps.record("product_opened", subjectOf(wanted.productId), { from: wanted.from });
		refresh();
	};
	const hide = () => {
		latest.cancel();
		cart.dismiss(openId.peek() ?? "");
		openId.value = null;
	};
	effect(() => {
		const wanted = player.isOpen.value ? player.wantedProduct.value : null;
		untracked(() => wanted ? show(wanted) : hide());
	});
	/** After a refusal the shop knows something that we do not. */
	let judged = 0;
	effect(() => {
		const { serial = 0, error = null } = attempt.value ?? {};
		if (!error || serial === judged) return;
		judged = serial;
		untracked(() => void refresh());
	});
	effect(() => () => latest.cancel());
	const close = () => player.closeProduct();
	return {
		product,
		offer,
		siblings,
		live,
		liveStatus,
		selection,
		options,
		variant,
		quantity,
		least,
		most,
		rule,
		price,
		total,
		stock,
		left,
		tax,
		pictures,
		link,
		nextStep,
		attempt,
		asked,
		request,
		choose,
		setQuantity,
		add,
		buyNow,
		askForChoice,
		startOver,
		refresh,
		close
	};
});
/** The platform may name its options otherwise than the feed did, or have dropped a value since. */
var isOffered = (product, selection) => (product?.options ?? []).length === selection.length && selection.every((value, place) => value === void 0 || product?.options?.[place]?.values.includes(value));
function freed(option, earlier) {
	const stateOf = ({ state }, i) => state === "impossible" ? earlier?.values[i]?.state ?? state : state;
	return {
		...option,
		values: option.values.map((entry, i) => ({
			...entry,
			state: stateOf(entry, i)
		}))
	};
}

// src/models/shopModels.ts
/** Nothing is asked of the shop until the player opens for the first time. */
function createShopModels(deps, feed, player) {
	const link = createCartLink(deps);
	const truth = createCartTruth(link);
	const cart = new CartModel(deps, player, link, truth);
	const product = new ProductModel(deps, feed, player, cart);
	let lines = null;
	return {
		product,
		cart,
		lines: (Model) => lines ??= new Model(deps, player, cart, link, truth),
		dispose() {
			lines?.[Symbol.dispose]();
			product[Symbol.dispose]();
			cart[Symbol.dispose]();
		}
	};
}

export { createShopModels };