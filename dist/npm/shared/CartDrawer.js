import { t as clampQuantity } from "./lines.js";
import { n as useShelf } from "./context.js";
import { t as Icon } from "./Icon.js";
import { t as useStyles } from "./useStyles.js";
import { n as Stepper, r as useDragDown, t as refusalText } from "./refusalText.js";
import { t as useProductText } from "./useProductText.js";
import { n as Photo, o as createTranslate } from "./createShelf.js";
import { n as refusalSteps, t as RetryButton } from "./RetryButton.js";
import { batch, computed, createModel, effect, signal, untracked } from "@preact/signals";
import { useId, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/models/cartRows.ts
var newRow = (id, line) => ({
	id,
	phase: "here",
	line,
	wanted: null,
	asked: null,
	isSending: false,
	refusal: null
});
/** Pieces that are shown. */
var shownPieces = ({ phase, wanted, line }) => phase === "here" ? wanted ?? line.quantity : 0;
/** Pieces that the wishes add to what the platform told. */
var wishedPieces = (rows) => rows.reduce((sum, row) => sum + (row.phase === "here" && row.wanted !== null ? row.wanted - row.line.quantity : 0), 0);
/**
* The rows after the platform told its lines anew, in the platform's order; rows that were taken out keep their places.
* A line is the one it was by key and variant, else by variant alone, since a key is good only until the cart changes.
* When something else changed the cart, what was taken out before is no longer offered.
*/
function followCart(rows, lines, nextId) {
	const match = matchLines(rows, lines);
	const owners = new Set(match.values());
	const isOther = lines.some((line) => !match.has(line) || isMoved(match.get(line), line)) || rows.some((row) => row.phase === "here" && !owners.has(row) && !isTakenOut(row));
	const next = lines.map((line) => {
		const row = match.get(line);
		if (!row) return newRow(nextId(), line);
		const refusal = row.refusal?.asked === line.quantity ? null : row.refusal;
		const wishes = row.isSending ? {} : {
			asked: null,
			wanted: row.wanted === line.quantity ? null : row.wanted
		};
		return {
			...row,
			...wishes,
			phase: "here",
			line,
			refusal
		};
	});
	rows.forEach((row, place) => {
		if (owners.has(row)) return;
		const isNew = row.phase === "here" && isTakenOut(row) && row.line.again !== void 0;
		const isKept = row.phase === "returning" || row.phase === "gone" && !isOther;
		if (isNew || isKept) next.splice(Math.min(place, next.length), 0, isNew ? {
			...newRow(row.id, row.line),
			phase: "gone",
			wanted: row.wanted || null
		} : row);
	});
	return {
		rows: next,
		isOther
	};
}
/** The shopper asked for none of it, and that has reached the platform. */
var isTakenOut = (row) => row.asked === 0;
var isMoved = (row, { quantity }) => row?.phase === "here" && row.asked === null && quantity !== row.line.quantity;
function matchLines(rows, lines) {
	const match = /* @__PURE__ */ new Map();
	const free = new Set(rows);
	const pair = (fits) => {
		for (const line of lines) {
			if (match.has(line)) continue;
			const row = [...free].find((candidate) => candidate.line.variantId === line.variantId && fits(candidate, line));
			if (!row) continue;
			match.set(line, row);
			free.delete(row);
		}
	};
	pair((row, line) => row.phase === "here" && row.line.key === line.key);
	pair((row) => row.phase === "here" && row.asked !== 0);
	pair((row) => row.phase === "returning");
	return match;
}

// src/models/cartLinesModel.ts
/** How long a thumb rests before its last wish is sent: five quick taps are one request. */
var REST_MS = 350;
/**
* The lines of the shop's cart, to be changed one by one. Optimistic: a line shows what is wished for; changes go to the platform
* one at a time, each with the line's key of the newest cart, and the cart that comes back is the truth.
*
*     tap ──► wished ──rest──► sent ──► told by the platform
*               ▲  another tap   └────► refused: the line shows what the cart holds, and why
*/
var CartLinesModel = createModel((deps, player, cart, link, truth) => {
	const rows = signal([]);
	const news = signal(null);
	const isCheckingOut = signal(false);
	const pieces = computed(() => wishedPieces(rows.value));
	const isIdle = computed(() => rows.value.every(({ wanted, isSending }) => wanted === null && !isSending));
	/** The figures are of the cart before the changes that are on their way. */
	const isUpdating = computed(() => !truth.isAnswered.value || !truth.isCurrent.value && !truth.isLost.value);
	/** As the platform stated it last; `null` where it states none, or where it has not answered since a change. */
	const total = computed(() => truth.isCurrent.value || isUpdating.value ? truth.summary.value?.total ?? null : null);
	/** The cart was read since it was opened: what changes from now on is news. */
	let isRead = false;
	/** Waits for a rest, by row. */
	const resting = /* @__PURE__ */ new Map();
	let ids = 0;
	let isSending = false;
	const find = (id) => rows.peek().find((row) => row.id === id);
	const patch = (id, next) => {
		rows.value = rows.peek().map((row) => row.id === id ? {
			...row,
			...next
		} : row);
	};
	const drop = (id) => {
		rows.value = rows.peek().filter((row) => row.id !== id);
	};
	const refusalOf = (error = noUsableAnswer.error, asked, before) => ({
		error,
		asked,
		before,
		retryAtMs: deps.env.monotonicMs() + (error.retryAfterMs ?? 0)
	});
	const endRest = (id) => {
		resting.get(id)?.();
		resting.delete(id);
	};
	/** Sends the next wish whose time has come, once the cart is known as it is. */
	const sendNext = () => {
		if (isSending || !truth.isSettled.peek()) return;
		const due = rows.peek().find(({ id, phase, wanted }) => phase === "here" && wanted !== null && !resting.has(id));
		if (due) send(due.id, due.wanted ?? 0, due.line);
	};
	const send = async (id, asked, line) => {
		isSending = true;
		patch(id, {
			asked,
			isSending: true
		});
		truth.begin(0);
		const result = await link.ask("setQuantity", (adapter) => adapter.setQuantity(line.key, asked), noUsableAnswer);
		const conclude = () => {
			const row = find(id);
			const isLatest = row?.wanted === asked;
			const isMade = result.ok || row?.line.quantity === asked;
			patch(id, {
				isSending: false,
				refusal: isMade || !isLatest ? null : refusalOf(result.error, asked, line.quantity),
				...isLatest ? { wanted: null } : {}
			});
		};
		if (result.ok || result.cart) batch(() => {
			conclude();
			truth.settle(0, result.ok ? asked - line.quantity : 0, result.cart, withQuantity(truth.summary.peek()?.lines, line.key, asked));
		});
		else {
			truth.settle(0, 0);
			await truth.settled();
			conclude();
		}
		isSending = false;
		const row = find(id);
		if (!row) news.value = {
			kind: "changed",
			row: null
		};
		else if (row.phase === "gone" && row.wanted) putBack(id);
		else if (row.phase === "gone") news.value = {
			kind: "removed",
			row
		};
		else if (row.refusal) news.value = {
			kind: "refused",
			row
		};
		sendNext();
	};
	const wish = (id, wanted, restMs) => {
		const row = find(id);
		if (row?.phase !== "here" || row.line.isFixed) return;
		endRest(id);
		const isBack = wanted === row.line.quantity && !row.isSending;
		patch(id, {
			wanted: isBack ? null : wanted,
			refusal: null
		});
		if (isBack) return;
		const rested = () => {
			resting.delete(id);
			sendNext();
		};
		if (restMs > 0) resting.set(id, deps.env.setTimer(rested, restMs));
		else sendNext();
	};
	/** Wishes for so many pieces, on the shop's steps and between its limits. */
	const setQuantity = (id, wanted) => wish(id, clampQuantity(wanted, find(id)?.line.rule), REST_MS);
	/** So many pieces more or fewer than are shown now, however late the screen is. */
	const step = (id, by) => {
		const row = find(id);
		if (row) setQuantity(id, shownPieces(row) + by);
	};
	/** Takes the line out; its row stays, to put it back. */
	const remove = (id) => wish(id, 0, 0);
	/** Asks again for what was refused. */
	const retry = (id) => {
		const row = find(id);
		if (row?.phase === "gone") putBack(id);
		else if (row?.refusal) wish(id, row.refusal.asked, 0);
	};
	/** Puts a line back that was taken out. It was added once before, so this is no new sale. */
	const putBack = async (id) => {
		const row = find(id);
		if (row?.phase === "here") return wish(id, row.line.quantity, 0);
		const { again } = row?.line ?? {};
		if (row?.phase !== "gone" || !again) return;
		const quantity = row.wanted ?? again.quantity;
		patch(id, {
			phase: "returning",
			wanted: null,
			refusal: null
		});
		truth.begin(quantity);
		const result = await link.ask("add", (adapter) => adapter.add([{
			...again,
			quantity
		}]), noAdd);
		const actual = result.ok ? result.added[0]?.actual ?? quantity : 0;
		const refusal = actual < quantity ? refusalOf(result.error, quantity, 0) : null;
		const isTold = actual > 0 || result.cart !== void 0;
		batch(() => {
			patch(id, {
				refusal,
				...isTold && actual === 0 ? { phase: "gone" } : {}
			});
			truth.settle(quantity, actual, result.cart);
		});
		await truth.settled();
		if (find(id)?.phase === "returning" && actual > 0) drop(id);
		else if (find(id)?.phase === "returning") patch(id, { phase: "gone" });
		const now = find(id) ?? null;
		news.value = {
			kind: now?.refusal ? "refused" : "returned",
			row: now
		};
	};
	const flush = () => {
		for (const id of [...resting.keys()]) endRest(id);
		sendNext();
	};
	/** Goes to the checkout when the cart is as the shopper wished it; stays where a wish was refused meanwhile, for that is news. */
	const checkOut = async () => {
		if (isCheckingOut.peek()) return;
		isCheckingOut.value = true;
		const refused = () => rows.peek().flatMap(({ refusal }) => refusal ?? []);
		const known = new Set(refused());
		await truth.allAnswered();
		if (refused().every((refusal) => known.has(refusal))) await cart.checkout();
		isCheckingOut.value = false;
	};
	const told = computed(() => truth.summary.value?.lines);
	effect(() => {
		const lines = told.value;
		if (!lines) return;
		const next = untracked(() => followCart(rows.peek(), lines, () => ++ids));
		rows.value = next.rows;
		if (next.isOther && isRead) news.value = {
			kind: "changed",
			row: null
		};
		for (const id of [...resting.keys()]) if (!find(id)) endRest(id);
	});
	effect(() => {
		if (truth.isSettled.value) untracked(sendNext);
	});
	effect(() => {
		if (!deps.device.visible.value) untracked(flush);
	});
	effect(() => {
		const isOpen = player.isCartOpen.value;
		untracked(() => {
			flush();
			isRead = false;
			news.value = null;
			if (isOpen) return void truth.reread().then(() => isRead = player.isCartOpen.peek());
			rows.value = rows.peek().flatMap((row) => row.phase === "here" ? {
				...row,
				refusal: null
			} : []);
		});
	});
	truth.wishes.value = {
		pieces,
		isIdle,
		flush
	};
	effect(() => () => {
		for (const id of [...resting.keys()]) endRest(id);
	});
	return {
		rows,
		news,
		total,
		isUpdating,
		isCheckingOut,
		isLost: truth.isLost,
		isTold: truth.isCurrent,
		setQuantity,
		step,
		remove,
		retry,
		putBack,
		checkOut,
		reread: truth.reread
	};
});
var noUsableAnswer = {
	ok: false,
	error: {
		code: "unknown",
		message: "The cart adapter gave no usable answer."
	}
};
var noAdd = {
	...noUsableAnswer,
	added: [],
	uiRefresh: "none"
};
/** The known lines after a change that the platform confirmed without telling its cart; 0 takes the line out. */
var withQuantity = (lines, key, quantity) => lines?.flatMap((line) => line.key !== key ? line : quantity > 0 ? {
	...line,
	quantity
} : []);

// src/i18n/en/cart.ts
/** English texts of the cart in the player. What it says of refusals stands in `product.ts`. */
var cartTexts = {
	cartTitle: "Your cart",
	closeCart: "Close cart",
	cartLines: "In your cart",
	quantityOf: "Quantity of {title}",
	pieces: "× {count}",
	remove: "Remove",
	removeTitle: "Remove {title}",
	removed: "Removed",
	undo: "Undo",
	undoTitle: "Undo: put {title} back",
	cartItem: "Item",
	subtotal: "Subtotal",
	updating: "Updating",
	shippingAndTaxes: "Shipping and taxes at checkout",
	checkOut: "Check out",
	viewFullCart: "View full cart",
	cartEmpty: "Your cart is empty.",
	cartEmptyHint: "What you add from a video comes here.",
	keepWatching: "Keep watching",
	saidRemoved: "{title} was taken out of your cart.",
	saidReturned: "{title} is back in your cart.",
	saidChanged: "Your cart changed.",
	notChanged: "This could not be changed. Try again, or change it in the full cart.",
	cartLost: "Your cart could not be read. Check your connection and try again."
};

// src/ui/cart/useCartText.ts
/** Texts of the cart in the player, with the merchant's own wording where there is one. */
function useCartText() {
	const { deps } = useShelf();
	return useMemo(() => createTranslate(cartTexts, deps.texts), [deps]);
}

// src/ui/cart/CartFoot.tsx
/** What it comes to, as the platform states it, and the ways on. */
function CartFoot({ shop, lines }) {
	const { deps } = useShelf();
	const text = useCartText();
	const productText = useProductText();
	const { canCheckOut, isCheckoutRefused, openCart } = shop.cart;
	const total = lines.total.value;
	const isUpdating = lines.isUpdating.value;
	const isBusy = lines.isCheckingOut.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-foot",
		children: [
			/* @__PURE__ */ jsx("dl", {
				class: "cd-sum",
				children: total && /* @__PURE__ */ jsxs("div", {
					class: "cd-sumLine",
					children: [/* @__PURE__ */ jsx("dt", { children: text("subtotal") }), /* @__PURE__ */ jsxs("dd", {
						class: "cd-money",
						"data-old": isUpdating,
						"aria-busy": isUpdating,
						children: [isUpdating && /* @__PURE__ */ jsxs("span", {
							class: "cd-hidden",
							children: [text("updating"), " "]
						}), deps.format.money(total)]
					})]
				})
			}),
			/* @__PURE__ */ jsx("p", {
				class: "cd-soft",
				children: text("shippingAndTaxes")
			}),
			canCheckOut.value && /* @__PURE__ */ jsxs("button", {
				type: "button",
				class: "cd-main",
				"aria-busy": isBusy,
				onClick: () => void lines.checkOut(),
				children: [isBusy && /* @__PURE__ */ jsx("span", {
					class: "cd-ring",
					"aria-hidden": "true"
				}), /* @__PURE__ */ jsx("span", { children: text("checkOut") })]
			}),
			isCheckoutRefused.value && /* @__PURE__ */ jsx("p", {
				class: "cd-said",
				children: productText("checkoutRefused")
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: canCheckOut.value ? "cd-quiet" : "cd-main",
				onClick: () => void openCart(),
				children: text("viewFullCart")
			})
		]
	});
}

