/** Captions as browsers read them: WebVTT in UTF-8. */

/** A file of any editor: UTF-8 or UTF-16 by its mark, else UTF-8, else the old Western European one. */
export function readText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const TIME = /^\s*(?:(\d+):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})/;
const ARROW = /\s*-{1,2}>\s*/;

/** @param text - SRT, or WebVTT, which stays as it is but for times as SRT writes them. @returns `null` when there are no captions in it. */
export function toVtt(text: string): string | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\0/g, '')
    .split(/\r\n|\r|\n/);
  if (/^WEBVTT(\s|$)/.test(lines[0] ?? ''))
    return lines.some((line) => line.includes('-->'))
      ? `${lines.map(withDots).join('\n').trimEnd()}\n`
      : null;
  const cues: string[] = [];
  let cue: string[] | null = null;
  lines.forEach((line, index) => {
    const span = spanOf(line);
    if (span) {
      cue = [span];
      cues.push('');
    } else if (line.trim() === '') cue = null;
    // A number before a time is the next cue's, also where the blank line before it was forgotten.
    else if (cue && !(/^\s*\d+\s*$/.test(line) && spanOf(lines[index + 1] ?? ''))) {
      const words = plainLine(line);
      // An empty line would end the cue.
      if (words) cue.push(words);
    }
    if (cue) cues[cues.length - 1] = cue.join('\n');
  });
  const said = cues.filter((each) => each.includes('\n'));
  return said.length > 0 ? `WEBVTT\n\n${said.join('\n\n')}\n` : null;
}

/** An SRT that was renamed has commas in its times, and browsers show nothing of it. */
const withDots = (line: string): string =>
  spanOf(line) ? line.replace(/(:\d\d),(\d{3})(?!\d)/g, '$1.$2') : line;

function spanOf(line: string): string | null {
  const [from = '', to = ''] = line.split(ARROW);
  const start = TIME.exec(from);
  const end = TIME.exec(to);
  return start && end && ARROW.test(line) ? `${timeOf(start)} --> ${timeOf(end)}` : null;
}

function timeOf([, hours = '0', minutes = '0', seconds = '0', fraction = '0']: RegExpExecArray) {
  const two = (part: string) => part.padStart(2, '0');
  return `${two(hours)}:${two(minutes)}:${two(seconds)}.${fraction.padEnd(3, '0')}`;
}

/** SRT has no entities; of its marks browsers know bold, italic and underline. */
const plainLine = (line: string): string =>
  line
    .replace(/\{\\[^}]*\}/g, '')
    .replace(/<(?!\/?[biu]>)[^>]*>/g, '')
    .replace(/-->/g, '→')
    .replace(/&(?!(amp|lt|gt|nbsp|lrm|rlm|quot|#\d+);)/g, '&amp;')
    .trim();
