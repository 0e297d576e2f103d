import { C as SAVED_KEY, T as createSavedVideos, U as onStored, b as save } from "./common.js";
import { C as Grid_default, K as ShelfFrame, S as Icon, U as useCards, g as close, h as useText, q as Card, rt as useShelf, tt as Card_default, w as replaceVideos } from "./shelf.js";
import { J as createDisposer } from "./plain.js";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/i18n/en/saved.ts
/** English texts of the shelf of saved videos. */
var savedTexts = {
	save: "Save",
	undo: "Undo",
	savedHeading: "Saved videos",
	savedNone: "Nothing saved yet",
	savedHow: "Press “{save}” on a video, and you find it here again. It is kept in this browser only.",
	savedRemove: "Remove from saved: {title}",
	savedRemoveAll: "Remove all",
	savedGone: {
		one: "1 video is no longer saved",
		other: "{count} videos are no longer saved"
	}
};

// src/ui/saved/SavedShelf.tsx
/** The videos that the shopper has saved, in rows, each with a way out; with none, how one gets here. */
function SavedShelf({ heading, line, list }) {
	const { deps, feed } = useShelf();
	const text = useText(savedTexts);
	const shelf = useRef(null);
	const { warmUp, onSight } = useCards(shelf);
	const videos = feed.videos.value;
	/** How many were removed last, until they are back or something else is saved. */
	const removed = useSignal(0);
	const focusAt = useRef(null);
	const titleOf = (video) => video.title ?? feed.creators.value.get(video.creator)?.handle ?? "";
	const remove = (gone, position) => {
		focusAt.current = position;
		removed.value = gone.length;
		list.remove(gone.map(({ id }) => id));
	};
	useEffect(() => {
		const at = focusAt.current;
		if (at === null) return;
		focusAt.current = null;
		const buttons = shelf.current?.querySelectorAll(".savedRemove");
		(buttons?.[Math.min(at, buttons.length - 1)] ?? shelf.current?.querySelector(".savedUndo"))?.focus({ preventScroll: true });
	}, [videos]);
	return /* @__PURE__ */ jsxs(ShelfFrame, {
		layout: "grid",
		shelf,
		heading: heading === deps.text("heading") ? text("savedHeading") : heading,
		line,
		tools: videos.length > 1 && /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "savedAll",
			onClick: () => remove(videos, 0),
			children: text("savedRemoveAll")
		}),
		children: [
			videos.length === 0 && /* @__PURE__ */ jsx(Nothing, {}),
			/* @__PURE__ */ jsx("ul", {
				class: "cells savedCells",
				role: "list",
				onPointerEnter: warmUp,
				onFocusIn: warmUp,
				children: videos.map((video, position) => /* @__PURE__ */ jsx(Card, {
					video,
					position,
					count: videos.length,
					isTabStop: true,
					onSight,
					children: /* @__PURE__ */ jsx("button", {
						type: "button",
						class: "savedRemove",
						part: "remove",
						"aria-label": text("savedRemove", { title: titleOf(video) }),
						onClick: () => remove([video], position),
						children: /* @__PURE__ */ jsx(Icon, {
							path: close,
							sizePx: 20
						})
					})
				}, video.id))
			}),
			/* @__PURE__ */ jsx(Removed, {
				count: removed.value,
				onUndo: () => {
					focusAt.current = 0;
					removed.value = 0;
					list.restore();
				}
			})
		]
	});
}
/** What is no longer saved, and the way back. */
function Removed({ count, onUndo }) {
	const text = useText(savedTexts);
	return /* @__PURE__ */ jsxs("div", {
		class: "savedNote",
		children: [/* @__PURE__ */ jsx("p", {
			role: "status",
			children: count > 0 && text("savedGone", { count })
		}), count > 0 && /* @__PURE__ */ jsx("button", {
			type: "button",
			class: "savedUndo",
			onClick: onUndo,
			children: text("undo")
		})]
	});
}
function Nothing() {
	const text = useText(savedTexts);
	return /* @__PURE__ */ jsxs("div", {
		class: "savedNone",
		children: [
			/* @__PURE__ */ jsx(Icon, {
				path: save,
				sizePx: 36,
				strokeWidth: 1.4
			}),
			/* @__PURE__ */ jsx("p", {
				class: "savedNoneTitle",
				children: text("savedNone")
			}),
			/* @__PURE__ */ jsx("p", { children: text("savedHow", { save: text("save") }) })
		]
	});
}

