import { a as findForm, d as platformMarks, n as SURE } from "./detect.js";
import { n as own, o as ownNumber } from "./read.js";
import { t as frozenLines } from "./frozenLines.js";
import { i as refusal } from "./lines.js";
import { t as createSerial } from "./serial.js";

// src/cart/choose.ts
/** What the page looks like, where the merchant named nothing: platforms in a fixed order, then a form, then a link. */
function chooseCart(page, settings) {
	const found = [...platformMarks, ["form", findForm]].flatMap(([name, find]) => {
		const mark = find(page);
		return mark ? [{
			name,
			...mark
		}] : [];
	});
	const taken = found.find(({ name, confidence }) => confidence >= .5 || name === "form");
	const isOwn = typeof own(settings, "add") === "function";
	const others = found.filter((claim) => isOwn || claim !== taken);
	if (isOwn) return {
		name: "custom",
		why: "cartSettings.add",
		others
	};
	return {
		name: taken?.name ?? "link",
		why: taken?.why ?? "no platform and no cart form was found on this page",
		others
	};
}

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
				return parseAnswer(told, lines, page.url);
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
var PAGE_ANSWER_MS = 3e4;
/**
* The page's cart. What the merchant names comes first; `auto` looks at the page, see {@link chooseCart}. An adapter is loaded only
* when it is the one. Every add is offered to the page first, see {@link offerToPage}.
*
* @param tell - hears which adapter was taken and why, before it is loaded.
*/
async function detectAdapter(page, wanted, settings = {}, tell = () => {}) {
	const adapter = await make(page, wanted, settings, tell);
	return offerToPage(page, adapter, ownNumber(settings, "pageAnswerMs") ?? PAGE_ANSWER_MS);
}
async function make(page, wanted, settings, tell) {
	if (typeof wanted !== "string") {
		const adapter = typeof wanted === "function" ? wanted(page) : wanted;
		tell({
			name: adapter.id,
			why: "the option cart is an adapter",
			others: chooseCart(page, {}).others
		});
		return adapter;
	}
	const found = chooseCart(page, settings);
	const choice = wanted === "auto" ? found : {
		...found,
		name: wanted,
		why: `the option cart says ${wanted}`
	};
	tell(choice);
	return load(choice.name, page, settings);
}
async function load(name, page, settings) {
	switch (name) {
		case "shopify": return (await import("./adapter11.js").then((n) => n.t)).createShopifyCart(page, settings);
		case "shopify-storefront": return (await import("./adapter10.js").then((n) => n.t)).createShopifyStorefrontCart(page, settings);
		case "woocommerce": return (await import("./adapter13.js").then((n) => n.t)).createWooCommerceCart(page, settings);
		case "bigcommerce": return (await import("./adapter.js").then((n) => n.t)).createBigCommerceCart(page, settings);
		case "magento": return (await import("./adapter5.js").then((n) => n.t)).createMagentoCart(page, settings);
		case "sfcc": return (await import("./adapter9.js").then((n) => n.t)).createSfccCart(page, settings);
		case "prestashop": return (await import("./adapter7.js").then((n) => n.t)).createPrestaShopCart(page, settings);
		case "medusa": return (await import("./adapter6.js").then((n) => n.t)).createMedusaCart(page, settings);
		case "vendure": return (await import("./adapter12.js").then((n) => n.t)).createVendureCart(page, settings);
		case "saleor": return (await import("./adapter8.js").then((n) => n.t)).createSaleorCart(page, settings);
		case "form": return (await import("./adapter3.js").then((n) => n.t)).createFormCart(page, settings);
		case "link": return (await import("./adapter4.js").then((n) => n.t)).createLinkCart(page, settings);
		case "custom": {
			const { createCustomCart } = await import("./adapter2.js").then((n) => n.t);
			return createCustomCart(page, {
				...settings,
				canAdd: true
			}, await load(findForm(page) ? "form" : "link", page, settings));
		}
	}
}

export { detectAdapter };