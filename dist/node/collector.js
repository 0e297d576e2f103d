import { A as group, B as CollectorError, C as monthsOf, D as tallied, E as countNames, M as number, N as shopperOf, O as talliedTypes, S as isOf, T as countAll, c as funnelSteps, d as placementsOf, j as keyOf, k as compare, n as claimsOf, r as createNodeCollector, s as WATCHED_WITHIN_MS, t as createDuckdbStore, u as freshnessOf, w as sumsOf, x as inMonth } from "./shared/createDuckdbStore.js";
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
			aged = {
				eventsMs: Math.max(aged.eventsMs, upTo.eventsMs),
				ordersMs: Math.max(aged.ordersMs, upTo.ordersMs),
				monthsMs: Math.max(aged.monthsMs, upTo.monthsMs)
			};
		}
	};
}
// src/collector/store/completeness.ts
/** How complete what arrived is, in plain code; the contract in `types.ts` says what it means. */
/** @param rows - of the scope, whenever they happened. */
function completenessOf(rows, { fromMs, toMs }, quietSinceMs) {
	const answer = {
		views: 0,
		expected: 0,
		received: 0,
		viewsWithLoss: 0,
		openViews: 0
	};
	const quietViews = [];
	for (const members of group(rows, (row) => row.view).values()) {
		const firstMs = members.reduce((first, row) => Math.min(first, row.atMs), Infinity);
		if (firstMs < fromMs || firstMs >= toMs) continue;
		if (members.some((row) => row.receivedMs > quietSinceMs)) answer.openViews += 1;
		else quietViews.push({
			expected: members.reduce((last, row) => Math.max(last, row.seq), 0) + 1,
			received: new Set(members.map((row) => row.seq)).size
		});
	}
	const counts = quietViews.map(({ received }) => received).sort((a, b) => a - b);
	const usual = counts[Math.ceil(counts.length * .95) - 1] ?? 0;
	for (const { expected: numbered, received } of quietViews) {
		const expected = Math.min(numbered, Math.max(2 * received, usual));
		answer.views += 1;
		answer.expected += expected;
		answer.received += received;
		if (received < expected) answer.viewsWithLoss += 1;
	}
	return answer;
}
// src/collector/store/exposed.ts
/** Who is in which arm of the holdout, in plain code. */
/** @param rows - of the scope. */
function exposuresOf(rows, settledMs) {
	const lines = /* @__PURE__ */ new Map();
	for (const { share, arm, firstMs, lastMs, isInBoth } of visitorsOf(rows)) {
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
/** @param rows - of the scope. */
function armsIn(rows, share, visitors) {
	const chosen = new Set(visitors);
	return visitorsOf(rows).filter((it) => it.share === share && !it.isInBoth && chosen.has(it.visitor)).map(({ visitor, arm, firstMs }) => ({
		visitor,
		arm,
		firstMs
	})).sort((a, b) => compare(a.visitor, b.visitor));
}
function visitorsOf(rows) {
	const told = rows.filter(({ type, visitor, props }) => type === "experiment_exposed" && visitor !== null && props["experiment"] === "holdout" && typeof props["share"] === "number");
	const keyOf = ({ visitor, props }) => JSON.stringify([visitor, props["share"]]);
	return [...group(told, keyOf).values()].map((own) => {
		const arms = new Set(own.map(({ props }) => props["arm"]));
		const [first] = own;
		return {
			visitor: first.visitor,
			share: first.props["share"],
			arm: arms.has("on") ? "on" : "off",
			isInBoth: arms.size > 1,
			firstMs: own.reduce((ms, { atMs }) => Math.min(ms, atMs), Infinity),
			lastMs: own.reduce((ms, { atMs }) => Math.max(ms, atMs), -Infinity)
		};
	});
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
/** @param rows - of the scope. */
function touchesOf(rows, shoppers) {
	const chosen = new Set(shoppers);
	return [...rows].sort(byTime).flatMap((row) => {
		const kind = touchOf[row.type];
		const shopper = shopperOf(row);
		if (!kind || !chosen.has(shopper)) return [];
		const { atMs, video, creator, gift, product } = row;
		return [{
			shopper,
			atMs,
			kind,
			video,
			creator,
			gift,
			product,
			variant: textOrNull(row.props["variant"])
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
// src/collector/store/signedOrders.ts
/** The signed orders of the store in memory. */
function createSignedOrders() {
	const signed = /* @__PURE__ */ new Map();
	/** When the first came, where it has gone. */
	const since = /* @__PURE__ */ new Map();
	return {
		appendSigned: async (added) => {
			let accepted = 0;
			for (const row of added) {
				const key = `${row.tenant}\n${row.digest}`;
				if (signed.has(key)) continue;
				signed.set(key, row);
				accepted += 1;
			}
			return {
				accepted,
				duplicates: added.length - accepted
			};
		},
		signedUpdates: async ({ tenant, fromMs, toMs }) => {
			const own = [...signed.values()].filter((row) => row.tenant === tenant);
			const orderOf = ({ platform, update }) => JSON.stringify([platform, update.orderId]);
			const chosen = new Set(own.filter(({ update }) => {
				const atMs = update.kind === "state" ? update.state.atMs : NaN;
				return atMs >= fromMs && atMs < toMs;
			}).map(orderOf));
			const latestMs = /* @__PURE__ */ new Map();
			for (const row of own) if (row.update.kind === "state") latestMs.set(orderOf(row), Math.max(row.update.updatedMs, latestMs.get(orderOf(row)) ?? -Infinity));
			return own.filter((row) => chosen.has(orderOf(row))).filter((row) => row.update.kind !== "state" || row.update.updatedMs === latestMs.get(orderOf(row))).sort(bySignedOrder);
		},
		removeBefore(beforeMs) {
			const before = signed.size;
			for (const { tenant, receivedMs } of signed.values()) since.set(tenant, Math.min(receivedMs, since.get(tenant) ?? Infinity));
			for (const [key, { receivedMs, update }] of signed) if (receivedMs < beforeMs && (update.kind !== "state" || update.state.atMs < beforeMs)) signed.delete(key);
			return before - signed.size;
		},
		lastSigned: async (tenant) => {
			const lastMs = /* @__PURE__ */ new Map();
			for (const row of signed.values()) if (row.tenant === tenant) lastMs.set(row.platform, Math.max(row.receivedMs, lastMs.get(row.platform) ?? 0));
			return [...lastMs].map(([platform, ms]) => ({
				platform,
				lastMs: ms
			})).sort((a, b) => compare(a.platform, b.platform));
		},
		signedSince: async (tenant) => {
			const first = [...signed.values()].reduce((min, row) => row.tenant === tenant ? Math.min(min, row.receivedMs) : min, since.get(tenant) ?? Infinity);
			return first === Infinity ? null : first;
		}
	};
}
var bySignedOrder = (a, b) => compare(a.platform, b.platform) || compare(a.update.orderId, b.update.orderId) || a.receivedMs - b.receivedMs || compare(a.digest, b.digest);
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
		ids: fields.get(tally.key)?.size ?? 1
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
/**
* Keeps everything in memory: for tests, for trying things out, and as the plain-words definition that the database bodies
* are compared with. "Durable" here means until the process ends.
*/
function createMemoryStore() {
	const rows = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	const { removeBefore, ...signedOrders } = createSignedOrders();
	const aged = createAged();
	const removeWhere = (isGone) => {
		const before = rows.size;
		for (const [key, row] of rows) if (isGone(row)) rows.delete(key);
		return before - rows.size;
	};
	const inScope = (scope, anyTime = false) => [...rows.values()].filter((row) => row.tenant === scope.tenant && (scope.automated || !row.automated) && (!scope.creator || row.creator === scope.creator) && (anyTime || row.atMs >= scope.fromMs && row.atMs < scope.toMs));
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
		tally: async (scope, by, chosen) => talliesOf(inScope(scope), aged.sumsIn(scope), by, chosen),
		watching: async (scope, durationMs) => watchingOf(inScope({
			...scope,
			toMs: scope.toMs + WATCHED_WITHIN_MS
		}), scope, durationMs),
		funnel: async (scope, ordered) => funnelOf(inScope(scope), ordered),
		completeness: async (scope, quietSinceMs) => completenessOf(inScope(scope, true), scope, quietSinceMs),
		...signedOrders,
		claims: async (scope) => claimsOf(inScope(scope, true), scope),
		shoppersOf: async (scope, sessions) => shoppersIn(inScope(scope), sessions),
		touches: async (scope, shoppers) => touchesOf(inScope(scope), shoppers),
		exposures: async (scope, settledMs) => exposuresOf(inScope(scope), settledMs),
		armsOf: async (scope, share, visitors) => armsIn(inScope(scope), share, visitors),
		placements: async (scope) => placementsOf(inScope(scope)),
		freshness: async (scope) => freshnessOf(inScope(scope), scope.toMs),
		countAutomatedViews: async (scope) => new Set(inScope({
			...scope,
			automated: true
		}).flatMap((row) => row.automated ? row.view : [])).size,
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
		close: async () => rows.clear()
	};
}
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
export { CollectorError, createCollector, createDuckdbStore, createMemoryStore };
