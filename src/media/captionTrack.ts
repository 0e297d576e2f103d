import type { Captions } from '../feed/schema.js';
import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
import { createLatestOnly } from '../tools/latestOnly.js';
import { parseVtt } from './vtt.js';

const MAX_CHARACTERS = 512_000;
/** Words that come later than this are about a moment long past. */
const TIMEOUT_MS = 15_000;

export interface CaptionTrack {
  /** Tells captions in `lang` from the files of the media that is there now, or none. A file that is missing or broken tells none. */
  show(files: readonly Captions[], lang: string | null): void;
  destroy: Stop;
}

/**
 * Captions of a `<video>`, told as plain text at the moments the element itself keeps.
 *
 * The file is fetched here and not by a `<track>` element: that one needs `crossorigin` on the video as soon as the file lies
 * on another host, and then a video host without CORS headers would play nothing at all. The cues go into one hidden text
 * track, which is reused, because an element can never lose a track it was given.
 */
export function createCaptionTrack(video: HTMLVideoElement, env: Env, tell: (text: string) => void): CaptionTrack {
  const latest = createLatestOnly();
  let track: TextTrack | null = null;
  let shownSrc: string | null = null;
  let told = '';

  const say = (text: string) => {
    if (text === told) return;
    told = text;
    tell(text);
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
  const fetchCues = async (src: string) => {
    const controller = new AbortController();
    const cancel = env.setTimer(() => controller.abort(), TIMEOUT_MS);
    try {
      const answer = await env.fetch(src, { credentials: 'omit', signal: controller.signal });
      const text = answer.ok ? await answer.text() : '';
      return text.length <= MAX_CHARACTERS ? parseVtt(text) : [];
    } finally {
      cancel();
    }
  };
  const load = async (src: string) => {
    const cues = await latest.run(() => fetchCues(src)).catch(() => {
      // Not asked for in vain for ever: the next wish for them tries again.
      shownSrc = null;
      return null;
    });
    if (!cues) return;
    if (!track) {
      track = video.addTextTrack('metadata');
      track.mode = 'hidden';
      track.addEventListener('cuechange', onCueChange);
    }
    for (const cue of cues) track.addCue(new VTTCue(cue.startSeconds, cue.endSeconds, cue.text));
    onCueChange();
  };
  return {
    show(files, lang) {
      const src = (lang !== null && files.find((file) => file.lang === lang)?.src) || null;
      if (src === shownSrc) return;
      shownSrc = src;
      latest.cancel();
      clear();
      if (src !== null) void load(src);
    },
    destroy() {
      latest.cancel();
      track?.removeEventListener('cuechange', onCueChange);
      tell = () => {};
    },
  };
}
