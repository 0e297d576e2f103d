import { n as useShelf } from "./context.js";
import { t as Icon } from "./Icon.js";
import { t as useStyles } from "./useStyles.js";
import { a as useLazy, n as Photo } from "./createShelf.js";
import { n as Stepper, r as useDragDown, t as refusalText } from "./refusalText.js";
import { t as useProductText } from "./useProductText.js";
import { useSignal } from "@preact/signals";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/ui/product/QuantityStepper.tsx
/** How many pieces of the product that is open. */
function QuantityStepper({ shop }) {
	const text = useProductText();
	const { quantity, least, most, rule, setQuantity } = shop.product;
	return /* @__PURE__ */ jsx(Stepper, {
		className: "ps-stepper",
		value: quantity.value,
		step: Math.max(1, rule.value?.increment ?? 1),
		least: least.value,
		most: most.value,
		labels: [
			text("quantity"),
			text("less"),
			text("more")
		],
		onStep: (by) => setQuantity(quantity.peek() + by)
	});
}

// src/ui/product/BuyBar.tsx
/** The foot of the sheet: quantity and the one wide button, what became of the last add, and where to go from there. */
function BuyBar({ shop }) {
	const bar = useRef(null);
	const { attempt, nextStep } = shop.product;
	const phase = attempt.value?.phase;
	const isOver = phase === "done" || phase === "undoing" || phase === "kept";
	const isShort = nextStep.value === "view" || nextStep.value === "sold_out";
	const steps = useLazy(true, () => import("./RefusalSteps.js"));
	const hadFocus = bar.current?.matches(":focus-within") ?? false;
	useLayoutEffect(() => {
		if (hadFocus && !bar.current?.matches(":focus-within")) bar.current?.querySelector("[data-lead]")?.focus();
	}, [isOver]);
	return /* @__PURE__ */ jsxs("div", {
		class: "ps-bar",
		ref: bar,
		children: [
			isOver ? /* @__PURE__ */ jsx(AfterAdd, { shop }) : /* @__PURE__ */ jsxs("div", {
				class: "ps-row",
				children: [
					!isShort && /* @__PURE__ */ jsx(QuantityStepper, { shop }),
					/* @__PURE__ */ jsx(MainButton, { shop }),
					nextStep.value === "add" && shop.cart.canCheckOut.value && /* @__PURE__ */ jsx(BuyNow, { shop })
				]
			}, "buy"),
			/* @__PURE__ */ jsx(Said, { shop }),
			steps && steps !== "failed" && /* @__PURE__ */ jsx(steps.RefusalSteps, { shop })
		]
	});
}
function MainButton({ shop }) {
	const { deps } = useShelf();
	const text = useProductText();
	const { nextStep, attempt, total, options, selection, link, add } = shop.product;
	const phase = attempt.value?.phase;
	const step = nextStep.value;
	if (step === "view") return /* @__PURE__ */ jsx("a", {
		class: "ps-main",
		part: "add-to-cart",
		"data-lead": true,
		href: link.value ?? "",
		children: text("viewProduct")
	});
	const isBusy = isUnderWay(phase);
	const isMine = isBusy && !attempt.value?.isBuying;
	const choice = options.value.find((_, place) => selection.value[place] === void 0)?.name ?? options.value[0]?.name ?? "";
	const price = total.value && deps.format.money(total.value);
	const labels = {
		sold_out: text("soldOut"),
		choose: text("choose", { option: choice }),
		add: price ? `${text("add")} · ${price}` : text("add")
	};
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: `ps-main${isMine ? ` ps-${phase}` : ""}`,
		part: "add-to-cart",
		"data-lead": true,
		"aria-disabled": isBusy || step === "sold_out",
		"aria-busy": isMine && phase === "adding",
		onClick: () => !isBusy && void add(),
		children: [isMine && /* @__PURE__ */ jsx(Progress, { phase }), /* @__PURE__ */ jsx("span", { children: isMine ? text(attempt.value?.isUnconfirmed ? "sent" : phase) : labels[step] })]
	});
}
/** The quick way: into the cart, and on to the checkout once the shop has confirmed. */
function BuyNow({ shop }) {
	const text = useProductText();
	const { attempt, buyNow } = shop.product;
	const phase = attempt.value?.phase;
	const isBusy = isUnderWay(phase);
	const isMine = isBusy && attempt.value?.isBuying;
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: `ps-buy${isMine ? ` ps-${phase}` : ""}`,
		"aria-disabled": isBusy,
		"aria-busy": isMine,
		onClick: () => !isBusy && void buyNow(),
		children: [isMine && /* @__PURE__ */ jsx(Progress, { phase }), /* @__PURE__ */ jsx("span", { children: text("buyNow") })]
	});
}
var isUnderWay = (phase) => phase === "adding" || phase === "added";
var Progress = ({ phase }) => phase === "added" ? /* @__PURE__ */ jsx(Icon, { name: "check" }) : /* @__PURE__ */ jsx("span", {
	class: "ps-ring",
	"aria-hidden": "true"
});
function AfterAdd({ shop }) {
	const text = useProductText();
	const { attempt, startOver } = shop.product;
	const { phase, undoToken, request, isUnconfirmed } = attempt.value ?? {};
	const isUndoing = phase === "undoing";
	return /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsxs("div", {
		class: "ps-quiet",
		children: [
			/* @__PURE__ */ jsxs("span", {
				class: "ps-held",
				children: [/* @__PURE__ */ jsx(Icon, {
					name: "check",
					sizePx: 18
				}), text(isUnconfirmed ? "sentToCart" : "inCart")]
			}),
			(isUndoing || undoToken !== void 0) && /* @__PURE__ */ jsx("button", {
				type: "button",
				"aria-disabled": isUndoing,
				"aria-busy": isUndoing,
				onClick: () => request && void shop.cart.undo(request.productId),
				children: text("undo")
			}),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				"aria-disabled": isUndoing,
				onClick: () => !isUndoing && startOver(),
				children: text("addAnother")
			})
		]
	}), /* @__PURE__ */ jsxs("div", {
		class: "ps-row",
		children: [/* @__PURE__ */ jsx("button", {
			type: "button",
			class: "ps-second",
			"data-lead": true,
			onClick: shop.cart.viewCart,
			children: text("viewCart")
		}), shop.cart.canCheckOut.value && /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "ps-main",
			onClick: () => void shop.cart.checkout(),
			children: text("checkOut")
		})]
	})] }, "after");
}
/** What became of the last add, in one sentence; heard by a screen reader when it changes. */
function Said({ shop }) {
	const text = useProductText();
	const attempt = shop.product.attempt.value;
	const refusal = attempt && refusalText({
		...attempt,
		requested: attempt.request.quantity
	}, shop.product.rule.value);
	const words = [];
	if (refusal) words.push(text(refusal.key, refusal.values));
	else if (attempt?.phase === "kept") words.push(text("saidKept"));
	else if (attempt?.phase === "undone") words.push(text("saidUndone"));
	if (shop.cart.isCheckoutRefused.value) words.push(text("checkoutRefused"));
	const isAdded = words.length === 0 && (attempt?.phase === "added" || attempt?.phase === "done");
	return /* @__PURE__ */ jsx("p", {
		class: isAdded ? "ps-hidden" : "ps-said",
		role: "status",
		children: isAdded ? text(attempt.isUnconfirmed ? "saidSent" : "saidAdded", { title: attempt.request.title }) : words.join(" ")
	});
}

