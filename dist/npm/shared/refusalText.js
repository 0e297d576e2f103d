import { t as Icon } from "./Icon.js";
import { useEffect, useRef } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/ui/product/useDragDown.ts
/** Farther or faster than this and the sheet is let go. */
var FAR_PX = 96;
var FAST_PX_PER_MS = .5;
/** A finger that moves less than this is tapping. */
var SLOP_PX = 6;
/**
* Drags a sheet down: with a mouse by its grip, with a finger anywhere that is scrolled to its top. `leave` is called when it
* was let go far or fast enough, else the sheet springs back. Listens while `isOn`.
*/
function useDragDown(surface, leave, isOn, isCalm) {
	const onLeave = useRef(leave);
	onLeave.current = leave;
	useEffect(() => {
		const sheet = surface.current;
		const grip = sheet?.firstElementChild;
		if (!isOn || !sheet || !(grip instanceof HTMLElement)) return;
		let drag = null;
		const start = (x, y, ms) => {
			drag = {
				x,
				startY: y,
				y,
				ms,
				speed: 0,
				isMoving: false
			};
		};
		/** `false`: not ours, the browser may scroll. */
		const move = (x, y, ms) => {
			if (!drag) return false;
			const distance = y - drag.startY;
			if (!drag.isMoving) {
				if (distance < -6 || Math.abs(x - drag.x) > Math.max(SLOP_PX, distance)) drag = null;
				if (!drag || distance < SLOP_PX) return false;
				drag.isMoving = true;
			}
			drag.speed = (y - drag.y) / Math.max(1, ms - drag.ms);
			drag.y = y;
			drag.ms = ms;
			sheet.style.transform = `translateY(${Math.max(0, distance)}px)`;
			return true;
		};
		const end = (isCancelled) => {
			const last = drag;
			drag = null;
			if (!last?.isMoving) return;
			if (!isCancelled && (last.y - last.startY > FAR_PX || last.speed > FAST_PX_PER_MS)) return onLeave.current();
			const from = { transform: sheet.style.transform };
			sheet.style.transform = "";
			if (!isCalm) sheet.animate([from, { transform: "none" }], {
				duration: 180,
				easing: "ease-out"
			});
		};
		const onTouchStart = ({ touches, target, timeStamp }) => {
			const [touch, second] = touches;
			drag = null;
			if (touch && !second && isAtTop(target, sheet)) start(touch.clientX, touch.clientY, timeStamp);
		};
		const onTouchMove = (event) => {
			const touch = event.touches[0];
			if (touch && move(touch.clientX, touch.clientY, event.timeStamp) && event.cancelable) event.preventDefault();
		};
		const onPointerDown = (event) => {
			if (event.pointerType === "touch" || event.button !== 0 || event.target !== grip) return;
			grip.setPointerCapture(event.pointerId);
			start(event.clientX, event.clientY, event.timeStamp);
		};
		const onPointerMove = (event) => {
			if (event.pointerType !== "touch") move(event.clientX, event.clientY, event.timeStamp);
		};
		const onPointerEnd = (event) => event.pointerType !== "touch" && end(event.type === "pointercancel");
		const onTouchEnd = (event) => end(event.type === "touchcancel");
		const listening = new AbortController();
		const { signal } = listening;
		sheet.addEventListener("touchstart", onTouchStart, {
			signal,
			passive: true
		});
		sheet.addEventListener("touchmove", onTouchMove, {
			signal,
			passive: false
		});
		sheet.addEventListener("touchend", onTouchEnd, { signal });
		sheet.addEventListener("touchcancel", onTouchEnd, { signal });
		grip.addEventListener("pointerdown", onPointerDown, { signal });
		grip.addEventListener("pointermove", onPointerMove, { signal });
		grip.addEventListener("pointerup", onPointerEnd, { signal });
		grip.addEventListener("pointercancel", onPointerEnd, { signal });
		return () => listening.abort();
	}, [isOn, isCalm]);
}
/** Nothing between the finger and the sheet can still be scrolled upwards. */
function isAtTop(target, sheet) {
	for (let at = target instanceof Element ? target : null; at; at = at === sheet ? null : at.parentElement) if (at.scrollTop > 0) return false;
	return true;
}

// src/ui/parts/Stepper.tsx
/** Fewer and more, on the shop's own steps and between its limits. */
function Stepper({ className, value, step, least, most, labels: [group, less, more], onStep }) {
	const button = (next, label) => {
		const isOver = next < least || next > most;
		return /* @__PURE__ */ jsx("button", {
			type: "button",
			"aria-label": label,
			"aria-disabled": isOver,
			onClick: () => !isOver && onStep(next - value),
			children: /* @__PURE__ */ jsx(Icon, { name: next < value ? "minus" : "plus" })
		});
	};
	return /* @__PURE__ */ jsxs("div", {
		class: className,
		role: "group",
		"aria-label": group,
		children: [
			button(value - step, less),
			/* @__PURE__ */ jsx("output", {
				"aria-live": "polite",
				children: value
			}),
			button(value + step, more)
		]
	});
}

// src/ui/product/refusalText.ts
/** What every code says when no figure is known. The type asks for each of them. */
var plain = {
	sold_out: "soldOutNow",
	not_enough_stock: "noneLeft",
	quantity_limit: "overLimit",
	quantity_min: "underLimit",
	quantity_increment: "inOtherSteps",
	invalid_variant: "gone",
	options_required: "chooseFirst",
	not_purchasable: "notSold",
	session_expired: "timedOut",
	rate_limited: "busy",
	conflict: "cartChanged",
	validation: "notAccepted",
	network: "unreachable",
	blocked: "blocked",
	unknown: "failed"
};
/**
* Why an add was refused, or taken only in part, in the shopper's words. A figure is used only when the platform stated it or
* when it follows from what the cart took: one more piece refused for want of stock means that the cart holds all there are.
*
* @returns `null` when there is nothing to say.
*/
function refusalText({ error, actual, requested }, rule) {
	if (!error) return null;
	if (actual > 0) return {
		key: actual < requested ? "partly" : "instead",
		values: {
			actual,
			requested
		}
	};
	if (error.code === "not_enough_stock") return stockText(error.limit, error.inCart, requested);
	if (error.code === "quantity_limit") return limitText(error.limit ?? rule?.max ?? void 0, error.inCart);
	if (error.code === "quantity_min" && rule && rule.min > 1) return {
		key: "atLeast",
		values: { min: rule.min }
	};
	if (error.code === "quantity_increment" && rule && rule.increment > 1) return {
		key: "inSteps",
		values: { increment: rule.increment }
	};
	return { key: plain[error.code] ?? plain.unknown };
}
function stockText(stated, inCart, requested) {
	const limit = stated ?? (requested === 1 && inCart ? inCart : void 0);
	if (limit === void 0) return requested === 1 ? { key: "noneLeft" } : {
		key: "fewerThan",
		values: { requested }
	};
	if (limit <= 0) return { key: "soldOutNow" };
	if (inCart === void 0 || inCart <= 0) return {
		key: "left",
		values: { limit }
	};
	if (inCart < limit) return {
		key: "leftWithHeld",
		values: {
			limit,
			inCart
		}
	};
	if (limit === 1) return { key: "leftOneHeld" };
	return limit === 2 ? { key: "leftTwoHeld" } : {
		key: "leftAllHeld",
		values: { limit }
	};
}
function limitText(limit, inCart) {
	if (!limit) return { key: "overLimit" };
	return {
		key: inCart !== void 0 && inCart >= limit ? "atMostHeld" : "atMost",
		values: { limit }
	};
}

export { Stepper as n, useDragDown as r, refusalText as t };