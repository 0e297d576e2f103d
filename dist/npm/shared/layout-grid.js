import { C as Grid_default, K as ShelfFrame, U as useCards, X as useLazy, q as Card, rt as useShelf, tt as Card_default } from "./shelf.js";
import { o as cardRange, s as drawnPositions } from "./plain.js";
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/ui/layouts/grid/useNearRows.ts
/** So many are drawn whatever the screen shows; of more, only those near it and the one that has the focus. */
var WHOLE_ROWS = 12;
/** Which of `count` rows are in the DOM: thousands of cards cost what a few do. */
function useNearRows(list, count) {
	const near = useSignal({
		first: 0,
		last: 11
	});
	const kept = useSignal(0);
	const size = useSignal({
		stridePx: 0,
		gapPx: 0
	});
	const isLong = useComputed(() => count.value > WHOLE_ROWS);
	const lines = useComputed(() => {
		const rows = count.value;
		if (!isLong.value) return Array.from({ length: rows }, (_, row) => ({ row }));
		const { first, last } = near.value;
		const { stridePx, gapPx } = size.value;
		const drawn = drawnPositions({
			first,
			last: Math.min(last, rows - 1)
		}, kept.value, rows);
		let next = 0;
		return [...drawn, rows].flatMap((row) => {
			const rest = row > next ? [{ restPx: (row - next) * stridePx - gapPx }] : [];
			next = row + 1;
			return row < rows ? [...rest, { row }] : rest;
		});
	});
	const look = () => {
		const { stridePx } = size.peek();
		if (!list.current || stridePx === 0) return;
		const offsetPx = -list.current.getBoundingClientRect().top;
		const now = cardRange({
			offsetPx,
			viewPx: innerHeight,
			stridePx,
			count: count.peek()
		});
		const { first, last } = near.peek();
		if (now.first !== first || now.last !== last) near.value = now;
	};
	useSignalEffect(() => {
		const element = list.current;
		if (!isLong.value || !element) return;
		const { ownerDocument } = element;
		let frame = 0;
		const onScroll = () => {
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(look);
		};
		const onFocusIn = ({ target }) => {
			const card = target.closest("[data-position]");
			const columns = getComputedStyle(element).gridTemplateColumns.split(" ").length;
			if (card) kept.value = Math.floor(Number(card.dataset["position"]) / columns);
		};
		ownerDocument.addEventListener("scroll", onScroll, {
			capture: true,
			passive: true
		});
		element.addEventListener("focusin", onFocusIn);
		return () => {
			cancelAnimationFrame(frame);
			ownerDocument.removeEventListener("scroll", onScroll, { capture: true });
			element.removeEventListener("focusin", onFocusIn);
		};
	});
	return {
		lines,
		measure() {
			if (!list.current) return;
			const { gridTemplateColumns, rowGap } = getComputedStyle(list.current);
			const gapPx = parseFloat(rowGap) || 0;
			const stridePx = parseFloat(gridTemplateColumns) * 16 / 9 + gapPx;
			if (stridePx !== size.peek().stridePx) size.value = {
				stridePx,
				gapPx
			};
			look();
		},
		keep(row) {
			kept.value = row;
		}
	};
}

// src/ui/layouts/grid/useRows.ts
/** As many as every shelf has in its first rows; those of a wider one come before the first paint. */
var ROWS = 2;
var COLUMNS = 2;
/** How many cards there are, in whole rows at any width, and which of them are drawn: the columns are the style sheet's, and counted here. */
function useRows(list, ruler, count) {
	const { player } = useShelf();
	const total = useSignal(count);
	const rows = useSignal(ROWS);
	const columns = useSignal(COLUMNS);
	const shown = useComputed(() => Math.min(total.value, rows.value * columns.value));
	const filled = useComputed(() => Math.ceil(shown.value / columns.value));
	const hasGrown = useComputed(() => rows.value > ROWS);
	const near = useNearRows(list, filled);
	total.value = count;
	const cells = useComputed(() => near.lines.value.flatMap((line) => {
		if ("restPx" in line) return [line];
		const from = line.row * columns.value;
		const until = Math.min(shown.value, from + columns.value);
		return Array.from({ length: until - from }, (_, i) => ({ position: from + i }));
	}));
	const measure = () => {
		if (!list.current) return;
		columns.value = getComputedStyle(list.current).gridTemplateColumns.split(" ").length;
		near.measure();
	};
	useLayoutEffect(() => {
		if (!ruler.current) return;
		const resize = new ResizeObserver(measure);
		resize.observe(ruler.current);
		return () => resize.disconnect();
	}, []);
	useEffect(() => near.measure(), [count]);
	useSignalEffect(() => {
		if (player.isOpen.value || player.index.peek() >= count) return;
		const row = Math.floor(player.index.peek() / columns.peek());
		rows.value = Math.max(rows.peek(), row + 1);
		near.keep(row);
	});
	return {
		shown,
		cells,
		hasGrown,
		showMore() {
			const before = shown.peek();
			rows.value *= 2;
			near.keep(Math.floor(before / columns.peek()));
			near.measure();
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
	const { shown, cells, hasGrown, showMore } = useRows(list, ruler, videos.length);
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
				children: cells.value.map((cell, at) => {
					if ("restPx" in cell) return /* @__PURE__ */ jsx("li", {
						class: "rest",
						role: "presentation",
						style: { height: `${cell.restPx}px` }
					}, `rest ${at}`);
					const video = videos[cell.position];
					return video && /* @__PURE__ */ jsx(Card, {
						video,
						position: cell.position,
						count: videos.length,
						isTabStop: true,
						onSight,
						children: moving.value?.videoId === video.id && /* @__PURE__ */ jsx(moving.value.Preview, {
							video,
							position: cell.position
						})
					}, video.id);
				})
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
					shown: Math.min(shown.value, videos.length),
					count: videos.length
				})
			})
		]
	});
}

// src/ui/layouts/grid/layout.ts
var layout_exports = { get layout() { return layout; } };
var layout = {
	View: Grid,
	css: [Card_default, Grid_default]
};

export { layout_exports as t };
//# sourceMappingURL=layout-grid.js.map