import { n as useShelf } from "./context.js";
import { t as Icon } from "./Icon.js";
import { t as useStyles } from "./useStyles.js";
import { t as useProductText } from "./useProductText.js";
import { a as useLazy, i as priceLine, n as Photo } from "./createShelf.js";
import { t as useExtrasText } from "./useExtrasText.js";
import { n as usePlayer } from "./playerContext.js";
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/ui/cart/CartButton.css?inline
var CartButton_default = ".cb{appearance:none;width:44px;height:44px;color:inherit;cursor:pointer;-webkit-tap-highlight-color:transparent;background:0 0;border:0;border-radius:50%;place-items:center;margin:0;padding:0;display:grid;position:relative}.cb:focus-visible{outline-offset:2px;outline:2px solid}.cb-count{box-sizing:border-box;color:#000;min-width:18px;height:18px;font:600 11px/18px var(--rs-font);font-variant-numeric:tabular-nums;text-align:center;animation:cb-pop .15s var(--rs-ease);background:#fff;border-radius:9px;padding:0 5px;position:absolute;inset-block-start:3px;inset-inline-end:1px}.cb-dot{min-width:10px;height:10px;padding:0}@keyframes cb-pop{0%{transform:scale(.7)}}@media (prefers-reduced-motion:reduce){.cb-count{animation:none}}@media (forced-colors:active){.cb{border:1px solid buttontext}}";

// src/ui/cart/CartButton.tsx
/**
* The way to the cart, for the player's top bar. The figure is shown only when it is the cart's own; where the cart
* cannot be read, the button comes after the first add and carries a dot.
*/
function CartButton() {
	const { shop, player } = useShelf();
	const text = useProductText();
	useStyles(CartButton_default);
	const cart = shop.value?.cart;
	if (!cart) return null;
	const count = cart.count.value;
	const isKnown = cart.isCountKnown.value;
	if (cart.ability.value === "link" || !isKnown && count === 0) return null;
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "cb",
		part: "cart",
		"aria-label": isKnown ? text("cartCount", { count }) : text("cart"),
		"aria-expanded": cart.hasLines.value ? player.isCartOpen.value : void 0,
		onClick: player.isCartOpen.value ? player.closeCart : cart.viewCart,
		children: [/* @__PURE__ */ jsx(Icon, { name: "bag" }), count > 0 && /* @__PURE__ */ jsx("span", {
			class: isKnown ? "cb-count" : "cb-count cb-dot",
			"aria-hidden": "true",
			children: isKnown && (count > 99 ? "99+" : count)
		}, count)]
	});
}

// src/ui/cart/CartPlace.tsx
/**
* Where the cart stands while it is open: over the lower part of a phone, in the products' place where there is room beside the
* video. When it closes, the focus goes back to what opened it, else to the way to the cart.
*/
function CartPlace() {
	const { deps, player } = useShelf();
	const opener = useRef(null);
	const wasOpen = useRef(false);
	useSignalEffect(() => {
		const root = deps.host.shadowRoot;
		const isOpen = player.isCartOpen.value;
		if (isOpen === wasOpen.current || !root) return;
		wasOpen.current = isOpen;
		if (isOpen) opener.current = root.activeElement;
		else requestAnimationFrame(() => returnFocus(root, opener.current));
	});
	return player.isCartOpen.value ? /* @__PURE__ */ jsx(Arriving, {}) : null;
}
function Arriving() {
	const { player, shop } = useShelf();
	const part = useLazy(true, () => import("./CartDrawer.js"));
	useEffect(() => {
		if (part !== "failed") return;
		player.closeCart();
		shop.peek()?.cart.openCart();
	}, [part]);
	return part && part !== "failed" ? /* @__PURE__ */ jsx("div", {
		class: "pl-cart",
		children: /* @__PURE__ */ jsx(part.CartDrawer, {})
	}) : null;
}
function returnFocus(root, opener) {
	const now = root.activeElement;
	if (now && !(now instanceof HTMLDialogElement)) return;
	const bag = root.querySelector("dialog[open] button[part~=\"cart\"]");
	for (const place of [opener, bag]) {
		if (!(place instanceof HTMLElement) || place instanceof HTMLDialogElement || !place.isConnected) continue;
		place.focus({ preventScroll: true });
		if (root.activeElement === place) return;
	}
}

