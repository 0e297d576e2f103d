import { n as success, t as failure } from "./result.js";
// src/project/prepare/library.ts
/** By the names that npm has for them. */
var mediaPackages = [
	"mediabunny",
	"@mediabunny/server",
	"node-av"
];
/** With reelshelf itself in the command: run by npx alone, it lies in a folder of npm's own and finds nothing of the project's. */
var INSTALL = `npm i -D reelshelf ${mediaPackages.join(" ")}`;
/** @returns what to type where something is missing. */
async function loadMediaLibrary() {
	try {
		const [bunny, server, av] = await Promise.all([
			import("mediabunny"),
			import("@mediabunny/server"),
			import("node-av")
		]);
		server.registerMediabunnyServer({ hardwareContext: null });
		bunny.Logging.level = bunny.LogLevel.Silent;
		av.Log.setLevel(av.AV_LOG_QUIET);
		return success({
			bunny,
			server,
			av
		});
	} catch (error) {
		const reason = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
		return failure(/Cannot find (package|module) '(mediabunny|@mediabunny\/server|node-av)'/.test(reason) ? `Preparing videos needs mediabunny, @mediabunny/server and node-av. Install them into one folder with reelshelf, and start it from there: ${INSTALL}` : `The libraries that prepare videos are there, but cannot be loaded on this machine: ${reason.replace(/\.?$/, ".")} They were copied from another system, or optional dependencies were left out. Delete node_modules, then on this machine: ${INSTALL}`);
	}
}
// src/project/prepare/frameFilter.ts
/** One graph of libavfilter for all frames of a track: to build one costs more than a frame. */
function createFrameFilter({ av, server }, chain) {
	const filter = av.FilterAPI.create(chain);
	const frame = new av.Frame();
	frame.alloc();
	return {
		async run(sample) {
			await server.toAvFrame(sample, frame);
			return filter.processAll(frame);
		},
		runFrame: (given) => filter.processAll(given),
		close() {
			filter.close();
			frame.free();
		}
	};
}
// src/project/prepare/stills.ts
/** As JPEG has it: BT.601 in full range, whatever the size. */
var FULL_RANGE = "scale=in_color_matrix=bt709:in_range=limited:out_color_matrix=bt601:out_range=full,format=yuvj420p";
/**
* For e-mail, where nothing can be laid over a picture: with a play mark in it, a white triangle on a dark disc. `U` and `V` are the
* distance from the middle in radii of the disc; at an edge the mark fades over one pixel.
*/
function playMark() {
	const radius = "(0.15*min(W,H))";
	const within = (distance) => `clip((${distance})*${radius},0,1)`.replaceAll("U", `((X-W/2)/${radius})`).replaceAll("V", `((Y-H/2)/${radius})`);
	const disc = within("1-hypot(U,V)");
	const triangle = within("min(U+0.32,((0.56-U)*0.58-abs(V))*0.86)");
	const drawn = (plane, black, white) => `st(0,${plane}(X,Y)+(${black}-${plane}(X,Y))*0.6*${disc});ld(0)+(${white}-ld(0))*${triangle}`;
	return `geq=lum='${drawn("lum", 16, 235)}':cb='${drawn("cb", 128, 128)}':cr='${drawn("cr", 128, 128)}'`;
}
/** What messengers and networks show of a link, see `publish/site.ts`. */
var LINK_SIZE = "1200:630";
/** The whole poster with a play mark, between its own colours: cut to the shape of a link's picture it would be a strip of an upright video. */
function linkPicture() {
	return `scale=in_color_matrix=bt601:in_range=full:out_color_matrix=bt709:out_range=limited,format=yuv420p,split[a][b];[a]${`scale=${LINK_SIZE}:force_original_aspect_ratio=increase,crop=${LINK_SIZE},gblur=sigma=28,eq=brightness=-0.12`}[around];[b]${`scale=${LINK_SIZE}:force_original_aspect_ratio=decrease:force_divisible_by=2,${playMark()},format=yuv420p`}[whole];[around][whole]overlay=x=(W-w)/2:y=(H-h)/2`;
}
var encodeStill = (library, frame) => encodeJpeg(library, frame, FULL_RANGE);
/** @param width - in pixels, even. */
var encodePlayStill = (library, frame, width) => encodeJpeg(library, frame, `scale=${width}:-2,${playMark()},${FULL_RANGE}`);
/** @param frame - of a JPEG. */
var encodeLinkPicture = (library, frame) => encodeJpeg(library, frame, `${linkPicture()},${FULL_RANGE}`);
async function encodeJpeg(library, frame, chain) {
	const { Encoder, FF_ENCODER_MJPEG, AV_CODEC_FLAG_QSCALE } = library.av;
	const filter = createFrameFilter(library, chain);
	const stills = await filter.runFrame(frame).finally(() => filter.close());
	const [still] = stills;
	if (!still) throw new Error("No picture could be read.");
	try {
		return await Encoder.encodeOne(FF_ENCODER_MJPEG, still, { configure: (context) => {
			context.setFlags(AV_CODEC_FLAG_QSCALE);
			context.globalQuality = 472;
		} });
	} finally {
		for (const each of stills) each.free();
	}
}
export { INSTALL as a, createFrameFilter as i, encodePlayStill as n, loadMediaLibrary as o, encodeStill as r, mediaPackages as s, encodeLinkPicture as t };
