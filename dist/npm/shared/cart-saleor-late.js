import { x as safeUrl } from "./plain.js";
import { B as ownList, H as ownText, I as known, L as own, R as ownAt, V as ownNumber, _ as moneyFromDecimal, y as prices } from "./common.js";

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
async function loadProducts({ ask, language }, wishes, isWhole, base) {
	const translation = language && `translation(languageCode:${language}){name}`;
	const wholeVariant = `sku quantityLimitPerCustomer ${MEDIA} attributes(variantSelection:VARIANT_SELECTION){attribute{name}values{name}}`;
	const reply = await ask(`query($channel:String){${wishes.map((wish, index) => `p${String(index)}:product(${nameOf(wish)},channel:$channel){...P}`).join(" ")}}fragment P on Product{isAvailableForPurchase ${isWhole ? `name ${translation} ${MEDIA}` : ""} pricing{displayGrossPrices}variants{id quantityAvailable ${isWhole ? wholeVariant : ""} pricing{price ${MONEY} priceUndiscounted ${MONEY}}}}`, {});
	return wishes.map((_, index) => reply.ok ? parseProduct(own(reply.value, `p${index}`), base) : null);
}
/** Ids are `Product:5001` in base 64. A JSON text is a GraphQL text, whatever is in it. */
function nameOf({ productId, ref, url }) {
	const slug = ref?.handle ?? /\/products\/([^/?#]+)/.exec(url ?? "")?.[1] ?? productId;
	const id = ref?.id ?? (slug.startsWith("UHJvZHVjdDo") ? slug : void 0);
	return id ? `id:${JSON.stringify(id)}` : `slug:${JSON.stringify(slug)}`;
}
var texts = (of, path) => of.map((item) => String(ownAt(item, path) ?? ""));
var imagesOf = (of, base) => ownList(of, "media").flatMap((media) => {
	const src = own(media, "type") === "IMAGE" ? safeUrl(own(media, "url"), base) : null;
	return src ? [known({
		src,
		alt: ownText(media, "alt") || void 0
	})] : [];
});
function parseProduct(product, base) {
	const gross = ownAt(product, "pricing.displayGrossPrices");
	const money = (pricing, key) => {
		const amount = ownAt(pricing, `${key}.${gross === false ? "net" : "gross"}`);
		return moneyFromDecimal(own(amount, "amount"), own(amount, "currency"));
	};
	const isOnSale = own(product, "isAvailableForPurchase") !== false;
	const items = ownList(product, "variants");
	const variants = items.flatMap((item) => {
		const id = ownText(item, "id");
		const pricing = own(item, "pricing");
		const max = ownNumber(item, "quantityLimitPerCustomer");
		const chosen = ownList(item, "attributes").map((attribute) => texts(ownList(attribute, "values"), "name").join(", "));
		const available = isOnSale && Boolean(pricing) && own(item, "quantityAvailable") !== 0;
		const quantity = max ? {
			min: 1,
			max,
			increment: 1
		} : void 0;
		const more = known({
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
	const options = texts(ownList(items[0], "attributes"), "attribute.name").map((name, place) => ({
		name,
		values: [...new Set(variants.flatMap((variant) => variant.options?.[place] ?? []))]
	}));
	const images = imagesOf(product, base);
	const { price, compareAt } = cheapest(variants);
	return {
		available: variants.some(({ available }) => available),
		variants,
		...prices(price, compareAt),
		...known({
			tax: gross === true ? "included" : gross === false ? "excluded" : void 0,
			title: ownAt(product, "translation.name") || ownText(product, "name"),
			options: options.length ? options : void 0,
			images: images.length ? images : void 0
		})
	};
}
/** The lowest at which it can be bought now; of what is sold out, the lowest at all. */
function cheapest(variants) {
	const rank = ({ available, price }) => (available ? 0 : 0x38d7ea4c68000) + Number(price?.amount ?? 0x5af3107a4000);
	return variants.reduce((low, next) => rank(next) < rank(low) ? next : low);
}

export { products_exports as t };
//# sourceMappingURL=cart-saleor-late.js.map