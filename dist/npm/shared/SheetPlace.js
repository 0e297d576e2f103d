import { n as useShelf } from "./context.js";
import { a as useLazy } from "./createShelf.js";
import { t as useStyles } from "./useStyles.js";
import { t as useExtrasText } from "./useExtrasText.js";
import { jsx } from "preact/jsx-runtime";

// src/ui/player/SheetPlace.css?inline
var SheetPlace_default = ".pl-sheet{z-index:4;width:var(--pl-width);color:var(--rs-on-surface);margin-inline:auto;position:absolute;inset:auto 0 0}.pl-sheet[inert]{visibility:hidden}.pl-sheetFailed{background:var(--rs-surface);padding:24px}";

// src/ui/player/SheetPlace.tsx
/** Where the product sheet stands: over the lower part of a phone, beside the video where there is room. Its code comes when it is wanted. */
function SheetPlace() {
	const { player } = useShelf();
	const text = useExtrasText();
	useStyles(SheetPlace_default);
	const part = useLazy(true, () => import("./ProductSheet.js"));
	return /* @__PURE__ */ jsx("div", {
		class: "pl-sheet",
		inert: player.isCartOpen.value,
		children: part === "failed" ? /* @__PURE__ */ jsx("p", {
			class: "pl-sheetFailed",
			role: "alert",
			children: text("productFailed")
		}) : part && /* @__PURE__ */ jsx(part.ProductSheet, {})
	});
}

export { SheetPlace };