/** Pictures out of a frame. */
import type { Frame } from 'node-av';
import { createFrameFilter } from './frameFilter.js';
import type { MediaLibrary } from './library.js';

/** FFmpeg's scale, from 2 (best) to 31, and the unit in which it is set. */
const QUALITY = 4;
const QUALITY_UNIT = 118;

/** As JPEG has it: BT.601 in full range, whatever the size. */
const FULL_RANGE =
  'scale=in_color_matrix=bt709:in_range=limited:out_color_matrix=bt601:out_range=full,format=yuvj420p';

/**
 * For e-mail, where nothing can be laid over a picture: with a play mark in it, a white triangle on a dark disc. `U` and `V` are the
 * distance from the middle in radii of the disc; at an edge the mark fades over one pixel.
 */
function playMark(): string {
  const radius = '(0.15*min(W,H))';
  const within = (distance: string) =>
    `clip((${distance})*${radius},0,1)`
      .replaceAll('U', `((X-W/2)/${radius})`)
      .replaceAll('V', `((Y-H/2)/${radius})`);
  const disc = within('1-hypot(U,V)');
  // Points to the right, a little right of the middle, where the eye expects it.
  const triangle = within('min(U+0.32,((0.56-U)*0.58-abs(V))*0.86)');
  const drawn = (plane: string, black: number, white: number) =>
    `st(0,${plane}(X,Y)+(${black}-${plane}(X,Y))*0.6*${disc});ld(0)+(${white}-ld(0))*${triangle}`;
  return `geq=lum='${drawn('lum', 16, 235)}':cb='${drawn('cb', 128, 128)}':cr='${drawn('cr', 128, 128)}'`;
}

/** What messengers and networks show of a link, see `publish/site.ts`. */
const LINK_SIZE = '1200:630';

/** The whole poster with a play mark, between its own colours: cut to the shape of a link's picture it would be a strip of an upright video. */
function linkPicture(): string {
  const limited =
    'scale=in_color_matrix=bt601:in_range=full:out_color_matrix=bt709:out_range=limited,format=yuv420p';
  const around = `scale=${LINK_SIZE}:force_original_aspect_ratio=increase,crop=${LINK_SIZE},gblur=sigma=28,eq=brightness=-0.12`;
  const whole = `scale=${LINK_SIZE}:force_original_aspect_ratio=decrease:force_divisible_by=2,${playMark()},format=yuv420p`;
  return `${limited},split[a][b];[a]${around}[around];[b]${whole}[whole];[around][whole]overlay=x=(W-w)/2:y=(H-h)/2`;
}

export const encodeStill = (library: MediaLibrary, frame: Frame): Promise<Uint8Array> =>
  encodeJpeg(library, frame, FULL_RANGE);

/** @param width - in pixels, even. */
export const encodePlayStill = (
  library: MediaLibrary,
  frame: Frame,
  width: number,
): Promise<Uint8Array> =>
  encodeJpeg(library, frame, `scale=${width}:-2,${playMark()},${FULL_RANGE}`);

/** @param frame - of a JPEG. */
export const encodeLinkPicture = (library: MediaLibrary, frame: Frame): Promise<Uint8Array> =>
  encodeJpeg(library, frame, `${linkPicture()},${FULL_RANGE}`);

async function encodeJpeg(library: MediaLibrary, frame: Frame, chain: string): Promise<Uint8Array> {
  const { Encoder, FF_ENCODER_MJPEG, AV_CODEC_FLAG_QSCALE } = library.av;
  const filter = createFrameFilter(library, chain);
  const stills = await filter.runFrame(frame).finally(() => filter.close());
  const [still] = stills;
  if (!still) throw new Error('No picture could be read.');
  try {
    return await Encoder.encodeOne(FF_ENCODER_MJPEG, still, {
      configure: (context) => {
        context.setFlags(AV_CODEC_FLAG_QSCALE);
        context.globalQuality = QUALITY * QUALITY_UNIT;
      },
    });
  } finally {
    for (const each of stills) each.free();
  }
}
