import { E as useLazy, F as useShelf, O as Card, P as Card_default, T as useCards, a as useStyles, h as apart_default, t as useOnly } from "./shelf.js";
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/ui/layouts/gallery/slides.ts
var append = (list, after = () => {}) => ({
	add(slide) {
		list.append(slide);
		after();
	},
	remove(slide) {
		slide.remove();
		after();
	}
});
/** Shopify's own themes and those made after them: a list that scrolls, and an element around it that counts its slides. */
var shopify = (list) => {
	const slider = list.closest("slider-component");
	return append(list, () => slider?.resetPages?.());
};
/** FlexSlider, which keeps itself at the gallery for jQuery. Not begun yet, it takes all that is there. */
var woocommerce = (list) => {
	const { jQuery } = list.ownerDocument.defaultView;
	const gallery = list.closest(".woocommerce-product-gallery");
	const slider = gallery && jQuery?.(gallery).data("flexslider");
	if (!slider?.addSlide) return append(list);
	return {
		add: (slide) => slider.addSlide?.(slide),
		remove: (slide) => slider.removeSlide?.(slide)
	};
};
var swiper = (list) => {
	const { swiper: slider } = list.parentElement ?? list;
	if (!slider?.appendSlide) return append(list, () => slider?.update?.());
	return {
		add: (slide) => slider.appendSlide?.(slide),
		remove(slide) {
			slide.remove();
			slider.update?.();
		}
	};
};
/** Keeps itself nowhere, unless the theme does. A running one goes only as far as the slides it has counted. */
var splide = (list) => {
	const root = list.closest(".splide");
	const slider = root?.splide;
	if (!slider?.add) return root?.classList.contains("is-initialized") ? null : append(list);
	return {
		add: (slide) => slider.add?.(slide),
		remove(slide) {
			slide.remove();
			slider.refresh?.();
		}
	};
};
var plain = (list) => append(list);
var kinds = [
	[".product__media-list, [id^=\"Slider-Gallery\"]", shopify],
	[".woocommerce-product-gallery__wrapper", woocommerce],
	[".swiper-wrapper", swiper],
	[".splide__list", splide]
];
/** Where product pictures stand on a page; a slider elsewhere is not the product's. */
var PRODUCT = "[class*=\"product\"], [id*=\"product\" i], main";
var pictureIn = (list) => [...list.children].find((child) => child instanceof HTMLElement && !!child.querySelector("img, picture"));
/** The slides around the host, else those of a gallery that is known by its theme's or its slider's names. */
function findSlides(host) {
	const around = host.parentElement;
	const known = kinds.flatMap(([selector, kind]) => [...host.ownerDocument.querySelectorAll(selector)].filter((list) => list === around || list.closest(PRODUCT)).map((list) => ({
		list,
		kind
	})));
	const own = around && {
		list: around,
		kind: plain
	};
	const candidates = [
		...known.filter(({ list }) => list.contains(host)),
		...own && pictureIn(own.list) && own.list.localName !== "body" && isList(own.list) ? [own] : [],
		...known
	];
	for (const { list, kind } of candidates) {
		const first = pictureIn(list);
		const way = first && kind(list);
		if (way) return {
			first,
			...way
		};
	}
	return null;
}
/** More than one picture and nothing else: a tag that stands in the text beside a picture is in no gallery. */
var isList = ({ children }) => [...children].filter((child) => child.querySelector("img, picture")).length > 1;