// src/ui/cart/lineRefusal.ts
/**
* Why a line was not changed. What the cart holds afterwards tells how many there are: it went up but not all the way, or not
* even by one.
*/
function lineRefusal({ refusal, line, phase }) {
	if (!refusal) return null;
	const { error, asked, before } = refusal;
	const held = phase === "here" ? line.quantity : 0;
	const isAll = held < asked && (held > before || asked === before + 1);
	const limit = error.limit ?? (isAll && held > 0 ? held : void 0);
	const { inCart: _, ...reason } = error;
	return refusalText({
		error: {
			...reason,
			...limit === void 0 ? {} : { limit }
		},
		requested: asked,
		actual: 0
	}, line.rule ?? null);
}

// src/ui/cart/CartRowView.tsx
/** Where the platform states no limit, a thumb on "more" stops here. */
var MOST_PIECES = 99;
/** One line, or the slim row that it leaves when it was taken out. */
function CartRowView({ row, lines }) {
	const place = useRef(null);
	const isOut = row.phase !== "here" || row.wanted === 0;
	const hadFocus = place.current?.matches(":focus-within") ?? false;
	useLayoutEffect(() => {
		if (hadFocus && !place.current?.matches(":focus-within")) place.current?.querySelector("[data-lead]")?.focus();
	}, [isOut]);
	return /* @__PURE__ */ jsxs("li", {
		ref: place,
		class: isOut ? "cd-row cd-out" : "cd-row",
		children: [isOut ? /* @__PURE__ */ jsx(OutRow, {
			row,
			lines
		}) : /* @__PURE__ */ jsx(Line, {
			row,
			lines
		}), /* @__PURE__ */ jsx(Refusal, {
			row,
			lines
		})]
	});
}
function OutRow({ row, lines }) {
	const text = useCartText();
	const title = row.line.title || text("cartItem");
	const isReturning = row.phase === "returning" || row.phase === "gone" && row.wanted !== null;
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-outLine",
		children: [/* @__PURE__ */ jsxs("p", {
			class: "cd-outWords",
			children: [
				text("removed"),
				" ",
				/* @__PURE__ */ jsxs("span", {
					class: "cd-soft",
					children: ["· ", /* @__PURE__ */ jsx("bdi", { children: title })]
				})
			]
		}), row.line.again && /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "cd-quiet",
			"data-lead": true,
			"aria-label": text("undoTitle", { title }),
			"aria-disabled": isReturning,
			"aria-busy": isReturning,
			onClick: () => !isReturning && void lines.putBack(row.id),
			children: text("undo")
		})]
	});
}
function Line({ row, lines }) {
	const { deps } = useShelf();
	const text = useCartText();
	const productText = useProductText();
	const { line, wanted, isSending } = row;
	const title = line.title || text("cartItem");
	const pieces = shownPieces(row);
	const { min = 1, max = null, increment = 1 } = line.rule ?? {};
	const step = Math.max(1, increment);
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-line",
		children: [
			/* @__PURE__ */ jsx("div", {
				class: "cd-frame",
				children: /* @__PURE__ */ jsx(Photo, {
					image: line.image ? { src: line.image } : void 0,
					className: "cd-photo",
					eager: true
				})
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "cd-words",
				children: [/* @__PURE__ */ jsx("p", {
					class: "cd-title",
					children: /* @__PURE__ */ jsx("bdi", { children: title })
				}), line.variantTitle && /* @__PURE__ */ jsx("p", {
					class: "cd-soft",
					children: /* @__PURE__ */ jsx("bdi", { children: line.variantTitle })
				})]
			}),
			line.total && /* @__PURE__ */ jsx("p", {
				class: "cd-money",
				"data-old": wanted !== null || isSending,
				children: deps.format.money(line.total)
			}),
			line.isFixed ? /* @__PURE__ */ jsx("p", {
				class: "cd-fixed",
				children: text("pieces", { count: pieces })
			}) : /* @__PURE__ */ jsxs("div", {
				class: "cd-tools",
				children: [/* @__PURE__ */ jsx(Stepper, {
					className: "cd-stepper",
					value: pieces,
					step,
					least: Math.max(1, min),
					most: max ?? MOST_PIECES,
					labels: [
						text("quantityOf", { title }),
						productText("less"),
						productText("more")
					],
					onStep: (by) => lines.step(row.id, by)
				}), /* @__PURE__ */ jsx("button", {
					type: "button",
					class: "cd-quiet",
					"data-lead": true,
					"aria-label": text("removeTitle", { title }),
					onClick: () => lines.remove(row.id),
					children: text("remove")
				})]
			})
		]
	});
}
/** Why the last change was not made, and what to do; the drawer's status says it to screen readers. */
function Refusal({ row, lines }) {
	const text = useCartText();
	const productText = useProductText();
	const sentence = lineRefusal(row);
	const { refusal, line } = row;
	if (!refusal || !sentence) return null;
	const situation = {
		hasChoice: false,
		hasPage: line.url !== void 0,
		hasFewer: true
	};
	const steps = refusalSteps({
		...refusal.error,
		inCart: 0
	}, situation);
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-refusal",
		children: [
			/* @__PURE__ */ jsx("p", { children: sentence.key === "failed" ? text("notChanged") : productText(sentence.key, sentence.values) }),
			steps.includes("retry") && /* @__PURE__ */ jsx(RetryButton, {
				atMs: refusal.retryAtMs,
				onPress: () => lines.retry(row.id)
			}),
			steps.includes("page") && line.url && /* @__PURE__ */ jsx("a", {
				href: line.url,
				children: productText("productPage")
			})
		]
	});
}

