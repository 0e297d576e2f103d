import { n as useShelf } from "./context.js";
import { n as Photo } from "./createShelf.js";
import { t as useStyles } from "./useStyles.js";
import { n as productsOf, r as ProductLine } from "./PlayerScreen.js";
import { n as usePlayer } from "./playerContext.js";
import { SheetPlace } from "./SheetPlace.js";
import { t as useExtrasText } from "./useExtrasText.js";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/ui/player/Panel.css?inline
var Panel_default = ".pl-panel{min-width:300px;height:var(--pl-height);border:1px solid var(--rs-line);background:var(--rs-surface);color:var(--rs-on-surface);border-radius:16px;flex-direction:column;flex:0 380px;order:3;display:flex;position:relative;overflow:auto}.pl-panel .pl-sheet{width:100%;height:100%;position:relative}.pl-panelHead{padding:20px 20px 8px;font-size:17px;font-weight:600}.pl-panelList{gap:4px;padding:4px 8px 12px;display:grid}.pl-panelProduct{border-radius:12px;gap:14px;width:100%;padding:12px}.pl-panelProduct:hover,.pl-panelProduct[data-now=true]{background:color-mix(in srgb, var(--rs-on-surface) 6%, transparent)}.pl-panelPhoto{object-fit:cover;border-radius:10px;flex:none;width:84px;height:84px}.pl-panelList[data-few=true]{gap:12px}.pl-panelList[data-few=true] .pl-panelProduct{flex-wrap:wrap;gap:12px 8px}.pl-panelList[data-few=true] .pl-panelPhoto{aspect-ratio:4/3;width:100%;height:auto}.pl-panel :is(button):focus-visible{box-shadow:none;outline-color:currentColor}";

// src/ui/player/Panel.tsx
/** So few products are shown large. */
var FEW = 2;
/** Beside the video where there is room: its products, and the one that was opened in their place. */
function Panel() {
	const { feed, player } = useShelf();
	const { playback } = usePlayer();
	const text = useExtrasText();
	useStyles(Panel_default);
	const video = player.video.value;
	const products = video ? productsOf(video, feed.products.value) : [];
	if (player.wantedProduct.value) return /* @__PURE__ */ jsx("aside", {
		class: "pl-panel",
		hidden: player.isCartOpen.value,
		children: /* @__PURE__ */ jsx(SheetPlace, {})
	});
	if (products.length === 0) return null;
	const now = video?.tags?.[playback.current.value.bar.value]?.product;
	return /* @__PURE__ */ jsxs("aside", {
		class: "pl-panel",
		hidden: player.isCartOpen.value,
		"aria-label": text("products"),
		children: [/* @__PURE__ */ jsx("h2", {
			class: "pl-panelHead",
			children: text("products")
		}), /* @__PURE__ */ jsx("ul", {
			class: "pl-panelList",
			role: "list",
			"data-few": products.length <= FEW,
			children: products.map((product) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx(PanelProduct, {
				product,
				isNow: product.id === now && products.length > 1
			}) }, product.id))
		})]
	});
}
function PanelProduct({ product, isNow }) {
	const { playback } = usePlayer();
	return /* @__PURE__ */ jsx(ProductLine, {
		product,
		className: "pl-panelProduct",
		isNow,
		onOpen: () => playback.openTag(product.id, "panel"),
		children: /* @__PURE__ */ jsx(Photo, {
			image: product.image,
			className: "pl-panelPhoto"
		})
	});
}

export { Panel };