// src/ui/product/BuyBar.css?inline
var BuyBar_default = ".ps-bar{padding:12px var(--ps-pad) calc(12px + var(--ps-bottom));border-top:1px solid var(--rs-line);flex:none;container-type:inline-size}.ps-row{flex-wrap:wrap;gap:8px;display:flex}.ps-stepper{border-radius:var(--ps-round);box-shadow:inset 0 0 0 1px color-mix(in srgb, var(--rs-on-surface) 40%, transparent);flex:none;align-items:center;display:flex}.ps .ps-stepper button{border-radius:inherit;place-items:center;width:44px;min-height:48px;display:grid}.ps .ps-stepper [aria-disabled=true]{opacity:.35}.ps-stepper output{text-align:center;font-variant-numeric:tabular-nums;min-width:22px;font-weight:600}.ps .ps-main,.ps .ps-second,.ps .ps-buy{border-radius:var(--ps-round);text-align:center;font-variant-numeric:tabular-nums;min-height:48px;transition:transform var(--rs-fast) var(--rs-ease);flex:132px;justify-content:center;align-items:center;gap:8px;padding:6px 14px;font-size:16px;font-weight:600;text-decoration:none;display:flex}.ps .ps-main{background:var(--rs-accent);color:var(--rs-on-accent)}.ps .ps-main[aria-disabled=true]:not(.ps-adding,.ps-added){background:color-mix(in srgb, var(--rs-on-surface) 10%, var(--rs-surface));color:var(--rs-muted)}.ps .ps-buy{flex-basis:100%;padding-inline:10px}.ps-buy:is(.ps-adding,.ps-added)>:first-child{position:absolute}.ps-buy:is(.ps-adding,.ps-added)>:last-child{opacity:0}@container (width>=350px){.ps .ps-buy{white-space:nowrap;flex:none}.ps .ps-row:has(.ps-buy) .ps-main{padding-inline:10px}}.ps .ps-buy[aria-disabled=true]:not(.ps-adding,.ps-added){color:var(--rs-muted)}.ps :is(.ps-second,.ps-buy){box-shadow:inset 0 0 0 1px color-mix(in srgb, var(--rs-on-surface) 40%, transparent)}.ps :is(.ps-main,.ps-second,.ps-buy):active:not([aria-disabled=true]){transform:scale(.985)}.ps-ring{border:2px solid;border-inline-end-color:#0000;border-radius:50%;width:18px;height:18px;animation:.8s linear infinite ps-turn}@keyframes ps-turn{to{transform:rotate(1turn)}}.ps-added>:first-child{animation:ps-pop var(--rs-fast) var(--rs-ease)}@keyframes ps-pop{0%{opacity:0;transform:scale(.6)}}.ps-quiet{flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:0 20px;margin:-8px 0 4px;font-size:14px;display:flex}.ps-held{flex:1;align-items:center;gap:6px;font-weight:600;display:flex}.ps .ps-quiet button{text-underline-offset:3px;min-height:44px;padding:0;font-size:14px;text-decoration:underline}.ps .ps-quiet [aria-disabled=true]{color:var(--rs-muted)}.ps-said:not(:empty){margin-top:8px;font-size:14px}.ps-steps{flex-wrap:wrap;gap:0 20px;margin-bottom:-8px;display:flex}.ps .ps-steps>*{min-height:44px;color:inherit;text-underline-offset:3px;font-variant-numeric:tabular-nums;align-items:center;padding:0;font-size:14px;font-weight:600;text-decoration:underline;display:inline-flex}.ps .ps-steps [aria-disabled=true]{color:var(--rs-muted);text-decoration:none}";

