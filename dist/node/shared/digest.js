import { n as success, t as failure } from "./result.js";
import { a as DAY_MS, t as createCalendar } from "./zones.js";
import { n as signInPlace, r as fromMinor } from "./format.js";
import { i as serverSpeech } from "./serverLanguages.js";
// src/collector/reports/shared/range.ts
var MAX_DAYS = 400;
var DAY = /^\d{4}-\d\d-\d\d$/;
/** `2026-03-01` and so many days later, on paper: no clock is involved. */
var addDays = (day, days) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
/** The day it is in this zone. */
function dayIn(timeZone, atMs) {
	const parts = new Intl.DateTimeFormat("en-CA", {
		timeZone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit"
	}).formatToParts(atMs);
	const part = (type) => parts.find((candidate) => candidate.type === type)?.value ?? "";
	return `${part("year")}-${part("month")}-${part("day")}`;
}
/** Reads the range that was asked for; the default is the seven days up to today, in UTC. */
function parseRange(query, nowMs) {
	const calendar = createCalendar();
	const timeZone = query.get("tz") ?? "UTC";
	if (!calendar.hasZone(timeZone)) return failure(`tz is "${timeZone.slice(0, 64)}"; expected a time zone such as Europe/Berlin.`);
	const to = query.get("to") ?? dayIn(timeZone, nowMs);
	const from = query.get("from") ?? (DAY.test(to) && Number.isFinite(Date.parse(to)) ? addDays(to, -6) : "");
	for (const [name, day] of [["from", from], ["to", to]]) if (!DAY.test(day) || Number.isNaN(calendar.toMs(day, timeZone, "start"))) return failure(`${name} is "${day.slice(0, 20)}"; expected a day such as 2026-10-14.`);
	const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
	if (days < 1) return failure(`to is before from; expected the later day last.`);
	if (days > MAX_DAYS) return failure(`The range has ${days} days; expected at most ${MAX_DAYS}.`);
	return success(rangeOf(from, to, timeZone));
}
/** The same number of days, ending the day before. */
var previousRange = ({ from, days, timeZone }) => rangeOf(addDays(from, -days), addDays(from, -1), timeZone);
function rangeOf(from, to, timeZone) {
	const calendar = createCalendar();
	return {
		from,
		to,
		timeZone,
		days: Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1,
		fromMs: calendar.toMs(from, timeZone, "start"),
		toMs: calendar.toMs(to, timeZone, "end")
	};
}
// src/collector/reports/digest.ts
/** The report as a letter: what happened in these days, in a few lines, for whoever does not open the page. */
var MOST = 5;
/**
* @param address - where the report is; `null`: the letter has no link.
* @param waiting - what shoppers have asked and nobody has looked at.
* @param speech - the language of the letter. @default English
*/
function makeDigest(report, address, waiting = [], speech = serverSpeech()) {
	const { range, shop, summary, previous, creators, videos, names, orders } = report;
	const say = speech.letter;
	const write = writerOf(speech);
	const days = write.days(range.from, range.to);
	const nameOf = (table, id) => names[table][id]?.name ?? id;
	const list = (table, rows) => ({
		heading: say(table),
		rows: rows.filter(({ views, sales }) => views > 0 || sales.orders > 0).slice(0, MOST).map((row) => ({
			name: nameOf(table, row.id),
			said: write.paid("row", row, { views: say("views", { count: row.views }) })
		}))
	});
	const parts = [list("creators", creators.rows), list("videos", videos.rows)].filter(({ rows }) => rows.length > 0);
	const figures = [say("watched", {
		shoppers: summary.viewers,
		views: say("views", { count: summary.views })
	}), say("opened", {
		opened: summary.opens,
		added: summary.adds
	})];
	const questions = {
		heading: waiting.length > 0 ? say("questions", { count: waiting.length }) : "",
		rows: waiting.slice(0, MOST).map((text) => shortened(text))
	};
	const letter = {
		shop,
		head: say("head", {
			shop,
			days
		}),
		first: write.paid("first", summary),
		compared: write.paid("compared", previous),
		figures,
		parts,
		questions,
		trustworthy: say(orders.isSigned ? "signed" : "claimed"),
		address
	};
	return {
		subject: say("subject", {
			shop,
			orders: write.orders(summary),
			days
		}),
		text: textOf(letter, speech),
		html: htmlOf(letter, speech)
	};
}
var textOf = (letter, { letter: say }) => {
	const { head, first, compared, figures, parts, questions, trustworthy, address } = letter;
	return [
		head,
		"",
		first,
		compared,
		"",
		...figures,
		...parts.flatMap(({ heading, rows }) => [
			"",
			heading,
			...rows.map(({ name, said }) => `- ${name}: ${said}`)
		]),
		...questions.rows.length > 0 ? [
			"",
			questions.heading,
			...questions.rows.map((text) => `- \u2068${text}\u2069`)
		] : [],
		"",
		trustworthy,
		...address === null ? [] : ["", say("whole.at", { address })],
		""
	].join("\n");
};
/** Written for readers of mail: a column, no script, no picture, no style of its own file. */
function htmlOf(letter, { code, isRtl, letter: say }) {
	const { shop, head, first, compared, figures, parts, questions, trustworthy, address } = letter;
	const p = (text, style = "") => `<p style="margin:0 0 8px;${style}">${escapeText(text)}</p>`;
	const table = ({ heading, rows }) => `<h2 style="font:400 20px Georgia,serif;margin:24px 0 8px">${escapeText(heading)}</h2>
<table role="presentation" style="border-collapse:collapse;width:100%">${rows.map(({ name, said }) => `<tr><td style="padding:8px 0;padding-inline-end:12px;border-top:1px solid #e9e2d7">${escapeText(name)}</td><td style="padding:8px 0;border-top:1px solid #e9e2d7;text-align:${isRtl ? "left" : "right"}">${escapeText(said)}</td></tr>`).join("")}</table>`;
	return `<!doctype html>
<html lang="${code}" dir="${isRtl ? "rtl" : "ltr"}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escapeText(shop)}</title></head>
<body style="margin:0;padding:24px;font:15px/1.5 system-ui,sans-serif"><div style="max-width:560px;margin:0 auto">
${p(head, "opacity:.7")}
<h1 style="font:400 28px/1.2 Georgia,serif;margin:0 0 12px">${escapeText(first)}</h1>
${p(compared, "opacity:.7")}
${figures.map((line) => p(line)).join("\n")}
${parts.map(table).join("\n")}
${questions.rows.length === 0 ? "" : `<h2 style="font:400 20px Georgia,serif;margin:24px 0 8px">${escapeText(questions.heading)}</h2>
${questions.rows.map((text) => `<p dir="auto" style="margin:0;padding:8px 0;border-top:1px solid #e9e2d7;overflow-wrap:anywhere">${escapeText(text)}</p>`).join("\n")}`}
${p(trustworthy, "margin-top:24px;opacity:.7")}
${address === null ? "" : `<p><a href="${escapeText(address)}">${escapeText(say("whole"))}</a></p>`}
</div></body></html>
`;
}
var shortened = (text) => {
	const signs = Array.from(text);
	return signs.length > 140 ? `${signs.slice(0, 139).join("")}…` : text;
};
var escapeText = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Sums and days of the letter's language. */
function writerOf({ code, letter: say }) {
	const locale = code === "en" ? "en-GB" : code;
	const format = new Intl.DateTimeFormat(locale, {
		timeZone: "UTC",
		day: "numeric",
		month: "long",
		year: "numeric"
	});
	const money = ({ currency, minor }) => signInPlace(new Intl.NumberFormat(code, {
		style: "currency",
		currency
	}).format(fromMinor(minor, currency).amount));
	const list = new Intl.ListFormat(locale, { type: "conjunction" });
	const orders = ({ sales }) => say("orders", { count: sales.orders });
	return {
		orders,
		days(from, to) {
			const range = format.formatRange(Date.parse(from), Date.parse(to));
			return code === "en" ? range.replace(/\s*–\s*/, " to ") : range;
		},
		/** Orders and what they came to, in a sentence that has a form without sums. */
		paid(key, figures, values = {}) {
			const { revenue } = figures.sales;
			const said = {
				...values,
				orders: orders(figures)
			};
			return revenue.length === 0 ? say(`${key}.unpaid`, said) : say(key, {
				...said,
				money: list.format(revenue.map(money))
			});
		}
	};
}
/**
* The letter as a file that a mailer takes (`.eml`): both as text and as HTML. Opened by a mail program it is a draft.
*
* @param envelope - addresses that {@link isMailAddress} has passed.
*/
function toEml({ subject, text, html }, { from, to, atMs }) {
	const boundary = `reelshelf-${atMs.toString(36)}`;
	const part = (type, body) => [
		`--${boundary}`,
		`Content-Type: ${type}; charset=utf-8`,
		"Content-Transfer-Encoding: base64",
		"",
		...Buffer.from(body, "utf8").toString("base64").match(/.{1,76}/g) ?? []
	].join("\r\n");
	return [
		`From: ${from}`,
		`To: ${to}`,
		`Subject: ${encodeHeader(subject)}`,
		`Date: ${new Date(atMs).toUTCString().replace("GMT", "+0000")}`,
		`Message-ID: <${boundary}@${from.split("@")[1] ?? "localhost"}>`,
		"MIME-Version: 1.0",
		"X-Unsent: 1",
		`Content-Type: multipart/alternative; boundary="${boundary}"`,
		"",
		part("text/plain", text),
		part("text/html", html),
		`--${boundary}--`,
		""
	].join("\r\n");
}
/** Words of at most 75 signs, as headers of mail may have them. */
function encodeHeader(text) {
	const words = [];
	let word = "";
	for (const sign of text) {
		if (Buffer.byteLength(word + sign) > 42) {
			words.push(word);
			word = "";
		}
		word += sign;
	}
	return [...words, word].map((each) => `=?utf-8?B?${Buffer.from(each, "utf8").toString("base64")}?=`).join("\r\n ");
}
/** One plain address, without a name and without anything that would begin another header. */
var isMailAddress = (text) => /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}$/.test(text);
export { dayIn as a, addDays as i, makeDigest as n, parseRange as o, toEml as r, previousRange as s, isMailAddress as t };
