import type { Captions } from '../feed/schema.js';
import type { Notice } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
import { createLatestOnly } from '../tools/latestOnly.js';
import { decodeCaptions, parseVtt, withinClip, type Cue } from './vtt.js';

const MAX_BYTES = 1_000_000;
/** Words that come later than this are about a moment long past. */
const TIMEOUT_MS = 15_000;

export interface CaptionTrack {
  /** Reports captions in `lang` from the files of the media that is there now, or none. A file that is missing or broken has none, and is refused. */
  show(files: readonly Captions[], lang: string | null): void;
  destroy: Stop;
}

/**
 * Captions of a `<video>`, reported as plain text at the moments the element itself keeps.
 *
 * The file is fetched here and not by a `<track>` element: that one needs `crossorigin` on the video as soon as the file lies
 * on another host, and then a video host without CORS headers would play nothing at all. The cues go into one hidden text
 * track, which is reused, because an element can never lose a track it was given.
 *
 * @param refuse - called with a file that has no words to show, so that it is not offered again.
 */
export function createCaptionTrack(
  video: HTMLVideoElement,
  env: Env,
  onText: (text: string) => void,
  refuse: (src: string, notice: Notice) => void,
): CaptionTrack {
  const latest = createLatestOnly();
  let track: TextTrack | null = null;
  let shownSrc: string | null = null;
  let shown = '';

  const say = (text: string) => {
    if (text === shown) return;
    shown = text;
    onText(text);
  };
  const onCueChange = () => {
    const lines: string[] = [];
    for (const cue of track?.activeCues ?? []) if (cue instanceof VTTCue) lines.push(cue.text);
    say(lines.join('\n'));
  };
  const clear = () => {
    for (const cue of [...(track?.cues ?? [])]) track?.removeCue(cue);
    say('');
  };
  const load = async ({ src, lang }: Captions) => {
    const cues = await latest
      .run(() => loadCues({ src, lang }, env))
      .catch((error: unknown) => {
        // Not asked for in vain for ever: the next wish for them tries again.
        shownSrc = null;
        return `it could not be fetched (${String(error)}); from another host it needs Access-Control-Allow-Origin`;
      });
    if (!cues) return;
    if (typeof cues === 'string') return refuse(src, noticeOf(src, cues));
    const said = withinClip(cues, video.duration);
    if (said.every(({ startSeconds }) => startSeconds >= video.duration))
      return refuse(src, noticeOf(src, 'its first words come when the video is over'));
    if (!track) {
      track = video.addTextTrack('metadata');
      track.mode = 'hidden';
      track.addEventListener('cuechange', onCueChange);
    }
    for (const cue of said) track.addCue(new VTTCue(cue.startSeconds, cue.endSeconds, cue.text));
    onCueChange();
  };
  return {
    show(files, lang) {
      const file = lang === null ? undefined : files.find((each) => each.lang === lang);
      const src = file?.src || null;
      if (src === shownSrc) return;
      shownSrc = src;
      latest.cancel();
      clear();
      if (file && src !== null) void load(file);
    },
    destroy() {
      latest.cancel();
      track?.removeEventListener('cuechange', onCueChange);
      onText = refuse = () => {};
    },
  };
}

/** What a file of captions or descriptions says, or why it says nothing; rejects where it cannot be had. */
export async function loadCues(
  { src, lang }: Pick<Captions, 'src' | 'lang'>,
  env: Env,
): Promise<Cue[] | string> {
  const controller = new AbortController();
  const cancel = env.setTimer(() => controller.abort(), TIMEOUT_MS);
  try {
    const answer = await env.fetch(src, { credentials: 'omit', signal: controller.signal });
    if (!answer.ok) return `it was answered with ${answer.status}`;
    const declared = Number(answer.headers.get('content-length') ?? 0);
    const bytes = declared > MAX_BYTES ? undefined : await answer.arrayBuffer?.();
    const size = bytes?.byteLength ?? declared;
    if (size > MAX_BYTES) return `it has ${size} bytes; ${MAX_BYTES} are read`;
    const text = bytes ? decodeCaptions(bytes, lang) : '';
    const read = parseVtt(text, wordsOf);
    const other =
      read.length || !text ? null : await import('./otherCaptions.js').catch(() => null);
    const cues = other ? other.parseOther(text, wordsOf) : read;
    return cues.length > 0
      ? cues
      : size === 0
        ? 'it is empty'
        : 'it has no lines such as "00:00:01.000 --> 00:00:03.000" with words under them';
  } finally {
    cancel();
  }
}

/** What the browser itself makes of a cue's tags and entities. */
const wordsOf = (markup: string): string =>
  new VTTCue(0, 1, markup).getCueAsHTML().textContent ?? '';

const noticeOf = (src: string, reason: string): Notice => ({
  code: 'CAPTIONS_UNREADABLE',
  subject: src,
  message: `No captions are offered from ${src}: ${reason}.`,
  remedy: 'Give a WebVTT or SRT file.',
});