// src/ui/cart/CartRow.css?inline
var CartRow_default = ".cd-row{padding-block:12px}.cd-row+.cd-row{border-top:1px solid var(--rs-line)}.cd-line{grid-template-columns:56px minmax(0,1fr) auto;align-items:start;gap:2px 12px;display:grid}.cd-frame{border-radius:var(--cd-round);background:color-mix(in srgb, var(--rs-on-surface) 7%, transparent);grid-row:span 2;width:56px;height:56px;overflow:hidden}.cd-photo{object-fit:cover;width:100%;height:100%;display:block}.cd .cd-title{overflow-wrap:anywhere;-webkit-line-clamp:2;-webkit-box-orient:vertical;font-weight:600;line-height:1.3;display:-webkit-box;overflow:hidden}.cd-soft{color:var(--rs-muted);overflow-wrap:anywhere;font-size:13px}.cd .cd-money{font-variant-numeric:tabular-nums;transition:color var(--rs-fast);font-weight:600}.cd .cd-money[data-old=true]{color:color-mix(in srgb, var(--rs-on-surface) 58%, var(--rs-surface))}.cd-tools{flex-wrap:wrap;grid-column:2/-1;justify-content:space-between;align-items:center;gap:0 16px;display:flex}.cd-fixed{color:var(--rs-muted);grid-column:2/-1}.cd-stepper{border-radius:var(--cd-round);box-shadow:inset 0 0 0 1px var(--cd-edge);align-items:center;display:flex}.cd .cd-stepper button{border-radius:inherit;place-items:center;width:44px;min-height:44px;display:grid}.cd .cd-stepper [aria-disabled=true]{opacity:.35}.cd-stepper output{text-align:center;font-variant-numeric:tabular-nums;min-width:22px;font-weight:600}.cd .cd-quiet,.cd-refusal>:not(p){min-width:44px;min-height:44px;color:inherit;text-underline-offset:3px;justify-content:center;align-items:center;font-size:14px;text-decoration:underline;display:inline-flex}.cd .cd-row .cd-quiet{justify-content:flex-end}.cd [aria-busy=true].cd-quiet,.cd-refusal [aria-disabled=true]{color:var(--rs-muted);text-decoration:none}.cd-out{padding-block:2px}.cd-outLine{justify-content:space-between;align-items:center;gap:12px;display:flex}.cd .cd-outWords{text-overflow:ellipsis;white-space:nowrap;min-width:0;font-size:14px;overflow:hidden}.cd-refusal{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 16px;font-size:14px;display:flex}.cd-refusal>p{padding-block:8px 4px}.cd-line+.cd-refusal{padding-inline-start:68px}.cd-refusal>:not(p){font-weight:600}";

