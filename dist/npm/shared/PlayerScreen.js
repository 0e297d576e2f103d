import { t as __exportAll } from "./rolldown-runtime.js";
import { n as useShelf } from "./context.js";
import { a as useLazy, i as priceLine, n as Photo, o as createTranslate, r as DisclosureLabel } from "./createShelf.js";
import { t as useStyles } from "./useStyles.js";
import { n as usePlayer, t as PlayerProvider } from "./playerContext.js";
import { b as hash32 } from "./select.js";
import { t as Icon } from "./Icon.js";
import { batch, computed, createModel, effect, signal, untracked, useModel, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";

// src/ui/player/ProductLine.tsx
/** A product to press: picture, title, price, and what it was before. */
function ProductLine({ product, className, isNow = false, onOpen, children }) {
	const { deps, feed } = useShelf();
	const { text } = usePlayer();
	const { now, before, isSoldOut } = priceLine(product, deps.format, feed.facts.value.get(product.id));
	return /* @__PURE__ */ jsxs("button", {
		type: "button",
		class: `pl-product ${className}`,
		part: "product",
		"data-now": isNow,
		"data-product": product.id,
		onClick: onOpen,
		children: [
			children,
			/* @__PURE__ */ jsxs("span", {
				class: "pl-productWords",
				children: [
					/* @__PURE__ */ jsx("span", {
						class: "pl-productTitle",
						children: product.title
					}),
					" ",
					/* @__PURE__ */ jsx("span", {
						class: "pl-price",
						part: "price",
						children: isSoldOut ? text("soldOut") : /* @__PURE__ */ jsxs(Fragment, { children: [
							/* @__PURE__ */ jsx("b", { children: now }),
							" ",
							before && /* @__PURE__ */ jsxs("s", { children: [/* @__PURE__ */ jsxs("span", {
								class: "pl-hidden",
								children: [text("was"), " "]
							}), before] })
						] })
					})
				]
			}),
			/* @__PURE__ */ jsx("span", {
				class: "pl-flip",
				children: /* @__PURE__ */ jsx(Icon, {
					name: "forward",
					sizePx: 18
				})
			})
		]
	});
}

// src/ui/player/productsOf.ts
/** The products of a video's tags, each once, in the tags' order. A tag whose product is not in the feed is left out. */
function productsOf(video, products) {
	return [...new Set(video.tags?.map((tag) => tag.product))].flatMap((id) => products.get(id) ?? []);
}

// src/i18n/en/player.ts
/** English texts of the player as it opens. Labels of buttons say what a press does. What comes later is in `playerExtras.ts`. */
var playerTexts = {
	playerLabel: "Videos from creators",
	slide: "video",
	slideLabel: "{index} of {count}: {creator}. {title}",
	close: "Close",
	play: "Play",
	pause: "Pause",
	fast: "2× speed",
	sound: "Sound",
	soundOn: "Turn sound on",
	soundOff: "Turn sound off",
	captionsNone: "Captions: off",
	captionsIn: "Captions: {language}",
	soldOut: "Sold out",
	was: "was"
};

// src/media/autoplay.ts
/** Whether a video may start now. Being refused by the browser is another matter: see {@link afterRefusal}. */
function mayAutoplay({ asked, visible, reducedMotion, saveData }) {
	return visible && (asked || !reducedMotion && !saveData);
}
/**
* What to do when the browser refused `play()`: browsers let a silent video start where they refuse one with sound, so sound
* is given up once; a refused silent video (Low Power Mode) waits for the shopper's tap.
*/
function afterRefusal(wasMuted) {
	return wasMuted ? "wait_for_tap" : "retry_muted";
}

// src/media/preload.ts
/**
* The video that is watched comes first: its neighbours fetch nothing before its first picture, only their header until it is
* wholly there, and the next one alone is fetched ahead. The one before was usually watched and is still there.
*/
function warmthOf({ offset, hasFrame, isBuffered, saveData }) {
	if (offset === 0) return "auto";
	if (!hasFrame || saveData) return "none";
	if (offset === 1) return isBuffered ? "auto" : "metadata";
	return isBuffered ? "metadata" : "none";
}

// src/media/playback.ts
/** The state of a media nothing has been told about. `claimedSeconds` is the feed's word, until the header gives the true one. */
function createPlaybackState(claimedSeconds = 0, muted = true) {
	return {
		phase: "idle",
		hasFrame: false,
		positionSeconds: 0,
		durationSeconds: claimedSeconds,
		bufferedSeconds: 0,
		muted,
		caption: "",
		error: null
	};
}
/**
* Playback is pessimistic: state follows facts and nothing else, so a button never shows what was only asked for.
* A failed media stays failed; what the element still says afterwards is noise.
*/
function advancePlayback(state, fact) {
	if (state.phase === "failed") return fact.type === "muted" ? {
		...state,
		muted: fact.muted
	} : state;
	switch (fact.type) {
		case "loaded": return {
			...state,
			phase: state.phase === "idle" ? "paused" : state.phase,
			durationSeconds: fact.durationSeconds || state.durationSeconds
		};
		case "playing": return {
			...state,
			phase: "playing",
			positionSeconds: fact.positionSeconds
		};
		case "frame": return state.hasFrame ? state : {
			...state,
			hasFrame: true
		};
		case "time": return {
			...state,
			positionSeconds: fact.positionSeconds,
			bufferedSeconds: fact.bufferedSeconds
		};
		case "paused": {
			const isMore = state.phase === "ended" || state.phase === "blocked";
			return {
				...state,
				phase: isMore ? state.phase : "paused",
				positionSeconds: fact.positionSeconds
			};
		}
		case "stalled": return {
			...state,
			phase: state.hasFrame ? "stalled" : "loading"
		};
		case "looped": return {
			...state,
			positionSeconds: 0
		};
		case "ended": return {
			...state,
			phase: "ended",
			positionSeconds: state.durationSeconds || state.positionSeconds
		};
		case "muted": return {
			...state,
			muted: fact.muted
		};
		case "caption": return {
			...state,
			caption: fact.text
		};
		case "blocked": return {
			...state,
			phase: "blocked"
		};
		case "error": return {
			...state,
			phase: "failed",
			error: fact.error,
			caption: ""
		};
	}
}

// src/models/tagMoments.ts
var isNow = (tag, positionSeconds) => positionSeconds >= (tag.start ?? 0) && positionSeconds < (tag.end ?? Infinity);
/** The tags whose moment it is, as places in `video.tags`. A tag without times has all of the video. */
function tagsAt(video, positionSeconds) {
	const places = [];
	video.tags?.forEach((tag, place) => {
		if (isNow(tag, positionSeconds)) places.push(place);
	});
	return places;
}
/**
* The tag for the product bar: of those whose moment it is, the one that began last; between moments the one that was there
* last, and before all of them the first, so that there is always something to buy and nothing jumps back and forth.
*/
function barTag(video, positionSeconds) {
	const tags = video.tags ?? [];
	const startOf = (place) => tags[place]?.start ?? 0;
	const later = (best, place) => best === null || startOf(place) > startOf(best) ? place : best;
	const latest = (places) => places.reduce(later, null);
	const begun = [...tags.keys()].filter((place) => startOf(place) <= positionSeconds);
	return latest(tagsAt(video, positionSeconds)) ?? latest(begun) ?? 0;
}

// src/models/slideModel.ts
/**
* One of the three places that slides are shown in. A place keeps its player and its element from video to video; asked for
* something before the player's file is there, it does it then.
*/
var SlideModel = createModel((deps, onFact) => {
	/** Place of the video on the shelf; -1 while nothing is shown here. */
	const index = signal(-1);
	const video = signal(null);
	const state = signal(createPlaybackState());
	const phase = computed(() => state.value.phase);
	const hasFrame = computed(() => state.value.hasFrame);
	const caption = computed(() => state.value.caption);
	/** The next slide may use the line: this one is wholly fetched, or never will be. */
	const isBuffered = computed(() => {
		const { bufferedSeconds, durationSeconds, phase } = state.value;
		return phase === "failed" || durationSeconds > 0 && bufferedSeconds >= durationSeconds - .5;
	});
	const tagKey = computed(() => video.value ? tagsAt(video.value, state.value.positionSeconds).join() : "");
	/** Places in `video.tags` whose moment it is. */
	const activeTags = computed(() => tagKey.value.split(",").filter(Boolean).map(Number));
	const bar = computed(() => video.value ? barTag(video.value, state.value.positionSeconds) : 0);
	/** Grows with every fetching of a player, so that one that comes late is not used. */
	let turn = 0;
	let host = null;
	let made = null;
	/** What the player is to have been told, whether it is there yet or not. */
	let media = null;
	/** What the player has been given of it; between the two lies the fetching of the player's file. */
	let loaded = null;
	let warmth = "none";
	let wantsPlay = false;
	let muted = true;
	let lang = null;
	const hear = (fact) => batch(() => {
		state.value = advancePlayback(state.value, fact);
		onFact(fact);
	});
	const fail = (detail) => hear({
		type: "error",
		atMs: deps.env.monotonicMs(),
		error: "unsupported",
		detail
	});
	const makeSource = (factory, inside) => {
		if (made?.factory === factory) return made.source;
		made?.source.destroy();
		const source = factory(inside, hear, deps.env);
		source.setMuted(muted);
		made = {
			factory,
			source
		};
		return source;
	};
	const load = async () => {
		const wanted = media;
		if (!wanted || !host || warmth === "none" && !made) return;
		const mine = ++turn;
		const factory = await deps.loadSource(wanted.sources).catch(() => null);
		if (mine !== turn || !host) return;
		if (!factory) return fail("no player for these sources");
		const source = makeSource(factory, host);
		source.load(wanted, warmth);
		loaded = wanted;
		source.showCaptions(lang);
		if (wantsPlay) source.play();
	};
	const drop = () => {
		turn++;
		media = loaded = null;
		wantsPlay = false;
		made?.source.unload();
	};
	/** Gives the place its element, or takes it away together with the player in it. */
	const attach = (element) => {
		if (element === host) return;
		made?.source.destroy();
		made = loaded = null;
		host = element;
		load();
	};
	/** Shows `next` without playing it; `null` empties the place. */
	const show = (at, next, title, warm) => {
		index.value = at;
		if (next !== video.value) {
			drop();
			video.value = next;
			state.value = createPlaybackState(next?.duration, muted);
			if (next) media = {
				sources: next.sources,
				captions: next.captions ?? [],
				title,
				...next.duration ? { durationSeconds: next.duration } : {}
			};
		} else if (warm === warmth) return;
		warmth = warm;
		load();
	};
	const play = () => {
		wantsPlay = true;
		if (media && loaded === media) made?.source.play();
	};
	const pause = () => {
		wantsPlay = false;
		made?.source.pause();
	};
	/** Tries a failed video once more. */
	const retry = () => {
		state.value = createPlaybackState(video.value?.duration, muted);
		wantsPlay = true;
		load();
	};
	const setMuted = (next) => {
		muted = next;
		made?.source.setMuted(next);
	};
	const showCaptions = (next) => {
		lang = next;
		made?.source.showCaptions(next);
	};
	const seek = (positionSeconds) => made?.source.seek(positionSeconds);
	const setRate = (rate) => made?.source.setRate(rate);
	effect(() => () => attach(null));
	return {
		index,
		video,
		state,
		phase,
		hasFrame,
		caption,
		isBuffered,
		activeTags,
		bar,
		attach,
		show,
		play,
		pause,
		retry,
		setMuted,
		showCaptions,
		seek,
		setRate
	};
});

// src/models/lateWatch.ts
/**
* The watch reducer, which is fetched beside the first video and not before it. Inputs carry their own time, so those that come
* earlier simply wait; nothing is lost but the moment its outcome is told.
*/
function createLateWatch(code, durationSeconds, tell) {
	let waiting = [];
	let advance = null;
	code.then(({ createWatch, advanceWatch }) => {
		let state = createWatch(durationSeconds);
		advance = (input) => {
			const next = advanceWatch(state, input);
			state = next.state;
			next.outcomes.forEach(tell);
		};
		waiting?.forEach(advance);
		waiting = null;
	}, () => {
		waiting = null;
	});
	return (input) => {
		if (advance) advance(input);
		else waiting?.push(input);
	};
}

// src/models/slideVisit.ts
function createSlideVisit({ video, position, trigger, record, monotonicMs, watchCode }) {
	const subject = {
		video: video.id,
		creator: video.creator,
		position
	};
	let durationSeconds = video.duration ?? null;
	let hasStarted = false;
	let hasLeft = false;
	/** A visit that was interrupted by a hidden page goes on in a new watch; what was told once is not told again. */
	const told = /* @__PURE__ */ new Set();
	let toldUniqueMs = 0;
	const once = (key, run) => {
		if (told.has(key)) return;
		told.add(key);
		run();
	};
	const tell = (outcome) => {
		switch (outcome.type) {
			case "viewed": return once("viewed", () => record("video_viewed", subject, { surface: "player" }));
			case "engaged": return once("engaged", () => record("video_engaged", subject, { reason: outcome.reason }));
			case "progressed": return once(`progressed ${outcome.percent}`, () => record("video_progressed", subject, { percent: outcome.percent }));
			case "watched": {
				const { type: _, ...props } = outcome;
				const leftMs = props.durationMs > 0 ? Math.max(0, props.durationMs - toldUniqueMs) : Infinity;
				const uniqueMs = Math.min(props.uniqueMs, leftMs);
				toldUniqueMs += uniqueMs;
				return record("video_watched", subject, {
					...props,
					uniqueMs
				});
			}
		}
	};
	const begin = () => createLateWatch(watchCode, durationSeconds, tell);
	let watch = begin();
	const feed = (input) => {
		if (!hasLeft) watch(input);
	};
	const close = () => feed({
		type: "leave",
		atMs: monotonicMs()
	});
	return {
		get hasStarted() {
			return hasStarted;
		},
		setTrigger(next) {
			trigger = next;
		},
		sample(state, visible) {
			if (hasLeft) return;
			const playing = state.phase === "playing";
			if (playing && !hasStarted) {
				hasStarted = true;
				record("video_started", subject, {
					trigger,
					surface: "player"
				});
			}
			feed({
				type: "sample",
				atMs: monotonicMs(),
				positionSeconds: state.positionSeconds,
				playing,
				visible,
				muted: state.muted
			});
		},
		duration(seconds) {
			durationSeconds = seconds;
			feed({
				type: "duration",
				seconds
			});
		},
		looped: () => feed({
			type: "looped",
			atMs: monotonicMs()
		}),
		interaction: (reason) => feed({
			type: "interaction",
			reason,
			atMs: monotonicMs()
		}),
		sawTags(productIds) {
			if (hasLeft) return;
			for (const product of productIds) once(`tag ${product}`, () => record("tag_viewed", {
				...subject,
				product
			}, {}));
		},
		shared(method) {
			record("video_shared", subject, { method });
			feed({
				type: "interaction",
				reason: "shared",
				atMs: monotonicMs()
			});
		},
		hide() {
			if (hasLeft) return;
			close();
			watch = begin();
		},
		leave() {
			close();
			hasLeft = true;
		}
	};
}

// src/models/playbackModel.ts
var PLACES = 3;
/**
* What plays in the open player. Three places hold the slide that is watched and its neighbours, whatever the shelf's length;
* place `n` shows the slides whose index leaves `n` when divided by three, so a swipe moves one place and keeps two.
*
* Lives as long as the player's screen; disposing it says what was watched and lets go of every element.
*/
var PlaybackModel = createModel((deps, feed, player) => {
	const { device, env } = deps;
	const slides = [
		0,
		1,
		2
	].map((place) => new SlideModel(deps, (fact) => hear(place, fact)));
	const placeOf = (at) => slides[(at % PLACES + PLACES) % PLACES];
	const current = computed(() => placeOf(player.index.value));
	/** The shopper, or the autoplay policy for them, wants the slide to play. */
	const wanted = signal(false);
	const isFast = signal(false);
	const shouldPlay = computed(() => player.isOpen.value && wanted.value && device.visible.value);
	const isSilent = computed(() => current.value.state.value.muted);
	/** Languages of the slide's captions, in the feed's order. */
	const captions = computed(() => player.video.value?.captions ?? []);
	/** The captions that are shown: while there is no sound, or because the shopper chose them. */
	const captionLang = computed(() => {
		const wish = player.captionsLang.value;
		if (player.captionsOff.value || wish === null && !player.muted.value) return null;
		const langs = captions.value.map((file) => file.lang);
		const base = (lang) => lang.split("-")[0];
		const fits = [
			(lang) => lang === wish,
			(lang) => lang === env.locale,
			(lang) => base(lang) === base(env.locale),
			() => true
		];
		for (const fit of fits) {
			const lang = langs.find(fit);
			if (lang !== void 0) return lang;
		}
		return null;
	});
	const watchCode = import("./watch.js").then((n) => n.r);
	let visit = null;
	let asked = true;
	const hear = (place, fact) => {
		const slide = slides[place];
		if (!slide || slide !== current.value || slide.index.value !== player.index.value || !player.isOpen.value) return;
		if (fact.type === "loaded" && fact.durationSeconds > 0) visit?.duration(fact.durationSeconds);
		if (fact.type === "looped") visit?.looped();
		if (fact.type === "ended") {
			visit?.looped();
			slide.seek(0);
			slide.play();
		}
		if (fact.type === "blocked") {
			if (afterRefusal(player.muted.value) === "retry_muted") {
				player.setMuted(true);
				slide.setMuted(true);
				slide.play();
			} else wanted.value = false;
		}
		if (fact.type === "paused" && shouldPlay.value) wanted.value = false;
		visit?.sample(slide.state.value, device.visible.value);
		sawTags();
	};
	const sawTags = () => {
		const slide = current.value;
		if (slide.phase.value !== "playing" || !device.visible.value) return;
		const tags = slide.video.value?.tags ?? [];
		const seen = slide.activeTags.value.filter((place) => hasPoint(tags[place]) || place === slide.bar.value);
		visit?.sawTags(seen.map((place) => tags[place]?.product ?? "").filter((id) => feed.products.value.has(id)));
	};
	const leave = (slide) => {
		if (isFast.value) slide.setRate(1);
		isFast.value = false;
		visit?.leave();
		visit = null;
	};
	const titleOf = (at) => {
		const video = feed.videos.value[at];
		return video?.title ?? feed.creators.value.get(video?.creator ?? "")?.handle ?? "";
	};
	const enter = (position) => {
		const video = feed.videos.value[position];
		if (!video) return;
		visit = createSlideVisit({
			video,
			position,
			trigger: player.trigger.value,
			record: deps.record,
			monotonicMs: env.monotonicMs,
			watchCode
		});
		wanted.value = mayAutoplay({
			asked: asked && (player.trigger.value === "tap" || player.trigger.value === "key"),
			visible: true,
			reducedMotion: device.reducedMotion.value,
			saveData: device.saveData.value
		});
		asked = false;
		const slide = placeOf(position);
		if (slide.video.value === video) visit.duration(slide.state.value.durationSeconds);
	};
	effect(() => {
		const muted = player.muted.value;
		untracked(() => slides.forEach((slide) => slide.setMuted(muted)));
	});
	effect(() => {
		const isOpen = player.isOpen.value;
		const { id } = player.video.value ?? {};
		const at = player.index.value;
		if (!isOpen || id === void 0) return;
		untracked(() => enter(at));
		return () => untracked(() => leave(placeOf(at)));
	});
	effect(() => {
		const at = player.index.value;
		const videos = feed.videos.value;
		const { hasFrame, isBuffered, phase } = placeOf(at);
		const line = {
			hasFrame: hasFrame.value || phase.value === "failed",
			isBuffered: isBuffered.value,
			saveData: device.saveData.value
		};
		untracked(() => {
			for (const offset of [
				0,
				1,
				-1
			]) {
				const video = videos[at + offset] ?? null;
				placeOf(at + offset).show(video ? at + offset : -1, video, titleOf(at + offset), warmthOf({
					offset,
					...line
				}));
			}
		});
	});
	effect(() => {
		const [now, lang] = [current.value, captionLang.value];
		untracked(() => slides.forEach((slide) => slide.showCaptions(slide === now ? lang : null)));
	});
	effect(() => {
		const now = current.value;
		const plays = shouldPlay.value && now.video.value === player.video.value;
		untracked(() => {
			for (const slide of slides) if (slide !== now) slide.pause();
			if (plays) now.play();
			else now.pause();
		});
	});
	effect(() => {
		if (device.visible.value || !player.isOpen.value) return;
		untracked(() => visit?.hide());
	});
	const togglePlay = (by) => {
		const { phase } = current.value.state.value;
		const isGoing = phase === "playing" || phase === "stalled" || wanted.value && (phase === "idle" || phase === "loading");
		if (phase === "failed") return current.value.retry();
		if (!isGoing && !visit?.hasStarted) visit?.setTrigger(by);
		if (!isGoing && wanted.value) current.value.play();
		wanted.value = !isGoing;
	};
	const toggleSound = () => {
		const muted = !player.muted.value;
		player.setMuted(muted);
		if (!muted) visit?.interaction("sound_on");
	};
	const seek = (positionSeconds) => {
		const { durationSeconds } = current.value.state.value;
		current.value.seek(Math.min(Math.max(0, positionSeconds), Math.max(0, durationSeconds - .1)));
	};
	const seekBy = (deltaSeconds) => seek(current.value.state.value.positionSeconds + deltaSeconds);
	const setFast = (fast) => {
		if (fast === isFast.value) return;
		isFast.value = fast;
		current.value.setRate(fast ? 2 : 1);
	};
	/** Off, then each language in turn. */
	const cycleCaptions = () => {
		const langs = captions.value.map((file) => file.lang);
		const at = captionLang.value === null ? -1 : langs.indexOf(captionLang.value);
		player.chooseCaptions(langs[at + 1] ?? null);
	};
	const openTag = (productId, from) => {
		visit?.interaction("tag_opened");
		player.openProduct(productId, from);
	};
	const shared = (method) => visit?.shared(method);
	return {
		slides,
		current,
		wanted,
		isFast,
		isSilent,
		captions,
		captionLang,
		togglePlay,
		toggleSound,
		seek,
		seekBy,
		setFast,
		cycleCaptions,
		openTag,
		shared
	};
});
function hasPoint(tag) {
	return tag?.x !== void 0 && tag.y !== void 0;
}

// src/ui/player/ProductBar.tsx
/** The video's products in a row, at the one whose moment it is; the others are a sideways swipe away. */
function ProductBar({ slide, video }) {
	const { deps, feed } = useShelf();
	const { playback } = usePlayer();
	const row = useRef(null);
	const products = productsOf(video, feed.products.value);
	const now = video.tags?.[slide.bar.value]?.product;
	useEffect(() => {
		const items = [...row.current?.children ?? []];
		const item = items.find((child) => child instanceof HTMLElement && child.dataset["product"] === now);
		if (!row.current || !item || !items[0]) return;
		const left = item.getBoundingClientRect().left - items[0].getBoundingClientRect().left;
		if (Math.abs(row.current.scrollLeft - left) > 1) row.current.scrollTo({
			left,
			behavior: deps.device.reducedMotion.peek() ? "auto" : "smooth"
		});
	}, [now]);
	if (products.length === 0) return null;
	return /* @__PURE__ */ jsx("div", {
		ref: row,
		class: "pl-bar",
		"data-many": products.length > 1,
		children: products.map((product) => /* @__PURE__ */ jsx(ProductLine, {
			product,
			className: "pl-barProduct",
			isNow: product.id === now,
			onOpen: () => playback.openTag(product.id, "bar"),
			children: /* @__PURE__ */ jsx(Photo, {
				image: product.image,
				className: "pl-thumb",
				eager: true
			})
		}, product.id))
	});
}

// src/ui/player/SlideFoot.tsx
/** Over the lower end of the picture: captions, who made it and on whose account, what they say, what can be bought, how far it is. */
function SlideFoot({ slide, video, isCurrent }) {
	const { deps, feed } = useShelf();
	const { Words, Progress } = usePlayer().extras;
	const creator = feed.creators.value.get(video.creator);
	const caption = slide.caption.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-foot",
		children: [
			caption && /* @__PURE__ */ jsx("p", {
				class: "pl-caption",
				"data-caption": true,
				children: /* @__PURE__ */ jsx("span", {
					dir: "auto",
					children: caption
				})
			}),
			/* @__PURE__ */ jsxs("div", {
				class: "pl-who",
				children: [
					/* @__PURE__ */ jsx(Avatar, { creator }),
					/* @__PURE__ */ jsx("bdi", {
						class: "pl-handle",
						children: creator?.handle
					}),
					/* @__PURE__ */ jsx(DisclosureLabel, { video })
				]
			}),
			Words ? /* @__PURE__ */ jsx(Words, { video }) : /* @__PURE__ */ jsx("p", {
				class: "pl-title",
				dir: "auto",
				children: video.title
			}),
			!deps.device.wide.value && /* @__PURE__ */ jsx(ProductBar, {
				slide,
				video
			}),
			Progress ? /* @__PURE__ */ jsx(Progress, {
				slide,
				isCurrent
			}) : /* @__PURE__ */ jsx("div", { class: "pl-progress" })
		]
	});
}
function Avatar({ creator }) {
	const initial = (creator?.name ?? creator?.handle.replace(/^@/, "") ?? "").slice(0, 1).toUpperCase();
	return /* @__PURE__ */ jsxs("span", {
		class: "pl-avatar",
		"aria-hidden": "true",
		children: [initial, /* @__PURE__ */ jsx(Photo, {
			image: creator?.avatar ? { src: creator.avatar } : void 0,
			className: "pl-avatarPhoto",
			eager: true
		})]
	});
}