// src/ui/product/swatch.ts
/** Names of glazes, cloths and paints that shops use and CSS does not know. */
var shades = {
	amber: "#d8922b",
	blush: "#e9c4bd",
	camel: "#c19a6b",
	chalk: "#f1eee6",
	charcoal: "#3b3d40",
	clay: "#b5694a",
	cobalt: "#1f4ba5",
	cream: "#f6efdc",
	denim: "#4f6d8f",
	ecru: "#e4dcc6",
	emerald: "#1f7a57",
	forest: "#2f4f3a",
	graphite: "#4a4c50",
	ink: "#1d2433",
	lilac: "#c3aed6",
	mint: "#b7dfc8",
	moss: "#6d7b4c",
	mustard: "#d2a02c",
	natural: "#e3d5bd",
	oat: "#ddcfb6",
	ochre: "#c98a2b",
	petrol: "#1f5a66",
	rose: "#d9969b",
	ruby: "#9b1b3b",
	rust: "#a4512b",
	sage: "#a3b18a",
	sand: "#d8c4a0",
	slate: "#5d6873",
	stone: "#b9b3a7",
	terracotta: "#c1674a"
};
/** Words that CSS takes for a colour and a shop does not mean as one. */
var NOT_A_SHADE = [
	"transparent",
	"inherit",
	"initial",
	"unset",
	"revert",
	"currentcolor",
	"canvas",
	"field",
	"mark",
	"menu",
	"highlight",
	"text"
];
/** Whether an option is one of colours, by its name. */
var isColourOption = (name) => /^(colou?rs?|shades?|farbe|couleur|color|colore|kleur|cor|färg|farve)$/i.test(name.trim());
/** CSS colour of a value such as `Moss` or `Navy`; `null` when it is not known. The text label stands beside it in any case. */
function swatchOf(value) {
	const name = value.trim().toLowerCase();
	if (Object.hasOwn(shades, name)) return shades[name] ?? null;
	return /^[a-z]{3,20}$/.test(name) && !NOT_A_SHADE.includes(name) && CSS.supports("color", name) ? name : null;
}