// src/ui/cart/CartDrawer.css?inline
var CartDrawer_default = ".cd{--cd-pad:16px;--cd-round:calc(var(--rs-radius) - 2px);--cd-edge:color-mix(in srgb, var(--rs-on-surface) 40%, transparent);box-sizing:border-box;background:var(--rs-surface);width:100%;max-height:max(70dvh,min(430px,92dvh));color:var(--rs-on-surface);font-family:var(--rs-font);text-align:start;animation:cd-rise var(--rs-slow) var(--rs-ease);border-start-start-radius:calc(var(--rs-radius) + 8px);border-start-end-radius:calc(var(--rs-radius) + 8px);flex-direction:column;font-size:15px;line-height:1.4;display:flex;position:relative;overflow:hidden;box-shadow:0 -8px 32px #00000038}@keyframes cd-rise{0%{transform:translateY(100%)}}.cd-panel{--cd-pad:20px;height:100%;max-height:none;box-shadow:none;animation:cd-show var(--rs-fast) var(--rs-ease);border-radius:0}@keyframes cd-show{0%{opacity:0}}.cd *,.cd :before{box-sizing:border-box}.cd :is(p,h2,ul,dl,dd){font-weight:inherit;margin:0;padding:0;list-style:none}.cd button{appearance:none;color:inherit;font:inherit;cursor:pointer;-webkit-tap-highlight-color:transparent;touch-action:manipulation;background:0 0;border:0;margin:0;padding:0}.cd [aria-disabled=true]{cursor:default}.cd :is(button,a):focus-visible{outline:2px solid var(--rs-on-surface);outline-offset:2px;box-shadow:none}.cd-heading:focus{outline:none}.cd .cd-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.cd-grip{touch-action:none;cursor:grab;flex:none;place-items:center;height:18px;display:grid}.cd-grip:before{content:\"\";background:var(--rs-on-surface);opacity:.25;border-radius:2px;width:36px;height:4px}.cd-panel .cd-grip{visibility:hidden;height:10px}.cd-head{padding-inline:var(--cd-pad) 6px;flex:none;justify-content:space-between;align-items:center;display:flex}.cd .cd-heading{font-size:18px;font-weight:600}.cd-count{color:var(--rs-muted);font-variant-numeric:tabular-nums;margin-inline-start:2px;font-weight:400}.cd .cd-close{border-radius:50%;flex:none;place-items:center;width:44px;height:44px;display:grid}.cd-body{min-height:0;padding-inline:var(--cd-pad);overscroll-behavior:contain;scrollbar-width:thin;flex:auto;overflow-y:auto}.cd-empty{padding:28px 0 calc(32px + env(safe-area-inset-bottom,0px));text-align:center;justify-items:center;gap:6px;display:grid}.cd .cd-emptyTitle{font-size:17px;font-weight:600}.cd-foot{padding:12px var(--cd-pad) calc(4px + env(safe-area-inset-bottom,0px));border-top:1px solid var(--rs-line);text-align:center;flex:none}.cd-sumLine{justify-content:space-between;gap:16px;font-size:17px;font-weight:600;display:flex}.cd-foot>.cd-soft{text-align:start;margin-block:1px 10px}.cd .cd-main,.cd .cd-second{border-radius:var(--cd-round);width:100%;min-height:48px;transition:transform var(--rs-fast) var(--rs-ease);justify-content:center;align-items:center;gap:8px;padding:6px 14px;font-size:16px;font-weight:600;display:flex}.cd .cd-main{background:var(--rs-accent);color:var(--rs-on-accent)}.cd .cd-second{width:auto;box-shadow:inset 0 0 0 1px var(--cd-edge);margin-top:12px;padding-inline:24px}.cd :is(.cd-main,.cd-second):active{transform:scale(.985)}.cd .cd-said{text-align:start;margin-top:8px;font-size:14px}.cd-ring{border:2px solid;border-inline-end-color:#0000;border-radius:50%;width:18px;height:18px;animation:.8s linear infinite cd-turn}@keyframes cd-turn{to{transform:rotate(1turn)}}.pl[data-sheet=true]:has(.cd:not(.cd-panel) .cd-row:nth-child(3)) .pl-frame{transform:translate(-50%,calc(-50% - 34.5cqh))scale(.28)}@media (height<=720px){.pl[data-sheet=true]:has(.cd:not(.cd-panel) .cd-row:nth-child(2)) .pl-frame{transform:translate(-50%,calc(-50% - 34.5cqh))scale(.28)}}@media (height<=480px){.cd:not(.cd-panel){overscroll-behavior:contain;overflow-y:auto}.cd:not(.cd-panel) .cd-body{flex:none;overflow:visible}}@media (prefers-reduced-motion:reduce){.cd,.cd *{transition:none;animation:none}}@media (forced-colors:active){.cd,.cd button{border:1px solid buttontext}}";

