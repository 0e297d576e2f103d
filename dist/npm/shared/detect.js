import { c as reachText, s as reach } from "./serial.js";

// src/cart/detect.ts
/**
* Cheap marks of each platform, for choosing an adapter before any adapter is loaded. Confidence from 0 to 1; nothing here goes to the
* network or waits.
*/
function detectShopify(page) {
	const { window } = page;
	if (reachText(window, "Shopify.routes.root")?.endsWith("/")) return reachText(window, "Shopify.shop")?.endsWith(".myshopify.com") ? 1 : .9;
	return reachText(window, "Shopify.shop") && typeof reach(window, "Shopify.theme") === "object" ? .7 : 0;
}
var WOO_GLOBALS = [
	"wc_add_to_cart_params",
	"wc_cart_fragments_params",
	"woocommerce_params",
	"wcSettings",
	"wcBlocksMiddlewareConfig"
];
function detectWooCommerce(page) {
	const { window } = page;
	const isSettings = (name) => Object.prototype.toString.call(reach(window, name)) === "[object Object]";
	if (WOO_GLOBALS.some(isSettings)) return .9;
	const { document } = window;
	if (document.querySelector("meta[name=\"generator\"][content^=\"WooCommerce\"]")) return .8;
	return document.querySelector("body.woocommerce,body.woocommerce-page") ? .7 : 0;
}
/** The page's own "add to cart" form. */
var FORM_SELECTOR = "form[action*=\"/cart\"]";
var detectForm = (page) => page.window.document.querySelector("form[action*=\"/cart\"]") ? .3 : 0;

export { detectWooCommerce as i, detectForm as n, detectShopify as r, FORM_SELECTOR as t };