// src/ui/layouts/gallery/takePlace.ts
/** Classes by which sliders mark one of their slides, and copies of them. */
var STATE = /active|current|selected|clone|duplicate|visible|hidden|prev\b|next\b|zoom/i;
/**
* Moves the host into a slide of its own, after the shop's pictures, whose places and numbers stay as they are.
*
* @returns the shape of the shop's own slides, and the way back; `null` where no gallery was found.
*/
function takePlace(host, poster) {
	const slides = findSlides(host);
	if (!slides) return null;
	const { first } = slides;
	const { width, height } = first.getBoundingClientRect();
	const mark = host.ownerDocument.createComment("reelshelf");
	host.replaceWith(mark);
	const slide = makeSlide(host, first, poster);
	slide.append(host);
	slides.add(slide);
	return {
		ratio: width && height ? width / height : 0,
		leave() {
			if (mark.isConnected) mark.replaceWith(host);
			mark.remove();
			slides.remove(slide);
			slide.remove();
		}
	};
}
/** Alike to the shop's own slides in tag, classes and, where a slider has measured it, size; without their ids and data. */
function makeSlide(host, first, poster = "") {
	const slide = host.ownerDocument.createElement(first.localName);
	slide.className = [...first.classList].filter((name) => !STATE.test(name)).join(" ");
	if (first.style.width) slide.style.width = first.style.width;
	slide.id = "Slide-reelshelf";
	slide.dataset["thumb"] = poster;
	return slide;
}

// src/ui/layouts/gallery/Gallery.tsx
/** Takes its place in the page again, inside the slide. */
var IN_PLACE = ":host{position:relative!important;inset:auto!important;width:100%!important;height:auto!important}";
/** A slide among the shop's own pictures of the product. Where no gallery is found it is a card where the tag stands. */
function Gallery({ heading }) {
	const { deps, feed } = useShelf();
	const shelf = useRef(null);
	const list = useRef(null);
	const ratio = useSignal(null);
	const { ratios, moving, warmUp, onSight } = useCards(shelf);
	const only = useOnly();
	const tools = useLazy(deps.previews !== "off", () => import("./measuring.js").then((n) => n.t));
	useLayoutEffect(() => {
		const poster = feed.videos.peek()[0]?.poster?.src;
		const place = takePlace(deps.host, poster);
		ratio.value = place?.ratio ?? 0;
		if (place) return place.leave;
		deps.display.warn({
			code: "GALLERY_NOT_FOUND",
			message: "The layout gallery found no gallery of product pictures on this page, so the video is shown where the tag stands.",
			remedy: "Name the element that holds the slides: data-target=\"#slides\"."
		});
	}, []);
	return /* @__PURE__ */ jsxs("section", {
		ref: shelf,
		class: "shelf gallery",
		part: "shelf",
		"aria-label": heading || deps.text("heading"),
		style: ratio.value ? { "--ratio": ratio.value } : void 0,
		children: [
			ratio.value !== null && /* @__PURE__ */ jsx(InPlace, {}),
			only && /* @__PURE__ */ jsx("ul", {
				ref: list,
				class: "frame",
				role: "list",
				onPointerEnter: warmUp,
				onFocusIn: warmUp,
				children: /* @__PURE__ */ jsx(Card, {
					...only,
					onSight,
					children: moving.value?.videoId === only.video.id && /* @__PURE__ */ jsx(moving.value.Preview, {
						video: only.video,
						position: 0
					})
				})
			}),
			/* @__PURE__ */ jsx("div", {
				class: "stop",
				children: tools && tools !== "failed" && /* @__PURE__ */ jsx(tools.PreviewTool, {
					list,
					ratios,
					moving
				}, deps.previews)
			})
		]
	});
}
function InPlace() {
	useStyles(IN_PLACE);
	return null;
}

// src/ui/layouts/gallery/Gallery.css?inline
var Gallery_default = ".frame{margin:0;padding:0;list-style:none}.gallery .card{width:100%;max-height:90vh;aspect-ratio:var(--ratio,4 / 5)}.gallery .stop{z-index:4;color:#fff;background:#00000080;border-radius:50%;position:absolute;inset-block-start:4px;inset-inline-end:4px}.gallery .stop:empty{display:none}.gallery .chip{max-width:320px}";

// src/ui/layouts/gallery/layout.ts
var layout_exports = { get layout() { return layout; } };
var layout = {
	View: Gallery,
	css: [
		apart_default,
		Card_default,
		Gallery_default
	]
};

export { layout_exports as t };
//# sourceMappingURL=layout-gallery.js.map