// src/ui/product/OptionGroup.tsx
/** One option as a radio group: one Tab stop, arrow keys choose. A sold-out value can be looked at, an impossible one cannot. */
function OptionGroup({ option, asked, onChoose }) {
	const text = useProductText();
	const labelId = useId();
	const group = useRef(null);
	const selected = option.values.find(({ isSelected }) => isSelected);
	const open = option.values.filter(({ state }) => state !== "impossible");
	const tabStop = selected ?? open[0];
	const withSwatches = isColourOption(option.name);
	useEffect(() => {
		if (!asked) return;
		group.current?.scrollIntoView({ block: "nearest" });
		group.current?.querySelector("[tabindex=\"0\"]")?.focus();
	}, [asked]);
	const onKeyDown = (event) => {
		const step = stepOf(event, group.current);
		if (step === 0) return;
		event.preventDefault();
		const at = open.findIndex(({ isSelected }) => isSelected);
		const next = open[(Math.max(0, at) + (at < 0 ? 0 : step) + open.length) % open.length];
		if (!next) return;
		onChoose(next.value);
		group.current?.querySelectorAll("[role=\"radio\"]")[option.values.indexOf(next)]?.focus();
	};
	return /* @__PURE__ */ jsxs("div", {
		class: "ps-option",
		role: "radiogroup",
		"aria-labelledby": labelId,
		ref: group,
		onKeyDown,
		children: [/* @__PURE__ */ jsxs("p", {
			class: "ps-legend",
			children: [
				/* @__PURE__ */ jsx("span", {
					id: labelId,
					children: option.name
				}),
				" ",
				selected && /* @__PURE__ */ jsx("bdi", {
					class: "ps-chosen",
					children: selected.value
				})
			]
		}), /* @__PURE__ */ jsx("div", {
			class: "ps-values",
			children: option.values.map(({ value, state, isSelected }) => {
				const shade = withSwatches ? swatchOf(value) : null;
				return /* @__PURE__ */ jsxs("button", {
					type: "button",
					role: "radio",
					part: "variant",
					class: `ps-value ps-${state}`,
					"aria-checked": isSelected,
					"aria-disabled": state === "impossible",
					"aria-label": state === "available" ? void 0 : text(state === "sold_out" ? "valueSoldOut" : "valueImpossible", { value }),
					tabIndex: value === tabStop?.value ? 0 : -1,
					onClick: () => state !== "impossible" && onChoose(value),
					children: [shade && /* @__PURE__ */ jsx("span", {
						class: "ps-swatch",
						style: { background: shade }
					}), /* @__PURE__ */ jsx("bdi", { children: value })]
				}, value);
			})
		})]
	});
}
/** +1 for the next value, -1 for the one before, 0 for any other key. Left and right follow the direction of reading. */
function stepOf({ key }, group) {
	const forward = group && getComputedStyle(group).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
	if (key === "ArrowDown" || key === forward) return 1;
	return key === "ArrowUp" || key === "ArrowLeft" || key === "ArrowRight" ? -1 : 0;
}

