import { Ct as isThisPage, Jt as refusal, Kt as noChange, Qt as createExternalChange, St as createPageProducts, Ut as createMutationQueue, in as goTo } from "./common.js";

// src/cart/kit/page/pageForms.ts
/** Fields in which forms of shops say what they sell. */
var SELLS = [
	"add-to-cart",
	"add_to_cart",
	"addtocart",
	"variation_id",
	"variant_id",
	"product_id",
	"product-id",
	"productId",
	"products_id",
	"id_product",
	"item_id",
	"sku"
];
/** Names that any form may have a field of: they mean a product only beside a quantity, or where the address says a cart. */
var NAMES = [
	"id",
	"variant",
	"product",
	"item"
];
var ID_NAMES = /* @__PURE__ */ (() => ([...NAMES, ...SELLS]))();
var QUANTITY_NAMES = [
	"quantity",
	"qty",
	"quantity[]",
	"Quantity",
	"product_quantity",
	"amount",
	"menge",
	"cantidad"
];
var anyOf = (names) => names.map((name) => `[name="${name}"]`).join();
/** The cart's own lines, searching, signing in and paying are other forms, wherever they send to. */
var OTHERS = "[name=\"updates[]\"],[name^=\"cart[\"],[name=\"checkout\"],[type=\"password\"],[type=\"search\"],[name=\"q\"],[name=\"s\"]";
var CART_ADDRESS = /\/(?:add-?to-?)?(?:carts?|basket|bag|warenkorb|panier|carrito|carrello|winkelwagen|koszyk)\b/i;
/** The page's own "add to cart" forms, whichever platform made the page: known by what they hold, and by their address where it says so. */
var pageForms = (document) => [...document.querySelectorAll("form")].filter(isProductForm);
/** Shops name their inputs `querySelector` too, and a form then answers with the input: so it is asked through its prototype. */
function isProductForm(form) {
	const has = (selector) => Element.prototype.querySelector.call(form, selector) !== null;
	if (has(OTHERS) || !has("[type=\"submit\"],button:not([type]),[type=\"image\"]")) return false;
	const isOnCartsWay = CART_ADDRESS.test(Element.prototype.getAttribute.call(form, "action") ?? "");
	return has(anyOf(SELLS)) || has(anyOf(NAMES)) && (isOnCartsWay || has(anyOf(QUANTITY_NAMES))) || isOnCartsWay && has(anyOf(QUANTITY_NAMES));
}

