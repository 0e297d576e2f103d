import { t as createLatestOnly } from "./latestOnly.js";
import { t as clampQuantity } from "./lines.js";
import { t as priceOf } from "./price.js";
import { n as isAvailable, r as isSoldOut } from "./select.js";
import { batch, computed, createModel, effect, signal, untracked } from "@preact/signals";

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
* The page's cart as this shelf sees it. Optimistic: the count moves with the thumb and is put right by what the platform confirms.
*
*     shown count = last cart read or confirmed + pieces asked for and not yet answered − pieces being taken back
*
* A read that overlaps a change is thrown away and done again, so that no piece is counted twice or forgotten.
*/
var CartModel = createModel((deps, player) => {
	const summary = signal(null);
	/** Pieces confirmed while the cart cannot be read. */
	const gained = signal(0);
	const pending = signal(0);
	const attempts = signal(/* @__PURE__ */ new Map());
	/** `link`: there is no cart, only products' pages. `waiting`: not asked or not answered yet. */
	const ability = signal("waiting");
	/** The adapter could not go to the checkout. */
	const isCheckoutRefused = signal(false);
	const count = computed(() => Math.max(0, (summary.value?.count ?? gained.value) + pending.value));
	/** `false` where the cart cannot be read: then the count is ours alone and must not be shown as the cart's. */
	const isCountKnown = computed(() => summary.value !== null);
	const stops = /* @__PURE__ */ new Set();
	const reads = createLatestOnly();
	let isDisposed = false;
	let adapter = null;
	let connecting = null;
	let changes = 0;
	let openChanges = 0;
	let isStale = false;
	let serials = 0;
	/** Started after the shelf was taken down, it stops at once. */
	const keep = (stop) => void (isDisposed ? stop() : stops.add(stop));
	const warn = (where, detail) => deps.display.warn({
		code: "CART_ADAPTER_FAILED",
		subject: where,
		message: `The cart adapter ${adapter ? `"${adapter.id}"` : ""} threw in ${where}, which the cart contract does not allow.`,
		remedy: "The shelf went on as if the shop had refused. Check the adapter, or report it if it is one of ours.",
		detail
	});
	const connect = () => connecting ??= deps.getCart().then((found) => {
		adapter = found;
		ability.value = found.canAdd ? "add" : "link";
		keep(found.onExternalChange(() => void reread()));
		reread();
		return found;
	}, (error) => {
		connecting = null;
		warn("getCart", error);
		return null;
	});
	/** Every call of the adapter goes through here: what it throws becomes `fallback`. */
	const ask = async (where, call, fallback) => {
		try {
			const cart = await connect();
			return cart ? await call(cart) : fallback;
		} catch (error) {
			warn(where, error);
			return fallback;
		}
	};
	const guardAdapter = (where, call, fallback) => {
		try {
			return adapter ? call(adapter) : fallback;
		} catch (error) {
			warn(where, error);
			return fallback;
		}
	};
	const reread = async () => {
		isStale = openChanges > 0;
		if (!adapter || isStale) return;
		const before = changes;
		const answer = await reads.run(() => ask("read", (cart) => cart.read(), null));
		if (before !== changes) return openChanges > 0 ? void (isStale = true) : reread();
		if (answer) summary.value = answer;
	};
	const begin = (pieces) => {
		changes++;
		openChanges++;
		pending.value += pieces;
	};
	/** @param pieces - as given to `begin`. @param gain - what the cart really gained or lost. */
	const settle = (pieces, gain, cart) => {
		changes++;
		openChanges--;
		pending.value -= pieces;
		if (cart) summary.value = cart;
		else if (summary.peek()) summary.value = { count: Math.max(0, summary.peek().count + gain) };
		else gained.value += gain;
		isStale ||= !cart;
		if (isStale && openChanges === 0) reread();
	};
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
	/** Adds, and tells what became of it through {@link attempts}. A second press while the first is unanswered does nothing. */
	const add = async (request) => {
		if (isWaiting(attempts.peek().get(request.productId))) return;
		const subject = subjectOf(request.productId);
		const attempt = {
			serial: ++serials,
			request,
			phase: "adding",
			actual: 0,
			error: null,
			undoToken: void 0
		};
		put(attempt);
		begin(request.quantity);
		const result = await ask("add", (cart) => cart.add([toLine(request, cart.id, deps.attribution(subject.video ?? null))]), noAnswer);
		const actual = result.ok ? result.added[0]?.actual ?? request.quantity : 0;
		batch(() => {
			settle(request.quantity, actual, result.cart);
			change(attempt, {
				phase: actual > 0 ? "added" : "refused",
				actual,
				error: result.error ?? (actual > 0 ? null : noAnswer.error),
				undoToken: result.undoToken
			});
		});
		const props = {
			...request.variantId ? { variant: request.variantId } : {},
			adapter: adapter?.id ?? "none"
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
		const isUndone = await ask("undo", (cart) => cart.undo(attempt.undoToken), false);
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
		if (await ask("openCart", (cart) => cart.openCart(), false)) return;
		deps.display.warn({
			code: "CART_NOT_OPENED",
			subject: adapter?.id ?? "none",
			message: "The shop’s cart could not be opened: no cart drawer was found and no cart page is known.",
			remedy: "Name the cart page or a function that opens your cart in the cart settings."
		});
	};
	const checkout = async () => {
		isCheckoutRefused.value = false;
		const video = player.video.peek();
		deps.record("checkout_started", video ? {
			video: video.id,
			creator: video.creator,
			position: player.index.peek()
		} : {}, { adapter: adapter?.id ?? "none" });
		if (!await ask("checkout", (cart) => cart.checkout(), false)) isCheckoutRefused.value = true;
	};
	/** Whether this product can be added from here; `true` until the cart has been asked. */
	const canAdd = (request, variantIds) => {
		const { productId, ref, url } = toLine(request, adapter?.id ?? "", void 0);
		const product = {
			productId,
			variantIds,
			...ref ? { ref } : {},
			...url ? { url } : {}
		};
		return !adapter || guardAdapter("canAdd", (cart) => cart.canAdd && (cart.canAddProduct?.(product) ?? true), true);
	};
	/** Where "View product" leads, marked so that the shop knows which video sent the shopper; `null` where there is no address. */
	const linkTo = ({ url = "" }) => {
		const attribution = deps.attribution(player.video.peek()?.id ?? null);
		return guardAdapter("productUrl", (cart) => cart.productUrl?.({
			url,
			...attribution ? { attribution } : {}
		}) ?? url, url) || null;
	};
	/** Price and stock as the platform states them now; `null` where it cannot tell. */
	const loadLive = ({ id: productId, ref, url }) => ask("getProduct", (cart) => cart.getProduct({
		productId,
		...refOf(ref, cart.id),
		...url ? { url } : {}
	}), null);
	const after = (delayMs, run) => {
		const stop = deps.env.setTimer(() => {
			stops.delete(stop);
			run();
		}, delayMs);
		keep(stop);
	};
	effect(() => {
		if (player.isOpen.value) untracked(() => void connect());
	});
	effect(() => {
		if (deps.device.visible.value) untracked(() => void reread());
	});
	effect(() => () => {
		isDisposed = true;
		reads.cancel();
		for (const stop of stops) stop();
	});
	return {
		count,
		isCountKnown,
		ability,
		attempts,
		isCheckoutRefused,
		add,
		undo,
		dismiss,
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
	const { productId, variantId, sku, quantity, options, url } = request;
	return {
		productId,
		quantity,
		...refOf(request.ref, adapterId),
		...variantId ? { variantId } : {},
		...sku ? { sku } : {},
		...options?.length ? { options } : {},
		...url ? { url } : {},
		...attribution ? { attribution } : {}
	};
}
/** How this adapter's platform names the product, with only the names that are there. */
function refOf(refs, adapterId) {
	const found = Object.entries(refs ?? {}).find(([platform]) => platform === adapterId)?.[1];
	if (!found) return {};
	const { id, handle, sku } = found;
	return { ref: {
		...id ? { id } : {},
		...handle ? { handle } : {},
		...sku ? { sku } : {}
	} };
}
function valueOf({ unitPrice }, pieces) {
	return unitPrice ? {
		valueMinor: toMinor(unitPrice) * pieces,
		currency: unitPrice.currency
	} : {};
}

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
* price always come from the same mouth, so that a struck price is never from another day or currency.
*
* Variants that the platform no longer has are left out. Where not one id is known to the platform the ids are of another kind
* (a SKU, say); then only what holds for the whole product is taken over.
*/
function withLive(product, live) {
	if (!live) return product;
	const listed = product.variants ?? [];
	const liveById = new Map(live.variants.map((variant) => [variant.id, variant]));
	const known = listed.filter((variant) => liveById.has(variant.id));
	const variants = known.length > 0 ? known.map((variant) => overlay(variant, liveById.get(variant.id))) : wholly(listed, live);
	return {
		...product,
		...prices(product, live),
		available: live.available,
		variants
	};
}
/** Without options in the feed there is nothing to choose by: the platform's only variant is taken, several are not guessed at. */
function wholly(listed, live) {
	const [only, another] = live.variants;
	if (listed.length === 0) return only && !another ? [overlay({ id: only.id }, only)] : [];
	return live.available ? [...listed] : listed.map((variant) => ({
		...variant,
		available: false
	}));
}
function overlay(variant, live) {
	return live ? {
		...variant,
		...prices(variant, live),
		available: live.available
	} : variant;
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
	const offer = computed(() => product.value && withLive(product.value, live.value));
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
	const rule = computed(() => live.value?.variants.find(({ id }) => id === variant.value?.id)?.quantity ?? null);
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
	/** Clears the last add's state so that the button is ready again. */
	const startOver = () => {
		cart.dismiss(openId.peek() ?? "");
		setQuantity(least.peek());
	};
	const preselect = () => {
		const shown = offer.peek();
		if (shown) selection.value = remembered.get(shown.id) ?? firstSelection(shown);
	};
	const refresh = async () => {
		const shown = product.peek();
		if (!shown) return;
		const asked = await latest.run(async () => ({ answer: await cart.loadLive(shown) }));
		if (!asked) return;
		batch(() => {
			if (asked.answer) live.value = asked.answer;
			liveStatus.value = live.peek() ? "live" : "silent";
			if (!remembered.has(shown.id)) preselect();
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
		link,
		nextStep,
		attempt,
		asked,
		request,
		choose,
		setQuantity,
		add,
		askForChoice,
		startOver,
		refresh,
		close
	};
});
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
	const cart = new CartModel(deps, player);
	const product = new ProductModel(deps, feed, player, cart);
	return {
		product,
		cart,
		dispose() {
			product[Symbol.dispose]();
			cart[Symbol.dispose]();
		}
	};
}

export { createShopModels };