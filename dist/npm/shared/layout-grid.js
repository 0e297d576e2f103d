import { D as ShelfFrame, E as useLazy, F as useShelf, O as Card, P as Card_default, T as useCards } from "./shelf.js";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/ui/layouts/grid/useRows.ts
/** As many as every shelf has in its first rows; those of a wider one come before the first paint. */
var ROWS = 2;
var COLUMNS = 2;
/** How many cards there are, in whole rows at any width: the columns are the style sheet's, and counted here. */
function useRows(list, ruler, count) {
	const { player } = useShelf();
	const rows = useSignal(ROWS);
	const columns = useSignal(COLUMNS);
	const shown = useComputed(() => rows.value * columns.value);
	const hasGrown = useComputed(() => rows.value > ROWS);
	const measure = () => {
		if (list.current) columns.value = getComputedStyle(list.current).gridTemplateColumns.split(" ").length;
	};
	useLayoutEffect(() => {
		if (!ruler.current) return;
		measure();
		const resize = new ResizeObserver(measure);
		resize.observe(ruler.current);
		return () => resize.disconnect();
	}, []);
	useSignalEffect(() => {
		if (player.isOpen.value || player.index.peek() >= count) return;
		rows.value = Math.max(rows.peek(), Math.ceil((player.index.peek() + 1) / columns.peek()));
	});
	return {
		shown,
		hasGrown,
		showMore() {
			const before = shown.peek();
			rows.value *= 2;
			requestAnimationFrame(() => list.current?.querySelector(`[data-position="${before}"] .open`)?.focus({ preventScroll: true }));
		}
	};
}

// src/ui/layouts/grid/Grid.tsx
/** Cards in rows, two on a phone and up to six side by side; the first two rows, and more on request. */
function Grid({ heading, line }) {
	const { deps, feed } = useShelf();
	const videos = feed.videos.value;
	const shelf = useRef(null);
	const list = useRef(null);
	const { ratios, moving, warmUp, onSight } = useCards(shelf);
	const ruler = useRef(null);
	const { shown, hasGrown, showMore } = useRows(list, ruler, videos.length);
	const tools = useLazy(deps.previews !== "off", () => import("./measuring.js").then((n) => n.t));
	const hasMore = shown.value < videos.length;
	return /* @__PURE__ */ jsxs(ShelfFrame, {
		layout: "grid",
		shelf,
		heading,
		line,
		tools: tools && tools !== "failed" && /* @__PURE__ */ jsx(tools.PreviewTool, {
			list,
			ratios,
			moving
		}, deps.previews),
		children: [
			/* @__PURE__ */ jsx("div", { ref: ruler }),
			/* @__PURE__ */ jsx("ul", {
				ref: list,
				class: "cells",
				role: "list",
				onPointerEnter: warmUp,
				onFocusIn: warmUp,
				children: videos.slice(0, shown.value).map((video, position) => /* @__PURE__ */ jsx(Card, {
					video,
					position,
					count: videos.length,
					isTabStop: true,
					onSight,
					children: moving.value?.videoId === video.id && /* @__PURE__ */ jsx(moving.value.Preview, {
						video,
						position
					})
				}, video.id))
			}),
			hasMore && /* @__PURE__ */ jsx("div", {
				class: "more",
				children: /* @__PURE__ */ jsx("button", {
					type: "button",
					class: "moreButton",
					part: "more",
					onClick: showMore,
					children: deps.text("showMore")
				})
			}),
			/* @__PURE__ */ jsx("p", {
				class: "unseen",
				role: "status",
				children: hasGrown.value && deps.text("shownOf", {
					shown: String(Math.min(shown.value, videos.length)),
					count: String(videos.length)
				})
			})
		]
	});
}

// src/ui/layouts/grid/Grid.css?inline
var Grid_default = ".cells{list-style:none}.more{justify-content:center;align-items:flex-end;display:flex}.moreButton{all:unset;box-sizing:border-box;border:1px solid color-mix(in srgb, currentColor 55%, transparent);border-radius:calc(var(--rs-radius) * 2);text-align:center;cursor:pointer;min-width:132px;min-height:44px;padding:0 24px;font-size:15px;font-weight:600}.moreButton:hover{background:var(--rs-line)}.moreButton:focus-visible{outline-offset:2px;outline:2px solid}";

// src/ui/layouts/grid/layout.ts
var layout_exports = { get layout() { return layout; } };
var layout = {
	View: Grid,
	css: [Card_default, Grid_default]
};

export { layout_exports as t };
//# sourceMappingURL=layout-grid.js.map