// src/cart/adapters/form/fields.ts
/**
* Shops name their inputs `id`, `action`, `submit`, and a form then answers with the input where its own property was meant. So
* every property of a form is reached through its prototype.
*/
var formAttribute = (form, name) => Element.prototype.getAttribute.call(form, name);
var queryAll = (form, selector) => [...Element.prototype.querySelectorAll.call(form, selector)];
/** Where themes write the product's id for their scripts. */
var ID_MARKS = [
	"data-product-id",
	"data-product_id",
	"data-productid",
	"data-product-sku",
	"data-sku",
	"data-variant-id"
];
var named = (form, names) => names.flatMap((name) => queryAll(form, `[name="${name}"]`));
/** Values that a field can take: a select's options, a radio's or hidden input's own value. */
function valuesOf(field) {
	if (field instanceof HTMLSelectElement) return [...field.options].map((option) => option.value);
	return field instanceof HTMLInputElement || field instanceof HTMLButtonElement ? [field.value] : [];
}
/** Whether the form sells one of these ids. */
var formSells = (form, ids) => named(form, ID_NAMES).some((field) => valuesOf(field).some((value) => ids.includes(value))) || [form, ...queryAll(form, "button,[type=\"submit\"]")].some((element) => ID_MARKS.some((attribute) => ids.includes(Element.prototype.getAttribute.call(element, attribute) ?? "")));
/** Writes the choice into the form as a shopper would. `false`: the form has no such choice. */
function fillForm(form, line) {
	const { variantId } = line;
	const isChosen = variantId === void 0 || named(form, ID_NAMES).some((field) => choose(field, variantId)) || setHiddenId(form, variantId);
	const areOptionsSet = (line.options ?? []).every(({ name, value }) => setOption(form, name, value));
	const [quantity] = named(form, QUANTITY_NAMES);
	if (quantity) write(quantity, String(line.quantity));
	else if (line.quantity !== 1) return false;
	return isChosen && areOptionsSet;
}
/** The button that adds to the cart; with it the form sends the button's own name and runs the shop's handlers. */
var submitButton = (form) => queryAll(form, "[type=\"submit\"],button:not([type])").find((button) => button instanceof HTMLButtonElement || button instanceof HTMLInputElement) ?? null;
/**
* The form's fields as its POST would carry them; `null` where the form has to be sent by the browser: another method, a file in it, or a
* target of its own.
*/
function postedFields(form, button) {
	const target = formAttribute(form, "target") ?? "_self";
	if ((formAttribute(form, "method") ?? "get").toLowerCase() !== "post" || target !== "_self") return null;
	const fields = new URLSearchParams();
	for (const [name, value] of new FormData(form)) if (typeof value !== "string") {
		if (value.size) return null;
	} else fields.append(name, value);
	if (button?.name) fields.append(button.name, button.value);
	return fields.toString();
}
function choose(field, value) {
	if (!valuesOf(field).includes(value)) return false;
	if (field instanceof HTMLInputElement && (field.type === "radio" || field.type === "checkbox")) {
		field.checked = true;
		announce(field);
	} else if (field instanceof HTMLSelectElement) write(field, value);
	return true;
}
/** Themes keep the chosen variant in one hidden input, written by their own script. */
function setHiddenId(form, variantId) {
	const isHidden = (field) => field instanceof HTMLInputElement && field.type === "hidden";
	const field = named(form, [
		"id",
		"variation_id",
		"variant_id",
		"variant"
	]).find(isHidden);
	if (!field) return false;
	write(field, variantId);
	return true;
}
/** An option chosen by its own name, where the form shows it; a form without that field has the choice in its variant id. */
function setOption(form, name, value) {
	const wanted = name.toLowerCase();
	const fields = queryAll(form, "select,input[type=\"radio\"]").filter((field) => {
		const own = (Element.prototype.getAttribute.call(field, "name") ?? "").toLowerCase();
		return own === wanted || own === `options[${wanted}]` || own === `attribute_${wanted}` || own === `attribute_pa_${wanted}`;
	});
	return fields.length === 0 || fields.some((field) => choose(field, value) || chooseByText(field, value));
}
function chooseByText(field, text) {
	const option = field instanceof HTMLSelectElement ? [...field.options].find((candidate) => candidate.text.trim() === text) : void 0;
	return option !== void 0 && choose(field, option.value);
}
function write(field, value) {
	if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
	announce(field);
}
function announce(field) {
	field.dispatchEvent(new Event("input", { bubbles: true }));
	field.dispatchEvent(new Event("change", { bubbles: true }));
}

// src/cart/adapters/form/submit.ts
/** Fills the form in, and says why it cannot be sent. */
function objectionTo(page, form, action, line) {
	const { origin } = new URL(page.url);
	if (action.origin !== origin) return {
		code: "blocked",
		message: `The form sends to ${action.origin}`
	};
	if (!fillForm(form, line)) return {
		code: "invalid_variant",
		message: "The form of this page has no such choice"
	};
	if (submitButton(form)?.disabled) return {
		code: "sold_out",
		message: "The button of the form is disabled"
	};
	return HTMLFormElement.prototype.checkValidity.call(form) ? null : {
		code: "options_required",
		message: "The form has fields that are not filled in"
	};
}
/** Submits the form with all of the shop's handlers; throws what they throw. */
function submitForm({ window }, form) {
	const button = submitButton(form);
	const submitted = {
		isTakenByTheme: false,
		fields: null
	};
	const last = (event) => {
		if (event.target !== form) return;
		submitted.isTakenByTheme = event.defaultPrevented;
		submitted.fields = event.defaultPrevented ? null : postedFields(form, button);
		if (submitted.fields !== null) event.preventDefault();
	};
	window.addEventListener("submit", last);
	try {
		HTMLFormElement.prototype.requestSubmit.call(form, button);
	} finally {
		window.removeEventListener("submit", last);
	}
	return submitted;
}
/** What the browser would have sent. The page that comes back is for eyes; only a refusal of the server itself is understood. */
async function postForm(page, url, body) {
	try {
		const { ok, status } = await page.env.fetch(url, {
			method: "POST",
			credentials: "same-origin",
			headers: { "Content-Type": "application/x-www-form-urlencoded" },
			body
		});
		if (ok) return null;
		return {
			code: status === 429 ? "rate_limited" : "unknown",
			message: `HTTP ${status}`,
			httpStatus: status
		};
	} catch (error) {
		return {
			code: "network",
			message: String(error)
		};
	}
}

