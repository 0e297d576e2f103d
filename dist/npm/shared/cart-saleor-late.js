import { z as safeUrl } from "./plain.js";
import { It as cheapest, Lt as moneyFromDecimal, dn as ownText, ln as ownList, mn as omitNullish, on as getOwn, sn as ownAt, un as ownNumber, zt as prices } from "./common.js";

// src/cart/adapters/saleor/products.ts
var products_exports = { get loadProducts() { return loadProducts; } };
var MONEY = `{gross{amount currency}net{amount currency}}`;
var MEDIA = `media{url alt type}`;
/**
* In the order of the wishes, in one request; `null` for what the channel does not have. This file takes nothing from those that are
* loaded before it, so that it is a small file.
*
* @param isWhole - with all that a product sheet shows; a card needs only price and stock.
*/
async function loadProducts({ ask, language }, references, isWhole, base) {
	const translation = language && `translation(languageCode:${language}){name}`;
	const wholeVariant = `sku quantityLimitPerCustomer ${MEDIA} attributes(variantSelection:VARIANT_SELECTION){attribute{name}values{name}}`;
	const reply = await ask(`query($channel:String){${references.map((reference, index) => `p${String(index)}:product(${nameOf(reference)},channel:$channel){...P}`).join(" ")}}fragment P on Product{isAvailableForPurchase ${isWhole ? `name ${translation} ${MEDIA}` : ""} pricing{displayGrossPrices}variants{id quantityAvailable ${isWhole ? wholeVariant : ""} pricing{price ${MONEY} priceUndiscounted ${MONEY}}}}`, {});
	return references.map((_, index) => reply.ok ? parseProduct(getOwn(reply.value, `p${index}`), base) : null);
}
/** Ids are `Product:5001` in base 64. A JSON text is a GraphQL text, whatever is in it. */
function nameOf({ productId, ref, url }) {
	const slug = ref?.handle ?? /\/products\/([^/?#]+)/.exec(url ?? "")?.[1] ?? productId;
	const id = ref?.id ?? (slug.startsWith("UHJvZHVjdDo") ? slug : void 0);
	return id ? `id:${JSON.stringify(id)}` : `slug:${JSON.stringify(slug)}`;
}
var texts = (of, path) => of.map((item) => String(ownAt(item, path) ?? ""));
var imagesOf = (of, base) => ownList(of, "media").flatMap((media) => {
	const src = getOwn(media, "type") === "IMAGE" ? safeUrl(getOwn(media, "url"), base) : null;
	return src ? [omitNullish({
		src,
		alt: ownText(media, "alt") || void 0
	})] : [];
});
function parseProduct(product, base) {
	const gross = ownAt(product, "pricing.displayGrossPrices");
	const money = (pricing, key) => {
		const amount = ownAt(pricing, `${key}.${gross === false ? "net" : "gross"}`);
		return moneyFromDecimal(getOwn(amount, "amount"), getOwn(amount, "currency"));
	};
	const isOnSale = getOwn(product, "isAvailableForPurchase") !== false;
	const items = ownList(product, "variants");
	const variants = items.flatMap((item) => {
		const id = ownText(item, "id");
		const pricing = getOwn(item, "pricing");
		const max = ownNumber(item, "quantityLimitPerCustomer");
		const chosen = ownList(item, "attributes").map((attribute) => texts(ownList(attribute, "values"), "name").join(", "));
		const available = isOnSale && Boolean(pricing) && getOwn(item, "quantityAvailable") !== 0;
		const quantity = max ? {
			min: 1,
			max,
			increment: 1
		} : void 0;
		const more = omitNullish({
			sku: ownText(item, "sku") || void 0,
			image: imagesOf(item, base)[0],
			quantity,
			options: chosen.length ? chosen : void 0
		});
		return id ? [{
			id,
			available,
			...prices(money(pricing, "price"), money(pricing, "priceUndiscounted")),
			...more
		}] : [];
	});
	if (!variants.length) return null;
	const options = texts(ownList(items[0], "attributes"), "attribute.name").map((name, index) => ({
		name,
		values: [...new Set(variants.flatMap((variant) => variant.options?.[index] ?? []))]
	}));
	const images = imagesOf(product, base);
	return {
		available: variants.some(({ available }) => available),
		variants,
		...cheapest(variants),
		...omitNullish({
			tax: gross === true ? "included" : gross === false ? "excluded" : void 0,
			title: ownAt(product, "translation.name") || ownText(product, "name"),
			options: options.length ? options : void 0,
			images: images.length ? images : void 0
		})
	};
}

export { products_exports as t };
//# sourceMappingURL=cart-saleor-late.js.map