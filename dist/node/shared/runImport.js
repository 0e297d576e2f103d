import { i as __toESM } from "./rolldown-runtime.js";
import { r as openProject } from "./project.js";
import { n as success, t as failure } from "./result.js";
import { r as recordOrigin } from "./sources.js";
import { t as fingerprint } from "./wholeFile.js";
import { a as getOwn, c as ownList, u as ownText } from "./decode.js";
import { c as keyVariable, n as toVtt, t as readText } from "./captionText.js";
import { l as isTree } from "./schema.js";
import { n as parseFeed } from "./parse.js";
import { t as BASE_URL } from "./feedDocument.js";
import { t as importCatalogue } from "./importCatalogue.js";
import { t as safeUrl } from "./safeUrl.js";
import { n as interrupted, r as misused, t as failed } from "./commandResult.js";
import { i as describeImport, n as askCurrency, r as describeArchive, t as NOT_SHOWN } from "./import.js";
import { t as createProgress } from "./progress.js";
import "./projectFolder.js";
import { createHash } from "node:crypto";
import { copyFile, open, readFile, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { Readable } from "node:stream";
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
// src/project/import/archives/archive.ts
/** A folder, or a ZIP, of files that somebody else has put together: looked into without being trusted. */
var MB = 2 ** 20;
var MAX_TEXT = 64 * MB;
var MAX_VIDEO = 2048 * MB;
var MAX_NAMES = 3e5;
/** Text packs well; nothing that people write packs better than this. */
var MAX_RATIO = 200;
var SMALL = 4 * MB;
/** @returns `null` for a file that is neither. A path out of the archive, or a file packed to fill the disk, refuses all of it. */
async function openArchive(path) {
	const found = await stat(path).catch(() => null);
	if (found?.isDirectory()) return openFolder(path);
	if (!found?.isFile()) return null;
	const handle = await open(path);
	const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0).finally(() => handle.close());
	if (buffer.toString("latin1") === "PK") return openZip(path);
	return /\.json$/i.test(path) && found.size <= MAX_TEXT ? success(singleFile(path)) : null;
}
var singleFile = (path) => ({
	names: [basename(path)],
	isOneFile: true,
	text: () => readFile(path, "utf8"),
	copyTo: () => Promise.reject(/* @__PURE__ */ new Error("it is one file only")),
	close: () => {}
});
async function openFolder(path) {
	const root = await realpath(path);
	const names = (await readdir(root, { recursive: true })).map((name) => name.replaceAll(sep, "/"));
	if (names.length > MAX_NAMES) return failure(`it has more than ${MAX_NAMES} files`);
	const known = new Set(names);
	/** Links may lead anywhere, and names may come from a file of the archive. */
	const inside = async (name, max) => {
		if (!known.has(name)) throw new Error(`${name} is not in it`);
		const real = await realpath(join(root, name));
		if (!real.startsWith(`${root}${sep}`)) throw new Error(`${name} leads out of it`);
		const { size } = await stat(real);
		if (size > max) throw new Error(`${name} has more than ${max / MB} MB`);
		return real;
	};
	return success({
		names,
		isOneFile: false,
		text: async (name) => readFile(await inside(name, MAX_TEXT), "utf8"),
		copyTo: async (name, to) => copyFile(await inside(name, MAX_VIDEO), to),
		close: () => {}
	});
}
async function openZip(path) {
	const { openPromise } = await import("./yauzl.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const entries = /* @__PURE__ */ new Map();
	let zip;
	try {
		zip = await openPromise(path, {
			lazyEntries: true,
			autoClose: false,
			strictFileNames: false
		});
		await readEntries(zip, entries);
	} catch (error) {
		zip?.close();
		return failure(error instanceof Error ? error.message : String(error));
	}
	const opened = zip;
	const read = async (name, max) => {
		const entry = entries.get(name);
		if (!entry) throw new Error(`${name} is not in it`);
		const { uncompressedSize: size, compressedSize: packed } = entry;
		if (size > max) throw new Error(`${name} has more than ${max / MB} MB`);
		if (size > SMALL && size > packed * MAX_RATIO) throw new Error(`${name} is packed to unfold to ${Math.round(size / packed)} times its size`);
		return opened.openReadStreamPromise(entry);
	};
	return success({
		names: [...entries.keys()],
		isOneFile: false,
		async text(name) {
			const parts = [];
			for await (const part of await read(name, MAX_TEXT)) parts.push(part);
			return Buffer.concat(parts).toString("utf8");
		},
		copyTo: async (name, to) => pipeline(await read(name, MAX_VIDEO), createWriteStream(to)),
		close: () => opened.close()
	});
}
async function readEntries(zip, entries) {
	for await (const entry of zip.eachEntry()) {
		if (entries.size >= MAX_NAMES) throw new Error(`it has more than ${MAX_NAMES} files`);
		if (!entry.fileName.endsWith("/")) entries.set(entry.fileName, entry);
	}
}
// src/project/import/archives/posts.ts
var MAX_TOPICS = 30;
/** The caption without the hashtags that stand at its end, and the hashtags. */
function splitPostText(text) {
	const tags = [...text.matchAll(/#([\p{L}\p{N}\p{M}_]{1,100})/gu)].map(([, tag = ""]) => tag.toLowerCase());
	return {
		title: text.replace(/(\s*#[\p{L}\p{N}\p{M}_]+)+\s*$/u, "").replace(/\s+/g, " ").trim(),
		topics: [...new Set(tags)].slice(0, MAX_TOPICS)
	};
}
var isVideoFile = (name) => /\.(mp4|mov|m4v|webm)$/i.test(name);
/** `undefined` for what is no moment. @param seconds - since 1970. */
function momentOf$1(seconds) {
	const ms = Number(seconds) * 1e3;
	return ms > 0 && ms < 0xe677d21fdc00 ? new Date(ms).toISOString().replace(".000Z", "Z") : void 0;
}
// src/project/import/archives/instagram.ts
/** Instagram's "Download your information", as JSON: posts, reels and IGTV, with their files beside them. */
/** In every layout that Instagram has had; stories, deleted and archived posts are not for showing. */
var POSTS = /(^|\/)(posts(_\d+)?|reels(_\d+)?|igtv_videos)\.json$/;
var PROFILE = /(^|\/)personal_information\.json$|(^|\/)account_information\/personal_information\.json$/;
var isInstagram = (names) => names.some((name) => POSTS.test(name) && /(^|\/)(media|content|your_instagram_activity)\//.test(name));
async function readInstagram(archive) {
	const posts = /* @__PURE__ */ new Map();
	const missing = [];
	const notes = [];
	const names = new Map(archive.names.map((name) => [name, name]));
	const find = (uri) => uri === "" ? void 0 : names.get(uri) ?? archive.names.find((name) => name.endsWith(`/${uri}`));
	for (const name of archive.names.filter((each) => POSTS.test(each)).sort()) for (const entry of entriesIn(await jsonIn(archive, name, notes))) {
		const items = ownList(entry, "media").flat();
		for (const item of items.length > 0 ? items : [entry]) {
			const uri = ownText(item, "uri") ?? "";
			if (!isVideoFile(uri)) continue;
			const file = find(uri) ?? find(ownText(item, "backup_uri") ?? "");
			if (file === void 0) {
				missing.push(uri);
				continue;
			}
			const subtitles = ownText(getOwn(item, "subtitles"), "uri");
			posts.set(uri, {
				key: uri,
				text: repairEncoding(ownText(item, "title") || ownText(entry, "title") || ""),
				publishedAt: momentOf$1(getOwn(item, "creation_timestamp")) ?? momentOf$1(getOwn(entry, "creation_timestamp")),
				video: { file },
				captions: subtitles === void 0 ? void 0 : find(subtitles)
			});
		}
	}
	if (missing.length > 0) notes.push(`${missing.length} videos (${missing.slice(0, 2).join(", ")}…) are in another part of the archive: unpack all its parts into one folder and import that.`);
	return {
		network: "instagram",
		...await profileIn(archive, notes),
		posts: [...posts.values()],
		notes
	};
}
async function profileIn(archive, notes) {
	const name = archive.names.find((each) => PROFILE.test(each));
	if (name === void 0) return { handle: void 0 };
	const [user] = ownList(await jsonIn(archive, name, notes), "profile_user");
	const said = getOwn(user, "string_map_data");
	const values = Object.values(typeof said === "object" && said !== null ? said : {}).flatMap((field) => ownText(field, "value") || []);
	const handle = ownText(getOwn(said, "Username"), "value") ?? values.find((value) => /^[a-z0-9._]{2,30}$/.test(value) && !/^\d+$/.test(value));
	const full = ownText(getOwn(said, "Name"), "value");
	return {
		handle: handle && repairEncoding(handle),
		name: full && repairEncoding(full)
	};
}
/** A list, or an object with one list in it under a name that changes. */
function entriesIn(raw) {
	if (Array.isArray(raw)) return raw;
	return Object.values(typeof raw === "object" && raw !== null ? raw : {}).find(Array.isArray) ?? [];
}
async function jsonIn(archive, name, notes) {
	try {
		return JSON.parse(await archive.text(name));
	} catch (error) {
		notes.push(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
		return null;
	}
}
/** Instagram writes the bytes of UTF-8 one by one, as if each were a letter: `cafÃ©`. */
function repairEncoding(text) {
	if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "latin1"));
	} catch {
		return text;
	}
}
// src/project/import/archives/keepCaptions.ts
/** None where the archive has none, or none that can be read. */
async function keepCaptions(archive, { captions }, id, locale, project) {
	const text = captions === void 0 ? null : await archive.text(captions).catch(() => null);
	const vtt = text === null ? null : toVtt(readText(Buffer.from(text)));
	if (vtt === null) return [];
	const lang = locale ?? "und";
	const path = project.unfinishedMedia(`${id}.${lang}.vtt`);
	await writeFile(path, vtt);
	return [{
		src: await project.keepMedia(path, `${id}.${lang}.vtt`),
		lang
	}];
}
// src/project/import/archives/downloadVideo.ts
var TIMEOUT_MS = 12e4;
var MAX_BYTES = 512 * 2 ** 20;
/** @throws when no film comes, or more of it than anybody films for a phone. */
async function downloadVideo(link, path, { env, signal }) {
	const response = await env.fetch(link, {
		redirect: "error",
		signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
	});
	const type = response.headers.get("content-type") ?? "";
	if (!response.ok || !response.body || !/^(video\/|application\/octet-stream)/i.test(type)) throw new Error(`it answered ${response.status}`);
	let length = 0;
	const bounded = async function* (parts) {
		for await (const part of parts) {
			length += part.length;
			if (length > MAX_BYTES) throw new Error("it has more than 512 MB");
			yield part;
		}
	};
	await pipeline(Readable.fromWeb(response.body), bounded, createWriteStream(path));
}
// src/project/import/archives/keepVideo.ts
/** @throws when the film cannot be had; nothing of it is left then. */
async function keepVideo(archive, { video }, id, project, world) {
	if ("embed" in video) return {
		source: {
			type: "tiktok",
			src: video.embed
		},
		content: fingerprint(video.embed)
	};
	const path = project.unfinishedMedia(`${id}.mp4`);
	try {
		if ("file" in video) await archive.copyTo(video.file, path);
		else await downloadVideo(video.link, path, world);
		const hash = createHash("sha256");
		for await (const part of createReadStream(path)) hash.update(part);
		const content = hash.digest("hex").slice(0, 16);
		return {
			source: {
				type: "mp4",
				src: await project.keepMedia(path, `${id}.mp4`)
			},
			content
		};
	} catch (error) {
		await rm(path, { force: true });
		throw error instanceof Error ? error : new Error(String(error));
	}
}
// src/project/import/archives/tiktok.ts
/** TikTok's "Download your data", as JSON: posts with links to their films, which end after some days. */
var DATA = /(^|\/)user_data(_tiktok)?[^/]*\.json$/i;
var tiktokFile = ({ names, isOneFile }) => isOneFile ? names[0] : names.find((name) => DATA.test(name));
/** @returns `null` when the file is another one. */
async function readTikTok(archive, name) {
	let raw;
	try {
		raw = JSON.parse(await archive.text(name));
	} catch {
		return null;
	}
	const list = postsIn(raw);
	if (!list) return null;
	const posts = [];
	let hidden = 0;
	let other = 0;
	let marked = 0;
	for (const entry of list) {
		const video = videoOf(ownText(entry, "Link") ?? "");
		if (isHidden(ownText(entry, "WhoCanView"))) hidden++;
		else if (video === null) other++;
		else {
			const at = momentOf(ownText(entry, "Date") ?? ownText(entry, "date") ?? "");
			if (["ContentDisclosure", "AIGeneratedContent"].some((flag) => isMarked(entry, flag))) marked++;
			posts.push({
				key: "embed" in video ? video.embed : at ?? "",
				text: ownText(entry, "Title") || ownText(entry, "Caption") || "",
				publishedAt: at,
				video
			});
		}
	}
	const known = posts.filter(({ key }) => key !== "");
	return {
		network: "tiktok",
		handle: handleIn(raw),
		posts: [...new Map(known.map((post) => [post.key, post])).values()],
		notes: [
			...hidden > 0 ? [`${hidden} posts that not everybody may see were left out.`] : [],
			...marked > 0 ? [`${marked} posts are marked on TikTok as promotion or as made by AI, and the archive does not say how: write their "disclosure" in reels.json.`] : [],
			...other > 0 ? [`${other} posts are pictures, or have no link to a film; left out.`] : []
		]
	};
}
/** `Post → Posts` of today, `Video → Videos` of before, and both within `Activity`; never what the account has watched. */
function postsIn(raw) {
	for (const root of [
		raw,
		getOwn(raw, "Activity"),
		getOwn(raw, "Your Activity")
	]) for (const [outer, inner] of [
		["Post", "Posts"],
		["Posts", "Posts"],
		["Video", "Videos"]
	]) {
		const list = getOwn(getOwn(getOwn(root, outer), inner), "VideoList");
		if (Array.isArray(list)) return list;
	}
	return null;
}
function handleIn(raw) {
	for (const outer of ["Profile", "Profile And Settings"]) for (const inner of ["Profile Info", "Profile Information"]) {
		const map = getOwn(getOwn(getOwn(raw, outer), inner), "ProfileMap");
		const handle = ownText(map, "userName") ?? ownText(map, "UserName");
		if (handle) return handle;
	}
}
var isHidden = (who) => who !== void 0 && who !== "" && !/^(public|everyone)$/i.test(who.trim());
/** TikTok writes it in words of its own; what is not one of these says that something is to be disclosed. */
var isMarked = (entry, name) => !/^(|no|none|off|false|0|n\/a|null|not disclosed)$/i.test((ownText(entry, name) ?? "").trim());
/** TikTok's own hosts: an archive that somebody changed must lead nowhere else. */
var HOST = /^https:\/\/([\w-]+\.)*(tiktokcdn|tiktokcdn-us|tiktokcdn-eu|tiktokv|tiktok|byteoversea|ibyteimg|muscdn)\.com\//i;
function videoOf(link) {
	const [first = ""] = link.trim().split(/\s+/);
	const id = /^https:\/\/(?:[\w-]+\.)?tiktokv?\.com\/(?:@[\w.]+|share)\/video\/(\d{6,25})/i.exec(first)?.[1];
	if (id !== void 0) return { embed: id };
	return HOST.test(first) && !/\.(jpe?g|png|webp|heic)([?~]|$)/i.test(first) ? { link: first } : null;
}
/** `2026-03-01 18:04:05`, in UTC. */
function momentOf(text) {
	const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(text.trim()) ?? [];
	return day && time ? `${day}T${time}Z` : void 0;
}
// src/project/import/archives/postTexts.ts
/** What an archive says of a video, and what of it comes over when it says something else. */
/** Judged, and cut to what a card can show, by the feed's own reader. */
function postTextsOf(post) {
	const { title, topics } = splitPostText(post.text);
	const { feed } = parseFeed({
		version: 1,
		videos: [{
			id: "v",
			rights: { status: "owned" },
			sources: [{
				type: "mp4",
				src: "v.mp4"
			}],
			...title ? { title } : {},
			...topics.length > 0 ? { topics } : {},
			publishedAt: post.publishedAt
		}]
	}, BASE_URL);
	const read = feed?.videos[0];
	return {
		...read?.title ? { title: read.title } : {},
		...read?.publishedAt ? { publishedAt: read.publishedAt } : {},
		...read?.topics?.length ? { topics: read.topics } : {}
	};
}
/** What was said differently since comes over, where the merchant has not said it otherwise. */
function updateTexts(draft, origin, texts, digest, at) {
	const video = draft.feed.videos.find(({ id }) => id === origin.id);
	const before = isTree(origin["said"]) ? origin["said"] : {};
	for (const key of [
		"title",
		"publishedAt",
		"topics"
	]) {
		if (!video || JSON.stringify(video[key]) !== JSON.stringify(before[key])) continue;
		if (texts[key] === void 0) delete video[key];
		else Object.assign(video, { [key]: texts[key] });
	}
	recordOrigin(draft.sources.videos, {
		...origin,
		words: digest,
		said: texts,
		at
	});
}
// src/project/import/archives/importArchive.ts
/** Takes a creator's archive into the project: words into the feed, films into `media/`. */
/** @returns `null` when it is no archive of a network that is known. */
async function importArchive(path, project, options, world) {
	const opened = await openArchive(path);
	if (opened === null) return null;
	const name = basename(path);
	const refuse = (why) => failure({
		code: "FILE_UNREADABLE",
		message: `${name} cannot be taken in: ${why}. Nothing was changed.`
	});
	if (!opened.ok) return refuse(opened.error);
	const archive = opened.value;
	try {
		const read = await readPosts(archive);
		if (read === null) {
			if (archive.isOneFile || archive.names.includes("[Content_Types].xml")) return null;
			return refuse(archive.names.some((each) => /\.(html|txt)$/i.test(each)) ? "it has no posts as JSON. Ask TikTok or Instagram for your data again and choose JSON, not HTML or TXT" : "it is no data of TikTok or Instagram with posts in it. If the archive has several parts, unpack all into one folder and import that");
		}
		return await importPosts(archive, read, project, options, world);
	} finally {
		archive.close();
	}
}
async function readPosts(archive) {
	if (isInstagram(archive.names)) return readInstagram(archive);
	const data = tiktokFile(archive);
	return data === void 0 ? null : readTikTok(archive, data);
}
async function importPosts(archive, { network, handle, name, posts, notes }, project, options, world) {
	const outcome = {
		network,
		handle,
		added: [],
		changed: [],
		same: 0,
		takenOut: 0,
		notes: [...notes],
		isShown: true
	};
	const all = {
		archive,
		network,
		creator: creatorOf(network, options.creator ?? handle, name),
		project,
		options,
		world,
		outcome
	};
	let ended = 0;
	for (const [index, post] of posts.entries()) {
		if (world.signal.aborted) break;
		world.onProgress(`video ${index + 1} of ${posts.length}`);
		const imported = await importPost(post, all);
		if (!imported.ok) return imported;
		if (imported.value === "interrupted") break;
		if (imported.value === "ended") ended++;
	}
	if (ended > 0) outcome.notes.push(`${ended} films could not be loaded: TikTok’s links end some days after the archive was made. Ask for a new one and import it; what is here already is not loaded again.`);
	if (world.signal.aborted) return failure({
		code: "INTERRUPTED",
		message: `${outcome.added.length} videos are kept; the same command goes on from here.`
	});
	return success(outcome);
}
/** One post, with its film where it is new. */
async function importPost(post, all) {
	const { archive, network, creator, project, options, world, outcome } = all;
	const now = await project.read();
	if (!now.ok) return unreadable(now.error);
	const from = `${network}:${post.key}`;
	const origin = now.value.sources.videos.find((each) => each.from === from);
	const texts = postTextsOf(post);
	const digest = fingerprint(JSON.stringify([post.key, texts]));
	if (origin && !now.value.feed.videos.some(({ id }) => id === origin.id)) {
		outcome.takenOut++;
		return success("done");
	}
	if (origin && origin["words"] === digest) {
		outcome.same++;
		return success("done");
	}
	const at = new Date(world.env.nowMs()).toISOString();
	if (origin) {
		const updated = await project.update((draft) => updateTexts(draft, origin, texts, digest, at));
		if (!updated.ok) return unreadable(updated.error);
		outcome.changed.push(origin.id);
		return success("done");
	}
	const id = idOf$1(network, post, now.value);
	const kept = await keepVideo(archive, post, id, project, world).catch((error) => error);
	if (kept instanceof Error) {
		if (world.signal.aborted) return success("interrupted");
		if ("link" in post.video) return success("ended");
		outcome.notes.push(`${post.key} was left out: ${kept.message}.`);
		return success("done");
	}
	if (options.rights === "licensed" && !creator && !now.value.feed.creator) return failure({
		code: "SETTING_NEEDED",
		message: "The archive does not say whose it is, and whoever lends a video is named with it: run the import again with --creator and the account’s name, such as @mia. Nothing was changed."
	});
	const captions = await keepCaptions(archive, post, id, now.value.feed.locale, project);
	const { source, content } = kept;
	const entered = await project.update((draft) => {
		if (creator && !draft.feed.creators.some((each) => each.id === creator.id)) draft.feed.creators.push(creator);
		const status = options.rights ?? (draft.feed.rights === void 0 ? "unknown" : void 0);
		if (status === "unknown") outcome.isShown = false;
		draft.feed.videos.push({
			id,
			...creator ? { creator: creator.id } : {},
			...texts,
			sources: [source],
			...captions.length > 0 ? { captions } : {},
			...status === void 0 ? {} : { rights: { status } }
		});
		recordOrigin(draft.sources.videos, {
			id,
			from,
			fingerprint: content,
			at,
			words: digest,
			said: texts
		});
	});
	if (!entered.ok) return unreadable(entered.error);
	outcome.added.push(id);
	return success("done");
}
var unreadable = ({ message }) => failure({
	code: "FILE_UNREADABLE",
	message
});
var creatorOf = (network, word, name) => {
	const handle = word?.replace(/^@/, "");
	if (!handle) return void 0;
	const url = `https://www.${network}.com/${network === "tiktok" ? "@" : ""}${encodeURIComponent(handle)}`;
	return {
		id: handle,
		handle: `@${handle}`,
		platform: network,
		url,
		...name ? { name } : {}
	};
};
/** The network's own number where it has one; else the moment. */
function idOf$1(network, { key }, { feed, sources }) {
	const name = (key.split("/").at(-1) ?? key).replace(/\.\w+$/, "").replace(/[^\w-]+/g, "-");
	const taken = new Set([...feed.videos, ...sources.videos].map(({ id }) => id));
	const base = `${network}-${name}`.slice(0, 100);
	for (let count = 1;; count++) {
		const id = count === 1 ? base : `${base}-${count}`;
		if (!taken.has(id)) return id;
	}
}
// src/project/import/videoLink.ts
/** Addresses that people share: of a video on YouTube, TikTok, Vimeo or Instagram, or of a file. */
/** Hosts whose short addresses hold no id and lead to the long ones. */
var SHORT = /^https:\/\/((vm|vt)\.tiktok\.com\/\w|(www\.)?tiktok\.com\/t\/|(www\.)?instagram\.com\/share\/)/i;
var LONG = /^https:\/\/([\w-]+\.)?(tiktok|instagram)\.com\//i;
var MAX_REDIRECTS = 4;
/** @returns `null` for what is no video's address. The feed's own reader takes the id out of it. */
function readVideoLink(text) {
	if (!/^(https?:)?\/\/|^[\w.]+\.[a-z]{2,}\//i.test(text)) return null;
	const source = parseFeed({
		version: 1,
		videos: [{
			id: "v",
			rights: { status: "owned" },
			sources: [{ src: text }]
		}]
	}, BASE_URL).feed?.videos[0]?.sources[0];
	if (!source || source.src.startsWith("https://reels.invalid/")) return null;
	const [, host = "", name] = /(tiktok|instagram)\.com\/@?([\w.]{2,60})\/(?:video|reels?|p)\//i.exec(text) ?? [];
	if (name === void 0) return { source };
	const platform = host.toLowerCase();
	const url = `https://www.${platform}.com/${platform === "tiktok" ? "@" : ""}${name}`;
	return {
		source,
		creator: {
			id: name,
			handle: `@${name}`,
			platform,
			url
		}
	};
}
/** Where a short address leads; the address itself when it is none, or leads nowhere. Asks only the platform that it names. */
async function resolveShortLink(text, { env, signal }) {
	let address = text.replace(/^http:/i, "https:").replace(/^(?!https:)(\/\/)?/i, "https://");
	if (!SHORT.test(address)) return text;
	for (let hop = 0; hop < MAX_REDIRECTS; hop++) {
		const location = await env.fetch(address, {
			redirect: "manual",
			signal: AbortSignal.any([signal, AbortSignal.timeout(15e3)])
		}).then((response) => response.headers.get("location"), () => null);
		const next = location === null ? null : safeUrl(location, address);
		if (next === null || !LONG.test(next)) break;
		address = next;
		if (readVideoLink(address)) return address;
	}
	return text;
}
/** Puts the video into the feed, in the least words; one that is there already stays as the merchant has it. */
function addVideoLink({ feed, sources }, { source, creator: named }, { rights, creator: chosen }, at) {
	const known = feed.videos.find((video) => video.sources?.some(({ type, src }) => type === source.type && src === source.src));
	const creator = chosen ? {
		id: chosen.replace(/^@/, ""),
		handle: chosen.startsWith("@") ? chosen : `@${chosen}`
	} : named;
	if (known) return {
		id: known.id,
		isNew: false,
		isShown: true
	};
	const id = freeId(feed.videos, idOf(source));
	if (creator && !feed.creators.some((each) => each.id === creator.id)) feed.creators.push(creator);
	const status = rights ?? (feed.rights === void 0 ? "unknown" : void 0);
	feed.videos.push({
		id,
		...creator ? { creator: creator.id } : {},
		sources: [source],
		...status === void 0 ? {} : { rights: { status } }
	});
	recordOrigin(sources.videos, {
		id,
		from: `${source.type}:${source.src}`,
		fingerprint: fingerprint(source.src),
		at
	});
	return {
		id,
		isNew: true,
		isShown: status !== "unknown"
	};
}
var idOf = ({ type, src }) => {
	if (type !== "mp4" && type !== "hls") return `${type}-${src}`;
	return (/([^/]+?)(\.\w+)?([?#].*)?$/.exec(src)?.[1] ?? "video").slice(0, 100);
};
function freeId(videos, wanted) {
	const taken = new Set(videos.map(({ id }) => id));
	for (let number = 1;; number++) {
		const id = number === 1 ? wanted : `${wanted}-${number}`;
		if (!taken.has(id)) return id;
	}
}
// src/cli/runImport.ts
/** Ends the command with this. */
var Stop = class extends Error {
	result;
	constructor(result) {
		super("stop");
		this.result = result;
	}
};
async function runImport(given, world) {
	const opened = await openProject(given.text("project") ?? "reels");
	if (!opened.ok) return failed(opened.error);
	const project = opened.value;
	const progress = createProgress(world);
	const shop = {
		env: world.env,
		signal: world.signal,
		onProgress: progress.show,
		version: world.version
	};
	const steps = [];
	try {
		const targets = given.words.length ? given.words : await knownAddresses(project);
		if (targets.length === 0) return misused("Nothing was imported by address yet. Expected: an address such as https://shop.example, or a file such as products.csv.", "import");
		for (const target of targets) {
			if (world.signal.aborted) throw new Stop(interrupted("What was imported before is kept."));
			const link = readVideoLink(await resolveShortLink(target, shop));
			steps.push(link ? await addLink(project, link, given, world) : await addArchive(project, target, given, shop) ?? await importProducts(project, target, given, world, shop));
		}
		return {
			exitCode: 0,
			lines: steps.flatMap(({ lines }) => lines),
			data: { imports: steps.map(({ data }) => data) }
		};
	} catch (error) {
		if (error instanceof Stop) return withBefore(error.result, steps);
		throw error;
	} finally {
		progress.end();
		await project.close();
	}
}
/** What was done before something failed is done, and is told. */
var withBefore = (result, steps) => ({
	...result,
	lines: [...steps.flatMap(({ lines }) => lines), ...result.lines],
	data: {
		...result.data,
		imports: steps.map(({ data }) => data)
	}
});
async function knownAddresses(project) {
	const read = await project.read();
	if (!read.ok) throw new Stop(failed(read.error));
	return read.value.sources.imports.flatMap(({ from }) => /^https?:/.test(from) ? from : []);
}
async function importProducts(project, target, given, world, shop) {
	const number = (option) => {
		const text = given.text(option);
		return text === void 0 ? void 0 : Number(text);
	};
	const brought = await importCatalogue(project, target, {
		limit: number("limit"),
		shop: given.text("shop"),
		withVideos: given.has("videos"),
		pauseMs: (number("pause") ?? .5) * 1e3,
		keep: given.texts("keep"),
		access: {
			platform: given.text("platform"),
			keyFor: (platform) => given.text("key") ?? world.environment[keyVariable(platform)],
			channel: given.text("channel"),
			region: given.text("region"),
			currency: given.text("currency"),
			precision: number("precision")
		},
		askCurrency: () => askCurrency(world)
	}, shop);
	if (!brought.ok) throw new Stop(whyNot(brought.error, target, world));
	const { from, catalogue, normalized, outcome } = brought.value;
	return {
		lines: describeImport(from, catalogue, normalized, outcome),
		data: {
			from,
			kind: catalogue.kind,
			products: normalized.products.length,
			...outcome,
			leftOut: normalized.leftOut,
			refused: normalized.refused,
			losses: normalized.losses,
			notes: catalogue.notes
		}
	};
}
function whyNot(error, target, { signal }) {
	if (error.code === "INTERRUPTED") return interrupted(error.message);
	if (error.code !== "CURRENCY_UNKNOWN") return failed(error);
	if (signal.aborted) return interrupted("Nothing was changed.");
	const advice = `Say it once: reelshelf import ${target} --currency EUR`;
	return failed({
		code: error.code,
		message: `${error.message} ${advice}`
	});
}
/** @returns `null` when it is none. */
async function addArchive(project, target, given, shop) {
	const taken = await importArchive(target, project, {
		rights: given.text("rights"),
		creator: given.text("creator")
	}, shop);
	if (taken === null) return null;
	if (taken.ok) return {
		lines: describeArchive(target, taken.value),
		data: {
			from: target,
			...taken.value
		}
	};
	const { code, message } = taken.error;
	throw new Stop(code === "INTERRUPTED" ? interrupted(message) : failed(taken.error));
}
async function addLink(project, link, given, world) {
	const rights = given.text("rights");
	const at = new Date(world.env.nowMs()).toISOString();
	const added = await project.update((draft) => addVideoLink(draft, link, {
		rights,
		creator: given.text("creator")
	}, at));
	if (!added.ok) throw new Stop(failed(added.error));
	const { id, isNew, isShown } = added.value;
	const { type, src } = link.source;
	return {
		lines: isNew ? [`Video "${id}" (${type} ${src}) is in the feed.`, ...isShown ? [] : [NOT_SHOWN]] : [`Video "${id}" is in the feed already; nothing was changed.`],
		data: {
			video: id,
			type,
			src,
			isNew
		}
	};
}
export { runImport };