// src/ui/player/Arrows.tsx
/** Up and down for those who do not swipe: in sight beside the video with a mouse, else in reach of keys and screen readers. */
function Arrows({ step }) {
	const { deps, feed, player } = useShelf();
	const text = useExtrasText();
	const index = player.index.value;
	const count = feed.videos.value.length;
	if (count < 2) return null;
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-arrows",
		"data-shown": deps.device.finePointer.value,
		children: [/* @__PURE__ */ jsx("button", {
			type: "button",
			class: "pl-round pl-arrow",
			"aria-label": text("previousVideo"),
			"aria-disabled": index === 0,
			onClick: () => step(-1, "tap"),
			children: /* @__PURE__ */ jsx(Icon, { name: "up" })
		}), /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "pl-round pl-arrow",
			"aria-label": text("nextVideo"),
			"aria-disabled": index === count - 1,
			onClick: () => step(1, "tap"),
			children: /* @__PURE__ */ jsx(Icon, { name: "down" })
		})]
	});
}

// src/ui/player/Extras.css?inline
var Extras_default = ".pl-fast{inset-block-start:calc(64px + env(safe-area-inset-top));z-index:3;pointer-events:none;background:#14141699;border-radius:99px;padding:4px 12px;font-size:13px;font-weight:600;position:absolute;left:50%;transform:translate(-50%)}.pl-failed{z-index:3;text-align:center;background:#101012c7;border-radius:16px;justify-items:center;gap:14px;max-width:300px;margin-inline:auto;padding:20px;display:grid;position:absolute;inset-block-start:36%;inset-inline:32px;transform:translateY(-50%)}.pl-again{background:#ffffff2e;border-radius:22px;align-items:center;gap:8px;min-height:44px;padding:0 18px;font-weight:600;display:inline-flex}.pl-pins{z-index:4;pointer-events:none;--w:max(100cqw, 100cqh * var(--ratio));--h:max(100cqh, 100cqw / var(--ratio));position:absolute;inset:0}.pl-slide[data-fit=contain] .pl-pins{--w:min(100cqw, 100cqh * var(--ratio));--h:min(100cqh, 100cqw / var(--ratio))}.pl-pin{left:clamp(26px, 50cqw + (var(--x) - .5) * var(--w), 100cqw - 26px);top:clamp(90px, 50cqh + (var(--y) - .5) * var(--h), 100cqh - 250px);color:#fff;pointer-events:auto;height:44px;animation:pl-pin .2s var(--rs-ease);border-radius:22px;align-items:center;margin:-22px 0 0 -22px;display:flex;position:absolute}.pl-pin[data-flip=true]{margin-inline:0;flex-direction:row-reverse;margin-left:22px;transform:translate(-100%)}@keyframes pl-pin{0%{opacity:0;scale:.7}}.pl-pinPhoto{background:#fff;border-radius:50%;flex:none;width:44px;height:44px;padding:3px;box-shadow:0 2px 10px #00000059}.pl-pinImage{object-fit:cover;border-radius:50%;width:38px;height:38px;display:block}.pl-pinWords{font-variant-numeric:tabular-nums;white-space:nowrap;background:#101012b8;border-radius:99px;margin-inline:6px;padding:4px 10px;font-size:13px;font-weight:600}.pl-rail{z-index:5;position:absolute;inset-block-end:calc(190px + env(safe-area-inset-bottom));inset-inline-end:max(8px, env(safe-area-inset-right))}.pl-railButton{border-radius:12px;justify-items:center;gap:2px;min-width:48px;display:grid}.pl-railWords{text-shadow:0 1px 3px #000000b3;font-size:12px;font-weight:600}.pl-words{text-shadow:0 1px 3px #00000080;padding-inline-end:56px;position:relative}.pl-words[data-open=true]{pointer-events:auto;max-height:40cqh;overflow:auto}.pl-words[data-open=true] .pl-title{-webkit-line-clamp:none}.pl-transcript{color:#ffffffd9;margin-block-start:6px;font-size:14px}.pl-more{pointer-events:auto;border-radius:6px;position:absolute;inset:-8px 0}.pl-track{width:100%;height:2px;transition:transform var(--rs-fast);background:#ffffff59;border-radius:3px;overflow:clip}.pl-progress:hover .pl-track,.pl-progress:focus-visible .pl-track,.pl-progress[data-scrubbing=true] .pl-track{transform:scaleY(3)}.pl-done{transform-origin:0;background:#fff;width:100%;height:100%}.pl-done:is(:lang(ae),:lang(ar),:lang(arc),:lang(bcc),:lang(bqi),:lang(ckb),:lang(dv),:lang(fa),:lang(glk),:lang(he),:lang(ku),:lang(mzn),:lang(nqo),:lang(pnb),:lang(ps),:lang(sd),:lang(ug),:lang(ur),:lang(yi)){transform-origin:100%}.pl-done[data-glides=true]{transition:transform .26s linear}.pl[data-wide=true] .pl-rail{inset-block-end:120px}.pl-arrows{z-index:3;gap:12px;display:grid;position:absolute;inset-block-start:50%;inset-inline-start:12px;transform:translateY(-50%)}.pl-arrows[data-shown=false]:not(:focus-within){clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.pl-arrow[aria-disabled=true]{opacity:.35;cursor:default}.pl[data-wide=true] .pl-arrows{order:1;position:static;transform:none}.pl[data-wide=true] .pl-arrow:hover{background:#fff3}.pl-caption{text-align:center;white-space:pre-line;align-self:center;max-width:calc(100% - 104px);margin-block-end:4px}.pl-caption span{-webkit-box-decoration-break:clone;box-decoration-break:clone;background:#0c0c0ec2;border-radius:6px;padding:3px 8px;font-size:16px;font-weight:500;line-height:1.55}.pl[data-sheet=true] .pl-list{overflow:hidden}.pl[data-sheet=true] .pl-frame{border-radius:40px;transform:translate(-50%,calc(-50% - 31cqh))scale(.36)}.pl[data-sheet=true] .pl-foot>:not(.pl-who),.pl[data-sheet=true] .pl-handle,.pl[data-sheet=true] .pl-avatar{display:none}.pl[data-sheet=true] .pl-foot{inset:64px 8px auto}.pl[data-sheet=true] :is(.pl-pins,.pl-rail){display:none}.pl-cart{z-index:5;width:var(--pl-width);color:var(--rs-on-surface);margin-inline:auto;position:absolute;inset:auto 0 0}.pl[data-wide=true] .pl-cart{min-width:300px;height:var(--pl-height);border:1px solid var(--rs-line);border-radius:16px;flex:0 380px;order:3;margin:0;position:relative;inset:auto;overflow:hidden}";

