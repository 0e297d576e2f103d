import { J as createDisposer } from "./plain.js";
import { h, render } from "preact";
import { useState } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/debug/measuringLines.ts
var silences = {
	unanswered: "the shopper has not answered",
	refused: "what it needs is not permitted",
	privacy_control: "the browser sends Global Privacy Control",
	covered: "ga4 takes the same events",
	not_loaded: "its file could not be loaded"
};
/** @param measuring - `undefined` while the file that counts is not loaded. */
function measuringLines(measuring) {
	if (!measuring) return [{
		name: "Consent",
		value: "not asked yet"
	}];
	return [
		consentLine(measuring),
		queueLine(measuring),
		pixelLine(measuring)
	];
}
function consentLine({ consent, tools }) {
	const name = "Consent";
	if (consent) return {
		name,
		value: `${consent.analytics ? "given" : "refused"}, says ${consent.source}`,
		isBad: !consent.analytics
	};
	const found = tools.map((tool) => tool.name).join(", ");
	return {
		name,
		value: found ? `${found} is here, and the shopper has not answered` : "no tool found and no answer: nothing is counted",
		isBad: !found
	};
}
function pixelLine({ pixels, consent, privacyControl }) {
	const name = "Page’s tags";
	if (pixels === null) return {
		name,
		value: "left out by the option pixels"
	};
	if (privacyControl) return {
		name,
		value: "told nothing: the browser sends Global Privacy Control"
	};
	if (!consent?.analytics) return {
		name,
		value: "told nothing: the shopper has not permitted analytics"
	};
	return {
		name,
		value: pixels.flatMap(({ name: tag, sent, silence, leftTo }) => {
			if (silence === "not_found") return [];
			return [[
				`${tag} ${`${sent} ${sent === 1 ? "event" : "events"}`}`,
				leftTo ? `adds and checkouts left to ${leftTo}` : "",
				silence ? `now silent: ${silences[silence]}` : ""
			].filter(Boolean).join(", ")];
		}).join("; ") || "none of those found that events can be passed on to",
		isBad: pixels.some(({ silence }) => silence === "not_loaded")
	};
}
function queueLine({ hasEndpoint, waiting, held, failures, lastStatus, lastSentMs, lastRefusal }) {
	const name = "Events";
	if (!hasEndpoint) return {
		name,
		value: "no endpoint is set: the shelf sends nothing"
	};
	return {
		name,
		value: [
			held > 0 ? `${held} held until the shopper answers` : "",
			`${waiting} waiting`,
			lastSentMs === null ? "none sent" : `last sent ${new Date(lastSentMs).toISOString().slice(11, 19)} UTC`,
			failures > 0 ? `not taken ${failures === 1 ? "once" : `${failures} times`}: ${lastStatus === 0 ? "no answer" : `HTTP ${lastStatus}`}` : "",
			lastRefusal === null ? "" : `refused: ${lastRefusal.slice(0, 80)}`
		].filter(Boolean).join(", "),
		isBad: failures > 0 || lastRefusal !== null
	};
}

// src/debug/diagnosis.ts
/** What the overlay says, in a merchant's words; the copied report is the same text. */
function diagnose({ version, cart, status, videos, products, live, measuring }) {
	const others = cart?.others.map(({ name, why }) => `${name} (${why})`).join("; ");
	return [
		{
			name: "Version",
			value: version
		},
		{
			name: "Feed",
			value: {
				ready: "read",
				loading: "on its way",
				empty: "nothing to show",
				failed: "not read"
			}[status] ?? status,
			isBad: status === "failed" || status === "empty"
		},
		{
			name: "Videos",
			value: String(videos),
			isBad: videos === 0 && status !== "loading"
		},
		{
			name: "Products",
			value: live > 0 ? `${products}, ${live} with the shop’s own price` : String(products)
		},
		cart ? {
			name: "Cart",
			value: cart.name,
			isBad: cart.name === "link"
		} : {
			name: "Cart",
			value: cart === void 0 ? "looking" : "could not be loaded",
			isBad: cart === null
		},
		...cart ? [{
			name: "Because of",
			value: cart.why
		}] : [],
		...others ? [{
			name: "Also found",
			value: others
		}] : [],
		...measuringLines(measuring)
	];
}
var eventLine = ({ type, video, product, props }) => [
	type,
	video,
	product,
	...Object.entries(props).map(([name, value]) => `${name}=${String(value)}`)
].filter(Boolean).join(" ");
/** The overlay as text, for a message to whoever helps. No address, no id of the visitor. */
function reportText(seen) {
	const where = (subject = "") => subject.replace(/[?#].*/, "");
	const notices = seen.notices.map(({ code, subject, message, remedy }) => `${code}${subject ? ` (${where(subject)})` : ""}: ${message} ${remedy}`);
	return [
		...diagnose(seen).map(({ name, value }) => `${name}: ${value}`),
		"",
		notices.length ? "Notices" : "No notices",
		...notices,
		"",
		"Last events",
		...seen.events.map(eventLine)
	].join("\n");
}

// src/debug/Overlay.tsx
/** The corner window; its words are for the merchant and whoever helps them, so they are English only. */
function Overlay({ seen, copy, close }) {
	const [isOpen, setOpen] = useState(true);
	const [copied, setCopied] = useState("");
	const onCopy = () => {
		copy(reportText(seen)).then(() => setCopied("Copied"), () => setCopied("The browser did not allow it"));
	};
	const bad = seen.notices.length + diagnose(seen).filter(({ isBad }) => isBad).length;
	if (!isOpen) return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: "badge",
		onClick: () => setOpen(true),
		children: ["Reelshelf · ", bad === 0 ? "nothing wrong" : `${bad} to look at`]
	});
	return /* @__PURE__ */ jsxs("section", {
		class: "panel",
		"aria-label": "Reelshelf diagnosis",
		children: [
			/* @__PURE__ */ jsxs("header", { children: [
				/* @__PURE__ */ jsx("h2", { children: "Reelshelf" }),
				/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: onCopy,
					children: copied || "Copy report"
				}),
				/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => setOpen(false),
					children: "Shrink"
				}),
				/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: close,
					children: "Close"
				})
			] }),
			/* @__PURE__ */ jsx("dl", { children: diagnose(seen).map(({ name, value, isBad }) => /* @__PURE__ */ jsxs("div", {
				class: isBad ? "bad" : "",
				children: [/* @__PURE__ */ jsx("dt", { children: name }), /* @__PURE__ */ jsx("dd", { children: value })]
			}, name)) }),
			/* @__PURE__ */ jsx("h3", { children: seen.notices.length === 0 ? "No notices" : "Notices" }),
			/* @__PURE__ */ jsx("ul", { children: seen.notices.map((notice) => /* @__PURE__ */ jsxs("li", { children: [
				/* @__PURE__ */ jsx("b", { children: notice.code }),
				" ",
				notice.subject,
				" ",
				notice.message,
				" ",
				/* @__PURE__ */ jsx("i", { children: notice.remedy })
			] }, `${notice.code} ${notice.subject ?? ""}`)) }),
			/* @__PURE__ */ jsx("h3", { children: "Last events" }),
			/* @__PURE__ */ jsx("ol", { children: seen.events.map((event) => /* @__PURE__ */ jsx("li", { children: eventLine(event) }, event.id)) })
		]
	});
}

