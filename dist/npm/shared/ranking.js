import { _ as rankTiers, st as explain, x as hash32, z as safeUrl } from "./plain.js";
import { w as replaceVideos } from "./shelf.js";
import { et as isRecord } from "./common.js";

// src/tools/random.ts
/** @returns numbers from 0 to below 1. */
var createRandom = (seed) => {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
};

// src/feed/select/learnedOrder.ts
/**
* An order that learns: each video is placed by a score drawn from what is known of it (Thompson sampling), so that those known to move
* shoppers mostly come first, and those of whom little is known come first now and then, until more is known. The same seed gives the
* same order. Fetched by pages that ask for it, after the first paint; prefer `selectBy` for what is shown first.
*/
/** Of a video that nobody has seen yet. */
var UNKNOWN = {
	score: 1,
	evidence: 3
};
/** More makes the draw no narrower: what was learned may be over. */
var MAX_EVIDENCE = 200;
/**
* Draws are narrower than what is known would have them, as if there were so many times as much: of dozens of videos some are always drawn
* far too high, and with a hundred visits a day trying each of them costs more than it finds.
*/
var CALM = 4;
/** Videos of a creator are new until their evidence comes to this. */
var NEW_UNTIL = 10;
/** One of the first places, each the first time of five, is a new creator's. */
var FIRST_PLACES = 5;
/**
* @param videos - as they were chosen: their tiers stay in this order, and in each those that are `pinned`, which lead.
*/
function learnedOrder(videos, known) {
	const { tierOf = () => 0 } = known;
	const tiers = /* @__PURE__ */ new Map();
	for (const video of videos) {
		const tier = tierOf(video);
		tiers.set(tier, [...tiers.get(tier) ?? [], video]);
	}
	return [...tiers.values()].flatMap((tier) => [...tier.filter((video) => video.pinned), ...withNewCreator(draw(tier.filter((video) => !video.pinned), known), known)]);
}
function draw(videos, { scores, seed }) {
	return videos.map((video) => {
		const { score, evidence } = scores.get(video.id) ?? UNKNOWN;
		const weight = CALM * Math.min(200, Math.max(UNKNOWN.evidence, evidence));
		const random = createRandom(hash32(`${seed} ${video.id}`));
		return {
			video,
			draw: drawGamma(Math.max(.01, score) * weight, random) / weight
		};
	}).sort((a, b) => b.draw - a.draw).map(({ video }) => video);
}
/** Moves a new creator's video to one of the first places, where none of them stands there by itself. */
function withNewCreator(videos, { scores, seed }) {
	const evidence = /* @__PURE__ */ new Map();
	for (const { id, creator } of videos) evidence.set(creator, (evidence.get(creator) ?? 0) + seenOf(scores.get(id)));
	const isNew = ({ creator }) => creator !== "" && (evidence.get(creator) ?? 0) < NEW_UNTIL;
	const at = hash32(`${seed} new`) % FIRST_PLACES;
	const from = videos.findIndex(isNew);
	const moved = videos[from];
	if (!moved || from <= at) return [...videos];
	const others = videos.filter((video) => video !== moved);
	return [
		...others.slice(0, at),
		moved,
		...others.slice(at)
	];
}
var seenOf = (known) => Math.max(0, (known ?? UNKNOWN).evidence - UNKNOWN.evidence);
/** Of mean and variance `shape` (G. Marsaglia, W. W. Tsang, ACM Trans. Math. Softw. 26, 2000); a shape below 1 by that of one more. */
function drawGamma(shape, random) {
	if (shape < 1) return drawGamma(shape + 1, random) * Math.max(random(), 1e-12) ** (1 / shape);
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
		const v = (1 + c * normal) ** 3;
		if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
	}
}

// src/shelf/followRanking.ts
/** The option `ranking`: asks the collector how the videos do, and puts the cards that nobody has seen yet into an order that learns. */
var followRanking_exports = { get followRanking() { return followRanking; } };
/** Of a feed that has no id. */
var UNNAMED = "default";
function followRanking(setting, stage) {
	const { options, env, display, root } = setting;
	const { feed: model, player } = setting.context;
	let isOver = false;
	const follow = async () => {
		const feed = model.feed.peek();
		if (!feed || model.videos.peek().length < 2) return;
		const answer = await loadScores(feed, setting);
		if (isOver || model.feed.peek() !== feed) return;
		if (typeof answer === "string") return void explain(display, (words) => [words.describeRankingNotLoaded(answer)]);
		if (answer.size === 0 || player.isOpen.peek()) return;
		const seed = setting.measuring.attribution()?.["_reelshelf"] ?? env.random();
		setting.reorder = (chosen, from) => {
			const kept = model.videos.peek().slice(0, countSeen(root)).flatMap(({ id }) => chosen.find((video) => video.id === id) ?? []);
			const about = {
				productId: options.product,
				topics: options.topics
			};
			const rest = learnedOrder(chosen.filter((video) => !kept.includes(video)), {
				scores: answer,
				seed,
				tierOf: rankTiers(from, chosen, about)
			});
			return [...kept, ...rest];
		};
		await stage.choose((next, videos) => replaceVideos(model, player, next, videos), () => {});
	};
	follow();
	return () => {
		isOver = true;
		delete setting.reorder;
	};
}
/** @returns why there are none, in a sentence. */
async function loadScores(feed, { options, env, context }) {
	const { baseURI } = context.deps.host;
	const endpoint = options.endpoint === void 0 ? null : safeUrl(options.endpoint, baseURI);
	if (endpoint === null) return "there is no endpoint to ask";
	const asked = new URL(`feeds/${encodeURIComponent(feed.id ?? UNNAMED)}/stats`, endpoint);
	if (options.key !== void 0) asked.searchParams.set("key", options.key);
	const url = asked.href;
	try {
		const response = await env.fetch(url, { credentials: "omit" });
		if (!response.ok) return `${url} answered ${response.status}`;
		const answer = JSON.parse(await response.text());
		return readScores(isRecord(answer) ? answer["videos"] : null);
	} catch (error) {
		return `${url} did not answer: ${error instanceof Error ? error.message : String(error)}`;
	}
}
/** Anybody may stand at an address: what is no score is left out. */
function readScores(raw) {
	const scores = /* @__PURE__ */ new Map();
	for (const [id, known] of Object.entries(isRecord(raw) ? raw : {})) {
		const { score, evidence } = isRecord(known) ? known : {};
		if (isAmount(score) && isAmount(evidence)) scores.set(id, {
			score,
			evidence
		});
	}
	return scores;
}
var isAmount = (value) => typeof value === "number" && Number.isFinite(value) && value >= 0;
/** How many cards, from the first, may have been seen: up to the last that begins before the end of the screen. */
function countSeen(root) {
	const view = root.ownerDocument.defaultView;
	if (!view) return 0;
	const isRtl = view.getComputedStyle(root.host).direction === "rtl";
	const row = root.host.getBoundingClientRect();
	const [start, end] = [Math.max(0, row.left), Math.min(view.innerWidth, row.right)];
	let seen = 0;
	for (const card of root.querySelectorAll("[part~=\"card\"][data-position]")) {
		const { top, left, right } = card.getBoundingClientRect();
		if (top < view.innerHeight && (isRtl ? right > start : left < end)) seen = Math.max(seen, Number(card.dataset["position"]) + 1);
	}
	return seen;
}

export { followRanking_exports as t };
//# sourceMappingURL=ranking.js.map