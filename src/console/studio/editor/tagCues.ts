/** Tags as cues of a WebVTT metadata file, for other programs and for keeping. */
import type { Tag } from '../../../feed/schema.js';
import type { Cue } from '../../../media/vtt.js';
import { isRecord } from '../../../tools/isRecord.js';

const MAX_SECONDS = 86_400;

/** `00:01:04.200` */
export function vttTime(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
}

/** @param duration - of the video: where a tag without an end stops. */
export function writeTagCues(tags: readonly Tag[], duration: number | undefined): string {
  const cues = tags.map(({ start = 0, end, ...said }) => {
    const until = end ?? Math.max(duration ?? 0, start);
    return `${vttTime(start)} --> ${vttTime(until)}\n${JSON.stringify(said)}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/**
 * Reads what `writeTagCues` writes, and cues that are nothing but a product's id.
 *
 * @param known - the project's product for a name, if there is one.
 */
export function readTagCues(
  text: string,
  known: (name: string) => string | undefined,
  duration: number | undefined,
): Tag[] {
  return metadataCues(text).flatMap(({ startSeconds, endSeconds, text: payload }) => {
    const said = readSaid(payload);
    const product = known(typeof said['product'] === 'string' ? said['product'] : '');
    if (product === undefined || endSeconds > MAX_SECONDS) return [];
    const end = duration !== undefined && endSeconds >= duration ? undefined : endSeconds;
    return [
      {
        product,
        ...(startSeconds > 0 && { start: startSeconds }),
        ...(end !== undefined && end > startSeconds && { end }),
        ...fraction('x', said['x']),
        ...fraction('y', said['y']),
      },
    ];
  });
}

const TIMES = /^(?:(\d+):)?(\d\d):(\d\d\.\d{3})[ \t]+-->[ \t]+(?:(\d+):)?(\d\d):(\d\d\.\d{3})/;

/** Every cue with its payload as it stands; the captions' reader leaves out what is not words. */
function metadataCues(text: string): Cue[] {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n{2,}/);
  return blocks.flatMap((block) => {
    const lines = block.split('\n');
    const index = lines.findIndex((line) => TIMES.test(line));
    const [, h1 = 0, m1, s1, h2 = 0, m2, s2] = TIMES.exec(lines[index] ?? '') ?? [];
    if (index < 0) return [];
    const seconds = (hours: unknown, minutes: unknown, rest: unknown) =>
      Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
    return [
      {
        startSeconds: seconds(h1, m1, s1),
        endSeconds: seconds(h2, m2, s2),
        text: lines.slice(index + 1).join('\n'),
      },
    ];
  });
}

function readSaid(text: string): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(text);
    if (isRecord(said)) return said;
  } catch {
    // A plain name.
  }
  return { product: text.trim() };
}

const fraction = (name: 'x' | 'y', value: unknown) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? { [name]: value } : {};

/** Captions as a file; empty lines would end a cue. */
export function writeCaptions(cues: readonly Cue[]): string {
  const escaped = (text: string) =>
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/\n{2,}/g, '\n')
      .trim();
  const written = [...cues]
    .sort((a, b) => a.startSeconds - b.startSeconds)
    .filter(({ text }) => text.trim() !== '')
    .map(
      ({ startSeconds, endSeconds, text }) =>
        `${vttTime(startSeconds)} --> ${vttTime(Math.max(endSeconds, startSeconds + 0.1))}\n${escaped(text)}\n`,
    );
  return written.length > 0 ? `WEBVTT\n\n${written.join('\n')}` : '';
}