// src/ui/player/ExtraStyles.tsx
/** Styles of the parts that come later. Draws nothing. */
function ExtraStyles() {
	useStyles(Extras_default);
	return null;
}

// src/ui/player/Failed.tsx
/** Said over the poster of a video that cannot be played; what is in it can still be bought. */
function Failed({ hasProducts, isCurrent }) {
	const { playback } = usePlayer();
	const text = useExtrasText();
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-failed",
		role: isCurrent ? "alert" : void 0,
		children: [/* @__PURE__ */ jsx("p", { children: text(hasProducts ? "failedWithProducts" : "failed") }), /* @__PURE__ */ jsxs("button", {
			type: "button",
			class: "pl-again",
			onClick: () => playback.togglePlay("tap"),
			children: [
				/* @__PURE__ */ jsx(Icon, {
					name: "retry",
					sizePx: 18
				}),
				" ",
				text("tryAgain")
			]
		})]
	});
}

// src/ui/player/useDismissDrag.ts
var SLOP_PX = 8;
/** The top bar lets touches through between its buttons, so it is known by its place. */
var TOP_BAR_PX = 72;
var FAR_PX = 140;
var FAST_PX_PER_MS = .6;
/**
* Dragging down closes the player: from the top bar always, from the picture on the first slide, where there is nothing to
* scroll back to. Touch events and not pointer events, because only they can take a movement from the scrolling list.
*/
function useDismissDrag(stage, list) {
	const { deps, player } = useShelf();
	useLayoutEffect(() => {
		const element = stage.current;
		if (!element) return;
		let start = null;
		let isDragging = false;
		let downPx = 0;
		const isFree = (event, touch) => {
			const target = event.composedPath()[0];
			if (player.isCovered.peek() || !(target instanceof Element) || target.closest("[role=slider], .pl-words")) return false;
			return touch.clientY - element.getBoundingClientRect().top < TOP_BAR_PX || (list.current?.scrollTop ?? 0) <= 0;
		};
		const onStart = (event) => {
			const touch = event.touches[0];
			start = touch && event.touches.length === 1 && isFree(event, touch) ? {
				x: touch.clientX,
				y: touch.clientY,
				atMs: event.timeStamp
			} : null;
			isDragging = false;
		};
		const onMove = (event) => {
			const touch = event.touches[0];
			if (!start || !touch) return;
			downPx = touch.clientY - start.y;
			if (!isDragging) {
				if (downPx < -8 || Math.abs(touch.clientX - start.x) > Math.max(SLOP_PX, downPx)) start = null;
				if (!start || downPx < SLOP_PX) return;
				isDragging = true;
			}
			if (event.cancelable) event.preventDefault();
			element.style.transform = `translateY(${Math.max(0, downPx)}px) scale(${1 - Math.min(.12, Math.max(0, downPx) / 3e3)})`;
		};
		const onEnd = (event) => {
			if (!start || !isDragging) return;
			const speed = downPx / Math.max(1, event.timeStamp - start.atMs);
			start = null;
			isDragging = false;
			if (event.type === "touchend" && (downPx > FAR_PX || downPx > 40 && speed > FAST_PX_PER_MS)) return player.close();
			const { transform } = element.style;
			element.style.transform = "";
			if (!deps.device.reducedMotion.peek()) element.animate([{ transform }, {}], {
				duration: 180,
				easing: "ease-out"
			});
		};
		element.addEventListener("touchstart", onStart, { passive: true });
		element.addEventListener("touchmove", onMove, { passive: false });
		element.addEventListener("touchend", onEnd);
		element.addEventListener("touchcancel", onEnd);
		return () => {
			element.removeEventListener("touchstart", onStart);
			element.removeEventListener("touchmove", onMove);
			element.removeEventListener("touchend", onEnd);
			element.removeEventListener("touchcancel", onEnd);
		};
	}, []);
}

