/** What prepared clips look and sound like, beside what was filmed: real files through the real libraries. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFootage } from '../../src/project/prepare/footage.js';
import { createFrameFilter } from '../../src/project/prepare/frameFilter.js';
import { loadMediaLibrary, type MediaLibrary } from '../../src/project/prepare/library.js';
import { prepareFile } from '../../src/project/prepare/prepareFile.js';
import { demoFiles } from '../support/demoReels.js';
import { makePhoneClips } from '../support/phoneClips.js';

let folder = '';
let library: MediaLibrary;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-looks-'));
  const loaded = await loadMediaLibrary();
  if (!loaded.ok) throw new Error(loaded.error);
  library = loaded.value;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Look {
  /** Mean brightness of the four quarters, 16 to 235: left above, right above, left below, right below. */
  quarters: number[];
  /** What nine of ten, and one of ten pixels are darker than. */
  light: number;
  dark: number;
  /** Mean distance from grey. */
  saturation: number;
}

/** @param chain - before it is measured. */
async function lookOf(path: string, seconds: number, chain: string): Promise<Look> {
  const opened = await openFootage(library, path);
  if (!opened.ok) throw new Error(opened.error.message);
  const filter = createFrameFilter(library, `${chain},scale=90:160:flags=area,format=yuv444p`);
  try {
    const sample = await new library.bunny.VideoSampleSink(opened.value.video).getSample(seconds);
    if (!sample) throw new Error('no picture');
    const [frame] = await filter.run(sample);
    sample.close();
    if (!frame) throw new Error('no picture');
    const [bright = [], blue = [], red = []] = [0, 1, 2].map((plane) => {
      const stride = frame.linesize[plane] ?? 0;
      const data = Uint8Array.from(frame.data?.[plane] ?? []);
      return Array.from({ length: 160 }, (_, y) => [
        ...data.subarray(y * stride, y * stride + 90),
      ]).flat();
    });
    frame.free();
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const sorted = [...bright].sort((a, b) => a - b);
    return {
      quarters: [0, 1, 2, 3].map((quarter) =>
        mean(
          bright.filter(
            (_, at) => Math.floor((at % 90) / 45) + 2 * Math.floor(at / 90 / 80) === quarter,
          ),
        ),
      ),
      light: sorted[Math.floor(sorted.length * 0.9)] ?? 0,
      dark: sorted[Math.floor(sorted.length * 0.1)] ?? 0,
      saturation: mean(blue.map((value, at) => Math.hypot(value - 128, (red[at] ?? 0) - 128))),
    };
  } finally {
    filter.close();
    opened.value.input.dispose();
  }
}

const isAlike = (seen: Look, filmed: Look): boolean =>
  seen.quarters.every((value, at) => Math.abs(value - (filmed.quarters[at] ?? 0)) < 12) &&
  Math.abs(seen.light - filmed.light) < 14 &&
  Math.abs(seen.dark - filmed.dark) < 14 &&
  seen.saturation > filmed.saturation * 0.8 &&
  seen.saturation < filmed.saturation * 1.25;

const places = (name: string) => ({
  video: join(folder, `${name}.mp4`),
  poster: join(folder, `${name}.jpg`),
  preview: join(folder, `${name}-preview.mp4`),
  playStill: join(folder, `${name}-mail.jpg`),
});

test('HDR that was filmed lying comes out upright and in its own colours: neither grey nor burnt, and said to be SDR', async () => {
  await makePhoneClips(folder, ['IMG 4021.MOV']);
  const source = join(folder, 'IMG 4021.MOV');
  const to = places('hdr');
  const made = await prepareFile(library, source, to, {});
  expect(made).toMatchObject({
    ok: true,
    value: { info: { isHdr: true, rotation: 90 }, plan: { width: 540, height: 960 } },
  });
  const opened = await openFootage(library, to.video);
  expect(opened).toMatchObject({
    ok: true,
    value: {
      info: {
        codec: 'avc',
        isHdr: false,
        rotation: 0,
        colour: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', isFullRange: false },
      },
    },
  });
  if (opened.ok) opened.value.input.dispose();
  const filmed = await lookOf(demoFiles('one-drop').film, 1, 'null');
  const seen = await lookOf(to.video, 1, 'null');
  expect(isAlike(seen, filmed), JSON.stringify({ seen, filmed })).toBe(true);
  for (const [kind, chain] of [
    ['grey', 'transpose=clock,format=yuv420p'],
    ['lying', 'null'],
    ['burnt', `transpose=clock,${burnt}`],
  ] as const)
    expect(isAlike(await lookOf(source, 1, chain), filmed), `${kind} is noticed`).toBe(false);
}, 180_000);

/** Light beyond white cut off, as without a curve that bends it. */
const burnt =
  'zscale=tin=arib-std-b67:pin=2020:min=2020_ncl:t=linear:npl=100:p=709,format=gbrpf32le,tonemap=clip,zscale=t=709:m=709:r=limited,format=yuv420p';

test('a very quiet clip is made as loud as the others, its peaks below what decoders clip', async () => {
  await makePhoneClips(folder, ['IMG_4025.MP4']);
  const to = places('quiet');
  const made = await prepareFile(library, join(folder, 'IMG_4025.MP4'), to, {});
  if (!made.ok) throw new Error(made.error.message);
  const { lufs = null, gain } = made.value.loudness ?? {};
  expect(lufs, 'as it was').toBeLessThan(-25);
  expect(gain).toBeGreaterThan(8);
  const heard = await hear(to.video);
  expect(heard.lufs).toBeGreaterThan(-17.5);
  expect(heard.lufs).toBeLessThan(-14);
  expect(heard.truePeak).toBeLessThan(-2);
}, 180_000);

