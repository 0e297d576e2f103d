import { N as apart_default, U as useCards, X as useLazy, q as Card, rt as useShelf, s as useOnly, tt as Card_default } from "./shelf.js";
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/ui/layouts/floating/freeCorner.ts
/** Kept between the bubble and what it must not cover. */
var GAP_PX = 12;
/** Higher up than this part of the window it would no longer be a corner. */
var HIGHEST = .5;
/** Of the bubble's box, so close that no round button fits between: one of 48 px in the corner lies under none of its edges. */
var STEPS = [
	.05,
	.275,
	.5,
	.725,
	.95
];
var POINTS = /* @__PURE__ */ (() => (STEPS.flatMap((across) => STEPS.map((down) => [across, down]))))();
/**
* Its own corner, else above what lies there, else the other side, else above what lies on that; `null` where all are taken, as under an open
* drawer or banner. In the way is what the page has fixed to the window: carts, chats, consent banners, bars to buy.
*/
function freeCorner(bubble, host) {
	const { ownerDocument } = host;
	const { clientWidth, clientHeight } = ownerDocument.documentElement;
	const { offsetWidth: width, offsetHeight: height } = bubble;
	const home = originOf(bubble);
	const otherX = clientWidth - width - 2 * home.x;
	for (const x of [0, otherX]) {
		const low = obstacleAt(host, {
			left: home.x + x,
			top: home.y,
			width,
			height
		});
		if (!low) return {
			x,
			y: 0
		};
		const y = Math.min(0, low.getBoundingClientRect().top - GAP_PX - height - home.y);
		if (home.y + y >= clientHeight * HIGHEST && !obstacleAt(host, {
			left: home.x + x,
			top: home.y + y,
			width,
			height
		})) return {
			x,
			y
		};
	}
	return null;
}
/** Where the bubble stands in the window when nothing has moved it. */
function originOf(bubble) {
	const { transform } = getComputedStyle(bubble);
	const { e, f } = new DOMMatrix(transform === "none" ? "" : transform);
	const { left, top } = bubble.getBoundingClientRect();
	return {
		x: left - e,
		y: top - f
	};
}
function obstacleAt(host, { left, top, width, height }) {
	for (const [across, down] of POINTS) {
		const hit = hitAt(host.ownerDocument, left + width * across, top + height * down, host);
		const fixed = hit && fixedAround(hit, host);
		if (fixed) return fixed;
	}
	return null;
}
/** What lies there under the bubble. Chats live in shadow trees, as another shelf's bubble does. */
function hitAt(root, x, y, host) {
	for (const found of root.elementsFromPoint(x, y)) {
		if (found === host || found.getRootNode() !== root) continue;
		const inner = found.shadowRoot && hitAt(found.shadowRoot, x, y, host);
		if (inner) return inner;
		if (isAround(found, host) && !found.contains(host)) continue;
		return found;
	}
	return null;
}
/** The outermost element around `element` that the page has fixed to the window, or stuck to its foot. */
function fixedAround(element, host) {
	const { width, height } = element.getBoundingClientRect();
	let found = width * height === 0 ? element : null;
	for (let at = element; at; at = outOf(at)) {
		if (isAround(at, host) || at.matches("[part~=player]")) break;
		const { position, bottom } = getComputedStyle(at);
		if (position === "fixed" || position === "sticky" && bottom !== "auto") found = at;
	}
	return found;
}
/** The element that this one is drawn in, whatever shadow tree that is of. */
var outOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
function isAround(element, inner) {
	let at = inner;
	while (at && at !== element) at = outOf(at);
	return at !== null;
}

// src/ui/layouts/floating/useFreeCorner.ts
/** Chats, banners and drawers come when they like, and tell nobody. */
var LOOK_MS = 1e3;
/** What a press opens is there by then. */
var AFTER_PRESS_MS = 80;
/** How far the bubble moves from its own corner to a place where it covers nothing; `null` while there is none, and before anybody has looked. */
function useFreeCorner(bubble, isDismissed) {
	const { deps, player } = useShelf();
	const place = useSignal(null);
	const look = () => {
		if (!bubble.current || player.isOpen.peek()) return;
		const found = freeCorner(bubble.current, deps.host);
		const now = place.peek();
		if (found?.x !== now?.x || found?.y !== now?.y) place.value = found;
	};
	useSignalEffect(() => {
		if (isDismissed.value !== false || !deps.device.visible.value) return;
		let cancel = () => {};
		const lookAgain = () => {
			look();
			cancel = deps.env.setTimer(lookAgain, LOOK_MS);
		};
		lookAgain();
		return () => cancel();
	});
	useEffect(() => {
		const { ownerDocument } = deps.host;
		const view = ownerDocument.defaultView;
		let cancel = () => {};
		const onPress = () => {
			cancel();
			cancel = deps.env.setTimer(() => isDismissed.peek() === false && look(), AFTER_PRESS_MS);
		};
		ownerDocument.addEventListener("click", onPress, true);
		view?.addEventListener("resize", onPress);
		return () => {
			cancel();
			ownerDocument.removeEventListener("click", onPress, true);
			view?.removeEventListener("resize", onPress);
		};
	}, []);
	return place;
}

