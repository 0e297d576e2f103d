/** Clips of the kinds that come from phones and downloads, each with what makes it hard to show on a page. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  Conversion,
  ConversionAudioOptions,
  ConversionVideoOptions,
  EncodedPacket,
  Rotation,
} from 'mediabunny';
import type { Packet } from 'node-av';
import { createFrameFilter, type FrameFilter } from '../../src/project/prepare/frameFilter.js';
import { demoFiles } from './demoReels.js';
import { loadMediaLibrary, type MediaLibrary } from '../../src/project/prepare/library.js';

interface Kind {
  /** A clip of the demo shop to film anew. */
  of: string;
  seconds: number;
  /** In libavfilter's words. */
  picture: string;
  /** `hlg` is HEVC with 10 bit. */
  codec: 'hlg' | 'hevc' | 'avc' | 'vp9';
  /** `null`: filmed without. */
  sound: string | null;
  /** What only a copy of the encoded pictures can be given. */
  mark?: { rotate: Rotation; isIndexLast: boolean };
}

/**
 * HDR as phones film it: the light of an SDR picture with its white at 203 cd/m² (BT.2408), in the primaries of BT.2020 and the curve of
 * Hybrid Log-Gamma.
 */
const TO_HLG = [
  'zscale=min=170m:tin=709:pin=709:rin=limited:t=linear:p=2020:m=gbr:npl=203',
  'format=gbrpf32le',
  'zscale=t=arib-std-b67:m=2020_ncl:npl=203:r=limited',
  'format=yuv420p10le',
].join(',');

const KINDS: Record<string, Kind> = {
  'IMG 4021.MOV': {
    of: 'one-drop',
    seconds: 2,
    picture: `transpose=cclock,scale=960:540,${TO_HLG}`,
    codec: 'hlg',
    sound: 'volume=-6dB',
    mark: { rotate: 90, isIndexLast: true },
  },
  // Very quiet.
  'IMG_4025.MP4': {
    of: 'flour-hands',
    seconds: 2,
    picture: 'scale=720:1280,format=yuv420p',
    codec: 'hevc',
    sound: 'volume=-14dB',
  },
  // Larger than is shown, pictures at uneven times, its index behind the data.
  'VID_20261012_101500.mp4': {
    of: 'pour-over',
    seconds: 2,
    picture: "scale=810:1440,select='not(eq(mod(n,7),3)+eq(mod(n,11),5))'",
    codec: 'avc',
    sound: 'anull',
    mark: { rotate: 0, isIndexLast: true },
  },
  'export (1).mp4': {
    of: 'slow-sunday',
    seconds: 2,
    picture: 'crop=540:304,scale=640:360',
    codec: 'avc',
    sound: null,
  },
  '7312345678901234567.mp4': {
    of: 'night-routine',
    seconds: 2,
    picture: 'scale=576:1024',
    codec: 'avc',
    sound: 'anull',
  },
  'screen-recording.webm': {
    of: 'shelf-tour',
    seconds: 2,
    picture: 'scale=540:960',
    codec: 'vp9',
    sound: 'anull',
  },
};
export const phoneClips = Object.keys(KINDS);

/** Writes the clips of these names into a folder. */
export async function makePhoneClips(
  folder: string,
  names: readonly string[] = phoneClips,
): Promise<void> {
  const library = await loadMediaLibrary();
  if (!library.ok) throw new Error(library.error);
  for (const name of names) {
    const kind = KINDS[name];
    if (!kind) throw new Error(`no such clip: ${name}`);
    const place = join(folder, name);
    if (!kind.mark) await film(library.value, kind, place);
    else {
      const plain = join(folder, `.plain-${name}`);
      await film(library.value, kind, plain);
      await run(await markingOf(library.value, plain, place, kind.mark));
      await rm(plain);
    }
  }
}

async function film(library: MediaLibrary, kind: Kind, place: string): Promise<void> {
  const { bunny } = library;
  const ends = between(library, demoFiles(kind.of).film, place);
  const chain = createFrameFilter(library, kind.picture);
  const sounds = kind.sound === null ? null : createFrameFilter(library, kind.sound);
  const isHlg = kind.codec === 'hlg';
  const conversion = await bunny.Conversion.init({
    ...ends,
    composable: true,
    trim: { start: 0, end: kind.seconds },
    video: kind.codec === 'hlg' ? { discard: true } : pictureOptions(library, chain, kind.codec),
    audio: sounds
      ? soundOptions(library, sounds, kind.codec === 'vp9' ? 'opus' : 'aac')
      : { discard: true },
    showWarnings: false,
  });
  const hlg = isHlg ? await encodeHlg(library, ends, chain, kind.seconds) : null;
  await ends.output.start();
  await Promise.all([conversion.execute(), hlg?.()]);
  await ends.output.finalize();
  chain.close();
  sounds?.close();
}