// src/cart/adapters/form/adapter.ts
var adapter_exports = { get createFormCart() { return createFormCart; } };
/**
* Buys through the page's own product form, as if the shopper had filled it in: the shop's checks and handlers all run. Works
* only for the product whose page this is. Nothing comes back, so what it adds is {@link AddResult.unconfirmed}.
*
* A form that no script of the theme takes would leave the page, and the video with it: it is sent in the background instead.
*
* @foundBy the product page's own cart form
* @lines no: what a form did is not known, and not counted
* @prices the page's JSON-LD
* @theme the page's own
* @tried a real browser
*/
var createFormCart = (page) => {
	const queue = createMutationQueue(page.env.setTimer, 3e4);
	const external = createExternalChange(page, () => {});
	const forms = () => pageForms(page.window.document);
	/** The form that sells this product: it names one of its ids, or it is the only one on the product's own page. */
	function formFor(product) {
		const ids = product.ids.filter((id) => id !== void 0 && id !== "");
		const all = forms();
		const own = all.find((form) => formSells(form, ids));
		if (own) return own;
		return isThisPage(page, product) && all.length === 1 ? all[0] ?? null : null;
	}
	/** The cart is where a form's address says, whatever that form is for: `/en/cart/add` is the cart page `/en/cart` and what to do there. */
	const cartPage = () => {
		const cartForm = page.window.document.querySelector("form[action*=\"/cart\"]");
		return /^.*?\/cart[^/?#]*/.exec(cartForm ? formAttribute(cartForm, "action") ?? "" : "")?.[0];
	};
	const formOf = (line) => formFor({
		...line.url ? { url: line.url } : {},
		ids: [
			line.variantId,
			line.sku,
			line.ref?.id,
			line.ref?.sku,
			line.productId
		]
	});
	async function submit(lines) {
		const refuse = (code, message) => refusal(lines, {
			code,
			message
		});
		const [line] = lines;
		if (!line || lines.length > 1) return refuse("validation", "A product form takes one line at a time");
		const form = formOf(line);
		if (!form) return refuse("not_purchasable", "This page has no form for this product");
		const action = new URL(formAttribute(form, "action") ?? "", page.url);
		const refused = objectionTo(page, form, action, line);
		if (refused) return refusal(lines, refused);
		const { variantId = line.productId, quantity } = line;
		const done = {
			ok: true,
			added: [{
				variantId,
				requested: quantity,
				actual: quantity
			}],
			unconfirmed: true
		};
		try {
			const { isTakenByTheme, fields } = submitForm(page, form);
			if (isTakenByTheme || fields === null) return {
				...done,
				uiRefresh: isTakenByTheme ? "done" : "page_reload"
			};
			const error = await postForm(page, action.href, fields);
			return error ? refusal(lines, error) : {
				...done,
				uiRefresh: "none"
			};
		} catch (error) {
			return refuse("unknown", String(error));
		}
	}
	return {
		id: "form",
		get canAdd() {
			return forms().length > 0;
		},
		canAddProduct: ({ productId, ref, url, variantIds = [] }) => formFor({
			...url ? { url } : {},
			ids: [
				...variantIds,
				ref?.id,
				ref?.sku,
				productId
			]
		}) !== null,
		...createPageProducts(page),
		add: (lines) => queue.run(() => external.suppress(() => submit(lines)), (message) => refusal(lines, {
			code: "unknown",
			message
		})),
		undo: () => Promise.resolve(false),
		setQuantity: () => Promise.resolve(noChange("not_purchasable", "A product form changes no cart lines")),
		read: () => Promise.resolve(null),
		openCart: () => Promise.resolve(goTo(page, cartPage())),
		canCheckOut: false,
		checkout: () => Promise.resolve(false),
		onExternalChange: external.on,
		destroy() {
			queue.stop();
			external.destroy();
		}
	};
};

export { createFormCart as n, adapter_exports as t };
//# sourceMappingURL=cart-form.js.map