import { n as useShelf } from "./context.js";
import { t as useProductText } from "./useProductText.js";
import { useEffect, useState } from "preact/hooks";
import { jsx } from "preact/jsx-runtime";

// src/models/refusalSteps.ts
/** For every code what helps, best first. The type asks for each of them. */
var helps = {
	sold_out: ["choose", "page"],
	not_enough_stock: [
		"cart",
		"quantity",
		"choose",
		"page"
	],
	quantity_limit: ["cart", "quantity"],
	quantity_min: ["quantity"],
	quantity_increment: ["quantity"],
	invalid_variant: ["choose", "page"],
	options_required: ["page"],
	not_purchasable: ["page"],
	session_expired: ["retry"],
	rate_limited: ["retry"],
	conflict: ["retry"],
	validation: ["page"],
	network: ["retry"],
	blocked: ["retry", "page"],
	unknown: ["page"]
};
/** The next step after a refusal, two where either may help; never none. */
function refusalSteps({ code, inCart = 0 }, { hasChoice, hasPage, hasFewer }) {
	const can = {
		retry: true,
		page: hasPage,
		cart: inCart > 0,
		choose: hasChoice,
		quantity: !(code === "not_enough_stock" || code === "quantity_limit") || hasFewer
	};
	const [first = "retry", second] = (helps[code] ?? helps.unknown).filter((step) => can[step]);
	return first === "retry" && second ? [first, second] : [first];
}

// src/ui/product/useSecondsUntil.ts
/** Whole seconds until a moment of the monotonic clock, counting down; 0 from then on. */
function useSecondsUntil(atMs) {
	const { env } = useShelf().deps;
	const leftMs = () => Math.max(0, atMs - env.monotonicMs());
	const [, redraw] = useState(0);
	useEffect(() => {
		let stop = () => {};
		const tick = () => {
			const left = leftMs();
			redraw(left);
			if (left > 0) stop = env.setTimer(tick, left % 1e3 || 1e3);
		};
		if (leftMs() > 0) tick();
		return () => stop();
	}, [atMs]);
	return Math.ceil(leftMs() / 1e3);
}

// src/ui/product/RetryButton.tsx
/** Asks for the same again; not before the moment that the shop named. It stands outside live regions, so that the seconds are not read out. */
function RetryButton({ atMs, onPress }) {
	const text = useProductText();
	const seconds = useSecondsUntil(atMs);
	const isEarly = seconds > 0;
	return /* @__PURE__ */ jsx("button", {
		type: "button",
		"aria-disabled": isEarly,
		onClick: () => !isEarly && onPress(),
		children: isEarly ? text("tryAgainIn", { time: seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min` }) : text("tryAgain")
	});
}

export { refusalSteps as n, RetryButton as t };