// src/ui/player/usePlayerKeys.ts
var SEEK_SECONDS = 5;
/**
* The keys a viewer knows from other players. They work while the focus is in the dialog, and leave alone what a focused
* control wants for itself.
*/
function usePlayerKeys(dialog, step) {
	const { player } = useShelf();
	const { playback } = usePlayer();
	const onKeyDown = (event) => {
		const target = event.composedPath()[0];
		if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || !(target instanceof Element)) return;
		if (event.key === "Escape") {
			event.preventDefault();
			player.back();
			return;
		}
		if (target.closest("input, select, textarea, [role=radiogroup], [role=listbox], [role=spinbutton], .pl-sheet, .pl-cart")) return;
		const isButton = target.closest("button, a, summary") !== null;
		const forward = getComputedStyle(target).direction === "rtl" ? -1 : 1;
		const acts = {
			ArrowDown: () => step(1, "key"),
			PageDown: () => step(1, "key"),
			ArrowUp: () => step(-1, "key"),
			PageUp: () => step(-1, "key"),
			ArrowRight: () => playback.seekBy(SEEK_SECONDS * forward),
			ArrowLeft: () => playback.seekBy(-5 * forward),
			k: () => playback.togglePlay("key"),
			m: playback.toggleSound,
			c: playback.cycleCaptions,
			...isButton ? {} : { " ": () => playback.togglePlay("key") }
		};
		const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
		if (!Object.hasOwn(acts, key)) return;
		event.preventDefault();
		acts[key]?.();
	};
	useEffect(() => {
		const element = dialog.current;
		element?.addEventListener("keydown", onKeyDown);
		return () => element?.removeEventListener("keydown", onKeyDown);
	});
}

// src/ui/player/wheelGesture.ts
/** A pause this long between two wheel events ends a gesture. */
var PAUSE_MS = 160;
/** One slide needs at least this much. */
var STEP_PX = 30;
/** After a slide, nothing counts until the next one could have been seen. */
var REST_MS = 400;
var noWheelGesture = {
	lastAtMs: -Infinity,
	lastPx: 0,
	sumPx: 0,
	firedAtMs: null
};
/**
* One slide for each flick of a trackpad or notch of a wheel. A trackpad goes on sending ever smaller events long after the fingers
* are gone; those belong to the gesture that moved. An event as strong as the one before it, after a rest, is a new push.
*/
function advanceWheel(gesture, deltaPx, atMs) {
	const isPushed = gesture.firedAtMs !== null && atMs - gesture.firedAtMs > REST_MS && Math.abs(deltaPx) >= STEP_PX && Math.abs(deltaPx) >= Math.abs(gesture.lastPx);
	const isTurned = deltaPx * gesture.lastPx < 0;
	const before = atMs - gesture.lastAtMs > PAUSE_MS || isPushed || isTurned ? noWheelGesture : gesture;
	const sumPx = before.sumPx + deltaPx;
	const fires = before.firedAtMs === null && Math.abs(sumPx) >= STEP_PX;
	return {
		gesture: {
			lastAtMs: atMs,
			lastPx: deltaPx,
			sumPx,
			firedAtMs: fires ? atMs : before.firedAtMs
		},
		step: fires ? sumPx > 0 ? 1 : -1 : 0
	};
}