// src/ui/product/OptionGroup.css?inline
var OptionGroup_default = ".ps-option{margin-top:16px}.ps-legend{font-size:14px;font-weight:600}.ps-chosen{color:var(--rs-muted);margin-inline-start:2px;font-weight:400}.ps-values{flex-wrap:wrap;gap:8px;margin-top:8px;display:flex}.ps .ps-value{border-radius:var(--ps-round);min-width:52px;max-width:100%;min-height:44px;box-shadow:inset 0 0 0 1px color-mix(in srgb, var(--rs-on-surface) 40%, transparent);overflow-wrap:anywhere;transition:box-shadow var(--rs-fast);justify-content:center;align-items:center;gap:8px;padding:6px 14px;display:inline-flex}.ps .ps-value[aria-checked=true]{box-shadow:inset 0 0 0 2px var(--rs-accent);font-weight:600}.ps .ps-sold_out{color:var(--rs-muted);text-decoration:line-through}.ps .ps-impossible{color:var(--rs-muted);box-shadow:inset 0 0 0 1px var(--rs-line);opacity:.6}.ps-swatch{border-radius:50%;flex:none;width:20px;height:20px;margin-inline-start:-4px;box-shadow:inset 0 0 0 1px #80808080}.ps .ps-about{margin-top:16px}.ps-link{min-height:44px;color:inherit;text-underline-offset:3px;align-items:center;margin-top:8px;font-size:14px;text-decoration:underline;display:inline-flex}";

// src/ui/product/ProductChips.tsx
/** The video's other products, one tap away. Nothing when there is only one. */
function ProductChips({ shop }) {
	const { player } = useShelf();
	const text = useProductText();
	const { siblings, product } = shop.product;
	const row = useRef(null);
	const openId = product.value?.id;
	useEffect(() => {
		row.current?.querySelector("[aria-current=\"true\"]")?.scrollIntoView({
			block: "nearest",
			inline: "nearest"
		});
	}, [openId]);
	if (siblings.value.length < 2) return null;
	return /* @__PURE__ */ jsx("div", {
		ref: row,
		class: "ps-chips",
		role: "group",
		"aria-label": text("inThisVideo"),
		children: siblings.value.map((sibling) => /* @__PURE__ */ jsxs("button", {
			type: "button",
			class: "ps-chip",
			"aria-current": sibling.id === openId,
			onClick: () => player.openProduct(sibling.id, "panel"),
			children: [/* @__PURE__ */ jsx(Photo, {
				image: sibling.image,
				className: "ps-chipPhoto"
			}), /* @__PURE__ */ jsx("span", { children: /* @__PURE__ */ jsx("bdi", { children: sibling.title }) })]
		}, sibling.id))
	});
}

// src/ui/product/Price.tsx
/** Price of one piece, with the former one struck. Keeps its place while the platform is asked, so that nothing jumps. */
function Price({ shop }) {
	const { deps } = useShelf();
	const text = useProductText();
	const { price, compareAt, isFrom } = shop.product.price.value;
	const { left, tax } = shop.product;
	const status = shop.product.liveStatus.value;
	const now = price && deps.format.money(price);
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsxs("p", {
			class: "ps-price",
			part: "price",
			"aria-live": "polite",
			"aria-atomic": "true",
			"aria-busy": status === "asking",
			children: [now && /* @__PURE__ */ jsx("b", { children: isFrom ? text("priceFrom", { price: now }) : now }), compareAt && /* @__PURE__ */ jsxs("s", { children: [/* @__PURE__ */ jsxs("span", {
				class: "ps-hidden",
				children: [text("was"), " "]
			}), deps.format.money(compareAt)] })]
		}),
		now && tax.value && /* @__PURE__ */ jsx("p", {
			class: "ps-note",
			children: text(tax.value === "included" ? "taxIncluded" : "taxExcluded")
		}),
		now && status === "silent" && /* @__PURE__ */ jsx("p", {
			class: "ps-note",
			children: text("priceUnsure")
		}),
		left.value !== null && /* @__PURE__ */ jsx("p", {
			class: "ps-note",
			children: text("onlyLeft", { left: left.value })
		})
	] });
}

