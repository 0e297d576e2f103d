import { t as safeUrl } from "./safeUrl.js";
import { t as moneyFromDecimal } from "./price2.js";
import { i as ownId, n as own, s as ownText } from "./read.js";

// src/cart/adapters/link/pageProduct.ts
/**
* What the page itself says of the product it sells, for shops that have no other way to tell: JSON-LD of schema.org's `Product` and
* `ProductGroup`, else the `product:` metadata of Open Graph. Other products than the page's are not known.
*/
function createPageProducts(page) {
	const read = (wish) => fromJsonLd(page, wish) ?? fromMeta(page, wish);
	return {
		getProduct: (wish) => Promise.resolve(read(wish)),
		getProducts: (wishes) => Promise.resolve(new Map(wishes.flatMap((wish) => {
			const live = read(wish);
			return live ? [[wish.productId, live]] : [];
		})))
	};
}
function fromJsonLd(page, wish) {
	const found = [...page.window.document.querySelectorAll("script[type=\"application/ld+json\"]")].flatMap((script) => nodes(parse(script.textContent ?? "")));
	const names = [
		wish.productId,
		wish.ref?.id,
		wish.ref?.sku
	].filter(Boolean);
	const isNamed = (node) => names.includes(ownId(node, "productID")) || names.includes(ownId(node, "sku")) || names.includes(ownId(node, "productGroupID"));
	const node = found.find(isNamed) ?? (isThisPage(page, wish) && found.length === 1 ? found[0] : void 0);
	return node === void 0 ? null : toLive(node, page.url);
}
/** Every product of a document, which may be one, a list, or an `@graph`. */
function nodes(value) {
	if (Array.isArray(value)) return value.flatMap(nodes);
	const types = list(own(value, "@type"));
	if (types.includes("Product") || types.includes("ProductGroup")) return [value];
	return nodes(own(value, "@graph") ?? []);
}
function toLive(node, base) {
	const variants = list(own(node, "hasVariant")).flatMap((item) => {
		const offer = offerOf(item);
		const id = ownId(item, "productID") ?? ownId(item, "sku");
		return id && offer ? [{
			id,
			...ownText(item, "sku") ? { sku: ownText(item, "sku") ?? "" } : {},
			...offer
		}] : [];
	});
	const cheapest = [...variants].filter(({ available, price }) => available && price).sort((a, b) => Number(a.price?.amount) - Number(b.price?.amount))[0];
	const offer = offerOf(node) ?? (variants.length ? {
		available: variants.some(({ available }) => available),
		...cheapest?.price ? { price: cheapest.price } : {}
	} : null);
	if (!offer) return null;
	const images = list(own(node, "image")).flatMap((image) => {
		const src = safeUrl(typeof image === "string" ? image : own(image, "url") ?? own(image, "contentUrl"), base);
		return src ? [{ src }] : [];
	});
	return {
		...offer,
		...images.length ? { images } : {},
		variants: variants.length > 1 ? variants : []
	};
}
/** Price and stock of one product: of its one offer, or of the cheapest of several. */
function offerOf(node) {
	const [first] = list(own(node, "offers")).flatMap((offer) => {
		const specification = list(own(offer, "priceSpecification")).find((each) => !/(ListPrice|StrikethroughPrice)$/.test(ownText(each, "priceType") ?? ""));
		const currency = ownText(offer, "priceCurrency") ?? ownText(specification, "priceCurrency");
		const price = moneyFromDecimal(ownId(offer, "price") ?? ownId(offer, "lowPrice") ?? ownId(specification, "price"), currency);
		return price ? [{
			available: !/(OutOfStock|SoldOut|Discontinued)$/.test(ownText(offer, "availability") ?? ""),
			price
		}] : [];
	}).sort((a, b) => Number(b.available) - Number(a.available) || Number(a.price.amount) - Number(b.price.amount));
	return first ?? null;
}
function fromMeta(page, wish) {
	if (!isThisPage(page, wish)) return null;
	const content = (name) => page.window.document.querySelector(`meta[property="product:${name}"]`)?.getAttribute("content") ?? void 0;
	const price = moneyFromDecimal(content("price:amount"), content("price:currency"));
	return price ? {
		available: !/^(oos|out of stock)$/i.test(content("availability") ?? ""),
		price,
		variants: []
	} : null;
}
/** Shops may have one path for all products and name them in the query: what both addresses name there has to be the same. */
function isThisPage(page, { url }) {
	if (!url) return false;
	const [wanted, here] = [new URL(url, page.url), new URL(page.url)];
	const isSame = ([name, value]) => (here.searchParams.get(name) ?? value) === value || /^(utm_|variant$)/.test(name);
	return wanted.pathname === here.pathname && [...wanted.searchParams].every(isSame);
}
var list = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

export { isThisPage as n, createPageProducts as t };