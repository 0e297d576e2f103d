
// src/media/frame/frameEvents.ts
/** Makes a player's facts of what the page in the frame says, each once. */
function createFrameEvents(report, env, onReady) {
	const emit = (event) => report({
		...event,
		atMs: env.monotonicMs()
	});
	const nothing = {
		isReady: false,
		state: null,
		duration: 0,
		position: 0,
		buffered: 0
	};
	let now = { ...nothing };
	const becomeReady = () => {
		if (now.isReady) return;
		now.isReady = true;
		emit({
			type: "loaded",
			durationSeconds: now.duration
		});
		emit({ type: "frame" });
		onReady();
	};
	const become = (state) => {
		if (state === now.state) return;
		now.state = state;
		if (state === "stalled" || state === "ended") emit({ type: state });
		else emit({
			type: state,
			positionSeconds: now.position
		});
	};
	return {
		get isReady() {
			return now.isReady;
		},
		take(event) {
			becomeReady();
			switch (event.type) {
				case "duration":
					if (event.seconds === now.duration) return;
					now.duration = event.seconds;
					return emit({
						type: "loaded",
						durationSeconds: now.duration
					});
				case "buffered":
					now.buffered = event.seconds;
					return;
				case "time":
					now.position = event.seconds;
					return emit({
						type: "time",
						positionSeconds: now.position,
						bufferedSeconds: now.buffered
					});
				case "state": return become(event.state);
				case "muted":
				case "blocked": return emit(event);
			}
		},
		fail: emit,
		restart() {
			now = { ...nothing };
		}
	};
}

// src/media/frame/frameLink.ts
var GREET_MS = 250;
/** A frame that has said nothing by then is blocked, or is not the platform's player. */
var SILENT_MS = 12e3;
/** Speaks with the platform's page in `frame`: only to its origin, and only what comes from there is heard. */
function startFrameLink(frame, origin, { greetings = [], subscriptions = [], read, capabilities }, env, onEvent) {
	const listening = new AbortController();
	const { signal } = listening;
	const window = frame.ownerDocument.defaultView;
	let hasAnswered = false;
	let stopGreeting = () => {};
	const send = (message) => frame.contentWindow?.postMessage(message, origin);
	const greet = () => {
		stopGreeting();
		if (hasAnswered) return;
		greetings.forEach(send);
		stopGreeting = env.setTimer(greet, GREET_MS);
	};
	const fail = (detail) => onEvent({
		type: "error",
		error: "network",
		detail
	});
	const stopWaiting = env.setTimer(() => hasAnswered || fail(`the player of ${capabilities.platform} did not answer`), SILENT_MS);
	const onMessage = ({ origin: from, source, data }) => {
		if (from !== origin || !isWithin(source, frame.contentWindow)) return;
		for (const event of read?.(data) ?? []) {
			if (!hasAnswered && event.type !== "error") {
				hasAnswered = true;
				subscriptions.forEach(send);
			}
			onEvent(event);
		}
	};
	const onLoad = () => {
		if (read) return greet();
		hasAnswered = true;
		onEvent({ type: "ready" });
	};
	window?.addEventListener("message", onMessage, { signal });
	frame.addEventListener("load", onLoad, { signal });
	frame.ownerDocument.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
		if (!hasAnswered && blockedURI.startsWith(origin)) fail(`the page’s Content-Security-Policy lacks frame-src ${origin}`);
	}, { signal });
	return {
		send,
		stop() {
			stopGreeting();
			stopWaiting();
			listening.abort();
		}
	};
}
/** Some players speak from a frame within their frame. */
function isWithin(source, frame) {
	let window = source;
	for (let depth = 0; window && frame && depth < 4; depth++) {
		if (window === frame) return true;
		window = window.parent;
	}
	return false;
}

