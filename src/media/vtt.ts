/** One caption: text only, lines kept. */
export interface Cue {
  startSeconds: number;
  endSeconds: number;
  text: string;
}

const MAX_CUES = 2000;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f' };

/**
 * Reads WebVTT. We draw captions ourselves, above the product bar, so only times and words are wanted: tags, settings, styles
 * and notes are left out, and a file that is no WebVTT has no cues.
 */
export function parseVtt(raw: string): Cue[] {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(text)) return [];
  const cues: Cue[] = [];
  for (const block of text.split(/\n{2,}/)) {
    const lines = block.split('\n');
    const timing = lines.findIndex((line) => line.includes('-->'));
    if (timing < 0 || timing > 1) continue;
    const [from = '', rest = ''] = (lines[timing] ?? '').split('-->');
    const startSeconds = parseTime(from);
    const endSeconds = parseTime(rest);
    const words = toPlainText(lines.slice(timing + 1).join('\n'));
    if (words && startSeconds !== null && endSeconds !== null && endSeconds > startSeconds) cues.push({ startSeconds, endSeconds, text: words });
    if (cues.length === MAX_CUES) break;
  }
  return cues;
}

function parseTime(text: string): number | null {
  const found = /^\s*(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:\s|$)/.exec(text);
  if (!found) return null;
  return Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3]) + Number(found[4]) / 1000;
}

function toPlainText(payload: string): string {
  return payload
    .replace(/<[^>]*>?/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => (Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole))
    .trim();
}
