/** One caption: text only, lines kept. */
export interface Cue {
  startSeconds: number;
  endSeconds: number;
  text: string;
}

const MAX_CUES = 2000;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};
const VTT_TIME = '(?:(\\d+):)?([0-5]\\d):([0-5]\\d)[.,](\\d{3})(?!\\d)';
const SRT_TIME = '(?:(\\d+):)?([0-5]?\\d):([0-5]?\\d)(?:[.,](\\d{1,3}))?(?!\\d)';
/** A line of times with any arrow, right or wrong: never words. */
const TIME_LINE = /-->|^[\d:.,\s]{4,}[-–—]*[>→]+[\d:.,\s]{4,}$/;

/**
 * Reads captions line by line as browsers read WebVTT: a line with an arrow begins a cue wherever it stands, and a cue ends with an empty
 * line or the next arrow. A file without WebVTT's first line is read as SubRip (SRT). We draw captions ourselves, above the product bar, so
 * only times and words are wanted: settings, styles and notes are left out. A file that is neither has no cues.
 *
 * @param toWords - what a cue's markup says as plain text; in a page the browser's own reading, which knows every entity.
 */
export function parseVtt(raw: string, toWords: (markup: string) => string = plainText): Cue[] {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const isVtt = /^WEBVTT(?:[ \t\n]|$)/.test(text);
  const time = isVtt ? VTT_TIME : SRT_TIME;
  const timing = new RegExp(`^\\s*${time}\\s*-->\\s*${time}`);
  const cues: Cue[] = [];
  let times: [number, number] | null = null;
  let lines: string[] = [];
  const close = () => {
    const markup = isVtt ? lines.join('\n') : lines.join('\n').replace(/\{\\\w[^}]*\}/g, '');
    // Data for scripts comes as JSON in cues, and is nothing to read.
    const words = times && !/^\{\s*"/.test(markup) ? toWords(markup).trim() : '';
    if (times && words && times[1] > times[0])
      cues.push({ startSeconds: times[0], endSeconds: times[1], text: words });
    times = null;
    lines = [];
  };
  for (const line of text.split('\n')) {
    if (cues.length === MAX_CUES) break;
    if (TIME_LINE.test(line)) {
      // The number of an SRT cue whose blank line is missing belongs to the next.
      if (!isVtt && /^\s*\d+\s*$/.test(lines.at(-1) ?? '')) lines.pop();
      close();
      const found = timing.exec(line);
      times = found && [seconds(found.slice(1, 5)), seconds(found.slice(5, 9))];
    } else if (isVtt ? line === '' : line.trim() === '') close();
    else if (times) lines.push(line);
  }
  close();
  return cues.slice(0, MAX_CUES);
}

const seconds = ([hours = '0', minutes, whole, fraction = '']: (string | undefined)[]): number =>
  Number(hours) * 3600 +
  Number(minutes) * 60 +
  Number(whole) +
  Number(fraction.padEnd(3, '0')) / 1000;

/** For places without a browser: tags taken away, numbered entities and those of WebVTT itself read. */
function plainText(markup: string): string {
  return markup
    .replace(/<[^>]*>?/g, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined)
          return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
      },
    );
}

/**
 * The text of a captions file in the encoding it has: what its first bytes say, else UTF-8; UTF-16 where every other byte is zero, as
 * Western text has it; and the old Windows code page for what cannot be UTF-8.
 */
export function decodeCaptions(bytes: ArrayBuffer): string {
  const head = new Uint8Array(bytes, 0, Math.min(64, bytes.byteLength));
  const zeros = [0, 0];
  head.forEach((byte, at) => byte === 0 && (zeros[at % 2] = (zeros[at % 2] ?? 0) + 1));
  const [even = 0, odd = 0] = zeros;
  const encoding =
    (head[0] === 0xff && head[1] === 0xfe) || odd > head.length / 4
      ? 'utf-16le'
      : (head[0] === 0xfe && head[1] === 0xff) || even > head.length / 4
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(encoding === 'utf-8' ? 'windows-1252' : encoding).decode(bytes);
  }
}
