// src/media/clockWatch.ts
var STALLED_AFTER_MS = 4e3;
var STUCK_AFTER_MS = 1e4;
function lookAtClock(watch, look) {
	if (look.positionSeconds !== watch.positionSeconds || !look.hasData && look.gotBytes) return {
		watch: {
			positionSeconds: look.positionSeconds,
			movedAtMs: look.atMs
		},
		verdict: "moving"
	};
	const stoodMs = look.atMs - watch.movedAtMs;
	return {
		watch,
		verdict: stoodMs >= 1e4 ? "stuck" : stoodMs >= 4e3 ? "stalled" : "waiting"
	};
}

// src/media/elementFacts.ts
var TICK_MS = 1e3;
var ERROR_CODES = {
	2: "network",
	3: "decode",
	4: "unsupported"
};
/**
* Turns what a looping `<video>` does into facts. An `error` event is only one of the ways a media dies, and the rarest in some browsers:
* HEVC plays as sound without a picture, a renamed picture "loads" with no length, a cut file runs on over a frozen picture,
* and a broken decoder just stands still. Whatever it is goes to `onTrouble`, which may have another source to try.
*/
function startElementFacts(video, env, report, onTrouble) {
	const listening = new AbortController();
	let watch = {
		positionSeconds: 0,
		movedAtMs: 0
	};
	let hasFrame = false;
	let isStalled = false;
	let gotBytes = false;
	let seekIsOurs = false;
	let lastSeconds = 0;
	/** Where the picture last changed, and how many pictures had been shown by then. */
	let picture = {
		atSeconds: 0,
		count: 0
	};
	let stopTimer = null;
	let frameRequest = 0;
	const on = (type, run) => {
		const listener = () => video.hasAttribute("src") && run();
		video.addEventListener(type, listener, { signal: listening.signal });
	};
	const tell = (fact) => report({
		...fact,
		atMs: env.monotonicMs()
	});
	const trouble = (error, detail) => {
		stopTicking();
		onTrouble(error, detail);
	};
	const bufferedSeconds = () => {
		for (let i = 0; i < video.buffered.length; i++) if (video.buffered.start(i) <= video.currentTime + .1 && video.buffered.end(i) >= video.currentTime) return video.buffered.end(i);
		return 0;
	};
	const tellFrame = () => {
		if (hasFrame || video.videoWidth === 0) return;
		hasFrame = true;
		tell({ type: "frame" });
	};
	const awaitFrame = () => {
		if (!video.requestVideoFrameCallback) return;
		video.cancelVideoFrameCallback(frameRequest);
		frameRequest = video.requestVideoFrameCallback(tellFrame);
	};
	const countPictures = () => {
		const count = video.getVideoPlaybackQuality?.().totalVideoFrames ?? 0;
		if (count !== picture.count) picture = {
			atSeconds: video.currentTime,
			count
		};
	};
	/** WebKit lets a cut file run to its claimed end; the picture stopped long before. */
	const isCut = () => picture.count > 0 && picture.atSeconds < video.duration * .6 && video.duration - picture.atSeconds > 3;
	const onLoop = () => {
		if (isCut()) return trouble("decode", `the picture stops at ${picture.atSeconds.toFixed(1)} s of ${video.duration.toFixed(1)} s`);
		picture.atSeconds = 0;
		tell({ type: "looped" });
	};
	const readClock = () => {
		const nowSeconds = video.currentTime;
		if (!seekIsOurs && nowSeconds + .3 < lastSeconds) onLoop();
		lastSeconds = nowSeconds;
		if (video.ended && video.loop) {
			video.currentTime = 0;
			video.play()?.catch(() => {});
		}
	};
	const tick = () => {
		stopTimer = null;
		if (video.paused || video.error) return;
		countPictures();
		const hasData = video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA && !video.seeking;
		const look = lookAtClock(watch, {
			atMs: env.monotonicMs(),
			positionSeconds: video.currentTime,
			hasData,
			gotBytes
		});
		watch = look.watch;
		gotBytes = false;
		if (look.verdict === "stuck") return trouble(hasData ? "stuck" : "network", "the clock does not move");
		if (look.verdict === "stalled" && !isStalled) {
			isStalled = true;
			tell({ type: "stalled" });
		} else if (look.verdict === "moving" && isStalled && hasData) {
			isStalled = false;
			tell({
				type: "playing",
				positionSeconds: video.currentTime
			});
		}
		stopTimer = env.setTimer(tick, TICK_MS);
	};
	const startTicking = () => {
		stopTicking();
		watch = {
			positionSeconds: video.currentTime,
			movedAtMs: env.monotonicMs()
		};
		stopTimer = env.setTimer(tick, TICK_MS);
	};
	const stopTicking = () => {
		stopTimer?.();
		stopTimer = null;
	};
	const checkPicture = () => {
		if (video.videoWidth === 0) trouble("no_picture", "the file has sound but no picture this browser can show");
	};
	on("loadedmetadata", () => {
		if (!(video.duration > 0)) return trouble("unsupported", "the file has no length");
		tell({
			type: "loaded",
			durationSeconds: Number.isFinite(video.duration) ? video.duration : 0
		});
		tell({
			type: "muted",
			muted: video.muted
		});
	});
	on("loadeddata", checkPicture);
	on("play", startTicking);
	on("playing", () => {
		if (video.paused) return;
		checkPicture();
		isStalled = false;
		tell({
			type: "playing",
			positionSeconds: video.currentTime
		});
	});
	on("waiting", () => {
		isStalled = true;
		tell({ type: "stalled" });
	});
	on("pause", () => {
		if (!video.paused || video.ended) return;
		stopTicking();
		tell({
			type: "paused",
			positionSeconds: video.currentTime
		});
	});
	on("seeking", readClock);
	on("seeked", () => {
		seekIsOurs = false;
	});
	on("timeupdate", () => {
		readClock();
		if (video.currentTime > 0) tellFrame();
		tell({
			type: "time",
			positionSeconds: video.currentTime,
			bufferedSeconds: bufferedSeconds()
		});
	});
	on("progress", () => {
		gotBytes = true;
		tell({
			type: "time",
			positionSeconds: video.currentTime,
			bufferedSeconds: bufferedSeconds()
		});
	});
	on("ended", readClock);
	on("volumechange", () => tell({
		type: "muted",
		muted: video.muted
	}));
	on("error", () => {
		const { code, message } = video.error ?? {
			code: 0,
			message: ""
		};
		trouble(ERROR_CODES[code] ?? "unknown", message || `code ${code}`);
	});
	return {
		restart() {
			stopTicking();
			hasFrame = isStalled = gotBytes = seekIsOurs = false;
			lastSeconds = 0;
			picture = {
				atSeconds: 0,
				count: 0
			};
			awaitFrame();
		},
		expectSeek() {
			seekIsOurs = true;
		},
		stop() {
			stopTicking();
			listening.abort();
			video.cancelVideoFrameCallback?.(frameRequest);
		}
	};
}