// src/ui/player/Surface.tsx
var HOLD_MS = 400;
/** The picture under the thumb: a tap pauses and plays, holding speeds up. Its button does the same for keys and screen readers. */
function Surface({ slide, isCurrent }) {
	const { deps, player } = useShelf();
	const { playback, text, extras } = usePlayer();
	const stopHold = useRef(null);
	const wasHeld = useRef(false);
	const phase = slide.phase.value;
	const wanted = playback.wanted.value;
	const isFailed = phase === "failed";
	const isGoing = phase === "playing" || phase === "stalled" || wanted && phase !== "ended" && phase !== "blocked";
	const isWaiting = isCurrent && wanted && (phase === "stalled" || phase === "loading" || phase === "idle");
	const hasProducts = (slide.video.value?.tags?.length ?? 0) > 0;
	const onPointerDown = (event) => {
		if (event.button !== 0) return;
		wasHeld.current = false;
		stopHold.current?.();
		stopHold.current = deps.env.setTimer(() => {
			if (slide.phase.peek() !== "playing") return;
			wasHeld.current = true;
			playback.setFast(true);
		}, HOLD_MS);
	};
	const endHold = () => {
		stopHold.current?.();
		stopHold.current = null;
		playback.setFast(false);
	};
	const onClick = () => {
		if (wasHeld.current) return;
		if (player.isCovered.value && !deps.device.wide.value) player.back();
		else if (!isFailed) playback.togglePlay("tap");
	};
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsx("div", {
			class: "pl-surface",
			onClick,
			onPointerDown,
			onPointerUp: endHold,
			onPointerCancel: endHold,
			onPointerLeave: endHold,
			onContextMenu: (event) => event.preventDefault()
		}),
		isFailed ? extras.Failed && /* @__PURE__ */ jsx(extras.Failed, {
			hasProducts,
			isCurrent
		}) : /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "pl-play",
			part: isGoing ? "pause" : "play",
			"aria-label": text(isGoing ? "pause" : "play"),
			"data-shown": isCurrent && !isGoing,
			onClick: (event) => playback.togglePlay(event.detail === 0 ? "key" : "tap"),
			children: /* @__PURE__ */ jsx(Icon, {
				name: isGoing ? "pause" : "play",
				sizePx: 36
			})
		}),
		isWaiting && /* @__PURE__ */ jsx("span", { class: "pl-wait" }),
		isCurrent && playback.isFast.value && /* @__PURE__ */ jsx("span", {
			class: "pl-fast",
			children: text("fast")
		})
	] });
}