// src/ui/product/ProductHead.tsx
/** Picture, name, rating and price. The heading takes the focus when the sheet opens. */
function ProductHead({ shop, heading, headingId }) {
	const { deps } = useShelf();
	const text = useProductText();
	const { product, pictures } = shop.product;
	const shown = product.value;
	if (!shown) return null;
	const { title, rating } = shown;
	const all = pictures.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "ps-head",
		children: [/* @__PURE__ */ jsxs("div", {
			class: "ps-frame",
			...all.length > 1 ? {
				tabIndex: 0,
				role: "group",
				"aria-label": text("pictures", { title })
			} : {},
			children: [all.map((image, place) => /* @__PURE__ */ jsx(Photo, {
				image,
				alt: image.alt ?? "",
				className: "ps-photo",
				eager: place === 0
			}, image.src)), all.length > 1 && /* @__PURE__ */ jsx("span", {
				class: "ps-more",
				"aria-hidden": "true",
				children: all.length
			})]
		}, `${shown.id} ${all[0]?.src}`), /* @__PURE__ */ jsxs("div", {
			class: "ps-words",
			children: [
				/* @__PURE__ */ jsx("h2", {
					class: "ps-title",
					id: headingId,
					ref: heading,
					tabIndex: -1,
					children: /* @__PURE__ */ jsx("bdi", { children: title })
				}),
				rating && rating.count > 0 && /* @__PURE__ */ jsxs("p", {
					class: "ps-rating",
					children: [/* @__PURE__ */ jsx("span", {
						class: "ps-hidden",
						children: text("rating", {
							value: rating.value,
							count: rating.count
						})
					}), /* @__PURE__ */ jsxs("span", {
						"aria-hidden": "true",
						children: [
							/* @__PURE__ */ jsx("span", {
								class: "ps-star",
								children: "★"
							}),
							" ",
							rating.value.toLocaleString(deps.env.locale),
							" (",
							deps.format.compact(rating.count),
							")"
						]
					})]
				}),
				/* @__PURE__ */ jsx(Price, { shop })
			]
		})]
	});
}

// src/ui/product/ProductHead.css?inline
var ProductHead_default = ".ps-chips{margin-block:0 16px;margin-inline:calc(-1 * var(--ps-pad)) 40px;padding:2px var(--ps-pad);scroll-padding-inline:var(--ps-pad);scrollbar-width:none;gap:8px;display:flex;overflow-x:auto;-webkit-mask-image:linear-gradient(90deg,#0000,#000 12px calc(100% - 20px),#0000);mask-image:linear-gradient(90deg,#0000,#000 12px calc(100% - 20px),#0000)}.ps .ps-chip{padding:4px;border-radius:var(--ps-round);max-width:190px;min-height:44px;box-shadow:inset 0 0 0 1px var(--rs-line);flex:none;align-items:center;gap:8px;padding-inline-end:12px;font-size:13px;display:flex}.ps .ps-chip[aria-current=true]{box-shadow:inset 0 0 0 2px var(--rs-accent);font-weight:600}.ps-chip>:only-child{padding-inline-start:8px}.ps-chip>span{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.ps-chipPhoto{object-fit:cover;border-radius:calc(var(--ps-round) - 4px);flex:none;width:36px;height:36px}.ps-head{flex-wrap:wrap;align-items:flex-start;gap:8px 14px;display:flex}.ps-frame{aspect-ratio:4/5;border-radius:var(--ps-round);background:color-mix(in srgb, var(--rs-on-surface) 7%, transparent);scroll-snap-type:x mandatory;overscroll-behavior-x:contain;scrollbar-width:none;flex:none;width:92px;display:flex;overflow:auto hidden}.ps-more{box-sizing:border-box;color:#fff;text-align:center;background:#0000009e;border-radius:10px;flex:none;align-self:flex-end;width:20px;height:20px;margin-block-end:6px;margin-inline-start:-26px;font-size:11px;line-height:20px;position:sticky;inset-inline-end:6px}.ps-panel .ps-frame{aspect-ratio:1;width:100%;max-height:36dvh}.ps-panel .ps-head:first-child{padding-top:52px}.ps-photo{object-fit:cover;scroll-snap-align:start;flex:none;width:100%;height:100%;display:block}.ps-head:first-child .ps-words{padding-inline-end:40px}.ps-words{flex:132px;gap:4px;min-width:0;display:grid}.ps-title{overflow-wrap:anywhere;-webkit-line-clamp:3;-webkit-box-orient:vertical;font-size:18px;font-weight:600;line-height:1.25;display:-webkit-box;overflow:hidden}.ps-panel .ps-title{font-size:20px}.ps-rating,.ps-about,.ps-note{color:var(--rs-muted);font-size:13px}.ps-price{font-variant-numeric:tabular-nums;min-height:28px;font-size:20px}.ps-price b{font-weight:600}.ps-price s{color:var(--rs-muted);margin-inline-start:6px;font-size:15px}";

