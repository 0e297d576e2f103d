import { B as talliedTypes, F as monthsOf, G as shopperOf, H as group, I as sumsOf, K as surfaceOf, L as countAll, N as inMonth, P as isOf, R as countNames, U as keyOf, V as compare, W as number, a as failureTypes, c as claimsOf, f as createNodeCollector, g as funnelSteps, h as WATCHED_WITHIN_MS, i as SKEWED_MS, l as fitting, n as createClickhouseStore, o as createSignedOrders, ot as CollectorError, s as completenessOf, t as createDuckdbStore, u as placeOf, v as freshnessOf, y as placementsOf, z as tallied } from "./shared/createDuckdbStore.js";
import { t as isRecord } from "./shared/isRecord.js";
import { o as HOUR_MS } from "./shared/zones.js";
// src/collector/store/aged.ts
/** What is left of what has gone, in the store in memory. */
function createAged() {
	let sums = [];
	let orders = [];
	let aged = {
		eventsMs: 0,
		ordersMs: 0,
		monthsMs: 0
	};
	const within = ({ tenant, fromMs, toMs }) => (each) => each.tenant === tenant && each.fromMs >= fromMs && each.toMs <= toMs;
	return {
		aged: async () => aged,
		keptOrders: async (scope) => orders.filter(within(scope)).sort((a, b) => a.fromMs - b.fromMs),
		sumsIn: (scope) => sums.filter((sum) => within(scope)(sum) && (scope.automated || !sum.automated) && (!scope.creator || sum.creator === scope.creator)),
		/** @param gone - the events that go. */
		take(gone, { orders: more, endMs, ...upTo }) {
			const all = [...sums, ...sumsOf(gone)].filter(({ toMs }) => toMs > endMs);
			const isOld = ({ toMs }) => toMs <= upTo.monthsMs;
			sums = [...monthsOf(all.filter(isOld)), ...all.filter((sum) => !isOld(sum))];
			orders = [...orders, ...more].filter(({ toMs }) => toMs > endMs).map((order) => isOld(order) ? inMonth(order) : order);
			aged = latest(aged, upTo);
		},
		rest: () => [...sums.map((sum) => ({ sum })), ...orders.map((order) => ({ order }))],
		/** Those of another store. */
		add(rest) {
			for (const it of rest) if ("sum" in it) sums.push(it.sum);
			else if ("order" in it) orders.push(it.order);
			else if ("aged" in it) aged = latest(aged, it.aged);
		}
	};
}
var latest = (a, b) => ({
	eventsMs: Math.max(a.eventsMs, b.eventsMs),
	ordersMs: Math.max(a.ordersMs, b.ordersMs),
	monthsMs: Math.max(a.monthsMs, b.monthsMs)
});
// src/collector/store/exposed.ts
/** Who is in which arm of the holdout, in plain code. */
/** @param rows - of the scope, whatever its filter leaves. @param inside - of these, what it leaves. */
function exposuresOf(rows, inside, settledMs) {
	const lines = /* @__PURE__ */ new Map();
	for (const { share, arm, firstMs, lastMs, isInBoth } of visitorsOf(rows, inside)) {
		const line = lines.get(share) ?? {
			share,
			sinceMs: firstMs,
			lastMs,
			on: 0,
			off: 0,
			settledOn: 0,
			settledOff: 0,
			late: 0,
			inBoth: 0
		};
		lines.set(share, line);
		line.sinceMs = Math.min(line.sinceMs, firstMs);
		line.lastMs = Math.max(line.lastMs, lastMs);
		if (lastMs >= settledMs) line.late += 1;
		if (isInBoth) {
			line.inBoth += 1;
			continue;
		}
		line[arm] += 1;
		if (firstMs < settledMs) line[arm === "on" ? "settledOn" : "settledOff"] += 1;
	}
	return [...lines.values()].sort((a, b) => a.share - b.share);
}
function armsIn(rows, inside, share, visitors) {
	const chosen = new Set(visitors);
	return visitorsOf(rows, inside).filter((it) => it.share === share && !it.isInBoth && chosen.has(it.visitor)).map(({ visitor, arm, firstMs }) => ({
		visitor,
		arm,
		firstMs
	})).sort((a, b) => compare(a.visitor, b.visitor));
}
/** Only who came to the shelf inside at first: where somebody comes later, the shelf itself may have decided. */
function visitorsOf(rows, inside) {
	const told = rows.filter(({ type, visitor, props }) => type === "experiment_exposed" && visitor !== null && props["experiment"] === "holdout" && typeof props["share"] === "number");
	const keyOf = ({ visitor, props }) => JSON.stringify([visitor, props["share"]]);
	return [...group(told, keyOf).values()].flatMap((own) => {
		const firstMs = earliest(own);
		if (earliest(own.filter((row) => inside.has(row))) !== firstMs) return [];
		const arms = new Set(own.map(({ props }) => props["arm"]));
		const [first] = own;
		return [{
			visitor: first.visitor,
			share: first.props["share"],
			arm: arms.has("on") ? "on" : "off",
			isInBoth: arms.size > 1,
			firstMs,
			lastMs: own.reduce((ms, { atMs }) => Math.max(ms, atMs), -Infinity)
		}];
	});
}
var earliest = (rows) => rows.reduce((ms, { atMs }) => Math.min(ms, atMs), Infinity);
// src/collector/store/insights/arrivals.ts
/** How what is stored came here, and what page views have in common, in plain code; `../insights.ts` says what it means. */
var viewsOf = (rows) => new Set(rows.map(({ view }) => view)).size;
/** @param rows - of the scope. */
function facetsOf(rows, field, limit) {
	return [...group(rows, (row) => placeOf(row)[field])].map(([value, members]) => ({
		value,
		views: viewsOf(members)
	})).sort((a, b) => b.views - a.views || compare(a.value, b.value)).slice(0, limit);
}
/** The smallest of which at least that part of all are not larger. */
function quantile(values, part) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
var maxOf = (values) => values.reduce((a, b) => Math.max(a, b), -Infinity);
var hasConsent = ({ context: { consent } }) => isRecord(consent) && consent["analytics"] === true;
var isSkewed = ({ context }) => Math.abs(number(context["skewMs"])) > SKEWED_MS;
var versionOf = ({ context: { widget } }) => isRecord(widget) && typeof widget["version"] === "string" ? widget["version"] : null;
/** @param rows - of the scope. */
function arrivalsOf(rows) {
	const lags = rows.map(({ atMs, receivedMs }) => Math.trunc((receivedMs - atMs) / 100) * 100);
	const received = (members) => maxOf(members.map(({ receivedMs }) => receivedMs));
	return {
		events: rows.length,
		views: viewsOf(rows),
		consented: viewsOf(rows.filter(hasConsent)),
		skewed: viewsOf(rows.filter(isSkewed)),
		lastMs: rows.length > 0 ? received(rows) : null,
		lagMedianMs: quantile(lags, .5),
		lagMostMs: quantile(lags, .95),
		versions: [...group(rows, versionOf)].map(([version, members]) => ({
			version,
			views: viewsOf(members),
			lastMs: received(members)
		})).sort((a, b) => b.views - a.views || compare(a.version, b.version)),
		failures: failuresOf(rows)
	};
}
var isFailure = ({ type }) => failureTypes.includes(type);
var codeOf = ({ props }) => {
	const code = props["code"] ?? props["reason"];
	return typeof code === "string" ? code : "";
};
function failuresOf(rows) {
	return [...group(rows.filter(isFailure), (row) => JSON.stringify([row.type, codeOf(row)])).values()].map((members) => {
		const [first] = members;
		return {
			type: first.type,
			code: codeOf(first),
			times: members.length
		};
	}).sort((a, b) => b.times - a.times || compare(a.type, b.type) || compare(a.code, b.code));
}
// src/collector/store/insights/moments.ts
/** When it happened: the first hours of a video, and hours of the week, in plain code; `../insights.ts` says what it means. */
var count = (rows, type) => rows.filter((row) => row.type === type).length;
/**
* @param told - when each video was told of for the first time.
* @param rows - of the scope, as far as the filter leaves them.
*/
function openingsOf(told, rows, hours) {
	const hourOf = ({ video, atMs }) => Math.floor((atMs - (told.get(video ?? "") ?? Infinity)) / HOUR_MS);
	return [...group(rows, (row) => row.video !== null && told.has(row.video) && hourOf(row) < hours ? JSON.stringify([row.video, hourOf(row)]) : null).values()].map((members) => {
		const [first] = members;
		const video = first.video ?? "";
		return {
			video,
			firstMs: told.get(video) ?? 0,
			hour: hourOf(first),
			views: count(members, "video_viewed"),
			engaged: count(members, "video_engaged"),
			adds: count(members, "product_added")
		};
	}).sort((a, b) => compare(a.video, b.video) || a.hour - b.hour);
}
/** @param rows - of the shop, as programs and creators count in the scope, whenever they happened. */
function firstTold(rows, { fromMs, toMs }) {
	const first = /* @__PURE__ */ new Map();
	for (const { video, atMs } of rows) if (video !== null) first.set(video, Math.min(atMs, first.get(video) ?? Infinity));
	return new Map([...first].filter(([, atMs]) => atMs >= fromMs && atMs < toMs));
}
var isUnshown = ({ type, props }) => type === "shelf_failed" && props["code"] === "FEED_NOTHING_TO_SHOW";
var counted = /* @__PURE__ */ new Set([
	"shelf_viewed",
	"video_viewed",
	"video_engaged",
	"product_added"
]);
/** @param rows - of the scope. */
function momentsOf(rows, slots) {
	const slotOf = ({ atMs }) => slots.findLast(({ startMs }) => startMs <= atMs)?.slot;
	return [...group(rows, (row) => {
		const slot = slotOf(row);
		const isCounted = counted.has(row.type) || isUnshown(row);
		return slot === void 0 || !isCounted ? null : JSON.stringify([slot, row.video ?? ""]);
	}).values()].map((members) => {
		const [first] = members;
		return {
			slot: slotOf(first) ?? 0,
			video: first.video ?? "",
			shelfViews: count(members, "shelf_viewed"),
			unshown: members.filter(isUnshown).length,
			views: count(members, "video_viewed"),
			engaged: count(members, "video_engaged"),
			adds: count(members, "product_added")
		};
	}).sort((a, b) => a.slot - b.slot || compare(a.video, b.video));
}
// src/collector/store/insights/reach.ts
var onCard = (row) => row.props["surface"] === "card";
var inPlayer = (row) => row.props["surface"] === "player";
var isView$1 = ({ type }) => type === "video_viewed";
/** @param rows - of the scope. */
function reachOf(rows, by, lines) {
	return [...group(rows, (row) => {
		const id = row[by];
		return id === null ? null : lines.get(id) ?? "";
	})].map(([key, members]) => {
		const shoppers = (isOne) => new Set(members.filter(isOne).map(shopperOf));
		const viewers = shoppers(isView$1);
		return {
			key,
			cards: shoppers(({ type }) => type === "card_viewed").size,
			previews: shoppers((row) => isView$1(row) && onCard(row)).size,
			starts: shoppers((row) => row.type === "video_started" && inPlayer(row)).size,
			playerViewers: shoppers((row) => isView$1(row) && inPlayer(row)).size,
			viewers: viewers.size,
			engaged: [...shoppers(({ type }) => type === "video_engaged")].filter((it) => viewers.has(it)).length,
			opened: shoppers(({ type }) => type === "product_opened").size,
			added: shoppers(({ type }) => type === "product_added").size
		};
	}).filter(({ key: _key, ...counts }) => Object.values(counts).some((count) => count > 0)).sort((a, b) => compare(a.key, b.key));
}
/** What a page view reached, from 0: it began, it became a view, and so many of 100 were seen. */
function furthestOf(row) {
	if (row.type === "video_started" && inPlayer(row)) return 0;
	if (isView$1(row) && inPlayer(row)) return 1;
	const percent = row.type === "video_progressed" ? row.props["percent"] : null;
	return typeof percent === "number" ? percent : -1;
}
/** @param rows - of the scope. */
function retentionOf(rows) {
	const told = rows.filter((row) => row.video !== null && furthestOf(row) >= 0);
	return [...group(told, ({ video }) => video)].map(([video, ofVideo]) => {
		const furthest = [...group(ofVideo, ({ view }) => view).values()].map((own) => own.reduce((most, row) => Math.max(most, furthestOf(row)), 0));
		const reached = (least) => furthest.filter((most) => most >= least).length;
		return {
			video,
			started: reached(0),
			viewed: reached(1),
			at25: reached(25),
			at50: reached(50),
			at75: reached(75),
			at95: reached(95)
		};
	}).sort((a, b) => compare(a.video, b.video));
}
/** @param rows - of the scope. */
function tagCountsOf(rows) {
	return [...group(rows, ({ type, video, product }) => video !== null && product !== null && (type === "tag_viewed" || type === "product_opened" || type === "product_added") ? JSON.stringify([video, product]) : null).values()].map((members) => {
		const [{ video, product }] = members;
		const views = (isOne) => new Set(members.filter(isOne).map(({ view }) => view)).size;
		return {
			video: video ?? "",
			product: product ?? "",
			seen: views(({ type }) => type === "tag_viewed"),
			opened: views(({ type }) => type === "product_opened"),
			tapped: views(({ type, props }) => type === "product_opened" && props["from"] === "tag"),
			added: views(({ type }) => type === "product_added")
		};
	}).sort((a, b) => compare(a.video, b.video) || compare(a.product, b.product));
}
// src/collector/store/insights/memoryInsights.ts
/**
* The rooms' questions, asked of rows in memory.
*
* @param inScope - rows of the scope, in its time or another.
* @param costs - where what creators were given is kept.
*/
function memoryInsights(inScope, costs) {
	const keyOf = ({ tenant, id }) => JSON.stringify([tenant, id]);
	return {
		facets: async (scope, field, limit) => facetsOf(inScope(scope), field, limit),
		reach: async (scope, by, lines) => reachOf(inScope(scope), by, lines),
		retention: async (scope) => retentionOf(inScope(scope)),
		tagCounts: async (scope) => tagCountsOf(inScope(scope)),
		openings: async (scope, hours) => {
			const { only: _only, ...all } = scope;
			return openingsOf(firstTold(inScope(all, {
				fromMs: -Infinity,
				toMs: scope.toMs
			}), scope), inScope(scope), hours);
		},
		moments: async (scope, slots) => momentsOf(inScope(scope), slots),
		arrivals: async (scope) => arrivalsOf(inScope(scope)),
		keepCosts: async (list) => list.forEach((cost) => costs.set(keyOf(cost), cost)),
		removeCosts: async (tenant, ids) => new Set(ids.filter((id) => costs.delete(keyOf({
			tenant,
			id
		})))).size,
		costs: async (tenant) => [...costs.values()].filter((cost) => cost.tenant === tenant).sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id))
	};
}
// src/collector/store/moving.ts
/** How the store in memory gives what it has to another, and takes in what another had. */
function createMoving({ rows, signedKept, knowSince, aged, costs, names }) {
	const takenIn = /* @__PURE__ */ new Set();
	return {
		async *everything(tenant) {
			const isAsked = (row) => tenant === null || row.tenant === tenant;
			for (const event of rows.values()) if (isAsked(event)) yield { event };
			yield* signedKept().filter((it) => isAsked("signed" in it ? it.signed : it.since));
			yield* aged.rest().filter((it) => isAsked("sum" in it ? it.sum : it.order));
			for (const cost of costs.values()) if (isAsked(cost)) yield { cost };
			for (const name of names.values()) yield { name };
			yield { aged: await aged.aged() };
		},
		hasTakenIn: async (id) => takenIn.has(id),
		takeIn: async (id, rest) => {
			if (takenIn.has(id)) return;
			takenIn.add(id);
			aged.add(rest);
			for (const it of rest) if ("since" in it) knowSince(it.since);
		}
	};
}
// src/collector/store/shoppers.ts
/** Who got how far, and what shoppers did with videos and products, in plain code. */
var stepOf = {
	shelf_viewed: "seen",
	card_viewed: "seen",
	video_viewed: "viewed",
	video_engaged: "engaged",
	product_opened: "opened",
	product_added: "added"
};
var touchOf = {
	video_viewed: "viewed",
	tag_viewed: "tagged",
	product_opened: "opened",
	product_added: "added"
};
/** @param rows - of the scope. */
function funnelOf(rows, ordered) {
	const furthest = new Map(ordered.map((shopper) => [shopper, funnelSteps.length - 1]));
	for (const row of rows) {
		const step = stepOf[row.type];
		if (step) furthest.set(shopperOf(row), Math.max(funnelSteps.indexOf(step), furthest.get(shopperOf(row)) ?? -1));
	}
	const counts = funnelSteps.map((_, index) => [...furthest.values()].filter((reached) => reached === index).length);
	return Object.fromEntries(funnelSteps.map((step, index) => [step, counts[index] ?? 0]));
}
/**
* @param rows - of the scope, whatever its filter leaves.
* @param inside - those that it leaves.
*/
function touchesOf(rows, shoppers, inside) {
	const chosen = new Set(shoppers);
	return [...rows].sort(byTime).flatMap((row) => {
		const kind = touchOf[row.type];
		const shopper = shopperOf(row);
		if (!kind || !chosen.has(shopper)) return [];
		const { atMs, video, creator, gift, product } = row;
		const about = {
			video,
			creator,
			gift,
			product,
			variant: textOrNull(row.props["variant"]),
			live: row.props["live"] === true
		};
		const isAnswer = surfaceOf(row) === "answer";
		return [{
			shopper,
			atMs,
			kind,
			...about,
			isAnswer,
			isInside: inside.has(row)
		}];
	});
}
/** Whose these sessions are. */
function shoppersIn(rows, sessions) {
	const chosen = new Set(sessions);
	const pairs = /* @__PURE__ */ new Map();
	for (const row of rows) {
		if (row.session === null || !chosen.has(row.session)) continue;
		const pair = {
			session: row.session,
			shopper: shopperOf(row)
		};
		pairs.set(JSON.stringify(pair), pair);
	}
	return [...pairs.values()].sort((a, b) => compare(a.session, b.session) || compare(a.shopper, b.shopper));
}
var byTime = (a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1);
var textOrNull = (value) => typeof value === "string" ? value : null;
// src/collector/store/tallies.ts
/** What is counted by key, in plain code. */
/**
* @param rows - of the scope.
* @param sums - of the scope.
*/
function talliesOf(rows, sums, by, chosen) {
	const known = chosen && new Set(chosen);
	const fields = /* @__PURE__ */ new Map();
	const lineOf = (field) => {
		if (field === null) return null;
		const key = known?.has(field) === false ? "" : field;
		fields.set(key, (fields.get(key) ?? /* @__PURE__ */ new Set()).add(field));
		return key;
	};
	const counted = rows.filter(({ type }) => talliedTypes.has(type));
	const tallies = /* @__PURE__ */ new Map();
	for (const [key, members] of group(counted, (row) => lineOf(fieldOf(row, by)))) tallies.set(key, tallyRows(key, members));
	for (const sum of sums) {
		const key = lineOf(fieldOf({
			...sum,
			atMs: sum.fromMs
		}, by));
		if (key !== null) tallies.set(key, withSum(tallies.get(key) ?? tallyRows(key, []), sum));
	}
	return [...tallies.values()].map((tally) => ({
		...tally,
		ids: fields.get(tally.key)?.size ?? 1,
		viewers: typeof by === "object" ? 0 : tally.viewers
	})).sort((a, b) => compare(a.key, b.key));
}
function fieldOf(row, by) {
	if (by === "all") return "";
	if (typeof by === "string") return row[by];
	const start = by.startsMs.findLast((startMs) => startMs <= row.atMs);
	return start === void 0 ? null : String(start);
}
function tallyRows(key, members) {
	return {
		key,
		creator: members.flatMap((row) => row.creator ?? []).sort()[0] ?? null,
		...countAll((how) => members.filter((row) => isOf(row, how)).reduce((sum, row) => sum + (how.sum ? number(row.props[how.sum]) : 1), 0)),
		viewers: new Set(members.filter((row) => isOf(row, tallied.views)).map(shopperOf)).size
	};
}
function withSum(tally, sum) {
	const more = { ...tally };
	for (const name of countNames) more[name] += sum[name];
	if (sum.creator !== null && (more.creator === null || sum.creator < more.creator)) more.creator = sum.creator;
	return more;
}
// src/collector/store/watching.ts
/** How far views were watched, in plain code; the contract in `types.ts` says what it means. */
var isStart = (row) => row.type === "video_started" && row.props["surface"] === "player";
var isView = (row) => row.type === "video_viewed" && row.props["surface"] === "player";
var isEnd = (row) => row.type === "video_watched";
/** @param rows - of the scope and of the day after it. */
function watchingOf(rows, { fromMs, toMs }, known) {
	const relevant = rows.filter((row) => row.video !== null && (isStart(row) || isView(row) || isEnd(row)));
	const durations = reportedDurations(relevant);
	const lines = /* @__PURE__ */ new Map();
	for (const stay of staysOf(relevant)) {
		const views = stay.filter((row) => isView(row) && row.atMs >= fromMs && row.atMs < toMs);
		const video = views[0]?.video ?? null;
		if (video === null) continue;
		const creator = views.flatMap((row) => row.creator ?? []).sort()[0] ?? null;
		const durationMs = known.get(video) ?? durations.get(video) ?? 0;
		const key = JSON.stringify([video, creator]);
		const line = lines.get(key) ?? {
			video,
			creator,
			views: 0,
			watchedMs: 0,
			durationMs
		};
		const uniqueMs = stay.reduce((sum, row) => sum + (isEnd(row) ? number(row.props["uniqueMs"]) : 0), 0);
		line.views += views.length;
		line.watchedMs += Math.min(views.length * durationMs, uniqueMs);
		lines.set(key, line);
	}
	return [...lines.values()].sort((a, b) => compare(a.video, b.video) || compare(a.creator ?? "", b.creator ?? ""));
}
function staysOf(rows) {
	return [...group(rows, (row) => JSON.stringify([row.view, row.video])).values()].flatMap((members) => {
		let [starts, ends] = [0, 0];
		const inOrder = members.sort((a, b) => a.seq - b.seq || a.atMs - b.atMs || compare(a.id, b.id));
		return [...group(inOrder, (row) => {
			if (isStart(row)) starts += 1;
			const stay = `${starts} ${starts === 0 ? ends : 0}`;
			if (isEnd(row)) ends += 1;
			return stay;
		}).values()];
	});
}
function reportedDurations(rows) {
	const durations = /* @__PURE__ */ new Map();
	const telling = rows.filter((row) => isEnd(row) && number(row.props["durationMs"]) > 0);
	for (const [video, ofVideo] of group(telling, (row) => row.video)) {
		const voices = [...group(ofVideo, shopperOf).values()].map((own) => own.reduce((min, row) => Math.min(min, number(row.props["durationMs"])), Infinity));
		voices.sort((a, b) => a - b);
		durations.set(video, voices[Math.ceil(voices.length / 2) - 1] ?? 0);
	}
	return durations;
}
// src/collector/store/memory.ts
var automatedIn = (rows) => new Set(rows.flatMap(({ automated, view }) => automated ? view : [])).size;
/**
* Keeps everything in memory: for tests, for trying things out, and as the plain-words definition that the database bodies
* are compared with. "Durable" here means until the process ends.
*/
function createMemoryStore() {
	const rows = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	const costs = /* @__PURE__ */ new Map();
	const { removeBefore, signedKept, knowSince, ...signedOrders } = createSignedOrders();
	const aged = createAged();
	const removeWhere = (isGone) => {
		const before = rows.size;
		for (const [key, row] of rows) if (isGone(row)) rows.delete(key);
		return before - rows.size;
	};
	/** @param time - another stretch of time than the scope's. */
	const inScope = (scope, { fromMs, toMs } = scope) => {
		const ofShop = [...rows.values()].filter(({ tenant }) => tenant === scope.tenant);
		const fits = fitting(scope, ofShop);
		return ofShop.filter((row) => (scope.automated || !row.automated) && (!scope.creator || row.creator === scope.creator) && row.atMs >= fromMs && row.atMs < toMs && fits(row));
	};
	/** Whatever is said to be left of them. */
	const allInScope = ({ only: _only, ...scope }, time) => inScope(scope, time);
	return {
		append: async (added) => {
			let accepted = 0;
			for (const row of added) {
				const key = keyOf(row);
				if (rows.has(key)) continue;
				rows.set(key, row);
				accepted += 1;
			}
			return {
				accepted,
				duplicates: added.length - accepted
			};
		},
		state: () => ({ isOpen: true }),
		tally: async (scope, by, chosen) => talliesOf(inScope(scope), scope.only ? [] : aged.sumsIn(scope), by, chosen),
		watching: async (scope, durationMs) => watchingOf(inScope(scope, {
			...scope,
			toMs: scope.toMs + WATCHED_WITHIN_MS
		}), scope, durationMs),
		funnel: async (scope, ordered) => funnelOf(inScope(scope), ordered),
		completeness: async (scope, quietSinceMs) => completenessOf(inScope(scope, anyTime), scope, quietSinceMs),
		...signedOrders,
		claims: async (scope) => claimsOf(allInScope(scope, anyTime), scope),
		shoppersOf: async (scope, sessions) => shoppersIn(allInScope(scope), sessions),
		touches: async (scope, shoppers) => touchesOf(allInScope(scope), shoppers, new Set(inScope(scope))),
		exposures: async (scope, settledMs) => exposuresOf(allInScope(scope), new Set(inScope(scope)), settledMs),
		armsOf: async (scope, share, visitors) => armsIn(allInScope(scope), new Set(inScope(scope)), share, visitors),
		placements: async (scope) => placementsOf(inScope(scope)),
		freshness: async (scope) => freshnessOf(inScope(scope), scope.toMs),
		...memoryInsights(inScope, costs),
		countAutomatedViews: async (scope) => automatedIn(inScope({
			...scope,
			automated: true,
			creator: null
		})),
		keepFeedNames: async (list) => list.forEach((name) => names.set(`${name.kind} ${name.id}`, name)),
		feedNames: async () => [...names.values()],
		forget: async (visitor) => removeWhere(doneBy(visitor, [...rows.values()])),
		aged: aged.aged,
		keptOrders: aged.keptOrders,
		age: async (ageing) => {
			const isOld = ({ atMs }) => atMs < ageing.eventsMs;
			aged.take([...rows.values()].filter(isOld), ageing);
			return removeWhere(isOld) + removeBefore(ageing.eventsMs);
		},
		...createMoving({
			rows,
			signedKept,
			knowSince,
			aged,
			costs,
			names
		}),
		close: async () => rows.clear()
	};
}
var anyTime = {
	fromMs: -Infinity,
	toMs: Infinity
};
/** What a visit told before it knew its visitor is the visitor's, too. */
function doneBy(visitor, rows) {
	const sessions = new Set(rows.flatMap((row) => row.visitor === visitor && row.session !== null ? row.session : []));
	return (row) => row.visitor === visitor || row.session !== null && sessions.has(row.session);
}
// src/entries/collector.ts
/**
* Makes a collector. Mount its `fetch` in any server that speaks `Request` and `Response`:
*
*     const collector = createCollector({
*       keys: [{ key: 'pub_shop', origins: ['https://shop.example'], name: 'Shop' }],
*       store: await createDuckdbStore({ path: './reelshelf.duckdb' }),
*       reportToken: process.env.REPORT_TOKEN,
*     });
*
* @throws CollectorError `OPTIONS_INVALID`.
*/
var createCollector = (options) => createNodeCollector({
	reportAssets: new URL("./console/", import.meta.url).href,
	...options
});
export { CollectorError, createClickhouseStore, createCollector, createDuckdbStore, createMemoryStore };