// src/debug/Overlay.css?inline
var Overlay_default = ":host{all:initial;z-index:2147483001;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light dark;color:canvastext;font:13px/1.45 system-ui,sans-serif;position:fixed;inset-block-end:12px;inset-inline-start:12px}@media (prefers-color-scheme:dark){:host{--lightningcss-light: ;--lightningcss-dark:initial}}.panel{box-sizing:border-box;overscroll-behavior:contain;border:1px solid color-mix(in srgb, CanvasText 20%, transparent);overflow-wrap:anywhere;background:canvas;border-radius:12px;width:min(400px,100vw - 24px);max-height:min(60vh,560px);padding:14px 16px 16px;overflow:auto;box-shadow:0 8px 32px #0000003d}header{flex-wrap:wrap;align-items:center;gap:8px;display:flex}h2{flex:1;margin:0;font-size:15px}h3{margin:14px 0 4px;font-size:13px}button{border:1px solid color-mix(in srgb, CanvasText 30%, transparent);min-height:32px;color:inherit;font:inherit;background:canvas;border-radius:8px;padding:0 10px}button:focus-visible{outline-offset:2px;outline:2px solid}.badge{border-radius:22px;min-height:44px;box-shadow:0 4px 16px #0003}dl{gap:2px;margin:10px 0 0;display:grid}dl>div{grid-template-columns:92px 1fr;gap:8px;display:grid}dt{opacity:.72}dd{margin:0}.bad dd,li b{color:var(--lightningcss-light,#a31212)var(--lightningcss-dark,#ff9b8f);font-weight:600}ul,ol{gap:6px;margin:0;padding:0;list-style:none;display:grid}li i{opacity:.8;font-style:normal}ol{gap:2px;font:12px/1.45 ui-monospace,monospace}";

// src/debug/startOverlay.ts
/** `?reelshelf-debug`: what this shelf found on the page and did, in a corner of the window. Comes by `import()` only. */
var startOverlay_exports = { get startOverlay() { return startOverlay; } };
var EVERY_MS = 500;
var KEPT_EVENTS = 20;
/** @returns takes the overlay off the page. */
function startOverlay({ window, env, display, feed, events, getCartChoice, measuring }) {
	const disposer = createDisposer();
	const host = window.document.createElement("reelshelf-debug");
	const root = host.attachShadow({ mode: "open" });
	const sheet = new window.CSSStyleSheet();
	sheet.replaceSync(Overlay_default);
	root.adoptedStyleSheets = [sheet];
	window.document.body.append(host);
	disposer.add(() => host.remove());
	let cart;
	const kept = [];
	disposer.add(events.on((event) => {
		kept.unshift(event);
		kept.length = Math.min(kept.length, KEPT_EVENTS);
	}));
	getCartChoice().then((choice) => cart = choice, () => cart = null);
	const lookAtMeasuring = () => {
		const status = measuring.status();
		const privacyControl = Reflect.get(window.navigator, "globalPrivacyControl") === true;
		return status && {
			...status,
			privacyControl
		};
	};
	const look = () => ({
		version: "1.0.0",
		cart,
		status: feed.status.peek(),
		videos: feed.videos.peek().length,
		products: feed.products.peek().size,
		live: feed.quotes.peek().size,
		measuring: lookAtMeasuring(),
		notices: display.said,
		events: [...kept]
	});
	const copy = async (text) => window.navigator.clipboard.writeText(text);
	let cancel = () => {};
	const draw = () => {
		render(h(Overlay, {
			seen: look(),
			copy,
			close: () => disposer.dispose()
		}), root);
		cancel = env.setTimer(draw, EVERY_MS);
	};
	disposer.add(() => {
		cancel();
		render(null, root);
	});
	draw();
	return () => disposer.dispose();
}

export { startOverlay_exports as t };
//# sourceMappingURL=debug.js.map