// src/ui/product/ProductSheet.css?inline
var ProductSheet_default = ".ps{--ps-pad:16px;--ps-round:calc(var(--rs-radius) - 2px);--ps-bottom:env(safe-area-inset-bottom,0px);box-sizing:border-box;background:var(--rs-surface);width:100%;max-height:max(62dvh,min(430px,92dvh));color:var(--rs-on-surface);font-family:var(--rs-font);text-align:start;animation:ps-rise var(--rs-slow) var(--rs-ease);border-start-start-radius:calc(var(--rs-radius) + 8px);border-start-end-radius:calc(var(--rs-radius) + 8px);flex-direction:column;margin-top:auto;font-size:15px;line-height:1.4;display:flex;position:relative;overflow:hidden;box-shadow:0 -8px 32px #00000038}@keyframes ps-rise{0%{transform:translateY(100%)}}.ps-panel{--ps-pad:20px;max-height:none;box-shadow:none;animation:ps-show var(--rs-fast) var(--rs-ease);border-radius:0;margin:0;overflow:visible}@keyframes ps-show{0%{opacity:0}}.ps *,.ps :before{box-sizing:border-box}.ps p,.ps h2{margin:0}.ps button{appearance:none;color:inherit;font:inherit;cursor:pointer;-webkit-tap-highlight-color:transparent;touch-action:manipulation;background:0 0;border:0;margin:0}.ps [aria-disabled=true]{cursor:default}.ps :is(button,a):focus-visible{outline:2px solid var(--rs-on-surface);outline-offset:2px}.ps-title:focus{outline:none}.ps-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.ps-grip{touch-action:none;cursor:grab;flex:none;place-items:center;height:22px;display:grid}.ps-grip:before{content:\"\";background:var(--rs-on-surface);opacity:.25;border-radius:2px;width:36px;height:4px}.ps-panel .ps-grip{visibility:hidden;height:12px}.ps .ps-close{z-index:1;border-radius:50%;place-items:center;width:44px;height:44px;display:grid;position:absolute;inset-block-start:24px;inset-inline-end:6px}.ps:has(.ps-head:first-child) .ps-close{inset-block-start:12px}.ps-panel .ps-close.ps-close{inset-block-start:14px}.ps-body{overscroll-behavior:contain;min-height:0;padding:0 var(--ps-pad) 12px;scrollbar-width:thin;flex:auto;overflow-y:auto}.ps-lost{padding-block:28px 16px;padding-inline-end:56px}.ps-panel .ps-body{overflow:visible}.ps-panel .ps-bar{background:var(--rs-surface);position:sticky;inset-block-end:0}@media (height<=480px){.ps:not(.ps-panel){overscroll-behavior:contain;overflow-y:auto}.ps:not(.ps-panel) .ps-body{flex:none;overflow:visible}}@media (prefers-reduced-motion:reduce){.ps,.ps *{transition:none;animation:none}}@media (forced-colors:active){.ps button,.ps .ps-main{border:1px solid buttontext}.ps .ps-value[aria-checked=true]{border:3px solid highlight}.ps-swatch{forced-color-adjust:none}}";

// src/ui/product/useSheetFocus.ts
/**
* Moves the focus to the sheet's heading when it opens and back to where it was when it closes, unless it has gone elsewhere
* meanwhile. What it came from may be gone by then (a tag's moment passes, a list made room): then to another way to a product.
*/
function useSheetFocus(surface, heading) {
	useLayoutEffect(() => {
		const sheet = surface.current;
		const root = sheet?.getRootNode();
		if (!sheet || !(root instanceof ShadowRoot)) return;
		const before = root.activeElement;
		const dialog = sheet.closest("dialog");
		heading.current?.focus({ preventScroll: true });
		return () => {
			const now = root.activeElement;
			if (now && now !== dialog && !sheet.contains(now)) return;
			if (before instanceof HTMLElement && before.isConnected && before !== dialog) return before.focus({ preventScroll: true });
			requestAnimationFrame(() => dialog?.querySelector("button[part~=\"product\"]")?.focus({ preventScroll: true }));
		};
	}, []);
}