// src/ui/saved/SavedShelf.css?inline
var SavedShelf_default = ".savedAll{margin-block-start:8px}.savedCells:empty{display:none}.savedRemove{all:unset;box-sizing:border-box;z-index:3;color:#fff;cursor:pointer;-webkit-tap-highlight-color:transparent;place-items:center;width:48px;height:48px;display:grid;position:absolute;inset-block-start:0;inset-inline-end:0}.savedRemove:before{content:\"\";z-index:-1;background:#10101299;border-radius:50%;position:absolute;inset:8px}.savedRemove:hover:before{background:#101012d9}.savedRemove:focus-visible:before{outline:2px solid #fff;box-shadow:0 0 0 4px #101012d9}.savedCells .disclosure{max-width:calc(100% - 60px)}:is(.savedAll,.savedUndo){all:unset;box-sizing:border-box;text-underline-offset:3px;white-space:nowrap;cursor:pointer;border-radius:10px;align-items:center;min-height:44px;padding:0 12px;font-size:14px;font-weight:600;text-decoration:underline;display:inline-flex}:is(.savedAll,.savedUndo):focus-visible{outline:2px solid}.savedNote{flex-wrap:wrap;align-items:center;gap:4px 8px;font-size:14px;display:flex}.savedNote p{margin:0}.savedNone{border:1px dashed color-mix(in srgb, currentColor 40%, transparent);border-radius:var(--rs-radius);text-align:center;justify-items:center;gap:6px;padding:36px 20px;display:grid}.savedNone p{text-wrap:balance;max-width:42ch;margin:0;font-size:14px}.savedNone .savedNoneTitle{font-size:17px;font-weight:600}@media (forced-colors:active){.savedRemove:before{background:canvas;border:1px solid buttontext}.savedRemove{color:buttontext}}";

// src/ui/saved/layout.tsx
/** Shown with nothing in it, too: then it says how something gets there. */
var savedLayout = (list) => ({
	View: (words) => /* @__PURE__ */ jsx(SavedShelf, {
		...words,
		list
	}),
	css: [
		Card_default,
		Grid_default,
		SavedShelf_default
	]
});

// src/shelf/showSaved.ts
/** The option `show: saved`: the shelf of what the shopper has saved in this browser. */
var showSaved_exports = { get showSaved() { return showSaved; } };
/** Chooses by what is saved, the latest first, and again when this or another tab saves something or takes it back. */
function showSaved(setting, stage, onLoaded) {
	const disposer = createDisposer();
	start(setting, stage, disposer).then(onLoaded);
	return () => disposer.dispose();
}
async function start(setting, stage, disposer) {
	const { deps, feed, player } = setting.context;
	const { ownerDocument: document } = deps.host;
	const memory = await deps.memory?.().catch(() => null) ?? null;
	if (disposer.isDisposed) return;
	const saved = createSavedVideos(memory);
	let before = [];
	const follow = () => {
		if (player.isOpen.peek()) return void (isDue = true);
		isDue = false;
		stage.choose((next, videos) => replaceVideos(feed, player, next, videos), () => {});
	};
	let isDue = false;
	disposer.add(player.isOpen.subscribe((isOpen) => void (!isOpen && isDue && follow())));
	const window = document.defaultView;
	if (window) disposer.add(onStored(window, SAVED_KEY, follow));
	const onSaved = ({ target }) => void (target && follow());
	document.addEventListener("reelshelf:video_saved", onSaved);
	disposer.add(() => document.removeEventListener("reelshelf:video_saved", onSaved));
	const recordEach = (ids, isSaved) => {
		for (const id of ids) {
			const video = feed.feed.peek()?.videos.find((each) => each.id === id);
			deps.record("video_saved", {
				video: id,
				...video ? { creator: video.creator } : {}
			}, { saved: isSaved });
		}
	};
	setting.layout = savedLayout({
		remove(ids) {
			before = saved.all();
			saved.replace(before.filter((id) => !ids.includes(id)));
			recordEach(ids, false);
		},
		restore() {
			const now = saved.all();
			saved.replace([...before, ...now.filter((id) => !before.includes(id))]);
			recordEach(before.filter((id) => !now.includes(id)), true);
		}
	});
	setting.reorder = (chosen) => {
		const byId = new Map(chosen.map((video) => [video.id, video]));
		return [...saved.all()].reverse().flatMap((id) => byId.get(id) ?? []);
	};
	await stage.load();
}

export { showSaved_exports as t };
//# sourceMappingURL=saved.js.map