// src/media/frame/framePlayer.ts
/**
* Makes players that are a platform's own page in a frame. Nothing of it is fetched before `play`, whatever the preload level: who calls
* that has the shopper's word for it. What the page says comes as the same facts as an element's.
*
* @param base - where the platform's player is; only tests have another.
*/
var framePlayer = (protocol, base) => (host, report, env) => {
	const { kind, capabilities, commands } = protocol;
	let media = null;
	let frame = null;
	let link = null;
	let wantsPlay = false;
	let muted = true;
	const events = createFrameEvents(report, env, () => {
		link?.send(commands?.mute(muted));
		if (wantsPlay) link?.send(commands?.play);
	});
	const idOf = (of) => of?.sources.find(({ type }) => type === kind)?.src;
	const say = (message) => void (events.isReady && message && link?.send(message));
	const remove = () => {
		link?.stop();
		frame?.remove();
		link = frame = null;
	};
	const close = () => {
		remove();
		wantsPlay = false;
		events.restart();
	};
	const fail = (event) => {
		close();
		events.fail(event);
	};
	const open = (id) => {
		frame = createFrame(host, media?.title ?? "");
		link = startFrameLink(frame, new URL(base).origin, protocol, env, (event) => event.type === "error" ? fail(event) : events.take(event));
		const { origin: pageOrigin } = host.ownerDocument.location;
		frame.src = protocol.addressOf(base, id, {
			muted,
			pageOrigin
		});
		host.append(frame);
	};
	return {
		capabilities,
		load(next) {
			const id = idOf(next);
			if (id === void 0 || id !== idOf(media)) close();
			media = next;
			if (id === void 0) fail({
				type: "error",
				error: "unsupported",
				detail: "no source of this kind"
			});
		},
		play() {
			const id = idOf(media);
			if (id === void 0) return;
			wantsPlay = true;
			if (frame) say(commands?.play);
			else open(id);
		},
		pause() {
			wantsPlay = false;
			const id = idOf(media);
			if (!frame || commands || id === void 0) return say(commands?.pause);
			remove();
			open(id);
		},
		setMuted(next) {
			muted = next;
			say(commands?.mute(next));
		},
		seek: (seconds) => say(commands?.seek(seconds)),
		setRate: (rate) => say(commands?.rate?.(rate)),
		showCaptions() {},
		unload() {
			close();
			media = null;
		},
		destroy: close
	};
};
function createFrame(host, title) {
	const frame = host.ownerDocument.createElement("iframe");
	frame.title = title;
	frame.allow = "autoplay; encrypted-media; picture-in-picture; fullscreen";
	frame.referrerPolicy = "strict-origin-when-cross-origin";
	frame.setAttribute("part", "video");
	return frame;
}

// src/media/sources/instagram/protocol.ts
/** Instagram's frame says nothing and takes no orders: whether it plays is not known, and is not guessed. */
var instagram = {
	kind: "instagram",
	capabilities: {
		time: false,
		mute: false,
		seek: false,
		rate: false,
		state: false,
		platform: "Instagram"
	},
	addressOf: (base, id) => `${base}/reel/${id}/embed/`
};

// src/media/sources/instagram/player.ts
var player_exports$3 = { get createInstagramPlayer() { return createInstagramPlayer; } };
var createInstagramPlayer = /* @__PURE__ */ (() => (framePlayer(instagram, "https://www.instagram.com")))();

