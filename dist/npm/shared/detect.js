import { c as reach, l as reachText } from "./read.js";

// src/cart/detect.ts
var SURE = .5;
var mark = (confidence, why) => ({
	confidence,
	why
});
var findShopify = ({ window }) => {
	const isHosted = reachText(window, "Shopify.shop")?.endsWith(".myshopify.com");
	if (reachText(window, "Shopify.routes.root")?.endsWith("/")) return mark(isHosted ? 1 : .9, "window.Shopify.routes.root");
	return reachText(window, "Shopify.shop") && isPlain(window, "Shopify.theme") ? mark(.7, "window.Shopify.theme") : null;
};
var WOO_GLOBALS = [
	"wc_add_to_cart_params",
	"wc_cart_fragments_params",
	"woocommerce_params",
	"wcSettings",
	"wcBlocksMiddlewareConfig"
];
var findWooCommerce = ({ window }) => {
	const found = WOO_GLOBALS.find((name) => isPlain(window, name));
	if (found) return mark(.9, `window.${found}`);
	return element(window, "meta[name=\"generator\"][content^=\"WooCommerce\"]", .8) ?? element(window, "body.woocommerce,body.woocommerce-page", .7);
};
var findBigCommerce = ({ window }) => {
	if (isPlain(window, "BCData")) return mark(.9, "window.BCData");
	if (typeof reach(window, "stencilBootstrap") === "function") return mark(.8, "window.stencilBootstrap");
	return element(window, "form[data-cart-item-add]", .7) ?? element(window, "[src*=\".bigcommerce.com/s-\"],link[href*=\".bigcommerce.com/s-\"]", .6);
};
var findMagento = ({ window }) => {
	if (typeof reach(window, "hyva.getFormKey") === "function") return mark(.95, "window.hyva");
	if (typeof reach(window, "require") === "function" && reachText(window, "BASE_URL")) return mark(.9, "window.require and window.BASE_URL");
	return element(window, "script[type=\"text/x-magento-init\"]", .8);
};
var findSfcc = ({ window, url }) => {
	if (url.includes("/on/demandware.store/")) return mark(.9, "the page’s address");
	if (isPlain(window, "CQuotient")) return mark(.8, "window.CQuotient");
	return element(window, "[src*=\"/on/demandware.static/\"],link[href*=\"/on/demandware.static/\"]", .8) ?? element(window, ".add-to-cart-url", .6);
};
var findPrestaShop = ({ window }) => {
	if (reachText(window, "prestashop.urls.pages.cart")) return mark(1, "window.prestashop.urls");
	return element(window, "meta[name=\"generator\"][content^=\"PrestaShop\"]", .6);
};
/** Shops whose cart no script of a page can reach: their shelf gets `custom` from the merchant, or links to the product. */
var findClosed = ({ window }) => {
	if (isPlain(window, "Static.SQUARESPACE_CONTEXT")) return mark(.9, "Squarespace, whose cart is closed to scripts (window.Static.SQUARESPACE_CONTEXT)");
	const wix = element(window, "meta[name=\"generator\"][content^=\"Wix.com\"]", .9);
	return wix && {
		...wix,
		why: `Wix, whose cart is closed to scripts (${wix.why})`
	};
};
/** The page's own "add to cart" form. */
var FORM_SELECTOR = "form[action*=\"/cart\"]";
var findForm = ({ window }) => element(window, FORM_SELECTOR, .3);
/** In the order in which they are believed, since some shops carry the marks of two. Headless shops have none: they are named. */
var platformMarks = [
	["shopify", findShopify],
	["woocommerce", findWooCommerce],
	["bigcommerce", findBigCommerce],
	["magento", findMagento],
	["sfcc", findSfcc],
	["prestashop", findPrestaShop],
	["link", findClosed]
];
var confidenceOf = (find, page) => find(page)?.confidence ?? 0;
/** An element with such an id answers to the same name, but is no plain object. */
var isPlain = (window, path) => Object.prototype.toString.call(reach(window, path)) === "[object Object]";
function element(window, selector, confidence) {
	return window.document.querySelector(selector) ? mark(confidence, selector) : null;
}

export { findForm as a, findSfcc as c, platformMarks as d, findBigCommerce as i, findShopify as l, SURE as n, findMagento as o, confidenceOf as r, findPrestaShop as s, FORM_SELECTOR as t, findWooCommerce as u };