import { A as CollectorError, _ as tallied, a as number, c as createNodeCollector, g as countAll, i as keyOf, m as funnelSteps, n as compare, o as shopperOf, p as WATCHED_WITHIN_MS, r as group, s as toClaim, t as createDuckdbStore, v as talliedTypes } from "./shared/createDuckdbStore.js";
// src/collector/store/signedOrders.ts
/** The signed orders of the store in memory. */
function createSignedOrders() {
	const signed = /* @__PURE__ */ new Map();
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
			for (const [key, { receivedMs }] of signed) if (receivedMs < beforeMs) signed.delete(key);
			return before - signed.size;
		},
		signedSince: async (tenant) => {
			const times = [...signed.values()].flatMap((row) => row.tenant === tenant ? row.receivedMs : []);
			return times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : null;
		}
	};
}
var bySignedOrder = (a, b) => compare(a.platform, b.platform) || compare(a.update.orderId, b.update.orderId) || a.receivedMs - b.receivedMs || compare(a.digest, b.digest);
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
		const voices = [...group(ofVideo, shopperOf).values()].map((own) => own.reduce((least, row) => Math.min(least, number(row.props["durationMs"])), Infinity));
		voices.sort((a, b) => a - b);
		durations.set(video, voices[Math.ceil(voices.length / 2) - 1] ?? 0);
	}
	return durations;
}
// src/collector/store/memory.ts
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
var byTime = (a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1);
var pickClaim = ({ atMs, receivedMs, session, props }) => ({
	atMs,
	receivedMs,
	session,
	props
});
var textOrNull = (value) => typeof value === "string" ? value : null;
/**
* Keeps everything in memory: for tests, for trying things out, and as the plain-words definition that the database bodies
* are compared with. "Durable" here means until the process ends.
*/
function createMemoryStore() {
	const rows = /* @__PURE__ */ new Map();
	const { removeBefore, ...signedOrders } = createSignedOrders();
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
		tally: async (scope, by) => {
			const counted = inScope(scope).filter(({ type }) => talliedTypes.has(type));
			return [...group(counted, (row) => groupKey(row, by))].map(([key, members]) => tallyRows(key, members)).sort((a, b) => a.key < b.key ? -1 : 1);
		},
		watching: async (scope, durationMs) => watchingOf(inScope({
			...scope,
			toMs: scope.toMs + WATCHED_WITHIN_MS
		}), scope, durationMs),
		funnel: async (scope, ordered) => {
			const furthest = new Map(ordered.map((shopper) => [shopper, funnelSteps.length - 1]));
			for (const row of inScope(scope)) {
				const step = stepOf[row.type];
				if (step) furthest.set(shopperOf(row), Math.max(funnelSteps.indexOf(step), furthest.get(shopperOf(row)) ?? -1));
			}
			const counts = funnelSteps.map((_, index) => [...furthest.values()].filter((reached) => reached === index).length);
			return Object.fromEntries(funnelSteps.map((step, index) => [step, counts[index] ?? 0]));
		},
		completeness: async (scope, quietSinceMs) => {
			const answer = {
				views: 0,
				expected: 0,
				received: 0,
				viewsWithLoss: 0,
				openViews: 0
			};
			const quietViews = [];
			for (const members of group(inScope(scope, true), (row) => row.view).values()) {
				const firstMs = members.reduce((first, row) => Math.min(first, row.atMs), Infinity);
				if (firstMs < scope.fromMs || firstMs >= scope.toMs) continue;
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
		},
		...signedOrders,
		claims: async (scope) => {
			const all = inScope(scope, true).filter(({ type, props }) => type === "order_completed" && typeof props["orderId"] === "string");
			const claimed = new Set(all.filter(({ atMs }) => atMs >= scope.fromMs && atMs < scope.toMs).map(({ props }) => props["orderId"]));
			return all.filter(({ props }) => claimed.has(props["orderId"])).sort((a, b) => a.receivedMs - b.receivedMs || compare(keyOf(a), keyOf(b))).map((row) => toClaim({
				...pickClaim(row),
				shopper: shopperOf(row)
			}));
		},
		shoppersOf: async (scope, sessions) => {
			const chosen = new Set(sessions);
			const pairs = /* @__PURE__ */ new Map();
			for (const row of inScope(scope)) {
				if (row.session === null || !chosen.has(row.session)) continue;
				const pair = {
					session: row.session,
					shopper: shopperOf(row)
				};
				pairs.set(JSON.stringify(pair), pair);
			}
			return [...pairs.values()].sort((a, b) => compare(a.session, b.session) || compare(a.shopper, b.shopper));
		},
		touches: async (scope, shoppers) => {
			const chosen = new Set(shoppers);
			return inScope(scope).sort(byTime).flatMap((row) => {
				const kind = touchOf[row.type];
				if (!kind || !chosen.has(shopperOf(row))) return [];
				const { atMs, video, creator, gift, product } = row;
				return [{
					shopper: shopperOf(row),
					atMs,
					kind,
					video,
					creator,
					gift,
					product,
					variant: textOrNull(row.props["variant"])
				}];
			});
		},
		countAutomatedViews: async (scope) => new Set(inScope({
			...scope,
			automated: true
		}).flatMap((row) => row.automated ? row.view : [])).size,
		remove: async (which) => {
			const isGone = "visitor" in which ? doneBy(which.visitor, [...rows.values()]) : ({ atMs }) => atMs < which.beforeMs;
			const before = rows.size;
			for (const [key, row] of rows) if (isGone(row)) rows.delete(key);
			const orders = "visitor" in which ? 0 : removeBefore(which.beforeMs);
			return before - rows.size + orders;
		},
		close: async () => rows.clear()
	};
}
/** What a visit told before it knew its visitor is the visitor's, too. */
function doneBy(visitor, rows) {
	const sessions = new Set(rows.flatMap((row) => row.visitor === visitor && row.session !== null ? row.session : []));
	return (row) => row.visitor === visitor || row.session !== null && sessions.has(row.session);
}
function groupKey(row, by) {
	if (by === "all") return "";
	if (typeof by === "string") return row[by];
	const start = by.startsMs.findLast((startMs) => startMs <= row.atMs);
	return start === void 0 ? null : String(start);
}
function tallyRows(key, members) {
	const isOf = (row, { type, surface }) => row.type === type && (surface === void 0 || row.props["surface"] === surface);
	return {
		key,
		creator: members.flatMap((row) => row.creator ?? []).sort()[0] ?? null,
		...countAll((how) => members.filter((row) => isOf(row, how)).reduce((sum, row) => sum + (how.sum ? number(row.props[how.sum]) : 1), 0)),
		viewers: new Set(members.filter((row) => isOf(row, tallied.views)).map(shopperOf)).size
	};
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
