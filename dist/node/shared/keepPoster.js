import { t as said } from "./said.js";
import { n as success, t as failure } from "./result.js";
import { i as createFrameFilter, r as encodeStill } from "./stills.js";
import { readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
// src/project/prepare/pictureOf.ts
/** What a file's first bytes say of the picture in it; `null` when it is none of those that every browser shows. Nothing is decoded. */
function pictureOf(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = (start, end) => String.fromCharCode(...bytes.subarray(start, end));
	try {
		if (text(0, 8) === "PNG\r\n\n") return {
			ending: "png",
			width: view.getUint32(16),
			height: view.getUint32(20)
		};
		if (/^GIF8[79]a$/.test(text(0, 6))) return {
			ending: "gif",
			width: view.getUint16(6, true),
			height: view.getUint16(8, true)
		};
		if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return webp(view, text(12, 16));
		if (text(0, 3) === "ÿØÿ") return jpeg(view);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	return null;
}
function webp(view, kind) {
	const three = (at) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
	if (kind === "VP8X") return {
		ending: "webp",
		width: three(24),
		height: three(27)
	};
	if (kind === "VP8 ") return {
		ending: "webp",
		width: view.getUint16(26, true) & 16383,
		height: view.getUint16(28, true) & 16383
	};
	if (kind !== "VP8L") return null;
	const bits = view.getUint32(21, true);
	return {
		ending: "webp",
		width: (bits & 16383) + 1,
		height: (bits >> 14 & 16383) + 1
	};
}
function jpeg(view) {
	for (let at = 2; view.getUint8(at) === 255;) {
		const marker = view.getUint8(at + 1);
		if (marker >= 192 && marker <= 207 && ![
			196,
			200,
			204
		].includes(marker)) return {
			ending: "jpg",
			width: view.getUint16(at + 7),
			height: view.getUint16(at + 5)
		};
		at += marker === 255 ? 1 : 2 + view.getUint16(at + 2);
	}
	return null;
}
// src/project/prepare/posterPicture.ts
/** A picture of the merchant's own as a poster: upright, no larger than a slide, in the one form that everybody reads. */
/** A slide of a large phone; more only costs the shopper's line. */
var BOX = {
	width: 720,
	height: 1280
};
/** What a decoder may be given to unpack: a picture of few bytes can be of very many pixels. */
var MAX_PIXELS = 6e7;
/** Less is a blur on every card. */
var MIN_SIDE = 200;
/** @returns why it cannot be one, for the merchant. */
async function makePosterPicture(library, bytes, filename) {
	const info = pictureOf(bytes);
	if (!info) return said("server.poster.kind", { file: filename });
	const { width, height } = info;
	if (Math.min(width, height) < MIN_SIDE) return said("server.poster.small", {
		file: filename,
		width: `${width}`,
		height: `${height}`
	});
	if (width * height > MAX_PIXELS) return said("server.poster.large", {
		file: filename,
		width: `${width}`,
		height: `${height}`
	});
	try {
		const jpeg = await shrink(library, bytes, info);
		const made = pictureOf(jpeg);
		if (made) return {
			jpeg,
			width: made.width,
			height: made.height
		};
	} catch {}
	return said("server.poster.damaged", { file: filename });
}
/** How a camera was held, as it says in the file: what turns the picture upright. */
var TURNS = {
	2: "hflip",
	3: "hflip,vflip",
	4: "vflip",
	5: "transpose=0",
	6: "transpose=1",
	7: "transpose=3",
	8: "transpose=2"
};
async function shrink(library, bytes, { ending }) {
	const { av } = library;
	const decoderOf = {
		jpg: av.AV_CODEC_ID_MJPEG,
		png: av.AV_CODEC_ID_PNG,
		webp: av.AV_CODEC_ID_WEBP,
		gif: av.AV_CODEC_ID_GIF
	};
	const codec = av.Codec.findDecoder(decoderOf[ending]);
	if (!codec) throw new Error(`This FFmpeg reads no ${ending}.`);
	const decoder = new av.CodecContext();
	const packet = new av.Packet();
	const frame = new av.Frame();
	const turn = TURNS[ending === "jpg" ? orientationOf(bytes) : 1];
	const chain = [
		"format=rgba",
		...turn ? [turn] : [],
		`scale=w='min(${BOX.width},iw)':h='min(${BOX.height},ih)':force_original_aspect_ratio=decrease:force_divisible_by=2`,
		"split[a][b];[a]drawbox=c=white:t=fill:replace=1[white];[white][b]overlay=format=rgb",
		"scale=out_color_matrix=bt709:out_range=limited,format=yuv420p"
	].join(",");
	const filter = createFrameFilter(library, chain);
	try {
		decoder.allocContext3(codec);
		packet.alloc();
		frame.alloc();
		packet.data = Buffer.from(bytes);
		for (const done of [
			await decoder.open2(codec),
			await decoder.sendPacket(packet),
			await decoder.sendPacket(null),
			await decoder.receiveFrame(frame)
		]) if (done < 0) throw new Error(`FFmpeg answered ${done}.`);
		frame.timeBase = new av.Rational(1, 25);
		const [small] = await filter.runFrame(frame);
		if (!small) throw new Error("No picture could be read.");
		try {
			return await encodeStill(library, small);
		} finally {
			small.free();
		}
	} finally {
		filter.close();
		frame.free();
		packet.free();
		decoder.freeContext();
	}
}
/** Of a JPEG's EXIF block, from 1 (upright) to 8. */
function orientationOf(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const ORIENTATION = 274;
	try {
		for (let at = 2; view.getUint8(at) === 255; at += 2 + view.getUint16(at + 2)) {
			if (view.getUint8(at + 1) !== 225 || view.getUint32(at + 4) !== 1165519206) continue;
			const start = at + 10;
			const isLittle = view.getUint16(start) === 18761;
			const list = start + view.getUint32(start + 4, isLittle);
			for (let index = view.getUint16(list, isLittle); index > 0; index -= 1) {
				const entry = list + 2 + (index - 1) * 12;
				if (view.getUint16(entry, isLittle) === ORIENTATION) return view.getUint16(entry + 8, isLittle);
			}
		}
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	return 1;
}
// src/project/prepare/keepPoster.ts
/**
* Makes a picture of the merchant's own the poster of a video, such as of a live that has not been filmed yet.
*
* @param isIt - which video. @param unknown - what is said where there is none.
* @returns the video's id, or why it cannot be done, for the merchant.
*/
async function keepPoster(library, project, { path, filename = basename(path) }, isIt, unknown) {
	const now = await project.read();
	if (!now.ok) return failure({
		...now.error,
		say: now.error.say ?? []
	});
	const known = now.value.feed.videos.find(isIt);
	if (!known) return failure(unknown);
	const bytes = await readFile(path).catch((error) => String(error));
	if (typeof bytes === "string") return failure(said("server.film.unreadable", void 0, `${filename} cannot be read: ${bytes.replace(/^Error: /, "")}.`));
	const picture = await makePosterPicture(library, bytes, filename);
	if ("say" in picture) return failure(picture);
	const name = `${known.id.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, "-").slice(0, 80) || "live"}-poster.jpg`;
	const unfinished = project.unfinishedMedia(name);
	try {
		await writeFile(unfinished, picture.jpeg);
		const src = await project.keepMedia(unfinished, name);
		const before = known.poster?.src;
		if (before?.startsWith("media/") && before !== src) await project.releaseMedia([before]);
		const { width, height } = picture;
		const made = await project.update(({ feed }) => {
			const video = feed.videos.find(isIt);
			if (!video) return null;
			video.poster = {
				src,
				width,
				height
			};
			return video.id;
		});
		if (!made.ok) return failure({
			...made.error,
			say: made.error.say ?? []
		});
		return made.value === null ? failure(unknown) : success(made.value);
	} finally {
		await rm(unfinished, { force: true });
	}
}
export { pictureOf as n, keepPoster as t };
