import { $t as messageOf, Xt as sharedGains, bt as plainText, cn as ownId, dn as ownText, fn as reach, ht as readCookie, ln as ownList, mt as forgetCookie, on as getOwn, qt as quantityOf } from "./common.js";
import { B as failure } from "./plain.js";

// src/cart/adapters/magento/pageConfig.ts
/**
* What Luma's own product page knows of its configurable product: the numbers behind the names of the options. Saves asking for them,
* and works in shops whose GraphQL is shut off. `null` where this is not that product's page, or the choice is not one of its own.
*/
function readPageConfig(page, { ref, url, options = [] }) {
	for (const script of page.window.document.querySelectorAll("script[type=\"text/x-magento-init\"]")) {
		const config = configIn(script.textContent ?? "");
		const id = ownId(config, "productId");
		const isHere = url && new URL(url, page.url).pathname === new URL(page.url).pathname;
		if (!id || (ref?.id ? ref.id !== id : !isHere)) continue;
		const fields = {};
		const attributes = Object.values(getOwn(config, "attributes") ?? {});
		for (const attribute of attributes) {
			const option = options.find(({ name }) => name === ownText(attribute, "label") || name === ownText(attribute, "code"));
			const value = ownList(attribute, "options").find((candidate) => ownText(candidate, "label") === option?.value);
			const valueId = ownId(value, "id");
			if (valueId) fields[`super_attribute[${ownId(attribute, "id")}]`] = valueId;
		}
		if (attributes.length && Object.keys(fields).length === attributes.length) return {
			id,
			fields,
			available: true
		};
	}
	return null;
}
/** `{ "<selector>": { "<module>": { jsonConfig | spConfig } } }` */
function configIn(text) {
	if (!/"(?:json|sp)Config"/.test(text)) return void 0;
	try {
		const init = JSON.parse(text);
		return Object.values(init).flatMap((widgets) => Object.values(widgets)).map((module) => getOwn(module, "jsonConfig") ?? getOwn(module, "spConfig")).find(Boolean);
	} catch {
		return;
	}
}

// src/cart/adapters/magento/addItem.ts
/** What the shop has to be asked for; a product that is not known yet is looked up. */
async function findAddItem(page, catalog, line, signal) {
	const { variantId, sku = variantId ?? "", quantity, ref, options = [], properties } = line;
	const item = (id, sold) => ({
		variantId: id,
		quantity,
		sold
	});
	if (properties && variantId && ref?.id) {
		const kept = Object.entries(properties).filter(([name]) => /^(super_attribute|options)\[\d+\]$/.test(name));
		return item(variantId, {
			id: ref.id,
			fields: Object.fromEntries(kept),
			available: true
		});
	}
	const name = [sku, variantId ?? ""].find((candidate) => catalog.known.has(candidate)) ?? sku;
	const known = catalog.known.get(name) ?? (line.sku ? readPageConfig(page, line) : null);
	if (known) return item(name, known);
	const loaded = await catalog.load([line], true, signal);
	if (!loaded.ok) return loaded.error;
	const live = loaded.value.get(line.productId);
	const variants = live?.variants ?? [];
	const isChosen = (value, index) => options.some((option) => option.name === live?.options?.[index]?.name && option.value === value);
	const found = variants.find(({ id }) => id === sku || id === variantId) ?? variants.find((variant) => variant.options?.length && variant.options.every(isChosen)) ?? (variantId === void 0 && variants.length === 1 ? variants[0] : void 0);
	const sold = found && catalog.known.get(found.id);
	if (sold) return item(found.id, sold);
	return {
		code: variants.length && variantId === void 0 ? "options_required" : "invalid_variant",
		message: `"${sku}" is no SKU of ${line.productId}`
	};
}

// src/cart/adapters/magento/display.ts
function createMagentoDisplay({ window }, { isHyva, call, load }) {
	const send = (type, detail) => window.dispatchEvent(new CustomEvent(type, { detail }));
	return {
		async show(...sections) {
			if (isHyva()) {
				call(reach(window, "hyva"), "setCookie", "mage-cache-sessid", "", -1, true);
				send("reload-customer-section-data");
				return "done";
			}
			const customerData = await load("Magento_Customer/js/customer-data");
			call(customerData, "invalidate", sections);
			return call(customerData, "reload", sections, true) ? "done" : "none";
		},
		openCart() {
			if (isHyva()) return window.document.querySelector("#cart-drawer") !== null && send("toggle-cart", { isOpen: true });
			const dropdown = call(call(window, "jQuery", "[data-block=\"minicart\"]"), "find", "[data-role=\"dropdownDialog\"]");
			return Boolean(reach(dropdown, "length") && call(dropdown, "dropdownDialog", "open"));
		}
	};
}

