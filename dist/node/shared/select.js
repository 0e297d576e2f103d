import { n as isOpen, o as HOUR_MS, t as createCalendar } from "./zones.js";
// src/tools/ids.ts
/**
* A small stable hash for seeds and buckets: 32-bit FNV-1a, then MurmurHash3's final mix, without which names that differ in
* a digit or two fill some buckets a quarter more than others. Not for security.
*/
function hash32(text) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i++) {
		hash ^= text.charCodeAt(i);
		hash = Math.imul(hash, 16777619);
	}
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	hash = Math.imul(hash ^ hash >>> 13, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}
// src/feed/product/stock.ts
/** What the feed does not say to be sold out can be bought: the platform has the last word when it is added. */
var isAvailable = (product, variant) => variant.available ?? product.available ?? true;
function isSoldOut(product) {
	const { variants = [] } = product;
	return variants.length > 0 ? !variants.some((variant) => isAvailable(product, variant)) : product.available === false;
}
// src/feed/select/score.ts
/** How well a video keeps and moves those who see it, from 0 to 1. Never how many follow its creator. */
var HALF_LIFE_MS = 72 * HOUR_MS;
/** Fewer views than this say too little: the video is new, whatever its date. */
var ENOUGH_VIEWS = 100;
var WEIGHTS = {
	watched: .5,
	engaged: .3,
	velocity: .2
};
/** What an engagement counts beside a view; an add to cart says most. */
var POINTS = {
	view: .1,
	engaged: 1,
	added: 8
};
/** Decayed points at which velocity is worth half of what it can be. */
var VELOCITY_MIDDLE = 50;
/**
* Lower bound of the 95 % score interval for a proportion (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927): 8 of 10 is a weaker
* claim than 800 of 1,000, and sorts below it.
*/
function wilsonLowerBound(successes, trials, z = 1.959964) {
	if (trials <= 0) return 0;
	const rate = Math.min(1, Math.max(0, successes / trials));
	const square = z * z;
	const spread = z * Math.sqrt((rate * (1 - rate) + square / (4 * trials)) / trials);
	return Math.max(0, (rate + square / (2 * trials) - spread) / (1 + square / trials));
}
/** What is left of `value` after `ageMs`, when half of it goes in every half-life (exponential decay). */
var decay = (value, ageMs, halfLifeMs = HALF_LIFE_MS) => value * 2 ** (-Math.max(0, ageMs) / halfLifeMs);
/**
* Engagement velocity: points that are still fresh. The feed has totals, not moments, so they are taken as spread evenly
* from publication to `updatedAt` (the mean of the decay over that time, in closed form), then aged to now.
* Without both dates nothing is known about freshness, and the answer is 0.
*/
function engagementVelocity(video, calendar, nowMs) {
	const { publishedAt, stats } = video;
	if (!publishedAt || !stats?.updatedAt) return 0;
	const { views = 0, engaged = 0, added = 0 } = stats;
	const updatedMs = calendar.toMs(stats.updatedAt, "UTC", "start");
	const halfLives = Math.max(HOUR_MS, updatedMs - calendar.toMs(publishedAt, "UTC", "start")) / HALF_LIFE_MS;
	return decay((POINTS.view * views + POINTS.engaged * engaged + POINTS.added * added) * (1 - 2 ** -halfLives) / (halfLives * Math.LN2), nowMs - updatedMs) || 0;
}
/** Scores the videos against each other: one with too few views gets at least the middle score, so that it is seen at all. */
function scoreVideos(videos, calendar, nowMs) {
	const own = videos.map((video) => ownScore(video, calendar, nowMs));
	const isProven = videos.map(({ stats }) => stats?.score !== void 0 || (stats?.views ?? 0) >= ENOUGH_VIEWS);
	const proven = own.filter((_, index) => isProven[index]).sort((a, b) => a - b);
	const middle = proven[proven.length >> 1] ?? .5;
	return own.map((score, index) => isProven[index] ? score : Math.max(score, middle));
}
function ownScore(video, calendar, nowMs) {
	const { views = 0, engaged = 0, watchThrough, score } = video.stats ?? {};
	if (score !== void 0) return score / (score + 1);
	const engagedRate = wilsonLowerBound(engaged, views);
	const watchedRate = watchThrough === void 0 ? engagedRate : wilsonLowerBound(watchThrough * views, views);
	const velocity = engagementVelocity(video, calendar, nowMs);
	return WEIGHTS.watched * watchedRate + WEIGHTS.engaged * engagedRate + WEIGHTS.velocity * velocity / (velocity + VELOCITY_MIDDLE);
}
// src/feed/select/selectBy.ts
/** Scores closer than this are a tie. */
var JITTER = .02;
/** `selectVideos`, by a calendar that the page may have to fetch: see `calendarFor.ts`. */
function selectBy(calendar, feed, options) {
	const { nowMs, productId, seed, canPlay } = options;
	const videos = feed.videos.map((video) => withOpenTags(video, calendar, nowMs)).filter((video) => mayShow(video, options, calendar) && (productId === void 0 || !video.show?.products || video.show.products.includes(productId)) && (!canPlay || video.sources.some(canPlay)));
	const tierOf = rankTiers(feed, videos, options);
	const scores = scoreVideos(videos, calendar, nowMs);
	return videos.map((video, index) => ({
		video,
		tier: tierOf(video),
		score: video.pinned ? 0 : (scores[index] ?? 0) + hash32(`${seed} ${video.id}`) / 2 ** 32 * JITTER
	})).sort((a, b) => b.tier - a.tier || b.score - a.score).map(({ video }) => video);
}
/** Without the tags whose time it is not. */
function withOpenTags(video, calendar, nowMs) {
	if (!video.tags?.some(({ show }) => show)) return video;
	const tags = video.tags.filter(({ show }) => !show || isOpen(calendar, show, nowMs));
	return tags.length === video.tags.length ? video : {
		...video,
		tags
	};
}
/** Rights and campaign window. What is not known for sure to be allowed is not shown. */
function mayShow({ rights, show = {} }, { nowMs, channel, territory }, calendar) {
	const { status, expiresAt, channels, territories } = rights;
	if (status !== "owned" && status !== "licensed") return false;
	if (expiresAt !== void 0 && !(calendar.toMs(expiresAt, show.timeZone, "start") > nowMs)) return false;
	if (channels && !channels.includes(channel)) return false;
	if (territories && territory && !territories.includes(territory.toUpperCase())) return false;
	return isOpen(calendar, show, nowMs);
}
/**
* What no score outweighs: the more relevant first, then what can be bought, then what is pinned.
*
* @param videos - those that may be shown.
*/
function rankTiers(feed, videos, options) {
	const { productId } = options;
	const products = new Map(feed.products.map((product) => [product.id, product]));
	const about = {
		productId,
		topics: topicsOfPage(feed, videos, options)
	};
	return (video) => 4 * relevanceOf(video, about) + (hasStock(video, products) ? 2 : 0) + (video.pinned ? 1 : 0);
}
/** In the page's own words; where none of the product's own videos may be shown, also in those of these videos, so that what is nearest to them comes first. */
function topicsOfPage(feed, shown, { productId, topics = [] }) {
	const isOwn = (video) => relevanceOf(video, { productId }) > 1;
	return productId === void 0 || shown.some(isOwn) ? topics : [...topics, ...feed.videos.filter(isOwn).flatMap((own) => [own.topics, own.show?.topics].flat())].filter((topic) => topic !== void 0);
}
/** 3 tagged with the page's product, 2 meant for its page, 1 shares a topic with it, 0 the rest. */
function relevanceOf({ tags = [], show = {}, topics = [] }, { productId, topics: wanted = [] }) {
	if (productId !== void 0 && tags.some(({ product }) => product === productId)) return 3;
	if (productId !== void 0 && show.products?.includes(productId)) return 2;
	return wanted.some((topic) => topics.includes(topic) || show.topics?.includes(topic)) ? 1 : 0;
}
function hasStock({ tags = [] }, products) {
	return tags.length === 0 || tags.some((tag) => {
		const product = products.get(tag.product);
		return !product || !isSoldOut(product);
	});
}
// src/feed/select/select.ts
/**
* The videos to show, in order: those the rights and the campaign allow, most relevant first, then the pinned ones in the
* feed's order, then by score.
*
* On a product's page a video with `show.products` is shown only where that list names the product. A video all of whose
* products are sold out stands behind its equals. Pure: same input, same answer.
*/
var selectVideos = (feed, options) => selectBy(createCalendar(), feed, options);
export { hash32 as i, isAvailable as n, isSoldOut as r, selectVideos as t };