// src/ui/player/useWheelSteps.ts
/** A notch of a mouse wheel is far less than a slide: counted here, one slide a gesture, instead of scrolled and snapped back. */
function useWheelSteps(list, step) {
	const { deps, player } = useShelf();
	const gesture = useRef(noWheelGesture);
	useLayoutEffect(() => {
		const element = list.current;
		if (!element) return;
		const onWheel = (event) => {
			const isUnderSheet = player.isCovered.peek() && !deps.device.wide.peek();
			if (event.ctrlKey || isUnderSheet) return;
			event.preventDefault();
			const deltaPx = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 40;
			const next = advanceWheel(gesture.current, deltaPx, event.timeStamp);
			gesture.current = next.gesture;
			if (next.step) step(next.step, "swipe");
		};
		element.addEventListener("wheel", onWheel, { passive: false });
		return () => element.removeEventListener("wheel", onWheel);
	}, []);
}

// src/ui/player/Gestures.tsx
/** Keys, wheel, and drag beyond native scrolling. Draws nothing. */
function Gestures({ dialog, stage, list, step }) {
	useDismissDrag(stage, list);
	usePlayerKeys(dialog, step);
	useWheelSteps(list, step);
	return null;
}

// src/ui/player/Progress.tsx
/** A hairline that thickens under finger, mouse and focus, and scrubs. Between two facts of the player it glides. */
function Progress({ slide, isCurrent }) {
	const { deps } = useShelf();
	const { playback } = usePlayer();
	const text = useExtrasText();
	const bar = useRef(null);
	const lastSeconds = useRef(0);
	/** Where the finger is, while there is one. */
	const scrubbed = useSignal(null);
	const { positionSeconds, durationSeconds, phase } = slide.state.value;
	const now = scrubbed.value ?? positionSeconds;
	const glides = phase === "playing" && scrubbed.value === null && now >= lastSeconds.current;
	lastSeconds.current = now;
	if (!(durationSeconds > 0) || phase === "failed") return /* @__PURE__ */ jsx("div", { class: "pl-progress" });
	const secondsAt = (event) => {
		const box = bar.current?.getBoundingClientRect();
		if (!bar.current || !box || box.width === 0) return 0;
		const part = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
		return (getComputedStyle(bar.current).direction === "rtl" ? 1 - part : part) * durationSeconds;
	};
	const onPointerDown = (event) => {
		if (event.button !== 0) return;
		bar.current?.setPointerCapture(event.pointerId);
		scrubbed.value = secondsAt(event);
		playback.seek(scrubbed.value);
	};
	const onPointerMove = (event) => {
		if (scrubbed.value === null) return;
		scrubbed.value = secondsAt(event);
		playback.seek(scrubbed.value);
	};
	const onPointerEnd = () => {
		scrubbed.value = null;
	};
	const onKeyDown = (event) => {
		if (event.key !== "Home" && event.key !== "End") return;
		event.preventDefault();
		playback.seek(event.key === "Home" ? 0 : durationSeconds);
	};
	const shown = Math.min(durationSeconds, Math.floor(now));
	return /* @__PURE__ */ jsx("div", {
		ref: bar,
		class: "pl-progress",
		role: "slider",
		tabIndex: isCurrent ? 0 : -1,
		"aria-label": text("position"),
		"aria-valuemin": 0,
		"aria-valuemax": Math.round(durationSeconds),
		"aria-valuenow": shown,
		"aria-valuetext": text("positionOf", {
			now: deps.format.clock(shown),
			total: deps.format.clock(durationSeconds)
		}),
		"data-scrubbing": scrubbed.value !== null,
		onPointerDown,
		onPointerMove,
		onPointerUp: onPointerEnd,
		onPointerCancel: onPointerEnd,
		onKeyDown,
		children: /* @__PURE__ */ jsx("div", {
			class: "pl-track",
			children: /* @__PURE__ */ jsx("div", {
				class: "pl-done",
				"data-glides": glides,
				style: { transform: `scaleX(${Math.min(1, now / durationSeconds)})` }
			})
		})
	});
}

