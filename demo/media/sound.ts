/** A spoken line and a quiet bed under it, both made here: espeak-ng for the voice, sine chords for the rest. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Title } from './studio/type.js';
import type { Clip, SpokenLine, SpokenVoice, Voice } from './clips.js';

const run = promisify(execFile);

/** Chords as semitones from A2 (110 Hz), one every `barSeconds`. */
const moods: Record<
  Clip['music'],
  { chords: number[][]; barSeconds: number; bright: number; pluck: number }
> = {
  calm: {
    chords: [
      [0, 7, 16, 23],
      [5, 12, 16, 21],
    ],
    barSeconds: 4.2,
    bright: 0.25,
    pluck: 0.35,
  },
  bright: {
    chords: [
      [3, 10, 19, 26],
      [8, 15, 19, 24],
      [5, 12, 20, 27],
    ],
    barSeconds: 2.6,
    bright: 0.5,
    pluck: 0.7,
  },
  warm: {
    chords: [
      [-2, 5, 14, 17],
      [3, 10, 14, 19],
    ],
    barSeconds: 3.6,
    bright: 0.3,
    pluck: 0.5,
  },
  night: {
    chords: [
      [-4, 8, 11, 15],
      [-9, 3, 11, 14],
    ],
    barSeconds: 4,
    bright: 0.16,
    pluck: 0.3,
  },
  pluck: {
    chords: [
      [0, 12, 16, 19],
      [7, 14, 19, 23],
      [5, 12, 17, 21],
    ],
    barSeconds: 2.2,
    bright: 0.4,
    pluck: 1,
  },
};

const rate = 44_100;
const frequency = (semitone: number): number => 110 * 2 ** (semitone / 12);

const toWav = (samples: Float32Array): Buffer => {
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + samples.length * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(rate, 24);
  data.writeUInt32LE(rate * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) =>
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_000), 44 + index * 2),
  );
  return data;
};

/** Soft pads with slow detuning, and a plucked note of the chord now and then. */
export const playBed = (mood: Clip['music'], seconds: number): Float32Array => {
  const { chords, barSeconds, bright, pluck } = moods[mood];
  const samples = new Float32Array(Math.ceil(seconds * rate));
  const bars = Math.ceil(seconds / barSeconds) + 1;
  for (let bar = 0; bar < bars; bar++) {
    const chord = chords[bar % chords.length] ?? [];
    const start = bar * barSeconds - 0.4;
    for (const semitone of chord) {
      for (const detune of [0.9985, 1.0015]) {
        const pitch = frequency(semitone) * detune;
        for (
          let at = Math.max(0, Math.floor(start * rate));
          at < Math.min(samples.length, (start + barSeconds + 1.4) * rate);
          at++
        ) {
          const t = at / rate - start;
          const swell =
            Math.min(1, t / 1.2) * Math.min(1, Math.max(0, (barSeconds + 1.4 - t) / 1.4));
          const phase = 2 * Math.PI * pitch * t;
          samples[at] =
            (samples[at] ?? 0) +
            (Math.sin(phase) +
              bright * 0.4 * Math.sin(phase * 2) +
              bright * 0.15 * Math.sin(phase * 3)) *
              swell *
              0.028;
        }
      }
    }
    const steps = pluck > 0.6 ? 8 : 4;
    for (let step = 0; step < steps; step++) {
      const note = (chord[(step * 3 + bar) % chord.length] ?? 0) + 12;
      const begin = start + 0.4 + (step * barSeconds) / steps;
      const pitch = frequency(note);
      for (
        let at = Math.max(0, Math.floor(begin * rate));
        at < Math.min(samples.length, (begin + 1.6) * rate);
        at++
      ) {
        const t = at / rate - begin;
        const tone =
          Math.sin(2 * Math.PI * pitch * t) +
          0.35 * Math.sin(4 * Math.PI * pitch * t) * Math.exp(-t * 6);
        samples[at] =
          (samples[at] ?? 0) + tone * Math.exp(-t * 3.4) * Math.min(1, t * 180) * 0.05 * pluck;
      }
    }
  }
  return samples;
};

