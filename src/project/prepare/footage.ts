/** A merchant's file, looked into: what is in it, or why it cannot be used. */
import { open, stat } from 'node:fs/promises';
import type { Input, InputAudioTrack, InputVideoTrack } from 'mediabunny';
import { failure, success, type Result } from '../../tools/result.js';
import { isFitContainer } from './fitContainer.js';
import type { MediaLibrary } from './library.js';
import { fileKindIn } from './fileKind.js';

export interface Footage {
  input: Input;
  video: InputVideoTrack;
  audio: InputAudioTrack | null;
  info: FootageInfo;
}

export interface FootageInfo {
  bytes: number;
  seconds: number;
  /** As it is to be shown: turned, with square pixels. */
  width: number;
  height: number;
  /** Degrees clockwise by which the stored picture is turned to be upright. */
  rotation: 0 | 90 | 180 | 270;
  isMirrored: boolean;
  storedHeight: number;
  hasSquarePixels: boolean;
  codec: string;
  /** As browsers name it: `avc1.64001f`. */
  codecString: string;
  colour: Colour;
  isHdr: boolean;
  bitsPerSecond: number;
  framesPerSecond: number;
  audioCodec: string | null;
  audioChannels: number;
  /** Nothing but its picture or its sound speaks against serving the very file. */
  isFitContainer: boolean;
}

/** In the words of WebCodecs; `null` where the file does not say. */
export interface Colour {
  primaries: string | null;
  transfer: string | null;
  matrix: string | null;
  isFullRange: boolean | null;
}

/** What the merchant is told of a file that cannot be used. */
export interface Unusable {
  code:
    | 'UNREADABLE'
    | 'EMPTY'
    | 'NO_VIDEO_FILE'
    | 'NO_PICTURE'
    | 'CUT_OFF'
    | 'DAMAGED'
    | 'UNKNOWN_CODEC'
    | 'TOO_LONG';
  message: string;
  /** What the message names, for whoever says it in another language. */
  values?: Record<string, string | number>;
}

const refuse = (code: Unusable['code'], message: string, values?: Unusable['values']) =>
  failure<Unusable>({ code, message, ...(values && { values }) });

/** A shelf plays short clips; a film would take this machine for hours, and is more likely the wrong file. */
const MAX_SECONDS = 20 * 60;

export async function openFootage(
  library: MediaLibrary,
  path: string,
): Promise<Result<Footage, Unusable>> {
  const { bunny } = library;
  let bytes: number;
  let head: Uint8Array;
  try {
    bytes = (await stat(path)).size;
    head = await firstBytes(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse('UNREADABLE', `The file cannot be read: ${reason}`);
  }
  if (bytes === 0)
    return refuse('EMPTY', 'The file is empty (0 bytes). Copy it from the phone again.');
  const source = new bunny.FilePathSource(path);
  const input = new bunny.Input({ source, formats: bunny.ALL_FORMATS });
  const found = await lookInto(library, input, path, bytes).catch(() =>
    refuse('NO_VIDEO_FILE', fileKindIn(head)),
  );
  if (!found.ok) input.dispose();
  return found;
}

async function lookInto(
  library: MediaLibrary,
  input: Input,
  path: string,
  bytes: number,
): Promise<Result<Footage, Unusable>> {
  const { bunny } = library;
  const tracks = await input.getTracks();
  const video = await input.getPrimaryVideoTrack();
  const audio = await input.getPrimaryAudioTrack();
  if (tracks.length === 0)
    return refuse(
      'CUT_OFF',
      'The file was cut off: the part that says where its pictures are is missing. Copy or export it again, and wait until that has ended.',
    );
  if (!video)
    return refuse('NO_PICTURE', 'The file has sound, but no picture. Choose the video itself.');
  const last = await new bunny.EncodedPacketSink(video).getPacket(Infinity);
  const promised = (await video.getDurationFromMetadata()) ?? 0;
  const seconds = await video.computeDuration();
  if (!last || (last.timestamp + last.duration < promised * 0.9 && promised - seconds > 0.5))
    return refuse(
      'CUT_OFF',
      `The file was cut off: it says it has ${promised.toFixed(1)} seconds, and its end is not there. Copy or export it again, and wait until that has ended.`,
    );
  if (seconds > MAX_SECONDS)
    return refuse(
      'TOO_LONG',
      `The video has ${Math.round(seconds / 60)} minutes; a shelf shows videos of up to ${MAX_SECONDS / 60}. Cut out the part to show.`,
      { minutes: Math.round(seconds / 60), most: MAX_SECONDS / 60 },
    );
  const codec = await video.getCodec();
  if (!codec || !(await video.canDecode()))
    return refuse(
      'UNKNOWN_CODEC',
      `The picture is in a format that cannot be read here (${codec ?? String(await video.getInternalCodecId())}). Export the video as MP4 (H.264 or HEVC).`,
      { codec: codec ?? String(await video.getInternalCodecId()) },
    );
  // Sound that cannot be read is left out: the picture is what was filmed.
  const decodableAudio = audio && (await audio.canDecode()) ? audio : null;
  return success({
    input,
    video,
    audio: decodableAudio,
    info: {
      ...(await infoOf(video, decodableAudio, bytes, seconds)),
      isFitContainer: await isFitContainer(library, input, path, decodableAudio ? 2 : 1),
    },
  });
}

async function infoOf(
  video: InputVideoTrack,
  audio: InputAudioTrack | null,
  bytes: number,
  seconds: number,
): Promise<Omit<FootageInfo, 'isFitContainer'>> {
  const colour = await video.getColorSpace();
  const stats = await video.computePacketStats();
  const stored = { width: await video.getCodedWidth(), height: await video.getCodedHeight() };
  const shown = {
    width: await video.getSquarePixelWidth(),
    height: await video.getSquarePixelHeight(),
  };
  const hasSquarePixels = isNearlySame(stored, shown);
  const { width, height } = hasSquarePixels ? stored : shown;
  const rotation = await video.getRotation();
  const isLying = rotation % 180 !== 0;
  return {
    bytes,
    seconds,
    width: isLying ? height : width,
    height: isLying ? width : height,
    rotation,
    isMirrored: await video.getFlip(),
    storedHeight: stored.height,
    hasSquarePixels,
    codec: (await video.getCodec()) ?? '',
    codecString: (await video.getCodecParameterString()) ?? '',
    colour: {
      primaries: colour.primaries ?? null,
      transfer: colour.transfer ?? null,
      matrix: colour.matrix ?? null,
      isFullRange: colour.fullRange ?? null,
    },
    isHdr: await video.hasHighDynamicRange(),
    bitsPerSecond: stats.averageBitrate,
    framesPerSecond: stats.averagePacketRate,
    audioCodec: audio && (await audio.getCodec()),
    audioChannels: audio ? await audio.getNumberOfChannels() : 0,
  };
}

interface Size {
  width: number;
  height: number;
}

/** Programs that scale a picture leave pixels of 1215:1216 and the like, where square ones are meant. */
export const isNearlySame = (one: Size, other: Size): boolean =>
  Math.abs(one.width / other.width - 1) < 0.01 && Math.abs(one.height / other.height - 1) < 0.01;

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