// src/ui/product/ProductSheet.tsx
/** The sheet's own comes last: what it says about calm and forced colours holds for all of them. */
var css = ProductHead_default + OptionGroup_default + BuyBar_default + ProductSheet_default;
var LEAVE = {
	duration: 150,
	easing: "ease-in",
	fill: "forwards"
};
/** The product that the shopper asked for, as a sheet over the lower part of a phone or a panel beside the video. Nothing while none is open. */
function ProductSheet() {
	const { shop, loadShop } = useShelf();
	const isFailed = useSignal(false);
	useStyles(css);
	const models = shop.value;
	useEffect(() => {
		if (models) return;
		loadShop().catch(() => {
			isFailed.value = true;
		});
	}, [models]);
	if (models) return models.product.product.value ? /* @__PURE__ */ jsx(Sheet, { shop: models }) : null;
	return isFailed.value ? /* @__PURE__ */ jsx(NotLoaded, {}) : null;
}
/** The product can still be bought on its own page. */
function NotLoaded() {
	const { feed, player } = useShelf();
	const text = useProductText();
	const url = feed.products.value.get(player.wantedProduct.value?.productId ?? "")?.url;
	return /* @__PURE__ */ jsxs("section", {
		class: "ps",
		part: "product",
		"aria-label": text("notLoaded"),
		children: [/* @__PURE__ */ jsx("button", {
			type: "button",
			class: "ps-close",
			part: "close",
			"aria-label": text("closeProduct"),
			onClick: player.closeProduct,
			children: /* @__PURE__ */ jsx(Icon, { name: "close" })
		}), /* @__PURE__ */ jsxs("div", {
			class: "ps-body ps-lost",
			children: [/* @__PURE__ */ jsx("p", {
				role: "alert",
				children: text("notLoaded")
			}), url && /* @__PURE__ */ jsx("a", {
				class: "ps-link",
				href: url,
				children: text("details")
			})]
		})]
	});
}
function Sheet({ shop }) {
	const { deps } = useShelf();
	const text = useProductText();
	const headingId = useId();
	const surface = useRef(null);
	const heading = useRef(null);
	const { options, asked, choose, close, product } = shop.product;
	const isPanel = deps.device.wide.value;
	const isCalm = deps.device.reducedMotion.value;
	const { url, description } = product.value ?? {};
	useSheetFocus(surface, heading);
	const leave = () => {
		const from = surface.current?.style.transform || "none";
		if (isPanel || isCalm || !surface.current) return close();
		surface.current.animate([{ transform: from }, { transform: "translateY(100%)" }], LEAVE).onfinish = close;
	};
	useDragDown(surface, leave, !isPanel, isCalm);
	const onKeyDown = (event) => {
		if (event.key === "Tab") return;
		event.stopPropagation();
		if (event.key !== "Escape") return;
		event.preventDefault();
		leave();
	};
	return /* @__PURE__ */ jsxs("section", {
		ref: surface,
		class: `ps${isPanel ? " ps-panel" : ""}`,
		part: "product",
		"aria-labelledby": headingId,
		onKeyDown,
		children: [
			/* @__PURE__ */ jsx("div", { class: "ps-grip" }),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: "ps-close",
				part: "close",
				"aria-label": text("closeProduct"),
				onClick: leave,
				children: /* @__PURE__ */ jsx(Icon, { name: "close" })
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "ps-body",
				children: [
					/* @__PURE__ */ jsx(ProductChips, { shop }),
					/* @__PURE__ */ jsx(ProductHead, {
						shop,
						heading,
						headingId
					}),
					options.value.map((option) => /* @__PURE__ */ jsx(OptionGroup, {
						option,
						asked: asked.value?.option === option.name ? asked.value : null,
						onChoose: (value) => choose(option.name, value)
					}, option.name)),
					isPanel && description && /* @__PURE__ */ jsx("p", {
						class: "ps-about",
						children: description
					}),
					url && /* @__PURE__ */ jsx("a", {
						class: "ps-link",
						href: url,
						children: text("details")
					})
				]
			}),
			/* @__PURE__ */ jsx(BuyBar, { shop })
		]
	});
}

export { ProductSheet };