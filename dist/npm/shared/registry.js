import { i as detectWooCommerce, n as detectForm, r as detectShopify } from "./detect.js";
import { t as frozenLines } from "./frozenLines.js";
import { r as refusal } from "./lines.js";
import { a as ownNumber, n as own, t as createSerial } from "./serial.js";

// src/cart/offer.ts
/**
* Offers every add to the page first, as a fetch event offers a request to a service worker: the cancelable DOM event
* `reelshelf:cart_add` on the shelf's element. Taken: the page's answer counts. Cancelled without an answer: refused as `blocked`.
* Neither: the adapter adds.
*
* @param limitMs - how long the page may take to answer.
*/
function offerToPage(page, adapter, limitMs) {
	const serial = createSerial(page.env.setTimer, limitMs);
	return {
		...adapter,
		get canAdd() {
			return adapter.canAdd;
		},
		async add(lines) {
			return await serial.run(async () => {
				const answer = ask(page, lines);
				if (answer === NOBODY) return null;
				const [{ parseAnswer }, told] = await Promise.all([import("./parseAnswer.js").then((n) => n.n), answer]);
				return parseAnswer(told, lines);
			}, (message) => refusal(lines, {
				code: "network",
				message
			})) ?? adapter.add(lines);
		},
		destroy() {
			serial.stop();
			adapter.destroy();
		}
	};
}
var NOBODY = Symbol("nobody");
function ask(page, lines) {
	let answer = NOBODY;
	let isOpen = true;
	const detail = Object.freeze({
		lines: frozenLines(lines),
		respondWith(value) {
			if (!isOpen) return;
			isOpen = false;
			answer = Promise.resolve(value).catch((error) => ({
				ok: false,
				error: String(error)
			}));
		}
	});
	const isAllowed = page.host.dispatchEvent(new CustomEvent("reelshelf:cart_add", {
		bubbles: true,
		composed: true,
		cancelable: true,
		detail
	}));
	isOpen = false;
	if (answer !== NOBODY || isAllowed) return answer;
	return {
		ok: false,
		error: {
			code: "blocked",
			message: "The page cancelled reelshelf:cart_add"
		}
	};
}

// src/cart/registry.ts
/** Below this a mark may be chance. */
var SURE = .5;
var PAGE_ANSWER_MS = 3e4;
/**
* The page's cart. What the merchant names comes first; `auto` looks for the platforms in a fixed order, since some shops carry the
* marks of two. An adapter is loaded only when it is the one. Every add is offered to the page first, see {@link offerToPage}.
*/
async function detectAdapter(page, wanted, settings = {}) {
	const adapter = typeof wanted === "object" ? wanted : typeof wanted === "function" ? wanted(page) : await load(wanted === "auto" ? choose(page, settings) : wanted, page, settings);
	return offerToPage(page, adapter, ownNumber(settings, "pageAnswerMs") ?? PAGE_ANSWER_MS);
}
function choose(page, settings) {
	if (typeof own(settings, "add") === "function") return "custom";
	if (detectShopify(page) >= SURE) return "shopify";
	if (detectWooCommerce(page) >= SURE) return "woocommerce";
	return detectForm(page) > 0 ? "form" : "link";
}
async function load(name, page, settings) {
	switch (name) {
		case "shopify": return (await import("./adapter.js").then((n) => n.t)).createShopifyCart(page, settings);
		case "woocommerce": return (await import("./adapter2.js").then((n) => n.t)).createWooCommerceCart(page, settings);
		case "form": return (await import("./adapter4.js").then((n) => n.t)).createFormCart(page, settings);
		case "link": return (await import("./adapter5.js").then((n) => n.t)).createLinkCart(page, settings);
		case "custom": {
			const { createCustomCart } = await import("./adapter3.js").then((n) => n.t);
			return createCustomCart(page, {
				...settings,
				canAdd: true
			}, await load(detectForm(page) > 0 ? "form" : "link", page, settings));
		}
	}
}

export { detectAdapter };