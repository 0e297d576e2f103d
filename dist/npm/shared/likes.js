import { G as useStyles, X as useLazy, d as usePageExtras, l as usePlayer, rt as useShelf, u as RailButton } from "./shelf.js";
import { d as subjectOf, i as createTranslate, z as safeUrl } from "./plain.js";
import { $ as randomToken, J as readLiked, Q as loadTexts, W as createEndpoint, Z as parseJson, et as isRecord, m as like, mn as omitNullish, q as readCounts } from "./common.js";
import { createModel, signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { jsx, jsxs } from "preact/jsx-runtime";

// src/i18n/en/likes.ts
/** English texts of the heart below a video. They, and each other language of them, come where a shelf has likes. */
var likesTexts = {
	like: "Like",
	likesOf: {
		one: "1 like",
		other: "{count} likes"
	},
	likeAnd: "Like. {likes}",
	likeNow: "You like this video.",
	unlikeNow: "You no longer like this video.",
	likeLost: "That has not arrived. Press the heart again.",
	likeOffline: "You are offline. Press the heart when you are connected again.",
	likeTooMany: "Too many likes came at once. Press the heart again later.",
	likeClosed: "The shop takes no likes here at the moment.",
	likeHere: "Only on this page. It is not counted, because nothing may be stored for it."
};

// src/i18n/likesLanguages.ts
/** Likes in each language but the built-in one: by themselves, so that shelves without likes fetch none of it. */
var likesLanguages = {
	ar: () => import("./likes-ar.js").then((n) => n.t),
	de: () => import("./likes-de.js").then((n) => n.t),
	es: () => import("./likes-es.js").then((n) => n.t),
	fr: () => import("./likes-fr.js").then((n) => n.t),
	he: () => import("./likes-he.js").then((n) => n.t),
	it: () => import("./likes-it.js").then((n) => n.t),
	ja: () => import("./likes-ja.js").then((n) => n.t),
	ko: () => import("./likes-ko.js").then((n) => n.t),
	nl: () => import("./likes-nl.js").then((n) => n.t),
	pl: () => import("./likes-pl.js").then((n) => n.t),
	pt: () => import("./likes-pt.js").then((n) => n.t),
	sv: () => import("./likes-sv.js").then((n) => n.t),
	tr: () => import("./likes-tr.js").then((n) => n.t),
	zh: () => import("./likes-zh.js").then((n) => n.t)
};

// src/models/likes/likesClient.ts
/** Speaks with the merchant's endpoint for likes. What it answers is looked at before anything of it is shown. */
function createLikesClient(env, settings) {
	const { addressOf, send } = createEndpoint(env, settings);
	return {
		async counts(isAnew) {
			const answered = await send(addressOf({}), isAnew ? { cache: "no-cache" } : {});
			return answered?.response.ok ? readCounts(answered.text) : null;
		},
		async set(liking) {
			const body = omitNullish({
				...liking,
				key: settings.key(),
				visitor: settings.visitor()
			});
			const answered = await send(settings.address(), {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify(body)
			});
			if (!answered) return "lost";
			const { response, text } = answered;
			if (response.ok) return readLiked(text) ?? "lost";
			if (response.status === 429) return "tooMany";
			return [
				401,
				403,
				404,
				405,
				410
			].includes(response.status) ? "closed" : "lost";
		}
	};
}

// src/models/likes/ownLikes.ts
/**
* What the shopper likes, with the secret by which each like is theirs, once a video, and can be taken back. Kept only where the shopper has
* permitted to store something.
*/
function createOwnLikes(memory, makeToken) {
	let kept = {
		token: null,
		videos: []
	};
	const read = () => kept = readOwn(memory?.read("likes") ?? null) ?? kept;
	return {
		videos: () => read().videos,
		/** Of this browser; made when it is asked for first. */
		token() {
			const token = read().token ?? makeToken();
			kept = {
				...kept,
				token
			};
			return token;
		},
		set(video, isLiked) {
			const others = read().videos.filter((each) => each !== video);
			const videos = (isLiked ? [...others, video] : others).slice(-500);
			kept = {
				...kept,
				videos
			};
			memory?.write("likes", videos.length > 0 ? JSON.stringify(kept) : null);
		}
	};
}
function readOwn(text) {
	const raw = parseJson(text ?? "null");
	if (!isRecord(raw)) return null;
	const { token, videos } = raw;
	if (typeof token !== "string" || !Array.isArray(videos)) return null;
	return {
		token,
		videos: videos.filter((each) => typeof each === "string")
	};
}

// src/models/likes/likesModel.ts
var NOTE_MS = 6e3;
/**
* Likes of one shelf's videos. How many there are is the endpoint's word alone; whether the heart is filled is the shopper's, at once, and is
* undone with a sentence where the endpoint does not confirm it. Without permission a like stays on the page and is sent nowhere.
*/
var LikesModel = /* @__PURE__ */ (() => (createModel((deps) => {
	const { client, env, isOnline, permits, player, record } = deps;
	const own = createOwnLikes(deps.memory, deps.makeToken);
	/** `null` until the endpoint has told them. */
	const counts = signal(null);
	const liked = signal(new Set(own.videos()));
	const note = signal(null);
	/** What the endpoint has of this browser. */
	const confirmed = new Set(own.videos());
	const sending = /* @__PURE__ */ new Set();
	/** What was pressed where; of those only that are not confirmed yet. */
	const pressed = /* @__PURE__ */ new Map();
	let loading = null;
	let stopNote = () => {};
	const show = (video, isLiked) => {
		const next = new Set(liked.peek());
		if (isLiked) next.add(video);
		else next.delete(video);
		liked.value = next;
	};
	const say = (video, why) => {
		stopNote();
		note.value = {
			video,
			why
		};
		stopNote = env.setTimer(() => note.value = null, NOTE_MS);
	};
	const confirm = (video, now) => {
		if (now.liked) confirmed.add(video);
		else confirmed.delete(video);
		own.set(video, now.liked);
		counts.value = new Map([...counts.peek() ?? [], [video, now.count]]);
		record("video_liked", pressed.get(video) ?? { video }, { liked: now.liked });
	};
	/** Once more where no answer came: it is the same like. */
	const send = async (video, isLiked) => {
		const liking = {
			token: own.token(),
			video,
			liked: isLiked
		};
		const first = await client.set(liking);
		return first === "lost" && isOnline() ? client.set(liking) : first;
	};
	/** Until the endpoint has what the shopper wants, which may change meanwhile. */
	const settle = async (video) => {
		if (sending.has(video)) return;
		sending.add(video);
		while (liked.peek().has(video) !== confirmed.has(video)) {
			const wanted = liked.peek().has(video);
			const answer = isOnline() ? await send(video, wanted) : "offline";
			if (typeof answer === "string") {
				show(video, confirmed.has(video));
				say(video, answer === "lost" && !isOnline() ? "offline" : answer);
				break;
			}
			confirm(video, answer);
			if (answer.liked !== wanted) show(video, answer.liked);
		}
		sending.delete(video);
		pressed.delete(video);
	};
	return {
		counts,
		liked,
		/** Why the last press came to nothing, or to less; goes by itself. */
		note,
		loadCounts: () => loading ??= client.counts(confirmed.size > 0).then((told) => {
			if (told) counts.value = new Map([...told, ...counts.peek() ?? []]);
			else loading = null;
		}),
		/** Sends what was pressed before it was permitted. */
		async sendHeld() {
			if (permits() !== true) return;
			await Promise.all([...pressed.keys()].map(settle));
		},
		/** @returns whether the heart is filled now. */
		toggle(video) {
			const next = !liked.peek().has(video);
			stopNote();
			note.value = null;
			show(video, next);
			pressed.set(video, subjectOf(player));
			if (permits() === true || !next && confirmed.has(video)) settle(video);
			else if (next) say(video, "here");
			return next;
		},
		stop: () => stopNote()
	};
})))();

// src/shelf/likesPage.ts
/** Likes of the videos, made of the page's options; comes when a player with likes is open. */
var likesPage_exports = { get createLikes() { return createLikes; } };
async function createLikes(setting, memory) {
	const { env, context, disposer, measuring } = setting();
	const { deps, player } = context;
	const options = () => setting().options;
	const client = createLikesClient(env, {
		address: () => safeUrl(options().likes, deps.host.baseURI),
		key: () => options().key,
		visitor: () => measuring.status()?.visitor ?? null
	});
	const model = new LikesModel({
		env,
		record: deps.record,
		player,
		client,
		memory,
		permits: () => measuring.status()?.consent?.analytics ?? null,
		isOnline: () => deps.device.online.peek(),
		makeToken: randomToken
	});
	disposer.add(() => {
		model.stop();
		model[Symbol.dispose]();
	});
	return {
		model,
		texts: await loadTexts(likesLanguages, likesTexts, deps.spoken.lang).catch(() => likesTexts)
	};
}

// src/ui/likes/LikeButton.css?inline
var LikeButton_default = ".lk{display:grid;position:relative}.lk [aria-pressed=true] svg{color:#ff5c7a}.lk-note{box-sizing:border-box;color:#fff;text-align:start;text-wrap:balance;background:#101012eb;border-radius:12px;width:max-content;max-width:min(240px,62vw);margin:0;padding:10px 12px;font-size:13px;line-height:1.35;position:absolute;inset-block-start:0;inset-inline-end:calc(100% + 8px)}.lk-note:empty{display:none}";

// src/ui/likes/likeCount.ts
/** `987`, `9,876`, `12.3K`: short, and never more than there are. */
function likeCount({ number }, count) {
	if (count < 1e4) return number(count);
	const step = 10 ** (String(count).length - 3);
	return number(Math.floor(count / step) * step, {
		notation: "compact",
		maximumSignificantDigits: 3
	});
}

// src/ui/likes/LikeButton.tsx
var LikeButton_exports = { get LikeButton() { return LikeButton; } };
var sentences = {
	lost: "likeLost",
	offline: "likeOffline",
	tooMany: "likeTooMany",
	closed: "likeClosed",
	here: "likeHere"
};
/** Likes the video, or no longer; says how many do, as the merchant's endpoint counts them. */
function LikeButton({ video }) {
	const extras = usePageExtras();
	const parts = useLazy(extras !== null, () => extras?.likes() ?? Promise.reject());
	return parts && parts !== "failed" ? /* @__PURE__ */ jsx(Heart, {
		video,
		parts
	}) : null;
}
function Heart({ video, parts }) {
	useStyles(LikeButton_default);
	const { deps } = useShelf();
	const { announce } = usePlayer();
	const { model, texts } = parts;
	const text = useMemo(() => createTranslate(likesTexts, {
		...texts,
		...deps.texts
	}, deps.fill), [deps, texts]);
	const isOnline = deps.device.online.value;
	useEffect(() => {
		model.loadCounts();
		model.sendHeld();
	}, [isOnline]);
	const isLiked = model.liked.value.has(video.id);
	const count = model.counts.value?.get(video.id) ?? 0;
	const shown = likeCount(deps.format, count);
	const note = model.note.value;
	return /* @__PURE__ */ jsxs("div", {
		class: "lk",
		children: [/* @__PURE__ */ jsx(RailButton, {
			part: "like",
			icon: like,
			words: count > 0 ? shown : text("like"),
			name: count > 0 ? text("likeAnd", { likes: text("likesOf", {
				of: count,
				count: shown
			}) }) : void 0,
			isPressed: isLiked,
			onClick: () => {
				const isNow = model.toggle(video.id);
				if (!model.note.peek()) announce(text(isNow ? "likeNow" : "unlikeNow"));
			}
		}), /* @__PURE__ */ jsx("p", {
			class: "lk-note",
			role: "status",
			children: note?.video === video.id ? text(sentences[note.why]) : ""
		})]
	});
}

export { likesPage_exports as n, LikeButton_exports as t };
//# sourceMappingURL=likes.js.map