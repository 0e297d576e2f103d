import { t as __exportAll } from "./rolldown-runtime.js";

// src/events/watch.ts
var watch_exports = /* @__PURE__ */ __exportAll({
	advanceWatch: () => advanceWatch,
	createWatch: () => createWatch
});
var VIEW_MS = 2e3;
var ENGAGED_MS = 1e4;
var ENGAGED_SHARE = .97;
var PERCENTS = [
	25,
	50,
	75,
	95
];
/** Positions of some sources stand still and then jump; this much of it is jitter, more is a seek. */
var JITTER_MS = 250;
/** A longer silence between samples says nothing about what was played in it. */
var MAX_STEP_MS = 2e3;
/** A position that has not moved for this long has stalled, whatever the source says. */
var STALL_MS = 1e3;
var DAY_MS = 864e5;
function createWatch(durationSeconds) {
	return {
		durationMs: toDurationMs(durationSeconds),
		last: null,
		watchedMs: 0,
		mutedMs: 0,
		timelessMs: 0,
		continuousMs: 0,
		loops: 0,
		leadMs: JITTER_MS,
		seen: [],
		isViewed: false,
		isEngaged: false,
		percent: 0,
		hasLeft: false
	};
}
function advanceWatch(state, input) {
	if (state.hasLeft) return {
		state,
		outcomes: []
	};
	switch (input.type) {
		case "sample": return tellProgress(step(state, input));
		case "duration": return tellProgress({
			...state,
			durationMs: toDurationMs(input.seconds) ?? state.durationMs
		});
		case "looped": return tellProgress(loop(state, input.atMs));
		case "interaction":
			if (state.isEngaged) return {
				state,
				outcomes: []
			};
			return {
				state: {
					...state,
					isEngaged: true
				},
				outcomes: [{
					type: "engaged",
					reason: input.reason
				}]
			};
		case "leave": return leave(state, input.atMs);
	}
}
/** Moves from the last sample to this one and counts the time between them, if it was watched. */
function step(state, now) {
	const { last } = state;
	const to = toPosition(now.positionSeconds);
	const next = {
		...state,
		last: {
			atMs: now.atMs,
			positionSeconds: to,
			playing: now.playing,
			visible: now.visible,
			muted: now.muted
		}
	};
	if (!last || !last.playing || !last.visible) return {
		...next,
		continuousMs: 0
	};
	const elapsedMs = Math.max(0, now.atMs - last.atMs);
	if (elapsedMs > MAX_STEP_MS) return {
		...next,
		continuousMs: 0
	};
	const from = last.positionSeconds;
	if (from === null || to === null) return countTime({
		...next,
		timelessMs: state.timelessMs + elapsedMs
	}, elapsedMs, last.muted);
	const movedMs = (to - from) * 1e3;
	const contentMs = movedMs < 0 && movedMs > -50 ? 0 : movedMs;
	const isSame = now.playing && now.visible && now.muted === last.muted;
	if (contentMs === 0 && isSame && elapsedMs < STALL_MS) return state;
	const leadMs = Math.min(JITTER_MS, state.leadMs + elapsedMs - Math.max(0, contentMs));
	if (contentMs < 0 || leadMs < 0) return {
		...next,
		leadMs: Math.min(JITTER_MS, state.leadMs + elapsedMs),
		continuousMs: 0
	};
	if (contentMs === 0 && elapsedMs >= STALL_MS) return {
		...next,
		leadMs,
		continuousMs: 0
	};
	const playedMs = Math.min(elapsedMs, contentMs + JITTER_MS);
	const counted = countTime({
		...next,
		leadMs,
		seen: addRange(state.seen, from * 1e3, to * 1e3)
	}, playedMs, last.muted);
	return elapsedMs - contentMs > STALL_MS / 2 ? {
		...counted,
		continuousMs: 0
	} : counted;
}
function countTime(state, ms, muted) {
	return {
		...state,
		watchedMs: state.watchedMs + ms,
		mutedMs: state.mutedMs + (muted ? ms : 0),
		continuousMs: state.continuousMs + ms
	};
}
/** Counts the tail up to the end, then measures on from the start. */
function loop(state, atMs) {
	const { last, durationMs } = state;
	if (!last) return {
		...state,
		loops: state.loops + 1
	};
	const end = last.positionSeconds === null ? null : durationMs === null ? last.positionSeconds : durationMs / 1e3;
	const atEnd = step(state, {
		...last,
		atMs,
		positionSeconds: end
	});
	const start = end === null ? null : 0;
	return {
		...atEnd,
		loops: state.loops + 1,
		last: {
			...last,
			atMs: Math.max(atMs, last.atMs),
			positionSeconds: start
		}
	};
}
function leave(state, atMs) {
	const { state: last, outcomes } = tellProgress(state.last?.positionSeconds === null && state.last ? step(state, {
		...state.last,
		atMs
	}) : state);
	const watchedMs = wholeMs(last.watchedMs);
	if (watchedMs > 0) outcomes.push({
		type: "watched",
		watchedMs,
		uniqueMs: Math.min(watchedMs, wholeMs(uniqueMsOf(last))),
		mutedMs: Math.min(watchedMs, wholeMs(last.mutedMs)),
		loops: Math.min(1e5, last.loops),
		durationMs: wholeMs(last.durationMs ?? 0)
	});
	return {
		state: {
			...last,
			last: null,
			hasLeft: true
		},
		outcomes
	};
}
function tellProgress(state) {
	const outcomes = [];
	let { isViewed, isEngaged, percent } = state;
	if (!isViewed && state.continuousMs >= VIEW_MS) {
		isViewed = true;
		outcomes.push({ type: "viewed" });
	}
	const uniqueMs = uniqueMsOf(state);
	const share = state.durationMs ? uniqueMs / state.durationMs : 0;
	for (const step of PERCENTS) {
		if (step <= percent || share * 100 < step) continue;
		percent = step;
		outcomes.push({
			type: "progressed",
			percent: step
		});
	}
	if (!isEngaged && (uniqueMs + state.timelessMs >= ENGAGED_MS || share >= ENGAGED_SHARE)) {
		isEngaged = true;
		outcomes.push({
			type: "engaged",
			reason: "watched"
		});
	}
	return {
		state: {
			...state,
			isViewed,
			isEngaged,
			percent
		},
		outcomes
	};
}
/** Never more than was watched by the clock, and never more than there is. */
function uniqueMsOf(state) {
	const limitMs = state.durationMs ?? Infinity;
	let sumMs = 0;
	for (const [fromMs, toMs] of state.seen) sumMs += Math.max(0, Math.min(toMs, limitMs) - fromMs);
	return Math.min(sumMs, state.watchedMs, limitMs);
}
function addRange(seen, fromMs, toMs) {
	if (toMs <= fromMs) return seen;
	const apart = [];
	for (const range of seen) if (range[1] < fromMs || range[0] > toMs) apart.push(range);
	else {
		fromMs = Math.min(fromMs, range[0]);
		toMs = Math.max(toMs, range[1]);
	}
	return [...apart, [fromMs, toMs]].sort((a, b) => a[0] - b[0]);
}
function toDurationMs(seconds) {
	return seconds !== null && Number.isFinite(seconds) && seconds > 0 ? Math.min(DAY_MS, seconds * 1e3) : null;
}
function toPosition(seconds) {
	return seconds !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
function wholeMs(ms) {
	return Math.min(DAY_MS, Math.floor(ms));
}

export { createWatch as n, watch_exports as r, advanceWatch as t };