const pictureOptions = (
  { bunny, server }: MediaLibrary,
  chain: FrameFilter,
  codec: 'hevc' | 'avc' | 'vp9',
): ConversionVideoOptions => ({
  codec,
  forceTranscode: true,
  quality: new bunny.Quality({ bitrate: 2_000_000 }),
  process: async (sample) =>
    (await chain.run(sample)).map(
      (frame) =>
        new bunny.VideoSample(new server.AvFrameVideoSampleResource(frame), {
          timestamp: sample.timestamp,
          duration: sample.duration,
        }),
    ),
});

const soundOptions = (
  { bunny, server }: MediaLibrary,
  chain: FrameFilter,
  codec: 'opus' | 'aac',
): ConversionAudioOptions => ({
  codec,
  forceTranscode: true,
  process: async (sample) =>
    (await chain.run(sample)).map(
      (frame) => new bunny.AudioSample(new server.AvFrameAudioSampleResource(frame)),
    ),
});

/** By x265 itself: what writes the other clips knows 8 bit only. @returns what puts the pictures into the file once it is begun. */
async function encodeHlg(
  library: MediaLibrary,
  { input, output }: ReturnType<typeof between>,
  chain: FrameFilter,
  seconds: number,
): Promise<() => Promise<void>> {
  const { bunny, av } = library;
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('nothing to film');
  const source = new bunny.EncodedVideoPacketSource('hevc');
  output.addVideoTrack(source);
  const colours = 'colorprim=bt2020:transfer=arib-std-b67:colormatrix=bt2020nc:range=limited';
  using encoder = await av.Encoder.create(av.FF_ENCODER_LIBX265, {
    options: { preset: 'ultrafast', crf: 16, 'x265-params': `log-level=none:bframes=0:${colours}` },
  });
  const packets: EncodedPacket[] = [];
  const times: number[] = [];
  const take = (found: readonly (Packet | null)[]) => {
    for (const packet of found) {
      if (!packet?.data) continue;
      const kind = packet.isKeyframe ? 'key' : 'delta';
      const at = times[packets.length] ?? 0;
      packets.push(new bunny.EncodedPacket(packet.data, kind, at, 1 / 24));
      packet.free();
    }
  };
  for await (const sample of new bunny.VideoSampleSink(track).samples(0, seconds)) {
    const [frame] = await chain.run(sample);
    if (!frame) throw new Error('no frame');
    times.push(sample.timestamp);
    take(await encoder.encodeAll(frame));
    frame.free();
    sample.close();
  }
  take(await encoder.encodeAll(null));
  return async () => {
    for (const packet of packets)
      await source.add(packet, {
        decoderConfig: {
          codec: 'hvc1.2.4.L93.B0',
          codedWidth: 960,
          codedHeight: 540,
          colorSpace: {
            primaries: 'bt2020',
            transfer: 'hlg',
            matrix: 'bt2020-ncl',
            fullRange: false,
          } as unknown as VideoColorSpaceInit,
        },
      });
    source.close();
  };
}

/** The same pictures, turned by a mark in the file, and with its index before or behind the data. */
const markingOf = (
  library: MediaLibrary,
  from: string,
  to: string,
  { rotate, isIndexLast }: NonNullable<Kind['mark']>,
) =>
  library.bunny.Conversion.init({
    ...between(library, from, to, isIndexLast),
    video: { rotate },
    copy: { mode: 'forced' },
    showWarnings: false,
  });

function between({ bunny }: MediaLibrary, from: string, to: string, isIndexLast = false) {
  const options = { fastStart: isIndexLast ? (false as const) : ('in-memory' as const) };
  const format = to.endsWith('.webm')
    ? new bunny.WebMOutputFormat()
    : to.endsWith('.MOV')
      ? new bunny.MovOutputFormat(options)
      : new bunny.Mp4OutputFormat(options);
  return {
    input: new bunny.Input({
      source: new bunny.FilePathSource(from),
      formats: bunny.ALL_FORMATS,
    }),
    output: new bunny.Output({ format, target: new bunny.FilePathTarget(to) }),
  };
}

async function run(conversion: Conversion): Promise<void> {
  if (conversion.utilizedTracks.length === 0) throw new Error('nothing to film');
  await conversion.execute();
}
