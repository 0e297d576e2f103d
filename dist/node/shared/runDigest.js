import { a as dayIn, i as addDays, t as isMailAddress } from "./digest.js";
import { t as isRecord } from "./isRecord.js";
import { t as safeUrl } from "./safeUrl.js";
import { r as misused, t as failed } from "./commandResult.js";
import { writeFile } from "node:fs/promises";
// src/cli/runDigest.ts
async function runDigest(given, world) {
	const [written = ""] = given.words;
	const no = (message) => misused(message, "digest");
	const address = safeUrl(written.endsWith("/") ? written : `${written}/`, written);
	if (address === null) return no(`"${written}" is not a collector’s address; expected one such as https://events.shop.example.`);
	const to = given.text("to") ?? "";
	const from = given.text("from") ?? to;
	for (const [name, value] of [["to", to], ["from", from]]) if (!isMailAddress(value)) return no(`--${name} is "${value}"; expected a mail address such as ann@shop.example.`);
	const days = Number(given.text("days") ?? 7);
	if (!Number.isInteger(days) || days < 1 || days > 400) return no(`--days is "${given.text("days")}"; expected a number from 1 to 400.`);
	const token = given.text("token") ?? world.environment["REELSHELF_REPORT_TOKEN"];
	if (!token) return no("Give the report’s token by --token or in REELSHELF_REPORT_TOKEN.");
	const url = new URL("v1/report/digest.eml", address.replace(/\/(v1\/)?$/, "/"));
	const zone = given.text("zone") ?? "UTC";
	const until = addDays(dayOf(zone, world), -1);
	const query = {
		from: addDays(until, 1 - days),
		to: until,
		tz: zone,
		mailTo: to,
		mailFrom: from
	};
	for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
	const language = given.text("language") ?? "en";
	if (!/^[a-z]{2}([-_]\w+)*$/i.test(language)) return no(`--language is "${language}"; expected a language’s code such as de or pt-BR.`);
	url.searchParams.set("language", language);
	const shop = given.text("shop");
	if (shop !== void 0) url.searchParams.set("shop", shop);
	return fetchInto(url, token, given.text("out") ?? "digest.eml", world);
}
/** A zone that there is not is told by the collector, in its words. */
function dayOf(zone, { env }) {
	try {
		return dayIn(zone, env.nowMs());
	} catch {
		return dayIn("UTC", env.nowMs());
	}
}
async function fetchInto(url, token, file, { env, signal }) {
	const fail = (message) => failed({
		code: "DIGEST_FAILED",
		message
	});
	let body;
	try {
		const headers = { authorization: `Bearer ${token}` };
		const response = await env.fetch(url.href, {
			headers,
			signal
		});
		body = await response.text();
		if (!response.ok) return fail(`${url.origin} answers ${response.status}. ${messageIn(body)}`);
	} catch (error) {
		return fail(`${url.origin} does not answer: ${error instanceof Error ? error.message : String(error)}. Is the collector running there?`);
	}
	try {
		await writeFile(file, body);
	} catch (error) {
		return fail(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}. Name another file by --out.`);
	}
	return {
		exitCode: 0,
		lines: [`${file} is written. Send it, for instance: sendmail -t < ${file}`],
		data: { file }
	};
}
function messageIn(body) {
	try {
		const read = JSON.parse(body);
		return isRecord(read) && typeof read["message"] === "string" ? read["message"] : "";
	} catch {
		return "";
	}
}
export { runDigest };