// src/media/sources/mp4/player.ts
/** One `<video>` that is kept and reused: on a phone a fresh element would have to earn its right to sound again. */
var createMp4Player = (host, report, env) => {
	const video = host.ownerDocument.createElement("video");
	let media = null;
	let sources = [];
	let sourceIndex = 0;
	let wantsPlay = false;
	let isDestroyed = false;
	/** Grows with every source; a refused promise of an older one is nobody's business. */
	let turn = 0;
	video.muted = true;
	video.defaultMuted = true;
	video.playsInline = true;
	video.loop = true;
	video.preload = "none";
	video.disablePictureInPicture = true;
	video.tabIndex = -1;
	video.setAttribute("part", "video");
	host.append(video);
	const onTrouble = (error, detail) => {
		if (!media) return;
		if (sourceIndex + 1 < sources.length) {
			sourceIndex++;
			startSource();
			return;
		}
		media = null;
		letGo();
		report({
			type: "error",
			atMs: env.monotonicMs(),
			error,
			detail
		});
	};
	const facts = startElementFacts(video, env, report, onTrouble);
	let captions = null;
	let lang = null;
	/** What draws captions is fetched for the first one that is wanted; where it cannot be had, there are none. */
	const showCaptions = async () => {
		if (lang !== null && media?.captions.length && !captions) {
			const { createCaptionTrack } = await import("./captionTrack.js").catch(() => ({ createCaptionTrack: null }));
			if (isDestroyed) return;
			captions ??= createCaptionTrack?.(video, env, (text) => report({
				type: "caption",
				atMs: env.monotonicMs(),
				text
			})) ?? null;
		}
		captions?.show(media?.captions ?? [], lang);
	};
	const startSource = () => {
		const source = sources[sourceIndex];
		if (!source) return onTrouble("unsupported", "no mp4 source");
		turn++;
		facts.restart();
		video.src = source.src;
		if (wantsPlay) askToPlay();
	};
	const askToPlay = () => {
		const mine = turn;
		video.play()?.catch((error) => {
			if (mine !== turn || !(error instanceof DOMException) || error.name !== "NotAllowedError") return;
			wantsPlay = false;
			report({
				type: "blocked",
				atMs: env.monotonicMs()
			});
		});
	};
	/** Stops decoding and the network; an element without `src` says nothing more. */
	const letGo = () => {
		turn++;
		wantsPlay = false;
		facts.restart();
		video.pause();
		video.removeAttribute("src");
		video.load();
	};
	return {
		capabilities: {
			time: true,
			mute: true,
			seek: true,
			rate: true
		},
		load(next, warm) {
			if (video.preload !== warm) video.preload = warm;
			if (media && isSame(media, next)) return;
			if (media) letGo();
			media = next;
			sources = next.sources.filter((source) => source.type === "mp4");
			sourceIndex = 0;
			video.setAttribute("aria-label", next.title);
			if (next.posterSrc) video.poster = next.posterSrc;
			else video.removeAttribute("poster");
			showCaptions();
			startSource();
		},
		play() {
			if (!media) return;
			wantsPlay = true;
			askToPlay();
		},
		pause() {
			wantsPlay = false;
			video.pause();
		},
		setMuted(muted) {
			video.muted = muted;
		},
		seek(positionSeconds) {
			if (!media || video.readyState === 0) return;
			facts.expectSeek();
			video.currentTime = Math.min(Math.max(0, positionSeconds), Number.isFinite(video.duration) ? video.duration : positionSeconds);
		},
		setRate(rate) {
			video.playbackRate = rate;
		},
		showCaptions(next) {
			lang = next;
			showCaptions();
		},
		unload() {
			media = null;
			captions?.show([], null);
			letGo();
		},
		destroy() {
			media = null;
			isDestroyed = true;
			report = () => {};
			letGo();
			facts.stop();
			captions?.destroy();
			video.remove();
		}
	};
};
function isSame(one, other) {
	return one === other || one.sources.length === other.sources.length && one.sources.every((source, i) => source.src === other.sources[i]?.src);
}

export { createMp4Player };