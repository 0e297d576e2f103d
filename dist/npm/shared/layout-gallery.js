import { N as apart_default, U as useCards, W as usePassingStyles, X as useLazy, q as Card, rt as useShelf, s as useOnly, tt as Card_default } from "./shelf.js";
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
/** The same, with one more small picture after the last one, if there are any. */
var withThumb = (way, last, thumb, mark) => {
	const copy = last && copyThumb(last, thumb);
	if (!copy) return way;
	return {
		add(slide) {
			mark(copy, slide);
			last.after(copy);
			way.add(slide);
		},
		remove(slide) {
			copy.remove();
			way.remove(slide);
		}
	};
};
/** Shopify's own themes and those made after them: a list that scrolls, and elements around it that count its slides and show the chosen one. */
var shopify = (list, thumb) => {
	const slider = list.closest("slider-component");
	const gallery = list.closest("media-gallery");
	const thumbs = gallery?.querySelectorAll("[id^=\"GalleryThumbnails\"] [data-target]");
	const way = append(list, () => slider?.resetPages?.());
	return withThumb(way, thumbs && [...thumbs].at(-1), thumb, (copy, slide) => {
		copy.dataset["target"] = slide.dataset["mediaId"] = slide.id;
		copy.addEventListener("click", () => gallery?.setActiveMedia?.(slide.id, false));
	});
};
/** Bootstrap's carousel, which counts its slides whenever it moves: PrestaShop's themes, among others. */
var bootstrap = (list, thumb) => {
	const { id } = list.closest(".carousel") ?? {};
	const thumbs = id ? list.ownerDocument.querySelectorAll(`[data-bs-target="#${CSS.escape(id)}"][data-bs-slide-to]`) : [];
	return withThumb(append(list), [...thumbs].at(-1), thumb, (copy) => {
		copy.dataset["bsSlideTo"] = String(list.children.length);
	});
};
/** FlexSlider, which keeps itself at the gallery for jQuery. Not begun yet, it takes all that is there. */
var woocommerce = (list, thumb) => {
	const { jQuery } = list.ownerDocument.defaultView;
	const gallery = list.closest(".woocommerce-product-gallery");
	const slider = gallery && jQuery?.(gallery).data("flexslider");
	if (!slider?.addSlide) return append(list);
	const thumbs = gallery?.querySelector(".flex-control-thumbs");
	const last = thumbs?.lastElementChild;
	return {
		add(slide) {
			const copy = last && copyThumb(last, thumb);
			if (copy) last.after(copy);
			slider.addSlide?.(slide);
			if (copy?.nextSibling) thumbs?.lastElementChild?.remove();
		},
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
	[".splide__list", splide],
	[".carousel-inner", bootstrap]
];
/** Classes by which sliders mark one of their slides, and copies of them. */
var STATE = /active|current|selected|clone|duplicate|visible|hidden|prev\b|next\b|zoom/i;
var withoutState = ({ classList }) => [...classList].filter((name) => !STATE.test(name)).join(" ");
function copyThumb(last, { src, label }) {
	const copy = last.cloneNode(true);
	for (const part of [copy, ...copy.querySelectorAll("*")]) {
		for (const name of [
			"id",
			"srcset",
			"sizes",
			"aria-current",
			"aria-describedby"
		]) part.removeAttribute(name);
		if (part.className) part.setAttribute("class", withoutState(part));
		if (part.localName === "source") part.remove();
		if (part.localName === "button") part.setAttribute("aria-label", label);
		if (part instanceof HTMLImageElement) Object.assign(part, {
			src,
			alt: label
		});
	}
	return copy;
}
/** Where product pictures stand on a page; a slider elsewhere is not the product's. */
var PRODUCT = "[class*=\"product\"], [id*=\"product\" i], main";
var pictureIn = (list) => [...list.children].find((child) => child instanceof HTMLElement && !!child.querySelector("img, picture"));
/** The slides around the host, else those of a gallery that is known by its theme's or its slider's names. */
function findSlides(host, thumb) {
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
		const way = first && kind(list, thumb);
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
/** A page that throws the slide out so often, one time right after the other, does not want it. */
var MAX_TRIES = 5;
var FORGET_MS = 3e3;
/**
* Moves the host into a slide of its own, after the shop's pictures, whose places and numbers stay as they are; again, where the shop draws
* its gallery anew for another variant, and where a gallery comes later than the shelf.
*
* @param onPlace - told the shape of the shop's own slides, `null` while there is no gallery.
* @param setTimer - of the shelf.
* @returns the way back.
*/
function keepPlace(host, thumb, onPlace, setTimer) {
	let place = null;
	let tries = 0;
	let forget = () => {};
	let frame = 0;
	const enter = () => {
		place = takePlace(host, thumb);
		onPlace(place?.ratio ?? null);
	};
	const observer = new MutationObserver(() => {
		if (place?.slide.isConnected) return;
		if (!place) {
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				if (host.isConnected && tries < MAX_TRIES && findSlides(host, thumb)) enter();
			});
			return;
		}
		place.leave();
		tries++;
		forget();
		forget = setTimer(() => tries = 0, FORGET_MS);
		if (tries < MAX_TRIES && host.isConnected) enter();
		else onPlace(place = null);
	});
	enter();
	observer.observe(host.ownerDocument, {
		childList: true,
		subtree: true
	});
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
		forget();
		place?.leave();
	};
}
function takePlace(host, thumb) {
	const slides = findSlides(host, thumb);
	if (!slides) return null;
	const { first } = slides;
	const ratio = ratioOf(first.querySelector("img")) || ratioOf(first);
	const mark = host.ownerDocument.createComment("reelshelf");
	host.replaceWith(mark);
	const slide = makeSlide(host, first, thumb);
	slide.append(host);
	slides.add(slide);
	return {
		slide,
		ratio,
		leave() {
			if (mark.isConnected) mark.replaceWith(host);
			mark.remove();
			if (slide.isConnected) slides.remove(slide);
			slide.remove();
		}
	};
}
/** Of the picture where it is there: a slider that has just begun has not measured its slides. */
function ratioOf(element) {
	const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
	return height > 0 ? width / height : 0;
}
/** Alike to the shop's own slides in tag, classes and, where a slider has measured it, size; without their ids and data. */
function makeSlide(host, first, thumb) {
	const slide = host.ownerDocument.createElement(first.localName);
	slide.className = withoutState(first);
	if (first.style.width) slide.style.width = first.style.width;
	slide.style.listStyle = "none";
	slide.id = "Slide-reelshelf";
	slide.dataset["thumb"] = thumb.src;
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
		const [video] = feed.videos.peek();
		const { handle = "" } = feed.creators.peek().get(video?.creator ?? "") ?? {};
		const thumb = {
			src: video?.poster?.src ?? "",
			label: deps.text(handle ? "cardLabel" : "cardLabelOwn", {
				creator: handle,
				title: video?.title ?? ""
			})
		};
		let isFound = false;
		const onPlace = (found) => {
			isFound = found !== null;
			ratio.value = found ?? 0;
		};
		const leave = keepPlace(deps.host, thumb, onPlace, (run, ms) => deps.env.setTimer(run, ms));
		if (!isFound) import("./feed-plain.js").then((n) => n.t).then((words) => deps.display.warn(words.noGallery), () => {});
		return leave;
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
	usePassingStyles(IN_PLACE);
	return null;
}

// src/ui/layouts/gallery/Gallery.css?inline
var Gallery_default = ".frame{margin:0;padding:0;list-style:none}.gallery .card{width:100%;max-height:90vh;aspect-ratio:var(--ratio,4 / 5)}.gallery .stop{z-index:4;color:#fff;background:#00000080;border-radius:50%;position:absolute;inset-block-start:4px;inset-inline-end:4px}.gallery .stop:empty{display:none}.gallery .chip{max-width:320px}@container (width<=160px){.gallery .handle{-webkit-line-clamp:1}}";

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