// src/ui/layouts/floating/Floating.tsx
/** One small card over the page, in the corner that is free. The shopper can send it away, and it stays away. */
function Floating({ heading }) {
	const { deps } = useShelf();
	const shelf = useRef(null);
	const list = useRef(null);
	/** Unknown until the browser's memory was asked. */
	const isDismissed = useSignal(null);
	const { ratios, moving, warmUp, onSight } = useCards(shelf);
	const only = useOnly();
	const place = useFreeCorner(shelf, isDismissed).value;
	const tools = useLazy(deps.previews !== "off", () => import("./measuring.js").then((n) => n.t));
	useEffect(() => {
		let isOver = false;
		const settle = (was) => isOver || (isDismissed.value ??= was);
		(deps.memory?.() ?? Promise.reject()).then((memory) => settle(memory.read("dismissed") !== null), () => settle(false));
		return () => {
			isOver = true;
		};
	}, []);
	const dismiss = () => {
		isDismissed.value = true;
		deps.memory?.().then((memory) => memory.write("dismissed", "1", "visit"), () => {});
	};
	return /* @__PURE__ */ jsx("section", {
		ref: shelf,
		class: "shelf floating",
		part: "shelf",
		"aria-label": heading || deps.text("heading"),
		hidden: isDismissed.value === true,
		"data-shown": place !== null,
		inert: place === null,
		style: { transform: `translate(${place?.x ?? 0}px, ${place?.y ?? 0}px)` },
		children: only && !isDismissed.value && /* @__PURE__ */ jsxs(Fragment, { children: [
			/* @__PURE__ */ jsx("ul", {
				ref: list,
				class: "bubble",
				role: "list",
				onPointerEnter: warmUp,
				onFocusIn: warmUp,
				children: /* @__PURE__ */ jsx(Card, {
					...only,
					isWithoutProduct: true,
					onSight,
					children: moving.value?.videoId === only.video.id && /* @__PURE__ */ jsx(moving.value.Preview, {
						video: only.video,
						position: 0
					})
				})
			}),
			/* @__PURE__ */ jsx("div", {
				class: "stop",
				children: tools && tools !== "failed" && /* @__PURE__ */ jsx(tools.PreviewTool, {
					list,
					ratios,
					moving
				}, deps.previews)
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: "away",
				part: "close",
				"aria-label": deps.text("dismiss"),
				onClick: dismiss,
				children: /* @__PURE__ */ jsx("svg", {
					viewBox: "0 0 24 24",
					width: "14",
					height: "14",
					stroke: "currentColor",
					"stroke-width": "2.5",
					"aria-hidden": "true",
					children: /* @__PURE__ */ jsx("path", { d: "M5 5l14 14M19 5L5 19" })
				})
			})
		] })
	});
}

// src/ui/layouts/floating/Floating.css?inline
var Floating_default = ":host{z-index:var(--reelshelf-floating-z,99)!important}.floating{visibility:hidden;opacity:0;width:84px;transition:transform var(--rs-slow) var(--rs-ease), opacity var(--rs-fast), visibility var(--rs-fast);position:fixed;inset-block-end:calc(16px + env(safe-area-inset-bottom,0px));inset-inline-end:16px;container-type:normal}.floating[hidden]{display:none}.floating[data-shown=true]{visibility:visible;opacity:1}.bubble{margin:0;padding:0;list-style:none}.floating .card{width:84px;height:112px;box-shadow:0 0 0 2px canvas,0 4px 18px #00000047}.floating .handle,.floating .foot:before{display:none}.floating .foot{place-items:center;inset:0}.floating .by{background:#00000080;border-radius:50%;padding:8px}.floating .preview.moving~.foot .by{display:none}.floating .disclosure{text-align:center;overflow-wrap:anywhere;max-width:none;padding:2px 4px;font-size:11px;inset:auto 4px 4px}.away{all:unset;z-index:4;cursor:pointer;place-items:center;width:44px;height:44px;display:grid;position:absolute;inset-block-start:-20px;inset-inline-end:-14px}.away:before,.stop .tool:before{content:\"\";background:#1b1b1b;border-radius:50%;position:absolute;inset:9px;box-shadow:0 0 0 2px canvas}.away svg,.stop .tool svg{color:#fff;position:relative}.away:focus-visible:before,.stop .tool:focus-visible:before{outline-offset:3px;outline:2px solid}.stop{z-index:4;position:absolute;inset-block-start:-20px;inset-inline-start:-14px}.stop .tool.quiet{position:relative}.stop .tool.quiet svg{opacity:1;width:14px}.stop .tool:hover{background:0 0}.stop .tool:focus-visible{outline:none}@media (prefers-reduced-motion:reduce){.floating{transition:none}}@media (forced-colors:active){.away:before,.stop .tool:before,.floating .card{border:1px solid buttontext}.stop .tool{border:0}}";

// src/ui/layouts/floating/layout.ts
var layout_exports = { get layout() { return layout; } };
var layout = {
	View: Floating,
	css: [
		apart_default,
		Card_default,
		Floating_default
	]
};

export { layout_exports as t };
//# sourceMappingURL=layout-floating.js.map