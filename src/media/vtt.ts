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
/** Tools that translate texts put spaces between the parts; some that edit films write a colon before the fraction. */
const SRT_TIME = '(?:(\\d+) ?: ?)?([0-5]?\\d) ?: ?([0-5]?\\d)(?: ?[.,:] ?(\\d{1,3}))?(?!\\d)';
/** A line of times with any arrow, right or wrong, or with YouTube's comma (SBV): never words. */
const TIME_LINE =
  /-->|^[\d:.,\s]{4,}[-–—=]*\s?[>→]+[\d:.,\s]{4,}$|^\d+:\d\d:\d\d\.\d{2,3},\d+:\d\d:\d\d\.\d{2,3}$/;

/**
 * Reads captions line by line as browsers read WebVTT: a line with an arrow begins a cue wherever it stands, and a cue ends with an empty
 * line or the next arrow. A file without WebVTT's first line is read as SubRip (SRT), SBV, or what Whisper prints. We draw captions ourselves, above the product bar, so
 * only times and words are wanted: settings, styles and notes are left out. A file that is neither has no cues.
 *
 * @param toWords - what a cue's markup says as plain text; in a page the browser's own reading, which knows every entity.
 */
export function parseVtt(raw: string, toWords: (markup: string) => string = plainText): Cue[] {
  const text = unpacked(raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const isVtt = /^WEBVTT(?:[ \t\n]|$)/.test(text);
  const time = isVtt ? VTT_TIME : SRT_TIME;
  const arrow = isVtt ? '-->' : '(?:[-–—=]*\\s?[>→]+|,)';
  const timing = new RegExp(
    `^\\s*${isVtt ? '' : '(?:#?\\d+[.)]?\\s+)?'}${time}\\s*${arrow}\\s*${time}`,
  );
  const cues: Cue[] = [];
  let times: [number, number] | null = null;
  let lines: string[] = [];
  const close = () => {
    const joined = lines.join('\n');
    // Files that were SubStation's once keep its marks; SBV has one of its own for a line's end.
    const markup = isVtt
      ? joined
      : joined
          .replace(/\{(?:\\\w[^}]*|\/?[a-z](?::[^}]*)?)\}/gi, '')
          .replace(/\\[Nn]|\[br\]/g, '\n');
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
      if (!isVtt && /^\s*#?\d+[.)]?\s*$/.test(lines.at(-1) ?? '')) lines.pop();
      close();
      const found = timing.exec(line);
      times = found && [seconds(found.slice(1, 5)), seconds(found.slice(5, 9))];
      // Words on the line of their times, and no place on the picture.
      const rest = isVtt || !found ? '' : line.slice(found[0].length).trim();
      if (/\p{L}/u.test(rest) && !/^(?:[XY][12]:\d+\s*)+$|^\w+:\S/.test(rest)) lines.push(rest);
    } else if (isVtt ? line === '' : line.trim() === '') close();
    else if (times) lines.push(line);
  }
  close();
  return cues.slice(0, MAX_CUES);
}

/** Without what programs that write texts put around a file and its times: the marks of a block of code, brackets, HTML's own spelling. */
function unpacked(text: string): string {
  // What is said beside a block of code is not in the file.
  const [, , block] = /^[ \t]*(```|~~~)[\w-]*[ \t]*\n([^]*?)\n[ \t]*\1[ \t]*$/m.exec(text) ?? [];
  const plain = (block?.includes('--') ? block : text)
    .replace(/^\*\*([\d:., ]+-+>[\d:., ]+)\*\*/gm, '$1')
    .replace(/^[ \t]*(?:```|~~~)[\w-]*[ \t]*(?:\n|$)/gm, '')
    .replace(/^\[([\d:., ]+-->[\d:., ]+)\][ \t]*/gm, '\n$1\n');
  return plain.includes('--&gt;')
    ? plain.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
    : plain;
}

const seconds = ([hours = '0', minutes, whole, fraction = '']: (string | undefined)[]): number =>
  Number(hours) * 3600 +
  Number(minutes) * 60 +
  Number(whole) +
  Number(fraction.padEnd(3, '0')) / 1000;

const HOUR = 3600;
/**
 * Cues of a clip that was cut out of a longer film, or from a programme whose clock begins with an hour, put back by whole hours so that
 * their words come while the clip plays. Cues that begin within it stay as they are.
 *
 * @param durationSeconds - of the clip; what is not known (`NaN`, a stream's `Infinity`) changes nothing.
 */
export function withinClip(cues: Cue[], durationSeconds: number): Cue[] {
  const first = Math.min(...cues.map(({ startSeconds }) => startSeconds));
  const early = Math.floor(first / HOUR) * HOUR;
  if (!(first >= durationSeconds) || !(first - early < durationSeconds)) return cues;
  return cues.map((cue) => ({
    ...cue,
    startSeconds: cue.startSeconds - early,
    endSeconds: cue.endSeconds - early,
  }));
}

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

/** What browsers too take old texts in a language to be written in; all others in `windows-1252`. */
const OLD_ENCODINGS: Record<string, string> = {
  'windows-1250': 'bs cs hr hu pl ro sk sl',
  'windows-1251': 'be bg kk mk ru sr uk',
  'windows-1253': 'el',
  'windows-1254': 'az tr',
  'windows-1255': 'he iw',
  'windows-1256': 'ar fa ur',
  'windows-1257': 'et lt lv',
  'windows-1258': 'vi',
  'windows-874': 'th',
  big5: 'zh-tw zh-hk zh-hant',
  gb18030: 'zh',
  shift_jis: 'ja',
  'euc-kr': 'ko',
};
function oldEncodingOf(lang: string): string {
  const tag = lang.toLowerCase();
  for (const name of [tag, tag.slice(0, 7), tag.slice(0, 5), tag.split('-')[0] ?? ''])
    for (const [encoding, languages] of Object.entries(OLD_ENCODINGS))
      if (languages.split(' ').includes(name)) return encoding;
  return 'windows-1252';
}

/**
 * The text of a captions file in the encoding it has: what its first bytes say, else UTF-8; UTF-16 where every other byte is zero, as
 * Western text has it; and for what cannot be UTF-8 the one that programs wrote its language in before.
 *
 * @param lang - of its words, as the feed says it.
 */
export function decodeCaptions(bytes: ArrayBuffer, lang = ''): string {
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
    return new TextDecoder(encoding === 'utf-8' ? oldEncodingOf(lang) : encoding).decode(bytes);
  }
}
