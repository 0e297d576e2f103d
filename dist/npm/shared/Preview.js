import { n as createWatch, t as advanceWatch } from "./watch.js";
import { n as useShelf } from "./context.js";
import { useEffect, useRef } from "preact/hooks";
import { jsx } from "preact/jsx-runtime";

// src/models/previewWatch.ts
/** Tells what was really seen of a card's preview: its start, and the view after two seconds. */
function createPreviewWatch(deps, video, position) {
	const subject = {
		video: video.id,
		creator: video.creator,
		position
	};
	let state = createWatch(null);
	let hasStarted = false;
	let hasLeft = false;
	return {
		/** `playing`: the picture moves. A preview only plays while at least half of its card is in view and the page is visible. */
		sample(positionSeconds, playing) {
			if (hasLeft) return;
			if (playing && !hasStarted) {
				hasStarted = true;
				deps.record("video_started", subject, {
					trigger: "autoplay",
					surface: "card"
				});
			}
			const next = advanceWatch(state, {
				type: "sample",
				atMs: deps.env.monotonicMs(),
				positionSeconds,
				playing,
				visible: deps.device.visible.value,
				muted: true
			});
			state = next.state;
			if (next.outcomes.some((outcome) => outcome.type === "viewed")) deps.record("video_viewed", subject, { surface: "card" });
		},
		leave() {
			hasLeft = true;
		}
	};
}

// src/ui/layouts/carousel/Preview.tsx
/** A short silent loop over the poster. A preview that cannot play leaves the poster as it was. */
function Preview({ video, position }) {
	const { deps } = useShelf();
	const element = useRef(null);
	useEffect(() => {
		const media = element.current;
		if (!media || !video.preview) return;
		const watch = createPreviewWatch(deps, video, position);
		const sample = (playing) => watch.sample(media.currentTime, playing && media.videoWidth > 0);
		const onTime = () => sample(!media.paused);
		const onPlaying = () => {
			media.classList.add("moving");
			sample(true);
		};
		media.addEventListener("playing", onPlaying);
		media.addEventListener("timeupdate", onTime);
		media.muted = true;
		media.src = video.preview.src;
		media.play().catch(() => {});
		return () => {
			watch.leave();
			media.removeEventListener("playing", onPlaying);
			media.removeEventListener("timeupdate", onTime);
			media.pause();
			media.removeAttribute("src");
			media.load();
		};
	}, [video.id]);
	return /* @__PURE__ */ jsx("video", {
		ref: element,
		class: "preview",
		muted: true,
		loop: true,
		playsInline: true,
		disablePictureInPicture: true,
		tabIndex: -1,
		"aria-hidden": "true"
	});
}

export { Preview };