// src/ui/player/Slide.tsx
/** Wider than this is no portrait: it is shown whole and not cropped to the screen. */
var PORTRAIT_RATIO = .8;
/**
* One of three places in the list, moved to where its video belongs. The poster lies over the video until a picture of it is there: a
* swipe never shows black.
*/
function Slide({ slide, describe }) {
	const { feed, player } = useShelf();
	const { text, extras } = usePlayer();
	const { TagPins, ShareRail } = extras;
	const host = useRef(null);
	const index = slide.index.value;
	const video = slide.video.value;
	const isCurrent = index === player.index.value;
	const isFailed = slide.phase.value === "failed";
	useLayoutEffect(() => {
		slide.attach(host.current);
		return () => slide.attach(null);
	}, [slide]);
	const ratio = video ? ratioOf(video) : 9 / 16;
	const product = feed.products.value.get(video?.tags?.[0]?.product ?? "");
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-slide",
		part: "slide",
		role: "group",
		"aria-roledescription": text("slide"),
		"aria-label": describe(index),
		"data-index": index,
		"data-phase": slide.phase.value,
		"data-fit": ratio > PORTRAIT_RATIO ? "contain" : "cover",
		hidden: !video,
		inert: !isCurrent,
		style: {
			top: `${Math.max(0, index) * 100}%`,
			"--ratio": ratio,
			"--hue": hash32(video?.id ?? "") % 360
		},
		children: [
			/* @__PURE__ */ jsxs("div", {
				class: "pl-frame",
				children: [/* @__PURE__ */ jsx("div", {
					ref: host,
					class: "pl-host"
				}), (!slide.hasFrame.value || isFailed) && /* @__PURE__ */ jsxs("div", {
					class: "pl-poster",
					children: [/* @__PURE__ */ jsx(Photo, {
						image: product?.image,
						className: "pl-under",
						eager: true
					}), /* @__PURE__ */ jsx(Photo, {
						image: video?.poster,
						className: "pl-posterPhoto",
						eager: true
					})]
				})]
			}),
			/* @__PURE__ */ jsx(Surface, {
				slide,
				isCurrent
			}),
			video && TagPins && !isFailed && /* @__PURE__ */ jsx(TagPins, {
				slide,
				video
			}),
			video && ShareRail && /* @__PURE__ */ jsx(ShareRail, { video }),
			video && /* @__PURE__ */ jsx(SlideFoot, {
				slide,
				video,
				isCurrent
			}, video.id)
		]
	});
}
function ratioOf({ sources, poster }) {
	const sized = sources.find((source) => source.width && source.height) ?? poster;
	return sized?.width && sized.height ? sized.width / sized.height : 9 / 16;
}