export interface SpokenPart {
  file: string;
  atSeconds: number;
  seconds: number;
  text: string;
  /** When each word begins, in seconds of the film. */
  words: { text: string; atSeconds: number }[];
}

const seconds = async (file: string): Promise<number> =>
  Number(
    (
      await run('ffprobe', [
        '-v',
        'error',
        '-show_entries',
        'format=duration',
        '-of',
        'csv=p=0',
        file,
      ])
    ).stdout,
  );

const trim =
  'silenceremove=start_periods=1:start_threshold=-46dB,areverse,silenceremove=start_periods=1:start_threshold=-46dB,areverse';

/** `text` as the voice says it, without silence around it, in `file`; answers its seconds. */
const say = async (text: string, voice: Voice | SpokenVoice, file: string): Promise<number> => {
  if ('tempo' in voice) {
    const { name, pitch, tempo } = voice;
    // A comma would end the filter's option.
    const words = text.replace(/[^\w .!?-]/g, ' ');
    const source = `flite=text='${words}':voice=${name}`;
    const phone = 'highpass=f=170,lowpass=f=7600,treble=g=3:f=3200';
    await run('ffmpeg', [
      ...['-y', '-v', 'error', '-f', 'lavfi', '-i', source, '-af'],
      `aresample=${rate},rubberband=pitch=${pitch}:tempo=${tempo}:formant=shifted,${trim},${phone}`,
      file,
    ]);
  } else {
    const raw = `${file}.raw.wav`;
    const speed = ['-s', String(voice.wordsPerMinute), '-p', String(voice.pitch)];
    await run('espeak-ng', ['-v', voice.name, ...speed, '-g', '1', '-w', raw, text]);
    await run('ffmpeg', [
      ...['-y', '-v', 'error', '-i', raw, '-af'],
      `${trim},highpass=f=110,lowpass=f=7200,aresample=${rate}`,
      file,
    ]);
  }
  return seconds(file);
};

/** Where in a phrase each word begins, by how long each takes when it is said alone. */
const timeWords = async (
  phrase: string,
  length: number,
  atSeconds: number,
  voice: Voice | SpokenVoice,
  file: string,
): Promise<SpokenPart['words']> => {
  const words = phrase.split(/\s+/);
  const alone: number[] = [];
  for (const word of words) alone.push(await say(word, voice, file));
  const all = alone.reduce((sum, one) => sum + one, 0);
  return words.map((text, at) => ({
    text,
    atSeconds: atSeconds + (alone.slice(0, at).reduce((sum, one) => sum + one, 0) / all) * length,
  }));
};

/** Phrases are spoken one by one, so that each caption gets its own measured time. */
export const speak = async (
  lines: SpokenLine[],
  voice: Voice | SpokenVoice,
  folder: string,
): Promise<SpokenPart[]> => {
  const parts: SpokenPart[] = [];
  for (const [lineIndex, line] of lines.entries()) {
    let cursor = line.atSeconds;
    const phrases =
      line.text
        .match(/[^,.!?]+[,.!?]*/g)
        ?.map((phrase) => phrase.trim())
        .filter(Boolean) ?? [];
    for (const [index, phrase] of phrases.entries()) {
      const file = join(folder, `say-${lineIndex}-${index}.wav`);
      const length = await say(phrase, voice, file);
      const words = await timeWords(phrase, length, cursor, voice, join(folder, 'word.wav'));
      parts.push({ file, atSeconds: cursor, seconds: length, text: phrase, words });
      cursor += length + (/[.!?]$/.test(phrase) ? 0.3 : 0.14);
    }
  }
  return parts;
};