test('sound that is quiet but for sharp peaks stays below −2 dB of true peak when it is made louder, between its samples too', async () => {
  const source = join(folder, 'peaks.mp4');
  await withSound(source, (seconds, at) => {
    // A quarter of the sampling rate, its samples beside its peaks; three short bursts a second over a quiet tone.
    const burst = (seconds * 3) % 1 < 0.02 ? 0.35 * Math.sin((Math.PI / 2) * at + Math.PI / 4) : 0;
    return burst + 0.01 * Math.sin(2 * Math.PI * 300 * seconds);
  });
  const to = places('peaks');
  const made = await prepareFile(library, source, to, {});
  if (!made.ok) throw new Error(made.error.message);
  expect(made.value.loudness?.gain, 'it is made louder').toBeGreaterThan(5);
  expect((await hear(to.video)).truePeak).toBeLessThan(-2);
}, 180_000);

/** A demo clip with another sound. @param wave - from −1 to 1, by seconds and by the sample's number. */
async function withSound(
  path: string,
  wave: (seconds: number, at: number) => number,
): Promise<void> {
  const { bunny } = library;
  let count = 0;
  const conversion = await bunny.Conversion.init({
    input: new bunny.Input({
      source: new bunny.FilePathSource(demoFiles('one-drop').film),
      formats: bunny.ALL_FORMATS,
    }),
    output: new bunny.Output({
      format: new bunny.Mp4OutputFormat({ fastStart: 'in-memory' }),
      target: new bunny.FilePathTarget(path),
    }),
    audio: {
      codec: 'aac',
      forceTranscode: true,
      quality: new bunny.Quality({ bitrate: 192_000 }),
      process: ({ numberOfFrames, sampleRate, timestamp }) => {
        const data = Float32Array.from({ length: numberOfFrames }, () => {
          const value = wave(count / sampleRate, count);
          count += 1;
          return value;
        });
        return new bunny.AudioSample({
          data,
          format: 'f32',
          numberOfChannels: 1,
          sampleRate,
          timestamp,
        });
      },
    },
    showWarnings: false,
  });
  await conversion.execute();
}

test('a file that is good for a page is taken over byte for byte', async () => {
  const { film } = demoFiles('one-drop');
  const to = places('same');
  const made = await prepareFile(library, film, to, {});
  expect(made).toMatchObject({ ok: true, value: { isKept: true, loudness: { gain: 0 } } });
  expect((await readFile(to.video)).equals(await readFile(film))).toBe(true);
}, 180_000);

test.each([
  [
    'says where it was filmed',
    { fastStart: 'in-memory' },
    { raw: { '©xyz': '+48.1372+011.5755/' } },
  ],
  ['has a title in it', { fastStart: 'in-memory' }, { title: 'Our kitchen' }],
  ['has its index at the end', { fastStart: false }, {}],
] as const)(
  'one that %s is written anew without that',
  async (kind, format, tags) => {
    const { bunny } = library;
    const source = join(folder, `${kind}.mp4`);
    const conversion = await bunny.Conversion.init({
      input: new bunny.Input({
        source: new bunny.FilePathSource(demoFiles('one-drop').film),
        formats: bunny.ALL_FORMATS,
      }),
      output: new bunny.Output({
        format: new bunny.Mp4OutputFormat({ ...format, metadataFormat: 'udta' }),
        target: new bunny.FilePathTarget(source),
      }),
      tags,
      showWarnings: false,
    });
    await conversion.execute();
    const to = places(kind);
    const made = await prepareFile(library, source, to, {});
    expect(made).toMatchObject({
      ok: true,
      value: { isKept: false, plan: { keepsPicture: true } },
    });
    const again = await openFootage(library, to.video);
    if (!again.ok) throw new Error(again.error.message);
    const { raw = {} } = await again.value.input.getMetadataTags();
    again.value.input.dispose();
    expect(Object.keys(raw)).toEqual([]);
    expect(again.value.info.isFitContainer).toBe(true);
  },
  180_000,
);

async function hear(path: string): Promise<{ lufs: number; truePeak: number }> {
  const opened = await openFootage(library, path);
  if (!opened.ok || !opened.value.audio) throw new Error('nothing to hear');
  const meter = createFrameFilter(library, 'ebur128=metadata=1:peak=true:framelog=quiet');
  const heard = { lufs: NaN, truePeak: 0 };
  for await (const sample of new library.bunny.AudioSampleSink(opened.value.audio).samples()) {
    for (const frame of await meter.run(sample)) {
      const figures = frame.getMetadata();
      heard.lufs = Number(figures.get('lavfi.r128.I') ?? heard.lufs);
      // As a share of full scale.
      heard.truePeak = Math.max(heard.truePeak, Number(figures.get('lavfi.r128.true_peak') ?? 0));
      frame.free();
    }
    sample.close();
  }
  meter.close();
  opened.value.input.dispose();
  return { lufs: heard.lufs, truePeak: 20 * Math.log10(heard.truePeak) };
}
