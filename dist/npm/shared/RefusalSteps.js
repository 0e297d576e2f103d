import { n as refusalSteps, t as RetryButton } from "./RetryButton.js";
import { t as useProductText } from "./useProductText.js";
import { jsx } from "preact/jsx-runtime";

// src/ui/product/RefusalSteps.tsx
/** What the shopper can do after a refusal, beside its sentence. Nothing after anything else. */
function RefusalSteps({ shop }) {
	const text = useProductText();
	const { attempt, offer, least, product, add, buyNow, askForChoice } = shop.product;
	const { phase, error, request, isBuying, retryAtMs = 0 } = attempt.value ?? {};
	if (phase !== "refused" || !error || !request) return null;
	const { url = "" } = product.value ?? {};
	const situation = {
		hasChoice: (offer.value?.variants?.length ?? 0) > 1,
		hasPage: url !== "",
		hasFewer: request.quantity > least.value
	};
	const toQuantity = (event) => {
		(event.currentTarget instanceof Element ? event.currentTarget.closest(".ps-bar") : null)?.querySelector(".ps-stepper button:not([aria-disabled=true])")?.focus();
	};
	const draw = {
		retry: () => /* @__PURE__ */ jsx(RetryButton, {
			atMs: retryAtMs,
			onPress: () => void (isBuying ? buyNow() : add())
		}),
		page: () => /* @__PURE__ */ jsx("a", {
			href: url,
			children: text("productPage")
		}),
		cart: () => /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: shop.cart.viewCart,
			children: text("viewCart")
		}),
		choose: () => /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: askForChoice,
			children: text("chooseAnother")
		}),
		quantity: () => /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: toQuantity,
			children: text("changeQuantity")
		})
	};
	return /* @__PURE__ */ jsx("div", {
		class: "ps-steps",
		children: refusalSteps(error, situation).map((step) => draw[step]())
	});
}

export { RefusalSteps };