// src/ui/player/TopBar.tsx
/** Close, cart, captions, sound: always at the same place, whatever slide is under them. */
function TopBar({ closeRef }) {
	const { player } = useShelf();
	const { playback, text, extras } = usePlayer();
	const { captions, captionLang } = playback;
	const isSilent = playback.isSilent.value;
	const shown = captions.value.find((file) => file.lang === captionLang.value);
	return /* @__PURE__ */ jsxs("div", {
		class: "pl-top",
		children: [
			/* @__PURE__ */ jsx("button", {
				ref: closeRef,
				type: "button",
				class: "pl-round",
				part: "close",
				"aria-label": text("close"),
				onClick: player.close,
				children: /* @__PURE__ */ jsx(Icon, { name: "close" })
			}),
			/* @__PURE__ */ jsx("span", { class: "pl-space" }),
			extras.CartButton && /* @__PURE__ */ jsx(extras.CartButton, {}),
			captions.value.length > 0 && /* @__PURE__ */ jsxs("button", {
				type: "button",
				class: "pl-round",
				part: "captions",
				"aria-label": shown ? text("captionsIn", { language: shown.label ?? shown.lang }) : text("captionsNone"),
				"aria-pressed": shown !== void 0,
				onClick: playback.cycleCaptions,
				children: [/* @__PURE__ */ jsx(Icon, { name: "captions" }), shown && captions.value.length > 1 && /* @__PURE__ */ jsx("span", {
					class: "pl-lang",
					children: shown.lang.slice(0, 2)
				})]
			}),
			/* @__PURE__ */ jsxs("button", {
				type: "button",
				class: isSilent ? "pl-round pl-pill" : "pl-round",
				part: "mute",
				"aria-label": text(isSilent ? "soundOn" : "soundOff"),
				onClick: playback.toggleSound,
				children: [/* @__PURE__ */ jsx(Icon, { name: isSilent ? "muted" : "sound" }), isSilent && /* @__PURE__ */ jsx("span", { children: text("sound") })]
			})
		]
	});
}

