import { K as ShelfFrame, U as useCards, X as useLazy, q as Card, rt as useShelf, s as useOnly, tt as Card_default } from "./shelf.js";
import { m as priceLine } from "./plain.js";
import { useRef } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/ui/layouts/spotlight/Spotlight.tsx
/** One video large, and beside it what is seen there, with its price and the button that buys it. The player goes on to the other videos. */
function Spotlight({ heading, line }) {
	const { deps, feed } = useShelf();
	const shelf = useRef(null);
	const list = useRef(null);
	const { ratios, moving, warmUp, onSight } = useCards(shelf);
	const only = useOnly();
	const tools = useLazy(deps.previews !== "off", () => import("./measuring.js").then((n) => n.t));
	const product = feed.products.value.get(only?.video.tags?.[0]?.product ?? "");
	return /* @__PURE__ */ jsx(ShelfFrame, {
		layout: "spotlight",
		shelf,
		heading,
		line,
		tools: tools && tools !== "failed" && /* @__PURE__ */ jsx(tools.PreviewTool, {
			list,
			ratios,
			moving
		}, deps.previews),
		children: only && /* @__PURE__ */ jsxs("div", {
			class: "spread",
			onPointerEnter: warmUp,
			onFocusIn: warmUp,
			children: [/* @__PURE__ */ jsx("ul", {
				ref: list,
				class: "page",
				role: "list",
				children: /* @__PURE__ */ jsx(Card, {
					...only,
					isWithoutProduct: product !== void 0,
					onSight,
					children: moving.value?.videoId === only.video.id && /* @__PURE__ */ jsx(moving.value.Preview, {
						video: only.video,
						position: 0
					})
				})
			}), product && /* @__PURE__ */ jsx(Beside, {
				video: only.video,
				product
			})]
		})
	});
}
function Beside({ video, product }) {
	const { deps, feed } = useShelf();
	const { now, before, instead } = priceLine(product, deps, feed.quotes.value.get(product.id));
	const buy = useLazy(true, () => import("./shop.js").then((n) => n.i));
	return /* @__PURE__ */ jsxs("div", {
		class: "beside",
		part: "product",
		children: [
			video.title && /* @__PURE__ */ jsx("p", {
				class: "said",
				dir: "auto",
				lang: feed.langOf(),
				children: video.title
			}),
			/* @__PURE__ */ jsx("h3", {
				class: "what",
				dir: "auto",
				lang: feed.langOf(product),
				children: product.url && !deps.isPagesOwn?.(product.id) ? /* @__PURE__ */ jsx("a", {
					href: product.url,
					children: product.title
				}) : product.title
			}),
			/* @__PURE__ */ jsx("p", {
				class: "cost",
				part: "price",
				children: instead ?? /* @__PURE__ */ jsxs(Fragment, { children: [
					/* @__PURE__ */ jsx("b", { children: now }),
					" ",
					before && /* @__PURE__ */ jsxs("s", { children: [/* @__PURE__ */ jsxs("span", {
						class: "unseen",
						children: [
							", ",
							deps.text("was"),
							" "
						]
					}), before] })
				] })
			}),
			/* @__PURE__ */ jsx("div", {
				class: "buy",
				children: buy && buy !== "failed" && /* @__PURE__ */ jsx(buy.BuyButton, {
					video,
					product
				}, product.id)
			})
		]
	});
}

// src/ui/layouts/spotlight/Spotlight.css?inline
var Spotlight_default = ".spread{height:100%;padding-inline:var(--rs-bleed);gap:clamp(12px,4cqi,40px);display:flex}.page{width:var(--w);flex:none;margin:0;padding:4px 0;list-style:none}.page .card{height:var(--h)}.beside{flex-direction:column;flex:1;align-self:center;min-width:0;max-width:460px;max-height:100%;display:flex;overflow:hidden}.said,.what,.cost,.outcome{margin:0}.said{opacity:.75;overflow-wrap:anywhere;margin-bottom:8px;font-size:14px}.what{font-family:var(--reelshelf-heading-font,inherit);font-size:clamp(18px,3.4cqi,28px);font-weight:var(--reelshelf-heading-weight,600);overflow-wrap:anywhere;line-height:1.2}.what a{min-width:44px;min-height:44px;color:inherit;align-content:center;text-decoration:none;display:inline-block}.what a:hover{text-decoration:underline}.said,.what{-webkit-line-clamp:3;-webkit-box-orient:vertical;display:-webkit-box;overflow:hidden}.cost{font-variant-numeric:tabular-nums;margin-top:8px}.cost b{font-weight:600}.cost s{opacity:.7}.buy{min-height:48px;margin-top:16px}.buyNow{all:unset;box-sizing:border-box;border-radius:calc(var(--rs-radius) - 2px);background:var(--rs-fill);width:100%;max-width:320px;min-height:48px;color:var(--rs-on-accent);text-align:center;cursor:pointer;font-variant-numeric:tabular-nums;place-items:center;padding:8px 16px;font-size:15px;font-weight:600;line-height:1.25;display:grid}.buyNow:focus-visible{outline-offset:-5px;outline:2px solid;outline-color:var(--rs-on-accent)}.outcome:not(:empty){margin:6px 0;font-size:13px}@container (width<=420px){.said{display:none}.what{font-size:17px}}@media (forced-colors:active){.buyNow{border:1px solid buttontext}}";

// src/ui/layouts/spotlight/layout.ts
var layout_exports = { get layout() { return layout; } };
var layout = {
	View: Spotlight,
	css: [Card_default, Spotlight_default]
};

export { layout_exports as t };
//# sourceMappingURL=layout-spotlight.js.map