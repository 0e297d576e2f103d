import { o as createTranslate } from "./createShelf.js";
import { n as useShelf } from "./context.js";
import { useMemo } from "preact/hooks";

// src/i18n/en/playerExtras.ts
/** English texts of the parts of the player that come after its first picture. Errors say what happened and what to do. */
var playerExtrasTexts = {
	share: "Share",
	shared: "Link copied",
	previousVideo: "Previous video",
	nextVideo: "Next video",
	position: "Position in the video",
	positionOf: "{now} of {total}",
	more: "Show the whole text",
	less: "Show less",
	products: "In this video",
	openProduct: "{product}, {price}. View product",
	soldOut: "Sold out",
	failedWithProducts: "This video cannot be played here. You can still open its products.",
	failed: "This video cannot be played here.",
	tryAgain: "Try again",
	productFailed: "The product could not be shown. Check your connection and try again."
};

// src/ui/player/useExtrasText.ts
/** Texts of the parts that come later, with the merchant's own wording where there is one. */
function useExtrasText() {
	const { deps } = useShelf();
	return useMemo(() => createTranslate(playerExtrasTexts, deps.texts), [deps]);
}

export { useExtrasText as t };