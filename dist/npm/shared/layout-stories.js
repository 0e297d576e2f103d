import { $ as withDisclosure, H as useRovingFocus, J as useSight, K as ShelfFrame, Q as DisclosureLabel, U as useCards, V as useTrack, X as useLazy, Y as LiveLabel, Z as Photo, et as Track_default, rt as useShelf, tt as Card_default } from "./shelf.js";
import { p as sentences, s as drawnPositions } from "./plain.js";
import { effect, signal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/ui/layouts/stories/byCreator.ts
/** Creators in the order of their first video, each with theirs in the order they were chosen. */
function byCreator(videos) {
	const stories = /* @__PURE__ */ new Map();
	for (const video of videos) {
		const story = stories.get(video.creator);
		if (story) story.videos.push(video);
		else stories.set(video.creator, {
			creator: video.creator,
			videos: [video],
			first: 0
		});
	}
	let first = 0;
	return [...stories.values()].map((story) => {
		const placed = {
			...story,
			first
		};
		first += story.videos.length;
		return placed;
	});
}

// src/models/seenVideos.ts
/** Which videos the shopper has watched in the player: on this page, and on earlier ones as far as that may be kept. */
function followSeen({ memory }, player) {
	const seen = signal(/* @__PURE__ */ new Set());
	const kept = memory?.().catch(() => null) ?? Promise.resolve(null);
	kept.then((it) => {
		const before = parse(it?.read("seen") ?? null);
		if (before.length > 0) seen.value = /* @__PURE__ */ new Set([...before, ...seen.peek()]);
	});
	return {
		seen,
		stop: effect(() => {
			const id = player.isOpen.value ? player.video.value?.id : void 0;
			if (id === void 0 || seen.peek().has(id)) return;
			seen.value = /* @__PURE__ */ new Set([...seen.peek(), id]);
			kept.then((it) => it?.write("seen", JSON.stringify([...seen.peek()].slice(-300))));
		})
	};
}
function parse(text) {
	try {
		const list = JSON.parse(text ?? "[]");
		return Array.isArray(list) ? list.filter((id) => typeof id === "string") : [];
	} catch {
		return [];
	}
}

// src/ui/layouts/stories/Round.tsx
/** A creator's picture with a ring: thick while one of their videos is new, a hairline once all are seen. Opens at what is live now, else at the first new one. */
function Round({ story, position, count, seen, isTabStop, onSight }) {
	const { deps, feed, player } = useShelf();
	const element = useRef(null);
	const { videos, first } = story;
	const fresh = videos.findIndex(({ id }) => !seen.has(id));
	const onAir = videos.findIndex(({ live }) => live?.state === "live");
	const at = Math.max(0, onAir < 0 ? fresh : onAir);
	const video = videos[at];
	const announced = onAir < 0 ? videos.find(({ live }) => live?.state === "scheduled") : video;
	const creator = feed.creators.value.get(story.creator);
	useSight(element, video, first + at, onSight);
	if (!video) return null;
	const { handle = "" } = creator ?? {};
	const name = deps.text(!handle ? "cardLabelOwn" : videos.length > 1 ? "storyLabel" : "cardLabel", {
		creator: handle,
		title: video.title ?? "",
		count: videos.length
	});
	const state = fresh < 0 ? deps.text("watched") : "";
	return /* @__PURE__ */ jsxs("li", {
		ref: element,
		class: fresh < 0 ? "round seen" : "round",
		part: "card",
		"data-position": first,
		"data-last": first + videos.length - 1,
		"aria-setsize": count,
		"aria-posinset": position + 1,
		style: { "--i": position },
		children: [
			/* @__PURE__ */ jsx("span", {
				class: "ring",
				children: /* @__PURE__ */ jsx(Photo, {
					image: creator?.avatar ? { src: creator.avatar } : video.poster,
					className: "face",
					eager: position < 6
				})
			}),
			/* @__PURE__ */ jsx(DisclosureLabel, { video }),
			announced?.live && /* @__PURE__ */ jsx(LiveLabel, { video: announced }, announced.id),
			/* @__PURE__ */ jsx("button", {
				type: "button",
				class: "open",
				tabIndex: isTabStop ? 0 : -1,
				"aria-label": withDisclosure(deps, video, sentences(name, state)),
				onClick: (event) => player.open(video.id, event.detail === 0 ? "key" : "tap")
			}),
			/* @__PURE__ */ jsx("bdi", {
				class: "name",
				"aria-hidden": "true",
				children: handle
			})
		]
	});
}

// src/ui/layouts/stories/Stories.tsx
/** A round for each creator, in a row that scrolls sideways: the ring says whether there is something the shopper has not seen yet. */
function Stories({ heading, line }) {
	const { deps, feed, player } = useShelf();
	const videos = feed.videos.value;
	const stories = useMemo(() => byCreator(videos), [videos]);
	const shelf = useRef(null);
	const list = useRef(null);
	const spacer = useRef(null);
	const { warmUp, onSight } = useCards(shelf);
	const track = useTrack(list, spacer, stories.length);
	const orderOf = (index) => stories.findIndex((story) => index < story.first + story.videos.length);
	const { tabStop, onKeyDown } = useRovingFocus(list, track, stories.length, orderOf);
	const tools = useLazy(deps.device.finePointer.value, () => import("./measuring.js").then((n) => n.t));
	const { seen, stop } = useMemo(() => followSeen(deps, player), [player]);
	useEffect(() => stop, [stop]);
	return /* @__PURE__ */ jsx(ShelfFrame, {
		layout: "stories",
		shelf,
		heading,
		line,
		tools: tools && tools !== "failed" && /* @__PURE__ */ jsx(tools.Arrows, {
			ends: track.ends,
			onPage: track.page
		}),
		children: /* @__PURE__ */ jsxs("ul", {
			ref: list,
			class: "track",
			role: "list",
			onScroll: track.measure,
			onKeyDown,
			onPointerEnter: warmUp,
			onFocusIn: warmUp,
			children: [/* @__PURE__ */ jsx("li", {
				ref: spacer,
				class: "spacer",
				role: "presentation",
				style: { "--n": stories.length }
			}), drawnPositions(track.range.value, tabStop.value, stories.length).map((position) => {
				const story = stories[position];
				return story && /* @__PURE__ */ jsx(Round, {
					story,
					position,
					count: stories.length,
					seen: seen.value,
					isTabStop: position === tabStop.value,
					onSight
				}, story.creator);
			})]
		})
	});
}

// src/ui/layouts/stories/Stories.css?inline
var Stories_default = ".ring{box-sizing:border-box;width:var(--w);height:var(--w);border:3px solid var(--rs-accent);border-radius:50%;padding:3px;position:absolute;inset:0 0 auto}.seen .ring{border:1px solid color-mix(in srgb, currentColor 45%, transparent);padding:5px}.face{object-fit:cover;background:color-mix(in srgb, currentColor 12%, Canvas);border-radius:50%;width:100%;height:100%;display:block}.seen .face{opacity:.85}.round .open{border-radius:14px}.round .open:focus-visible{outline-offset:0;box-shadow:none;outline:2px solid}.round:has(.open:active) .ring{transform:scale(.96)}.name{text-align:center;white-space:nowrap;text-overflow:ellipsis;font-size:12px;line-height:20px;position:absolute;inset:auto 0 0;overflow:hidden}.seen .name{opacity:.75}.round .disclosure{inset:calc(var(--w) - 15px) 50% auto auto;white-space:nowrap;background:#1b1b1b;max-width:100%;padding:1px 7px;font-size:11px;transform:translate(50%);box-shadow:0 0 0 2px canvas}.stories .track{column-gap:0}@media (forced-colors:active){.ring{border-color:highlight}.seen .ring{border-color:graytext}}";

// src/ui/layouts/stories/layout.ts
var layout_exports = { get layout() { return layout; } };
var layout = {
	View: Stories,
	css: [
		Card_default,
		Track_default,
		Stories_default
	],
	arrange: (videos) => byCreator(videos).flatMap((story) => story.videos)
};

export { layout_exports as t };
//# sourceMappingURL=layout-stories.js.map