// src/tools/time.ts
var HOUR_MS = 36e5;
var DAY_MS = 24 * HOUR_MS;
// src/feed/calendar.ts
var weekdays = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
];
/**
* Knows UTC alone, which is all that most feeds need. What has another zone or a weekly time is closed for it, so nothing is shown that
* might have to be hidden.
*/
var utcCalendar = {
	hasZone: (timeZone) => timeZone === "UTC",
	toMs: (moment, timeZone = "UTC", edge) => readMoment(moment, edge, (wallMs) => timeZone === "UTC" ? wallMs : NaN),
	weeklyStretches: () => []
};
/** @param toInstant - the instant at which the zone's clock shows what UTC's shows at `wallMs`. */
function readMoment(moment, edge, toInstant) {
	const day = moment.slice(0, 10);
	const dayMs = Date.parse(day);
	if (Number.isNaN(dayMs) || !new Date(dayMs).toISOString().startsWith(day)) return NaN;
	if (moment === day) return toInstant(edge === "end" ? dayMs + DAY_MS : dayMs);
	return /(Z|[+-]\d\d:\d\d)$/.test(moment) ? Date.parse(moment) : toInstant(Date.parse(`${moment}Z`));
}
/** Whether the campaign runs at `nowMs`. An unreadable edge closes it: nothing is shown that the merchant may have meant to hide. */
function isOpen(calendar, window, nowMs) {
	const { from, until, timeZone, weekly } = window;
	if (from !== void 0 && !(calendar.toMs(from, timeZone, "start") <= nowMs)) return false;
	if (until !== void 0 && !(calendar.toMs(until, timeZone, "end") > nowMs)) return false;
	return !weekly || calendar.weeklyStretches(window, nowMs, 1).some(([start, end]) => start <= nowMs && nowMs < end);
}
// src/feed/zones.ts
/** Time zones and weekly times. The page fetches it only for a feed that has some, see `calendarFor.ts`. */
/** Knows every zone of the browser. Make one for each pass over a feed: it remembers `Intl`'s formatters, which are slow to make. */
function createCalendar() {
	const formats = /* @__PURE__ */ new Map();
	const formatOf = (timeZone) => {
		let format = formats.get(timeZone);
		if (format === void 0) formats.set(timeZone, format = makeFormat(timeZone));
		return format;
	};
	const offsetMs = (timeZone, atMs) => {
		const format = formatOf(timeZone);
		if (!format || Number.isNaN(atMs)) return NaN;
		const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(format.format(atMs)) ?? [];
		return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 6e4;
	};
	/**
	* The instant at which the zone's clock shows `wallMs`. When clocks go back that is twice: the first counts. When they go
	* forward it may be never: the clock's reading is then taken as if it had not yet been changed.
	*/
	const toInstant = (wallMs, timeZone) => {
		const earlier = wallMs - offsetMs(timeZone, wallMs - DAY_MS);
		const later = wallMs - offsetMs(timeZone, wallMs + DAY_MS);
		const isShown = (instant) => instant + offsetMs(timeZone, instant) === wallMs;
		return isShown(earlier) || !isShown(later) ? earlier : later;
	};
	/** Many videos of a feed have the same window. */
	const known = /* @__PURE__ */ new Map();
	return {
		hasZone: (timeZone) => formatOf(timeZone) !== null,
		weeklyStretches(window, nowMs, days) {
			return weeklyStretches(this, window, nowMs, days);
		},
		dayAt(atMs, timeZone = "UTC") {
			const wall = new Date(atMs + offsetMs(timeZone, atMs));
			return Number.isNaN(wall.getTime()) ? "" : wall.toISOString().slice(0, 10);
		},
		toMs(moment, timeZone = "UTC", edge) {
			const key = `${moment} ${timeZone} ${edge}`;
			let ms = known.get(key);
			if (ms === void 0) known.set(key, ms = readMoment(moment, edge, (wallMs) => toInstant(wallMs, timeZone)));
			return ms;
		}
	};
}
function weeklyStretches(calendar, { timeZone, weekly = [] }, nowMs, days) {
	const today = Date.parse(calendar.dayAt(nowMs, timeZone));
	const found = [];
	for (let ahead = -1; ahead <= days && !Number.isNaN(today); ahead++) {
		const at = new Date(today + ahead * DAY_MS);
		const day = at.toISOString().slice(0, 10);
		const next = new Date(today + (ahead + 1) * DAY_MS).toISOString().slice(0, 10);
		const name = weekdays[at.getUTCDay()];
		for (const { days: on, from = "00:00", until = "24:00" } of weekly) {
			if (on && !(name && on.includes(name))) continue;
			const end = until === "24:00" ? calendar.toMs(day, timeZone, "end") : calendar.toMs(`${until > from ? day : next}T${until}`, timeZone, "end");
			found.push([calendar.toMs(`${day}T${from}`, timeZone, "start"), end]);
		}
	}
	return found;
}
function makeFormat(timeZone) {
	try {
		return /^[A-Za-z]/.test(timeZone) ? new Intl.DateTimeFormat("en", {
			timeZone,
			timeZoneName: "longOffset"
		}) : null;
	} catch {
		return null;
	}
}
export { DAY_MS as a, weekdays as i, isOpen as n, HOUR_MS as o, utcCalendar as r, createCalendar as t };