// src/cart/adapters/magento/post.ts
function createMagentoPost({ window }, { ask, section }, { isHyva, call, load }) {
	const { document } = window;
	/** The form key of now: the cookie's, Hyvä's, which it makes when asked, or a form's; another one than `refused`. */
	const keyBut = (refused) => [
		readCookie(document, "form_key"),
		call(reach(window, "hyva"), "getFormKey"),
		reach(document.querySelector("input[name=\"form_key\"]"), "value")
	].find((key) => typeof key === "string" && key !== "" && key !== refused);
	return {
		async post(path, fields, signal) {
			let refused;
			const send = async () => {
				if (!keyBut(refused) && !isHyva()) call({ make: await load("Magento_PageCache/js/form-key-provider") }, "make", {});
				refused = keyBut(refused) ?? "";
				return ask(path, {
					form: String(new URLSearchParams({
						...fields,
						form_key: refused
					})),
					redirect: "manual",
					signal
				});
			};
			let reply = await send();
			if (isSentAway(reply)) reply = await send();
			return isSentAway(reply) ? failure({
				code: "session_expired",
				message: "The shop did not take the form key"
			}) : reply;
		},
		async reason(reply, signal) {
			const kept = await section("messages", signal);
			const refusal = [...cookieMessages(document), ...kept.ok ? ownList(kept.value, "messages") : []].findLast((message) => ownText(message, "type") !== "success");
			return plainText(ownText(reply, "messages") ?? ownText(refusal, "text"));
		}
	};
}
/** A wrong form key is answered with a redirect to the cart's page; a challenge or a firewall comes as a page. */
var isSentAway = (reply) => !reply.ok && reply.error.code === "blocked" && /^(0|3..)$/.test(String(reply.error.httpStatus));
/** Reads the messages and takes them away, so that the theme does not say the same again on the next page. */
function cookieMessages(document) {
	const text = readCookie(document, "mage-messages");
	forgetCookie(document, "mage-messages");
	try {
		return ownList({ list: JSON.parse(text?.replaceAll("+", " ") ?? "") }, "list");
	} catch {
		return [];
	}
}

// src/cart/adapters/magento/refusals.ts
/** Magento has no codes for its refusals, only words in the shop's language. These are its English ones; the first that fit count. */
var WORDS = {
	sold_out: /out of stock|in stock status/,
	quantity_min: /fewest/,
	quantity_limit: /maximum qty|the most you/,
	quantity_increment: /in quantities of/,
	not_purchasable: /trying to add is not/,
	not_enough_stock: /requested qty|not enough items|only \d+ of/,
	options_required: /option|specify|choose/,
	conflict: /quote item/,
	invalid_variant: /wasn't found|does not exist/
};
/**
* Why a change was refused.
*
* @param wanted - pieces that the cart would have held after it.
*/
function explainRefusal(message, wanted, { available, left = Infinity } = { available: true }) {
	const words = message.toLowerCase();
	const said = Object.entries(WORDS).find(([, pattern]) => pattern.test(words))?.[0];
	const code = available ? said ?? (wanted > left ? "not_enough_stock" : "validation") : "sold_out";
	const limit = Number(/(?:only|most you may purchase is) (\d+) ?(?:of|\.|$)/.exec(words)?.[1] ?? left);
	return {
		code,
		message: message || "The shop gave no reason",
		...limit < Infinity ? { limit } : {}
	};
}

// src/cart/adapters/magento/changes.ts
var changes_exports = { get createMagentoChanges() { return createMagentoChanges; } };
/** All that changes the cart. A product can be shown without it, so it comes after. */
function createMagentoChanges(parts) {
	const { page, requests, scripts, readCart } = parts;
	const { post, reason } = createMagentoPost(page, requests, scripts);
	const display = createMagentoDisplay(page, scripts);
	const add = async (lines, before, signal) => {
		const sent = [];
		for (const line of lines) sent.push(await sendLine(parts, post, line, signal));
		let error = sent.find(({ unknown }) => unknown)?.unknown;
		const after = await readCart(signal);
		if (!after.ok) return error ?? after.error;
		const added = sharedGains(sent.map(({ item }) => item), before.lines, after.value.lines);
		for (const [index, { item, reply }] of sent.entries()) {
			if (!reply || (added[index]?.actual ?? 0) >= item.quantity) continue;
			error ??= reply.ok ? await explain(reason, item, reply.value, quantityOf(after.value.lines, item.variantId), signal) : reply.error;
		}
		return {
			added,
			...error ? { error } : {},
			state: after.value,
			show: () => display.show("cart", "messages")
		};
	};
	return {
		add,
		async setQuantity(key, quantity, signal) {
			const reply = quantity ? await post("checkout/sidebar/updateItemQty/", {
				item_id: key,
				item_qty: String(quantity)
			}, signal) : await post("checkout/sidebar/removeItem/", { item_id: key }, signal);
			if (!reply.ok) return reply.error;
			const { body } = reply.value;
			return getOwn(body, "success") === true ? null : explainRefusal(ownText(body, "error_message") ?? messageOf(body), quantity);
		},
		...display
	};
}
async function sendLine({ page, catalog, tokenOptionId }, post, line, signal) {
	const { quantity, attribution = {}, variantId = "" } = line;
	const item = await findAddItem(page, catalog, line, signal);
	if ("code" in item) return {
		item: {
			variantId,
			quantity,
			sold: {
				id: "",
				fields: {},
				available: true
			}
		},
		unknown: item
	};
	const { id, fields } = item.sold;
	const [token] = Object.values(attribution);
	const tokenField = token && tokenOptionId ? { [`options[${tokenOptionId}]`]: token } : {};
	return {
		item,
		reply: await post("checkout/cart/add/", {
			product: id,
			qty: String(quantity),
			...fields,
			...tokenField
		}, signal)
	};
}
/** Why an add was refused. */
async function explain(reason, { quantity, sold }, { status, body }, inCart, signal) {
	if (status >= 400) return {
		code: "unknown",
		message: messageOf(body),
		httpStatus: status
	};
	const message = await reason(body, signal);
	if (!message && !getOwn(body, "backUrl")) return {
		code: "invalid_variant",
		message: "The shop has no such product"
	};
	return {
		...explainRefusal(message, inCart + quantity, getOwn(body, "product") ? { available: false } : sold),
		inCart
	};
}

export { changes_exports as t };
//# sourceMappingURL=cart-magento-late.js.map