/** What a file really is, by its first bytes: names and types are promises. */

/** As much as is read of a file. */
export const START_BYTES = 512 * 1024;

export interface VideoFileInfo {
  kind: 'mp4' | 'mov' | 'webm' | 'hls' | 'none';
  /** Nothing plays before the last byte has come. */
  isIndexLast: boolean;
  /** As the file names it, `avc1`; where it stands in what was read. */
  codec: string | null;
  /** Its index was read, and names no picture: sound alone. */
  isSound: boolean;
  isCut: boolean;
}

const CODECS = /avc[13]|hvc1|hev1|dvh1|dvhe|av01|vp0[89]|mp4v|apc[nhso]/;

/** @param length - of the whole file, where it is known. */
export function inspectVideo(start: Uint8Array, length: number | null): VideoFileInfo {
  const view = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  const info: VideoFileInfo = {
    kind: 'none',
    isIndexLast: false,
    codec: null,
    isSound: false,
    isCut: false,
  };
  if (view.subarray(0, 4).equals(Buffer.from([0x1a, 0x45, 0xdf, 0xa3]))) {
    const codec = /V_(VP8|VP9|AV1|MPEG\w+)/.exec(view.toString('latin1'))?.[1] ?? null;
    return { ...info, kind: 'webm', codec };
  }
  if (/^[\ufeff\s]*#EXTM3U/.test(view.subarray(0, 200).toString('utf8')))
    return { ...info, kind: 'hls' };
  if (!/^(ftyp|moov|mdat|wide|free|skip)$/.test(view.toString('latin1', 4, 8))) return info;
  const brand = view.toString('latin1', 8, 12);
  info.kind = brand.startsWith('qt') ? 'mov' : 'mp4';
  let hasIndex = false;
  for (let at = 0; at + 8 <= view.length;) {
    const name = view.toString('latin1', at + 4, at + 8);
    let size = view.readUInt32BE(at);
    if (size === 1 && at + 16 <= view.length) size = Number(view.readBigUInt64BE(at + 8));
    if (size === 0) size = (length ?? view.length) - at;
    if (size < 8) break;
    if (name === 'moov') {
      hasIndex = true;
      const text = view.toString('latin1', at, Math.min(at + size, view.length));
      info.codec = CODECS.exec(text)?.[0] ?? null;
      info.isSound =
        at + size <= view.length && /hdlr[^]{8}soun/.test(text) && !/hdlr[^]{8}vide/.test(text);
    }
    if (name === 'mdat' && !hasIndex) info.isIndexLast = true;
    if (length !== null && at + size > length) info.isCut = true;
    at += size;
  }
  return info;
}

export const SUBRIP = 'is SubRip (SRT): browsers read WebVTT only';

/** @returns why a browser would show nothing of it; `null` when it would. */
export function captionFault(start: Uint8Array): string | null {
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
    return 'is written in UTF-16, which browsers do not read as captions: save it as UTF-8';
  const text = Buffer.from(start)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  const isSubRip = /^\s*\d+\s*\r?\n\d+:\d\d:\d\d,\d{3}\s*-->/.test(text);
  if (isSubRip) return SUBRIP;
  if (/^\s*</.test(text)) return 'is a web page or XML, not WebVTT';
  if (!/^WEBVTT(?=[\s]|$)/.test(text)) return 'does not begin with the line WEBVTT';
  if (text.includes('\ufffd'))
    return 'is not written in UTF-8, so that letters with marks come out broken: save it as UTF-8';
  const times = text.split(/\r\n?|\n/).filter((line) => line.includes('-->'));
  const [wrong, ...more] = times.filter((line) => !isShown(line));
  if (times.length === 0) return 'has no words with times in it';
  if (wrong === undefined) return null;
  return more.length + 1 === times.length
    ? 'has times that no browser reads: write 00:01.000 --> 00:03.000, with dots, the later one second'
    : `has ${more.length + 1} of ${times.length} times that no browser reads ("${wrong.trim().slice(0, 40)}"): write 00:01.000 --> 00:03.000, with dots, the later one second`;
}

/** A line of times as browsers take it; a cue that ends before it begins is never on screen. */
function isShown(line: string): boolean {
  const time = /(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})/;
  const [, ...parts] =
    new RegExp(`^\\s*${time.source}\\s*-->\\s*${time.source}(?=\\s|$)`).exec(line) ?? [];
  const [from = 0, to = 0] = [parts.slice(0, 4), parts.slice(4)].map(([h, m, s, ms]) =>
    s === undefined ? 0 : Number(h ?? 0) * 3600 + Number(m) * 60 + Number(s) + Number(ms) / 1000,
  );
  return to > from;
}

/** As every browser shows it: phones' own HEIC, in the same container as AVIF, only Safari does. */
export function isPicture(start: Uint8Array): boolean {
  const head = Buffer.from(start).toString('latin1', 0, 32);
  return (
    /^(\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP)/.test(head) ||
    /^....ftyp(?:avif|avis|(?:mif1|msf1)[^]*avi[fs])/s.test(head) ||
    /^\s*<(\?xml|svg)/.test(Buffer.from(start).toString('utf8', 0, 200))
  );
}
