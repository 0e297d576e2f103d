import { n as useShelf } from "./context.js";
import { t as useStyles } from "./useStyles.js";
import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/ui/layouts/carousel/CarouselTools.css?inline
var CarouselTools_default = ".tool{all:unset;box-sizing:border-box;border:1px solid var(--rs-line);cursor:pointer;width:44px;height:44px;transition:opacity var(--rs-fast);border-radius:50%;place-items:center;display:grid}.tool:hover{background:var(--rs-line)}.tool:focus-visible{outline-offset:2px;outline:2px solid}.tool[aria-disabled=true]{opacity:.35;cursor:default}:host(:dir(rtl)) .tool .flip{transform:scaleX(-1)}.preview{object-fit:cover;opacity:0;width:100%;height:100%;transition:opacity var(--rs-slow);position:absolute;inset:0}.preview.moving{opacity:1}.preview.moving~.glyph{display:none}@media (forced-colors:active){.tool{border:1px solid buttontext}}";

// src/ui/layouts/carousel/usePreviews.ts
var SETTLE_MS = 500;
var HOVER_MS = 120;
var WHOLE = .9;
var HALF = .5;
/**
* Which card moves. At most one: the card under a mouse, else (`auto`) the first one wholly in view once scrolling has
* settled. None under reduced motion, data saving, a hidden page, an open player, or after "Pause previews".
* The code and the picture come only when a preview is due.
*/
function usePreviews({ list, ratios, moving }) {
	const { deps, feed, player } = useShelf();
	const { device } = deps;
	const cancel = useRef(() => {});
	const hovered = useSignal(null);
	const current = useSignal(null);
	const isPaused = useSignal(false);
	const canPause = useSignal(false);
	const component = useSignal(null);
	const isAllowed = () => deps.previews !== "off" && !device.reducedMotion.value && !device.saveData.value;
	const choose = () => {
		const automatic = deps.previews === "auto" ? feed.videos.peek().find((video) => video.preview && (ratios.peek().get(video.id) ?? 0) >= WHOLE) : void 0;
		const next = ((ratios.peek().get(hovered.peek() ?? "") ?? 0) >= HALF ? hovered.peek() : null) ?? automatic?.id ?? null;
		current.value = next;
		if (next && isAllowed() && !component.peek()) import("./Preview.js").then((loaded) => component.value = loaded, () => {});
	};
	const chooseSoon = (delayMs) => {
		cancel.current();
		cancel.current = deps.env.setTimer(choose, delayMs);
	};
	useEffect(() => () => cancel.current(), []);
	useSignalEffect(() => {
		canPause.value = isAllowed() && deps.previews === "auto" && feed.videos.value.some((video) => video.preview);
	});
	useSignalEffect(() => {
		if (ratios.value.size > 0 && isAllowed()) chooseSoon(SETTLE_MS);
	});
	useSignalEffect(() => {
		moving.value = isAllowed() && !isPaused.value && device.visible.value && !player.isOpen.value && current.value && component.value ? {
			videoId: current.value,
			Preview: component.value.Preview
		} : null;
	});
	useEffect(() => {
		const track = list.current;
		if (!track) return;
		const hover = (videoId) => {
			if (videoId === hovered.peek()) return;
			hovered.value = videoId;
			chooseSoon(HOVER_MS);
		};
		const onPointerOver = (event) => {
			if (event.pointerType !== "mouse") return;
			const card = event.target.closest("[data-position]");
			const video = feed.videos.peek()[Number(card?.getAttribute("data-position") ?? -1)];
			hover(video?.preview ? video.id : null);
		};
		const onPointerLeave = () => hover(null);
		track.addEventListener("pointerover", onPointerOver);
		track.addEventListener("pointerleave", onPointerLeave);
		return () => {
			track.removeEventListener("pointerover", onPointerOver);
			track.removeEventListener("pointerleave", onPointerLeave);
		};
	}, []);
	return {
		canPause,
		isPaused,
		toggle: () => {
			isPaused.value = !isPaused.value;
		}
	};
}

// src/ui/layouts/carousel/CarouselTools.tsx
/** Arrows for a mouse, and which card moves: fetched once the cards are there, for nobody needs them before. */
function CarouselTools({ ends, onPage, ...parts }) {
	const { deps } = useShelf();
	const previews = usePreviews(parts);
	const { start, end } = ends.value;
	useStyles(CarouselTools_default);
	return /* @__PURE__ */ jsxs(Fragment, { children: [previews.canPause.value && /* @__PURE__ */ jsx(Tool, {
		label: deps.text(previews.isPaused.value ? "playPreviews" : "pausePreviews"),
		onClick: previews.toggle,
		children: previews.isPaused.value ? /* @__PURE__ */ jsx("path", {
			d: "M8 5.2v13.6L19 12z",
			fill: "currentColor"
		}) : /* @__PURE__ */ jsx("path", { d: "M8 5v14M16 5v14" })
	}), deps.device.finePointer.value && !(start && end) && /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(Tool, {
		label: deps.text("previous"),
		disabled: start,
		onClick: () => onPage(-1),
		children: /* @__PURE__ */ jsx("path", {
			class: "flip",
			d: "M15 5l-7 7 7 7"
		})
	}), /* @__PURE__ */ jsx(Tool, {
		label: deps.text("next"),
		disabled: end,
		onClick: () => onPage(1),
		children: /* @__PURE__ */ jsx("path", {
			class: "flip",
			d: "M9 5l7 7-7 7"
		})
	})] })] });
}
function Tool(props) {
	return /* @__PURE__ */ jsx("button", {
		type: "button",
		class: "tool",
		"aria-label": props.label,
		"aria-disabled": props.disabled ? "true" : void 0,
		onClick: props.disabled ? void 0 : props.onClick,
		children: /* @__PURE__ */ jsx("svg", {
			viewBox: "0 0 24 24",
			width: "20",
			height: "20",
			fill: "none",
			stroke: "currentColor",
			"stroke-width": "2",
			"stroke-linecap": "round",
			"stroke-linejoin": "round",
			"aria-hidden": "true",
			children: props.children
		})
	});
}

export { CarouselTools };