// src/ui/player/transition.ts
/**
* Grows the stage out of the card that was tapped, or puts it back; without a card in view it fades and scales a little. Not the
* document's view transitions: those would freeze and fade the shop's whole page.
*
* @returns settles when the picture stands still.
*/
async function morph(isOpening, dialog, stage, card) {
	const timing = isOpening ? {
		duration: 250,
		easing: "cubic-bezier(.2,.8,.2,1)"
	} : {
		duration: 180,
		easing: "ease-in",
		direction: "reverse",
		fill: "forwards"
	};
	const whole = { transform: stage.style.transform || "none" };
	const moves = [stage.animate([
		{
			transform: fromCard(stage, card),
			opacity: 0
		},
		{
			opacity: 1,
			offset: .5
		},
		whole
	], timing), dialog.animate([{ backgroundColor: "transparent" }, {}], timing)];
	await Promise.allSettled(moves.map((move) => move.finished));
}
function fromCard(stage, card) {
	const to = stage.getBoundingClientRect();
	const from = card?.getBoundingClientRect();
	if (!(from && from.bottom > 0 && from.right > 0 && from.top < window.innerHeight && from.left < window.innerWidth)) return "translateY(3%) scale(.94)";
	return `translate(${from.left + from.width / 2 - to.left - to.width / 2}px, ${from.top + from.height / 2 - to.top - to.height / 2}px) scale(${Math.max(.1, from.height / to.height)})`;
}