// src/ui/cart/CartDrawer.tsx
/** The drawer's own comes last: what it says about calm and forced colours holds for all of it. */
var css = CartRow_default + CartDrawer_default;
var LEAVE = {
	duration: 150,
	easing: "ease-in",
	fill: "forwards"
};
/** The shop's cart, line by line, without leaving the video. */
function CartDrawer() {
	const { shop } = useShelf();
	useStyles(css);
	return shop.value ? /* @__PURE__ */ jsx(Drawer, { shop: shop.value }) : null;
}
function Drawer({ shop }) {
	const { deps, player } = useShelf();
	const text = useCartText();
	const lines = useMemo(() => shop.lines(CartLinesModel), [shop]);
	const headingId = useId();
	const surface = useRef(null);
	const heading = useRef(null);
	const isPanel = deps.device.wide.value;
	const isCalm = deps.device.reducedMotion.value;
	const count = shop.cart.count.value;
	useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
	const leave = () => {
		const from = surface.current?.style.transform || "none";
		if (isPanel || isCalm || !surface.current) return player.closeCart();
		surface.current.animate([{ transform: from }, { transform: "translateY(100%)" }], LEAVE).onfinish = player.closeCart;
	};
	useDragDown(surface, leave, !isPanel, isCalm);
	const onKeyDown = (event) => {
		if (event.key === "Tab") return;
		event.stopPropagation();
		if (event.key !== "Escape") return;
		event.preventDefault();
		leave();
	};
	return /* @__PURE__ */ jsxs("section", {
		ref: surface,
		class: isPanel ? "cd cd-panel" : "cd",
		part: "cart",
		"aria-labelledby": headingId,
		onKeyDown,
		children: [
			/* @__PURE__ */ jsx("div", { class: "cd-grip" }),
			/* @__PURE__ */ jsxs("div", {
				class: "cd-head",
				children: [/* @__PURE__ */ jsxs("h2", {
					class: "cd-heading",
					id: headingId,
					ref: heading,
					tabIndex: -1,
					children: [
						text("cartTitle"),
						" ",
						count > 0 && /* @__PURE__ */ jsx("span", {
							class: "cd-count",
							children: count
						})
					]
				}), /* @__PURE__ */ jsx("button", {
					type: "button",
					class: "cd-close",
					part: "close",
					"aria-label": text("closeCart"),
					onClick: leave,
					children: /* @__PURE__ */ jsx(Icon, { name: "close" })
				})]
			}),
			/* @__PURE__ */ jsx(Body, {
				lines,
				onLeave: leave
			}),
			lines.rows.value.some(({ phase }) => phase === "here") && /* @__PURE__ */ jsx(CartFoot, {
				shop,
				lines
			}),
			/* @__PURE__ */ jsx(Said, {
				lines,
				isRefused: shop.cart.isCheckoutRefused.value
			})
		]
	});
}
function Body({ lines, onLeave }) {
	const text = useCartText();
	const productText = useProductText();
	const rows = lines.rows.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "cd-body",
		children: [
			lines.isLost.value && /* @__PURE__ */ jsxs("div", {
				class: "cd-refusal cd-lost",
				role: "alert",
				children: [/* @__PURE__ */ jsx("p", { children: text("cartLost") }), /* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => void lines.reread(),
					children: productText("tryAgain")
				})]
			}),
			rows.length > 0 && /* @__PURE__ */ jsx("ul", {
				class: "cd-list",
				role: "list",
				"aria-label": text("cartLines"),
				children: rows.map((row) => /* @__PURE__ */ jsx(CartRowView, {
					row,
					lines
				}, row.id))
			}),
			rows.every(({ phase }) => phase !== "here") && /* @__PURE__ */ jsxs("div", {
				class: "cd-empty",
				children: [
					/* @__PURE__ */ jsx("p", {
						class: "cd-emptyTitle",
						children: text("cartEmpty")
					}),
					/* @__PURE__ */ jsx("p", {
						class: "cd-soft",
						children: text("cartEmptyHint")
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						class: "cd-second",
						onClick: onLeave,
						children: text("keepWatching")
					})
				]
			})
		]
	});
}
/** What changed, in one sentence, for those who do not see it. */
function Said({ lines, isRefused }) {
	const text = useCartText();
	const productText = useProductText();
	const { kind, row } = lines.news.value ?? {};
	const title = row?.line.title || text("cartItem");
	const refusal = row && lineRefusal(row);
	const words = kind === "refused" && refusal ? refusal.key === "failed" ? text("notChanged") : productText(refusal.key, refusal.values) : kind === "removed" ? text("saidRemoved", { title }) : kind === "returned" ? text("saidReturned", { title }) : kind === "changed" ? text("saidChanged") : "";
	return /* @__PURE__ */ jsx("p", {
		class: "cd-hidden",
		role: "status",
		children: isRefused ? productText("checkoutRefused") : words
	});
}

export { CartDrawer };