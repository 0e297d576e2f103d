/** Captions in the formats that editors, platforms and transcribers write beside WebVTT and SRT. Fetched for a file that is neither. */
import type { Cue } from './vtt.js';

type Said = [startSeconds: number, endSeconds: number, markup: string];
type Reader = (text: string) => Said[];

/** Words without an end of their own stay until the next ones, and no longer than this. */
const LONGEST_SECONDS = 6;
const MAX_CUES = 2000;

/** @param toWords - what tags and entities say as plain text. */
export function parseOther(text: string, toWords: (markup: string) => string): Cue[] {
  for (const read of [subStation, lyrics, sami, timedText, json, table]) {
    const cues = read(text)
      .slice(0, MAX_CUES)
      .map(([startSeconds, endSeconds, markup]) => ({
        startSeconds,
        endSeconds,
        text: toWords(markup).trim(),
      }))
      .filter((cue) => cue.text && cue.endSeconds > cue.startSeconds && cue.startSeconds >= 0);
    if (cues.length) return cues;
  }
  return [];
}

/** `0:00:01.50`, `01:02.5`, `00:00:01:12` with frames, `1.5s`, `1500ms`. */
function secondsOf(time = '', framesPerSecond = 30, ticksPerSecond = 10_000_000): number {
  const [, count = '', unit = ''] = /^\s*(\d+(?:\.\d+)?)(ms|s|t|f)?\s*$/.exec(time) ?? [];
  const units: Record<string, number> = { ms: 1000, t: ticksPerSecond, f: framesPerSecond };
  if (count) return Number(count) / (units[unit] ?? 1);
  const [, hours = '0', minutes, whole, frames = '0'] =
    /^\s*(?:(\d+):)?(\d+):(\d+(?:[.,]\d+)?)(?::(\d+))?\s*$/.exec(time) ?? [];
  return (
    Number(hours) * 3600 +
    Number(minutes) * 60 +
    Number(whole?.replace(',', '.')) +
    Number(frames) / framesPerSecond
  );
}

/** Each until the next begins; of those without words only the beginning counts. */
const untilNext = (starts: readonly (readonly [number, string])[]): Said[] =>
  [...starts]
    .sort(([one], [other]) => one - other)
    .map(([start, markup], at, all): Said => [
      start,
      Math.min(all[at + 1]?.[0] ?? Infinity, start + LONGEST_SECONDS),
      markup,
    ]);

/** ASS and SSA: a line for each, whose fields the line `Format` names. */
const subStation: Reader = (text) => {
  const lines = text.split(/\r\n?|\n/);
  const formats = lines.filter((line) => /^Format:.*\bStart\b/i.test(line));
  const fields = (formats[0] ?? 'Format: Layer,Start,End,Style,Name,L,R,V,Effect,Text')
    .replace(/^Format:/i, '')
    .split(',')
    .map((field) => field.trim().toLowerCase());
  return lines.flatMap((line): Said[] => {
    if (!/^Dialogue:/i.test(line)) return [];
    const values = line.replace(/^Dialogue:/i, '').split(',');
    const of = (name: string) => values[fields.indexOf(name)];
    const words = values.slice(fields.length - 1).join(',');
    return [
      [
        secondsOf(of('start')),
        secondsOf(of('end')),
        words
          .replace(/\{[^}]*\}/g, '')
          .replace(/\\[Nn]/g, '\n')
          .replace(/\\h/g, ' '),
      ],
    ];
  });
};

/** LRC: one or several times before each line. */
const lyrics: Reader = (text) =>
  untilNext(
    text.split(/\r\n?|\n/).flatMap((line) => {
      const [, times = '', words = ''] = /^((?:\[\d+:\d\d(?:[.:]\d+)?\])+)(.*)$/.exec(line) ?? [];
      return [...times.matchAll(/\[(\d+:\d\d)(?:[.:](\d+))?\]/g)].map(
        ([, time, part = '0']) =>
          [secondsOf(`${time}.${part}`), words.replace(/<\d+:\d\d[^>]*>/g, '')] as const,
      );
    }),
  );

const sami: Reader = (text) =>
  untilNext(
    text
      .split(/<SYNC\b/i)
      .slice(1)
      .map((part) => {
        const [, start = 'x'] = /^[^>]*?Start\s*=\s*["']?(\d+)/i.exec(part) ?? [];
        return [Number(start) / 1000, part.replace(/^[^>]*>/, '').replace(/<br\s*\/?>/gi, '\n')];
      }),
  );

/** TTML and DFXP by `begin` with `end` or `dur`, YouTube's srv3 by `t` and `d` in milliseconds, its srv1 by `start` and `dur`. */
const timedText: Reader = (text) => {
  const rate = Number(/\bframeRate="(\d+)"/.exec(text)?.[1] ?? 30);
  const ticks = Number(/\btickRate="(\d+)"/.exec(text)?.[1] ?? 10_000_000);
  return text
    .split(/<(?=(?:\w+:)?(?:p|text)\s)/)
    .slice(1)
    .flatMap((part): Said[] => {
      const close = part.indexOf('>');
      const [body = ''] = part.slice(close + 1).split(/<\/(?:\w+:)?(?:p|text)>/);
      const own = new Map(
        [...part.slice(0, close).matchAll(/\s([\w:]+)\s*=\s*["']([^"']*)["']/g)].map(
          ([, name = '', value = '']) => [name, value],
        ),
      );
      const at = (name: string) => secondsOf(own.get(name), rate, ticks);
      const markup = body.replace(/<(?:\w+:)?br\s*\/?>/gi, '\n');
      if (own.has('t')) return [[at('t') / 1000, (at('t') + at('d')) / 1000, markup]];
      const start = at(own.has('begin') ? 'begin' : 'start');
      return [[start, own.has('end') ? at('end') : start + at('dur'), markup]];
    });
};

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const listIn = (value: unknown, key: string): unknown[] => {
  const found = isTree(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
};
/** Words that are no markup. */
const escaped = (words: unknown): string =>
  String(words ?? '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');

/** YouTube's json3, and what transcribers answer: segments with their start and end in seconds. */
const json: Reader = (text) => {
  if (!/^\s*[[{]/.test(text)) return [];
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return [];
  }
  const events = listIn(read, 'events')
    .filter(isTree)
    .map((event): Said => {
      const words = listIn(event, 'segs').map((part) => (isTree(part) ? part['utf8'] : ''));
      const start = Number(event['tStartMs']) / 1000;
      return [start, start + Number(event['dDurationMs']) / 1000, escaped(words.join(''))];
    });
  const segments = [
    ...(Array.isArray(read) ? (read as unknown[]) : []),
    ...listIn(read, 'segments'),
    ...listIn(read, 'chunks'),
  ].filter(isTree);
  const spans = segments.map((segment): Said => {
    const [from, to] = listIn(segment, 'timestamp');
    return [
      Number(segment['start'] ?? from),
      Number(segment['end'] ?? to),
      escaped(segment['text']),
    ];
  });
  return [...events, ...spans];
};

/** Whisper's table, in milliseconds. */
const table: Reader = (text) =>
  !/^\s*start\tend\ttext/.test(text)
    ? []
    : text.split(/\r\n?|\n/).flatMap((line): Said[] => {
        const [, start, end, words] = /^(\d+)\t(\d+)\t(.+)$/.exec(line) ?? [];
        return start === undefined
          ? []
          : [[Number(start) / 1000, Number(end) / 1000, escaped(words)]];
      });