// src/media/frame/protocol.ts
/** Messages come as text or as they are. What is neither an object nor one in JSON is empty. */
function readMessage(data) {
	try {
		const value = typeof data === "string" ? JSON.parse(data) : data;
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}
var isCount = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0;

// src/media/sources/tiktok/protocol.ts
var STATES$1 = {
	0: "ended",
	1: "playing",
	2: "paused",
	3: "stalled"
};
var to$1 = (type, value) => ({
	type,
	...value === void 0 ? {} : { value },
	"x-tiktok-player": true
});
/** TikTok's embed player. With sound it may want a tap inside the frame first. */
var tiktok = /* @__PURE__ */ (() => ({
	kind: "tiktok",
	capabilities: {
		time: true,
		mute: true,
		seek: true,
		rate: false,
		state: true,
		platform: "TikTok"
	},
	addressOf: (base, id, { muted }) => `${base}/player/v1/${id}?rel=0&description=0&music_info=0&muted=${Number(muted)}`,
	commands: {
		play: to$1("play"),
		pause: to$1("pause"),
		mute: (muted) => to$1(muted ? "mute" : "unMute"),
		seek: (seconds) => to$1("seekTo", seconds)
	},
	read(data) {
		const message = readMessage(data);
		return message["x-tiktok-player"] === true ? eventsOf$2(message["type"], message["value"]) : [];
	}
}))();
function eventsOf$2(type, value) {
	switch (type) {
		case "onPlayerReady": return [{ type: "ready" }];
		case "onStateChange": {
			const state = STATES$1[Number(value)];
			return state === void 0 ? [] : [{
				type: "state",
				state
			}];
		}
		case "onCurrentTime": {
			const { currentTime, duration } = readMessage(value);
			return [...isCount(duration) && duration > 0 ? [{
				type: "duration",
				seconds: duration
			}] : [], ...isCount(currentTime) ? [{
				type: "time",
				seconds: currentTime
			}] : []];
		}
		case "onMute": return typeof value === "boolean" ? [{
			type: "muted",
			muted: value
		}] : [];
		case "onPlayerError":
		case "onError": return [{
			type: "error",
			error: "refused",
			detail: `TikTok: ${JSON.stringify(value)}`
		}];
		default: return [];
	}
}

// src/media/sources/tiktok/player.ts
var player_exports$2 = { get createTikTokPlayer() { return createTikTokPlayer; } };
var createTikTokPlayer = /* @__PURE__ */ (() => (framePlayer(tiktok, "https://www.tiktok.com")))();

// src/media/sources/vimeo/protocol.ts
var EVENTS = [
	"play",
	"playing",
	"pause",
	"ended",
	"timeupdate",
	"progress",
	"volumechange",
	"bufferstart",
	"bufferend",
	"seeked",
	"error"
];
var call = (method, value) => JSON.stringify({
	method,
	value
});
/** What Vimeo's own library says to the player and hears of it. An unlisted video's id is `123456789/abcdef`. */
var vimeo = /* @__PURE__ */ (() => ({
	kind: "vimeo",
	capabilities: {
		time: true,
		mute: true,
		seek: true,
		rate: true,
		state: true,
		platform: "Vimeo"
	},
	addressOf(base, source, { muted }) {
		const [id, hash] = source.split("/");
		return `${base}/video/${id}?dnt=1&playsinline=1&autopause=0&muted=${Number(muted)}${hash ? `&h=${hash}` : ""}`;
	},
	greetings: [call("ping")],
	subscriptions: [...EVENTS.map((name) => call("addEventListener", name)), call("getDuration")],
	commands: {
		play: call("play"),
		pause: call("pause"),
		mute: (muted) => call("setMuted", muted),
		seek: (seconds) => call("setCurrentTime", seconds),
		rate: (rate) => call("setPlaybackRate", rate)
	},
	read(message) {
		const { event, method, data, value } = readMessage(message);
		if (method === "ping" || event === "ready") return [{ type: "ready" }];
		if (method === "getDuration" && isCount(value) && value > 0) return [{
			type: "duration",
			seconds: value
		}];
		return typeof event === "string" ? eventsOf$1(event, readMessage(data)) : [];
	}
}))();
function eventsOf$1(event, data) {
	const { seconds, duration, muted, volume } = data;
	const length = isCount(duration) && duration > 0 ? [{
		type: "duration",
		seconds: duration
	}] : [];
	const time = isCount(seconds) ? [{
		type: "time",
		seconds
	}] : [];
	switch (event) {
		case "timeupdate":
		case "seeked": return [...length, ...time];
		case "progress": return isCount(seconds) ? [{
			type: "buffered",
			seconds
		}] : [];
		case "playing":
		case "bufferend": return [...length, {
			type: "state",
			state: "playing"
		}];
		case "pause": return data["percent"] === 1 ? [] : [...time, {
			type: "state",
			state: "paused"
		}];
		case "bufferstart": return [{
			type: "state",
			state: "stalled"
		}];
		case "ended": return [{
			type: "state",
			state: "ended"
		}];
		case "volumechange": return [{
			type: "muted",
			muted: typeof muted === "boolean" ? muted : volume === 0
		}];
		case "error": return errorOf$1(data);
		default: return [];
	}
}
function errorOf$1({ name, message, method }) {
	if (name === "NotAllowedError") return [{ type: "blocked" }];
	return /Privacy|Password|NotFound|Unsupported/.test(String(name)) || method === void 0 ? [{
		type: "error",
		error: "refused",
		detail: `Vimeo ${String(name)}: ${String(message)}`
	}] : [];
}

// src/media/sources/vimeo/player.ts
var player_exports$1 = { get createVimeoPlayer() { return createVimeoPlayer; } };
var createVimeoPlayer = /* @__PURE__ */ (() => (framePlayer(vimeo, "https://player.vimeo.com")))();

// src/media/sources/youtube/protocol.ts
var STATES = {
	0: "ended",
	1: "playing",
	2: "paused",
	3: "stalled"
};
var ERRORS = {
	2: "its id is not one of YouTube’s",
	5: "the browser cannot play it",
	100: "it is gone, or private",
	101: "its owner does not allow it on other pages",
	150: "its owner does not allow it on other pages",
	153: "the page does not say where it is: its Referrer-Policy must not be no-referrer"
};
var to = (event, more) => JSON.stringify({
	event,
	id: 1,
	channel: "widget",
	...more
});
var command = (func, ...args) => to("command", {
	func,
	args
});
/** What the script of the IFrame API says to the player and hears of it; that script would run in the shop's page. */
var youtube = /* @__PURE__ */ (() => ({
	kind: "youtube",
	capabilities: {
		time: true,
		mute: true,
		seek: true,
		rate: true,
		state: true,
		platform: "YouTube"
	},
	addressOf: (base, id, { muted, pageOrigin }) => `${base}/embed/${id}?enablejsapi=1&playsinline=1&rel=0&mute=${Number(muted)}&origin=${encodeURIComponent(pageOrigin)}`,
	greetings: [to("listening", {})],
	subscriptions: [
		"onStateChange",
		"onError",
		"onAutoplayBlocked"
	].map((name) => command("addEventListener", name)),
	commands: {
		play: command("playVideo"),
		pause: command("pauseVideo"),
		mute: (muted) => command(muted ? "mute" : "unMute"),
		seek: (seconds) => command("seekTo", seconds, true),
		rate: (rate) => command("setPlaybackRate", rate)
	},
	read(message) {
		const { event, info } = readMessage(message);
		if (event === "onError") return [errorOf(Number(info))];
		if (event === "onAutoplayBlocked") return [{ type: "blocked" }];
		if (event === "onStateChange") return stateOf(info);
		if (event === "onReady") return [{ type: "ready" }];
		return event === "infoDelivery" || event === "initialDelivery" ? [{ type: "ready" }, ...eventsOf(readMessage(info))] : [];
	}
}))();
var stateOf = (code) => {
	const state = STATES[Number(code)];
	return state === void 0 ? [] : [{
		type: "state",
		state
	}];
};
function errorOf(code) {
	const detail = `YouTube ${code}: ${ERRORS[code] ?? "no reason given"}`;
	return {
		type: "error",
		error: code === 5 ? "decode" : "refused",
		detail
	};
}
function eventsOf(info) {
	const { duration, currentTime, videoLoadedFraction: part, muted, playerState } = info;
	const events = [];
	if (isCount(duration) && duration > 0) events.push({
		type: "duration",
		seconds: duration
	});
	if (isCount(part) && isCount(duration)) events.push({
		type: "buffered",
		seconds: part * duration
	});
	if (isCount(currentTime)) events.push({
		type: "time",
		seconds: currentTime
	});
	if (typeof muted === "boolean") events.push({
		type: "muted",
		muted
	});
	return playerState === void 0 ? events : [...events, ...stateOf(playerState)];
}

// src/media/sources/youtube/player.ts
var player_exports = { get createYouTubePlayer() { return createYouTubePlayer; } };
var createYouTubePlayer = /* @__PURE__ */ (() => (framePlayer(youtube, "https://www.youtube-nocookie.com")))();

export { player_exports$3 as i, player_exports$1 as n, player_exports$2 as r, player_exports as t };
//# sourceMappingURL=frames.js.map