// src/ui/player/ShareRail.tsx
var NOTE_MS = 2e3;
/** The rail at thumb height. */
function ShareRail({ video }) {
	const { deps, feed } = useShelf();
	const { playback, announce } = usePlayer();
	const text = useExtrasText();
	const isCopied = useSignal(false);
	const stopNote = useRef(null);
	useEffect(() => () => stopNote.current?.(), []);
	if (!deps.page) return null;
	const { page } = deps;
	const share = async () => {
		const title = video.title ?? feed.creators.value.get(video.creator)?.handle ?? "";
		const method = await page.share({
			title,
			url: deps.shareUrl(video.id)
		});
		if (!method) return;
		playback.shared(method);
		if (method !== "clipboard") return;
		isCopied.value = true;
		announce(text("shared"));
		stopNote.current?.();
		stopNote.current = deps.env.setTimer(() => isCopied.value = false, NOTE_MS);
	};
	return /* @__PURE__ */ jsx("div", {
		class: "pl-rail",
		children: /* @__PURE__ */ jsxs("button", {
			type: "button",
			class: "pl-railButton",
			part: "share",
			onClick: () => void share(),
			children: [/* @__PURE__ */ jsx("span", {
				class: "pl-round",
				children: /* @__PURE__ */ jsx(Icon, { name: isCopied.value ? "check" : "share" })
			}), /* @__PURE__ */ jsx("span", {
				class: "pl-railWords",
				children: text(isCopied.value ? "shared" : "share")
			})]
		})
	});
}

// src/ui/player/TagPins.tsx
/** Past this part of the width a pin's words stand before the point, so that they stay in the picture. */
var FLIP_AT = .5;
/** The products that are in the picture now, at the place where they are. */
function TagPins({ slide, video }) {
	const { deps, feed } = useShelf();
	const { playback } = usePlayer();
	const text = useExtrasText();
	return /* @__PURE__ */ jsx("div", {
		class: "pl-pins",
		children: slide.activeTags.value.map((place) => {
			const tag = video.tags?.[place];
			const product = feed.products.value.get(tag?.product ?? "");
			if (!tag || !product || tag.x === void 0 || tag.y === void 0) return null;
			const { now, isSoldOut } = priceLine(product, deps.format, feed.facts.value.get(product.id));
			const price = isSoldOut ? text("soldOut") : now;
			return /* @__PURE__ */ jsxs("button", {
				type: "button",
				class: "pl-pin",
				part: "tag",
				"data-product": product.id,
				"data-flip": tag.x > FLIP_AT,
				"aria-label": text("openProduct", {
					product: product.title,
					price
				}),
				style: {
					"--x": tag.x,
					"--y": tag.y
				},
				onClick: () => playback.openTag(product.id, "tag"),
				children: [/* @__PURE__ */ jsx("span", {
					class: "pl-pinPhoto",
					children: /* @__PURE__ */ jsx(Photo, {
						image: product.image,
						className: "pl-pinImage",
						eager: true
					})
				}), /* @__PURE__ */ jsx("span", {
					class: "pl-pinWords",
					children: price || product.title
				})]
			}, `${video.id} ${place}`);
		})
	});
}

// src/ui/player/Words.tsx
/** Two lines that open to the whole text and, where the merchant has one, to what is said in the video. */
function Words({ video }) {
	const text = useExtrasText();
	const words = useRef(null);
	const isOpen = useSignal(false);
	const hasMore = useSignal(false);
	useEffect(() => {
		const element = words.current;
		hasMore.value = Boolean(video.transcript) || element !== null && element.scrollHeight > element.clientHeight + 2;
	}, [video]);
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-words",
		"data-open": isOpen.value,
		children: [
			/* @__PURE__ */ jsx("p", {
				ref: words,
				class: "pl-title",
				dir: "auto",
				children: video.title
			}),
			isOpen.value && video.transcript && /* @__PURE__ */ jsx("p", {
				class: "pl-transcript",
				dir: "auto",
				children: video.transcript
			}),
			hasMore.value && /* @__PURE__ */ jsx("button", {
				type: "button",
				class: "pl-more",
				"aria-expanded": isOpen.value,
				"aria-label": text(isOpen.value ? "less" : "more"),
				onClick: () => isOpen.value = !isOpen.value
			})
		]
	});
}

export { Arrows, CartButton, CartPlace, ExtraStyles, Failed, Gestures, Progress, ShareRail, TagPins, Words };