// src/ui/player/useDialog.ts
/**
* Everything an open modal does to the page around it, undone when the component goes: top layer, focus, scroll lock, back button.
* Where the focus came from a card, it goes back to the card of the video watched last, where the shelf stands then.
*/
function useDialog(dialog, firstFocus) {
	const { deps, player } = useShelf();
	useLayoutEffect(() => {
		const element = dialog.current;
		if (!element) return;
		const { host, page } = deps;
		const root = host.shadowRoot;
		const opener = root?.activeElement ?? host.ownerDocument.activeElement;
		const firstIndex = player.index.peek();
		const unlock = page?.lockScroll();
		let unpush;
		const push = () => {
			unpush = page?.pushHistory(() => {
				const isCovered = player.isCovered.peek();
				player.back();
				if (isCovered) push();
			});
		};
		element.showModal();
		firstFocus.current?.focus({ preventScroll: true });
		push();
		return () => {
			const cameFromCard = !opener || opener === host || opener === host.ownerDocument.body || (root?.contains(opener) ?? false);
			const card = root?.querySelector(`[part~=card][data-position="${player.index.peek()}"] button`);
			const back = cameFromCard && card && (player.index.peek() !== firstIndex || !root?.contains(opener)) ? card : opener;
			if (element.open) element.close();
			unpush?.();
			unlock?.();
			if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
		};
	}, []);
}

// src/ui/player/useSlideScroll.ts
/**
* Keeps the list's scroll position and the player's index the same thing. A finger scrolls natively, with the platform's own
* velocity and rubber band, and the index follows; a key, a button or the wheel sets the index, and the list follows.
*/
function useSlideScroll(list) {
	const { deps, feed, player } = useShelf();
	/** The slide a scroll of ours is under way to; what lies between is not where the shopper went. */
	const target = useRef(null);
	const heightPx = () => list.current?.clientHeight ?? 0;
	const place = () => heightPx() > 0 && list.current ? Math.round(list.current.scrollTop / heightPx()) : player.index.peek();
	const jump = () => {
		target.current = null;
		if (list.current) list.current.scrollTop = player.index.peek() * heightPx();
	};
	/** One step; at the ends the list gives way a little and comes back, as it does under a finger. */
	const step = (by, trigger) => {
		const next = player.index.peek() + by;
		if (next >= 0 && next < feed.videos.peek().length) return player.goTo(next, trigger);
		if (deps.device.reducedMotion.peek()) return;
		list.current?.animate([
			{},
			{ transform: `translateY(${-24 * by}px)` },
			{}
		], {
			duration: 250,
			easing: "ease-out"
		});
	};
	useLayoutEffect(() => {
		const element = list.current;
		if (!element) return;
		jump();
		const follow = (index) => {
			if (target.current === null && place() === index) return;
			const height = heightPx();
			if (deps.device.reducedMotion.peek() || height === 0) return jump();
			target.current = index;
			const distance = index - element.scrollTop / height;
			if (Math.abs(distance) > 1.5) element.scrollTop = (index - Math.sign(distance)) * height;
			element.scrollTo({
				top: index * height,
				behavior: "smooth"
			});
		};
		const unfollow = player.index.subscribe(follow);
		const resize = new ResizeObserver(jump);
		resize.observe(element);
		const onScroll = () => {
			if (target.current !== null) {
				if (Math.abs(element.scrollTop - target.current * heightPx()) < 2) target.current = null;
				return;
			}
			player.goTo(place(), "swipe");
		};
		const onScrollEnd = () => {
			if (target.current !== null && place() !== target.current) return jump();
			target.current = null;
			player.goTo(place(), "swipe");
		};
		const onTouch = () => {
			target.current = null;
		};
		element.addEventListener("scroll", onScroll, { passive: true });
		element.addEventListener("scrollend", onScrollEnd);
		element.addEventListener("touchstart", onTouch, { passive: true });
		return () => {
			unfollow();
			resize.disconnect();
			element.removeEventListener("scroll", onScroll);
			element.removeEventListener("scrollend", onScrollEnd);
			element.removeEventListener("touchstart", onTouch);
		};
	}, []);
	return { step };
}

