import { a as useLazy } from "./createShelf.js";
import { t as useStyles } from "./useStyles.js";
import { t as useExtrasText } from "./useExtrasText.js";
import { jsx } from "preact/jsx-runtime";

// src/ui/player/SheetPlace.css?inline
var SheetPlace_default = ".pl-sheet{z-index:4;width:var(--pl-width);color:var(--rs-on-surface);margin-inline:auto;position:absolute;inset:auto 0 0}.pl-sheetFailed{background:var(--rs-surface);padding:24px}.pl[data-sheet=true] .pl-list{overflow:hidden}.pl[data-sheet=true] .pl-frame{border-radius:40px;transform:translate(-50%,calc(-50% - 31cqh))scale(.36)}.pl[data-sheet=true] .pl-foot>:not(.pl-who),.pl[data-sheet=true] .pl-handle,.pl[data-sheet=true] .pl-avatar{display:none}.pl[data-sheet=true] .pl-foot{inset:64px 8px auto}.pl[data-sheet=true] :is(.pl-pins,.pl-rail){display:none}";

// src/ui/player/SheetPlace.tsx
/** Where the product sheet stands: over the lower part of a phone, beside the video where there is room. Its code comes when it is wanted. */
function SheetPlace() {
	const text = useExtrasText();
	useStyles(SheetPlace_default);
	const part = useLazy(true, () => import("./ProductSheet.js"));
	return /* @__PURE__ */ jsx("div", {
		class: "pl-sheet",
		children: part === "failed" ? /* @__PURE__ */ jsx("p", {
			class: "pl-sheetFailed",
			role: "alert",
			children: text("productFailed")
		}) : part && /* @__PURE__ */ jsx(part.ProductSheet, {})
	});
}

export { SheetPlace };