/** Two or three words at a time, as creators burn them in. */
export const toBursts = (parts: SpokenPart[], durationSeconds: number): Title[] => {
  const bursts = parts.flatMap(({ words, atSeconds, seconds: length }) => {
    const groups = Math.ceil(words.length / 3);
    const each = Math.ceil(words.length / groups);
    return Array.from({ length: groups }, (_, at) => {
      const own = words.slice(at * each, at * each + each);
      return {
        text: own.map(({ text }) => text).join(' '),
        from: own[0]?.atSeconds ?? atSeconds,
        end: words[at * each + each]?.atSeconds ?? atSeconds + length + 0.35,
      };
    });
  });
  return bursts.map(({ text, from, end }, at) => ({
    text,
    from,
    to: Math.min(end, bursts[at + 1]?.from ?? durationSeconds) - 0.005,
    y: 0.235,
    size: 66,
    font: 'round',
    colour: '#ffffff',
    outline: '#141210',
    motion: 'pop',
    isCut: true,
  }));
};

/** One WAV: voice with a little room over the bed, which steps back while somebody speaks. */
export const mixSound = async (
  parts: SpokenPart[],
  mood: Clip['music'],
  durationSeconds: number,
  folder: string,
  isPhone = false,
): Promise<string> => {
  const bed = join(folder, 'bed.wav');
  await writeFile(bed, toWav(playBed(mood, durationSeconds)));
  const out = join(folder, 'sound.wav');
  const delays = parts.map(
    (part, index) =>
      `[${index + 1}]adelay=${Math.round(part.atSeconds * 1000)}|${Math.round(part.atSeconds * 1000)}[v${index}]`,
  );
  const voice = `${parts.map((_, index) => `[v${index}]`).join('')}amix=inputs=${parts.length}:normalize=0,apad,atrim=0:${durationSeconds}`;
  const graph = [
    ...delays,
    `${voice},equalizer=f=250:t=q:w=1:g=2,equalizer=f=3200:t=q:w=1.2:g=-3,acompressor=threshold=-20dB:ratio=3:attack=6:release=90,aecho=0.9:0.5:23|41:0.14|0.08,volume=1.7,asplit[dry][keyed]`,
    `anoisesrc=d=${durationSeconds}:c=pink:a=${isPhone ? 0.012 : 0.0035}:s=7,lowpass=f=${isPhone ? 3200 : 1800}[room]`,
    `[0]lowpass=f=3600,volume=${isPhone ? 0.4 : 0.65}[bed]`,
    `[bed][keyed]sidechaincompress=threshold=0.03:ratio=4:attack=40:release=420[low]`,
    `[dry][low][room]amix=inputs=3:normalize=0,afade=t=in:d=0.25,afade=t=out:st=${durationSeconds - 0.5}:d=0.5,loudnorm=I=-17:TP=-1.5:LRA=9,aresample=${rate}[out]`,
  ].join(';');
  await run('ffmpeg', [
    '-y',
    '-v',
    'error',
    '-i',
    bed,
    ...parts.flatMap((part) => ['-i', part.file]),
    '-filter_complex',
    graph,
    '-map',
    '[out]',
    '-t',
    String(durationSeconds),
    out,
  ]);
  return out;
};

const stamp = (at: number): string => {
  const milliseconds = Math.round(at * 1000);
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  return `${pad(Math.floor(milliseconds / 3_600_000))}:${pad(Math.floor(milliseconds / 60_000) % 60)}:${pad(Math.floor(milliseconds / 1000) % 60)}.${pad(milliseconds % 1000, 3)}`;
};

/** Cues at the phrases' measured times; each stays until the next, or half a second longer. */
export const toCaptions = (parts: SpokenPart[], durationSeconds: number): string => {
  const cues = parts.map((part, index) => {
    const next = parts[index + 1]?.atSeconds ?? durationSeconds;
    const end = Math.min(next, part.atSeconds + part.seconds + 0.5, durationSeconds);
    return `${index + 1}\n${stamp(part.atSeconds)} --> ${stamp(end)}\n${part.text}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
};