// src/ui/player/Player.css?inline
var Player_default = ".pl,.pl *,.pl :before,.pl :after{box-sizing:border-box}:where(.pl button:not(.ps *)){all:unset;box-sizing:border-box;cursor:pointer}:where(.pl :is(p,h2,ul):not(.ps *)){font:inherit;margin:0;padding:0;list-style:none}.pl{--pl-width:min(100%, max(56.25dvh, 360px));color:#fff;width:100%;max-width:none;height:100dvh;max-height:none;color-scheme:inherit;font-family:var(--rs-font);letter-spacing:normal;text-align:start;text-transform:none;-webkit-tap-highlight-color:transparent;-webkit-text-size-adjust:100%;background:#0b0b0c;border:0;margin:0;padding:0;font-size:15px;font-weight:400;line-height:1.4;position:fixed;inset:0;overflow:clip}.pl::backdrop{background:0 0}.pl[data-closing=true]{pointer-events:none}.pl [hidden]{display:none}:where(.pl) :is(button,[role=slider]):focus-visible{outline-offset:2px;outline:2px solid #fff;box-shadow:0 0 0 6px #0000008c}.pl-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.pl-stage{width:var(--pl-width);transform-origin:50%;background:#000;margin-inline:auto;position:absolute;inset:0;overflow:clip}.pl-list{overscroll-behavior:contain;scroll-snap-type:y mandatory;scrollbar-width:none;outline:none;position:absolute;inset:0;overflow:hidden auto}.pl-list::-webkit-scrollbar{display:none}.pl-snap{scroll-snap-align:start;scroll-snap-stop:always;width:1px;height:100%;position:absolute}.pl-top{z-index:2;padding:max(8px, env(safe-area-inset-top)) max(8px, env(safe-area-inset-right)) 8px max(8px, env(safe-area-inset-left));pointer-events:none;gap:8px;display:flex;position:absolute;inset:0 0 auto}.pl-top button{pointer-events:auto}.pl-space{flex:1}.pl-round{color:#fff;min-width:44px;height:44px;transition:background-color var(--rs-fast);background:#14141680;border-radius:22px;flex:none;justify-content:center;align-items:center;gap:6px;display:inline-flex;position:relative}.pl-pill{padding:0 14px 0 10px;font-size:14px;font-weight:600}.pl-lang{color:#000;text-transform:uppercase;background:#fff;border-radius:4px;padding:0 3px;font-size:10px;font-weight:700;line-height:14px;position:absolute;inset-block-end:3px;inset-inline-end:3px}.pl[data-wide=true]{--pl-height:min(100dvh - 48px, 920px);background:#0c0c0ed1;justify-content:center;align-items:center;gap:20px;display:flex}.pl[data-wide=true]:not([open]){display:none}.pl[data-wide=true] .pl-stage{height:var(--pl-height);width:calc(var(--pl-height) * 9 / 16);border-radius:16px;flex:none;order:2;margin:0;position:relative;inset:auto}@media (forced-colors:active){.pl .pl-round,.pl .pl-arrow,.pl .pl-product{border:1px solid buttontext}}@media (prefers-reduced-motion:reduce){.pl *{transition:none!important;animation:none!important}}";

// src/ui/player/Slide.css?inline
var Slide_default = ".pl-slide{isolation:isolate;background:hsl(var(--hue) 14% 12%);-webkit-user-select:none;user-select:none;-webkit-touch-callout:none;height:100%;position:absolute;inset-inline:0;overflow:clip;container-type:size}.pl-frame{--w:max(100cqw, 100cqh * var(--ratio));--h:max(100cqh, 100cqw / var(--ratio));inset-block-start:50%;width:var(--w);height:var(--h);transition:transform var(--rs-slow) var(--rs-ease);background:hsl(var(--hue) 22% 30%);position:absolute;left:50%;overflow:clip;transform:translate(-50%,-50%)}.pl-slide[data-fit=contain] .pl-frame{--w:min(100cqw, 100cqh * var(--ratio));--h:min(100cqh, 100cqw / var(--ratio))}.pl-host,.pl-host video,.pl-poster,.pl-posterPhoto,.pl-under{border:0;width:100%;height:100%;position:absolute;inset:0}.pl-host video,.pl-posterPhoto,.pl-under{object-fit:cover}.pl-poster{background:hsl(var(--hue) 22% 30%)}.pl-under{opacity:.5}.pl-slide:before,.pl-slide:after{content:\"\";z-index:1;pointer-events:none;background:linear-gradient(#0000,#0000002e 25%,#00000085 55%,#000000c7);height:min(340px,56%);position:absolute;inset:auto 0 0}.pl-slide:before{background:linear-gradient(#0000006b,#0000);height:110px;inset:0 0 auto}.pl-surface{z-index:2;cursor:pointer;position:absolute;inset:0}.pl-play{inset-block-start:50%;z-index:3;color:#fff;opacity:0;width:76px;height:76px;transition:opacity var(--rs-fast), transform var(--rs-fast) var(--rs-ease);pointer-events:none;background:#1414168c;border-radius:50%;place-items:center;display:grid;position:absolute;left:50%;transform:translate(-50%,-50%)scale(1.15)}.pl-play[data-shown=true],.pl-play:focus-visible{opacity:1;pointer-events:auto;transform:translate(-50%,-50%)}.pl-wait{inset-block-start:50%;z-index:3;border:3px solid #ffffff4d;pointer-events:none;opacity:0;width:44px;height:44px;animation:pl-turn .9s linear infinite, pl-appear var(--rs-fast) .7s forwards;border-block-start-color:#fff;border-radius:50%;margin:-22px;position:absolute;left:50%}@keyframes pl-turn{to{transform:rotate(1turn)}}@keyframes pl-appear{to{opacity:1}}.pl-foot{z-index:5;padding:0 max(12px, env(safe-area-inset-right)) max(2px, env(safe-area-inset-bottom)) max(12px, env(safe-area-inset-left));pointer-events:none;flex-direction:column;gap:8px;display:flex;position:absolute;inset:auto 0 0}.pl-who{align-items:center;gap:8px;min-width:0;padding-inline-end:56px;display:flex}.pl-avatar{background:hsl(var(--hue) 22% 40%);border:1.5px solid #ffffffd9;border-radius:50%;flex:none;place-items:center;width:34px;height:34px;font-weight:600;display:grid;position:relative;overflow:clip}.pl-avatarPhoto{object-fit:cover;width:100%;height:100%;position:absolute;inset:0}.pl-handle{text-overflow:ellipsis;white-space:nowrap;text-shadow:0 1px 3px #00000080;font-weight:600;overflow:hidden}.pl-who .disclosure{color:#111;background:#ffffffeb;border-radius:6px;flex:none;max-width:50%;padding:3px 8px;font-size:12px;font-weight:600;line-height:1.3;position:static}.pl-title{-webkit-line-clamp:2;-webkit-box-orient:vertical;display:-webkit-box;overflow:hidden}.pl-bar{overscroll-behavior-x:contain;scroll-snap-type:x mandatory;scrollbar-width:none;pointer-events:auto;gap:8px;margin-inline:-12px;padding-inline:12px;scroll-padding-inline:12px;display:flex;overflow-x:auto}.pl-bar::-webkit-scrollbar{display:none}.pl-product{align-items:center;gap:10px;display:flex}.pl-barProduct{border-radius:var(--rs-radius);background:var(--rs-surface);min-height:60px;color:var(--rs-on-surface);scroll-snap-align:start;flex:0 0 100%;padding:6px 10px 6px 6px}.pl-bar[data-many=true] .pl-barProduct{flex-basis:calc(100% - 44px)}.pl-thumb{border-radius:calc(var(--rs-radius) - 4px);object-fit:cover;flex:none;width:48px;height:48px}.pl-productWords{flex:1;min-width:0;display:grid}.pl-productTitle{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.pl-price{font-variant-numeric:tabular-nums}.pl-price b{font-weight:600}.pl-price s{color:var(--rs-muted)}.pl-flip:is(:lang(ae),:lang(ar),:lang(arc),:lang(bcc),:lang(bqi),:lang(ckb),:lang(dv),:lang(fa),:lang(glk),:lang(he),:lang(ku),:lang(mzn),:lang(nqo),:lang(pnb),:lang(ps),:lang(sd),:lang(ug),:lang(ur),:lang(yi)) svg{transform:scaleX(-1)}.pl-progress{cursor:pointer;touch-action:none;pointer-events:auto;border-radius:4px;align-items:center;height:20px;margin:-4px 0 0;display:flex}.pl[data-wide=true] .pl-foot{padding-inline:16px}";

