import { z as safeUrl } from "./plain.js";
import { It as cheapest, Lt as moneyFromDecimal, dn as ownText, ft as readRule, ln as ownList, mn as omitNullish, on as getOwn, sn as ownAt, zt as prices } from "./common.js";
import { r as numericId } from "./cart-shopify-storefront.js";

// src/cart/adapters/shopify-storefront/products.ts
var products_exports = { get loadProducts() { return loadProducts; } };
/**
* In the order of the wishes; `null` for what the shop does not know, or does not sell in this channel. One request, whose lists are
* short enough for one without a token. This file takes nothing from those that are loaded before it, so that it is a small file.
*
* @param isWhole - with all that a product sheet shows; a card needs only price and stock.
*/
async function loadProducts(ask, references, isWhole, base) {
	const whole = `title options{name optionValues{name}}images(first:10){nodes ${IMAGE}}`;
	const wholeVariant = `sku quantityRule{minimum maximum increment}selectedOptions{name value}image ${IMAGE}`;
	const fragment = `fragment P on Product{availableForSale ${isWhole ? whole : ""} priceRange{minVariantPrice ${MONEY}}variants(first:${isWhole ? "100" : "10"}){pageInfo{hasNextPage}nodes{id availableForSale currentlyNotInStock price ${MONEY} compareAtPrice ${MONEY} ${isWhole ? wholeVariant : ""}}}}`;
	const reply = await ask("query", "", references.map((reference, index) => `p${String(index)}:product(${nameOf(reference)}){...P}`).join(" "), fragment, {});
	return references.map((_, index) => reply.ok ? parseProduct(getOwn(reply.value, `p${index}`), base) : null);
}
var MONEY = `{amount currencyCode}`;
var IMAGE = `{url altText}`;
/** A JSON text is a GraphQL text, whatever is in it. */
function nameOf({ productId, ref, url }) {
	const handle = ref?.handle ?? /\/products\/([^/?#]+)/.exec(url ?? "")?.[1];
	const id = numericId(ref?.id) ?? (handle ? void 0 : numericId(productId));
	return id ? `id:"gid://shopify/Product/${id}"` : `handle:${JSON.stringify(handle ?? productId)}`;
}
var money = (value, key) => moneyFromDecimal(ownAt(value, `${key}.amount`), ownAt(value, `${key}.currencyCode`));
var nodes = (value, key) => ownList(getOwn(value, key), "nodes");
/** What products without a choice have for an option. */
var isChoice = (values) => values.length > 0 && values[0] !== "Default Title";
var texts = (of, key) => of.map((item) => ownText(item, key) ?? "");
function imageOf(image, base) {
	const src = safeUrl(getOwn(image, "url"), base);
	return src ? omitNullish({
		src,
		alt: ownText(image, "altText")
	}) : void 0;
}
function parseProduct(product, base) {
	const variants = nodes(product, "variants").flatMap((item) => {
		const id = numericId(ownText(item, "id"));
		const chosen = texts(ownList(item, "selectedOptions"), "value");
		const available = getOwn(item, "availableForSale") === true;
		const quote = {
			available,
			...available && getOwn(item, "currentlyNotInStock") === true && { sale: "backorder" },
			...prices(money(item, "price"), money(item, "compareAtPrice"))
		};
		const rule = readRule(getOwn(item, "quantityRule"), "minimum", "maximum", "increment");
		const image = imageOf(getOwn(item, "image"), base);
		return id ? [{
			...quote,
			...omitNullish({
				id,
				sku: ownText(item, "sku"),
				image,
				quantity: rule,
				options: isChoice(chosen) ? chosen : void 0
			})
		}] : [];
	});
	if (!variants.length) return null;
	const available = getOwn(product, "availableForSale") === true;
	const title = ownText(product, "title");
	if (ownAt(product, "variants.pageInfo.hasNextPage") === true) return omitNullish({
		available,
		price: money(getOwn(product, "priceRange"), "minVariantPrice"),
		title,
		variants: []
	});
	const options = ownList(product, "options").map((option) => ({
		name: ownText(option, "name") ?? "",
		values: texts(ownList(option, "optionValues"), "name")
	})).filter(({ values }) => isChoice(values));
	const images = nodes(product, "images").flatMap((image) => imageOf(image, base) ?? []);
	return {
		available,
		variants,
		...cheapest(variants),
		...omitNullish({
			title,
			options: options.length ? options : void 0,
			images: images.length ? images : void 0
		})
	};
}

export { products_exports as t };
//# sourceMappingURL=cart-shopify-storefront-late.js.map