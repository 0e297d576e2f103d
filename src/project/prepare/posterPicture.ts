/** A picture of the merchant's own as a poster: upright, no larger than a slide, in the one form that everybody reads. */
import { said, type Said } from '../../i18n/said.js';
import type { MediaLibrary } from './library.js';
import { createFrameFilter } from './frameFilter.js';
import { pictureOf, type PictureInfo } from './pictureOf.js';
import { encodeStill } from './stills.js';

/** A slide of a large phone; more only costs the shopper's line. */
const BOX = { width: 720, height: 1280 };
/** What a decoder may be given to unpack: a picture of few bytes can be of very many pixels. */
const MAX_PIXELS = 60_000_000;
/** Less is a blur on every card. */
const MIN_SIDE = 200;

export interface PosterPicture {
  jpeg: Uint8Array;
  width: number;
  height: number;
}

/** @returns why it cannot be one, for the merchant. */
export async function makePosterPicture(
  library: MediaLibrary,
  bytes: Uint8Array,
  filename: string,
): Promise<PosterPicture | Said> {
  const info = pictureOf(bytes);
  if (!info) return said('server.poster.kind', { file: filename });
  const { width, height } = info;
  if (Math.min(width, height) < MIN_SIDE)
    return said('server.poster.small', { file: filename, width: `${width}`, height: `${height}` });
  if (width * height > MAX_PIXELS)
    return said('server.poster.large', { file: filename, width: `${width}`, height: `${height}` });
  try {
    const jpeg = await shrink(library, bytes, info);
    const made = pictureOf(jpeg);
    if (made) return { jpeg, width: made.width, height: made.height };
  } catch {
    // Said below.
  }
  return said('server.poster.damaged', { file: filename });
}

/** How a camera was held, as it says in the file: what turns the picture upright. */
const TURNS: Readonly<Record<number, string>> = {
  2: 'hflip',
  3: 'hflip,vflip',
  4: 'vflip',
  5: 'transpose=0',
  6: 'transpose=1',
  7: 'transpose=3',
  8: 'transpose=2',
};

async function shrink(
  library: MediaLibrary,
  bytes: Uint8Array,
  { ending }: PictureInfo,
): Promise<Uint8Array> {
  const { av } = library;
  const decoderOf = {
    jpg: av.AV_CODEC_ID_MJPEG,
    png: av.AV_CODEC_ID_PNG,
    webp: av.AV_CODEC_ID_WEBP,
    gif: av.AV_CODEC_ID_GIF,
  };
  const codec = av.Codec.findDecoder(decoderOf[ending]);
  if (!codec) throw new Error(`This FFmpeg reads no ${ending}.`);
  const decoder = new av.CodecContext();
  const packet = new av.Packet();
  const frame = new av.Frame();
  const turn = TURNS[ending === 'jpg' ? orientationOf(bytes) : 1];
  const chain = [
    'format=rgba',
    ...(turn ? [turn] : []),
    `scale=w='min(${BOX.width},iw)':h='min(${BOX.height},ih)':force_original_aspect_ratio=decrease:force_divisible_by=2`,
    // Over white, where it lets something through.
    'split[a][b];[a]drawbox=c=white:t=fill:replace=1[white];[white][b]overlay=format=rgb',
    'scale=out_color_matrix=bt709:out_range=limited,format=yuv420p',
  ].join(',');
  const filter = createFrameFilter(library, chain);
  try {
    decoder.allocContext3(codec);
    packet.alloc();
    frame.alloc();
    packet.data = Buffer.from(bytes);
    for (const done of [
      await decoder.open2(codec),
      await decoder.sendPacket(packet),
      // One picture is all there is: nothing more is to be waited for.
      await decoder.sendPacket(null),
      await decoder.receiveFrame(frame),
    ])
      if (done < 0) throw new Error(`FFmpeg answered ${done}.`);
    // A picture has no time of its own, and a filter asks for one.
    frame.timeBase = new av.Rational(1, 25);
    const [small] = await filter.runFrame(frame);
    if (!small) throw new Error('No picture could be read.');
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
export function orientationOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ORIENTATION = 0x0112;
  try {
    for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
      if (view.getUint8(at + 1) !== 0xe1 || view.getUint32(at + 4) !== 0x45786966) continue;
      const start = at + 10;
      const isLittle = view.getUint16(start) === 0x4949;
      const list = start + view.getUint32(start + 4, isLittle);
      for (let index = view.getUint16(list, isLittle); index > 0; index -= 1) {
        const entry = list + 2 + (index - 1) * 12;
        if (view.getUint16(entry, isLittle) === ORIENTATION)
          return view.getUint16(entry + 8, isLittle);
      }
    }
  } catch (error) {
    // It ends before it has said so.
    if (!(error instanceof RangeError)) throw error;
  }
  return 1;
}