// src/ui/player/PlayerDialog.tsx
/** One opening of the player, from showing the dialog until it is gone. */
function PlayerDialog({ onGone }) {
	const { deps, feed, player } = useShelf();
	const { host, device } = deps;
	const playback = useModel(() => new PlaybackModel(deps, feed, player));
	const text = useMemo(() => createTranslate(playerTexts, deps.texts), [deps]);
	const said = useSignal("");
	const isSheetBelow = player.wantedProduct.value !== null && !device.wide.value;
	const late = useLazy(true, () => import("./extras.js"));
	const sheet = useLazy(isSheetBelow, () => import("./SheetPlace.js"));
	const wide = useLazy(device.wide.value, () => import("./Panel.js"));
	const extras = late === "failed" ? {} : late ?? {};
	const parts = useMemo(() => ({
		playback,
		text,
		extras,
		announce: (sentence) => void (said.value = sentence)
	}), [
		playback,
		text,
		late
	]);
	const dialog = useRef(null);
	const stage = useRef(null);
	const list = useRef(null);
	const close = useRef(null);
	useStyles(Player_default + Slide_default);
	useDialog(dialog, close);
	const { step } = useSlideScroll(list);
	useEffect(() => {
		if (dialog.current && stage.current && !device.reducedMotion.peek()) morph(true, dialog.current, stage.current, card());
	}, []);
	useSignalEffect(() => {
		if (player.isOpen.value) return;
		if (!dialog.current || !stage.current || device.reducedMotion.peek()) return onGone();
		morph(false, dialog.current, stage.current, card()).then(onGone);
	});
	const spoken = useRef(player.index.peek());
	useSignalEffect(() => {
		if (player.index.value === spoken.current) return;
		spoken.current = player.index.value;
		said.value = describe(spoken.current);
	});
	const card = () => host.shadowRoot?.querySelector(`[part~=card][data-position="${player.index.peek()}"]`) ?? null;
	const describe = (index) => {
		const video = feed.videos.peek()[index];
		const creator = feed.creators.peek().get(video?.creator ?? "")?.handle ?? "";
		return text("slideLabel", {
			index: index + 1,
			count: feed.videos.peek().length,
			creator,
			title: video?.title ?? ""
		});
	};
	const onCancel = (event) => {
		event.preventDefault();
		player.back();
	};
	const { Arrows, Gestures, ExtraStyles, CartPlace } = extras;
	return /* @__PURE__ */ jsx(PlayerProvider, {
		value: parts,
		children: /* @__PURE__ */ jsxs("dialog", {
			ref: dialog,
			class: "pl",
			part: "player",
			"aria-label": text("playerLabel"),
			"data-wide": device.wide.value,
			"data-sheet": player.isCovered.value && !device.wide.value,
			"data-closing": !player.isOpen.value,
			onCancel,
			onClose: () => player.close(),
			onClick: (event) => event.target === dialog.current && player.close(),
			children: [
				/* @__PURE__ */ jsxs("div", {
					ref: stage,
					class: "pl-stage",
					children: [/* @__PURE__ */ jsx(TopBar, { closeRef: close }), /* @__PURE__ */ jsxs("div", {
						ref: list,
						class: "pl-list",
						tabIndex: -1,
						children: [/* @__PURE__ */ jsx(SnapPoints, {}), playback.slides.map((slide, place) => /* @__PURE__ */ jsx(Slide, {
							slide,
							describe
						}, place))]
					})]
				}),
				Arrows && /* @__PURE__ */ jsx(Arrows, { step }),
				device.wide.value && wide && wide !== "failed" && /* @__PURE__ */ jsx(wide.Panel, {}),
				isSheetBelow && sheet && sheet !== "failed" && /* @__PURE__ */ jsx(sheet.SheetPlace, {}),
				CartPlace && /* @__PURE__ */ jsx(CartPlace, {}),
				Gestures && /* @__PURE__ */ jsx(Gestures, {
					dialog,
					stage,
					list,
					step
				}),
				ExtraStyles && /* @__PURE__ */ jsx(ExtraStyles, {}),
				/* @__PURE__ */ jsx("p", {
					class: "pl-hidden",
					role: "status",
					children: said.value
				})
			]
		})
	});
}
/**
* The list's length, and where it may come to rest: elements of their own, because a browser keeps to the element it snapped
* to, and a slide is moved to another place when its turn comes.
*/
function SnapPoints() {
	const { feed, player } = useShelf();
	const count = feed.videos.value.length;
	const index = player.index.value;
	return /* @__PURE__ */ jsx("div", {
		style: { height: `${count * 100}%` },
		children: [
			index - 1,
			index,
			index + 1
		].map((at) => at >= 0 && at < count && /* @__PURE__ */ jsx("div", {
			class: "pl-snap",
			style: { top: `${at * 100}%` }
		}, at))
	});
}

// src/ui/player/PlayerScreen.tsx
var PlayerScreen_exports = /* @__PURE__ */ __exportAll({ PlayerScreen: () => PlayerScreen });
/**
* The player; the way into its chunk. Shows itself while `player.isOpen` is true, and a moment longer to go back into the card it
* came from, so keep it mounted once it is loaded. Unmounting it closes at once.
*/
function PlayerScreen() {
	const { player } = useShelf();
	const wasOpen = useRef(player.isOpen.peek());
	/** Counts openings, so that one that begins while the last is still closing starts afresh; 0 while nothing is shown. */
	const opening = useSignal(wasOpen.current ? 1 : 0);
	const count = useRef(1);
	useSignalEffect(() => {
		const isOpen = player.isOpen.value;
		if (isOpen && !wasOpen.current) opening.value = ++count.current;
		wasOpen.current = isOpen;
	});
	const onGone = () => {
		if (!player.isOpen.peek()) opening.value = 0;
	};
	return opening.value ? /* @__PURE__ */ jsx(PlayerDialog, { onGone }, opening.value) : null;
}

export { PlayerScreen, productsOf as n, ProductLine as r, PlayerScreen_exports as t };